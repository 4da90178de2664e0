"""A list of any length as a table of one column: the fastest of Qt's lists at 10,000 rows.

``Rows`` keeps rows sorted by a key of each, and tells Qt of every row that comes, goes or changes;
nothing is built anew but by ``show``. Who uses it paints its rows with a delegate of its own.

Trap: a list view, or rows as high as their contents, take ten to a hundred times as long for one
row more.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Row = TypeVar("Row")
Key = tuple[Any, ...]


class Rows(QAbstractTableModel, Generic[Row]):
    """``rows`` in the order of their keys, each key once."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._keys: list[Key] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self.words(self.rows[index.row()])
        return None

    def words(self, row: Row) -> str:
        """What a screen reader says of ``row``."""
        return str(row)

    def show(self, keyed: Iterable[tuple[Key, Row]]) -> None:
        """List these and no others."""
        ordered = sorted(keyed, key=lambda pair: pair[0])
        self.beginResetModel()
        self._keys = [key for key, _ in ordered]
        self.rows = [row for _, row in ordered]
        self.endResetModel()

    def show_rows(self, rows: list[Row]) -> None:
        """List these and no others, in their order; of a list that only this method fills."""
        self.beginResetModel()
        self._keys, self.rows = [], rows
        self.endResetModel()

    def put(self, key: Key, row: Row) -> None:
        """List ``row`` too, in place of another that has its key."""
        place = bisect_left(self._keys, key)
        if place < len(self._keys) and self._keys[place] == key:
            self.rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0))
            return
        self.beginInsertRows(QModelIndex(), place, place)
        self._keys.insert(place, key)
        self.rows.insert(place, row)
        self.endInsertRows()

    def take(self, key: Key) -> None:
        """List the row of ``key`` no more."""
        place = self.row_of(key)
        if place >= 0:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._keys[place], self.rows[place]
            self.endRemoveRows()

    def row_of(self, key: Key) -> int:
        """Where the row of ``key`` is, -1 when it is not listed."""
        place = bisect_left(self._keys, key)
        return place if place < len(self._keys) and self._keys[place] == key else -1


class RowTable(QTableView):
    """The view of ``Rows``; every row is ``height`` pixels high."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(height)
        down.setDefaultSectionSize(height)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
