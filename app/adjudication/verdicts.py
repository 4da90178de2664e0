"""What a decision came to, so that those of several reviewers on one question can be compared.

What counts is what gold would hold, and not by which key. A decision that another reviewer overruled
stays, but holds no gold any more: what it came to is made again from what was offered, and what a
reviewer marked, trimmed or drew herself is kept with it. Trap: older projects kept no such range, nor
which relation, so there, once overruled, it is like no other.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from app.adjudication.blends import Blend, blended
from app.adjudication.keys import ALONE
from app.adjudication.version import content_of, noted_of
from app.comparison.disagreement import Difference, Disagreement
from app.model import GOLD, Choice, Chosen, Decision, Relation, Span, Work


def told(version: tuple[Span, ...] | tuple[Relation, ...], *, noted: bool = False) -> Hashable:
    """What a version says, ids left out: equal for those who say the same. Notes only if ``noted``."""
    of_span = noted_of if noted else content_of
    return frozenset(of_span(one) if isinstance(one, Span) else one.type for one in version)


def is_about_notes(decision: Decision) -> bool:
    """Whether it was decided what is noted on a span, which stands in any case."""
    return decision.difference == Difference.NOTE.value


def is_kept(decision: Decision) -> bool:
    """Whether gold was kept against newcomers: a word on what they have, beside an earlier decision."""
    kept = (decision.choice, decision.taken) == (Choice.TAKE, GOLD)
    return kept and not decision.key.startswith(ALONE)


def is_void(item: Disagreement, decision: Decision, gold: Work) -> bool:
    """Whether gold has nothing of what ``decision`` let stand, though nobody decided that later: who
    decided so overruled it and is gone, or the gold was removed by other means.
    """
    if decision.gold:
        related = any(relation.id in decision.gold for relation in gold.relations)
        return not related and all(gold.find(made) is None for made in decision.gold)
    if decision.choice is Choice.EDIT:
        return True
    return decision.choice is Choice.TAKE and bool(
        (item.relations or item.spans).get(decision.taken, ())
    )


def is_contested(
    item: Disagreement, standing: Decision, others: Sequence[Decision], gold: Work
) -> bool:
    """Whether another reviewer decided otherwise, and none as ``standing`` does."""
    here = outcome(item, standing, gold)
    return bool(others) and all(outcome(item, other, gold) != here for other in others)


def without_note(item: Disagreement) -> tuple[Span, ...]:
    """The span of an item on whose note annotators differ, with none."""
    return (replace(item.all_spans[0], note=""),)


def outcome(item: Disagreement, decision: Decision, gold: Work) -> Hashable:
    """What ``decision`` on ``item`` let stand; what cannot be known is equal only to itself."""
    noted = is_about_notes(decision)
    if decision.gold:
        made = set(decision.gold)
        spans = tuple(span for span in gold.spans if span.id in made)
        relations = tuple(one for one in gold.relations if one.id in made)
        return told(relations if item.relations else spans, noted=noted)
    if decision.chosen:
        of_span = noted_of if noted else content_of
        return frozenset(
            of_span(one) if isinstance(one, Chosen) else one.type for one in decision.chosen
        )
    if decision.choice is Choice.TAKE:
        held = item.relations or item.spans
        return told(held.get(decision.taken, ()), noted=noted)
    if decision.choice is Choice.EDIT and decision.taken in {blend.value for blend in Blend}:
        offered = {name: item.spans[name] for name in decision.offered if name in item.spans}
        blend = blended(Blend(decision.taken), offered)
        return decision.id if blend is None else frozenset(map(content_of, blend))
    if decision.choice is Choice.REJECT:
        return told(without_note(item) if noted else (), noted=noted)
    return decision.id
