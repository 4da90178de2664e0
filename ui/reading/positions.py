"""The one place where code points (ours) and UTF-16 units (Qt's) are turned into each other.

One ``Positions`` serves one paragraph; the text is short, so that a bisect over the astral
characters in front is all it takes, and the common case without any is the identity.

Trap: Qt eats a leading U+FEFF, loses lone surrogates, draws carriage returns and breaks lines at
U+2028. ``display`` is what Qt is given instead: the same number of code points, each in its place.
It is for drawing only; text that leaves the program never comes from it.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_AWKWARD = re.compile("[\x00-\x08\n-\x1f\x7f\x85\u2028\u2029\ufeff\ud800-\udfff]")
_STANDS_FOR = {"\ufeff": "\u2060", "\x00": "\ufffd"}


def _stand_in(match: re.Match[str]) -> str:
    character = match.group()
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return _STANDS_FOR.get(character, " ")


class Positions:
    """Both ways between code points and UTF-16 units of one paragraph."""

    __slots__ = ("_astral", "_qt_astral", "display", "length", "qt_length")

    def __init__(self, text: str) -> None:
        self.display = _AWKWARD.sub(_stand_in, text) if _AWKWARD.search(text) else text
        self._astral = [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        self._qt_astral = [position + before for before, position in enumerate(self._astral)]
        self.length = len(text)
        self.qt_length = self.length + len(self._astral)

    def to_qt(self, position: int) -> int:
        """The UTF-16 position of the code point ``position``."""
        if not self._astral:
            return position
        return position + bisect_left(self._astral, position)

    def to_code_point(self, qt_position: int) -> int:
        """The code point that holds the UTF-16 unit ``qt_position``; a low surrogate's is its own."""
        if not self._astral:
            return qt_position
        before = bisect_left(self._qt_astral, qt_position)
        if before and self._qt_astral[before - 1] + 1 == qt_position:
            return self._astral[before - 1]
        return qt_position - before
