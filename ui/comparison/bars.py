"""The bars: a measure label by label, each with the interval that it stands in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from ui.comparison import wording
from ui.comparison.plot import CENTRE, LEFT, RIGHT, SIZE, SMALL, Cell, Plot
from ui.theme import Theme, text_font

_NAME, _FIGURE = 120, 84
_ROW = 34
_FOOT = 20


class Bars(Plot):
    """One bar a cell, from 0 to 1; what is below 0 has none and its number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("bars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A row a bar."""
        return QSize(460, max(len(self.cells), 1) * _ROW + _FOOT)

    def minimumSizeHint(self) -> QSize:
        """Narrow, and a row a bar."""
        return QSize(320, max(len(self.cells), 1) * _ROW + _FOOT)

    def box(self, cell: Cell) -> QRectF:
        """The whole row."""
        return QRectF(0, cell.row * _ROW, self.width(), _ROW)

    def _axis(self) -> tuple[float, float]:
        return _NAME, max(self.width() - _NAME - _FIGURE, 40)

    def paint_ground(self, painter: QPainter) -> None:
        """Lines at the quarters, and their numbers."""
        left, width = self._axis()
        bottom = len(self.cells) * _ROW
        painter.setFont(text_font(SMALL))
        for quarter in range(5):
            x = left + width * quarter / 4
            painter.setPen(QPen(QColor(self.theme.line), 1))
            painter.drawLine(int(x), 4, int(x), bottom)
            painter.setPen(QColor(self.theme.quiet))
            painter.drawText(QRectF(x - 24, bottom, 48, _FOOT), CENTRE, wording.tick(quarter / 4))

    def paint_cell(self, painter: QPainter, cell: Cell, box: QRectF) -> None:
        """The name, the bar with its interval, the number."""
        left, width = self._axis()
        painter.setFont(text_font(SIZE, bold=cell.row == 0))
        painter.setPen(QColor(self.theme.text))
        name = painter.fontMetrics().elidedText(cell.title, Qt.TextElideMode.ElideRight, _NAME - 18)
        painter.drawText(QRectF(8, box.top(), _NAME - 16, _ROW), LEFT, name)
        bar = QRectF(left, box.top() + 9, width, _ROW - 18)
        if cell.value is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(self.theme.line), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(bar)
        elif cell.value > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(cell.colour or self.theme.accent))
            painter.drawRoundedRect(bar.adjusted(0, 0, width * (min(cell.value, 1) - 1), 0), 3, 3)
        if cell.interval is not None:
            self._paint_interval(painter, cell.interval, bar)
        painter.setFont(text_font(SIZE if cell.value is not None else SMALL))
        painter.setPen(QColor(self.theme.text if cell.value is not None else self.theme.quiet))
        figure = QRectF(left + width + 8, box.top(), _FIGURE - 16, _ROW)
        painter.drawText(figure, RIGHT, wording.figure(cell.value))

    def _paint_interval(
        self, painter: QPainter, interval: tuple[float, float], bar: QRectF
    ) -> None:
        low, high = (bar.left() + bar.width() * min(max(end, 0.0), 1.0) for end in interval)
        middle = bar.center().y()
        for colour, thick in ((self.theme.page, 4.0), (self.theme.text, 1.5)):
            painter.setPen(QPen(QColor(colour), thick))
            painter.drawLine(round(low), round(middle), round(high), round(middle))
            for end in (low, high):
                painter.drawLine(round(end), round(middle - 4), round(end), round(middle + 4))
