"""Relaxed span F1, and the four counts that together say why two annotators differ.

Segura-Bedmar, I., Martinez, P. and Herrero-Zazo, M. (2013), SemEval-2013 Task 9: Extraction of
drug-drug interactions from biomedical texts, Proc. SemEval 2013, 341-350, section on 9.1; after
MUC-5 (Chinchor, N. and Sundheim, B., 1993). Of a pair that is not right in all, ``strict`` and
``exact`` count an incorrect one, ``partial`` half a hit, and ``type`` a hit if the labels agree.

``overlap`` is the ``type`` scheme: a hit is the same label and any overlap.

Trap: the paper pairs whatever overlaps; here spans are paired by ``pairing``, so that a COMMITMENT
does not answer to an AGENCY that merely lies in it, and nothing depends on the order of spans.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.comparison.layers import SpanPair
from app.comparison.pairing import Pairing, pair_spans
from app.comparison.scores import Scores


@dataclass(frozen=True)
class Counts:
    """One scheme's counts: correct, incorrect, partial, missing and spurious."""

    correct: int = 0
    incorrect: int = 0
    partial: int = 0
    missing: int = 0
    spurious: int = 0

    @property
    def scores(self) -> Scores:
        """Precision, recall and F1, a partial hit counting a half."""
        paired = self.correct + self.incorrect + self.partial
        return Scores(
            self.correct + self.partial / 2, paired + self.missing, paired + self.spurious
        )


@dataclass(frozen=True)
class SemEval:
    """The four schemes of SemEval-2013 task 9.1."""

    strict: Counts
    exact: Counts
    partial: Counts
    type: Counts


def semeval(documents: Iterable[SpanPair]) -> SemEval:
    """The counts over all ``documents``, the first annotator being the reference."""
    return tally(pair_spans(document.a, document.b) for document in documents)


def tally(pairings: Iterable[Pairing]) -> SemEval:
    """The counts over spans that are paired already."""
    paired = same_range = same_label = same = missing = spurious = 0
    for pairing in pairings:
        missing += len(pairing.only_a)
        spurious += len(pairing.only_b)
        for a, b in pairing.pairs:
            in_range = (a.start, a.end) == (b.start, b.end)
            in_label = a.label == b.label
            paired += 1
            same_range += in_range
            same_label += in_label
            same += in_range and in_label
    return SemEval(
        strict=Counts(same, paired - same, 0, missing, spurious),
        exact=Counts(same_range, paired - same_range, 0, missing, spurious),
        partial=Counts(same_range, 0, paired - same_range, missing, spurious),
        type=Counts(same_label, paired - same_label, 0, missing, spurious),
    )


def overlap(documents: Iterable[SpanPair]) -> Scores:
    """The relaxed scores: a hit is the same label and any overlap."""
    return semeval(documents).type.scores
