"""Pieces of a text for formats that count in tokens: cut where the caller's words end and at the
borders of its spans.

So no span is ever lost for lying across a token. Trap: the borders that come in may be anything
(a segmenter's mistake must cost a coarser token, never a wrong offset), and white space may stand
inside of a piece, as in the Vietnamese word "Việt Nam".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from app.formats.tokens.projection import Trimmed

_RUN: Final = re.compile(r"\S+")


class Piece(NamedTuple):
    """``text[start:end]``; ``opens`` is true for the first that is no white space of its line."""

    start: int
    end: int
    blank: bool
    opens: bool


def pieces(text: str, borders: Iterable[int], ranges: Iterable[Trimmed]) -> Iterator[Piece]:
    """All of ``text``, piece after piece; white space at the edge of a piece is one of its own."""
    opens = True
    for start, end in _between(text, borders, ranges):
        core = text[start:end].strip()
        first = text.index(core, start)
        last = first + len(core)
        if start < first:
            yield Piece(start, first, True, False)
            opens = opens or _ends_line(text[start:first])
        if core:
            yield Piece(first, last, False, opens)
            opens = _ends_line(core)
        if last < end:
            yield Piece(last, end, True, False)
            opens = opens or _ends_line(text[last:end])


def _ends_line(part: str) -> bool:
    return "\n" in part or "\r" in part


def solid(text: str, borders: Iterable[int], ranges: Iterable[Trimmed]) -> Iterator[Piece]:
    """The pieces with all white space left out, also that inside of a word."""
    opens = True
    last = 0
    for start, end in _between(text, borders, ranges):
        for run in _RUN.finditer(text, start, end):
            first, behind = run.span()
            if last < first and not opens:
                opens = _ends_line(text[last:first])
            yield Piece(first, behind, False, opens)
            opens, last = False, behind


def _between(
    text: str, borders: Iterable[int], ranges: Iterable[Trimmed]
) -> Iterator[tuple[int, int]]:
    cuts = {0, len(text)}
    cuts.update(border for border in borders if 0 < border < len(text))
    for one in ranges:
        cuts.update((one.span.start, one.start, one.end, one.span.end))
    ascending = sorted(cuts)
    return pairwise(ascending)
