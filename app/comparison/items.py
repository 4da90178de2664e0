"""Every item of the corpus on which annotators were read against each other, as columns.

What ``compare_layers`` gives of one article, of all of them at once and without an object an item:
for who wants to know how many there are of what, and where, before she looks at one of them.
Relations are left out, for they are read against gold (``app.adjudication``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

import numpy as np

from app.comparison.classing import DIFFERENCES, classify
from app.comparison.columns import Columns, Flags, Ints, at_rows
from app.comparison.disagreement import Difference, Disagreement, edges, gaps
from app.comparison.joining import Sides, join
from app.comparison.matching import Match, match
from app.model import ArticleId, Span


@dataclass(frozen=True)
class Items:
    """Every item, in the order of articles and texts.

    ``rows`` has a row an annotator and a column an item: the row of her span in ``columns``, -1 for
    none. Of a split it holds the first of each side, and ``splits`` has all, by the item's number.
    ``difference`` and ``edge`` are places in ``classing.DIFFERENCES`` and ``EDGES``; ``label`` is the
    least label.
    """

    columns: Columns
    rows: Ints
    difference: Ints
    edge: Ints
    splits: Mapping[int, Sides] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.difference)

    @cached_property
    def article(self) -> Ints:
        """The number of each item's article."""
        return np.asarray(self.columns.article[self.rows.max(axis=0, initial=-1)])

    @cached_property
    def label(self) -> Ints:
        """The least label of each item."""
        absent = len(self.columns.labels)
        found = at_rows(self.columns.label, self.rows, absent)
        return np.asarray(found.min(axis=0, initial=absent))

    def among(self, items: Ints) -> Items:
        """The items of those numbers, which are in order, with the spans they are made of and no more."""
        rows = self.rows.take(items, axis=1)
        splits = {
            at: self.splits[item]
            for at, item in enumerate(items.tolist() if self.splits else ())
            if item in self.splits
        }
        is_kept = np.zeros(
            len(self.columns.article) + 1, dtype=np.bool_
        )  # the last for absent ones
        is_kept[rows] = True
        is_kept[[row for each in splits.values() for side in each for row in side]] = True
        kept = np.flatnonzero(is_kept[:-1])
        place = np.full(len(self.columns.article) + 1, -1, dtype=np.int64)
        place[kept] = np.arange(len(kept))
        return Items(
            self.columns.among(kept),
            place[rows],
            self.difference[items],
            self.edge[items],
            {
                at: tuple(tuple(place[list(side)].tolist()) for side in sides)
                for at, sides in splits.items()
            },
        )

    def disagreement(self, item: int) -> Disagreement:
        """One item as an object."""
        (found,) = self.disagreements(np.array([item]))
        return found

    def disagreements(
        self, items: Ints, span_of: Mapping[int, Span] | None = None
    ) -> list[Disagreement]:
        """The items of those numbers as objects; ``span_of`` are their spans by row, if at hand."""
        columns = self.columns
        held = [
            self.splits.get(item) or tuple((row,) if row >= 0 else () for row in rows)
            for item, rows in zip(
                items.tolist(), self.rows.take(items, axis=1).T.tolist(), strict=True
            )
        ]
        if span_of is None:
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
        rows = self.rows.compress(agreed, axis=1)
        first = np.where(rows < 0, len(place), rows).min(axis=0, initial=len(place))
        # gold has one span of a range, label and attributes, however often it was marked
        content = columns.twin * (len(columns.attribute_sets) + 1) + columns.attributes
        _, at, which = np.unique(content[first], return_index=True, return_inverse=True)
        for hers in rows:
            here = hers >= 0
            place[hers[here]] = first[at][which][here]
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
    held = [span for each in spans.values() for span in each]
    if difference in (Difference.BOUNDARY, Difference.BOUNDARY_LABEL):
        edge, ranges = edges(held)
        return Disagreement(article, difference, spans, edge=edge, ranges=ranges)
    ranges = gaps(held) if difference is Difference.SPLIT else ()
    return Disagreement(article, difference, spans, ranges=ranges)


def items_of(columns: Columns, matches: Sequence[Match] | None = None) -> Items:
    """The items of all annotators; ``matches`` are those of every pair, if they are at hand."""
    if matches is None:
        count = len(columns.annotators)
        matches = [match(columns, a, b) for a, b in combinations(range(count), 2)]
    rows, splits = join(columns, matches)
    is_cut = np.zeros(rows.shape[1], dtype=np.bool_)
    is_cut[list(splits)] = True
    difference, edge = classify(columns, rows, is_cut)
    return Items(columns, rows, difference, edge, splits)
