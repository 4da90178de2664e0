"""The languages of the window: all there, whole, and changed at run time."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.errors import PenandaError
from ui import translation
from ui.actions import GROUPS, TABLE
from ui.kinds import WORDS

_PLACES = re.compile(r"\{[a-z_]*\}|%L?n")


@pytest.fixture(autouse=True)
def _english_again():
    yield
    translation.use(QApplication.instance(), "en")


def test_a_language_that_is_not_there_is_refused(qapp):
    with pytest.raises(PenandaError, match="xx"):
        translation.use(qapp, "xx")


def test_numbers_are_written_the_way_of_the_language(qapp):
    for code, written in (("vi", "12.345"), ("id", "12.345"), ("th", "12,345"), ("en", "12,345")):
        translation.use(qapp, code)
        assert translation.current() == code
        assert QLocale().toString(12345) == written


@pytest.mark.parametrize("code", ["th", "vi", "id"])
def test_the_language_changes_at_the_same_place(hands, code):
    studio = hands.studio
    studio.desk.open_article(studio.desk.heads()[3].id)
    studio.window.sidebar.filter.setText("quan")
    studio.article.view.select(20, 40)
    studio.window.resize(1100, 700)
    studio.succession.set_language(code)
    new = studio.following
    assert new is not None
    assert translation.current() == code
    assert new.choices.language == code
    assert new.desk.article.id == studio.desk.article.id
    assert new.article.view.selection() == studio.article.view.selection()
    assert new.window.sidebar.filter.text() == "quan"
    assert new.window.size() == studio.window.size()
    assert new.window.isVisible()
    assert not studio.window.isVisible()
    new.succession.set_language(code)  # it is so already
    assert new.following is None
    new.succession.set_language("en")
    assert new.following is not None
    assert translation.current() == "en"


def test_a_read_only_project_stays_so_in_another_language(sit_down, sample):
    from app.store import Project

    hands = sit_down(Project.open(sample, read_only=True))
    hands.studio.succession.set_language("id")
    assert hands.studio.following.project.read_only


def test_every_action_and_group_has_its_words(qapp):
    for code in ("th", "vi", "id"):
        translation.use(qapp, code)
        same = [entry.name for entry in TABLE if entry.group and entry.title == entry.english]
        same += [group for group in GROUPS if QCoreApplication.translate("actions", group) == group]
        assert same == [], code


@pytest.mark.parametrize(("code", "word"), [("th", "ยกเลิก"), ("vi", "Hủy"), ("id", "Batal")])
def test_the_standard_buttons_speak_it_too(qtbot, qapp, code, word):
    translation.use(qapp, code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == word


def test_the_palette_is_searched_in_the_language_and_in_english(hands):
    hands.studio.succession.set_language("vi")
    new = hands.studio.following
    undo = next(entry for entry in TABLE if entry.name == "undo")
    for words in (undo.title, "undo"):
        assert new.offers.find(words)[0].command.name == "undo"
    hands.studio = new
    new.window.activateWindow()
    QApplication.processEvents()
    hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert new.palette.isVisible()


def test_every_language_has_every_word_with_its_places_and_letters():
    for code in ("th", "vi", "id"):
        tree = ElementTree.parse(translation.FOLDER / f"penanda_{code}.ts")
        for message in tree.iter("message"):
            source = message.findtext("source")
            told = message.find("translation")
            forms = [form.text for form in told.findall("numerusform")] or [told.text]
            assert told.get("type") is None, (code, source)
            for words in forms:
                assert words, (code, source)
                assert set(_PLACES.findall(words)) == set(_PLACES.findall(source)), (code, words)
                assert ("&" in words) == ("&" in source), (code, words)


@pytest.mark.parametrize("code", ["th", "vi", "id"])
def test_no_two_kinds_of_region_have_one_letter(qapp, code):
    translation.use(qapp, code)
    words = [QCoreApplication.translate("regions", each) for each in WORDS.values()]
    letters = [each[each.index("&") + 1].lower() for each in words]
    assert len(set(letters)) == len(letters), letters


def test_what_is_shown_and_searched_is_the_same_in_the_other_language(hands):
    view, search = hands.studio.article.view, hands.studio.search
    for key in (Qt.Key.Key_W, Qt.Key.Key_T, Qt.Key.Key_P):
        hands.press(key)
    assert (view.grain, view.show_tags, view.show_numbers) == ("atom", True, True)
    search.bar.field.setText("Laos")
    hands.studio.succession.set_language("vi")
    other = hands.studio.following
    there = other.article.view
    assert (there.grain, there.show_tags, there.show_numbers) == (
        *(view.grain, view.show_tags, view.show_numbers),
    )
    assert other.search.bar.field.text() == "Laos"
