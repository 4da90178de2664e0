"""What annotators of one article agree on and differ in, item by item, in text order.

Trap: ``missing`` and ``extra`` are as the first annotator sees it; whoever swaps the annotators
swaps the two words and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from app.comparison.grouping import Group, group_spans
from app.comparison.relating import Row, align, between_ends
from app.model import ArticleId, ItemId, Relation, Span, text_order


class Difference(StrEnum):
    """How the versions of one item differ."""

    SAME = "same"  # range, label, attributes and note
    BOUNDARY = "boundary"  # one label, overlapping ranges
    LABEL = "label"  # one range, two labels
    BOUNDARY_LABEL = "boundary_label"  # both differ, strongly overlapping
    MISSING = "missing"  # the first annotator has it, another lacks it
    EXTRA = "extra"  # the first annotator lacks it
    NESTED = "nested"  # some lack it, and it lies inside or around a span that all made
    SPLIT = "split"  # one span of some against several of its label that lie in it, of others
    ATTRIBUTE = "attribute"  # range and label agree, attributes do not
    RELATION = "relation"  # between two spans that all made
    NOTE = "note"  # all agree but for what they noted on it


class Edge(StrEnum):
    """Which end of the ranges differs."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True)
class Disagreement:
    """One item: ``spans`` of each annotator, an empty tuple for one who has none.

    For ``boundary`` and ``boundary_label``, ``edge`` says which end differs; ``ranges`` are the
    characters that not all have (for ``split`` the gaps between the parts). For ``relation``,
    ``relations`` holds what differs and ``spans`` the head and tail of it in each layer; ``stacked`` says,
    by layer and id, beside which of these their layer has another of the same range and label.
    """

    article: ArticleId
    difference: Difference
    spans: Mapping[str, tuple[Span, ...]]
    relations: Mapping[str, tuple[Relation, ...]] = field(default_factory=dict)
    edge: Edge | None = None
    ranges: tuple[tuple[int, int], ...] = ()
    stacked: frozenset[tuple[str, ItemId]] = frozenset()

    @property
    def annotators(self) -> tuple[str, ...]:
        """Those who were compared, in the order in which they were named."""
        return tuple(self.spans)

    @cached_property
    def all_spans(self) -> tuple[Span, ...]:
        """The spans of every annotator."""
        return tuple(span for spans in self.spans.values() for span in spans)

    @property
    def start(self) -> int:
        """Where the first of its spans starts."""
        return min(span.start for span in self.all_spans)

    @property
    def end(self) -> int:
        """Where the last of its spans ends."""
        return max(span.end for span in self.all_spans)

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """The labels it is about, sorted: of a relation, those of its head."""
        if self.relations:
            return tuple(sorted({spans[0].label for spans in self.spans.values() if spans}))
        return tuple(sorted({span.label for span in self.all_spans}))

    def said(self, name: str) -> tuple[object, ...]:
        """What an annotator says to it, ids left out: notes only where nothing else differs."""
        if self.relations:
            return tuple(entry.type for entry in self.relations[name])
        noted = self.difference is Difference.NOTE
        return tuple(
            [
                (
                    *(span.start, span.end, span.label),
                    tuple(sorted(span.attributes.items())) if span.attributes else (),
                    span.note if noted else "",
                )
                for span in self.spans[name]
            ]
        )

    @cached_property
    def order(self) -> tuple[object, ...]:
        """Sort key: in text order, a relation after the spans that start with its head."""
        if not self.relations:
            return (self.start, -self.end, 0, *sorted(map(text_order, self.all_spans)))
        head, tail = next((spans[0], spans[-1]) for spans in self.spans.values() if spans)
        kinds = sorted({entry.type for held in self.relations.values() for entry in held})
        return (head.start, -head.end, 1, head.label, tail.start, tail.end, tail.label, *kinds)


def stacked_spans(spans: Iterable[Span]) -> frozenset[tuple[str, ItemId]]:
    """Layer and id of those beside which their layer has another of the same range and label."""
    held: dict[tuple[str, int, int, str], list[ItemId]] = {}
    for span in spans:
        held.setdefault((span.layer, span.start, span.end, span.label), []).append(span.id)
    return frozenset((place[0], one) for place, ids in held.items() if len(ids) > 1 for one in ids)


def compare_article(
    a_spans: Sequence[Span],
    b_spans: Sequence[Span],
    a_relations: Iterable[Relation] = (),
    b_relations: Iterable[Relation] = (),
    names: tuple[str, str] = ("a", "b"),
) -> list[Disagreement]:
    """Two annotators of one article read against each other; agreement is in the list as SAME."""
    return compare_layers(
        dict(zip(names, (a_spans, b_spans), strict=True)),
        dict(zip(names, (a_relations, b_relations), strict=True)),
    )


