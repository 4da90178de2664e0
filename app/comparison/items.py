"""Every item of the corpus on which annotators were read against each other, as columns.

What ``compare_layers`` gives of one article, of all of them at once and without an object an item:
for who wants to know how many there are of what, and where, before she looks at one of them.
Relations are left out, for they are read against gold (``app.adjudication``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import combinations

import numpy as np

from app.comparison.columns import Columns, Flags, Ints
from app.comparison.disagreement import Difference, Disagreement, Edge, edges, gaps
from app.comparison.grouping import Node, join_closest
from app.comparison.matching import Match, cross, match
from app.model import ArticleId, Span

DIFFERENCES = tuple(Difference)
EDGES = (None, *Edge)
_CODE = {difference: code for code, difference in enumerate(DIFFERENCES)}


@dataclass(frozen=True)
class Items:
    """A row an item, in the order of articles and texts.

    ``rows`` has a column an annotator: the row of her span in ``columns``, -1 for none. Of a split
    it holds the first of each side, and ``splits`` has all, by the item's number. ``difference``
    and ``edge`` are places in ``DIFFERENCES`` and ``EDGES``; ``label`` and ``other_label`` are the
    least and the greatest label.
    """

    columns: Columns
    rows: Ints
    difference: Ints
    edge: Ints
    splits: Mapping[int, tuple[tuple[int, ...], ...]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def article(self) -> Ints:
        """The number of each item's article."""
        return np.asarray(self.columns.article[self.rows.max(axis=1, initial=-1)])

    @cached_property
    def label(self) -> Ints:
        """The least label of each item."""
        absent = len(self.columns.labels)
        return np.asarray(_of(self.columns.label, self.rows, absent).min(axis=1, initial=absent))

    @cached_property
    def other_label(self) -> Ints:
        """The greatest label of each item."""
        return np.asarray(_of(self.columns.label, self.rows, -1).max(axis=1, initial=-1))

    def disagreement(self, item: int) -> Disagreement:
        """One item as an object."""
        (found,) = self.disagreements(np.array([item]))
        return found

    def disagreements(self, items: Ints) -> list[Disagreement]:
        """The items of those numbers as objects."""
        columns = self.columns
        held = [
            self.splits.get(item) or tuple((row,) if row >= 0 else () for row in rows)
            for item, rows in zip(items.tolist(), self.rows[items].tolist(), strict=True)
        ]
        rows = [row for sides in held for side in sides for row in side]
        span_of = dict(zip(rows, columns.spans(np.array(rows, dtype=np.int64)), strict=True))
        articles = self.article[items]
        return [
            _disagreement(
                columns.articles[article],
                DIFFERENCES[difference],
                {
                    name: tuple([span_of[row] for row in side])
                    for name, side, there in zip(columns.annotators, sides, worked, strict=True)
                    if there
                },
            )
            for article, difference, sides, worked in zip(
                articles.tolist(),
                self.difference[items].tolist(),
                held,
                columns.worked[articles].tolist(),
                strict=True,
            )
        ]

    def shared_relations(self, agreed: Flags) -> Ints:
        """How many relations run, in each article, between two of the ``agreed`` items and in the
        layer of everyone who worked on it; of several alike, one."""
        columns = self.columns
        place = np.full(len(columns.article), -1, dtype=np.int64)
        rows = self.rows[agreed]
        first = np.where(rows < 0, len(place), rows).min(axis=1, initial=len(place))
        # gold has one span of a range and label, however often it was marked
        _, at, which = np.unique(columns.key[first], return_index=True, return_inverse=True)
        for column in rows.T:
            here = column >= 0
            place[column[here]] = first[at][which][here]
        head, tail = place[columns.head], place[columns.tail]
        kept = (head >= 0) & (tail >= 0) & ((head != tail) | (columns.head == columns.tail))
        kinds = int(columns.relation_type.max(initial=0)) + 1
        run = (head[kept] * (len(place) + 1) + tail[kept]) * kinds + columns.relation_type[kept]
        voices = np.unique(np.stack((run, columns.relation_annotator[kept])), axis=1)[0]
        runs, count = np.unique(voices, return_counts=True)
        article = columns.article[runs // kinds // (len(place) + 1)]
        by_all = count == columns.worked[article].sum(axis=1)
        return np.bincount(article[by_all], minlength=len(columns.articles))


def _disagreement(
    article: ArticleId, difference: Difference, spans: Mapping[str, tuple[Span, ...]]
) -> Disagreement:
    """An item as ``compare_layers`` would make it."""
    found = Disagreement(article, difference, spans)
    if difference in (Difference.BOUNDARY, Difference.BOUNDARY_LABEL):
        edge, ranges = edges(found.all_spans)
        return replace(found, edge=edge, ranges=ranges)
    if difference is Difference.SPLIT:
        return replace(found, ranges=gaps(found.all_spans))
    return found


def items_of(columns: Columns, matches: Sequence[Match] | None = None) -> Items:
    """The items of all annotators; ``matches`` are those of every pair, if they are at hand."""
    if matches is None:
        count = len(columns.annotators)
        matches = [match(columns, a, b) for a, b in combinations(range(count), 2)]
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
    rows = _join(columns, kept[~in_cut[kept]], pairs)
    first = np.array([[-1] * len(columns.annotators) for _ in cuts], dtype=np.int64)
    for at, cut in enumerate(cuts):
        for side in cut:
            first[at, columns.annotator[side[0]]] = side[0]
    rows = np.concatenate((rows, first.reshape(-1, len(columns.annotators))))
    is_cut = np.arange(len(rows)) >= len(rows) - len(cuts)
    difference, edge = _classify(columns, rows, is_cut)
    order = _order(columns, rows)
    number = dict(zip(range(len(rows) - len(cuts), len(rows)), cuts, strict=True))
    return Items(
        columns,
        rows[order],
        difference[order],
        edge[order],
        {
            place: _by_annotator(columns, number[at])
            for place, at in enumerate(order.tolist())
            if at in number
        },
    )


def _of(column: Ints, rows: Ints, absent: int) -> Ints:
    return np.where(rows < 0, absent, column[rows])


def _cuts(found: Match) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The splits of articles that only these two worked on: more annotators have none."""
    columns = found.columns
    alone = columns.worked.sum(axis=1) == 2
    return [cut for cut in found.splits if alone[columns.article[cut[0][0]]]]


def _by_annotator(columns: Columns, cut: Sequence[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
    held: list[tuple[int, ...]] = [()] * len(columns.annotators)
    for side in cut:
        held[columns.annotator[side[0]]] = side
    return tuple(held)


def _join(columns: Columns, kept: Ints, pairs: Ints) -> Ints:
    """The items that ``pairs`` of rows join, and what is in no pair, a column an annotator."""
    home = np.arange(len(columns.article))
    one, other = pairs
    while True:
        least = np.minimum(home[one], home[other])
        before = home.copy()
        np.minimum.at(home, one, least)
        np.minimum.at(home, other, least)
        if np.array_equal(home, before):
            break
    annotators = len(columns.annotators)
    place = home[kept] * annotators + columns.annotator[kept]
    _, at, count = np.unique(place, return_inverse=True, return_counts=True)
    crowded = np.zeros(len(columns.article), dtype=np.bool_)
    crowded[home[kept[count[at] > 1]]] = True
    if crowded.any():
        for number, node in enumerate(_join_closest(columns, kept, pairs, home, crowded)):
            home[node] = -1 - number
    heads, which = np.unique(home[kept], return_inverse=True)
    rows = np.full((len(heads), annotators), -1, dtype=np.int64)
    rows[which, columns.annotator[kept]] = kept
    return rows


def _join_closest(
    columns: Columns, kept: Ints, pairs: Ints, home: Ints, crowded: Flags
) -> list[list[int]]:
    """The items of those places in which pairs would give an annotator two spans."""
    rows = kept[crowded[home[kept]]]
    node: dict[int, Node] = {
        row: (columns.annotators[columns.annotator[row]], row) for row in rows.tolist()
    }
    spans = dict(zip(node.values(), columns.spans(rows), strict=True))
    ours, theirs = pairs[:, crowded[home[pairs[0]]]].tolist()
    joined = join_closest(
        spans, [(node[one], node[other]) for one, other in zip(ours, theirs, strict=True)]
    )
    return [[row for _, row in members if isinstance(row, int)] for members in joined]


def _classify(columns: Columns, rows: Ints, is_cut: Flags) -> tuple[Ints, Ints]:
    """The class and the edge of each item, as ``compare_layers`` has them."""
    here = rows >= 0
    article = columns.article[rows.max(axis=1, initial=-1)]
    everybody = here.sum(axis=1) == columns.worked[article].sum(axis=1)

    def least_and_greatest(column: Ints) -> tuple[Ints, Ints]:
        top = int(column.max(initial=0)) + 1
        return (
            _of(column, rows, top).min(axis=1, initial=top),
            _of(column, rows, -1).max(axis=1, initial=-1),
        )

    starts, stops, labels, sets = map(
        least_and_greatest, (columns.begin, columns.stop, columns.label, columns.attributes)
    )
    left, right = starts[0] != starts[1], stops[0] != stops[1]
    one_range, one_label = ~(left | right), labels[0] == labels[1]
    agreed = everybody & one_range & one_label & ~is_cut
    first = np.argmax(columns.worked[article], axis=1)
    missing = here[np.arange(len(rows)), first]
    nested = _touches_agreed(columns, article, starts[0], stops[0], agreed)
    difference = np.select(
        [
            is_cut,
            agreed & (sets[0] == sets[1]),
            agreed,
            one_range & one_label & nested,
            one_range & one_label & missing,
            one_range & one_label,
            one_range,
            one_label,
        ],
        [
            _CODE[each]
            for each in (
                Difference.SPLIT,
                Difference.SAME,
                Difference.ATTRIBUTE,
                Difference.NESTED,
                Difference.MISSING,
                Difference.EXTRA,
                Difference.LABEL,
                Difference.BOUNDARY,
            )
        ],
        _CODE[Difference.BOUNDARY_LABEL],
    )
    edge = np.select(
        [is_cut, left & right, left, right],
        [0, EDGES.index(Edge.BOTH), EDGES.index(Edge.LEFT), EDGES.index(Edge.RIGHT)],
        0,
    )
    return difference, edge


def _touches_agreed(
    columns: Columns, article: Ints, begin: Ints, stop: Ints, agreed: Flags
) -> Flags:
    """Of each item, whether it encloses one on which all agree, or is enclosed by one."""
    order = np.argsort(article, kind="stable")
    anchors, others = order[agreed[order]], order[~agreed[order]]
    at, which = cross(article[others], article[anchors])
    one, other = others[at], anchors[which]
    inside = (begin[one] <= begin[other]) & (stop[other] <= stop[one])
    around = (begin[other] <= begin[one]) & (stop[one] <= stop[other])
    apart = (begin[one] != begin[other]) | (stop[one] != stop[other])
    touching = np.zeros(len(article), dtype=np.bool_)
    touching[one[(inside | around) & apart]] = True
    return touching


def _order(columns: Columns, rows: Ints) -> Ints:
    top = len(columns.article)
    begin = _of(columns.begin, rows, int(columns.begin.max(initial=0)) + 1).min(
        axis=1, initial=2**62
    )
    stop = _of(columns.stop, rows, -1).max(axis=1, initial=-1)
    least = np.where(rows < 0, top, rows).min(axis=1, initial=top)
    return np.lexsort((least, -stop, begin))
