"""Krippendorff's alpha for unitising, of one label: where annotators see units, and how long.

Krippendorff, K. (1995), On the reliability of unitizing continuous data, Sociological Methodology
25:47-76; (2004), Content Analysis, 2nd edition, chapter 11. Disagreement is squared distance: of
the two ends for units that overlap, of the whole length for a unit in the other's gap. Expected
disagreement is that of all units and gaps laid against each other at every place.

Undefined when nobody marked anything, and where chance leaves nothing to disagree about.

Trap: units of one annotator may not overlap in one label; those that do are joined first.
Trap: the continuum is all articles end to end, but no gap runs from one article into the next, so
that their order does not matter.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from app.comparison.intervals import Range


@dataclass(frozen=True)
class Unitising:
    """The two disagreements of one label, exactly."""

    observed: Fraction
    expected: Fraction

    @property
    def alpha(self) -> float | None:
        """1 for perfect agreement, 0 for chance, below for worse; None when undefined."""
        return pooled([self])


def pooled(labels: Iterable[Unitising]) -> float | None:
    """Alpha over several labels: mean observed over mean expected disagreement."""
    kept = list(labels)
    observed = sum((label.observed for label in kept), Fraction(0))
    expected = sum((label.expected for label in kept), Fraction(0))
    return float(1 - observed / expected) if expected else None


def unitising(articles: Iterable[tuple[int, Sequence[Sequence[Range]]]]) -> Unitising:
    """The disagreements over all ``articles``: the length, and each annotator's joined units.

    Every article must have the same number of annotators, two or more.
    """
    length = raters = distances = 0
    units: list[int] = []
    gaps: list[int] = []
    for size, layers in articles:
        length += size
        raters = len(layers)
        for layer in layers:
            units += [end - start for start, end in layer]
            gaps += _gaps(layer, size)
        distances += sum(_distance(one, other) for one, other in combinations(layers, 2))
    if not length or raters < 2:
        return Unitising(Fraction(0), Fraction(0))
    observed = Fraction(2 * distances, raters * (raters - 1) * length**2)
    return Unitising(observed, _expected(length, raters, units, gaps))


def _gaps(layer: Sequence[Range], length: int) -> list[int]:
    ends = [0, *(end for _, end in layer)]
    starts = [*(start for start, _ in layer), length]
    return [start - end for end, start in zip(ends, starts, strict=True) if end < start]


def _distance(ours: Sequence[Range], theirs: Sequence[Range]) -> int:
    """The squared distances of all units that overlap, and of those that overlap none."""
    total = i = j = 0
    met_ours, met_theirs = set(), set()
    while i < len(ours) and j < len(theirs):
        (start, end), (other_start, other_end) = ours[i], theirs[j]
        if start < other_end and other_start < end:
            total += (start - other_start) ** 2 + (end - other_end) ** 2
            met_ours.add(i)
            met_theirs.add(j)
        if end <= other_end:
            i += 1
        else:
            j += 1
    for layer, met in ((ours, met_ours), (theirs, met_theirs)):
        total += sum((end - start) ** 2 for at, (start, end) in enumerate(layer) if at not in met)
    return total


def _expected(length: int, raters: int, units: Sequence[int], gaps: Sequence[int]) -> Fraction:
    ordered = sorted(gaps)
    above = [0]  # above[k]: the sum of the k longest gaps
    for gap in reversed(ordered):
        above.append(above[-1] + gap)
    thirds = 0
    for unit in units:
        fitting = len(ordered) - bisect_left(ordered, unit)
        places = above[fitting] - fitting * (unit - 1)
        thirds += (len(units) - 1) * (2 * unit**3 - 3 * unit**2 + unit) + 3 * unit**2 * places
    positions = raters * length
    pairs = positions * (positions - 1) - sum(unit * (unit - 1) for unit in units)
    return Fraction(2 * thirds, 3 * length * pairs) if pairs else Fraction(0)
