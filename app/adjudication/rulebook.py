"""The rules by their names, as the command line and the window choose among them.

Trap: ``needs`` says what a rule must be told; ``takes`` what it may be told besides. What a rule
has no use for is left out by the caller.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.adjudication.case import Case
from app.adjudication.rules import longest, majority, unanimous, weighted, word_of
from app.adjudication.ruling import RuleResult
from app.errors import PenandaError

NAMES: Final = ("unanimous", "majority", "longest", "word", "weighted")
ANNOTATOR, LABEL = "annotator", "label"
_NEEDS: Final = {"word": (ANNOTATOR, LABEL)}
_TAKES: Final = {"word": (ANNOTATOR, LABEL), "longest": (LABEL,)}


@dataclass(frozen=True)
class Ruling:
    """A rule of ``NAMES`` with what it is told: ``annotator`` whose word it is, ``label`` of which.

    Raises ``PenandaError`` where the rule needs one and has it not.
    """

    name: str
    annotator: str = ""
    label: str = ""

    def __post_init__(self) -> None:
        if self.name not in NAMES:
            raise PenandaError(
                f"there is no rule {self.name!r}", advice=f"Take one of {', '.join(NAMES)}."
            )
        lacking = [one for one in needs(self.name) if not getattr(self, one)]
        if lacking:
            raise PenandaError(
                f"the rule {self.name} needs {' and '.join(f'the {one}' for one in lacking)}",
                advice="Say whose word decides, and of which label.",
            )

    def run(self, cases: Iterable[Case], *, reviewer: str, now: datetime) -> RuleResult:
        """What it does to ``cases``; nothing is applied."""
        if self.name == "word":
            return word_of(
                cases, annotator=self.annotator, label=self.label, reviewer=reviewer, now=now
            )
        if self.name == "longest":
            return longest(cases, reviewer=reviewer, now=now, label=self.label)
        rule = {"unanimous": unanimous, "majority": majority, "weighted": weighted}[self.name]
        return rule(cases, reviewer=reviewer, now=now)


def needs(name: str) -> tuple[str, ...]:
    """What the rule must be told: of ``annotator`` and ``label``."""
    return _NEEDS.get(name, ())


def takes(name: str) -> tuple[str, ...]:
    """What the rule can be told."""
    return _TAKES.get(name, ())