def compare_layers(
    spans: Mapping[str, Sequence[Span]],
    relations: Mapping[str, Iterable[Relation]] | None = None,
    settled: Sequence[Group] = (),
) -> list[Disagreement]:
    """Any number of annotators, from two, of one article; the first named is the first annotator.

    ``settled`` is as in ``group_spans``.
    """
    groups = group_spans(spans, settled)
    agreed = [group for group in groups if _all_made_it(group)]
    anchors = [next(iter(group.values()))[0] for group in agreed]
    found = [classify(group, anchors) for group in groups]
    if relations:
        found += _relations(agreed, relations)
    return sorted(found, key=lambda item: item.order)


def edges(spans: Sequence[Span]) -> tuple[Edge | None, tuple[tuple[int, int], ...]]:
    """Which end of overlapping ``spans`` differs, and the characters that not all of them have."""
    starts = [span.start for span in spans]
    ends = [span.end for span in spans]
    left, right = (min(starts), max(starts)), (min(ends), max(ends))
    ranges = tuple(piece for piece in (left, right) if piece[0] < piece[1])
    if len(ranges) == 2:
        return Edge.BOTH, ranges
    if not ranges:
        return None, ()
    return (Edge.LEFT if ranges[0] == left else Edge.RIGHT), ranges


def _all_made_it(group: Group) -> bool:
    """Whether every annotator has one span here, of one range and label."""
    first = None
    for spans in group.values():
        if len(spans) != 1:
            return False
        first = first or spans[0]
        span = spans[0]
        if span.start != first.start or span.end != first.end or span.label != first.label:
            return False
    return True


def classify(group: Group, anchors: Sequence[Span] = ()) -> Disagreement:
    """The item that ``group`` is; ``anchors`` are the spans that all made."""
    return _classify_agreed(group) if _all_made_it(group) else _classify(group, anchors)


def _classify_agreed(group: Group) -> Disagreement:
    first, *others = (spans[0] for spans in group.values())
    difference = Difference.SAME
    if any(other.attributes != first.attributes for other in others):
        difference = Difference.ATTRIBUTE
    elif any(other.note != first.note for other in others):
        difference = Difference.NOTE
    return Disagreement(first.article, difference, group)


def _classify(group: Group, anchors: Sequence[Span]) -> Disagreement:
    members = [span for spans in group.values() for span in spans]
    article = members[0].article
    if any(len(spans) > 1 for spans in group.values()):
        return Disagreement(article, Difference.SPLIT, group, ranges=gaps(members))
    one_range = len({(span.start, span.end) for span in members}) == 1
    one_label = len({span.label for span in members}) == 1
    if one_range and one_label:
        return Disagreement(article, _one_sided(group, members[0], anchors), group)
    if one_range:
        return Disagreement(article, Difference.LABEL, group)
    edge, ranges = edges(members)
    difference = Difference.BOUNDARY if one_label else Difference.BOUNDARY_LABEL
    return Disagreement(article, difference, group, edge=edge, ranges=ranges)


def _one_sided(group: Group, span: Span, anchors: Sequence[Span]) -> Difference:
    if any(anchor.encloses(span) or span.encloses(anchor) for anchor in anchors):
        return Difference.NESTED
    return Difference.MISSING if next(iter(group.values())) else Difference.EXTRA


def gaps(members: Sequence[Span]) -> tuple[tuple[int, int], ...]:
    """The characters of the whole that no part has."""
    whole, *others = sorted(members, key=text_order)
    parts = [each for each in others if (each.start, each.end) != (whole.start, whole.end)]
    gaps, at = [], whole.start
    for part in parts:
        if at < part.start:
            gaps.append((at, part.start))
        at = max(at, part.end)
    if at < whole.end:
        gaps.append((at, whole.end))
    return tuple(gaps)


def _relations(
    agreed: Sequence[Group], relations: Mapping[str, Iterable[Relation]]
) -> list[Disagreement]:
    names = list(relations)
    places = {
        name: {group[name][0].id: number for number, group in enumerate(agreed)} for name in names
    }
    found = []
    for (head, tail), held in between_ends(relations, places).items():
        for row in align(held, names)[1]:
            ends = {name: (agreed[head][name][0], agreed[tail][name][0]) for name in names}
            found.append(_relation(ends, row))
    return found


def _relation(ends: Mapping[str, tuple[Span, ...]], row: Row) -> Disagreement:
    article = next(iter(ends.values()))[0].article
    return Disagreement(article, Difference.RELATION, ends, relations=row)
