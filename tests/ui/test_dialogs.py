"""Who is working."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from ui.dialogs import PersonDialog


@pytest.fixture
def dialog(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = PersonDialog(parent, "Who is annotating?", ["curator-a", "curator-b"], "curator-b")
    made.open()
    yield made
    made.done(0)


def answer(dialog, name: str) -> bool:
    dialog.names.setEditText(name)
    QTest.keyClick(dialog.names, Qt.Key.Key_Return)
    return dialog.result() == QDialog.DialogCode.Accepted and not dialog.isVisible()


def test_the_names_are_offered_once(dialog):
    offered = [dialog.names.itemText(row) for row in range(dialog.names.count())]
    assert offered == ["curator-a", "curator-b"]
    assert dialog.name() == "curator-b"


@pytest.mark.parametrize("name", ["Nguyễn Thị Hoa", "สมชาย", "a", "x" * 60, " trimmed "])
def test_a_name_is_taken(dialog, name):
    assert answer(dialog, name)
    assert dialog.name() == name.strip()
    assert dialog.names.count() == 2


@pytest.mark.parametrize("name", ["", "   ", "x" * 61, "a\u0000b", "a\u200fb"])
def test_a_bad_name_is_refused_with_advice(dialog, name):
    assert not answer(dialog, name)
    assert dialog.isVisible()
    assert "Use 1 to 60 printable characters" in dialog.problem.text()
    assert answer(dialog, "curator-a")


def test_gold_is_nobodys_hand(dialog):
    assert not answer(dialog, "gold")
    assert "Gold is made by decisions" in dialog.problem.text()
