"""What is shown of a text, and how much room each of its paragraphs takes around and with its lines.

Trap: heights before a paragraph is laid out are guesses, by the average width of a letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from math import ceil

from PySide6.QtCore import QCoreApplication

from ui.reading.paragraphs import Paragraphs
from ui.reading.styles import Style, Styles

Range = tuple[int, int]


@dataclass
class Content:
    """What is shown of which text, and how its parts differ."""

    text: str = ""
    visible: Range = (0, 0)
    headline: Range | None = None
    dimmed: list[tuple[int, int, str]] = field(default_factory=list)
    emphasis: list[Range] = field(default_factory=list)
    kicker: str = ""
    kicker_at: int = 0
    chips: list[tuple[int, int, str]] = field(default_factory=list)


@dataclass
class Room:
    """The room that the paragraphs of ``content`` take, by their number."""

    content: Content
    styles: Styles
    paragraphs: Paragraphs

    def style_of(self, index: int) -> Style:
        """The style of paragraph ``index``: the headline's or the body's."""
        paragraph, headline = self.paragraphs[index], self.content.headline
        if headline and paragraph.start < headline[1] and paragraph.end > headline[0]:
            return self.styles.headline
        return self.styles.body

    def guesses(self, width: int) -> Iterator[int]:
        """How high each paragraph may be in a column of that width, in pixels."""
        body, gap = self.styles.body, self.styles.gap
        per_line = max(8.0, width / body.x_average)
        height, last = body.line_height(0), len(self.paragraphs) - 1
        for index, paragraph in enumerate(self.paragraphs.all):
            length = paragraph.end - paragraph.start
            if not length:
                guess = self.styles.blank
            else:
                guess = ceil(length / per_line) * height + (0 if paragraph.soft else gap)
            if index in (0, last):
                guess += self.head(index) + (self.styles.bottom if index == last else 0)
            yield guess

    def head(self, index: int) -> int:
        """Room above the first line of paragraph ``index``."""
        room = 0
        if not index:
            room = self.styles.top + (self.styles.kicker if self.content.kicker else 0)
        return room + (self.styles.chip if self.chip(index) else 0)

    def chip(self, index: int) -> str:
        """What is said of a range that starts in paragraph ``index``: what kind is dimmed, a chip."""
        content = self.content
        if not content.dimmed and not content.chips:
            return ""
        dimmed = self._beginning_in(index, content.dimmed)
        said = self._beginning_in(index, content.chips)
        left_out = QCoreApplication.translate("regions", "not for training")
        return " · ".join([*(f"{kind} · {left_out}" for kind in dimmed), *said])

    def _beginning_in(self, index: int, ranges: list[tuple[int, int, str]]) -> list[str]:
        """The words of the first of ``ranges`` that starts in paragraph ``index``, if one does."""
        paragraph = self.paragraphs[index]
        last = max(paragraph.end, paragraph.start + 1)
        found = (
            what for start, end, what in ranges if paragraph.start <= start < last and start < end
        )
        return list(islice(found, 1))

    def foot(self, index: int) -> int:
        """Room below the last line of paragraph ``index``."""
        paragraph = self.paragraphs[index]
        if index == len(self.paragraphs) - 1:
            return self.styles.bottom
        if paragraph.soft or paragraph.start == paragraph.end:
            return 0
        following = self.paragraphs[index + 1]
        return 2 if following.start == following.end else self.styles.gap
