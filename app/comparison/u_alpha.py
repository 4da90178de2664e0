"""Krippendorff's u-alpha: of the characters that two annotators mark, how many under one label.

Krippendorff, K., Mathet, Y., Bouvry, S. and Widlöcher, A. (2016), On the reliability of unitizing
textual continua: Further developments, Quality & Quantity 50:2347-2364, equations 1 to 5 with the
nominal metric. It takes the place of alpha_U of 1995 and 2004 (``unitising_alpha``), which behaves
oddly with more than two annotators. Units, and the gaps between them as units of no label, are laid
against each other, and what each label shares with each other in characters are coincidences. By
chance every character coincides with every other, but no unit with itself; of a gap, which has no
structure, only no character with itself.

One label at a time against what is not under it, so that nesting is no obstacle. Over several labels,
and several pairs of annotators, it is mean observed over mean expected disagreement, each label of
each pair weighing the same.

Undefined where chance leaves nothing to disagree about: nobody marks anything, or all mark all.

Trap: units of one annotator may not overlap in one label; those that do are joined first, as for
alpha_U. The order of the articles does not matter.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from app.comparison.columns import Numbers
from app.comparison.scores import ratio


def disagreements(length: ArrayLike, shared: ArrayLike, own: ArrayLike) -> tuple[Numbers, Numbers]:
    """The share of characters on which annotators differ: observed, and by chance.

    The last axis is of the categories, the gaps being one. Of each, ``length`` are the characters of
    all annotators, ``shared`` its coincidences with itself, and ``own`` what its units would be of
    coincidences with themselves: the squares of their lengths, or of gaps their lengths.
    """
    lengths, both, selves = (np.asarray(each, dtype=np.float64) for each in (length, shared, own))
    whole = lengths.sum(axis=-1)
    apart = whole**2 - (lengths**2).sum(axis=-1)
    return ratio(whole - both.sum(axis=-1), whole), ratio(apart, whole**2 - selves.sum(axis=-1))


def of_label(
    a: ArrayLike, b: ArrayLike, both: ArrayLike, squares: ArrayLike, all_characters: ArrayLike
) -> tuple[Numbers, Numbers]:
    """``disagreements`` of a label and what is not under it, between two annotators.

    ``a`` and ``b`` are the characters of each under the label, ``both`` those of both, ``squares``
    those of the lengths of both annotators' units.
    """
    ours, theirs, common, alike, text = np.broadcast_arrays(
        *(np.asarray(each, dtype=np.float64) for each in (a, b, both, squares, all_characters))
    )
    marked = ours + theirs
    gaps = 2 * text - marked
    return disagreements(
        np.stack((marked, gaps), axis=-1),
        np.stack((2 * common, 2 * (text - marked + common)), axis=-1),
        np.stack((alike, gaps), axis=-1),
    )


def u_alpha(observed: Numbers, expected: Numbers) -> Numbers:
    """1 for perfect agreement, 0 for chance, below for worse. The last axis is of what is pooled."""
    seen, chance = (np.nan_to_num(each) for each in (observed, expected))
    return 1 - ratio(seen.sum(axis=-1), chance.sum(axis=-1))
