"""The line: a measure from one period to the next, a dot the larger the more articles it is of."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.comparison import wording
from ui.comparison.plot import CENTRE, RIGHT, SMALL, Cell, Plot
from ui.theme import Theme, text_font

_LEFT, _RIGHT, _TOP, _FOOT = 40, 24, 24, 26
_EVERY = 76  # pixels between dates


class Line(Plot):
    """One dot a cell; between neighbours that are defined runs a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("line")
        self.setMaximumHeight(260)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(700, 170)

    def minimumSizeHint(self) -> QSize:
        """Not so low that numbers meet."""
        return QSize(320, 130)

    def _step(self) -> float:
        return (self.width() - _LEFT - _RIGHT) / max(len(self.cells), 1)

    def box(self, cell: Cell) -> QRectF:
        """The whole column of a period."""
        return QRectF(_LEFT + cell.column * self._step(), 0, self._step(), self.height())

    def _dot(self, cell: Cell, value: float) -> QPointF:
        height = self.height() - _TOP - _FOOT
        return QPointF(self.box(cell).center().x(), _TOP + height * (1 - min(max(value, 0.0), 1.0)))

    def paint_ground(self, painter: QPainter) -> None:
        """Lines at 0, a half and 1, the dates, and the line itself."""
        painter.setFont(text_font(SMALL))
        height = self.height() - _TOP - _FOOT
        for half in range(3):
            y = _TOP + height * (1 - half / 2)
            painter.setPen(QPen(QColor(self.theme.line), 1))
            painter.drawLine(_LEFT, int(y), self.width() - _RIGHT, int(y))
            painter.setPen(QColor(self.theme.quiet))
            painter.drawText(QRectF(0, y - 9, _LEFT - 8, 18), RIGHT, wording.tick(half / 2))
        every = max(1, -(-_EVERY // max(int(self._step()), 1)))
        for cell in self.cells[::every]:
            middle = self.box(cell).center().x()
            date = QRectF(middle - _EVERY / 2, self.height() - _FOOT + 4, _EVERY, _FOOT - 6)
            painter.drawText(date, CENTRE, cell.title)
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        for one, other in zip(self.cells, self.cells[1:], strict=False):
            if one.value is not None and other.value is not None:
                painter.drawLine(self._dot(one, one.value), self._dot(other, other.value))

    def paint_cell(self, painter: QPainter, cell: Cell, box: QRectF) -> None:
        """The dot and its number; what is undefined says so."""
        painter.setFont(text_font(SMALL))
        if cell.value is None:
            width = painter.fontMetrics().horizontalAdvance(wording.figure(None)) + 8
            ground = QRectF(0, 0, min(width, box.width()), 18)
            ground.moveCenter(QPointF(box.center().x(), (_TOP + self.height() - _FOOT) / 2))
            painter.fillRect(ground, QColor(self.theme.page))
            painter.setPen(QColor(self.theme.quiet))
            painter.drawText(ground, CENTRE, wording.figure(None))
            return
        dot = self._dot(cell, cell.value)
        painter.setPen(QPen(QColor(self.theme.page), 2))
        painter.setBrush(QColor(self.theme.accent))
        painter.drawEllipse(dot, 5, 5)
        painter.setPen(QColor(self.theme.text))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        told = QRectF(dot.x() - 30, dot.y() - 24, 60, 16)
        painter.drawText(told, CENTRE, wording.figure(cell.value))
