"""Spans of any number of annotators gathered into items: what they have to say of one place.

Trap: an item holds at most one span of an annotator, but for a split, which only two can have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations

from app.comparison.pairing import Pairing, jaccard, pair_spans
from app.model import Span, text_order

Node = tuple[str, Hashable]
Group = dict[str, tuple[Span, ...]]


def group_spans(layers: Mapping[str, Sequence[Span]]) -> list[Group]:
    """The items of one article; every annotator of ``layers`` is a key of each, in their order.

    What all made alike is taken first: it answers to nothing else, and is most of it.
    """
    agreed, rest = _take_agreed(layers)
    names = list(layers)
    if len(names) == 2:
        first, second = names
        return agreed + _of_two(first, second, pair_spans(rest[first], rest[second]))
    return agreed + _of_many(rest)


def _take_agreed(
    layers: Mapping[str, Sequence[Span]],
) -> tuple[list[Group], dict[str, Sequence[Span]]]:
    """The items of one range and label that each annotator made once, and the spans left over."""
    by_key: dict[str, dict[tuple[int, int, str], Span]] = {}
    twice: set[tuple[int, int, str]] = set()
    for name, spans in layers.items():
        held = by_key[name] = {(span.start, span.end, span.label): span for span in spans}
        if len(held) < len(spans):
            counts = Counter((span.start, span.end, span.label) for span in spans)
            twice.update(key for key, count in counts.items() if count > 1)
    first, *others = by_key.values()
    shared = first.keys() - twice
    for held in others:
        shared &= held.keys()
    agreed: list[Group] = [
        {name: (held[key],) for name, held in by_key.items()} for key in first if key in shared
    ]
    rest: dict[str, Sequence[Span]] = {
        name: [span for span in spans if (span.start, span.end, span.label) not in shared]
        for name, spans in layers.items()
    }
    return agreed, rest


def _of_two(first: str, second: str, pairing: Pairing) -> list[Group]:
    in_a = {span.id for split in pairing.splits for span in split.a}
    in_b = {span.id for split in pairing.splits for span in split.b}
    groups = [{first: split.a, second: split.b} for split in pairing.splits]
    groups += [{first: (a,), second: (b,)} for a, b in pairing.pairs if a.id not in in_a]
    groups += [{first: (a,), second: ()} for a in pairing.only_a if a.id not in in_a]
    groups += [{first: (), second: (b,)} for b in pairing.only_b if b.id not in in_b]
    return groups


def _of_many(layers: Mapping[str, Sequence[Span]]) -> list[Group]:
    of: dict[Node, Span] = {
        (name, span.id): span for name, spans in layers.items() for span in spans
    }
    pairs = (
        ((first, a.id), (second, b.id))
        for first, second in combinations(layers, 2)
        for a, b in pair_spans(layers[first], layers[second]).pairs
    )
    return [
        {name: tuple(of[node] for node in nodes if node[0] == name) for name in layers}
        for nodes in join_closest(of, pairs)
    ]


def join_closest(
    of: Mapping[Node, Span], pairs: Iterable[tuple[Node, Node]]
) -> list[tuple[Node, ...]]:
    """``pairs`` joined to items, the closest first; one that would give an annotator two spans is not.

    A node is an annotator and something that tells her spans apart.
    """
    home = {node: {node[0]: node} for node in of}
    for here, there in sorted(pairs, key=lambda pair: _closeness(of[pair[0]], of[pair[1]])):
        one, other = home[here], home[there]
        if one is not other and not (one.keys() & other.keys()):
            one.update(other)
            for node in other.values():
                home[node] = one
    return [tuple(each.values()) for each in {id(each): each for each in home.values()}.values()]


def _closeness(a: Span, b: Span) -> tuple[bool, float, tuple[object, ...], tuple[object, ...]]:
    ends = sorted((text_order(a), text_order(b)))
    return (a.label != b.label, -jaccard(a, b), ends[0], ends[1])
