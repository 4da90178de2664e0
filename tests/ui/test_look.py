"""How the window looks, today and after a restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialogButtonBox

from ui.theme import DARK, LIGHT

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_choices_survive_a_restart(sit_down, sample):
    hands = sit_down(sample)
    studio = hands.studio
    hands.press(Qt.Key.Key_L, CONTROL | SHIFT)
    hands.press(Qt.Key.Key_Equal, CONTROL)
    hands.press(Qt.Key.Key_Equal, CONTROL)
    studio.desk.set_annotator("5")
    studio.desk.set_reviewer("true, or not")
    theme, zoom = studio.look.theme, studio.article.view.zoom
    assert theme is DARK
    assert zoom == pytest.approx(1.21)
    studio.window.close()
    again = sit_down(sample, who="").studio
    assert again.look.theme is theme
    assert again.article.view.zoom == pytest.approx(zoom)
    assert again.desk.people.annotator == "5"
    assert again.desk.people.reviewer == "true, or not"
    again.look.turn_theme()
    assert again.look.theme is LIGHT


def test_zoom_has_an_end_and_reaches_both_pages(hands):
    studio = hands.studio
    for _ in range(20):
        hands.press(Qt.Key.Key_Minus, CONTROL)
    assert studio.article.view.zoom == pytest.approx(0.6)
    assert studio.adjudication.versions.gold.view.zoom < 0.6
    studio.article.view.zoom_requested.emit(1)
    assert studio.article.view.zoom == pytest.approx(0.66)


def test_grain_tags_and_numbers_survive_a_restart(sit_down, sample):
    hands = sit_down(sample)
    view = hands.studio.article.view
    assert (view.grain, view.show_tags, view.show_numbers) == ("word", False, False)
    for key in (Qt.Key.Key_W, Qt.Key.Key_T, Qt.Key.Key_P):
        hands.press(key)
    assert (view.grain, view.show_tags, view.show_numbers) == ("atom", True, True)
    hands.studio.window.close()
    again = sit_down(sample).studio
    view = again.article.view
    assert (view.grain, view.show_tags, view.show_numbers) == ("atom", True, True)
    assert "part of a word" in again.window.grain.text()


def test_a_grain_that_is_none_is_a_word(sit_down, sample, tmp_path):
    QSettings(str(tmp_path / "penanda.ini"), QSettings.Format.IniFormat).setValue("grain", "inch")
    assert sit_down(sample).studio.article.view.grain == "word"


@pytest.mark.xvfb
def test_buttons_of_dialogs_have_no_pictures_of_the_system(hands):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, hands.studio.window)
    box.show()
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.icon().isNull()
