"""While names are hidden no page tells one: those that would are behind the curtain."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from tests.ui.adjudication.test_blind import in_dialog, names_in, told
from tests.ui.crowd import NAMES
from ui.dialogs import PersonDialog

K = Qt.Key
BEHIND = ("agreement", "corrections")


@pytest.fixture
def hands(sit_down, crowd):
    """Somebody who annotates as one of four, and reviews, before names are hidden."""
    hands = sit_down(crowd(), who=NAMES[2])
    hands.studio.desk.set_reviewer("rev")
    return hands


@pytest.fixture
def blind(hands):
    hands.studio.desk.set_blind(True)
    return hands


def settle(hands, qtbot) -> None:
    """What the page that was turned to has read, is shown."""
    studio = hands.studio
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not studio.background.busy, timeout=60_000)
    if studio.history.isVisible():
        assert studio.history.list.model().rowCount() > 0


def test_else_every_page_tells_names(hands, qtbot):
    """Or the walk below would prove nothing."""
    for name in hands.studio.window.tabs:
        hands.studio.window.show_page(name)
        settle(hands, qtbot)
        assert told(hands), name


def test_no_page_tells_a_name_while_names_are_hidden(blind, qtbot):
    for name in blind.studio.window.tabs:
        blind.studio.window.show_page(name)
        settle(blind, qtbot)
        assert told(blind) == [], name


def test_names_that_were_seen_are_hidden_on_the_page_that_is_shown(hands, qtbot):
    window, desk = hands.studio.window, hands.studio.desk
    for name in window.tabs:
        desk.set_blind(False)
        window.show_page(name)
        settle(hands, qtbot)
        desk.set_blind(True)
        settle(hands, qtbot)
        assert told(hands) == [], name
        assert window.page == name


def test_a_page_that_says_nothing_of_it_is_behind_the_curtain(blind):
    window = blind.studio.window
    page = QLabel(f"Made by {NAMES[0]}")
    window.add_page("another", "Another", page)
    window.show_page("another")
    assert told(blind) == []
    blind.studio.desk.set_blind(False)
    assert page.isVisible()


@pytest.mark.parametrize("name", BEHIND)
def test_the_curtain_is_left_or_lifted_by_keys(blind, name):
    window = blind.studio.window
    blind.click(window.tabs[name])
    assert window.tabs[name].isChecked()
    assert window.curtain.isVisible()
    assert window.curtain.back.hasFocus()
    blind.press(K.Key_Space)
    assert window.page == "adjudication"
    assert blind.studio.adjudication.isVisible()
    assert blind.studio.desk.blind
    window.show_page(name)
    blind.press(K.Key_Tab)
    assert window.curtain.show_names.hasFocus()
    blind.press(K.Key_Space)
    assert not blind.studio.desk.blind
    assert window.page == name
    assert window.pages[name].isVisible()


def test_escape_goes_from_the_curtain_to_the_article(blind):
    window = blind.studio.window
    window.show_page("agreement")
    blind.press(K.Key_Escape)
    assert window.page == "article"
    assert blind.studio.article.isVisible()


def test_names_shown_elsewhere_are_shown_in_the_conflicts_too(blind):
    window, page = blind.studio.window, blind.studio.adjudication
    window.show_page("adjudication")
    assert page.walk.blind
    window.show_page("agreement")
    blind.press(K.Key_Tab)
    blind.press(K.Key_Space)
    window.show_page("adjudication")
    shown = {card.name.text() for card in page.versions.cards if card.isVisible()}
    assert shown
    assert shown <= set(NAMES)


def test_who_works_is_asked_without_names(blind, qtbot):
    studio = blind.studio
    assert studio.window.person.text() == "Names are hidden"
    assert in_dialog(qtbot, studio.choose_person, names_in) == []

    def choose(dialog):
        assert isinstance(dialog, PersonDialog)
        assert dialog.findChild(QComboBox, "names").count() == 0
        dialog.names.setEditText(NAMES[1])
        dialog.accept()

    in_dialog(qtbot, studio.choose_person, choose)
    assert studio.desk.people.annotator == NAMES[1]
    assert told(blind) == []
    studio.window.show_page("adjudication")
    assert studio.window.person.text() == "rev"


def test_an_import_names_nobody(blind):
    blind.studio.window.show_page("article")
    blind.studio.intake.ask()
    dialog = blind.studio.intake.dialog
    assert dialog.isVisible()
    assert names_in(dialog) == []
    dialog.close()


def test_the_history_numbers_people_and_shows_what_it_showed(hands, qtbot):
    history = hands.studio.history
    hands.studio.window.show_page("history")
    settle(hands, qtbot)
    named = [history.person.itemText(at) for at in range(history.person.count())]
    assert set(NAMES) < set(named)
    history.layer.setCurrentIndex(history.layer.findData(NAMES[2]))
    hands.studio.desk.set_blind(True)
    numbered = [history.person.itemText(at) for at in range(history.person.count())]
    assert numbered == ["Everybody", *(f"Person {n}" for n in range(1, len(named)))]
    data = [history.person.itemData(at) for at in range(1, history.person.count())]
    assert set(data) == set(named[1:])
    for at, name in enumerate(data, start=1):
        history.person.setCurrentIndex(at)
        history.person.activated.emit(at)
        (sitting,) = {row.sitting for row in history.list.model().rows}
        assert sitting.who == name
    layers = [history.layer.itemText(at) for at in range(history.layer.count())]
    assert layers == sorted(layers)
    hands.studio.desk.set_blind(False)
    assert [history.person.itemText(at) for at in range(history.person.count())] == named


def test_who_reviews_is_called_by_her_name_unless_she_annotated(hands, qtbot):
    desk, history = hands.studio.desk, hands.studio.history
    hands.studio.window.show_page("adjudication")
    hands.studio.adjudication.setFocus()
    hands.press(K.Key_X)
    desk.set_blind(True)
    hands.studio.window.show_page("history")
    settle(hands, qtbot)
    shown = [history.person.itemText(at) for at in range(history.person.count())]
    assert "rev" in shown
    desk.set_reviewer(NAMES[0])
    settle(hands, qtbot)
    assert told(hands) == []


def test_names_stay_hidden_when_the_labels_are_changed(blind, qtbot):
    studio = blind.studio
    studio.succession.turn_to(studio.project.path)
    following = studio.following
    studio.succession._lead_to_the_same_place()
    assert following.desk.blind
    assert following.window.person.text() == "Names are hidden"
