"""Asking back: the note goes to the annotators with a key, nothing is decided, the next one comes."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.model import GOLD, Choice

ARTICLE = "vi-crime-dialogue-hanoi"
K = Qt.Key


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
    (asked,) = decisions(hands)
    assert (asked.choice, asked.comment) == (Choice.ASK, "Is it in?")
    assert asked.key == question.key
    assert page.inbox.find(question).open
    assert page.question.key != question.key
    assert page.hasFocus()
    assert page.side.comment.text() == ""
    hands.studio.desk.set_annotator("curator-b")
    hands.click(hands.studio.window.tabs["article"])
    hands.open(ARTICLE)
    assert hands.studio.article.asked.isVisible()


def test_a_note_that_is_left_with_escape_is_kept_and_asks_nobody(hands, page):
    question = page.question
    hands.press(K.Key_Q)
    hands.write("Is it")
    hands.press(K.Key_Escape)
    assert page.hasFocus()
    assert decisions(hands) == []
    hands.press(K.Key_R)
    hands.write(" in?")
    hands.press(K.Key_Return)
    assert decisions(hands) == []
    assert page.question.key == question.key
    hands.press(K.Key_Q)
    (asked,) = decisions(hands)
    assert asked.comment == "Is it in?"


def test_return_with_nothing_written_asks_nobody(hands, page):
    hands.press(K.Key_Q)
    hands.press(K.Key_Return)
    assert page.hasFocus()
    assert decisions(hands) == []
    hands.press(K.Key_R)
    hands.write("a reason")
    hands.press(K.Key_Return)
    assert decisions(hands) == []


def test_it_is_taken_back_like_any_act(hands, page):
    page.side.comment.setText("Look again.")
    page.setFocus()
    hands.press(K.Key_Q)
    assert len(decisions(hands)) == 1
    hands.press(K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert decisions(hands) == []


def back_to(hands, page, key):
    """Walk back to the question with that key."""
    for _ in range(len(page.inbox.all())):
        if page.question.key == key:
            return
        hands.press(K.Key_P)
    raise AssertionError("the walk does not come by")


def test_what_was_asked_stands_at_the_question(hands, page):
    key = page.question.key
    page.side.comment.setText("Is it in?")
    page.setFocus()
    hands.press(K.Key_Q)
    back_to(hands, page, key)
    assert page.versions.gold.card.name.text() == "not decided · reviewer-1 asked: Is it in?"


def test_where_reviewers_differ_both_decisions_stand_at_the_question(hands, page):
    key, names = page.question.key, page.question.item.annotators
    hands.press(K.Key_X)
    hands.studio.desk.set_reviewer("reviewer-2")
    back_to(hands, page, key)
    hands.press(K.Key_A)
    back_to(hands, page, key)
    said = page.versions.gold.card.name.text()
    assert said == f"reviewers differ · took {names[0]}, reviewer-2 · neither, reviewer-1"


def test_what_was_asked_back_is_out_of_the_way_at_the_end_of_the_queue(hands, page):
    key = page.question.key
    page.side.comment.setText("Is it in?")
    page.setFocus()
    hands.press(K.Key_Q)
    open_ones = len(page.inbox.open())
    seen = []
    for _ in range(open_ones - 1):
        assert page.question.open
        seen.append(page.question.key)
        hands.press(K.Key_X)
    assert key not in seen
    assert page.question.key == key
    hands.press(K.Key_X)
    assert not page.inbox.open()
    assert all(one.choice is not Choice.ASK for one in decisions(hands))
