"""How each gold span came to be, read from the decisions.

Trap: a reviewer may also mark gold by hand, or bring it in from a file: no decision tells of that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.model import Choice, Decision, ItemId, Work


class Source(StrEnum):
    """Where a gold span or relation comes from."""

    UNANIMOUS = "unanimous"
    RULE = "rule"
    ADJUDICATED = "adjudicated"
    MARKED = "marked"


@dataclass(frozen=True, order=True)
class Origin:
    """``by`` the reviewer, or for a rule its name."""

    source: Source
    by: str = ""


@dataclass(frozen=True)
class Provenance:
    """``by`` as in ``Origin``; ``decisions`` newest last."""

    source: Source
    by: str = ""
    decisions: tuple[Decision, ...] = ()

    @property
    def origin(self) -> Origin:
        """It, without the decisions."""
        return Origin(self.source, self.by)


def provenance(gold: Work) -> Mapping[ItemId, Provenance]:
    """The provenance of every span and relation of the gold layer of an article.

    Where several decisions came to one span, a reviewer's outweighs a rule's, and a later an
    earlier one.
    """
    told: dict[ItemId, list[Decision]] = {span.id: [] for span in gold.spans}
    told.update((relation.id, []) for relation in gold.relations)
    for decision in sorted(gold.decisions, key=lambda decision: (decision.time, decision.id)):
        for made in decision.gold:
            if made in told:
                told[made].append(decision)
    return {made: _of(decisions) for made, decisions in told.items()}


def origins(layers: Iterable[Work]) -> dict[Origin, int]:
    """How many spans and relations of the gold layers came to be in each way."""
    counts = Counter(told.origin for gold in layers for told in provenance(gold).values())
    return dict(sorted(counts.items()))


def _of(decisions: list[Decision]) -> Provenance:
    if not decisions:
        return Provenance(Source.MARKED)
    judged = [decision for decision in decisions if decision.choice is not Choice.RULE]
    if judged:
        return Provenance(Source.ADJUDICATED, judged[-1].reviewer, tuple(decisions))
    rule = decisions[-1].taken
    source = Source.UNANIMOUS if rule == Source.UNANIMOUS else Source.RULE
    return Provenance(source, rule, tuple(decisions))
