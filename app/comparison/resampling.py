"""Intervals by the bootstrap: how far a figure would move had other articles been marked.

Efron, B. and Tibshirani, R. (1993), An Introduction to the Bootstrap, chapters 6 and 13: articles are
drawn with replacement, as many as there are, and the figure taken anew; the interval is between the
2.5th and the 97.5th percentile. Articles and not spans, for the spans of one article hang together.

Undefined with fewer than two articles, and where the figure is undefined in more than half of the
resamples; those in which it is are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from app.comparison.columns import Numbers

SEED = 20_260_101
RESAMPLES = 1_000
LEVEL = 0.95
_CELLS = 2_000_000  # numbers at a time, so that memory does not grow with the corpus

Interval = tuple[float, float]


def weights(articles: int, resamples: int, seed: int = SEED) -> Iterator[Numbers]:
    """How often each of ``articles`` is drawn, a row a resample, some resamples at a time."""
    chance = np.random.default_rng([seed, articles])
    step = max(1, _CELLS // max(articles, 1))
    for start in range(0, resamples, step):
        rows = min(step, resamples - start)
        drawn = chance.integers(0, articles, size=(rows, articles))
        drawn += np.arange(rows)[:, None] * articles
        counts = np.bincount(drawn.ravel(), minlength=rows * articles)
        yield counts.reshape(rows, articles).astype(np.float64)


def intervals(drawn: Mapping[str, Numbers]) -> dict[str, Interval | None]:
    """The interval of each measure, of its values in all resamples."""
    return {name: _interval(values) for name, values in drawn.items()}


def _interval(values: Numbers) -> Interval | None:
    defined = values[~np.isnan(values)]
    if not len(defined) or 2 * len(defined) < len(values):
        return None
    low, high = np.percentile(defined, [50 * (1 - LEVEL), 50 * (1 + LEVEL)])
    return float(low), float(high)
