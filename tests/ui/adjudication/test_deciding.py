"""Each decision is one key, kept with its reason, and none is made by accident."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.annotation import EditSpan
from app.comparison import Difference
from app.model import Choice
from app.store import Project
from tests.ui.adjudication.by_key import (
    CONTROL,
    INDONESIAN,
    SHIFT,
    VIETNAMESE,
    K,
    decisions,
    go_to,
    gold,
    open_questions,
)


@pytest.mark.parametrize(("key", "number"), [(K.Key_A, 0), (K.Key_B, 1)])
def test_taking_a_version_makes_it_gold(hands, page, key, number):
    question = go_to(page, Difference.BOUNDARY)
    name = question.item.annotators[number]
    hands.press(key)
    (decision,) = decisions(hands)
    assert (decision.choice, decision.taken) == (Choice.TAKE, name)
    assert decision.reviewer == "reviewer-1"
    wanted = {(span.start, span.end, span.label) for span in question.item.spans[name]}
    assert wanted <= {(span.start, span.end, span.label) for span in gold(hands)}
    assert question.key not in open_questions(page)
    assert page.question.key != question.key
    assert page.hasFocus()


def test_neither_leaves_no_gold_span(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_X)
    (decision,) = decisions(hands)
    assert decision.choice is Choice.REJECT
    assert decision.gold == ()
    offered = {(s.start, s.end, s.label) for s in question.item.all_spans}
    assert offered.isdisjoint((s.start, s.end, s.label) for s in gold(hands))


@pytest.mark.parametrize(("key", "noted"), [(K.Key_A, 0), (K.Key_B, 1), (K.Key_X, None)])
def test_a_note_that_differs_is_decided_with_the_same_keys(hands, page, key, noted):
    question = go_to(page, Difference.NOTE)
    said = [card.remarks.text().removeprefix("✎ ") for card in page.versions.cards[:2]]
    names = question.item.annotators
    assert said == [question.item.spans[name][0].note for name in names]
    assert [card.says.text() for card in page.versions.cards[:2]].count("no note") == 1
    assert "no note" in page.hints.text()
    hands.press(key)
    (decision,) = decisions(hands)
    (span,) = [one for one in gold(hands) if one.id in decision.gold]
    assert span.note == ("" if noted is None else said[noted])
    page._go_by_hand(question)
    assert page.versions.gold.card.remarks.text().removeprefix("✎ ") == span.note
    hands.press(K.Key_Z, CONTROL)
    assert not gold(hands)


def test_a_reviewer_who_also_annotated_is_told_which_version_is_her_own(hands, page):
    assert not any("own" in card.name.text() for card in page.versions.cards)
    hands.studio.desk.set_reviewer("curator-b")
    page.refresh()
    question = go_to(page, Difference.BOUNDARY)
    told = {card.name.text() for card in page.versions.cards[:2]}
    assert told == {"curator-a", "curator-b · your own annotation"}
    page.toggle_blind()
    assert not any(card.name.text() for card in page.versions.cards[:2])
    page.toggle_blind()
    hands.press(K.Key_A)
    page._go_by_hand(question)
    assert page.versions.gold.card.name.text().endswith("curator-b · own annotation")


def test_a_letter_that_nobody_has_does_nothing(hands, page):
    for key in (K.Key_C, K.Key_D, K.Key_K, K.Key_1, K.Key_Delete, K.Key_Return):
        hands.press(key)
    assert decisions(hands) == []
    assert hands.spans(VIETNAMESE) == []


def test_the_reason_is_kept_with_the_decision(hands, page):
    go_to(page, Difference.BOUNDARY)
    side = page.side
    side.reason.setFocus()
    hands.press(K.Key_Down)
    hands.press(K.Key_Down)
    side.clause.setFocus()
    hands.press(K.Key_Down)
    hands.press(K.Key_Escape)
    assert page.hasFocus()
    hands.press(K.Key_R)
    assert side.comment.hasFocus()
    hands.write("abx n1p u")
    assert decisions(hands) == []
    hands.press(K.Key_Return)
    assert page.hasFocus()
    hands.press(K.Key_B)
    (decision,) = decisions(hands)
    assert (decision.reason, decision.comment) == ("boundary rule", "abx n1p u")
    label, _, number = decision.clause.partition(" ")
    assert number == "1"
    assert label in ("OFFICIAL", "AGENCY", "COMMITMENT")
    assert side.why() == {"reason": "", "clause": "", "comment": ""}


def test_the_arrows_move_the_caret_in_the_comment(hands, page):
    question = page.question.key
    hands.press(K.Key_R)
    hands.write("ac")
    hands.press(K.Key_Left)
    hands.write("b")
    assert page.side.comment.text() == "abc"
    assert page.question.key == question
    hands.press(K.Key_Escape)
    assert page.hasFocus()


def test_a_reason_picked_with_the_mouse_gives_the_keyboard_back(hands, page):
    go_to(page, Difference.BOUNDARY)
    reason = page.side.reason
    QTest.mouseClick(reason, Qt.MouseButton.LeftButton)
    reason.showPopup()
    reason.setCurrentIndex(3)
    reason.hidePopup()
    assert page.hasFocus()
    hands.press(K.Key_A)
    assert decisions(hands)[0].reason == "wrong label"


def test_undo_and_redo_reopen_the_right_question(hands, page):
    first = page.question.key
    hands.press(K.Key_A)
    second = page.question.key
    hands.press(K.Key_B)
    hands.press(K.Key_Z, CONTROL)
    assert page.question.key == second
    assert page.question.open
    hands.press(K.Key_Z, CONTROL)
    assert page.question.key == first
    assert decisions(hands) == []
    assert gold(hands) == []
    hands.press(K.Key_Z, CONTROL | SHIFT)
    assert first not in open_questions(page)
    hands.press(K.Key_Z, CONTROL | SHIFT)
    assert second not in open_questions(page)
    assert len(decisions(hands)) >= 2


def test_undo_comes_back_from_another_article(hands, page):
    key = page.question.key
    hands.press(K.Key_A)
    hands.open(INDONESIAN)
    assert page.question.item.article == INDONESIAN
    hands.press(K.Key_Z, CONTROL)
    assert hands.studio.desk.article.id == VIETNAMESE
    assert page.question.key == key


def test_what_all_agree_on_is_taken_at_once_and_undone_at_once(hands, page):
    agreed = page.inbox.agreed
    assert agreed > 50
    assert str(agreed) in page.side.agreed.text()
    asked = open_questions(page)
    hands.press(K.Key_U)
    assert page.inbox.agreed == 0
    assert not page.side.agreed.isVisible()
    assert set(asked) <= set(open_questions(page))  # relations may come, as their ends are gold now
    assert len(gold(hands)) > 10
    hands.press(K.Key_U)
    hands.press(K.Key_Z, CONTROL)
    assert gold(hands) == []
    assert page.inbox.agreed == agreed
    hands.click(page.side.agreed)
    assert page.inbox.agreed == 0


def test_deciding_in_a_read_only_project_is_refused_and_the_question_stays(hands, page):
    hands.studio.project.read_only = True
    key = page.question.key
    hands.press(K.Key_A)
    assert "may only be read" in hands.told
    assert page.question.key == key
    assert page.hasFocus()
    hands.press(K.Key_E)
    hands.press(K.Key_Return)
    assert page.versions.gold.view.hasFocus()


def test_a_comment_never_sent_is_there_when_the_question_is_shown_again(hands, page):
    first = page.question
    page.side.reason.setCurrentIndex(2)
    page.side.clause.setCurrentIndex(1)
    hands.press(K.Key_R)
    hands.write("half")
    hands.press(K.Key_Escape)
    why = page.side.why()
    assert all(why.values())
    hands.press(K.Key_N)
    assert page.side.why() == {"reason": "", "clause": "", "comment": ""}
    assert isinstance(page.side.comment, QLineEdit)
    hands.press(K.Key_P)
    assert page.question.key == first.key
    assert page.side.why() == why
    hands.press(K.Key_A)
    assert decisions(hands)[0].comment == "half"
    page._go_by_hand(page.inbox.find(first))
    assert page.side.comment.text() == ""


def test_a_question_asked_no_more_is_refused_and_what_is_asked_now_is_shown(hands, page):
    """Another window moves a span between the showing and the key."""
    question = go_to(page, Difference.BOUNDARY)
    name = question.item.annotators[0]
    span = question.item.spans[name][0]
    with Project.open(hands.studio.project.path) as other:
        moved = EditSpan(span.id, start=span.start + 1)
        other.apply(moved.act(other.work(VIETNAMESE, name), other.scheme))
    hands.press(K.Key_A)
    assert "asked no more" in hands.told
    assert decisions(hands) == []
    assert gold(hands) == []
    assert page.inbox.find(question) is None
    assert page.question.key != question.key
    assert page.question.item.start in (span.start, span.start + 1)
    assert page.hasFocus()
    shown = page.question.item.spans[name][0]
    assert shown.start == span.start + 1
    hands.press(K.Key_A)
    (decision,) = decisions(hands)
    (made,) = [span for span in gold(hands) if span.id in decision.gold]
    assert (made.start, made.end) == (shown.start, shown.end)
