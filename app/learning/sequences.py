"""A document becomes rows of words, a row a line of the text, with features and tags for each word.

A tag says whether a word begins a span of the label, goes on with it, or is outside. A span covers
every word that it touches, since the words are those that a user of the model will have: no border
of gold is given away. Of two spans of one label that overlap the outer one is learned.

Trap: the figures compare ranges without white space at their edges; a span whose edge lies inside of
a word can therefore never be found, and counts as missed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.model import Document, Span

Features = list[list[str]]
Range = tuple[int, int]
OUTSIDE: Final = "O"
_LINE_ENDS: Final = "\n\r\u2028\u2029"


@dataclass(frozen=True)
class Line:
    """The words of one line, as ranges of the text."""

    words: tuple[Range, ...]


def lines_of(text: str, borders: Sequence[int]) -> list[Line]:
    """The words of ``text`` without blank ones, line after line."""
    lines: list[Line] = []
    row: list[Range] = []
    for start, end in pairwise(borders):
        piece = text[start:end]
        core = piece.strip()
        if core:
            first = start + len(piece) - len(piece.lstrip())
            row.append((first, first + len(core)))
        if row and any(mark in piece for mark in _LINE_ENDS):
            lines.append(Line(tuple(row)))
            row = []
    if row:
        lines.append(Line(tuple(row)))
    return lines


def features_of(text: str, line: Line, language: str) -> Features:
    """What may be known of each word: itself, its shape and ends, and the two on each side."""
    told = [_of_word(text[start:end]) for start, end in line.words]
    words = [text[start:end].casefold() for start, end in line.words]
    rows = []
    for place, own in enumerate(told):
        row = [f"language={language}", *own]
        for step in (-2, -1, 1, 2):
            there = place + step
            row.append(f"{step}:{words[there] if 0 <= there < len(words) else ''}")
        if place:
            row.append(f"pair:{words[place - 1]} {words[place]}")
            row.append(f"-1:{told[place - 1][1]}")
        if place + 1 < len(told):
            row.append(f"1:{told[place + 1][1]}")
        rows.append(row)
    return rows


def _of_word(word: str) -> list[str]:
    folded = word.casefold()
    shape = "".join(dict.fromkeys(unicodedata.category(letter)[:2] for letter in word))
    return [
        f"word={folded}",
        f"shape={shape}",
        f"starts={folded[:2]}",
        f"starts3={folded[:3]}",
        f"ends={folded[-2:]}",
        f"ends3={folded[-3:]}",
        f"long={min(len(word), 12)}",
    ]


def tags_of(line: Line, ranges: Sequence[Range]) -> list[str]:
    """A tag a word; ``ranges`` do not overlap and are in order."""
    tags: list[str] = []
    for start, end in line.words:
        tag = OUTSIDE
        for low, high in ranges:
            if low < end and start < high:
                tag = "B" if low >= start or not tags or tags[-1] == OUTSIDE else "I"
                break
        tags.append(tag)
    return tags


def ranges_of(line: Line, tags: Iterable[str]) -> Iterator[Range]:
    """The ranges that ``tags`` say."""
    start = end = -1
    for tag, (first, last) in zip(tags, line.words, strict=True):
        if start >= 0 and tag != "I":
            yield start, end
            start = -1
        if tag != OUTSIDE:
            start, end = (first if start < 0 else start), last
    if start >= 0:
        yield start, end


def gold_of(document: Document) -> dict[str, list[Range]]:
    """The ranges of each label, without white space at their edges, each once, in order."""
    text, found = document.article.text, dict[str, set[Range]]()
    for span in document.spans:
        found.setdefault(span.label, set()).add(_trimmed(span, text))
    return {label: sorted(ranges) for label, ranges in found.items()}


def outer(ranges: Iterable[Range]) -> list[Range]:
    """Those of ``ranges`` that no longer or earlier one overlaps, in order."""
    kept: list[Range] = []
    for start, end in sorted(ranges, key=lambda each: (each[0] - each[1], each)):
        if all(end <= low or high <= start for low, high in kept):
            kept.append((start, end))
    return sorted(kept)


def _trimmed(span: Span, text: str) -> Range:
    surface = text[span.start : span.end]
    core = surface.strip()
    if not core:
        return span.start, span.end
    first = span.start + len(surface) - len(surface.lstrip())
    return first, first + len(core)
