"""Which span of one annotator answers to which span of the other, so that they can be compared.

Optimal, one-to-one, blind to the order of its input, and the same when the annotators change places:

1. the same range and label;
2. the same range, another label;
3. the same label and any overlap: the matching with the greatest sum of Jaccard indices;
4. another label, only when the Jaccard index is at least ``STRONG``.

Trap: overlap alone never joins two labels, or a COMMITMENT would swallow the AGENCY inside it.
Trap: several optimal matchings may exist; the side that comes first in the text is always laid in
rows, so that the choice among them is always the same one.
Trap: an id is unique within a layer only; the two sides may share ids by chance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import permutations, product

from app.model import ItemId, Span, text_order

STRONG = 0.5
FEW = 4  # on so few spans a side, trying every assignment is faster than solving for the best


@dataclass(frozen=True)
class Split:
    """One span of one side against several of the same label that lie in it, of the other side."""

    a: tuple[Span, ...]
    b: tuple[Span, ...]


@dataclass(frozen=True)
class Pairing:
    """The one-to-one ``pairs`` in text order, and the spans that have no partner.

    A span of ``splits`` is also in ``pairs`` (the whole with the part most like it) or in
    ``only_a`` and ``only_b`` (the other parts), so that a measure need not know of splits.
    """

    pairs: tuple[tuple[Span, Span], ...]
    only_a: tuple[Span, ...]
    only_b: tuple[Span, ...]
    splits: tuple[Split, ...]


def jaccard(one: Span, other: Span) -> float:
    """Characters in both over characters in either; 0.0 when they do not overlap."""
    both = min(one.end, other.end) - max(one.start, other.start)
    if both <= 0:
        return 0.0
    return both / (max(one.end, other.end) - min(one.start, other.start))


def pair_spans(a: Iterable[Span], b: Iterable[Span]) -> Pairing:
    """The optimal matching of the spans of two annotators of one article."""
    rest_a, rest_b = sorted(a, key=text_order), sorted(b, key=text_order)
    pairs: list[tuple[Span, Span]] = []

    def settle(found: list[tuple[Span, Span]]) -> None:
        nonlocal rest_a, rest_b
        if found:
            pairs.extend(found)
            gone_a, gone_b = {one.id for one, _ in found}, {other.id for _, other in found}
            rest_a = [span for span in rest_a if span.id not in gone_a]
            rest_b = [span for span in rest_b if span.id not in gone_b]

    settle(_by_key(rest_a, rest_b, _range_and_label))
    splits: tuple[Split, ...] = ()
    if rest_a and rest_b:
        settle(_by_key(rest_a, rest_b, _range))
        same_label = _same_label(rest_a, rest_b)
        settle(same_label)
        splits = _splits(same_label, rest_a, rest_b)
        parts_a = {span.id for split in splits for span in split.a}
        parts_b = {span.id for split in splits for span in split.b}
        settle(
            _best(
                [span for span in rest_a if span.id not in parts_a],
                [span for span in rest_b if span.id not in parts_b],
                STRONG,
            )
        )
    pairs.sort(key=lambda pair: (min(map(text_order, pair)), max(map(text_order, pair))))
    return Pairing(tuple(pairs), tuple(rest_a), tuple(rest_b), splits)


def _range_and_label(span: Span) -> tuple[int, int, str]:
    return (span.start, span.end, span.label)


def _range(span: Span) -> tuple[int, int]:
    return (span.start, span.end)


def _by_key(
    a: Sequence[Span], b: Sequence[Span], key: Callable[[Span], Hashable]
) -> list[tuple[Span, Span]]:
    """Spans with one key, those with equal attributes first, else by label and id."""
    ours, theirs = {key(span): span for span in a}, {key(span): span for span in b}
    if len(ours) == len(a) and len(theirs) == len(b):
        return [(span, theirs[value]) for value, span in ours.items() if value in theirs]
    waiting: dict[Hashable, list[Span]] = defaultdict(list)
    for span in b:
        waiting[key(span)].append(span)
    groups: dict[Hashable, list[Span]] = defaultdict(list)
    for span in a:
        if key(span) in waiting:
            groups[key(span)].append(span)
    found: list[tuple[Span, Span]] = []
    for value, ones in groups.items():
        others = waiting[value]
        if len(ones) > 1 or len(others) > 1:
            alike = _alike(ones, others)
            found += alike
            gone, gone_too = {one.id for one, _ in alike}, {other.id for _, other in alike}
            ones = [one for one in ones if one.id not in gone]
            others = [other for other in others if other.id not in gone_too]
        found += zip(ones, others, strict=False)
    return found


def _alike(ones: Sequence[Span], others: Sequence[Span]) -> list[tuple[Span, Span]]:
    left = list(others)
    found = []
    for one in ones:
        for other in left:
            if (one.label, one.attributes) == (other.label, other.attributes):
                found.append((one, other))
                left.remove(other)
                break
    return found


def _same_label(a: Sequence[Span], b: Sequence[Span]) -> list[tuple[Span, Span]]:
    labels = sorted({span.label for span in a} & {span.label for span in b})
    return [
        pair
        for label in labels
        for pair in _best(
            [span for span in a if span.label == label],
            [span for span in b if span.label == label],
            0.0,
        )
    ]


def _splits(
    pairs: Sequence[tuple[Span, Span]], rest_a: Sequence[Span], rest_b: Sequence[Span]
) -> tuple[Split, ...]:
    """The pairs of a whole and a part that more parts belong to; the tightest whole takes first."""
    taken_a: set[ItemId] = set()
    taken_b: set[ItemId] = set()
    splits = []
    for one, other in sorted(pairs, key=lambda pair: sorted(map(_length_first, pair))[::-1]):
        if one.encloses(other):
            parts, taken = _parts(one, other, rest_b, taken_b), taken_b
            split = Split((one,), parts)
        elif other.encloses(one):
            parts, taken = _parts(other, one, rest_a, taken_a), taken_a
            split = Split(parts, (other,))
        else:
            continue
        if len(parts) > 1:
            taken.update(part.id for part in parts)
            splits.append(split)
    return tuple(splits)


def _length_first(span: Span) -> tuple[int, tuple[int, int, str, str]]:
    return (span.end - span.start, text_order(span))


def _parts(whole: Span, first: Span, rest: Sequence[Span], taken: set[ItemId]) -> tuple[Span, ...]:
    """``first`` and every other span in ``whole`` that overlaps no part before it, outer first."""
    parts = [first]
    for span in rest:
        if (
            span.label == whole.label
            and span.id not in taken
            and whole.encloses(span)
            and all(span.end <= part.start or part.end <= span.start for part in parts)
        ):
            parts.append(span)
    return tuple(sorted(parts, key=text_order))


def _best(a: Sequence[Span], b: Sequence[Span], minimum: float) -> list[tuple[Span, Span]]:
    """The matching with the greatest sum of Jaccard indices of at least ``minimum``."""
    if not a or not b:
        return []
    if len(a) == 1 or len(b) == 1:
        best = max(product(a, b), key=lambda pair: jaccard(*pair))
        return [best] if _weight(*best, minimum) > 0.0 else []
    found: list[tuple[Span, Span]] = []
    for ones, others in _components(a, b, minimum):
        if len(ones) == len(others) == 1:
            found.append((ones[0], others[0]))
        elif [_range_and_label(span) for span in others] < [
            _range_and_label(span) for span in ones
        ]:
            found += [(one, other) for other, one in _assign(others, ones, minimum)]
        else:
            found += _assign(ones, others, minimum)
    return found


def _assign(
    rows: Sequence[Span], columns: Sequence[Span], minimum: float
) -> list[tuple[Span, Span]]:
    weights = [[_weight(row, column, minimum) for column in columns] for row in rows]
    best = _try_all if len(rows) <= FEW and len(columns) <= FEW else _solve
    chosen = best(weights)
    return [(rows[row], columns[column]) for row, column in chosen if weights[row][column] > 0.0]


def _try_all(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The best of all assignments, of equals the first in text order."""
    rows, columns = range(len(weights)), range(len(weights[0]))
    if len(rows) <= len(columns):
        every = (list(zip(rows, some, strict=True)) for some in permutations(columns, len(rows)))
    else:
        every = (list(zip(some, columns, strict=True)) for some in permutations(rows, len(columns)))
    return max(every, key=lambda chosen: sum(weights[row][column] for row, column in chosen))


