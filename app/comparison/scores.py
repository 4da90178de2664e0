"""Precision, recall and F1 of two annotators, with the counts that they stand on.

Trap: neither annotator is right. The first is the reference only so that the words have a
meaning; who swaps the annotators swaps precision and recall, and F1 stays.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Scores:
    """``hits`` may be fractional; ``reference`` and ``response`` count the spans of either."""

    hits: float
    reference: int
    response: int

    @property
    def precision(self) -> float | None:
        """Hits over the second annotator's spans; None when she has none."""
        return self.hits / self.response if self.response else None

    @property
    def recall(self) -> float | None:
        """Hits over the first annotator's spans; None when she has none."""
        return self.hits / self.reference if self.reference else None

    @property
    def f1(self) -> float | None:
        """Twice the hits over all spans; None when neither has any."""
        both = self.reference + self.response
        return 2 * self.hits / both if both else None

    def __add__(self, other: Scores) -> Scores:
        return Scores(
            self.hits + other.hits,
            self.reference + other.reference,
            self.response + other.response,
        )
