"""Spans that do not overlap, chosen for formats that hold one span a token: the outermost or innermost.

The longest comes first, or the shortest, in code points without white space at its edges; among
equals the earlier, then the label that sorts first. A span is left out when it shares a character
with one chosen before it. White space at the edges does not count, since such formats have no token
for it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

import regex  # type: ignore[import-untyped, unused-ignore]

from app.model import Span

_GRAPHEME: Final[Any] = regex.compile(r"\X")


@dataclass(frozen=True)
class Trimmed:
    """A span with the range that is left without the white space at its edges."""

    span: Span
    start: int
    end: int


def trimmed(span: Span, text: str) -> Trimmed:
    """``start == end`` when it marks nothing but white space, with or without marks on it.

    A mark on a blank goes with the blank: what is left begins where a written character does.
    """
    surface = span.surface(text)
    end = span.start + len(surface.rstrip())
    start = span.start
    while start < end and text[start].isspace():
        start = min(_GRAPHEME.match(text, start).end(), end)
    return Trimmed(span, start, max(start, end))


@dataclass(frozen=True)
class Projection:
    """``kept`` in text order; ``left`` out, each with the kept span that covers it.

    The cover is None for a span of nothing but white space.
    """

    kept: tuple[Trimmed, ...]
    left: tuple[tuple[Trimmed, Trimmed | None], ...]


def outermost(spans: Iterable[Span], text: str) -> Projection:
    """The projection of ``spans`` of ``text`` that has the longest."""
    return _projected(spans, text, _longest_first)


def innermost(spans: Iterable[Span], text: str) -> Projection:
    """The one that has the shortest."""
    return _projected(spans, text, _shortest_first)


def _projected(
    spans: Iterable[Span], text: str, order: Callable[[Trimmed], tuple[int, int, str, str]]
) -> Projection:
    ranges = [trimmed(span, text) for span in spans]
    kept: list[Trimmed] = []
    starts: list[int] = []
    left: list[tuple[Trimmed, Trimmed | None]] = []
    for one in sorted(ranges, key=order):
        if one.start == one.end:
            left.append((one, None))
            continue
        place = bisect_left(starts, one.start)
        if place < len(kept) and kept[place].start < one.end:
            left.append((one, kept[place]))
        elif place and kept[place - 1].end > one.start:
            left.append((one, kept[place - 1]))
        else:
            kept.insert(place, one)
            starts.insert(place, one.start)
    left.sort(key=lambda pair: (pair[0].span.start, -pair[0].span.end, pair[0].span.label))
    return Projection(tuple(kept), tuple(left))


def _longest_first(one: Trimmed) -> tuple[int, int, str, str]:
    return (one.start - one.end, one.start, one.span.label, one.span.id)


def _shortest_first(one: Trimmed) -> tuple[int, int, str, str]:
    return (one.end - one.start, one.start, one.span.label, one.span.id)


Project = Callable[[Iterable[Span], str], Projection]
PROJECTIONS: Final[dict[str, Project]] = {"outermost": outermost, "innermost": innermost}
"""Each by the name that a user states; the first is what is done unasked."""
