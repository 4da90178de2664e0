"""Krippendorff's alpha for unitising, of one label: where annotators see units, and how long.

Krippendorff, K. (1995), On the reliability of unitizing continuous data, Sociological Methodology
25:47-76; (2004), Content Analysis, 2nd edition, chapter 11. Disagreement is squared distance: of
the two ends for units that overlap, of the whole length for a unit in the other's gap. Expected
disagreement is that of all units and gaps laid against each other at every place. Over several
labels, and several pairs of annotators, it is mean observed over mean expected disagreement.

Undefined when nobody marked anything, and where chance leaves nothing to disagree about.

Trap: units of one annotator may not overlap in one label; those that do are joined first.
Trap: the continuum is all articles end to end, but no gap runs from one article into the next, so
that their order does not matter.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from app.comparison.columns import Columns, Ints, Numbers
from app.comparison.intervals import Joined
from app.comparison.scores import ratio


def alpha(observed: ArrayLike, expected: ArrayLike) -> Numbers:
    """1 for perfect agreement, 0 for chance, below for worse. The last axis is of what is pooled."""
    whole = np.asarray(expected, dtype=np.float64).sum(axis=-1)
    return 1 - ratio(np.asarray(observed, dtype=np.float64).sum(axis=-1), whole)


def observed(distance: ArrayLike, length: ArrayLike, raters: int = 2) -> Numbers:
    """The disagreement of units ``distance`` apart, over all pairs of ``raters``."""
    squares = np.asarray(length, dtype=np.float64) ** 2
    return ratio(2 * np.asarray(distance, dtype=np.float64), raters * (raters - 1) * squares)


def expected_disagreement(
    columns: Columns, units: Sequence[Sequence[Joined]], articles: Ints
) -> Numbers:
    """What chance would give, of each label: ``units`` are of each annotator, of each label."""
    kept = np.zeros(len(columns.articles), dtype=np.bool_)
    kept[articles] = True
    length = int(columns.lengths[articles].sum())
    found = []
    for of_label in zip(*units, strict=True):
        lengths, gaps = [], []
        for layer in of_label:
            inside = kept[layer.article]
            lengths.append(layer.length[inside])
            gaps.append(_gaps(columns, layer.begin[inside], layer.stop[inside], articles))
        found.append(expected(length, len(of_label), np.concatenate(lengths), np.concatenate(gaps)))
    return np.array(found, dtype=np.float64)


def expected(length: int, raters: int, units: Ints, gaps: Ints) -> float:
    """The disagreement that chance would give of ``units`` and ``gaps``, by their lengths."""
    sizes, count = np.unique(units, return_counts=True)
    unit = sizes.astype(np.float64)
    ordered = np.sort(gaps)
    above = np.concatenate((np.cumsum(ordered[::-1])[::-1], [0])).astype(np.float64)
    at = np.searchsorted(ordered, sizes, side="left")
    places = above[at] - (len(ordered) - at) * (unit - 1)
    between_units = (len(units) - 1) * (2 * unit**3 - 3 * unit**2 + unit) / 3
    positions = float(raters * length)
    pairs = positions * (positions - 1) - (count * unit * (unit - 1)).sum()
    if not length or not pairs:
        return 0.0
    return float(2 / length * (count * (between_units + unit**2 * places)).sum() / pairs)


def _gaps(columns: Columns, begin: Ints, stop: Ints, articles: Ints) -> Ints:
    """The lengths of what lies between units, and between them and the ends of their article."""
    edge = columns.offset[articles]
    opens = np.sort(np.concatenate((edge, stop)))
    closes = np.sort(np.concatenate((edge + columns.lengths[articles], begin)))
    gaps = closes - opens
    return np.asarray(gaps[gaps > 0])
