"""What the plots of the page share: cells that are walked with the keyboard and open what is behind.

Painted by us: a chart library would be a second of imports for three pictures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from ui.reading import announce
from ui.theme import Theme, text_font

ANTIALIASED = QPainter.RenderHint.Antialiasing
CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SIZE = 13
SMALL = 11
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True)
class Cell:
    """A number on the plot: where it stands in the grid of them, its value (None: undefined), its
    interval, what it is in words, and what it is of."""

    column: int
    row: int
    value: float | None
    words: str
    subject: object
    interval: tuple[float, float] | None = None
    title: str = ""
    colour: str = ""


class Plot(QWidget):
    """Cells to walk. ``chosen(subject)`` when another cell is current, ``opened(subject)`` when
    what is behind one is asked for, by Return or a double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.cells: Sequence[Cell] = ()
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self.theme = theme
        self.update()

    def show_cells(self, cells: Sequence[Cell], subject: object = None) -> None:
        """Show other cells; the one of ``subject`` is current, else the one in the same place."""
        self.cells = cells
        places = [number for number, cell in enumerate(cells) if cell.subject == subject]
        self.current = places[0] if places else min(self.current, max(len(cells) - 1, 0))
        self._describe()
        self.updateGeometry()
        self.update()

    def box(self, cell: Cell) -> QRectF:
        """Where a cell is painted."""
        raise NotImplementedError

    def paint_cell(self, painter: QPainter, cell: Cell, box: QRectF) -> None:
        """Paint one cell."""
        raise NotImplementedError

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what lies under the cells: names, lines, numbers of the axes."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the cells, and a frame round the current one while the keyboard is here."""
        with QPainter(self) as painter:
            painter.setRenderHint(ANTIALIASED)
            painter.setFont(text_font(SIZE))
            self.paint_ground(painter)
            for cell in self.cells:
                self.paint_cell(painter, cell, self.box(cell))
            if self.cells and (self.hasFocus() or self.shows_current()):
                pen = QPen(QColor(self.theme.accent), 2)
                if not self.hasFocus():
                    pen = QPen(QColor(self.theme.quiet), 1)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box = self.box(self.cells[self.current]).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(box, 4, 4)

    def shows_current(self) -> bool:
        """Whether the current cell is framed without the keyboard too."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Home and End go to the ends, Return opens."""
        key = Qt.Key(event.key())
        if not self.cells or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._walk(*_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(self.cells) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.cells[self.current].subject)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes the cell current."""
        number = self._at(event.position())
        if number is not None:
            self._go(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens what is behind it."""
        number = self._at(event.position())
        if number is not None:
            self.opened.emit(self.cells[number].subject)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by the keyboard hears where she is."""
        super().focusInEvent(event)
        if self.cells:
            announce(self, self.cells[self.current].words)
        self.update()

    def event(self, event: QEvent) -> bool:
        """The cell under the pointer says what it is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(QPointF(event.pos()))
            if number is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.cells[number].words, self)
            return True
        return super().event(event)

    def _walk(self, across: int, down: int) -> None:
        """To the nearest cell in that direction."""
        here = self.cells[self.current]
        found = [
            (abs(cell.column - here.column) + abs(cell.row - here.row), number)
            for number, cell in enumerate(self.cells)
            if ((cell.column - here.column) * across > 0 and cell.row == here.row)
            or ((cell.row - here.row) * down > 0 and cell.column == here.column)
        ]
        if found:
            self._go(min(found)[1])

    def _go(self, number: int) -> None:
        self.current = number
        self._describe()
        announce(self, self.cells[number].words)
        self.chosen.emit(self.cells[number].subject)
        self.update()

    def _at(self, place: QPointF) -> int | None:
        found = (n for n, cell in enumerate(self.cells) if self.box(cell).contains(place))
        return next(found, None)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.cells[self.current].words if self.cells else "")
