"""What is not the article's running text: dimmed, passed over by Tab, said and confirmed by a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model import Region
from app.store import Project, check

INDONESIAN = "id-thailand-laos-cooperation"
VIETNAMESE = "vi-crime-dialogue-hanoi"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SHARE, BODY = "Share:", "Delegasi Thailand disambut"


@pytest.fixture
def page(hands):
    hands.open(INDONESIAN)
    return hands.studio.article


def go_to(hands, surface: str) -> int:
    """Put the caret into the last place of ``surface``."""
    view = hands.studio.article.view
    view.setFocus()
    start = hands.text.rindex(surface)
    view.move_caret(start + 1)
    return start


def come_back(hands) -> None:
    """What a desktop does when a menu closes, and the offscreen one does not."""
    hands.studio.window.activateWindow()
    QApplication.processEvents()


def say(hands, letter: Qt.Key) -> None:
    """Press R, then a letter of the menu."""
    menu = hands.studio.article.regions.menu
    hands.press(Qt.Key.Key_R)
    assert menu.isVisible()
    QTest.keyClick(menu, letter)
    assert not menu.isVisible()
    come_back(hands)


def dimmed(hands) -> list[tuple[str, str]]:
    """What is dimmed, with the words of its chip."""
    content = hands.studio.article.view.column.content
    return [(content.text[start:end], words) for start, end, words in content.dimmed]


def region(hands, start: int) -> Region:
    """The region on the disk that begins there."""
    with Project.open(hands.studio.project.path, read_only=True) as project:
        article = project.article(hands.studio.desk.article.id)
    return next(region for region in article.regions if region.start == start)


def test_what_training_leaves_out_is_dimmed_and_no_headline_is(hands, page):
    assert dimmed(hands) == [
        ("Laos, Suarathailand-", "byline, proposed"),
        (SHARE, "share button, proposed"),
    ]


def test_a_key_and_a_letter_say_what_a_line_is(hands, page):
    start = go_to(hands, BODY)
    say(hands, Qt.Key.Key_C)
    assert region(hands, start).kind == "caption"
    end = hands.text.index("\n", start)
    assert (hands.text[start:end], "caption") in dimmed(hands)
    place = page.view.column.first_position()
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert len(dimmed(hands)) == 2
    hands.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(dimmed(hands)) == 3
    assert page.view.column.first_position() == place
    assert check(hands.studio.project) == []


def test_a_selection_becomes_a_region(hands, page):
    start, end = hands.select(BODY)
    say(hands, Qt.Key.Key_M)
    found = region(hands, start)
    assert (found.end, found.kind, found.state.value) == (end, "metadata", "confirmed")


def test_a_proposal_is_changed_rejected_and_said_again(hands, page):
    start = go_to(hands, SHARE)
    say(hands, Qt.Key.Key_F)
    assert (SHARE, "site furniture") in dimmed(hands)
    say(hands, Qt.Key.Key_T)
    assert region(hands, start).state.value == "rejected"
    assert len(dimmed(hands)) == 1
    say(hands, Qt.Key.Key_S)
    assert (SHARE, "share button") in dimmed(hands)
    say(hands, Qt.Key.Key_R)
    assert (SHARE, "repeated line") in dimmed(hands), "though R opens the menu"


def test_the_menu_shows_what_it_is_now(hands, page):
    def checked() -> list[str]:
        return [action.data() for action in page.regions.menu.actions() if action.isChecked()]

    go_to(hands, SHARE)
    hands.press(Qt.Key.Key_R)
    assert checked() == ["share"]
    QTest.keyClick(page.regions.menu, Qt.Key.Key_Escape)
    come_back(hands)
    go_to(hands, BODY)
    hands.press(Qt.Key.Key_R)
    assert checked() == [""]
    QTest.keyClick(page.regions.menu, Qt.Key.Key_Escape)
    assert len(dimmed(hands)) == 2


def test_a_key_confirms_the_one_here_or_all(hands, page):
    start = go_to(hands, SHARE)
    hands.press(Qt.Key.Key_R, SHIFT)
    assert region(hands, start).state.value == "confirmed"
    assert [words for _, words in dimmed(hands)] == ["byline, proposed", "share button"]
    go_to(hands, BODY)
    hands.press(Qt.Key.Key_R, SHIFT)
    assert [words for _, words in dimmed(hands)] == ["byline", "share button"]


def test_an_empty_line_is_no_region(hands, page):
    page.view.move_caret(hands.text.index("\n\n") + 1)
    hands.press(Qt.Key.Key_R)
    QTest.keyClick(page.regions.menu, Qt.Key.Key_C)
    QApplication.processEvents()
    assert "nothing here" in hands.told
    assert len(dimmed(hands)) == 2


def test_tab_passes_over_spans_in_dimmed_regions(hands):
    hands.open(VIETNAMESE)
    view = hands.studio.article.view
    inside = hands.mark("Lê Quốc Hùng và Trợ lý"[:12], "OFFICIAL")
    spans = [hands.mark(each) for each in ("Bộ Công an Việt Nam và Cảnh sát", "Interpol")]
    view.move_caret(0)
    for span in (*spans, spans[0]):
        hands.press(Qt.Key.Key_Tab)
        assert view.selected_span() == span
    hands.press(Qt.Key.Key_Backtab)
    assert view.selected_span() == spans[-1]
    for span in spans:
        view.select_span(span.id)
        hands.press(Qt.Key.Key_Delete)
    view.move_caret(0)
    hands.press(Qt.Key.Key_Tab)
    assert view.selected_span() is None, f"only {inside.label} is left, and it is dimmed"


def test_a_line_that_is_said_to_be_the_headline_is_set_larger(hands):
    hands.open("th-prawit-homeland-security")
    view = hands.studio.article.view
    before = view.column.content.headline
    assert hands.text[slice(*before)].startswith("ประวิตร"), "the one that is proposed"
    view.move_caret(3)
    hands.press(Qt.Key.Key_R)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_H)
    QApplication.processEvents()
    start, end = view.column.content.headline
    assert start == 0
    assert hands.text[end] in "\r\n "
    assert view.column.room.style_of(0) is view.column.styles.headline
    hands.studio.desk.undo()
    assert view.column.content.headline == before
