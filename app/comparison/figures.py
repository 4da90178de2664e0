"""The measures by name, each a function of sums, so that it can be taken of any resample as well."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from app.comparison import scores
from app.comparison.columns import Numbers
from app.comparison.kappa import kappa
from app.comparison.scores import ratio
from app.comparison.sums import Sums
from app.comparison.u_alpha import of_label, u_alpha
from app.comparison.unitising_alpha import alpha


def of_kappa(sums: Sums) -> Numbers:
    """Cohen's kappa on characters."""
    counts = sums.by_label
    return kappa(
        counts["covered_a"], counts["covered_b"], counts["covered_both"], counts["characters"]
    )


def of_alpha(sums: Sums) -> Numbers:
    """Krippendorff's alpha for unitising.

    In a resample the expected disagreement stays that of the sample, as Hayes, A. F. and
    Krippendorff, K. (2007), Answering the call for a standard reliability measure for coding data,
    Communication Methods and Measures 1(1):77-89, hold it.
    """
    counts = sums.by_label
    observed = np.nan_to_num(
        ratio(counts["distance"], counts["characters"])
    )  # no text, no distance
    return alpha(observed, sums.expected)


def of_u_alpha(sums: Sums) -> Numbers:
    """Krippendorff's u-alpha; in a resample chance is that of the resample."""
    counts = sums.by_label
    return u_alpha(
        *of_label(
            counts["covered_a"],
            counts["covered_b"],
            counts["covered_both"],
            counts["squares"],
            counts["characters"],
        )
    )


def of_nesting(sums: Sums) -> Numbers:
    """Containment agreement."""
    return _shared(sums.whole, "contained_by_both_a", "contained_by_both_b", "contained")


def of_attributes(sums: Sums) -> Numbers:
    """Of the spans both made that have any attribute, the share with the same ones."""
    return ratio(sums.whole["attributes_equal"], sums.whole["attributed"])


def of_relations(sums: Sums) -> Numbers:
    """F1 of the relations between spans both made."""
    return _shared(sums.whole, "relations_both", "relations_both", "relations")


def _shared(counts: Mapping[str, Numbers], of_a: str, of_b: str, all_of: str) -> Numbers:
    return ratio(counts[of_a] + counts[of_b], counts[f"{all_of}_a"] + counts[f"{all_of}_b"])


def _of_spans(scheme: str) -> Callable[[Sums], Numbers]:
    f1 = scores.f1(scheme)
    return lambda sums: f1(sums.whole)


MEASURES: dict[str, Callable[[Sums], Numbers]] = {
    "exact": _of_spans("strict"),
    "overlap": _of_spans("type"),
    "range": _of_spans("exact"),
    "partial": _of_spans("partial"),
    "kappa": of_kappa,
    "alpha_unitising": of_alpha,
    "u_alpha": of_u_alpha,
    "nesting": of_nesting,
    "attributes": of_attributes,
    "relations": of_relations,
}
"""What an interval is given for; ``exact`` is the headline, SemEval's strict, and ``range`` its exact."""
