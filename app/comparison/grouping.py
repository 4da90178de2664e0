"""Spans of any number of annotators gathered into items: what they have to say of one place.

Traps: an item holds at most one span of an annotator, but for a split, where one or more have the
whole and one or more the same parts each. What is ``settled`` belongs together whatever else there is: others may join it, nothing parts it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import chain, combinations

from app.comparison.pairing import Pairing, jaccard, pair_spans
from app.model import Span, text_order

Node = tuple[str, Hashable]
Group = Mapping[str, tuple[Span, ...]]
Nodes = Mapping[str, tuple[Node, ...]]


def group_spans(layers: Mapping[str, Sequence[Span]], settled: Sequence[Group] = ()) -> list[Group]:
    """The items of one article; every annotator of ``layers`` is a key of each, in their order.

    What all made alike is taken first: it answers to nothing else, and is most of it. ``settled``
    are spans of ``layers`` that are known to belong together, none in two groups.
    """
    agreed, rest = _take_agreed(layers, settled)
    names = list(layers)
    if len(names) == 2 and not settled:
        first, second = names
        return agreed + _of_two(first, second, pair_spans(rest[first], rest[second]))
    return agreed + _of_many(rest, settled)


def _take_agreed(
    layers: Mapping[str, Sequence[Span]], settled: Sequence[Group]
) -> tuple[list[Group], dict[str, Sequence[Span]]]:
    """The items of one range and label that each annotator made once, and the spans left over."""
    by_key: dict[str, dict[tuple[int, int, str], Span]] = {}
    aside = {
        (span.start, span.end, span.label)
        for group in settled
        for spans in group.values()
        for span in spans
    }
    for name, spans in layers.items():
        held = by_key[name] = {(span.start, span.end, span.label): span for span in spans}
        if len(held) < len(spans):
            counts = Counter((span.start, span.end, span.label) for span in spans)
            aside.update(key for key, count in counts.items() if count > 1)
    first, *others = by_key.values()
    shared = first.keys() - aside
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
    groups: list[Group] = [{first: split.a, second: split.b} for split in pairing.splits]
    groups += [{first: (a,), second: (b,)} for a, b in pairing.pairs if a.id not in in_a]
    groups += [{first: (a,), second: ()} for a in pairing.only_a if a.id not in in_a]
    groups += [{first: (), second: (b,)} for b in pairing.only_b if b.id not in in_b]
    return groups


def _of_many(layers: Mapping[str, Sequence[Span]], settled: Sequence[Group]) -> list[Group]:
    of: dict[Node, Span] = {
        (name, span.id): span for name, spans in layers.items() for span in spans
    }
    pairs: list[tuple[Node, Node]] = []
    splits: list[Nodes] = []
    joined = [_by_name(group) for group in settled]
    fixed = {node for group in settled for node in nodes_of(group)}
    for first, second in combinations(layers, 2):
        found = pair_spans(layers[first], layers[second])
        pairs += (((first, a.id), (second, b.id)) for a, b in found.pairs)
        splits += (_by_name({first: split.a, second: split.b}) for split in found.splits)
    joined += join_splits(of, (each for each in splits if fixed.isdisjoint(chain(*each.values()))))
    return [
        {name: tuple(of[node] for node in nodes if node[0] == name) for name in layers}
        for nodes in join_closest(of, pairs, joined)
    ]


def nodes_of(group: Group) -> list[Node]:
    """The spans of a group, each beside its annotator's name."""
    return [node for nodes in _by_name(group).values() for node in nodes]


def _by_name(group: Group) -> Nodes:
    return {name: tuple((name, span.id) for span in spans) for name, spans in group.items()}


def join_splits(of: Mapping[Node, Span], splits: Iterable[Nodes]) -> list[Nodes]:
    """Splits between two annotators each joined to those of many: such as have a span in common.

    One that would have an annotator say two things is let go; those with most parts come first, and
    of these the tightest.
    """

    def rank(split: Nodes) -> tuple[object, ...]:
        spans = sorted((of[node] for nodes in split.values() for node in nodes), key=text_order)
        whole = max(span.end - span.start for span in spans)
        return -len(spans), whole, [text_order(span)[:3] for span in spans], sorted(split)

    home: dict[Node, dict[str, tuple[Node, ...]]] = {}
    for split in sorted(splits, key=rank):
        joined = dict(split)
        touched = [home[node] for nodes in split.values() for node in nodes if node in home]
        groups = list({id(each): each for each in touched}.values())
        for group in groups:
            if any(joined.setdefault(name, nodes) != nodes for name, nodes in group.items()):
                break
        else:
            home.update((node, joined) for nodes in joined.values() for node in nodes)
    return list({id(each): each for each in home.values()}.values())


def join_closest(
    of: Mapping[Node, Span],
    pairs: Iterable[tuple[Node, Node]],
    joined: Iterable[Nodes] = (),
) -> list[tuple[Node, ...]]:
    """``pairs`` joined to items, the closest first; one that would give an annotator two spans is not.

    A node is an annotator and something that tells her spans apart. ``joined`` are joined beforehand;
    an annotator who is named there with none has none in the item.
    """
    home: dict[Node, dict[str, tuple[Node, ...]]] = {node: {node[0]: (node,)} for node in of}
    for group in joined:
        one = dict(group)
        home.update((node, one) for nodes in group.values() for node in nodes)
    for here, there in sorted(pairs, key=lambda pair: _closeness(of[pair[0]], of[pair[1]])):
        one, other = home[here], home[there]
        if one is not other and not (one.keys() & other.keys()):
            one.update(other)
            for nodes in other.values():
                home.update(dict.fromkeys(nodes, one))
    return [
        tuple(chain.from_iterable(each.values()))
        for each in {id(each): each for each in home.values()}.values()
    ]


def _closeness(a: Span, b: Span) -> tuple[bool, float, tuple[object, ...], tuple[object, ...]]:
    ends = sorted((text_order(a), text_order(b)))
    return (a.label != b.label, -jaccard(a, b), ends[0], ends[1])
