"""A question: one item on which the annotators were read against each other.

A question is known by its ``key``, a digest of what each annotator offers for the item and of
nothing else. A decision holds while what it was offered is marked so (``standing``): through
unrelated work, and though others come who were not there. Of these it is asked only what they mark
otherwise, once, beside what gold has.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.adjudication.keys import ALONE
from app.comparison.disagreement import Difference, Disagreement
from app.model import Choice, Decision, ItemId, Relation, Span


@dataclass(frozen=True)
class Question:
    """``decision`` on it, if there is one; ``open`` if a reviewer has yet to decide.

    ``item`` is what she chooses among. Agreement (SAME) is not open, for a rule takes it, unless a
    reviewer decided on an earlier version of it: then the annotators' new accord is for her to judge.
    ``ends`` of a relation are the gold spans it would run between. ``others`` are what further
    reviewers decided before, latest first; where they differ and no two agree with the latest, it is
    ``contested``, and open again. ``asked_back`` is a note to the annotators that waits for them.

    ``late`` are those who were not asked when it was decided and mark it otherwise: it is open again,
    and the item is what gold has beside what the newcomers have. ``place`` is then all that the
    annotators have there, the newcomers too.
    """

    key: str
    item: Disagreement
    decision: Decision | None = None
    open: bool = True
    ends: tuple[ItemId, ItemId] | None = None
    others: tuple[Decision, ...] = ()
    contested: bool = False
    asked_back: Decision | None = None
    late: tuple[str, ...] = ()
    place: Disagreement | None = None

    @property
    def difference(self) -> Difference:
        """How the versions differ."""
        return self.item.difference

    @property
    def answer(self) -> tuple[Choice, str] | None:
        """What was decided on it as it is: the choice, and whose version."""
        if self.decision is None or self.late:
            return None
        return self.decision.choice, self.decision.taken

    @property
    def is_listed(self) -> bool:
        """Whether a reviewer finds it in her list: not what is mere agreement."""
        return self.open or self.difference is not Difference.SAME

    @property
    def alone(self) -> bool:
        """Whether it is about gold that nobody stands for any more."""
        return self.key.startswith(ALONE)

    @property
    def marks(self) -> Disagreement:
        """All that the annotators have there, whatever the item shows of it."""
        return self.place or self.item

    @property
    def offered(self) -> dict[str, tuple[ItemId, ...]]:
        """The ids of what each annotator offers: of relations if it is about one, else of spans."""
        return {
            name: tuple(entry.id for entry in entries)
            for name, entries in versions(self.marks).items()
        }

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """Those that hold, the latest first."""
        return (self.decision, *self.others) if self.decision is not None else ()

    @property
    def asked(self) -> set[str]:
        """Those whose marks were before the reviewers who decided."""
        return {name for decision in self.decisions for name in decision.offered}


Entries = tuple[Span, ...] | tuple[Relation, ...]
Keyed = tuple[str, Disagreement]


def versions(item: Disagreement) -> Mapping[str, Entries]:
    """What each annotator has: relations if it is about one, else spans."""
    return item.relations or item.spans


def standing_on(asked: Collection[Question]) -> set[ItemId]:
    """The decisions that hold for one of the questions, and the notes to the annotators."""
    found = {decision.id for question in asked for decision in question.decisions}
    return found | {one.asked_back.id for one in asked if one.asked_back is not None}


def supersedes(question: Question, decision: Decision) -> bool:
    """Whether ``decision`` was on this question or on an earlier version of it.

    Of a decision under another key, only the caller can know that it has no question any more.
    """
    if question.key == decision.key:
        return True
    if question.key.partition(":")[0] != decision.key.partition(":")[0]:
        return False
    return any(
        not set(ids).isdisjoint(decision.offered.get(name, ()))
        for name, ids in question.offered.items()
    )
