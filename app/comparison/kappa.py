"""Cohen's kappa of one label on characters, with the prevalence that it cannot be read without.

Cohen, J. (1960), A coefficient of agreement for nominal scales, Educational and Psychological
Measurement 20(1):37-46. Each character is an item that either annotator has under the label or not;
one label at a time, so that nesting is no obstacle; characters and not words, for Thai marks none.

Undefined when chance alone gives full agreement: no text, or neither marks anything, or both all.

Trap: the unmarked mass inflates it, and a long COMMITMENT outweighs many names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.comparison.intervals import joined, shared, total
from app.comparison.layers import SpanPair


@dataclass(frozen=True)
class Kappa:
    """``both``, ``only_a``, ``only_b`` and ``neither`` count characters."""

    both: int
    only_a: int
    only_b: int
    neither: int

    @property
    def characters(self) -> int:
        """All characters that were looked at."""
        return self.both + self.only_a + self.only_b + self.neither

    @property
    def prevalence(self) -> float | None:
        """The mean share of the characters that an annotator has under the label."""
        if not self.characters:
            return None
        return (2 * self.both + self.only_a + self.only_b) / (2 * self.characters)

    @property
    def observed(self) -> float | None:
        """The share of characters on which they agree."""
        return (self.both + self.neither) / self.characters if self.characters else None

    @property
    def expected(self) -> float | None:
        """The share on which chance would have them agree."""
        if not self.characters:
            return None
        a, b = self.both + self.only_a, self.both + self.only_b
        rest_a, rest_b = self.characters - a, self.characters - b
        return (a * b + rest_a * rest_b) / self.characters**2

    @property
    def kappa(self) -> float | None:
        """Agreement beyond chance; None when undefined."""
        return pooled([self])

    def __add__(self, other: Kappa) -> Kappa:
        return Kappa(
            self.both + other.both,
            self.only_a + other.only_a,
            self.only_b + other.only_b,
            self.neither + other.neither,
        )


def character_kappa(documents: Iterable[SpanPair]) -> Kappa:
    """The characters of all ``documents``, whose spans are of one label, counted by intervals."""
    kappa = Kappa(0, 0, 0, 0)
    for document in documents:
        ours, theirs = joined(document.a), joined(document.b)
        a, b, both = total(ours), total(theirs), shared(ours, theirs)
        kappa += Kappa(both, a - both, b - both, document.length - a - b + both)
    return kappa


def pooled(kappas: Iterable[Kappa]) -> float | None:
    """Kappa over several labels: their mean observed over their mean expected agreement.

    Chance stays within its label, and a label that nobody used changes nothing.
    """
    observed = expected = 0
    for kappa in kappas:
        # Multiplied by the square of the characters, so that nothing is rounded before the end.
        n = kappa.characters
        a, b = kappa.both + kappa.only_a, kappa.both + kappa.only_b
        chance = a * b + (n - a) * (n - b)
        observed += n * (kappa.both + kappa.neither) - chance
        expected += n * n - chance
    return observed / expected if expected else None


def cohen(table: Sequence[Sequence[float]]) -> tuple[float, float, float | None]:
    """Observed and expected agreement, and kappa, of any square contingency ``table``."""
    items = sum(map(sum, table))
    rows = [sum(row) / items for row in table]
    columns = [sum(column) / items for column in zip(*table, strict=True)]
    observed = sum(table[at][at] for at in range(len(table))) / items
    expected = sum(row * column for row, column in zip(rows, columns, strict=True))
    return observed, expected, None if expected == 1 else (observed - expected) / (1 - expected)
