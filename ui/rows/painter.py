"""What every painted row has: its ground where it is chosen or pointed at, words cut to their room."""

from __future__ import annotations

from enum import Enum, auto
from typing import ClassVar, Generic

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.reading.positions import Positions
from ui.rows.models import Row, RowModel
from ui.theme import Theme, text_font

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_SELECTED = QStyle.StateFlag.State_Selected
_POINTED = QStyle.StateFlag.State_MouseOver
_FOCUSED = QStyle.StateFlag.State_HasFocus


class Frame(Enum):
    """When the ground of a row has a frame."""

    NEVER = auto()
    CHOSEN = auto()
    FOCUSED = auto()
    """While the row is the current one and the keyboard is in the list."""


class RowPainter(QStyledItemDelegate, Generic[Row]):
    """Paints the ground of a row of ``Rows``, and lets ``paint_row`` paint the rest."""

    height: ClassVar[int] = 30
    margins: ClassVar[QMargins] = QMargins(6, 1, 6, 1)
    """Between the row and its ground."""
    radius: ClassVar[int] = 6
    frame: ClassVar[Frame] = Frame.NEVER
    hovers: ClassVar[bool] = False

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, self.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model, box = index.model(), option.rect.marginsRemoved(self.margins)
        assert isinstance(model, RowModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, option.state)
        self.paint_row(painter, box, model.row(index.row()), index)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        chosen, framed = bool(state & _SELECTED), bool(state & _FOCUSED)
        if self.frame is not Frame.FOCUSED:
            framed = chosen and self.frame is Frame.CHOSEN
        colour = None
        if chosen:
            colour = self.theme.accent_soft
        elif self.hovers and state & _POINTED:
            colour = self.theme.hover
        if colour or framed:
            painter.setPen(QPen(QColor(self.theme.accent), 1) if framed else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, self.radius, self.radius)

    def paint_row(
        self,
        painter: QPainter,
        box: QRect,
        row: Row,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ``row`` in ``box``, its ground."""
        raise NotImplementedError


def fitted(painter: QPainter, words: str, width: int) -> str:
    """As much of ``words`` as has room in ``width`` pixels, in the painter's font."""
    shown = Positions(words).display
    return painter.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, max(0, width))


def paint_key(painter: QPainter, cap: QRect, key: str, theme: Theme) -> None:
    """Paint ``key`` in its cap."""
    painter.setPen(QColor(theme.line))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(QColor(theme.quiet))
    painter.setFont(text_font(11))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
