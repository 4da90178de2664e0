"""The class of difference and the edge of every item at once, as ``compare_layers`` has them."""

from __future__ import annotations

import numpy as np

from app.comparison.columns import Columns, Flags, Ints, at_rows
from app.comparison.disagreement import Difference, Edge
from app.comparison.matching import cross

DIFFERENCES = tuple(Difference)
EDGES = (None, *Edge)
_CODE = {difference: code for code, difference in enumerate(DIFFERENCES)}


def classify(columns: Columns, rows: Ints, is_cut: Flags) -> tuple[Ints, Ints]:
    """The places in ``DIFFERENCES`` and ``EDGES`` of items in the order of their articles.

    ``rows`` are as ``Items`` has them; ``is_cut`` says which of them are splits.
    """
    here = rows >= 0
    article = columns.article[rows.max(axis=0, initial=-1)]
    everybody = here.sum(axis=0) == columns.worked.sum(axis=1)[article]
    first = np.argmax(columns.worked, axis=1)[article]
    starts, stops, labels, sets = (
        _least_and_greatest(column, rows)
        for column in (columns.begin, columns.stop, columns.label, columns.attributes)
    )
    left, right = starts[0] != starts[1], stops[0] != stops[1]
    one_range, one_label = ~(left | right), labels[0] == labels[1]
    agreed = everybody & one_range & one_label & ~is_cut
    one_sided = one_range & one_label & ~agreed
    nested = _touches_agreed(article, starts[0], stops[0], one_sided, agreed)
    first_has = here[first, np.arange(len(first))]
    alike = agreed & (sets[0] == sets[1])
    difference = np.full(len(first), _CODE[Difference.BOUNDARY_LABEL])
    found: tuple[tuple[Flags | Ints, Difference], ...] = (
        (one_label, Difference.BOUNDARY),
        (one_range, Difference.LABEL),
        (one_sided, Difference.EXTRA),
        (one_sided & first_has, Difference.MISSING),
        (nested, Difference.NESTED),
        (agreed, Difference.ATTRIBUTE),
        (alike, Difference.SAME),
        (_differ_in_notes(columns, rows, alike), Difference.NOTE),
        (is_cut, Difference.SPLIT),
    )
    for which, each in found:
        difference[which] = _CODE[each]
    edge = np.zeros(len(first), dtype=np.int64)
    for which, end in (
        (left, Edge.LEFT),
        (right, Edge.RIGHT),
        (left & right, Edge.BOTH),
        (is_cut, None),
    ):
        edge[which] = EDGES.index(end)
    return difference, edge


def _differ_in_notes(columns: Columns, rows: Ints, alike: Flags) -> Ints:
    """Those of the items that are ``alike`` on which not all noted the same."""
    if not columns.note.any():
        return np.zeros(0, dtype=np.int64)
    items = np.flatnonzero(alike)
    least, greatest = _least_and_greatest(columns.note, rows[:, items])
    found: Ints = items[least != greatest]
    return found


def _least_and_greatest(column: Ints, rows: Ints) -> tuple[Ints, Ints]:
    top = int(column.max(initial=0)) + 1
    return (
        at_rows(column, rows, top).min(axis=0, initial=top),
        at_rows(column, rows, -1).max(axis=0, initial=-1),
    )


def _touches_agreed(article: Ints, begin: Ints, stop: Ints, asked: Flags, agreed: Flags) -> Flags:
    """Of each item, whether it is ``asked`` about and encloses one on which all agree, or is enclosed
    by one."""
    others, anchors = np.flatnonzero(asked), np.flatnonzero(agreed)
    at, which = cross(article[others], article[anchors])
    one, other = others[at], anchors[which]
    inside = (begin[one] <= begin[other]) & (stop[other] <= stop[one])
    around = (begin[other] <= begin[one]) & (stop[one] <= stop[other])
    apart = (begin[one] != begin[other]) | (stop[one] != stop[other])
    touching = np.zeros(len(article), dtype=np.bool_)
    touching[one[(inside | around) & apart]] = True
    return touching
