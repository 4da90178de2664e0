"""Keys that are changed: kept, refused with a name, and given back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence

from ui.actions import TABLE
from ui.choices import Choices
from ui.keymap import Keymap

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def key(words: str) -> QKeySequence:
    return QKeySequence(words)


def test_the_usual_keys_collide_with_nothing(hands):
    keymap = hands.studio.keymap
    for entry in TABLE:
        for each in keymap.keys(entry.name):
            if entry.scope != "text":
                holder = keymap._holder(entry, each)
                assert holder == "" or each.toString() in ("Ctrl+A", "Esc", "Left", "Right"), entry


def test_another_key_acts_and_the_old_one_does_not(hands):
    studio = hands.studio
    assert studio.keymap.assign("theme", key("Ctrl+Alt+D")) == ""
    before = studio.look.theme
    hands.press(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert studio.look.theme is before
    hands.press(Qt.Key.Key_D, CONTROL | ALT)
    assert studio.look.theme is not before


def test_what_was_chosen_survives_a_restart(sit_down, sample):
    hands = sit_down(sample)
    hands.studio.keymap.assign("done", key("Ctrl+D"))
    hands.studio.keymap.assign("remove", key("Y"))
    hands.studio.window.close()
    again = sit_down(sample).studio
    assert again.keymap.shown("done") == "Ctrl+D"
    assert again.keymap.shown("remove") == "Y"
    assert again.actions["done"].shortcuts() == [key("Ctrl+D")]
    assert not again.keymap.is_usual("done")


@pytest.mark.parametrize(
    ("name", "wanted", "told"),
    [
        ("done", "Ctrl+Z", "“Undo”"),
        ("remove", "Ctrl+Z", "“Undo”"),
        ("theme", "Alt+Down", "“Next article”"),
        ("remove", "T", "“Show or hide tags”"),
        ("remove", "1", "“Official”"),
        ("remove", "Tab", "“Next span”"),
        ("remove", "Shift+Left", "“walking in the text”"),
        ("theme", "Ctrl+C", "“text fields”"),
        ("theme", "G", "needs Ctrl or Alt"),
    ],
)
def test_a_key_that_is_taken_is_refused_by_naming_who_has_it(hands, name, wanted, told):
    keymap = hands.studio.keymap
    before = keymap.keys(name)
    assert told in keymap.assign(name, key(wanted))
    assert keymap.keys(name) == before


def test_two_pages_may_use_one_key(hands):
    keymap = hands.studio.keymap
    assert keymap.assign("remove", key("X")) == ""  # "Neither" on the other page
    assert keymap.assign("reject", key("Shift+N")) == ""  # a note on a span on the other page


def test_a_freed_key_can_be_taken_and_is_then_not_given_back(hands):
    keymap = hands.studio.keymap
    keymap.assign("undo", key("Ctrl+U"))
    assert keymap.assign("done", key("Ctrl+Z")) == ""
    assert "Article done" in keymap.reset("undo")
    assert keymap.shown("undo") == "Ctrl+U"
    keymap.reset_all()
    assert (keymap.shown("undo"), keymap.shown("done")) == ("Ctrl+Z", "Ctrl+Return")
    assert all(keymap.is_usual(entry.name) for entry in TABLE)


def test_a_label_of_the_scheme_goes_before_an_action(sit_down, awkward):
    hands = sit_down(awkward)  # its labels have the keys w and a
    keymap = hands.studio.keymap
    assert keymap.shown("grain") == ""
    assert keymap.shown("take_a") == "A"  # elsewhere
    assert "Place" in keymap.assign("tags", key("W"))


def test_settings_of_another_version_do_no_harm(hands, tmp_path):
    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    for kept in ("no json", "[]", '{"gone": ["Ctrl+G"], "undo": "Ctrl+Z", "redo": ["Ctrl+R"]}'):
        settings.setValue("shortcuts", kept)
        keymap = Keymap(hands.studio.actions, (), Choices(settings))
        assert keymap.shown("undo") == "Ctrl+Z"
    assert keymap.shown("redo") == "Ctrl+R"


def test_tooltips_name_the_key_as_it_is(hands):
    window = hands.studio.window
    assert window.tabs["article"].toolTip() == "Annotate (Ctrl+1)"
    assert window.person.toolTip() == "Who is working … (Ctrl+P)"
    hands.studio.keymap.assign("person", key("Ctrl+Alt+P"))
    assert window.person.toolTip() == "Who is working … (Ctrl+Alt+P)"


def test_hints_name_the_keys_as_they_are(hands):
    hands.press(Qt.Key.Key_2, CONTROL)
    page = hands.studio.adjudication
    assert ("X", "neither") in page._hints()
    assert hands.studio.keymap.assign("reject", key("Z")) == ""
    assert ("Z", "neither") in page._hints()
    assert ">&nbsp;Z&nbsp;<" in page.hints.text()
    assert hands.studio.keymap.assign("grain", key("F8")) == ""
    assert hands.studio.window.grain.text().endswith("F8")
