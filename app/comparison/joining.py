"""Pairs of rows joined to items, a column an annotator, in the order of the text.

What ``grouping`` does for one article, of the whole corpus at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

import numpy as np

from app.comparison.columns import Columns, Flags, Ints, at_rows
from app.comparison.grouping import Node, join_closest
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
    cuts = [cut for each in matches for cut in _cuts(each)]
    in_cut = np.zeros(len(columns.article), dtype=np.bool_)
    in_cut[[row for cut in cuts for side in cut for row in side]] = True
    pairs = np.concatenate(
        [np.stack((each.a, each.b)) for each in matches] or [np.zeros((2, 0), dtype=np.int64)],
        axis=1,
    )
    pairs = pairs[:, ~(in_cut[pairs[0]] | in_cut[pairs[1]])]
    joined = _join(columns, kept[~in_cut[kept]], pairs)
    sides = [_by_annotator(columns, cut) for cut in cuts]
    first = [[side[0] if side else -1 for side in each] for each in sides]
    split = np.array(first, dtype=np.int64).reshape(-1, len(columns.annotators))
    rows = np.concatenate((joined, split.T), axis=1)
    order = _order(columns, rows, sides)
    place = np.argsort(order)[joined.shape[1] :]
    return rows.take(order, axis=1), dict(zip(place.tolist(), sides, strict=True))


def _cuts(found: Match) -> list[Rows]:
    """The splits of articles that only these two worked on: more annotators have none."""
    columns = found.columns
    alone = columns.worked.sum(axis=1) == 2
    return [cut for cut in found.splits if alone[columns.article[cut[0][0]]]]


def _by_annotator(columns: Columns, cut: Rows) -> Sides:
    held: list[tuple[int, ...]] = [()] * len(columns.annotators)
    for side in cut:
        held[columns.annotator[side[0]]] = side
    return tuple(held)


def _join(columns: Columns, kept: Ints, pairs: Ints) -> Ints:
    """The items that ``pairs`` of rows join, and what is in no pair, by their least rows."""
    size, annotators = len(columns.article), len(columns.annotators)
    home = np.arange(size)
    one, other = pairs
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
    if several.any():
        for node in _join_closest(columns, kept, pairs, crowded[home]):
            home[node] = min(node)
    is_head = np.zeros(size, dtype=np.bool_)
    is_head[home[kept]] = True
    number = np.cumsum(is_head) - 1
    rows = np.full((annotators, int(is_head.sum())), -1, dtype=np.int64)
    rows[columns.annotator[kept], number[home[kept]]] = kept
    return rows


def _join_closest(columns: Columns, kept: Ints, pairs: Ints, crowded: Flags) -> list[list[int]]:
    """The items of the ``crowded`` rows, where pairs would give an annotator two spans."""
    rows = kept[crowded[kept]]
    node: dict[int, Node] = {
        row: (columns.annotators[columns.annotator[row]], row) for row in rows.tolist()
    }
    spans = dict(zip(node.values(), columns.spans(rows), strict=True))
    ours, theirs = pairs[:, crowded[pairs[0]]].tolist()
    joined = join_closest(
        spans, [(node[one], node[other]) for one, other in zip(ours, theirs, strict=True)]
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
