"""The language of the article and of its paragraphs: shown, changed in two clicks or keys, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog

from app.model import Languages, Passage
from app.store import Project, check
from ui.article.languages import chips_of

THAI = "th-prawit-homeland-security"


@pytest.fixture
def corner(hands):
    hands.open(THAI, words=True)
    return hands.studio.article.languages


def on_disk(hands) -> Languages:
    with Project.open(hands.studio.project.path, read_only=True) as project:
        assert check(project) == []
        return project.languages(THAI)


def choose(menu, name: str) -> None:
    action = next(each for each in menu.actions() if each.objectName() == name)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    QApplication.processEvents()


def test_two_clicks_change_the_language_and_undo_brings_it_back(hands, corner):
    assert corner.button.text() == "TH"
    assert corner.button.accessibleName() == "Language: Thai"
    QTest.mouseClick(corner.button, Qt.MouseButton.LeftButton)
    assert corner.menu.isVisible()
    assert [each.data() for each in corner.menu.actions() if each.isChecked()] == ["th"]
    choose(corner.menu, "article_vi")
    assert on_disk(hands) == Languages("vi")
    assert corner.button.text() == "VI"
    assert hands.studio.desk.head(THAI).language == "vi"
    hands.studio.desk.undo()
    assert on_disk(hands) == Languages("th")
    assert corner.button.text() == "TH"


def test_words_are_those_of_the_language(hands, corner, qtbot):
    view = hands.studio.article.view
    steps = view.column.steps
    thai = list(steps.words)
    place = hands.text.index("กระทรวงกลาโหม เปิดเผย")
    assert hands.text[slice(*steps.token_at(place))] == "กระทรวงกลาโหม"
    hands.studio.desk.order_region(_set("en"))
    qtbot.waitUntil(lambda: list(steps.words) != thai, timeout=20_000)
    hands.studio.desk.undo()
    qtbot.waitUntil(lambda: list(steps.words) == thai, timeout=20_000)


def _set(code, *place):
    from app.annotation import SetLanguage

    return SetLanguage(code, *place)


def test_by_keys_a_paragraph_gets_its_own_language_and_says_so(hands, corner):
    view = hands.studio.article.view
    start = hands.text.index("พลโท")
    end = hands.text.index("\n", start)
    view.move_caret(start + 30)
    hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert corner.menu.isVisible()
    for key in (Qt.Key.Key_P, Qt.Key.Key_E):
        QTest.keyClick(QApplication.activePopupWidget(), key)
    QApplication.processEvents()
    passage = Passage(start, start + len(hands.text[start:end].rstrip()), "en")
    assert on_disk(hands) == Languages("th", (passage,))
    assert corner.button.text() == "TH + EN"
    index = view.column.paragraphs.at(start)
    assert view.column.room.chip(index).endswith("English")
    hands.studio.desk.undo()
    assert on_disk(hands) == Languages("th")
    assert "English" not in view.column.room.chip(index)


def test_another_language_is_typed_and_a_wrong_code_is_refused(hands, corner, monkeypatch):
    for typed, code in (("km", "km"), ("no code", "km"), ("", "km")):
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, told=typed, **__: (told, True))
        corner.ask()
        choose(corner.menu, "article_other")
        assert on_disk(hands).main == code
    assert "'no code' is no language code" in hands.told
    assert corner.button.text() == "KM"


def test_a_row_of_paragraphs_in_one_language_says_so_once(hands, corner):
    desk = hands.studio.desk
    desk.order_region(_set("en", 0, len(hands.text)))
    assert len(desk.article.passages) > 5
    assert len(chips_of(desk.article)) == 1


def test_the_button_scrolls_away_with_its_line(hands, corner):
    view = hands.studio.article.view
    assert corner.button.isVisible()
    place = corner.button.y()
    view.scroll_by(20)
    assert corner.button.y() == place - 20
    view.scroll_by(500)
    assert not corner.button.isVisible()
    view.scroll_by(-600)
    assert corner.button.isVisible()
    assert corner.button.y() == place


def test_the_grains_select_what_they_are_called(hands, corner):
    view = hands.studio.article.view
    place = hands.text.index("United States")
    view.reveal(place, place)
    found = {}
    for grain in ("word", "atom", "character", "sentence"):
        view.grain = grain
        box = view.rectangle_of(place + 1)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        found[grain] = view.selected_text()
        view.clear_selection()
    assert found["word"] == found["atom"] == "United"
    assert len(found["character"]) == 1
    assert "United States" in found["sentence"]
    assert "\n" not in found["sentence"]


def test_parts_of_a_compound_are_atoms(hands, corner):
    hands.open("id-thailand-us-scam-networks", words=True)
    view = hands.studio.article.view
    steps = view.column.steps
    place = hands.text.index("ASEAN-Kamboja")
    view.grain = "atom"
    view.move_caret(place)
    stops = []
    for _ in range(3):
        hands.press(Qt.Key.Key_Right)
        stops.append(view.caret - place)
    assert stops == [len("ASEAN"), len("ASEAN-"), len("ASEAN-Kamboja")]
    assert steps.snap(place + 1, place + 2, "atom") == (place, place + len("ASEAN"))
    assert steps.snap(place + 1, place + 2, "word") == (place, place + len("ASEAN-Kamboja"))
    first, last = steps.snap(place + 1, place + 2, "sentence")
    assert (first, hands.text[last]) == (0, "\n")


def test_the_button_goes_with_the_text_in_a_short_article(hands, corner):
    view = hands.studio.article.view
    view.set_zoom(0.5)
    view.resize(view.width(), 4000)
    QApplication.processEvents()
    before = view.column_x
    view.resize(view.width() + 200, 4000)
    QApplication.processEvents()
    assert view.column_x > before
    assert corner.button.x() == view.column_x
