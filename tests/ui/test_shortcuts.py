"""The page of shortcuts: a key is changed by pressing it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from ui.shortcuts import ShortcutsDialog, rows

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(hands):
    made = ShortcutsDialog(hands.studio.window, hands.studio.keymap, hands.studio.look.theme)
    made.open()
    made.list.setFocus()
    yield made
    made.done(0)
    made.deleteLater()


def press(page, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.list, key, modifiers)


def test_return_waits_for_a_key_and_takes_it(page, hands):
    page.choose("done")
    press(page, Qt.Key.Key_Return)
    assert "Article done" in page.told.text()
    press(page, Qt.Key.Key_Control, CONTROL)  # not yet a key
    press(page, Qt.Key.Key_D, CONTROL)
    assert hands.studio.keymap.shown("done") == "Ctrl+D"
    assert page.chosen.key == "Ctrl+D"
    assert page.chosen.own
    assert hands.studio.actions["done"].shortcut().toString() == "Ctrl+D"


def test_a_taken_key_is_refused_by_name(page, hands):
    page.choose("done")
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Z, CONTROL)
    assert page.told.text() == "Ctrl+Z belongs to “Undo”."
    assert page.chosen.name == "done"
    assert hands.studio.keymap.shown("done") == "Ctrl+Return"


def test_escape_leaves_the_key_and_not_the_page(page, hands):
    page.choose("done")
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Escape)
    assert not page.list.waiting
    assert page.isVisible()
    assert hands.studio.keymap.is_usual("done")


def test_tab_is_a_key_while_one_is_waited_for(page):
    page.choose("remove")
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Tab)
    assert "“Next span”" in page.told.text()
    assert page.list.hasFocus()


@pytest.mark.parametrize("one", [True, False])
def test_keys_are_given_back(page, hands, one):
    hands.studio.keymap.assign("done", QKeySequence("Ctrl+D"))
    page.choose("done")
    (page.usual if one else page.all_usual).click()
    assert hands.studio.keymap.is_usual("done")
    assert page.chosen.key == "Ctrl+Return, Ctrl+Enter"


def test_the_filter_narrows_and_headings_go_with_their_rows(page):
    page.filter.setText("next article")
    titles = [row.title for row in page._model.rows]
    assert "Next article" in titles
    assert "Undo" not in titles
    assert "Time in hand" not in titles


def test_the_labels_stand_there_as_taken(hands):
    shown = {row.title: row for row in rows(hands.studio.keymap, "")}
    assert shown["Mark as Agency"].key == "2"
    assert shown["Mark as Agency"].name == ""


def test_from_the_filter_to_what_it_found_and_changed_without_the_mouse(page, hands):
    page.filter.setFocus()
    QTest.keyClicks(page.filter, "next article")
    QTest.keyClick(page.filter, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    names = [row.name for row in page._model.rows if row.name]
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_PageDown, CONTROL)
    assert hands.studio.keymap.shown(names[0]) == "Ctrl+PgDown"
