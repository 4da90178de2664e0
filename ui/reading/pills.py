"""Where the title of a span floats: near its beginning, over no letter and no bar of any line.

Trap: what floats is outside the height of its paragraph; whoever moves the text repaints it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize

from app.model import Span
from ui.reading.column import Column
from ui.reading.decoration import Decoration, bar_top, ranges
from ui.reading.layout import Laid, Line
from ui.reading.styles import BAR

_BEHIND = 8
_CHIP, _KICKER = 4, 10  # room between what stands over a paragraph and its first line
_OVER = 2  # pixels of a line's own height where no letter reaches


def pill_place(column: Column, x: int, span: Span, size: QSize) -> QRect | None:
    """Where the floating title of ``span`` goes, ``size`` large; ``x`` is the column's left edge.

    Over the beginning of the span, else further on over its first line, else behind the end of one
    of its lines; None where there is no such place in view. The ``margin_place`` is always free.
    """
    if not column.paragraphs[0].start <= span.start < column.content.visible[1]:
        return None
    index = column.paragraphs.at(span.start)
    top = column.top_of(index)
    if top is None:
        return None
    laid = column.laid(index)
    for place in _places(column, x, top, laid, span, size):
        if place.top() >= 0:
            return place
    return None


def _places(
    column: Column, x: int, top: int, laid: Laid, span: Span, size: QSize
) -> Iterator[QRect]:
    made = ranges(laid, span.start, span.end)
    width, height = size.width(), size.height()
    latest = x + column.width - width
    if made:
        line, left, right = made[0]
        floor, bars = _above(column, top, laid, line)
        y = top + line.top + _OVER - height
        if y >= floor:
            near = x + left - 1
            for start in sorted({near, *(x + bar.right() + 4 for bar in bars)}):
                place = QRect(QPoint(min(start, latest), y), size)
                over = any(bar.translated(x, 0).intersects(place) for bar in bars)
                if not over and near <= start <= max(x + right - width, near):
                    yield place
    for line, _, _ in made:
        behind = x + round(line.qt.x() + line.qt.naturalTextWidth()) + _BEHIND
        if behind <= latest + column.styles.margin - 4:
            yield QRect(QPoint(behind, top + (line.top + line.foot - height) // 2), size)


def _above(column: Column, top: int, laid: Laid, line: Line) -> tuple[int, list[QRect]]:
    """Where the letters of the line above end, in the viewport, and its bars."""
    number = laid.lines.index(line)
    if number:
        above, over, y = laid.lines[number - 1], laid, top
    else:
        index = column.paragraphs.at(laid.start) - 1
        if laid.head:
            return top + laid.head - (_CHIP if column.room.chip(index + 1) else _KICKER), []
        if index < 0 or top <= 0:
            return 0, []  # nothing of it is in view
        over = column.laid(index)
        above, y = over.lines[-1], top - column.heights[index]
    bars = []
    if isinstance(over.marks, Decoration) and over.marks.pieces:
        for piece in over.marks.pieces[over.lines.index(above)]:
            place = y + bar_top(over, above, max(piece.track, 0))
            bars.append(QRect(piece.left, place, piece.right - piece.left, BAR + 1))
    return y + above.foot, bars


def margin_place(column: Column, x: int, span: Span, size: QSize) -> QRect | None:
    """In the margin beside the line where ``span`` begins, for a letter; None where it is not seen."""
    index = column.paragraphs.at(span.start)
    top = column.top_of(index)
    if top is None or x < size.width() + _BEHIND:
        return None
    laid = column.laid(index)
    line = laid.lines[laid.line_at(span.start)]
    y = top + (line.top + line.foot - size.height()) // 2
    return QRect(QPoint(x - _BEHIND - size.width(), y), size) if y >= 0 else None


def near_place(column: Column, x: int, span: Span, size: QSize) -> QRect | None:
    """Over the beginning of ``span``, whatever lies there: for what is shown only for a moment."""
    index = column.paragraphs.at(span.start)
    top = column.top_of(index)
    if top is None:
        return None
    laid = column.laid(index)
    made = ranges(laid, span.start, span.end)
    if not made:
        return None
    line, left, _ = made[0]
    return QRect(QPoint(x + left - 1, max(0, top + line.top + _OVER - size.height())), size)
