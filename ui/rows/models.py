"""Rows of a list: as they are given, or kept sorted and told to Qt one by one.

``SortedRows`` tells Qt of every row that comes, goes or changes; nothing is built anew but by
``show``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Key = tuple[Any, ...]
ROW = Qt.ItemDataRole.UserRole
"""The role under which an index gives its row."""


class RowModel(QAbstractListModel, Generic[Row]):
    """What every list of rows tells Qt, wherever it has its rows from."""

    def row(self, at: int) -> Row:
        """The row at that place."""
        raise NotImplementedError

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        if role == ROW:
            return self.row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(self.row(index.row()))
        return None

    def words(self, row: Row) -> str:
        """What a screen reader says of ``row``."""
        return str(row)


class Rows(RowModel[Row]):
    """``rows`` in the order in which they are given."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def row(self, at: int) -> Row:
        return self.rows[at]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def show(self, rows: Iterable[Row]) -> None:
        """List these and no others."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class RowsOnDemand(RowModel[Row]):
    """``rows`` of a list so long that it makes each when it is looked at, and Qt looks at few."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()

    def row(self, at: int) -> Row:
        return self.rows[at]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def show(self, rows: Sequence[Row]) -> None:
        """List these and no others; they are not copied."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class HeadedRows(Rows[Row]):
    """``rows`` of which some are headings, which the keyboard passes over."""

    def is_heading(self, row: Row) -> bool:
        """Whether ``row`` is there to be read only."""
        raise NotImplementedError

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.is_heading(self.rows[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class SortedRows(Rows[Row]):
    """``rows`` in the order of their keys, each key once."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: list[Key] = []

    def show_keyed(self, keyed: Iterable[tuple[Key, Row]]) -> None:
        """List these and no others."""
        ordered = sorted(keyed, key=lambda pair: pair[0])
        self._keys = [key for key, _ in ordered]
        self.show([row for _, row in ordered])

    def put(self, key: Key, row: Row) -> None:
        """List ``row`` too, in place of another that has its key."""
        place = bisect_left(self._keys, key)
        if place < len(self._keys) and self._keys[place] == key:
            self.rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))
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
