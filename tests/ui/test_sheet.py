"""The sheet of keys: all of them, as they are, and no word cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from ui.actions import TABLE
from ui.sheet import KeysDialog, _shared


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


def test_the_keys_of_the_text_and_the_mouse_stand_on_the_sheet(hands):
    studio = hands.studio
    sheet = KeysDialog(studio.window, studio.actions, studio.project.scheme.labels)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Ctrl+A", "Ctrl+Tab", "Ctrl+↑ ↓", "Home End", "Drag an edge", "Three clicks"} <= words
    sheet.done(0)
    sheet.deleteLater()


@pytest.mark.parametrize("language", ["en", "th", "vi", "id"])
@pytest.mark.parametrize("width", [600, 800, 1024, 1440])
def test_no_word_of_the_sheet_is_cut_at_any_width(hands, language, width):
    studio = hands.studio
    if language != "en":
        studio.succession.set_language(language)
        studio = studio.following
    sheet = KeysDialog(studio.window, studio.actions, studio.project.scheme.labels)
    sheet.show()
    sheet.resize(width, 600)
    QApplication.processEvents()
    view = sheet.area.viewport()
    assert sheet.area.widget().width() <= view.width()
    for label in sheet.findChildren(QLabel):
        place = label.mapTo(sheet.area.widget(), label.rect().bottomRight())
        assert place.x() < view.width(), label.text()
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        else:
            assert label.width() >= label.sizeHint().width(), label.text()
    sheet.done(0)
    sheet.deleteLater()


def test_the_columns_are_of_about_one_height():
    groups = [
        (name, [("k", "w")] * lines)
        for name, lines in zip("abcdef", (3, 9, 2, 2, 2, 1), strict=True)
    ]
    assert _shared(groups, 3) == (0, 1, 2)
    assert _shared(groups, 1) == (0,)
    assert _shared(groups[:2], 4) == (0, 1)
