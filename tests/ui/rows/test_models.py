"""Rows stand in the order of their keys, and Qt is told of each that comes, goes or changes."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from ui.rows import ROW, HeadedRows, Rows, RowsOnDemand, RowTable, SortedRows

keys = st.integers(0, 9).map(lambda number: (number,))


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(keys, st.text("ab", max_size=2)),
    st.lists(st.tuples(st.booleans(), keys, st.text("ab", max_size=2)), max_size=20),
)
def test_any_run_of_coming_and_going_is_told_to_qt_as_it_is(first, steps) -> None:
    rows: SortedRows[str] = SortedRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    rows.show_keyed(first.items())
    told = list(rows.rows)
    rows.rowsInserted.connect(lambda _, place, last: told.insert(place, rows.rows[last]))
    rows.rowsRemoved.connect(lambda _, place, last: told.__delitem__(place))
    rows.dataChanged.connect(lambda one, _: told.__setitem__(one.row(), rows.rows[one.row()]))
    held = dict(first)
    for comes, key, row in steps:
        if comes:
            rows.put(key, row)
            held[key] = row
        else:
            rows.take(key)
            held.pop(key, None)
        assert rows.rows == told == [held[key] for key in sorted(held)]
        assert [rows.row_of(key) for key in sorted(held)] == list(range(len(held)))
    assert rows.row_of((99,)) == -1
    assert rows.rowCount() == len(held)
    assert rows.rowCount(rows.index(0, 0)) == 0 or not held
    del tester


def test_a_row_says_itself_and_nothing_else(qapp) -> None:
    rows: Rows[str] = Rows()
    rows.show(["one"])
    assert rows.index(0, 0).data() == "one"
    assert rows.data(QModelIndex()) is None


def test_the_table_has_rows_of_one_height_and_no_frills(qtbot) -> None:
    table = RowTable(26)
    qtbot.addWidget(table)
    rows: Rows[str] = Rows()
    table.setModel(rows)
    rows.show([str(number) for number in range(50)])
    assert {table.rowHeight(row) for row in range(50)} == {26}
    assert table.verticalHeader().sectionResizeMode(0) is QHeaderView.ResizeMode.Fixed
    assert table.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows


def test_a_heading_is_passed_over(qapp) -> None:
    class Headed(HeadedRows[str]):
        def is_heading(self, row: str) -> bool:
            return row.isupper()

    rows = Headed()
    rows.show(["ONE", "one"])
    assert [bool(rows.flags(rows.index(row))) for row in range(2)] == [False, True]
    assert [rows.index(row).data(ROW) for row in range(2)] == ["ONE", "one"]


class _Counted(Sequence[str]):
    """Very many rows, and which of them somebody looked at."""

    def __init__(self) -> None:
        self.seen: set[int] = set()

    def __len__(self) -> int:
        return 100_000

    def __getitem__(self, row):
        self.seen.add(row)
        return f"row {row}"


def test_of_a_list_on_demand_only_the_rows_in_view_are_made(qtbot) -> None:
    model: RowsOnDemand[str] = RowsOnDemand()
    table = RowTable(20)
    qtbot.addWidget(table)
    table.setModel(model)
    table.resize(200, 300)
    table.show()
    rows = _Counted()
    model.show(rows)
    table.grab()
    assert model.rowCount() == 100_000
    assert 0 in rows.seen
    assert len(rows.seen) < 100
    assert model.index(7).data(ROW) == "row 7"
