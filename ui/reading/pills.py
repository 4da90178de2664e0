"""Where the title of a span floats: near its beginning, over no letter and no bar.

Trap: what floats is outside the height of its paragraph; whoever moves the text repaints it.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from app.model import Span
from ui.reading.column import Column
from ui.reading.decoration import ranges
from ui.reading.layout import Line

_BEHIND = 8


def pill_place(column: Column, x: int, span: Span, size: tuple[int, int]) -> QRect | None:
    """Where the floating title of ``span`` goes: over its beginning, clear of its letters.

    Where there is no room above, behind the end of the line; None where there is none either.
    """
    if not column.paragraphs[0].start <= span.start < column.content.visible[1]:
        return None
    index = column.paragraphs.at(span.start)
    top = column.top_of(index)
    if top is None:
        return None
    laid = column.laid(index)
    line: Line = laid.lines[laid.line_at(span.start)]
    made = ranges(laid, span.start, min(span.end, line.end))
    if not made:
        return None
    width, height = size
    y = top + line.top + 2 - height
    left = min(x + made[0][1] - 1, x + column.width - width)
    if y < 0:
        y = top + (line.top + line.foot - height) // 2
        left = x + round(line.qt.x() + line.qt.naturalTextWidth()) + _BEHIND
        if y < 0 or left + width > x + column.width:
            return None
    return QRect(QPoint(left, y), QPoint(left + width - 1, y + height - 1))
