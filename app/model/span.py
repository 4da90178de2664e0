"""A span: a labelled half-open range of code points of one article, in one annotator's layer.

Spans may nest, cross and share a range; nothing in the program may assume otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.model.ids import ArticleId, ItemId


@dataclass(frozen=True)
class Span:
    """One marked span. ``attributes`` hold the scheme's attributes by name, only those set."""

    id: ItemId
    article: ArticleId
    layer: str
    start: int
    end: int
    label: str
    attributes: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: str = ""
    unsure: bool = False

    def surface(self, text: str) -> str:
        """The marked characters of the article's ``text``."""
        return text[self.start : self.end]

    def encloses(self, other: Span) -> bool:
        """Whether ``other`` lies inside this span and is not the same range."""
        return (
            self.start <= other.start
            and other.end <= self.end
            and (self.start, self.end) != (other.start, other.end)
        )


def text_order(span: Span) -> tuple[int, int, str, str]:
    """Sort key: by start, outer spans first, then label and id, so that every order is the same."""
    return (span.start, -span.end, span.label, span.id)