def _solve(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    from scipy.optimize import linear_sum_assignment  # slow to import, and seldom needed

    return list(zip(*linear_sum_assignment(weights, maximize=True), strict=True))


def _weight(one: Span, other: Span, minimum: float) -> float:
    weight = jaccard(one, other)
    return weight if weight >= minimum else 0.0


def _components(
    a: Sequence[Span], b: Sequence[Span], minimum: float
) -> list[tuple[list[Span], list[Span]]]:
    """The groups of spans that overlap enough, in one walk over the text."""
    nodes = sorted(
        [(span, 0) for span in a] + [(span, 1) for span in b],
        key=lambda node: (text_order(node[0]), node[1]),
    )
    root = list(range(len(nodes)))

    def find(node: int) -> int:
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    active: tuple[list[int], list[int]] = ([], [])
    paired: set[int] = set()
    for number, (span, side) in enumerate(nodes):
        others = active[1 - side]
        others[:] = [other for other in others if nodes[other][0].end > span.start]
        for other in others:
            if _weight(span, nodes[other][0], minimum) > 0.0:
                root[find(number)] = find(other)
                paired.update((number, other))
        active[side].append(number)
    groups: dict[int, tuple[list[Span], list[Span]]] = {}
    for number, (span, side) in enumerate(nodes):
        if number in paired:
            groups.setdefault(find(number), ([], []))[side].append(span)
    return list(groups.values())
