"""Precision, recall and F1 of two annotators, with the counts that they stand on.

``exact`` is the headline: a hit is the same range and label. It needs no negatives, and equals the
positive specific agreement, to which kappa tends when what is left unmarked grows without bound:
Hripcsak, G. and Rothschild, A. S. (2005), Agreement, the F-measure, and reliability in information
retrieval, JAMIA 12(3):296-298.

Besides, the four schemes of Segura-Bedmar, I., Martinez, P. and Herrero-Zazo, M. (2013),
SemEval-2013 Task 9: Extraction of drug-drug interactions from biomedical texts, Proc. SemEval 2013,
341-350, section on 9.1; after MUC-5 (Chinchor, N. and Sundheim, B., 1993). ``strict`` wants range
and label (and is ``exact`` above), the paper's ``exact`` wants the range, ``partial`` gives half a
hit for an overlap, ``type`` wants the label and any overlap; that one is told as ``overlap`` too.

Undefined when neither annotator has a span.

Trap: neither annotator is right. The first is the reference only so that the words have a
meaning; who swaps the annotators swaps precision and recall, and F1 stays.
Trap: a span may answer to one of another label, so that a label has hits of either annotator.
Trap: the paper pairs whatever overlaps; here spans are paired by ``pairing``, so that a COMMITMENT
does not answer to an AGENCY that merely lies in it, and nothing depends on the order of spans.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from app.comparison.columns import Numbers

SCHEMES = ("strict", "exact", "partial", "type")


@dataclass(frozen=True)
class Scores:
    """``hits_a`` of ``a`` and ``hits_b`` of ``b`` things; a half stands for a partial hit."""

    hits_a: float
    hits_b: float
    a: float
    b: float

    @property
    def precision(self) -> float | None:
        """Hits among the second annotator's; None when she has none."""
        return defined(ratio(self.hits_b, self.b))

    @property
    def recall(self) -> float | None:
        """Hits among the first annotator's; None when she has none."""
        return defined(ratio(self.hits_a, self.a))

    @property
    def f1(self) -> float | None:
        """Hits among all; None when neither has any."""
        return defined(ratio(self.hits_a + self.hits_b, self.a + self.b))


@dataclass(frozen=True)
class Outcomes:
    """The counts of one scheme: of the first annotator's spans the correct, incorrect, partial and
    missing ones, and of the second's the spurious."""

    correct: int
    incorrect: int
    partial: int
    missing: int
    spurious: int


def ratio(above: ArrayLike, below: ArrayLike) -> Numbers:
    """``above`` over ``below``, not a number where that is 0."""
    top, bottom = np.asarray(above, dtype=np.float64), np.asarray(below, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(bottom == 0, np.nan, top / bottom)


def defined(value: Numbers | float) -> float | None:
    """One number, None where it is undefined."""
    number = float(value)
    return None if np.isnan(number) else number


def hits(counts: Mapping[str, Numbers], scheme: str, side: str) -> Numbers:
    """How many spans of ``side``, ``a`` or ``b``, are hits by ``scheme``."""
    if scheme == "partial":
        return (counts[f"exact_{side}"] + counts[f"paired_{side}"]) / 2
    return counts[f"{scheme}_{side}"]


def f1(scheme: str) -> Callable[[Mapping[str, Numbers]], Numbers]:
    """F1 by ``scheme`` as a function of counts."""

    def of(counts: Mapping[str, Numbers]) -> Numbers:
        found = hits(counts, scheme, "a") + hits(counts, scheme, "b")
        return ratio(found, counts["spans_a"] + counts["spans_b"])

    return of


def scores(counts: Mapping[str, Numbers], scheme: str) -> Scores:
    """The scores by ``scheme``."""
    return Scores(
        float(hits(counts, scheme, "a")),
        float(hits(counts, scheme, "b")),
        float(counts["spans_a"]),
        float(counts["spans_b"]),
    )


def outcomes(counts: Mapping[str, Numbers], scheme: str) -> Outcomes:
    """The counts behind the scores by ``scheme``."""
    paired, spans = int(counts["paired_a"]), int(counts["spans_a"])
    right = int(counts["exact_a" if scheme == "partial" else f"{scheme}_a"])
    wrong = paired - right
    half = scheme == "partial"
    return Outcomes(
        right,
        0 if half else wrong,
        wrong if half else 0,
        spans - paired,
        int(counts["spans_b"]) - int(counts["paired_b"]),
    )
