"""The list at the left: what she is asked, then the patterns, each with how many places it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.adjudication import Pattern
from app.adjudication.returned import Instance
from ui.rows import Rows, RowTable
from ui.theme import Theme, text_font

_ROW_HEIGHT = 46


@dataclass(frozen=True)
class Entry:
    """``labels`` in words above ``words``; ``urgent`` where somebody waits for an answer."""

    labels: str
    words: str
    places: tuple[Instance, ...]
    pattern: Pattern | None = None
    urgent: bool = False


class _Rows(Rows[Entry]):
    def words(self, row: Entry) -> str:
        told = " · ".join(filter(None, (row.labels, row.words)))
        count = self.tr("%Ln places", "", len(row.places))
        return f"{told}, {count}"

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if index.isValid() and role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{escape(self.words(self.rows[index.row()]))}</span>"
        return super().data(index, role)


class GroupList(RowTable):
    """``chosen()`` when another group is current; ``entered()`` when the keyboard goes on to it."""

    chosen = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_ROW_HEIGHT, parent)
        self.setObjectName("groups")
        self.setAccessibleName(self.tr("Patterns"))
        self._rows = _Rows()
        self._painter = _Painter(theme)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda _: self.entered.emit())

    @property
    def entries(self) -> Sequence[Entry]:
        """What is listed."""
        return self._rows.rows

    @property
    def current(self) -> Entry | None:
        """The group that is chosen."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List these; the one that was current stays so, by its pattern."""
        old = self.current
        self._rows.show(((number,), entry) for number, entry in enumerate(entries))
        here = [
            number
            for number, entry in enumerate(entries)
            if old is not None and (entry.pattern, entry.urgent) == (old.pattern, old.urgent)
        ]
        if entries:
            self.setCurrentIndex(self._rows.index(here[0] if here else 0, 0))
        self.chosen.emit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Right go on to the places."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

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
        model = index.model()
        assert isinstance(model, _Rows)
        row, theme, box = model.rows[index.row()], self.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 6, 6)
        room = box.adjusted(10, 5, -10, -5)
        count = str(len(row.places))
        painter.setFont(text_font(12))
        painter.setPen(QColor(theme.warning if row.urgent else theme.quiet))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, count)
        width = room.width() - painter.fontMetrics().horizontalAdvance(count) - 12
        upper, lower = room, room
        if row.labels:
            painter.setFont(text_font(11))
            shown = painter.fontMetrics().elidedText(row.labels, Qt.TextElideMode.ElideRight, width)
            painter.drawText(upper, Qt.AlignmentFlag.AlignTop, shown)
        painter.setFont(text_font(13, bold=row.urgent))
        painter.setPen(QColor(theme.warning if row.urgent else theme.text))
        shown = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, width)
        below = Qt.AlignmentFlag.AlignBottom if row.labels else middle
        painter.drawText(lower, below, shown)
        painter.restore()
