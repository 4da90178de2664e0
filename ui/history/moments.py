"""The list of moments: a heading for each sitting, a line for each act, the newest first.

Rows are painted and worded when they are seen, so that ten thousand of them open like ten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView

from app.annotation.history import Sitting
from ui.rows import LEFT, ROW, HeadedRows, RowPainter, fitted
from ui.theme import Theme, text_font


@dataclass(frozen=True)
class Row:
    """A sitting, or with a ``number`` one of its moments."""

    sitting: Sitting
    number: int = -1


class _Model(HeadedRows[Row]):
    def __init__(self, say: Callable[[Row], tuple[str, str]]) -> None:
        super().__init__()
        self._say = say

    def words(self, row: Row) -> str:
        return ", ".join(part for part in reversed(self._say(row)) if part)

    def is_heading(self, row: Row) -> bool:
        return row.number < 0


class _Painter(RowPainter[Row]):
    margins = QMargins(8, 1, 8, 1)

    def __init__(self, theme: Theme, say: Callable[[Row], tuple[str, str]]) -> None:
        super().__init__(theme)
        self._say = say

    def paint_row(
        self,
        painter: QPainter,
        box: QRect,
        row: Row,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        (clock, words), theme = self._say(row), self.theme
        if row.number < 0:
            painter.setFont(text_font(12, bold=True))
            painter.setPen(QColor(theme.quiet))
            room = box.adjusted(4, 4, 0, 0)
        else:
            painter.setFont(text_font(11))
            painter.setPen(QColor(theme.quiet))
            width = painter.fontMetrics().horizontalAdvance(clock)
            painter.drawText(box.adjusted(8, 0, 0, 0), LEFT, clock)
            painter.setFont(text_font(13))
            painter.setPen(QColor(theme.text))
            room = box.adjusted(18 + max(width, 38), 0, -8, 0)
        painter.drawText(room, LEFT, fitted(painter, words, room.width()))


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

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        row: Row | None = current.data(ROW) if current.isValid() else None
        if row is not None and row.number >= 0:
            self.chosen.emit(row.number)
