"""The heat map: every annotator beside every other, the darker the more they agree."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from ui.comparison import wording
from ui.comparison.plot import CENTRE, LEFT, SMALL, Cell, Plot
from ui.comparison.shading import shade
from ui.theme import Theme, text_font

_NAME = 130  # pixels for the names at the left
_HEAD = 30
_LOW, _HIGH = 40, 64  # the height of a cell
_NARROW, _WIDE = 58, 130


class HeatMap(Plot):
    """Rows are all ``names`` but the last, columns all but the first: each pair stands once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("heat_map")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.names: Sequence[str] = ()

    def show_names(self, names: Sequence[str]) -> None:
        """Other annotators."""
        self.names = names
        count = max(len(names) - 1, 1)
        self.setMinimumSize(_NAME + count * _NARROW, _HEAD + count * _LOW)

    def sizeHint(self) -> QSize:
        """As large as it can be read well."""
        count = max(len(self.names) - 1, 1)
        return QSize(_NAME + count * _WIDE, _HEAD + count * _HIGH)

    def shows_current(self) -> bool:
        """The pair that the other plots are of is framed always."""
        return True

    def _size(self) -> tuple[float, float]:
        count = max(len(self.names) - 1, 1)
        width = min((self.width() - _NAME) / count, _WIDE)
        return width, min((self.height() - _HEAD) / count, _HIGH)

    def box(self, cell: Cell) -> QRectF:
        """Where a cell is painted: that of all pairs in the corner."""
        width, height = self._size()
        if cell.column < 0:
            return QRectF(0, 0, _NAME - 10, _HEAD - 2)
        return QRectF(_NAME + cell.column * width, _HEAD + cell.row * height, width, height)

    def paint_ground(self, painter: QPainter) -> None:
        """The names."""
        width, height = self._size()
        painter.setPen(QColor(self.theme.quiet))
        painter.setFont(text_font(SMALL))
        metrics = painter.fontMetrics()
        across = [
            (name, QRectF(_NAME + number * width + 3, 0, width - 6, _HEAD), CENTRE)
            for number, name in enumerate(self.names[1:])
        ]
        down = [
            (name, QRectF(0, _HEAD + number * height, _NAME - 10, height), LEFT)
            for number, name in enumerate(self.names[:-1])
        ]
        for name, place, align in across + down:
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, int(place.width()))
            painter.drawText(place, align, shown)

    def paint_cell(self, painter: QPainter, cell: Cell, box: QRectF) -> None:
        """The number on its shade; what is undefined is hatched and says so."""
        inner = box.adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(self.theme.line)))
        if cell.value is None:
            painter.setBrush(QBrush(QColor(self.theme.line), Qt.BrushStyle.BDiagPattern))
        else:
            painter.setBrush(shade(self.theme, cell.value))
        painter.drawRoundedRect(inner, 4, 4)
        painter.setFont(text_font(SMALL if cell.value is None else 15, bold=cell.value is not None))
        if cell.value is None:
            told = painter.fontMetrics().horizontalAdvance(wording.figure(None)) + 10
            ground = QRectF(0, 0, min(told, inner.width() - 2), 18)
            ground.moveCenter(inner.center())
            painter.fillRect(ground, QColor(self.theme.page))
            painter.setPen(QColor(self.theme.quiet))
        else:
            painter.setPen(QColor(self.theme.text))
        if cell.column < 0:
            painter.setFont(text_font(SMALL, bold=True))
        painter.drawText(
            inner, CENTRE, " ".join(filter(None, (cell.title, wording.figure(cell.value))))
        )
