"""What two annotators agree and differ in, counted for each article and label: sums make figures.

Every figure of a pair is made of sums over articles, so that a language, a label, the whole and a
resample of the articles are the same sum over other articles.

Trap: a count on a label is of spans with that label on one side or the other; a pair of two labels
counts under both, and once under all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from app.comparison.columns import Columns, Flags, Ints, Numbers
from app.comparison.disagreement import Difference
from app.comparison.intervals import Joined, distances, joined, meetings, shared
from app.comparison.matching import Match, cross, match
from app.comparison.nesting import containments, shared_containments
from app.comparison.relating_columns import relation_rows

Counts: TypeAlias = dict[str, Numbers]
_DIFFERING = {each.value: each for each in Difference if each is not Difference.SAME}


@dataclass(frozen=True)
class Tally:
    """``by_label`` and ``overall`` map the name of a count to a row an article.

    The rows of ``by_label`` have a column a label. ``units`` are each annotator's joined ranges of
    each label, which alpha needs whole. ``behind`` has
    for each class the rows that were counted, each with the other whose label it counts under too.
    """

    match: Match
    by_label: Counts
    overall: Counts
    units: tuple[tuple[Joined, ...], tuple[Joined, ...]]
    behind: Mapping[Difference, tuple[Ints, Ints]]

    @property
    def names(self) -> tuple[str, str]:
        """The two annotators."""
        annotators = self.match.columns.annotators
        return annotators[self.match.first], annotators[self.match.second]


@dataclass(frozen=True)
class Side:
    """What one annotator's layer is by itself: her containments, outer and inner, her joined ranges
    of each label, and those of all labels together."""

    outer: Ints
    inner: Ints
    units: tuple[Joined, ...]
    marked: Joined


def side_of(columns: Columns, annotator: int) -> Side:
    """The layer of one annotator, by her place in ``columns.annotators``."""
    rows = columns.rows_of(annotator, np.ones(len(columns.articles), dtype=np.bool_))
    labels = columns.label[rows]
    outer, inner = containments(columns, rows)
    units = (joined(columns, rows[labels == at]) for at in range(max(len(columns.labels), 1)))
    return Side(outer, inner, tuple(units), joined(columns, rows))


def tally(columns: Columns, first: int, second: int, sides: Sequence[Side] = ()) -> Tally:
    """Count everything that two annotators, by their places in ``columns.annotators``, differ in.

    ``sides`` are those of all annotators, if they are at hand.
    """
    ours, theirs = (sides[who] if sides else side_of(columns, who) for who in (first, second))
    found = match(columns, first, second)
    counter = _Counter(columns)
    _count_spans(counter, found)
    _count_attributes(counter, found)
    _count_differences(counter, found)
    _count_containments(counter, found, ours, theirs)
    _count_relations(counter, found)
    units = (_units(ours, found.articles), _units(theirs, found.articles))
    _count_characters(counter, found, units)
    for name, side in (("a", ours), ("b", theirs)):
        anything = side.marked.among(found.articles)
        counter.whole(f"marked_{name}", anything.article, anything.length)
    return Tally(found, counter.by_label, counter.overall, units, counter.behind)


class _Counter:
    """Counts rows under names, by article and label, and by article over all labels."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._shape = (len(columns.articles), max(len(columns.labels), 1))
        self._cell = columns.article * self._shape[1] + columns.label
        self.by_label: Counts = {}
        self.overall: Counts = {}
        self.behind: dict[Difference, tuple[Ints, Ints]] = {}

    def whole(self, name: str, article: Ints, weight: Numbers | Ints | None = None) -> None:
        """Add one (or ``weight``) for each to what is over all labels."""
        counts = np.bincount(article, weights=weight, minlength=self._shape[0]).astype(np.float64)
        self.overall[name] = self.overall.get(name, 0) + counts

    def under(
        self, name: str, article: Ints, label: Ints, weight: Numbers | Ints | None = None
    ) -> None:
        """Add one (or ``weight``) for each under its label."""
        articles, labels = self._shape
        cells = np.bincount(article * labels + label, weights=weight, minlength=articles * labels)
        counts = cells.astype(np.float64).reshape(self._shape)
        self.by_label[name] = self.by_label.get(name, 0) + counts

    def rows(self, name: str, rows: Ints, other: Ints | None = None) -> None:
        """Add one for each row of a span; with its ``other``, under that one's label as well."""
        if name in _DIFFERING:
            nothing: Ints = np.zeros(0, dtype=np.int64)
            one, two = self.behind.get(_DIFFERING[name], (nothing, nothing))
            beside_it = rows if other is None else other
            self.behind[_DIFFERING[name]] = (
                np.concatenate((one, rows)),
                np.concatenate((two, beside_it)),
            )
        labels = self._shape[1]
        counts = np.bincount(self._cell[rows], minlength=self._shape[0] * labels)
        cells = counts.astype(np.float64).reshape(self._shape)
        self.overall[name] = self.overall.get(name, 0) + cells.sum(axis=1)
        self.by_label[name] = self.by_label.get(name, 0) + cells
        if other is not None:
            beside = self._columns.label[other]
            two = beside != self._columns.label[rows]
            self.under(name, self._columns.article[rows[two]], beside[two])


