"""A text as a search reads it: without case, diacritics and what has no width; with the way back.

A folded text is a view. `fold` makes it quickly; `Folded` makes the same one with a map, so that
what is found in it is told as a range of the frozen text. What is folded: canonically equal
spellings (composed, decomposed, SARA AM as NIKHAHIT + AA, NIKHAHIT before or behind a tone mark)
become one; case goes; the diacritics of Latin, Greek and Cyrillic letters go, with ``đ`` to ``d``;
zero-width spaces and joiners and soft hyphens go; a no-break space is a space. Thai vowels and tone
marks are letters, and stay.

Trap: folding works on a letter and the marks behind it together (their order is made canonical),
so only whole such pieces map back: a range begins and ends at the border of a piece.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

# SHY, CGJ, ZWSP to RLM, WJ, BOM
_NO_WIDTH: Final = "\u00ad\u034f\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_FIXED_SPACES: Final = "\u00a0\u2007\u202f"
_DIACRITICS: Final = re.compile("[\u0300-\u036f]+")
_GOING: Final = re.compile(f"[{_NO_WIDTH}\u0300-\u036f]")
_THAI_MARKS: Final = re.compile("[\u0e48-\u0e4b\u0e4d]{2,}")
_LINE: Final = re.compile(r"[^\n]+\n?")
_NIKHAHIT, _AA, _SARA_AM = "\u0e4d", "\u0e32", "\u0e33"


def fold(text: str) -> str:
    """The folded view of ``text``. Folding it again changes nothing."""
    if text.isascii():
        return text.lower()
    for character in _NO_WIDTH:  # each a quick search, which a pattern of them is not
        text = text.replace(character, "")
    for character in _FIXED_SPACES:
        text = text.replace(character, " ")
    text = _DIACRITICS.sub("", unicodedata.normalize("NFD", text)).casefold()
    text = text.replace("đ", "d").replace(_SARA_AM, _NIKHAHIT + _AA)
    if _NIKHAHIT in text:
        text = _THAI_MARKS.sub(_in_order, text)
    return text


def _in_order(found: re.Match[str]) -> str:
    marks = found.group()
    tones = marks.replace(_NIKHAHIT, "")
    return tones + _NIKHAHIT * (len(marks) - len(tones))


def is_mark(character: str) -> bool:
    """Whether ``character`` belongs to the piece of the one before it."""
    return unicodedata.combining(character) != 0 or character == _NIKHAHIT or character in _NO_WIDTH


def core(text: str) -> str:
    """What of folded ``text`` stands in every folded text that holds ``text``, as it is, itself.

    Marks at its edges may be put in another order by what stands beside them there.
    """
    start, end = 0, len(text)
    while start < end and is_mark(text[start]):
        start += 1
    while end > start and is_mark(text[end - 1]):
        end -= 1
    folded = fold(text[start:end])
    end = len(folded)
    while end and is_mark(folded[end - 1]):
        end -= 1
    return folded[:end]


class Folded:
    """The folded view of a text, with the map back."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []  # of the pieces, in the text
        self._ends: list[int] = []  # without what has no width behind them
        self._folded: list[int] = []  # where each piece begins in the folded text
        parts: list[str] = []
        length = 0
        for start, end in _pieces(text):
            part = _folded_piece(text[start:end])
            if not part:
                continue
            while text[start] in _NO_WIDTH:
                start += 1
            while text[end - 1] in _NO_WIDTH:
                end -= 1
            self._starts.append(start)
            self._ends.append(end)
            self._folded.append(length)
            parts.append(part)
            length += len(part)
        self.text = "".join(parts)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The range of the text that ``start`` to ``end`` of the view stands for, whole pieces.

        Raises ``ValueError`` unless 0 <= start < end <= the length of the view.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"{start} to {end} is no range of {len(self.text)} characters")
        first = bisect_right(self._folded, start) - 1
        last = bisect_left(self._folded, end) - 1
        return self._starts[first], self._ends[last]

    def at(self, position: int) -> int:
        """Where in the view the first piece begins that does not begin before ``position``."""
        piece = bisect_left(self._starts, position)
        return self._folded[piece] if piece < len(self._folded) else len(self.text)

    def find(self, needle: str, position: int = 0) -> Iterator[tuple[int, int]]:
        """Where ``needle``, itself folded, stands in the text from ``position`` on, one by one.

        What begins within a piece is no find (``า`` is not in ``ำ``), unless it begins with a mark.
        Finds do not overlap.
        """
        within = bool(needle) and is_mark(needle[0])
        at, done = self.at(position), position
        while (at := self.text.find(needle, at)) >= 0:
            start, end = self.back(at, at + len(needle))
            if start >= done and (within or self._begins(at)):
                yield start, end
                done = end
                at = max(self.at(end), at + 1)
            else:
                at += 1

    def _begins(self, at: int) -> bool:
        index = bisect_left(self._folded, at)
        return index < len(self._folded) and self._folded[index] == at


def find(text: str, needle: str, position: int = 0) -> Iterator[tuple[int, int]]:
    """Where ``text`` holds ``needle``, itself folded, from ``position`` on: as `Folded.find` says.

    Only lines that hold it are mapped, which is what makes a concordance quick.
    """
    if not needle:
        raise ValueError("nothing to find")
    if "\n" in needle:
        yield from Folded(text).find(needle, position)
        return
    if needle not in fold(text):
        return
    start = text.rfind("\n", 0, position) + 1
    for line in _LINE.finditer(text, start):
        begin, words = line.start(), line.group()
        folded = fold(words)
        if needle in folded:
            here = max(0, position - begin)
            # Where nothing is dropped and the length is the same, each letter stays at its place.
            same = len(folded) == len(words) and _GOING.search(words) is None
            found = (
                _find_in_place(words, folded, needle, here)
                if same
                else Folded(words).find(needle, here)
            )
            for first, last in found:
                yield begin + first, begin + last


def _find_in_place(text: str, folded: str, needle: str, position: int) -> Iterator[tuple[int, int]]:
    """What `Folded.find` gives for a text whose map is the identity."""
    within = is_mark(needle[0])
    done = position
    at = _piece_end(text, position)
    while (at := folded.find(needle, at)) >= 0:
        start, end = at, _piece_end(text, at + len(needle))
        while start and is_mark(text[start]):
            start -= 1
        if start >= done and (within or start == at):
            yield start, end
            done = end
            at = max(end, at + 1)
        else:
            at += 1


def _piece_end(text: str, position: int) -> int:
    """The first border of pieces at or behind ``position``."""
    while 0 < position < len(text) and is_mark(text[position]):
        position += 1
    return position


@lru_cache(maxsize=4096)
def _folded_piece(piece: str) -> str:
    return fold(piece)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """A letter and the marks behind it; one after another they are the text."""
    start = 0
    for position in range(1, len(text)):
        character = text[position]
        if character >= "\u00ad" and is_mark(character):
            continue
        yield start, position
        start = position
    if text:
        yield start, len(text)
