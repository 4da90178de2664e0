"""Gold that nobody stands for any more: a question of its own, whether to keep it or to remove it.

Its version is gold's, offered beside the annotators' nothing, so it is taken or rejected with the
same keys as any other. Taken, it stands for as long as no annotator marks it again.

Traps: gold whose question has changed is not alone, for the new question decides about it; gold
that was marked by hand has no decision and never is. Where a case was read without an annotator
whom a decision was about, nobody can say whether she stands for it, and nothing is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from app.adjudication.case import Case
from app.adjudication.keys import RELATION, alone_key
from app.comparison.disagreement import Difference, Disagreement
from app.model import BROUGHT, GOLD, Choice, Decision, ItemId, Span


def alone_items(
    case: Case, standing: Collection[ItemId], succeeded: Callable[[Decision], bool]
) -> list[tuple[str, Disagreement]]:
    """The gold spans that stand alone, each as an item with its key.

    ``standing`` are the decisions that hold for a question about the annotators' spans;
    ``succeeded`` says whether one of these took the place of a decision's own.
    """
    among = {*(case.among or (work.layer for work in case.works)), GOLD}
    holders: dict[ItemId, list[Decision]] = {}
    for decision in case.gold.decisions:
        if decision.choice is not Choice.ASK and not decision.key.startswith((RELATION, BROUGHT)):
            for made in decision.gold:
                holders.setdefault(made, []).append(decision)
    if all(one.id in standing for held in holders.values() for one in held):
        return []
    marked = {_range(span) for work in case.works for span in work.spans}
    nothing: dict[str, tuple[Span, ...]] = {work.layer: () for work in case.works}
    return [
        (
            alone_key(span.id),
            Disagreement(case.article, Difference.EXTRA, {GOLD: (span,), **nothing}),
        )
        for span in case.gold.spans
        if span.id in holders
        and _range(span) not in marked
        and all(
            one.id not in standing and among.issuperset(one.offered) and not succeeded(one)
            for one in holders[span.id]
        )
    ]


def _range(span: Span) -> tuple[int, int, str]:
    return span.start, span.end, span.label