def _count_spans(counter: _Counter, found: Match) -> None:
    """Spans, and of either annotator's those whose partner is right by each of the four schemes."""
    same = found.same_range & found.same_label
    for side, rows, alone in (("a", found.a, found.only_a), ("b", found.b, found.only_b)):
        counter.rows(f"spans_{side}", np.concatenate((rows, alone)))
        counter.rows(f"paired_{side}", rows)
        counter.rows(f"exact_{side}", rows[found.same_range])
        counter.rows(f"type_{side}", rows[found.same_label])
        counter.rows(f"strict_{side}", rows[same])


def _count_attributes(counter: _Counter, found: Match) -> None:
    """Of the spans that both made: those with any attribute, and those whose attributes agree."""
    columns = found.columns
    same = found.same_range & found.same_label
    a, b = found.a[same], found.b[same]
    equal = columns.attributes[a] == columns.attributes[b]
    with_any = (columns.attributes[a] > 0) | (columns.attributes[b] > 0)
    counter.rows("attributed", a[with_any])
    counter.rows("attributes_equal", a[with_any & equal])
    counter.rows("notes", a[columns.note[a] != columns.note[b]])


def _count_differences(counter: _Counter, found: Match) -> None:
    """The items of each class, as ``compare_article`` would name them."""
    columns, cut = found.columns, found.in_split
    kept = ~(cut[found.a] | cut[found.b])
    a, b = found.a[kept], found.b[kept]
    one_range, one_label = found.same_range[kept], found.same_label[kept]
    equal = columns.attributes[a] == columns.attributes[b]
    noted = columns.note[a] != columns.note[b]
    for difference, which in (
        (Difference.SAME, one_range & one_label & equal & ~noted),
        (Difference.NOTE, one_range & one_label & equal & noted),
        (Difference.ATTRIBUTE, one_range & one_label & ~equal),
        (Difference.LABEL, one_range & ~one_label),
        (Difference.BOUNDARY, ~one_range & one_label),
        (Difference.BOUNDARY_LABEL, ~one_range & ~one_label),
    ):
        counter.rows(difference.value, a[which], b[which])
    anchors = a[one_range & one_label]
    for difference, alone in ((Difference.MISSING, found.only_a), (Difference.EXTRA, found.only_b)):
        rows = alone[~cut[alone]]
        nested = _touches_an_anchor(columns, rows, anchors)
        counter.rows(difference.value, rows[~nested])
        counter.rows(Difference.NESTED.value, rows[nested])
    wholes = np.array([min(ours + theirs) for ours, theirs in found.splits], dtype=np.int64)
    counter.rows(Difference.SPLIT.value, wholes)


def _touches_an_anchor(columns: Columns, rows: Ints, anchors: Ints) -> Flags:
    """Of each row, whether it encloses one of ``anchors`` or is enclosed by one."""
    at, which = cross(columns.article[rows], columns.article[anchors])
    one, other = rows[at], anchors[which]
    inside = (columns.begin[one] <= columns.begin[other]) & (
        columns.stop[other] <= columns.stop[one]
    )
    around = (columns.begin[other] <= columns.begin[one]) & (
        columns.stop[one] <= columns.stop[other]
    )
    apart = columns.place[one] != columns.place[other]
    return np.bincount(at[(inside | around) & apart], minlength=len(rows)) > 0


def _count_containments(counter: _Counter, found: Match, ours: Side, theirs: Side) -> None:
    """Spans inside spans, by the label of the inner one."""
    for name, side in (("a", ours), ("b", theirs)):
        here = found.articles[found.columns.article[side.outer]]
        outer, inner = side.outer[here], side.inner[here]
        both = shared_containments(found, outer, inner)
        counter.rows(f"contained_{name}", inner)
        counter.rows(f"contained_by_both_{name}", inner[both])


def _count_relations(counter: _Counter, found: Match) -> None:
    """Relations between spans both made, by the label of the head."""
    for name, rows in relation_rows(found).items():
        counter.rows(name, rows)
    heads = counter.behind[Difference.RELATION][0]
    counter.behind[Difference.RELATION] = heads, found.partner[heads]


def _units(side: Side, articles: Flags) -> tuple[Joined, ...]:
    return tuple(units.among(articles) for units in side.units)


def _count_characters(
    counter: _Counter, found: Match, units: tuple[tuple[Joined, ...], tuple[Joined, ...]]
) -> None:
    """Characters under a label by either and by both, and how far apart the units of alpha are."""
    columns = found.columns
    for label, (ours, theirs) in enumerate(zip(*units, strict=True)):
        met = meetings(ours, theirs)
        for name, where, weight in (
            ("covered_a", ours.article, ours.length),
            ("covered_b", theirs.article, theirs.length),
            ("covered_both", ours.article[met[0]], shared(ours, theirs, met)),
            ("squares", ours.article, ours.length**2),
            ("squares", theirs.article, theirs.length**2),
            ("distance", *distances(ours, theirs, met)),
        ):
            counter.under(name, where, np.full(len(where), label), weight)
        texts = np.flatnonzero(found.articles)
        counter.under("characters", texts, np.full(len(texts), label), columns.lengths[texts])
    where = np.flatnonzero(found.articles)
    counter.whole("characters", where, columns.lengths[where])
    counter.whole("articles", where)
