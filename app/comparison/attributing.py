"""Agreement on attributes, where both made the span: kappa over what each attribute is set to.

Cohen, J. (1960), as in ``kappa``. For each attribute the spans both made of the labels that have it
are the items, and its values, not set being one, the categories; over several attributes it is the
mean observed over the mean expected agreement.
Undefined where no attribute is set, and where chance alone gives full agreement.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import numpy as np

from app.comparison.columns import Columns, Flags, Ints
from app.comparison.matching import Match


def attribute_kappa(found: Sequence[Match], label: str | None, articles: Flags) -> float | None:
    """Kappa of all attributes, of the pairs of annotators of ``found`` and of one label or all."""
    columns = found[0].columns
    if len(columns.attribute_sets) < 2:
        return None
    observed = expected = 0.0
    for of_pair in found:
        same = of_pair.same_range & of_pair.same_label & articles[columns.article[of_pair.a]]
        a, b = of_pair.a[same], of_pair.b[same]
        for at in np.unique(columns.label[a]):
            if label in (None, columns.labels[at]):
                mine = columns.label[a] == at
                for agreed, chance in _by_attribute(columns, a[mine], b[mine]):
                    observed += agreed - chance
                    expected += 1 - chance
    return observed / expected if expected else None


def _by_attribute(columns: Columns, a: Ints, b: Ints) -> Iterator[tuple[float, float]]:
    """Of each attribute that one of them has set: the agreement observed, and that by chance."""
    ours, theirs = columns.attributes[a], columns.attributes[b]
    codes, which = np.unique(np.concatenate((ours, theirs)), return_inverse=True)
    texts = list(columns.attribute_sets)
    sets: list[dict[str, str]] = [json.loads(texts[code]) for code in codes]
    for name in sorted({name for each in sets for name in each}):
        values = [each.get(name) for each in sets]
        known = {value: at for at, value in enumerate(dict.fromkeys(values))}
        number = np.array([known[value] for value in values])[which]
        one, other = number[: len(ours)], number[len(ours) :]
        shares = np.bincount(one, minlength=len(known)) @ np.bincount(other, minlength=len(known))
        yield float(np.mean(one == other)), float(shares) / len(one) ** 2
