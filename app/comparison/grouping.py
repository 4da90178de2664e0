"""Spans of any number of annotators gathered into items: what they have to say of one place.

Trap: an item holds at most one span of an annotator, but for a split, which only two can have.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from app.comparison.pairing import Pairing, jaccard, pair_spans
from app.model import ItemId, Span, text_order

Group = dict[str, tuple[Span, ...]]


def group_spans(layers: Mapping[str, Sequence[Span]]) -> list[Group]:
    """The items of one article; every annotator of ``layers`` is a key of each, in their order."""
    names = list(layers)
    if len(names) == 2:
        return _of_two(names[0], names[1], pair_spans(layers[names[0]], layers[names[1]]))
    return _of_many(layers)


def _of_two(first: str, second: str, pairing: Pairing) -> list[Group]:
    in_a = {span.id for split in pairing.splits for span in split.a}
    in_b = {span.id for split in pairing.splits for span in split.b}
    groups = [{first: split.a, second: split.b} for split in pairing.splits]
    groups += [{first: (a,), second: (b,)} for a, b in pairing.pairs if a.id not in in_a]
    groups += [{first: (a,), second: ()} for a in pairing.only_a if a.id not in in_a]
    groups += [{first: (), second: (b,)} for b in pairing.only_b if b.id not in in_b]
    return groups


def _of_many(layers: Mapping[str, Sequence[Span]]) -> list[Group]:
    """The closest pairs are joined first; a pair that would give an annotator two spans is not."""
    home: dict[tuple[str, ItemId], dict[str, Span]] = {
        (name, span.id): {name: span} for name, spans in layers.items() for span in spans
    }
    edges = [
        (_closeness(a, b), first, a, second, b)
        for first, second in combinations(layers, 2)
        for a, b in pair_spans(layers[first], layers[second]).pairs
    ]
    edges.sort(key=lambda edge: edge[0])
    for _, first, a, second, b in edges:
        one, other = home[first, a.id], home[second, b.id]
        if one is not other and not (one.keys() & other.keys()):
            one.update(other)
            for name, span in other.items():
                home[name, span.id] = one
    groups = {id(members): members for members in home.values()}
    return [
        {name: (members[name],) if name in members else () for name in layers}
        for members in groups.values()
    ]


def _closeness(a: Span, b: Span) -> tuple[bool, float, tuple[object, ...], tuple[object, ...]]:
    ends = sorted((text_order(a), text_order(b)))
    return (a.label != b.label, -jaccard(a, b), ends[0], ends[1])
