"""Who is working, and the sheet of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from ui.actions import TABLE
from ui.dialogs import KeysDialog, PersonDialog


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
    assert "gold is made by decisions" in dialog.problem.text()


def test_the_sheet_is_made_from_the_table(hands):
    studio = hands.studio
    sheet = KeysDialog(studio.window, studio.actions, studio.project.scheme.labels)
    words = [label.text() for label in sheet.findChildren(QLabel)]
    for entry in TABLE:
        if entry.group and entry.shortcuts:
            assert entry.title in words, entry.name
    native = QKeySequence.SequenceFormat.NativeText
    for entry in TABLE:
        if entry.group and entry.shortcuts:
            assert QKeySequence(entry.shortcuts[0]).toString(native) in words
    for label in studio.project.scheme.labels:
        assert f"Mark as {label.title}" in words
    sheet.done(0)
    sheet.deleteLater()


def test_a_changed_shortcut_stands_on_the_sheet(hands):
    studio = hands.studio
    studio.actions["done"].setShortcut(QKeySequence("Ctrl+Alt+D"))
    sheet = KeysDialog(studio.window, studio.actions, studio.project.scheme.labels)
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Ctrl+Alt+D" in words
    sheet.done(0)
    sheet.deleteLater()


def test_an_action_whose_key_a_scheme_took_is_left_off_the_sheet(sit_down, awkward):
    studio = sit_down(awkward).studio
    sheet = KeysDialog(studio.window, studio.actions, studio.project.scheme.labels)
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Mark as <i>Place</i> &amp; more" in words
    assert "Select by words, parts, characters or sentences" not in words
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in sheet.findChildren(QLabel)
    )
    sheet.done(0)
    sheet.deleteLater()
