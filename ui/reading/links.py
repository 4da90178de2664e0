"""A relation over the text: a line from head to tail through the gaps and the margin, and its name.

It runs above the letters of a line and down the margin beside the column, never through letters,
and takes no room: it is laid over the text, and only while somebody looks at the relation.

Trap: what is painted must lie within ``boxes``, or a partial repaint would leave some of it behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from ui.reading.palette import NO_PEN

_ANTIALIASED = QPainter.RenderHint.Antialiasing
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
_CENTRE = Qt.AlignmentFlag.AlignCenter
_CORNER = 8.0
_LANE, _FIRST_LANE, _LANES = 6, 9, 3
_DOT = 2.5
_BOW = 16.0


@dataclass(frozen=True)
class End:
    """Where a link begins or ends: a point, or beyond the top (-1) or bottom (1) of the viewport."""

    point: QPointF
    beyond: int = 0


@dataclass(frozen=True)
class Link:
    """One line with its ``name`` in the box ``chip``; ``boxes`` hold all that is painted."""

    path: QPainterPath
    colour: QColor
    name: str
    chip: QRect
    dot: QPointF | None
    boxes: tuple[QRect, ...]


def chip_size(name: str, font: QFont) -> tuple[int, int]:
    """Width and height of the box that holds ``name``."""
    return QFontMetrics(font).horizontalAdvance(name) + 12, font.pixelSize() + 5


def link(
    head: End, tail: End, chip: QRect, name: str, colour: QColor, column_x: int, lane: int
) -> Link:
    """The line from ``head`` to ``tail``, whose name stands at ``chip``; ``lane`` is its place in
    the margin left of ``column_x``, counted from 0."""
    x = column_x - _FIRST_LANE - _LANE * (lane % _LANES) + 0.5
    start, end = head.point, tail.point
    path = QPainterPath(start)
    if not head.beyond and not tail.beyond and abs(start.y() - end.y()) < 1:
        middle = (start.x() + end.x()) / 2
        path.quadTo(QPointF(middle, start.y() - 2 * _BOW), end)
        parts = [path.boundingRect()]
    else:
        parts = _along_the_margin(path, head, tail, x)
    boxes = [part.toAlignedRect().adjusted(-3, -3, 3, 3) for part in parts]
    dot = None if head.beyond else start
    if dot is not None:
        boxes.append(QRectF(dot.x() - 4, dot.y() - 4, 8, 8).toAlignedRect())
    if not chip.isEmpty():
        boxes.append(chip.adjusted(-1, -1, 1, 1))
    return Link(path, colour, name, chip, dot, tuple(boxes))


def _along_the_margin(path: QPainterPath, head: End, tail: End, x: float) -> list[QRectF]:
    """Out to the margin at the head, along it, and in again at the tail."""
    start, end = head.point, tail.point
    down = 1 if end.y() > start.y() else -1
    corner = min(_CORNER, abs(end.y() - start.y()) / 2)
    parts = []
    if head.beyond:
        path.moveTo(x, start.y())
    else:
        out = min(corner, max(0.0, start.x() - x))
        path.lineTo(x + out, start.y())
        path.quadTo(x, start.y(), x, start.y() + down * corner)
        parts.append(QRectF(QPointF(x, start.y()), QPointF(start.x(), start.y())))
    parts.append(QRectF(x, min(start.y(), end.y()), 0, abs(end.y() - start.y())))
    if tail.beyond:
        path.lineTo(x, end.y())
    else:
        out = min(corner, max(0.0, end.x() - x))
        path.lineTo(x, end.y() - down * corner)
        path.quadTo(x, end.y(), x + out, end.y())
        path.lineTo(end)
        parts.append(QRectF(QPointF(x, end.y()), QPointF(end.x(), end.y())))
    return parts


def paint_links(painter: QPainter, links: Sequence[Link], font: QFont, page: QBrush) -> None:
    """Paint the lines, a dot at the head of each; over them all, their names at the tails."""
    painter.setRenderHint(_ANTIALIASED, True)
    for made in links:
        pen = QPen(made.colour)
        pen.setWidthF(1.5)
        painter.setPen(pen)
        painter.setBrush(_NO_BRUSH)
        painter.drawPath(made.path)
        if made.dot is not None:
            painter.setPen(NO_PEN)
            painter.setBrush(QBrush(made.colour))
            painter.drawEllipse(made.dot, _DOT, _DOT)
    painter.setFont(font)
    painter.setBrush(page)
    for made in links:
        if not made.chip.isEmpty():
            painter.setPen(made.colour)
            painter.drawRoundedRect(QRectF(made.chip).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.drawText(made.chip, _CENTRE, made.name)
    painter.setRenderHint(_ANTIALIASED, False)
