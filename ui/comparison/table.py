"""All numbers of a pair as a table: the plots for who reads by ear, or wants every measure at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ui.comparison import wording

if TYPE_CHECKING:
    from app.comparison.report import Row

_ROW = Qt.ItemDataRole.UserRole


class Table(QTableWidget):
    """A row a pair and label, a column a measure. ``opened(pair, label)`` by Return or double click."""

    opened = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("agreement_table")
        self.setAccessibleName(self.tr("Agreement as a table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.cellDoubleClicked.connect(lambda row, _: self._open(row))

    def show_rows(self, rows: Sequence[tuple[str, str, Row]]) -> None:
        """The pair and the label in words, and the row."""
        names = list(wording.MEASURES)
        self.setColumnCount(4 + len(names))
        self.setHorizontalHeaderLabels(
            [
                self.tr("Annotators"),
                self.tr("Label"),
                self.tr("Articles"),
                self.tr("Spans"),
                *map(wording.measure, names),
            ]
        )
        self.setRowCount(len(rows))
        for number, (pair, label, row) in enumerate(rows):
            words = [pair, label, str(row.articles), wording.counts(row)]
            for name in names:
                ends = row.intervals.get(name)
                between = f" ({' – '.join(map(wording.figure, ends))})" if ends else ""
                words.append(wording.figure(row.measures[name]) + between)
            for column, said in enumerate(words):
                item = QTableWidgetItem(said)
                item.setData(_ROW, ((row.a, row.b) if row.a and row.b else None, row.label))
                self.setItem(number, column, item)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens what is behind the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        item = self.item(row, 0)
        if item is not None:
            self.opened.emit(*item.data(_ROW))
