"""Cohen's kappa of one label on characters, with the prevalence that it cannot be read without.

Cohen, J. (1960), A coefficient of agreement for nominal scales, Educational and Psychological
Measurement 20(1):37-46. Each character is an item that either annotator has under the label or not;
one label at a time, so that nesting is no obstacle; characters and not words, for Thai marks none.
Over several labels, and several pairs of annotators, it is pooled kappa, of the mean observed and the
mean expected agreement, each label of each pair weighing the same however long their texts are: De
Vries, H., Elliott, M. N., Kanouse, D. E. and Teleki, S. S. (2008), Using pooled kappa to summarize
interrater agreement across many items, Field Methods 20(3):272-282. Chance stays within its label,
and a label that nobody used changes nothing.

Undefined when chance alone gives full agreement: no text, or neither marks anything, or both all.

Trap: the unmarked mass inflates it, and a long COMMITMENT outweighs many names.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from app.comparison.columns import Numbers
from app.comparison.scores import ratio


def kappa(a: ArrayLike, b: ArrayLike, both: ArrayLike, all_items: ArrayLike) -> Numbers:
    """Kappa of things that ``a`` and ``b`` have and ``both`` have, out of ``all_items``.

    The last axis is of what is pooled: each has its own chance, and all weigh the same.
    """
    ours, theirs, common, items = np.broadcast_arrays(
        *(np.asarray(each, dtype=np.float64) for each in (a, b, both, all_items))
    )
    # Shares of the square of the items are divided last: what is 0 or all is so exactly.
    square = items * items
    chance = ours * theirs + (items - ours) * (items - theirs)
    observed = items * (items - ours - theirs + 2 * common)
    weight = np.divide(1, square, out=np.zeros_like(square), where=square > 0)
    return ratio(
        ((observed - chance) * weight).sum(axis=-1), ((square - chance) * weight).sum(axis=-1)
    )


def prevalence(a: ArrayLike, b: ArrayLike, all_items: ArrayLike) -> Numbers:
    """The mean share of the items that an annotator has."""
    return ratio(np.add(a, b), 2 * np.asarray(all_items, dtype=np.float64))
