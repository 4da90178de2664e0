"""Pairs of rows joined to items, a column an annotator, in the order of the text.

What ``grouping`` does for one article, of the whole corpus at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import numpy as np

from app.comparison.columns import Columns, Flags, Ints, at_rows
from app.comparison.grouping import Node, join_closest, join_splits
from app.comparison.matching import Match, Rows
from app.model import text_order

Sides: TypeAlias = tuple[tuple[int, ...], ...]
"""The rows of each annotator in one split."""


def join(columns: Columns, matches: Sequence[Match]) -> tuple[Ints, Mapping[int, Sides]]:
    """The items, a row an annotator and a column an item: the row of her span in ``columns``, -1 for
    none. Of a split it is her first, and all are given besides, by the item's number.

    ``matches`` are those of every pair of annotators.
    """
    several = columns.worked.sum(axis=1) > 1
    kept = np.flatnonzero(several[columns.article])
    pairs = np.concatenate(
        [np.stack((each.a, each.b)) for each in matches] or [np.zeros((2, 0), dtype=np.int64)],
        axis=1,
    )
    joined, sides = _join(columns, kept, pairs, [cut for each in matches for cut in each.splits])
    first = [[side[0] if side else -1 for side in each] for each in sides]
    split = np.array(first, dtype=np.int64).reshape(-1, len(columns.annotators))
    rows = np.concatenate((joined, split.T), axis=1)
    order = _order(columns, rows, sides)
    place = np.argsort(order)[joined.shape[1] :]
    return rows.take(order, axis=1), dict(zip(place.tolist(), sides, strict=True))


def _by_annotator(columns: Columns, members: Iterable[int]) -> Sides:
    held: list[list[int]] = [[] for _ in columns.annotators]
    for row in members:
        held[columns.annotator[row]].append(row)
    return tuple(map(tuple, held))


def _join(
    columns: Columns, kept: Ints, pairs: Ints, cuts: Sequence[Rows]
) -> tuple[Ints, list[Sides]]:
    """The items that ``pairs`` of rows join, and what is in no pair, by their least rows; and those
    that hold one of the ``cuts``."""
    size, annotators = len(columns.article), len(columns.annotators)
    home = np.arange(size)
    bound = [(ours[0], row) for ours, theirs in cuts for row in (*ours[1:], *theirs)]
    one, other = np.concatenate((pairs, np.array(bound, dtype=np.int64).reshape(-1, 2).T), axis=1)
    while True:
        least = np.minimum(home[one], home[other])
        before = home.copy()
        np.minimum.at(home, one, least)
        np.minimum.at(home, other, least)
        if np.array_equal(home, before):
            break
    place = home[kept] * annotators + columns.annotator[kept]
    several = np.bincount(place, minlength=size * annotators)[place] > 1
    crowded = np.zeros(size, dtype=np.bool_)
    crowded[home[kept[several]]] = True
    sides = []
    if several.any():
        in_cut = np.zeros(size, dtype=np.bool_)
        for node in _join_closest(columns, kept, pairs, crowded[home], cuts):
            home[node] = min(node)
            held = _by_annotator(columns, node)
            if any(len(side) > 1 for side in held):
                in_cut[node] = True
                sides.append(held)
        kept = kept[~in_cut[kept]]
    is_head = np.zeros(size, dtype=np.bool_)
    is_head[home[kept]] = True
    number = np.cumsum(is_head) - 1
    rows = np.full((annotators, int(is_head.sum())), -1, dtype=np.int64)
    rows[columns.annotator[kept], number[home[kept]]] = kept
    return rows, sides


def _join_closest(
    columns: Columns, kept: Ints, pairs: Ints, crowded: Flags, cuts: Sequence[Rows]
) -> list[list[int]]:
    """The items of the ``crowded`` rows, where pairs or ``cuts`` would give an annotator two spans."""
    rows = kept[crowded[kept]]
    node: dict[int, Node] = {
        row: (columns.annotators[columns.annotator[row]], row) for row in rows.tolist()
    }
    spans = dict(zip(node.values(), columns.spans(rows), strict=True))
    ours, theirs = pairs[:, crowded[pairs[0]]].tolist()
    splits = [{node[side[0]][0]: tuple(node[row] for row in side) for side in cut} for cut in cuts]
    joined = join_closest(
        spans,
        [(node[one], node[other]) for one, other in zip(ours, theirs, strict=True)],
        join_splits(spans, splits),
    )
    return [[row for _, row in members if isinstance(row, int)] for members in joined]


def _order(columns: Columns, rows: Ints, splits: Sequence[Sides]) -> Ints:
    """What sorts items as ``Disagreement.order`` does; ``rows`` end with the ``splits``.

    By where they begin, the longest first, and by the first span. Where that is the same for two,
    all of their spans tell.
    """
    last = len(columns.article)
    least = np.where(rows < 0, last, rows).min(axis=0, initial=last)
    stop = at_rows(columns.stop, rows, -1).max(axis=0, initial=-1)
    for item, sides in enumerate(splits, len(least) - len(splits)):
        stop[item] = columns.stop[[row for side in sides for row in side]].max()
    begin = columns.begin[least]
    size = int((stop - begin).max(initial=0)) + 1
    key = begin * size + (size - 1 - (stop - begin))
    order = np.argsort(key, kind="stable")
    tied = _twins(key[order])
    some = order[tied]
    rank = np.stack((key[some], -columns.end[least[some]], columns.label[least[some]]))
    within = np.lexsort(rank[::-1])
    order[tied] = some[within]
    for run in _runs(tied, rank[:, within]):
        order[run] = sorted(order[run].tolist(), key=_told(columns, rows, splits))
    return order


def _twins(ordered: Ints) -> Ints:
    """The places of numbers that stand beside their like."""
    alike = np.flatnonzero(ordered[1:] == ordered[:-1])
    return np.union1d(alike, alike + 1)


def _runs(places: Ints, rank: Ints) -> Iterator[Ints]:
    """Those of ``places`` that have one rank, where several have it."""
    differs = np.flatnonzero((rank[:, 1:] != rank[:, :-1]).any(axis=0)) + 1
    for run in np.split(places, differs):
        if len(run) > 1:
            yield run


def _told(
    columns: Columns, rows: Ints, splits: Sequence[Sides]
) -> Callable[[int], list[tuple[int, int, str, str]]]:
    """The sort key of an item by all of its spans."""
    whole = rows.shape[1] - len(splits)

    def told(item: int) -> list[tuple[int, int, str, str]]:
        sides = splits[item - whole] if item >= whole else [rows[rows[:, item] >= 0, item]]
        held = [row for side in sides for row in side]
        return sorted(map(text_order, columns.spans(np.array(held, dtype=np.int64))))

    return told
