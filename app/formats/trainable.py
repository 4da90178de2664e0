"""How many of the spans in a file its trainer would learn from, as it comes out of the box.

A trainer may pass over a span that the file holds: because it cuts the text into other words, or
takes no span that is so long. It does so without a word, so it is told here, with its settings named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.model import Document


@dataclass(frozen=True)
class Trainable:
    """``spans`` of the ``of`` in the file, for a trainer set up as ``how`` says; ``why`` counts the
    others by reason.
    """

    how: str
    spans: int
    of: int
    why: Mapping[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        others = ", ".join(f"{count:,} {why}" for why, count in self.why.items())
        told = f"trainable: {self.spans:,} of {self.of:,} spans with {self.how}"
        return f"{told} ({others})" if others else told


class Trainer(Protocol):
    """Looks at documents one by one, and tells in the end."""

    def look(self, document: Document, borders: Sequence[int]) -> None:
        """Count the spans of ``document``, whose tokens end at ``borders``."""

    def told(self) -> list[Trainable]:
        """What became of all, for each way in which the trainer is used."""


class Tally:
    """Counts spans with the reason why each is passed over, "" where it is not."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, reasons: Iterable[str]) -> None:
        self._counts.update(reasons)

    def told(self, how: str) -> Trainable:
        """The count, the commonest reason first."""
        why = {reason: count for reason, count in self._counts.most_common() if reason}
        return Trainable(how, self._counts[""], self._counts.total(), why)
