"""What a reviewer wants to stand in gold: a span, and what shall join it to others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.model import ItemId, Span


@dataclass(frozen=True)
class Version:
    """A span as it shall stand in gold.

    ``note`` and ``unsure`` are None where nothing is said of them: then what gold has stays.
    """

    start: int
    end: int
    label: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    note: str | None = None
    unsure: bool | None = None

    @classmethod
    def of(cls, span: Span) -> Version:
        """The version that ``span`` is, its note left out: that is the annotator's to the reviewer."""
        return cls(span.start, span.end, span.label, dict(span.attributes))

    @property
    def place(self) -> tuple[int, int, str]:
        """Its range and label."""
        return self.start, self.end, self.label


def content_of(entry: Span | Version) -> tuple[object, ...]:
    """What it says: range, label and attributes."""
    return entry.start, entry.end, entry.label, tuple(sorted(entry.attributes.items()))


@dataclass(frozen=True)
class Arrow:
    """A relation between the span that is decided on and the gold span ``other``: to it, or from it
    where it is not ``outward``."""

    type: str
    other: ItemId
    outward: bool = True

    def ends(self, span: ItemId) -> tuple[ItemId, ItemId]:
        """Head and tail, where the span that is decided on is ``span``."""
        return (span, self.other) if self.outward else (self.other, span)
