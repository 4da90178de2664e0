"""The plain parts that dialogs are made of, each with its name for tests, keys and screen readers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

FRAME = 40  # pixels, what a window manager puts around a window, at most


def plain_label(name: str, words: str = "", *, quiet: bool = False) -> QLabel:
    """Words that wrap, shown letter by letter: they may come from a file or from a server."""
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if quiet:
        label.setProperty("role", "quiet")
    return label


def heading(words: str) -> QLabel:
    """The small title over a part of a page."""
    label = QLabel(words)
    label.setProperty("role", "heading")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def push_button(name: str, words: str, act: Callable[[], object]) -> QPushButton:
    """A button that no Return in a field presses; see ``make_primary`` for the one that it does."""
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button


def make_primary(button: QPushButton) -> QPushButton:
    """``button`` does what the dialog is for, and Return presses it."""
    button.setProperty("role", "primary")
    button.setDefault(True)
    return button


def cell(table: QTableWidget, row: int, column: int) -> QTableWidgetItem:
    """What stands in a cell, made when nothing does."""
    item = table.item(row, column)
    if item is None:
        item = QTableWidgetItem()
        table.setItem(row, column, item)
    return item


def title_figures(table: QTableWidget, first: str, *others: str) -> None:
    """Title the columns of ``table``: what its rows are, and the figures that stand to the right."""
    sides = (Qt.AlignmentFlag.AlignLeft, *[Qt.AlignmentFlag.AlignRight] * len(others))
    table.setColumnCount(len(sides))
    for column, (words, side) in enumerate(zip((first, *others), sides, strict=True)):
        head = QTableWidgetItem(words)
        head.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        table.setHorizontalHeaderItem(column, head)


def resize_within_screen(dialog: QDialog, width: int, height: int) -> None:
    """So large, or as large as the screen lets it be: its lowest row holds what it is for."""
    screen = (dialog.parentWidget() or dialog).screen()
    dialog.resize(QSize(width, height).boundedTo(screen.availableSize() - QSize(0, FRAME)))


def scrolled(name: str, title: str, content: QWidget) -> QScrollArea:
    """``content`` as high as it is, in an area that may be lower; it follows the keyboard."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setAccessibleName(title)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


class RecordTable(QTableWidget):
    """A record a row, to be read and not written in. A cell that is cut is told in full on hover."""

    def __init__(self, name: str, title: str, columns: Sequence[str]) -> None:
        super().__init__(0, len(columns))
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setHorizontalHeaderLabels(list(columns))
        self.verticalHeader().hide()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)

    def show_records(self, records: Iterable[Sequence[str]]) -> None:
        """Show these in place of what is shown, each cell in one line."""
        rows = list(records)
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(" ".join(words.split()))
                item.setToolTip(item.text())
                self.setItem(row, column, item)
