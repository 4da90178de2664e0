"""All numbers of a pair as a table: the plots for who reads by ear, or wants every measure at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ui.comparison import wording
from ui.comparison.stacked import HEIGHT, LINES, Stack, StackPainter
from ui.theme import Theme

if TYPE_CHECKING:
    from app.comparison.report import Row

_ROW = Qt.ItemDataRole.UserRole
_MEASURES: Final = 4  # the first column of a measure
_NAMES = 80  # pixels that annotators have at least
_PADDING = 14  # pixels beside a heading, which has two lines
_FIGURE = 80  # pixels of a figure; the word for none may be longer
_WIDEST = 90  # pixels of a heading


class Table(QTableWidget):
    """A row a pair and label, a column a measure. ``opened(pair, label)`` by Return or double click.

    The annotators have what the others leave of the width.
    """

    opened = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("agreement_table")
        self.setAccessibleName(self.tr("Agreement as a table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._heads: list[str] = []
        self._stacks: list[list[Stack]] = []  # by row
        self._painter = StackPainter(theme)
        self.setItemDelegate(self._painter)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setMinimumSectionSize(24)
        self.cellDoubleClicked.connect(lambda row, _: self._open(row))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.theme = theme
        self.viewport().update()

    def show_rows(self, rows: Sequence[tuple[str, str, Row]]) -> None:
        """The pair and the label in words, and the row."""
        self._show_heads()
        self.setRowCount(len(rows))
        self._stacks = []
        for number, (pair, label, row) in enumerate(rows):
            cells = list(_cells(pair, label, row))
            self._stacks.append([stack for _, stack in cells])
            for column, (said, stack) in enumerate(cells):
                item = QTableWidgetItem(said)
                item.setData(_ROW, ((row.a, row.b) if row.a and row.b else None, row.label))
                item.setData(LINES, stack)
                head = self._heads[column]
                item.setToolTip(said if column < _MEASURES else f"{head}: {said}")
                self.setItem(number, column, item)
        self._share_width()

    def _show_heads(self) -> None:
        names = list(wording.MEASURES)
        heads = [
            (self.tr("Annotators"), ""),
            (self.tr("Label"), ""),
            (self.tr("Articles"), ""),
            (self.tr("Spans"), ""),
            *((wording.measure(name), wording.meaning(name)) for name in names),
        ]
        wrapped = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value
        wrapped |= Qt.TextFlag.TextWordWrap.value
        self._heads = [title for title, _ in heads]
        self.setColumnCount(len(heads))
        for column, (title, meaning) in enumerate(heads):
            item = QTableWidgetItem(title)
            item.setToolTip(f"{title}: {meaning}" if meaning else title)
            item.setData(Qt.ItemDataRole.TextAlignmentRole, wrapped)
            self.setHorizontalHeaderItem(column, item)
        tall = max(self._size_of(f"{words}\n{words}", 10_000)[1] for words in self._heads)
        self.horizontalHeader().setFixedHeight(tall + _PADDING)

    def _share_width(self) -> None:
        """Each column what it needs, and the annotators the rest, if it is enough."""
        if not self._stacks:
            return
        widths = [self._needed(column) for column in range(len(self._heads))]
        rest = self.viewport().width() - sum(widths[1:])
        for column, width in enumerate((min(widths[0], max(rest, _NAMES)), *widths[1:])):
            self.setColumnWidth(column, width)

    def _needed(self, column: int) -> int:
        width = max(stacks[column].width for stacks in self._stacks)
        if column >= _MEASURES:
            width = min(width, _FIGURE)
        return max(width, self._head_width(self._heads[column], width - _PADDING) + _PADDING)

    def _head_width(self, words: str, least: int) -> int:
        """The pixels, from ``least`` on, in which a heading has room on its lines."""
        tall = self._size_of(f"{words}\n{words}", 10_000)[1]
        for width in range(least, _WIDEST, 2):
            needed = self._size_of(words, width)
            if needed[0] <= width and needed[1] <= tall:
                return width
        return max(least, _WIDEST)

    def _size_of(self, words: str, width: int) -> tuple[int, int]:
        """The width and the height of words that are wrapped at ``width``."""
        metrics = QFontMetrics(self.horizontalHeader().font())
        room = QRect(0, 0, width, 1000)
        box = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, words)
        return box.width(), box.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the other width."""
        super().resizeEvent(event)
        self._share_width()

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


def _cells(pair: str, label: str, row: Row) -> Iterator[tuple[str, Stack]]:
    """Of each column what is told, and what is shown of it."""
    yield pair, Stack(row.a, row.b) if row.a and row.b else Stack(pair)
    yield label, Stack(label)
    yield str(row.articles), Stack(wording.count(row.articles))
    first, second = wording.both_counts(row)
    yield f"{first} + {second}", Stack(first, second)
    for name in wording.MEASURES:
        figure, ends = wording.figure(row.measures[name]), row.intervals.get(name)
        told = f"{figure} ({' – '.join(map(wording.figure, ends))})" if ends else figure
        between = " – ".join(map(wording.brief, ends)) if ends else ""
        yield told, Stack(figure, between, small=True)
