"""Counts added up over articles: what every figure is a function of.

The last axis of ``by_label`` is the label (of every pair of annotators, where several are pooled);
any axis before it is a resample of the articles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.comparison.columns import Flags, Numbers
from app.comparison.tally import Tally
from app.comparison.unitising_alpha import expected_disagreement


@dataclass(frozen=True)
class Sums:
    """``whole`` are the counts over all labels. ``expected`` is the disagreement a character that
    alpha expects of each label by chance."""

    by_label: Mapping[str, Numbers]
    whole: Mapping[str, Numbers]
    expected: Numbers

    def of_label(self, label: int) -> Sums:
        """Those of one label, which is then all there is."""
        chosen = {name: counts[..., [label]] for name, counts in self.by_label.items()}
        whole = {name: counts[..., 0] for name, counts in chosen.items()}
        for side in "ab":
            whole[f"marked_{side}"] = whole[f"covered_{side}"]
        for name in ("characters", "articles"):
            whole[name] = self.whole[name]
        return Sums(chosen, whole, self.expected[[label]])


def add_up(tally: Tally, articles: Flags) -> Sums:
    """The counts of ``articles``."""
    among = articles & tally.match.articles
    where, taken = np.flatnonzero(among), among.astype(np.float64)
    return Sums(
        {name: taken @ counts for name, counts in tally.by_label.items()},
        {name: taken @ counts for name, counts in tally.overall.items()},
        expected_disagreement(tally.match.columns, tally.units, where)
        * float(tally.match.columns.lengths[where].sum()),
    )


def resample(tally: Tally, articles: Flags, weights: Numbers, expected: Numbers) -> Sums:
    """The counts in resamples: a row of ``weights`` says how often each of ``articles`` was drawn."""
    by_label = {name: counts[articles] for name, counts in tally.by_label.items()}
    labels = max(len(tally.match.columns.labels), 1)
    stacked = np.concatenate(
        [*by_label.values(), *(counts[articles][:, None] for counts in tally.overall.values())],
        axis=1,
    )
    found = weights @ stacked
    names = {name: found[:, at * labels : (at + 1) * labels] for at, name in enumerate(by_label)}
    rest = found[:, len(by_label) * labels :]
    return Sums(names, {name: rest[:, at] for at, name in enumerate(tally.overall)}, expected)


def pooled(several: Sequence[Sums]) -> Sums:
    """Several pairs of annotators as one: the labels of each stand beside those of the others."""
    first = several[0]
    if len(several) == 1:
        return first
    return Sums(
        {
            name: np.concatenate([sums.by_label[name] for sums in several], axis=-1)
            for name in first.by_label
        },
        {name: np.sum([sums.whole[name] for sums in several], axis=0) for name in first.whole},
        np.concatenate([sums.expected for sums in several]),
    )
