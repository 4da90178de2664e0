"""The article cut into paragraphs, so that only what is seen need ever be laid out.

A paragraph is a line of the text; its line end (LF, CR, CRLF, U+2028, U+2029) belongs to it but is
not drawn. A line of more than ``LONGEST`` characters is cut softly, at a blank where there is one
and never inside a grapheme: a megabyte in one line must cost no more than a page.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

LONGEST = 1000
_LINE_FEED = re.compile("\n")
_LINE_END = re.compile("\r\n?|[\n\u2028\u2029]")
_BLANK = re.compile(r"\s+")


@dataclass(slots=True)
class Paragraph:
    """Code points ``start`` to ``end`` are drawn; the next paragraph starts at ``next``."""

    start: int
    end: int
    next: int
    soft: bool = False


def split(
    text: str, start: int, end: int, is_boundary: Callable[[str, int], bool]
) -> list[Paragraph]:
    """The paragraphs of ``text[start:end]``; there is always at least one."""
    found: list[Paragraph] = []
    at = start
    plain = not any(other in text for other in "\r\u2028\u2029")
    for line_end in (_LINE_FEED if plain else _LINE_END).finditer(text, start, end):
        _cut(text, at, line_end.start(), line_end.end(), found, is_boundary)
        at = line_end.end()
    _cut(text, at, end, end, found, is_boundary)
    return found


def _cut(
    text: str,
    start: int,
    end: int,
    following: int,
    found: list[Paragraph],
    is_boundary: Callable[[str, int], bool],
) -> None:
    while end - start > LONGEST:
        cut = _place(text, start, is_boundary)
        found.append(Paragraph(start, cut, cut, soft=True))
        start = cut
    found.append(Paragraph(start, end, following))


def _place(text: str, start: int, is_boundary: Callable[[str, int], bool]) -> int:
    """Where a long line that goes on from ``start`` is cut."""
    latest = start + LONGEST
    near = text.rfind(" ", latest - 200, latest) + 1
    if near and is_boundary(text, near):
        return near
    blank = None
    for blank in _BLANK.finditer(text, latest - 400, latest):  # noqa: B007 - the last is meant
        pass
    if blank is not None and is_boundary(text, blank.end()):
        return blank.end()
    cut = latest
    while cut > latest - 400 and not is_boundary(text, cut):
        cut -= 1
    return cut


class Paragraphs:
    """The paragraphs of a range of a text, found by position."""

    def __init__(
        self, text: str, start: int, end: int, is_boundary: Callable[[str, int], bool]
    ) -> None:
        self.all = split(text, start, end, is_boundary)
        self.starts = [paragraph.start for paragraph in self.all]

    def __len__(self) -> int:
        return len(self.all)

    def __getitem__(self, index: int) -> Paragraph:
        return self.all[index]

    @cached_property
    def numbers(self) -> list[int]:
        """The number of each paragraph as a reader counts; 0 for blank ones and behind soft cuts."""
        found, count, cut = [], 0, False
        for paragraph in self.all:
            counts = not cut and paragraph.end > paragraph.start
            count += counts
            found.append(count if counts else 0)
            cut = paragraph.soft
        return found

    def at(self, position: int) -> int:
        """Index of the paragraph in which a caret at ``position`` stands."""
        return max(0, bisect_right(self.starts, position) - 1)

    def touching(self, start: int, end: int) -> range:
        """Indices of the paragraphs that share characters with ``start`` to ``end``."""
        first = self.at(start)
        last = max(first, self.at(max(start, end - 1)))
        return range(first, last + 1)
