"""Asking back: the note goes to the annotators with a key, nothing is decided, the next one comes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.model import GOLD, Choice

ARTICLE = "vi-crime-dialogue-hanoi"
K = Qt.Key


@pytest.fixture
def page(hands):
    """The reviewer before the first question of the Vietnamese article."""
    hands.open(ARTICLE)
    hands.studio.desk.set_reviewer("reviewer-1")
    hands.click(hands.studio.window.tabs["adjudication"])
    return hands.studio.adjudication


def decisions(hands):
    project = hands.studio.project
    return [one for head in project.heads() for one in project.work(head.id, GOLD).decisions]


def test_without_a_note_it_is_asked_for_first_and_nothing_is_written(hands, page):
    question = page.question
    hands.press(K.Key_Q)
    assert page.side.comment.hasFocus()
    assert "Return" in hands.studio.window.banner.words.text()
    assert decisions(hands) == []
    assert page.question.key == question.key


def test_the_note_goes_to_the_annotators_and_the_question_stays_open(hands, page):
    question = page.question
    hands.press(K.Key_Q)
    hands.write("Is it in?")
    hands.press(K.Key_Return)
    hands.press(K.Key_Q)
    (asked,) = decisions(hands)
    assert (asked.choice, asked.comment) == (Choice.ASK, "Is it in?")
    assert asked.key == question.key
    assert page.inbox.find(question.key).open
    assert page.question.key != question.key
    assert page.hasFocus()
    assert page.side.comment.text() == ""
    hands.studio.desk.set_annotator("curator-b")
    hands.click(hands.studio.window.tabs["article"])
    hands.open(ARTICLE)
    assert hands.studio.article.asked.isVisible()


def test_it_is_taken_back_like_any_act(hands, page):
    page.side.comment.setText("Look again.")
    page.setFocus()
    hands.press(K.Key_Q)
    assert len(decisions(hands)) == 1
    hands.press(K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert decisions(hands) == []
