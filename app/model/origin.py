"""How a piece of gold came to be: all agreed, a rule decided, or a reviewer.

Trap: a reviewer may also mark gold by hand, or bring it in from a file that says nothing: then no
decision tells of it, and it has no origin here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.model.decision import Choice, Decision
from app.model.ids import ArticleId, ItemId, new_id
from app.model.layer import GOLD
from app.model.work import Work

BROUGHT: Final = "origin:"
"""What the key of a decision begins with that was made elsewhere and came in with its gold: it tells
of no question."""


class Source(StrEnum):
    """Where a gold span or relation comes from."""

    UNANIMOUS = "unanimous"
    RULE = "rule"
    ADJUDICATED = "adjudicated"
    MARKED = "marked"


@dataclass(frozen=True, order=True)
class Origin:
    """``by`` the reviewer, or for a rule its name; ``time`` as in a ``Decision``, and the ``reason`` and the
    ``clause`` of the guideline that were given. All but the source may be empty.
    """

    source: Source
    by: str = ""
    time: str = ""
    reason: str = ""
    clause: str = ""

    def as_decision(self, made: ItemId, article: ArticleId, who: str, time: str) -> Decision:
        """The decision that tells of it where it was not made; ``who`` brings it in, at ``time``, which
        counts where it does not say its own.
        """
        is_rule = self.source is not Source.ADJUDICATED
        return Decision(
            id=new_id(),
            article=article,
            layer=GOLD,
            reviewer=who if is_rule else self.by,
            time=self.time or time,
            key=f"{BROUGHT}{made}",
            choice=Choice.RULE if is_rule else Choice.EDIT,
            taken=self.by if is_rule else "",
            gold=(made,),
            reason=self.reason,
            clause=self.clause,
        )


def origin_of(decisions: Sequence[Decision]) -> Origin:
    """Of what ``decisions`` came to, the latest last: a reviewer's outweighs a rule's."""
    judged = [decision for decision in decisions if decision.choice is not Choice.RULE]
    if not decisions:
        return Origin(Source.MARKED)
    last = judged[-1] if judged else decisions[-1]
    by = last.reviewer if judged else last.taken
    source = Source.UNANIMOUS if by == Source.UNANIMOUS else Source.RULE
    return Origin(Source.ADJUDICATED if judged else source, by, last.time, last.reason, last.clause)


def origins_of(gold: Work) -> dict[ItemId, Origin]:
    """Of all spans and relations of an article's gold that a decision tells of."""
    return {made: origin_of(held) for made, held in told_of(gold).items() if held}


def told_of(gold: Work) -> dict[ItemId, list[Decision]]:
    """The decisions that came to each span and relation, the latest last."""
    told: dict[ItemId, list[Decision]] = {span.id: [] for span in gold.spans}
    told.update((relation.id, []) for relation in gold.relations)
    for decision in sorted(gold.decisions, key=lambda one: (one.time, one.id)):
        for made in decision.gold:
            if made in told:
                told[made].append(decision)
    return told
