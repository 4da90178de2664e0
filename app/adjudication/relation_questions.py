"""The questions about relations, which are asked of gold: between two spans that both stand in it.

The annotators' ends are looked up in the gold spans that were made from them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from app.adjudication.case import Case
from app.adjudication.keys import RELATION, item_key
from app.adjudication.opening import Found, asked
from app.adjudication.question import Question
from app.adjudication.standing import time_of
from app.adjudication.version import content_of
from app.comparison.disagreement import Difference, Disagreement, stacked_spans
from app.comparison.pairing import jaccard
from app.comparison.relating import Row, align, between_ends
from app.model import ItemId, Relation, Span, Work


def relation_questions(case: Case, about_spans: Iterable[Question]) -> list[Question]:
    """The questions about relations whose two ends stand in gold."""
    relations = {work.layer: work.relations for work in case.works}
    if not any(relations.values()):
        return []
    placed = _gold_ends(case.gold, relations, about_spans)
    rows = _Rows(case)
    found = []
    for ends, held in between_ends(relations, placed).items():
        found += [Found(item_key(item), item, ends) for item in rows.between(held)]
    return asked(case, found)


class _Rows:
    """The relations between two ends beside each other, row by row."""

    def __init__(self, case: Case) -> None:
        self._article = case.article
        self._names = [work.layer for work in case.works]
        self._spans = {work.layer: {span.id: span for span in work.spans} for work in case.works}
        self._stacked = stacked_spans(chain.from_iterable(work.spans for work in case.works))
        decided = sorted(
            (one for one in case.gold.decisions if one.key.startswith(RELATION)),
            key=time_of,
            reverse=True,
        )
        self._keys = {one.key for one in decided}
        asked = {frozenset(one.offered): None for one in decided}
        self._asked = [names for names in asked if not names.issuperset(self._names)]

    def between(self, held: Mapping[str, Sequence[Relation]]) -> list[Disagreement]:
        """The items; what was decided together before another came stays together."""
        left = {name: list(held.get(name, ())) for name in self._names}
        settled = [row for names in self._asked for row in self._take_decided(left, names)]
        for only_alike in (True, False):
            for row in settled:
                _let_join(row, left, only_alike=only_alike)
        agreed, differing = align(left, self._names)
        rows = [(Difference.SAME, row) for row in agreed]
        rows += [
            (Difference.RELATION, {name: row.get(name, ()) for name in self._names})
            for row in (*settled, *differing)
        ]
        return [self._item(difference, row) for difference, row in rows]

    def _take_decided(
        self, left: dict[str, list[Relation]], asked: Collection[str]
    ) -> Iterator[dict[str, tuple[Relation, ...]]]:
        names = [name for name in self._names if name in asked]
        for row in chain(*align(left, names)) if names else ():
            if item_key(self._item(Difference.RELATION, row), asked) in self._keys:
                for name, entries in row.items():
                    left[name] = [one for one in left[name] if one not in entries]
                yield dict(row)

    def _item(self, difference: Difference, row: Row) -> Disagreement:
        ends = {
            name: tuple(
                self._spans[name][end]
                for relation in entries
                for end in (relation.head, relation.tail)
            )
            for name, entries in row.items()
        }
        at_ends = {(span.layer, span.id) for spans in ends.values() for span in spans}
        stacked = self._stacked & at_ends
        return Disagreement(self._article, difference, ends, relations=row, stacked=stacked)


def _let_join(
    row: dict[str, tuple[Relation, ...]],
    left: Mapping[str, list[Relation]],
    *,
    only_alike: bool,
) -> None:
    """Those who were not asked about the row join it with a relation each, if one is left."""
    types = {one.type for entries in row.values() for one in entries}
    for name, entries in left.items():
        fitting = (one for one in entries if one.type in types or not only_alike)
        joining = next(fitting, None) if name not in row else None
        if joining is not None:
            entries.remove(joining)
            row[name] = (joining,)


def _gold_ends(
    gold: Work, names: Iterable[str], about_spans: Iterable[Question]
) -> dict[str, dict[ItemId, ItemId]]:
    """For each annotator, the gold span that stands for each of her spans."""
    by_id = {span.id: span for span in gold.spans}
    told = {made for decision in gold.decisions for made in decision.gold}
    by_hand = (span for span in gold.spans if span.id not in told)
    by_range = {(span.start, span.end, span.label): span for span in by_hand}
    by_content = {content_of(span): span for span in gold.spans}
    ends: dict[str, dict[ItemId, ItemId]] = {name: {} for name in names}
    for question in about_spans:
        if question.alone:
            continue
        for name, spans in question.marks.spans.items():
            places = ends[name]
            for span in spans:
                place = (span.start, span.end, span.label)
                same = by_content.get(content_of(span)) or by_range.get(place)
                standing = None
                if question.decision is None:
                    if question.difference is Difference.SAME or not question.open:
                        standing = same
                elif same is not None and name not in question.asked:
                    standing = same
                else:
                    made = [by_id[made] for made in question.decision.gold if made in by_id]
                    standing = _stands_for(span, made)
                if standing is not None:
                    places[span.id] = standing.id
    return ends


def _stands_for(span: Span, made: Sequence[Span]) -> Span | None:
    """Of the gold spans made from an item, the one most like ``span``."""
    return max(
        made,
        key=lambda gold: (
            (gold.start, gold.end, gold.label) == (span.start, span.end, span.label),
            gold.attributes == span.attributes,
            jaccard(gold, span),
            -gold.start,
        ),
        default=None,
    )
