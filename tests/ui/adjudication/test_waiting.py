"""What a reviewer orders while another program writes is done once, with what she wrote for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.annotation import EditSpan
from app.comparison import Difference
from app.model import Choice
from app.store import Project
from tests.ui.adjudication.by_key import K, decisions, go_to, gold
from tests.ui.adjudication.test_inbox import while_open

NOTHING = {"reason": "", "clause": "", "comment": ""}


@pytest.fixture
def written(page, qtbot, another_writer):
    """Let the other program finish, and what waited for it come about."""

    def finish() -> None:
        another_writer.close()
        qtbot.waitUntil(lambda: not page._desk.waits, timeout=60_000)

    return finish


def write_why(hands, words: str) -> None:
    hands.press(K.Key_R)
    hands.write(words)
    hands.press(K.Key_Return)


def test_a_question_asked_back_twice_has_one_note(hands, page, written):
    question = page.question
    write_why(hands, "Is it in")
    hands.press(K.Key_Q)
    assert "waits" in hands.told
    hands.press(K.Key_Q)
    written()
    (asked,) = decisions(hands)
    assert (asked.choice, asked.comment, asked.key) == (Choice.ASK, "Is it in", question.key)
    assert page.side.why() == NOTHING
    assert page.question.key != question.key


def test_a_comment_goes_with_the_decision_that_waited_and_with_no_other(hands, page, written):
    question = go_to(page, Difference.BOUNDARY)
    write_why(hands, "the title is out")
    hands.press(K.Key_A)
    assert page.side.comment.text() == "the title is out"
    hands.press(K.Key_A)
    written()
    (decision,) = decisions(hands)
    assert decision.comment == "the title is out"
    assert page.question.key != question.key
    assert page.side.why() == NOTHING
    assert page.hasFocus()
    page._go_by_hand(page.inbox.find(question))
    assert page.side.why() == NOTHING
    hands.press(K.Key_X)
    assert [one.comment for one in decisions(hands)] == [""]


def test_what_was_written_meanwhile_stays(hands, page, written):
    question = go_to(page, Difference.BOUNDARY)
    write_why(hands, "old")
    hands.press(K.Key_A)
    hands.press(K.Key_R)
    hands.write("new")
    written()
    (decision,) = decisions(hands)
    assert decision.comment == "old"
    assert page.question.key == question.key
    assert page.side.comment.hasFocus()
    assert page.side.comment.text() == "oldnew"


def test_gone_elsewhere_she_stays_there(hands, page, written):
    question = go_to(page, Difference.BOUNDARY)
    write_why(hands, "here")
    hands.press(K.Key_A)
    hands.press(K.Key_N)
    other = page.question.key
    write_why(hands, "there")
    written()
    assert [one.comment for one in decisions(hands)] == ["here"]
    assert page.question.key == other
    assert page.side.comment.text() == "there"
    page._go_by_hand(page.inbox.find(question))
    assert page.side.why() == NOTHING


def test_what_is_being_marked_elsewhere_is_not_lost(hands, page, written):
    go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_A)
    hands.press(K.Key_N)
    hands.press(K.Key_E)
    hands.press(K.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    view = page.versions.gold.view
    marked = view.selection()
    written()
    assert len(decisions(hands)) == 1
    assert page.versions.gold.editing
    assert view.hasFocus()
    assert view.selection() == marked


def test_what_she_marked_is_there_until_it_is_on_the_disk(hands, page, written):
    question = go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    hands.press(K.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    hands.press(K.Key_Return)
    assert page.versions.gold.editing
    hands.press(K.Key_Return)
    written()
    (decision,) = decisions(hands)
    assert (decision.choice, decision.key) == (Choice.EDIT, question.key)
    assert not page.versions.gold.editing
    assert page.hasFocus()


def move_one(hands, question) -> None:
    """In another window a span of the question is moved."""
    name = question.item.annotators[0]
    span = question.item.spans[name][0]
    article = question.item.article
    with Project.open(hands.studio.project.path) as other:
        moved = EditSpan(span.id, start=span.start + 1)
        other.apply(moved.act(other.work(article, name), other.scheme))


def test_the_comment_of_a_decision_that_failed_is_for_what_is_asked_there(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    write_why(hands, "kept")
    move_one(hands, question)
    hands.press(K.Key_A)
    assert "asked no more" in hands.told
    assert page.question.key != question.key
    assert page.side.comment.text() == "kept"
    hands.press(K.Key_A)
    assert [one.comment for one in decisions(hands)] == ["kept"]
    assert page.side.why() == NOTHING
    assert gold(hands)


def test_a_decision_that_waited_and_then_failed_loses_nothing(hands, page, qtbot, another_writer):
    question = go_to(page, Difference.BOUNDARY)
    write_why(hands, "kept")
    hands.press(K.Key_A)
    another_writer.execute("ROLLBACK")
    move_one(hands, question)
    qtbot.waitUntil(lambda: not page._desk.waits, timeout=60_000)
    assert "asked no more" in hands.told
    assert decisions(hands) == []
    assert page.side.comment.text() == "kept"


def test_the_comment_goes_with_many_decided_alike_that_waited(hands, page, written, qtbot):
    question = go_to(page, Difference.BOUNDARY)
    write_why(hands, "all of them")
    while_open(lambda _: hands.press(K.Key_A))
    hands.press(K.Key_M)
    assert page.side.comment.text() == "all of them"
    hands.studio.window.activateWindow()  # a window manager would
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    assert page.hasFocus()
    hands.press(K.Key_N)
    hands.press(K.Key_P)
    assert page.side.comment.text() == "all of them"
    written()
    assert {one.comment for one in decisions(hands)} == {"all of them"}
    assert page.question.key != question.key
    assert page.side.why() == NOTHING
    page._go_by_hand(page.inbox.find(question))
    assert page.side.why() == NOTHING
