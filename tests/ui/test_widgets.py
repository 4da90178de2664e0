"""The parts of dialogs show what they are given letter by letter, and no button acts by accident."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from ui.widgets import (
    FRAME,
    RecordTable,
    cell,
    make_primary,
    plain_label,
    push_button,
    resize_within_screen,
    title_figures,
)


def test_words_of_a_file_are_no_markup(qtbot):
    label = plain_label("told", "<b>a&b</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>a&b</b>"


def test_return_in_a_field_presses_the_primary_button_alone(qtbot):
    dialog, field, pressed = QDialog(), QLineEdit(), []
    qtbot.addWidget(dialog)
    other = push_button("other", "Other", lambda: pressed.append("other"))
    primary = make_primary(push_button("go", "Go", lambda: pressed.append("go")))
    layout = QVBoxLayout(dialog)
    for widget in (other, field, primary):
        layout.addWidget(widget)
    dialog.open()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == ["go"]


def test_records_take_the_place_of_those_before_each_cell_in_one_line(qtbot):
    table = RecordTable("records", "Records", ["one", "two"])
    qtbot.addWidget(table)
    table.show_records([("a", "b"), ("c", "d")])
    table.show_records([("first\nsecond", "x")])
    assert table.rowCount() == 1
    assert table.item(0, 0).text() == table.item(0, 0).toolTip() == "first second"
    table.setCurrentCell(0, 0)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.state() is RecordTable.State.NoState


def test_a_cell_is_the_one_that_stands_there_else_made_once(qtbot):
    table = RecordTable("records", "Records", ["one", "two"])
    qtbot.addWidget(table)
    table.show_records([("a", "b")])
    assert cell(table, 0, 1).text() == "b"
    table.setRowCount(2)
    made = cell(table, 1, 0)
    made.setText("c")
    assert cell(table, 1, 0) is made
    assert table.item(1, 0).text() == "c"


def test_figures_are_titled_to_the_right_and_what_they_are_of_to_the_left(qtbot):
    table = RecordTable("records", "Records", [])
    qtbot.addWidget(table)
    title_figures(table, "Label", "F1", "Gold")
    heads = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    assert [head.text() for head in heads] == ["Label", "F1", "Gold"]
    sides = [head.textAlignment() & Qt.AlignmentFlag.AlignHorizontal_Mask for head in heads]
    assert sides == [Qt.AlignmentFlag.AlignLeft, *[Qt.AlignmentFlag.AlignRight] * 2]


def test_a_dialog_is_no_larger_than_the_screen(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = dialog.screen().availableSize()
    resize_within_screen(dialog, 300, 200)
    assert (dialog.width(), dialog.height()) == (300, 200)
    resize_within_screen(dialog, 300, room.height() + 1)
    assert (dialog.width(), dialog.height()) == (300, room.height() - FRAME)
