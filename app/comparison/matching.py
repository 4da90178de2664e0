"""Which span of one annotator answers to which of the other, over the whole corpus at once.

What ``pairing`` does for one article, done on columns. Most spans pair at sight: the same range
and label, or with one candidate that has no other. What is left to weigh up, and an article in which
a range is marked twice, goes to ``pairing`` itself, so that both always say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TypeAlias

import numpy as np

from app.comparison.columns import Columns, Flags, Ints
from app.comparison.pairing import STRONG, pair_spans
from app.model import ArticleId, Span

Rows: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]
MOST = 4_000  # candidate pairs of one heap; with more, to walk the text is faster


@dataclass(frozen=True)
class Match:
    """Rows: ``a`` and ``b`` answer to each other, ``only_a`` and ``only_b`` to nothing.

    The spans of ``splits`` are among them too, as in ``Pairing``. ``articles`` are those that
    both worked on.
    """

    columns: Columns
    first: int
    second: int
    articles: Flags
    a: Ints
    b: Ints
    only_a: Ints
    only_b: Ints
    splits: tuple[Rows, ...]

    @cached_property
    def same_range(self) -> Flags:
        """Of each pair, whether the ranges are one."""
        return np.asarray(self.columns.place[self.a] == self.columns.place[self.b])

    @cached_property
    def same_label(self) -> Flags:
        """Of each pair, whether the labels are one."""
        return np.asarray(self.columns.label[self.a] == self.columns.label[self.b])

    @cached_property
    def partner(self) -> Ints:
        """Of each row of the corpus the row that answers to it, or -1."""
        found = np.full(len(self.columns.article), -1, dtype=np.int64)
        found[self.a], found[self.b] = self.b, self.a
        return found

    @cached_property
    def in_split(self) -> Flags:
        """Of each row of the corpus, whether it belongs to a split."""
        found = np.zeros(len(self.columns.article), dtype=np.bool_)
        found[[row for split in self.splits for side in split for row in side]] = True
        return found


def match(columns: Columns, first: int, second: int) -> Match:
    """Pair the spans of two annotators, by their places in ``columns.annotators``."""
    articles = columns.both_worked(first, second)
    ours, theirs = columns.rows_of(first, articles), columns.rows_of(second, articles)
    twice = columns.repeats[:, first] | columns.repeats[:, second]
    exact = _meet(columns, first, second, articles & ~twice)
    rest_a, rest_b = _without(columns, ours, exact[0]), _without(columns, theirs, exact[1])
    heap = _heaps(columns, rest_a, rest_b)
    heap_a, heap_b = heap[rest_a], heap[rest_b]
    unsure = _crowded(heap_a, heap_b)
    unsure[heap_a[twice[columns.article[rest_a]]]] = True
    unsure[heap_b[twice[columns.article[rest_b]]]] = True
    settled = [
        tuple(rows[~unsure[heap[rows]]] for rows in pair)
        for pair in _settle(columns, rest_a, rest_b, heap, unsure)
    ]
    weighed, splits = _weigh_up(columns, rest_a[unsure[heap_a]], rest_b[unsure[heap_b]])
    a, b = (np.concatenate([pair[side] for pair in (exact, *settled, weighed)]) for side in (0, 1))
    order = np.argsort(a)
    return Match(
        columns,
        first,
        second,
        articles,
        a[order],
        b[order],
        _without(columns, ours, a),
        _without(columns, theirs, b),
        splits,
    )


def cross(left: Ints, right: Ints) -> tuple[Ints, Ints]:
    """The places of all pairs of equal numbers; both lists must be in order."""
    low = np.searchsorted(right, left, side="left")
    return ranges(np.arange(len(left)), low, np.searchsorted(right, left, side="right"))


def ranges(ids: Ints, low: Ints, high: Ints) -> tuple[Ints, Ints]:
    """Each of ``ids`` beside every number from its ``low`` up to its ``high``."""
    counts = np.maximum(high - low, 0)
    total = int(counts.sum())
    first = np.repeat(np.cumsum(counts) - counts, counts)
    return np.repeat(ids, counts), np.arange(total) - first + np.repeat(low, counts)


def _meet(columns: Columns, first: int, second: int, articles: Flags) -> tuple[Ints, Ints]:
    """The rows of both sides with one range and label, in ``articles``, where neither has it twice."""
    ours, theirs = columns.twins[:, first], columns.twins[:, second]
    met = np.flatnonzero((ours >= 0) & (theirs >= 0))
    met = met[articles[columns.article[ours[met]]]]
    return ours[met], theirs[met]


def _heaps(columns: Columns, a: Ints, b: Ints) -> Ints:
    """Of each row a number that it shares with all that overlap it, and with all that overlap those.

    What is in two heaps can neither pair nor belong to one split.
    """
    rows = np.sort(np.concatenate((a, b)))
    begin, stop = columns.begin[rows], columns.stop[rows]
    fresh = np.zeros(len(rows), dtype=np.int64)
    fresh[1:] = begin[1:] >= np.maximum.accumulate(stop)[:-1]
    heap = np.full(len(columns.article), -1, dtype=np.int64)
    heap[rows] = np.cumsum(fresh)
    return heap


def _crowded(heap_a: Ints, heap_b: Ints) -> Flags:
    size = int(max(heap_a.max(initial=-1), heap_b.max(initial=-1))) + 1
    left = np.bincount(heap_a, minlength=size)
    return np.asarray(left * np.bincount(heap_b, minlength=size) > MOST)


def _settle(
    columns: Columns, a: Ints, b: Ints, heap: Ints, unsure: Flags
) -> list[tuple[Ints, Ints]]:
    """Pair what has one candidate that has no other; where there is more, the heap is ``unsure``."""
    a, b = a[~unsure[heap[a]]], b[~unsure[heap[b]]]
    at_a, at_b = cross(heap[a], heap[b])
    both = np.minimum(columns.stop[a][at_a], columns.stop[b][at_b]) - np.maximum(
        columns.begin[a][at_a], columns.begin[b][at_b]
    )
    touching = both > 0
    at_a, at_b, both = at_a[touching], at_b[touching], both[touching]
    rows_a, rows_b = a[at_a], b[at_b]
    either = np.maximum(columns.stop[rows_a], columns.stop[rows_b]) - np.minimum(
        columns.begin[rows_a], columns.begin[rows_b]
    )
    one_range = columns.place[rows_a] == columns.place[rows_b]
    one_label = columns.label[rows_a] == columns.label[rows_b]
    free_a, free_b = np.ones(len(a), dtype=np.bool_), np.ones(len(b), dtype=np.bool_)
    found = []
    for candidate in (one_range, one_label, both / either >= STRONG):
        left = candidate & free_a[at_a] & free_b[at_b]
        pair_a, pair_b = at_a[left], at_b[left]
        several = (np.bincount(pair_a, minlength=len(a))[pair_a] > 1) | (
            np.bincount(pair_b, minlength=len(b))[pair_b] > 1
        )
        unsure[heap[a[pair_a[several]]]] = True
        free_a[pair_a], free_b[pair_b] = False, False
        found.append((a[pair_a[~several]], b[pair_b[~several]]))
    return found


def _weigh_up(columns: Columns, a: Ints, b: Ints) -> tuple[tuple[Ints, Ints], tuple[Rows, ...]]:
    """The pairs and splits that ``pairing`` finds, article by article."""
    ours, theirs = _by_article(columns, a), _by_article(columns, b)
    pairs: list[tuple[int, int]] = []
    splits: list[Rows] = []
    for article, in_a in ours.items():
        in_b = theirs.get(article, {})
        row_a = {span.id: row for row, span in in_a.items()}
        row_b = {span.id: row for row, span in in_b.items()}
        found = pair_spans(in_a.values(), in_b.values())
        pairs += ((row_a[one.id], row_b[other.id]) for one, other in found.pairs)
        splits += (
            (tuple(row_a[span.id] for span in cut.a), tuple(row_b[span.id] for span in cut.b))
            for cut in found.splits
        )
    rows = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return (rows[:, 0], rows[:, 1]), tuple(splits)


def _by_article(columns: Columns, rows: Ints) -> dict[ArticleId, dict[int, Span]]:
    both = zip(rows.tolist(), columns.spans(rows), strict=True)
    return {
        article: dict(group) for article, group in groupby(both, key=lambda each: each[1].article)
    }


def _without(columns: Columns, rows: Ints, gone: Ints) -> Ints:
    left = np.ones(len(columns.article), dtype=np.bool_)
    left[gone] = False
    return rows[left[rows]]
