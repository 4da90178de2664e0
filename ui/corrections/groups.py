"""The list at the left: what she is asked, then the patterns, each with how many places it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.adjudication import Pattern
from app.adjudication.returned import Instance
from ui.rows import RIGHT, Frame, RowPainter, Rows, RowTable, fitted
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
        self._rows.show(entries)
        here = [
            number
            for number, entry in enumerate(entries)
            if old is not None and (entry.pattern, entry.urgent) == (old.pattern, old.urgent)
        ]
        if entries:
            self.setCurrentIndex(self._rows.index(here[0] if here else 0))
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


class _Painter(RowPainter[Entry]):
    height = _ROW_HEIGHT
    margins = QMargins(2, 1, 2, 1)
    frame = Frame.FOCUSED

    def paint_row(
        self,
        painter: QPainter,
        box: QRect,
        row: Entry,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, room = self.theme, box.adjusted(8, 4, -8, -4)
        count = str(len(row.places))
        painter.setFont(text_font(12))
        painter.setPen(QColor(theme.warning if row.urgent else theme.quiet))
        painter.drawText(room, RIGHT, count)
        width = room.width() - painter.fontMetrics().horizontalAdvance(count) - 12
        if row.labels:
            painter.setFont(text_font(11))
            painter.drawText(room, Qt.AlignmentFlag.AlignTop, fitted(painter, row.labels, width))
        painter.setFont(text_font(13, bold=row.urgent))
        painter.setPen(QColor(theme.warning if row.urgent else theme.text))
        below = Qt.AlignmentFlag.AlignBottom if row.labels else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, below, fitted(painter, row.words, width))
