"""A reviewer's own version in the making: gold as it would be with it, changed by an annotator's orders.

Nothing is written before it is decided; then all of it is one act (``commands.edit``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from app.adjudication.case import Case
from app.adjudication.commands import edit
from app.adjudication.question import Question
from app.adjudication.version import Arrow, Version
from app.annotation.commands import Command
from app.errors import SpanRefusedError
from app.model import Choice, Decision, ItemId, Scheme, Span, Work

_NOBODY: Final = "\0"  # no reviewer can be called so


@dataclass(frozen=True)
class Drafted:
    """What was drafted, as ``edit`` takes it."""

    version: Version
    added: tuple[Arrow, ...] = ()
    removed: tuple[Arrow, ...] = ()


class Draft:
    """Of ``question``, beginning with what gold has for it, or else with the first version offered.

    ``work`` is gold with the draft in it. Its ids are of no use elsewhere.
    """

    def __init__(
        self, case: Case, question: Question, scheme: Scheme, part: Case | None = None
    ) -> None:
        """``part`` is what of ``case`` an answer to the question needs, if that is known."""
        self._scheme = scheme
        version = _beginning(case, question)
        (change,) = edit(
            part or case, question, [version], reviewer=_NOBODY, now=datetime.now(UTC)
        ).changes
        made = (one for one in change.added if isinstance(one, Decision))
        mine = (one for one in made if (one.reviewer, one.choice) == (_NOBODY, Choice.EDIT))
        self._id = next(mine).gold[0]
        self.work: Work = case.gold.after(change)
        self._before = self._arrows()

    @property
    def span(self) -> Span:
        """The span as it is drafted."""
        return self.work.span(self._id)

    def order(self, command: Command) -> None:
        """Change the draft; ``SpanRefusedError`` for what the scheme refuses."""
        act = command.act(self.work, self._scheme)
        for change in act.changes if act is not None else ():
            self.work = self.work.after(change)

    def marked(self, start: int, end: int, label: str = "") -> Drafted:
        """It, on that range, under ``label`` or its own.

        What another label cannot have is left out; relations that cannot join it are refused.
        """
        span = self.span
        kept = self._scheme.check_usable(label) if label else self._scheme.label(span.label)
        known = {attribute.name for attribute in kept.attributes}
        held = {name: value for name, value in span.attributes.items() if name in known}
        arrows = self._arrows()
        for arrow in arrows:
            self._check(arrow, kept.name)
        return Drafted(
            Version(start, end, kept.name, held, span.note, span.unsure),
            tuple(arrow for arrow in arrows if arrow not in self._before),
            tuple(arrow for arrow in self._before if arrow not in arrows),
        )

    def _arrows(self) -> tuple[Arrow, ...]:
        return tuple(
            Arrow(one.type, _other(one.head, one.tail, self._id), one.head == self._id)
            for one in self.work.relations_of(self._id)
        )

    def _check(self, arrow: Arrow, label: str) -> None:
        kind, other = self._scheme.relation(arrow.type), self.work.span(arrow.other).label
        if not kind.joins(*((label, other) if arrow.outward else (other, label))):
            raise SpanRefusedError(
                f"{kind.name} cannot join {label} and {other}",
                advice="Remove the relation first, or keep the label.",
            )


def _other(head: ItemId, tail: ItemId, span: ItemId) -> ItemId:
    return tail if head == span else head


def _beginning(case: Case, question: Question) -> Version:
    made = question.decision.gold if question.decision is not None else ()
    standing = [span for span in case.gold.spans if span.id in made]
    return Version.of((*standing, *question.item.all_spans)[0])
