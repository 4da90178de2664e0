"""The versions of a question: what is in view, in any window and with any number of annotators."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.comparison import Difference
from tests.ui.adjudication.conftest import question_of
from tests.ui.crowd import NAMES

K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
SIZES = [(1280, 720), (1440, 900), (1024, 640)]


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def in_view(page, position: int) -> bool:
    """Whether the line of ``position`` in the gold card is on the screen as a whole."""
    gold = page.versions.gold
    box = gold.view.rectangle_of(position)
    assert box is not None
    place = QRect(gold.view.viewport().mapTo(page, box.topLeft()), box.size())
    port = QRect(gold.viewport().mapTo(page, QPoint(0, 0)), gold.viewport().size())
    return bool(port.contains(place) and page.rect().contains(port))


@pytest.mark.parametrize("size", SIZES)
def test_the_range_is_marked_where_one_looks(reviewer, size):
    page = reviewer.studio.adjudication
    reviewer.studio.window.resize(*size)
    settle()
    for question in list(page.inbox.all()):
        page._go_by_hand(question)
        settle()
        assert page.versions.gold.card.isVisible()
        assert in_view(page, question.item.start)
        if question.item.relations:
            continue
        reviewer.press(K.Key_E)
        settle()
        view = page.versions.gold.view
        assert in_view(page, view.caret)
        for _ in range(12):
            reviewer.press(K.Key_Right, SHIFT)
        assert in_view(page, view.caret)
        reviewer.press(K.Key_Escape)


def test_the_caret_is_followed_to_the_end_of_a_long_card(reviewer):
    page = reviewer.studio.adjudication
    reviewer.studio.window.resize(1024, 600)
    page.set_zoom(2.0)
    settle()
    question_of(page, Difference.BOUNDARY)
    reviewer.press(K.Key_E)
    settle()
    gold = page.versions.gold
    assert gold.verticalScrollBar().maximum() > 0
    for key in (K.Key_End, K.Key_Home):
        reviewer.press(key, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert in_view(page, gold.view.caret)


def shown_around(page) -> int:
    content = page.versions.cards[0].view.column.content
    item = page.question.item
    return content.visible[1] - content.visible[0] - (item.end - item.start)


def test_many_versions_leave_less_of_the_text_around(reviewer):
    page = reviewer.studio.adjudication
    reviewer.studio.window.resize(1440, 900)
    settle()
    question_of(page, Difference.BOUNDARY)
    assert 40 < shown_around(page) < 160


def test_with_two_annotators_a_higher_window_shows_more_of_the_text(sit_down, crowd):
    hands = sit_down(crowd(("one", "two")), who="")
    window, page = hands.studio.window, hands.studio.adjudication
    window.show_page("adjudication")
    question_of(page, Difference.BOUNDARY)
    for height, least, most in ((640, 60, 160), (900, 160, 650), (640, 60, 160)):
        window.resize(1280, height)
        settle()
        assert least < shown_around(page) < most


def test_gold_lies_under_versions_that_are_short(reviewer):
    page = reviewer.studio.adjudication
    reviewer.studio.window.resize(1440, 1200)
    settle()
    versions = page.versions
    bottom = versions.band.geometry().bottom()
    assert versions.band.verticalScrollBar().maximum() == 0
    assert abs(versions.gold.y() - bottom) <= 2
    left = [card.mapTo(page, QPoint(0, 0)).x() for card in (versions.cards[0], versions.gold.card)]
    width = [card.width() for card in (versions.cards[0], versions.gold.card)]
    assert left[0] == left[1]
    assert width[0] == width[1]
    reviewer.studio.window.resize(1280, 600)
    settle()
    assert versions.band.verticalScrollBar().maximum() > 0
    assert versions.cards[0].width() == versions.gold.card.width()


def test_more_annotators_than_letters_are_all_shown_and_can_be_taken(sit_down, crowd):
    names = [f"who-{number:02}" for number in range(12)]
    hands = sit_down(crowd(names, articles=1), who="")
    window, page = hands.studio.window, hands.studio.adjudication
    hands.studio.desk.set_reviewer("rev")
    window.show_page("adjudication")
    question = question_of(page, Difference.BOUNDARY)
    settle()
    shown = [card for card in page.versions.cards if card.isVisible()]
    assert [card.name.text() for card in shown] == list(question.item.annotators)
    assert [card.letter.text() for card in shown[-3:]] == ["K", "11", "12"]
    assert shown[11].letter.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert page.hints.text().count("take") == 1
    shown[11].letter.click()
    assert page.inbox.find(question).decision.taken == names[11]
    assert page.hasFocus()
    page._go_by_hand(page.inbox.find(question))
    settle()
    page.versions.cards[0].letter.click()
    assert page.inbox.find(question).decision.taken == names[0]


def test_a_relation_shows_its_other_end_by_a_line_and_by_name(reviewer):
    page = reviewer.studio.adjudication
    page.take_agreed()
    while any(one.open and not one.item.relations for one in page.inbox.all()):
        page._go_by_hand(next(one for one in page.inbox.all() if one.open))
        page.deciding.take(1)
    question = question_of(page, Difference.RELATION)
    settle()
    tail = next(spans[1] for spans in question.item.spans.values() if spans)
    text = page.walk.article.text
    said = {}
    for card, name in zip(page.versions.cards, page.walk.letters(), strict=False):
        assert (tail.start, tail.end) in card.view.column.content.emphasis
        made = question.item.relations[name]
        said[name] = card.says.text()
        assert (tail.surface(text) in said[name]) == bool(made)
        assert len(card.view._links()) == len(made)
    assert len(set(said.values())) > 1
    page.deciding.take(list(said).index(next(name for name in said if "→" in said[name])))
    page._go_by_hand(page.inbox.find(question))
    settle()
    assert len(page.versions.gold.view._links()) == 1


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1024, 700)])
def test_all_of_the_form_is_in_view_with_what_is_marked(reviewer, qtbot, size):
    window, page = reviewer.studio.window, reviewer.studio.adjudication
    window.resize(*size)
    question_of(page, Difference.BOUNDARY)
    reviewer.press(K.Key_E)
    gold, form = page.versions.gold, page.versions.gold.form

    def is_in_view() -> bool:
        box = gold.view.rectangle_of(gold.view.caret)
        place = form.mapTo(page.versions, QPoint(0, 0)).y()
        line = gold.view.viewport().mapTo(page.versions, box.center()).y() if box else -1
        whole = place + form.sizeHint().height() <= page.versions.height()
        versions = page.versions.band.height()
        return (
            whole
            and form.height() >= form.sizeHint().height()
            and (gold.y() < line < gold.y() + gold.height() <= place and versions > 100)
        )

    qtbot.waitUntil(is_in_view)
    reviewer.press(K.Key_F2)
    qtbot.waitUntil(is_in_view)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700)])
def test_three_versions_are_in_view_and_nothing_is_cut(sit_down, crowd, size):
    hands = sit_down(crowd(NAMES[:3]), who="")
    window, page = hands.studio.window, hands.studio.adjudication
    window.resize(*size)
    window.show_page("adjudication")
    settle()
    for question in list(page.inbox.all()):
        page._go_by_hand(question)
        settle()
        versions, band = page.versions, page.versions.band
        shown = band.verticalScrollBar().value() + band.height()
        for card in (*versions.cards, versions.gold.card):
            assert card.view.viewport().height() == card.view.height()
        for card in versions.cards:
            assert card.y() + card.height() <= shown
        table = versions.table
        cells = [cell for cell in table.findChildren(QLabel) if cell.isVisible()]
        assert cells
        ends = {table.y() + cell.geometry().bottom() + 1 for cell in cells}
        rows = sorted(ends)
        assert all(end <= shown or end - cells[0].height() >= shown for end in rows)
        head = rows[0]
        assert shown < head or rows[1] <= shown, "a head has a row below it"
        assert versions.gold.verticalScrollBar().maximum() == 0


def test_a_larger_window_shows_more_around_again(sit_down, crowd):
    hands = sit_down(crowd(NAMES[:3]), who="")
    window, page = hands.studio.window, hands.studio.adjudication
    window.show_page("adjudication")
    question_of(page, Difference.BOUNDARY)
    around = []
    for size in ((1024, 700), (1366, 768), (1440, 1200), (1024, 700)):
        window.resize(*size)
        settle()
        around.append(shown_around(page))
    assert around[0] < around[1] < around[2]
    assert around[3] == around[0]


def test_before_there_is_a_question_cards_are_made_one_at_a_time(reviewer):
    versions = reviewer.studio.adjudication.versions
    have = len(versions.cards)
    made = []
    for _ in range(3):
        versions.prepare(have + 2)
        made.append(len(versions.cards) - have)
    assert made == [1, 2, 2]
