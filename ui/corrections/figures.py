"""A calibration in figures: a row a label, and what to read again."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.adjudication import Calibration
from app.adjudication.calibration import Hits
from app.model import Scheme
from ui.corrections import wording
from ui.theme import Theme
from ui.widgets import title_figures

_ROW_HEIGHT = 27
_MOST = 6  # rows that are shown without scrolling


class Figures(QWidget):
    """Precision, recall and F1 against gold by label, and the guidelines to read."""

    def __init__(self, theme: Theme, scheme: Scheme) -> None:
        super().__init__()
        self.theme = theme
        self._scheme = scheme
        self.table = QTableWidget()
        self.table.setObjectName("calibration_table")
        self.table.setAccessibleName(self.tr("Figures against gold"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.reading = QLabel()
        self.reading.setObjectName("to_read")
        self.reading.setTextFormat(Qt.TextFormat.RichText)
        self.reading.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 10, 0)
        layout.setSpacing(6)
        layout.addWidget(self.table)
        layout.addWidget(self.reading)

    def show_calibration(self, found: Calibration) -> None:
        """Show the figures of another round."""
        title_figures(
            self.table,
            self.tr("Label"),
            self.tr("Precision"),
            self.tr("Recall"),
            self.tr("F1"),
            self.tr("Alike"),
            self.tr("Yours"),
            self.tr("Gold"),
        )
        rows: list[tuple[str, str | None, Hits]]
        rows = [(self.tr("All labels"), None, found.overall)]
        rows += [
            (wording.title(self._scheme, name), name, hits) for name, hits in found.labels.items()
        ]
        self.table.setRowCount(len(rows))
        for number, (title, name, hits) in enumerate(rows):
            self._row(number, title, name, hits)
        across = self.table.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(44)
        shown = min(len(rows), _MOST)
        self.table.setFixedHeight(across.sizeHint().height() + shown * _ROW_HEIGHT + 4)
        self.reading.setText(self._to_read(found))
        self.reading.setVisible(bool(found.reading))

    def _row(self, number: int, title: str, name: str | None, hits: Hits) -> None:
        words = [
            title,
            *map(wording.figure, (hits.precision, hits.recall, hits.f1)),
            *map(str, (hits.hits, hits.hers, hits.gold)),
        ]
        for column, said in enumerate(words):
            item = QTableWidgetItem(said)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            elif name is not None:
                known = {label.name: label for label in self._scheme.labels}
                if name in known:
                    item.setForeground(QColor(self.theme.label(known[name])))
            self.table.setItem(number, column, item)

    def _to_read(self, found: Calibration) -> str:
        told = []
        for one in found.reading:
            words = self.tr("the guideline of {label} (%Ln differences)", "", one.differences)
            words = words.format(label=wording.title(self._scheme, one.label))
            if one.clauses:
                clauses = ", ".join(wording.clause(self._scheme, cited) for cited in one.clauses)
                words += ", " + self.tr("above all {clauses}").format(clauses=clauses)
            told.append(escape(words))
        listed = "; ".join(told)
        heading = escape(self.tr("Read again:"))
        return f"<b>{heading}</b> {listed}"
