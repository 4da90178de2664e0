"""Offsets in UTF-16 code units, as Java programs count them, to code points and back.

The two differ behind every character beyond U+FFFF (emoji, rare Han), which is two units.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

_BEYOND: Final = re.compile("[\U00010000-\U0010ffff]")


class Utf16:
    """The places of one ``text`` in both units."""

    def __init__(self, text: str) -> None:
        astral = [match.start() for match in _BEYOND.finditer(text)] if not text.isascii() else []
        self._astral = astral
        self._units = [place + number for number, place in enumerate(astral)]
        self.length = len(text) + len(astral)
        """Of the text, in units."""

    def units(self, place: int) -> int:
        """The unit at which the code point ``place`` begins."""
        return place + bisect_left(self._astral, place)

    def place(self, units: int) -> int | None:
        """The code point at ``units``; None inside of one, and outside of the text."""
        if not 0 <= units <= self.length:
            return None
        before = bisect_left(self._units, units)
        if before and self._units[before - 1] + 1 == units:
            return None
        return units - before
