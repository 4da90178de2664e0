"""What a reviewer wants to stand in gold: a span, and what shall join it to others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.model import Chosen, ItemId, Span


@dataclass(frozen=True)
class Version:
    """A span as it shall stand in gold.

    ``note`` and ``unsure`` are None where nothing is said of them: then what gold has of a reviewer
    stays.
    """

    start: int
    end: int
    label: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    note: str | None = None
    unsure: bool | None = None

    @classmethod
    def of(cls, span: Span) -> Version:
        """The version that ``span`` is; that she is unsure is the annotator's to the reviewer."""
        return cls(*place_of(span), dict(span.attributes), span.note or None)

    @property
    def chosen(self) -> Chosen:
        """It, as a decision keeps it."""
        return Chosen(*self.place, dict(self.attributes), self.note or "")

    @property
    def place(self) -> tuple[int, int, str]:
        """Its range and label."""
        return place_of(self)


def content_of(entry: Span | Version | Chosen) -> tuple[object, ...]:
    """What it says: range, label and attributes. Gold has one span of a content."""
    held = entry.attributes
    return entry.start, entry.end, entry.label, tuple(sorted(held.items())) if held else ()


def noted_of(entry: Span | Version | Chosen) -> tuple[object, ...]:
    """What it says, and what is noted on it."""
    return *content_of(entry), entry.note or ""


def place_of(entry: Span | Version | Chosen) -> tuple[int, int, str]:
    """Its range and label."""
    return entry.start, entry.end, entry.label


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
