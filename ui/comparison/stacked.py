"""A cell of the table as two lines, so that ten measures have room beside each other.

A figure stands over what it lies between, small; two annotators over each other, and so their counts.
What does not fit is cut; the table tells it in full on hover, and to who reads by ear.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import Theme, text_font

LINES = Qt.ItemDataRole.UserRole + 1
"""The role under which an item has its ``Stack``."""

HEIGHT = 40
_SIDE = 6  # pixels left and right
_LETTERS, _SMALL = 13, 11  # pixels
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Stack(NamedTuple):
    """The lines of a cell, the ``lower`` of which may be empty, or ``small`` and quiet."""

    upper: str
    lower: str = ""
    small: bool = False

    @property
    def width(self) -> int:
        """The pixels that show all of it."""
        lines = ((self.upper, _LETTERS), (self.lower, _SMALL if self.small else _LETTERS))
        widest = max(QFontMetrics(text_font(size)).horizontalAdvance(line) for line, size in lines)
        return widest + 2 * _SIDE + 1


class StackPainter(QStyledItemDelegate):
    """Paints the lines of the item's ``Stack``, and the ground of the cell that is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(index.data(LINES).width, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        stack: Stack = index.data(LINES)
        box = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.save()
        if option.state & _SELECTED:
            painter.fillRect(option.rect, QColor(self.theme.accent_soft))
        if option.state & _FOCUSED:
            painter.setPen(QColor(self.theme.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        if not stack.lower:
            self._write(painter, box, stack.upper, small=False)
        else:
            half = box.height() // 2
            self._write(painter, box.adjusted(0, 2, 0, -half), stack.upper, small=False)
            self._write(painter, box.adjusted(0, half, 0, -3), stack.lower, small=stack.small)
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, words: str, *, small: bool) -> None:
        painter.setFont(text_font(_SMALL if small else _LETTERS))
        painter.setPen(QColor(self.theme.quiet if small else self.theme.text))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.drawText(box, _LEFT, cut)
