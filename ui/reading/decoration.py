"""What the spans of one paragraph look like: tracks, bars and tints as rectangles, made once.

Made when the paragraph is laid out or its spans change, and painted many times. Each character is
tinted by its innermost span only; bars say the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QBrush, QPixmap, QTextCharFormat, QTextLayout

from app.model import Span
from ui.reading import tracks
from ui.reading.layout import Laid, Line, set_lines
from ui.reading.marks import innermost_first
from ui.reading.palette import Palette
from ui.reading.styles import BAR, Styles

LEAST = 3


@dataclass(slots=True)
class Piece:
    """The part of a span on one line: left and right in pixels, and its track (-1 for none)."""

    span: Span
    left: int
    right: int
    track: int
    first: bool
    last: bool


@dataclass(slots=True)
class Decoration:
    """Everything painted for the spans of a paragraph, in its own coordinates."""

    pieces: list[list[Piece]] = field(default_factory=list)
    tints: list[tuple[QBrush, list[QRect]]] = field(default_factory=list)
    bars: list[tuple[QBrush, list[QRect]]] = field(default_factory=list)
    tags: list[tuple[QPoint, QPixmap]] = field(default_factory=list)
    dots: list[QRect] = field(default_factory=list)
    formats: list[QTextLayout.FormatRange] = field(default_factory=list)
    dimmed: bool = False


def bar_top(laid: Laid, line: Line, track: int) -> int:
    """Top of a bar in ``track`` under ``line``."""
    style = laid.style
    return line.foot + style.bar_gap + style.track * track


def decorate(
    laid: Laid,
    end: int,
    spans: Sequence[Span],
    palette: Palette,
    styles: Styles,
    *,
    dimmed: Sequence[tuple[int, int]] = (),
    emphasis: Sequence[tuple[int, int]] = (),
    ratio: float = 1.0,
) -> Decoration:
    """Give every line of ``laid`` (which ends at ``end``) its tracks and height, and the paint."""
    made = Decoration()
    dims = [(max(s, laid.start), min(e, end)) for s, e in dimmed if s < end and e > laid.start]
    made.dimmed = dims == [(laid.start, end)]
    if spans:
        _pieces(laid, sorted(spans, key=innermost_first), palette, styles, made, ratio)
    set_lines(laid)
    if end == laid.start:
        laid.lines[0].height = styles.blank
        laid.height = laid.head + styles.blank
    if spans:
        _rectangles(laid, palette, styles, made, dims, ratio)
    if dims and not made.dimmed:
        made.formats = [_dim(laid, start, stop, palette) for start, stop in dims]
    for start, stop in emphasis:
        for line, left, right in ranges(laid, start, stop):
            y = line.foot - 2
            made.dots += [QRect(x, y, 2, 2) for x in range(left, max(right - 1, left + 3), 4)]
    return made


def ranges(laid: Laid, start: int, end: int) -> list[tuple[Line, int, int]]:
    """Each line that ``start`` to ``end`` lies on, with left and right of it there."""
    found = []
    for line in laid.lines[laid.line_at(max(start, laid.start)) :]:
        if line.start >= end:
            break
        first, last = max(start, line.start), min(end, line.end)
        if first < last:
            left, right = _extent(laid, line, first, last)
            found.append((line, left, right))
    return found


def _extent(laid: Laid, line: Line, first: int, last: int) -> tuple[int, int]:
    one, other = laid.x_of(line, first), laid.x_of(line, last)
    left, right = (one, other) if one <= other else (other, one)
    if last == line.end and line is not laid.lines[-1]:
        right = min(right, line.qt.x() + line.qt.naturalTextWidth())
    left, right = round(left), round(right)
    return left, max(right, left + LEAST)


def _pieces(
    laid: Laid,
    spans: list[Span],
    palette: Palette,
    styles: Styles,
    made: Decoration,
    ratio: float,
) -> None:
    """Cut the spans (innermost first) at the line ends and find their tracks, line by line."""
    on_line: list[list[Piece]] = [[] for _ in laid.lines]
    for span in spans:
        index = laid.line_at(max(span.start, laid.start))
        while index < len(laid.lines) and laid.lines[index].start < span.end:
            line = laid.lines[index]
            first, last = max(span.start, line.start), min(span.end, line.end)
            if first < last:
                left, right = _extent(laid, line, first, last)
                on_line[index].append(
                    Piece(span, left, right, 0, first == span.start, last == span.end)
                )
            index += 1
    before: dict[str, int] = {}
    for line, pieces in zip(laid.lines, on_line, strict=True):
        taken = []
        for piece in pieces:
            right = piece.right
            if styles.tags and piece.first:
                tag = palette.tag(piece.span.label, styles.tag, ratio)
                right = max(right, piece.left + round(tag.deviceIndependentSize().width()) + 6)
            taken.append((piece.left, right, piece.span.start, piece.span.end))
        placed = tracks.place(taken, [before.get(piece.span.id) for piece in pieces])
        for piece, track in zip(pieces, placed, strict=True):
            piece.track = track
        before = {p.span.id: p.track for p in pieces if p.track >= 0 and not p.last}
        line.tracks = max(placed, default=-1) + 1
    made.pieces = on_line


def _rectangles(
    laid: Laid,
    palette: Palette,
    styles: Styles,
    made: Decoration,
    dims: list[tuple[int, int]],
    ratio: float,
) -> None:
    tints: dict[int, tuple[QBrush, list[QRect]]] = {}
    bars: dict[int, tuple[QBrush, list[QRect]]] = {}
    for line, pieces in zip(laid.lines, made.pieces, strict=True):
        if not pieces:
            continue
        hidden = 0
        for piece in pieces:
            if piece.track < 0:
                hidden += 1
                continue
            ink = palette.ink(piece.span.label)
            dim = bool(dims) and any(s <= piece.span.start < e for s, e in dims)
            brush = ink.dim_bar if dim else ink.bar
            top = bar_top(laid, line, piece.track)
            width = max(LEAST, piece.right - piece.left - piece.last)
            bars.setdefault(id(brush), (brush, []))[1].append(QRect(piece.left, top, width, BAR))
            if styles.tags and piece.first:
                tag = palette.tag(piece.span.label, styles.tag, ratio)
                made.tags.append((QPoint(piece.left, top + BAR + 1), tag))
        if hidden:
            edge = round(line.qt.x() + line.qt.naturalTextWidth()) + 6
            made.tags.append(
                (QPoint(edge, bar_top(laid, line, 0) - 2), palette.count(hidden, styles.tag, ratio))
            )
        for span, left, right in _innermost(laid, line, pieces):
            ink = palette.ink(span.label)
            dim = bool(dims) and any(s <= span.start < e for s, e in dims)
            brush = ink.dim_tint if dim else ink.tint
            tints.setdefault(id(brush), (brush, []))[1].append(
                tint_rectangle(laid, line, left, right)
            )
    made.tints = list(tints.values())
    made.bars = list(bars.values())


def tint_rectangle(laid: Laid, line: Line, left: int, right: int) -> QRect:
    """The ground of some letters of ``line``, down to the first bar."""
    return QRect(left, line.top + 1, right - left, line.foot + laid.style.bar_gap - line.top - 1)


def _innermost(laid: Laid, line: Line, pieces: list[Piece]) -> list[tuple[Span, int, int]]:
    """Runs of characters of ``line`` with the innermost span of each; neighbours stand apart."""
    if len(pieces) == 1:
        return [(pieces[0].span, pieces[0].left, pieces[0].right)]
    owners: list[int] = [-1] * (line.end - line.start)
    for number in range(len(pieces) - 1, -1, -1):
        span = pieces[number].span
        first, last = max(span.start, line.start), min(span.end, line.end)
        owners[first - line.start : last - line.start] = [number] * (last - first)
    found: list[tuple[Span, int, int]] = []
    at = line.start
    for number, run in groupby(owners):
        start, at = at, at + len(list(run))
        if number < 0:
            continue
        span = pieces[number].span
        left, right = _extent(laid, line, start, at)
        if (
            found and found[-1][0].end == span.start == start and found[-1][2] == left
        ):  # a neighbour, not its outside
            found[-1] = (*found[-1][:2], left - 1)
        found.append((span, left, right))
    return found


def _dim(laid: Laid, start: int, end: int, palette: Palette) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    form.setForeground(palette.dim.color())
    made = QTextLayout.FormatRange()
    made.start = laid.positions.to_qt(start - laid.start)
    made.length = laid.positions.to_qt(end - laid.start) - made.start
    made.format = form
    return made
