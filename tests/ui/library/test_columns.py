"""The columns of a table: what each is taken for, and what of it is handed on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from app.intake.preview import Preview
from ui.library.columns import Columns


class Colons(QTranslator):
    """A language that writes no blank behind a colon."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return source.replace(": ", " ")


@pytest.fixture
def columns(qtbot):
    made = Columns()
    qtbot.addWidget(made)
    return made


def choose(columns: Columns, field: str, column: str) -> None:
    choice = columns.choices[field]
    choice.setCurrentIndex(choice.findData(column))
    choice.activated.emit(choice.currentIndex())


def preview(**usual: str) -> Preview:
    return Preview("a.csv", ("id", "text", "judul"), (("1", "Berita.", "Judul"),), usual)


def heads(columns: Columns) -> list[str]:
    return [columns.table.horizontalHeaderItem(n).text() for n in range(3)]


def test_each_column_says_what_it_is_taken_for_in_any_language(qapp, qtbot):
    colons = Colons()
    QCoreApplication.installTranslator(colons)
    try:
        columns = Columns()
        qtbot.addWidget(columns)
    finally:
        QCoreApplication.removeTranslator(colons)
    columns.show_preview(preview(text="text", title="judul"))
    assert columns.choices["text"].accessibleName() == "Column of Text"
    assert heads(columns) == ["id", "text  →  Text", "judul  →  Title"]


def test_columns_that_are_left_as_found_are_forced_on_no_other_file(columns):
    columns.show_preview(preview(id="id", text="text", title="judul"))
    assert columns.mapping() == {}
    choose(columns, "source", "judul")
    choose(columns, "source", "")
    assert columns.mapping() == {}


def test_a_field_that_is_said_to_be_nowhere_is_handed_on_as_that(columns):
    columns.show_preview(preview(id="id", text="text", title="judul"))
    choose(columns, "title", "")
    assert columns.mapping() == {"text": "text", "title": ""}
    choose(columns, "date", "judul")
    assert columns.mapping() == {"text": "text", "title": "", "date": "judul"}
    columns.show_preview(preview(id="id", text="text", title="judul"))
    assert columns.choices["title"].currentData() == ""
