"""A row of tokens as spaCy and Prodigy have it: words, and whether a blank follows each.

One U+0020 behind a word is no token, unless a span begins with it or ends behind it; all other
white space is one, so that words and blanks are the text again, to the last character.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from app.formats.tokens.pieces import Piece, pieces
from app.formats.tokens.projection import Trimmed


class TokenRow:
    """Of ``text``: ``words``, ``spaces`` (whether a blank follows), ``opens`` (whether a sentence
    does), and ``places``, the range of each word.
    """

    def __init__(self, text: str, borders: Iterable[int], ranges: Iterable[Trimmed]) -> None:
        self.text = text
        self.words: list[str] = []
        self.spaces: list[bool] = []
        self.opens: list[bool | int | None] = []
        self.places: list[tuple[int, int]] = []
        self._first: dict[int, int] = {}
        self._last: dict[int, int] = {}
        ranges = list(ranges)
        self._starts = {one.span.start for one in ranges}
        self._ends = {one.span.end for one in ranges}
        for piece in pieces(text, borders, ranges):
            self._add(piece)

    def _add(self, piece: Piece) -> None:
        start = piece.start
        if piece.blank and self._merges(start):
            self.spaces[-1] = True
            start += 1
        if start == piece.end:
            return
        self._first[start] = self._last[piece.end] = len(self.words)
        self.words.append(self.text[start : piece.end])
        self.places.append((start, piece.end))
        self.spaces.append(False)
        self.opens.append(piece.opens)

    def _merges(self, blank: int) -> bool:
        return (
            self.text[blank] == " "
            and bool(self.words)
            and not self.spaces[-1]
            and blank not in self._starts
            and blank + 1 not in self._ends
        )

    def within(self, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """The tokens that lie in each of ``ranges``, half-open, where there are any."""
        for start, end in ranges:
            first = bisect_left(self.places, (start, start))
            last = bisect_left(self.places, (end, end))
            if first < last:
                yield first, last

    def range(self, start: int, end: int) -> tuple[int, int]:
        """The tokens from ``start`` to ``end``, half-open; both are borders of a span."""
        return self._first[start], self._last[end] + 1
