"""The list of moments: a heading for each sitting, a line for each act, the newest first.

Rows are painted and worded when they are seen, so that ten thousand of them open like ten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.annotation.history import Sitting
from ui.reading.positions import Positions
from ui.theme import Theme, text_font

_ROW = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 30


@dataclass(frozen=True)
class Row:
    """A sitting, or with a ``number`` one of its moments."""

    sitting: Sitting
    number: int = -1


class _Model(QAbstractListModel):
    def __init__(self, say: Callable[[Row], tuple[str, str]]) -> None:
        super().__init__()
        self._say = say
        self.rows: list[Row] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in reversed(self._say(row)) if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].number >= 0:
            return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.NoItemFlags

    def show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, say: Callable[[Row], tuple[str, str]]) -> None:
        super().__init__()
        self.theme = theme
        self._say = say

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(_ROW)
        clock, words = self._say(row)
        theme, box = self.theme, option.rect.adjusted(8, 1, -8, -1)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.number < 0:
            painter.setFont(text_font(12, bold=True))
            painter.setPen(QColor(theme.quiet))
            self._line(painter, box.adjusted(4, 4, 0, 0), words)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box, 6, 6)
        painter.setFont(text_font(11))
        painter.setPen(QColor(theme.quiet))
        width = painter.fontMetrics().horizontalAdvance(clock)
        painter.drawText(box.adjusted(8, 0, 0, 0), left, clock)
        painter.setFont(text_font(13))
        painter.setPen(QColor(theme.text))
        self._line(painter, box.adjusted(18 + max(width, 38), 0, -8, 0), words)
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(
            Positions(words).display, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class MomentList(QListView):
    """``chosen(int)`` the number of the moment that is looked at."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, say: Callable[[Row], tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("moments")
        self.setAccessibleName(self.tr("What was done, the newest first"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = _Model(say)
        self._painter = _Painter(theme, say)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.theme = theme
        self.viewport().update()

    def show_sittings(self, sittings: list[Sitting]) -> None:
        """Show these and nothing chosen."""
        self._model.show(
            [
                row
                for one in sittings
                for row in (Row(one), *(Row(one, number) for number in one.numbers))
            ]
        )

    def choose(self, number: int) -> None:
        """Choose the moment of that number, or the newest that is shown."""
        rows = self._model.rows
        there = [place for place, row in enumerate(rows) if row.number >= 0]
        same = [place for place in there if rows[place].number == number]
        for place in (*same, *there)[:1]:
            self.setCurrentIndex(self._model.index(place))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        row: Row | None = current.data(_ROW) if current.isValid() else None
        if row is not None and row.number >= 0:
            self.chosen.emit(row.number)
