"""How much there is that nobody disputes and gold has not: what the rule ``unanimous`` would take.

The rule itself writes a whole desk for every article; a number over a corpus must not wait for that.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from app.adjudication.case import Case
from app.adjudication.question import Keyed, Question
from app.adjudication.rules import unanimous
from app.adjudication.span_questions import span_items
from app.adjudication.version import content_of
from app.comparison.disagreement import Difference, Disagreement
from app.comparison.relating import align, between_ends
from app.model import ItemId

Content = tuple[object, ...]


def agreed_count(
    case: Case, items: Iterable[Keyed] | None = None, asked: Iterable[Question] | None = None
) -> int:
    """How many decisions ``unanimous`` would take; ``items`` are ``span_items(case)`` and ``asked``
    ``questions(case)``, if at hand."""
    if len(case.works) < 2:
        return 0
    gold = case.gold
    if gold.spans or gold.relations or gold.decisions:
        if asked is not None and not any(map(_is_for_the_rule, asked)):
            return 0
        return unanimous([case], reviewer="rule", now=datetime.now(UTC)).decided
    alike = [
        item
        for _, item in (span_items(case) if items is None else items)
        if item.difference is Difference.SAME
    ]
    places: dict[str, dict[ItemId, Content]] = {work.layer: {} for work in case.works}
    for item in alike:  # gold has one span of a content, however often it was marked
        for name, (span,) in item.spans.items():
            places[name][span.id] = content_of(span)
    relations = {work.layer: work.relations for work in case.works}
    names = list(relations)
    shared = {
        (ends, row[names[0]][0].type)
        for ends, held in between_ends(relations, places).items()
        for row in align(held, names)[0]
    }
    return len(alike) + len(shared)


def _is_for_the_rule(question: Question) -> bool:
    """Whether the rule may decide it: newcomers are asked about, or all say the same undecided."""
    return bool(question.late) or (question.decision is None and _is_one_version(question.item))


def _is_one_version(item: Disagreement) -> bool:
    names = iter(item.relations or item.spans)
    first = item.said(next(names))
    return all(item.said(name) == first for name in names)
