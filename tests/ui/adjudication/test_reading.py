"""The inbox of many articles is read behind the window, and misses nothing that changes meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt

from app.adjudication import docket
from app.comparison import Difference, Wanted
from ui.adjudication import walk

K = Qt.Key


@pytest.fixture
def page(hands, monkeypatch):
    monkeypatch.setattr(walk, "AT_ONCE", 0)
    hands.studio.window.show_page("adjudication")
    return hands.studio.adjudication


def here(page, qtbot):
    qtbot.waitUntil(lambda: not page.walk.reading.running)
    return page


def test_it_says_so_and_then_shows_the_first_question(hands, page, qtbot):
    assert page.question is None
    assert page.empty.isVisible()
    assert "Reading" in page.empty.text()
    assert page.side.waiting.text() == "…"
    here(page, qtbot)
    assert page.question is not None
    assert not page.empty.isVisible()
    assert page.side.waiting.text() == "53"


def test_it_says_how_many_articles_have_been_read(hands, page, qtbot, monkeypatch):
    page.walk.reading.told.emit(1_200, 5_000)
    told = QLocale().toString(1_200), QLocale().toString(5_000)
    assert "{} of {} articles".format(*told) in page.empty.text()
    here(page, qtbot)
    monkeypatch.setitem(docket.read_docket.__kwdefaults__, "few", 0)
    told = []
    page.walk.reading.told.connect(lambda *numbers: told.append(numbers))
    page.walk._reloaded()
    here(page, qtbot)
    assert told[-1] == (5, 5)
    assert not page.empty.isVisible()


def test_it_is_listed_before_a_question_is_shown(hands, page, qtbot):
    seen = []
    page.walk.reading.listed.connect(
        lambda: seen.append((page.question, page.side.queue.model().rowCount()))
    )
    here(page, qtbot)
    assert seen == [(None, 53 + 5)]
    assert page.question is not None


def test_what_is_decided_while_it_is_read_is_decided_when_it_is_there(hands, page, qtbot):
    here(page, qtbot)
    question = page.question
    page.walk._reloaded()
    assert page.walk.reading.running
    assert page.question.key == question.key
    hands.press(K.Key_A)
    assert page.question.key != question.key
    here(page, qtbot)
    assert page.inbox.find(question).decision.taken == question.item.annotators[0]
    assert page.side.waiting.text() == "52"


def test_what_comes_in_while_it_is_read_has_all_read_once_more(hands, page, qtbot):
    page.walk._reloaded()
    page.walk._reloaded()
    here(page, qtbot)
    assert not page.inbox.unread
    assert len(page.inbox.all()) == 53


def test_what_an_agreement_figure_wants_is_listed_once_it_is_read(hands, page, qtbot):
    page.show_wanted(Wanted(difference=Difference.BOUNDARY))
    here(page, qtbot)
    assert {one.difference for one in page.inbox.all()} == {Difference.BOUNDARY}
    assert page.question.difference is Difference.BOUNDARY


def test_words_are_found_before_and_after_they_are_read(hands, page, qtbot, monkeypatch):
    monkeypatch.setitem(docket.read_docket.__kwdefaults__, "few", 0)
    page.walk._reloaded()
    here(page, qtbot)
    page.side.narrowing.words.setText("LAOS")
    before = [one.key for one in page.inbox.all()]
    assert before
    qtbot.waitUntil(lambda: bool(page.inbox._marked))
    page.side.narrowing.words.setText("")
    page.side.narrowing.words.setText("LAOS")
    assert [one.key for one in page.inbox.all()] == before


def test_what_all_agree_on_is_worked_out_behind_and_is_one_act(hands, page, qtbot):
    here(page, qtbot)
    agreed = page.inbox.agreed
    page.side.agreed.setFocus()
    hands.click(page.side.agreed)
    assert not page.side.agreed.isEnabled()
    assert page.hasFocus()
    page.take_agreed()
    qtbot.waitUntil(lambda: not page.agreeing.running)
    here(page, qtbot)
    assert page.inbox.agreed == 0
    hands.studio.desk.undo()
    here(page, qtbot)
    assert page.inbox.agreed == agreed
    assert page.side.agreed.isEnabled()
