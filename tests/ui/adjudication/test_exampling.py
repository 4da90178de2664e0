"""With a key a decided conflict is an example of its label: one act, which undo takes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.adjudication import Order

ARTICLE = "vi-public-security-bangkok"
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(hands):
    """The reviewer before the first question of the Vietnamese article."""
    hands.open(ARTICLE)
    hands.studio.desk.set_reviewer("reviewer-1")
    hands.click(hands.studio.window.tabs["adjudication"])
    return hands.studio.adjudication


def examples(studio) -> dict[str, tuple]:
    return {label.name: label.examples for label in studio.project.scheme.labels}


def add(studio) -> None:
    """What the key does; the window goes with it, and the keyboard of tests would ask it for more."""
    studio.actions["example_here"].trigger()


def decide(hands, page):
    """Take a version that has a span; the decision made."""
    item = page.question.item
    marked = next(number for number, spans in enumerate(item.spans.values()) if spans)
    hands.press((Qt.Key.Key_A, Qt.Key.Key_B)[marked])
    return item


def test_what_was_decided_last_is_added_in_its_context_and_taken_back(hands, page, qtbot: QtBot):
    studio = hands.studio
    before = examples(studio)
    item = decide(hands, page)
    assert page.question.item != item
    add(studio)
    after = examples(studio)
    (label,) = [name for name, held in after.items() if held != before[name]]
    added = after[label][-1]
    text = studio.project.article(item.article).text
    assert label in item.labels
    assert added.before + added.text + added.after in text
    assert added.language == "vi"
    qtbot.waitUntil(lambda: studio.following is not None, timeout=20_000)
    following = studio.following
    assert following.window.page == "adjudication"
    assert following.project.undo("reviewer-1").scheme is not None
    assert examples(following) == before
    following.close()


def test_a_question_that_nobody_decided_has_no_example(hands, page):
    before = examples(hands.studio)
    hands.press(Qt.Key.Key_G, SHIFT)
    assert "Nothing is decided here" in hands.told
    assert examples(hands.studio) == before


def test_curators_see_it_in_the_guideline_beside_the_question(hands, page, qtbot: QtBot):
    studio = hands.studio
    decide(hands, page)
    add(studio)
    qtbot.waitUntil(lambda: studio.following is not None, timeout=20_000)
    following = studio.following
    side = following.adjudication.side
    scheme = following.project.scheme
    newest = max(scheme.labels, key=lambda label: len(label.examples))
    question = next(
        one for one in following.adjudication.inbox.all() if newest.name in one.item.labels
    )
    side.show_question(question)
    assert newest.examples[-1].text in side.guideline.text()
    following.close()


def test_the_window_that_follows_goes_on_where_the_reviewer_was(hands, page, qtbot: QtBot):
    studio = hands.studio
    narrowing = page.side.narrowing
    hands.press(Qt.Key.Key_V)
    narrowing.order.setCurrentIndex(narrowing.order.findData(Order.PATTERN.value))
    narrowing.label.setCurrentIndex(narrowing.label.findData("AGENCY"))
    narrowing.words.setText("an")
    page.setFocus()
    decide(hands, page)
    asked, listed, letters = page.question, page.inbox.waiting, page.walk.letters()
    page.side.comment.setText("half a reason")
    add(studio)
    qtbot.waitUntil(lambda: studio.following is not None, timeout=20_000)
    after = studio.following.adjudication
    qtbot.waitUntil(lambda: after.question is not None)
    assert after.question.key == asked.key
    assert after.walk.blind
    assert after.walk.letters() == letters
    assert after.inbox.waiting == listed
    assert after.side.narrowing.chosen_order() is Order.PATTERN
    assert after.side.narrowing.words.text() == "an"
    assert after.side.narrowing.label.currentData() == "AGENCY"
    assert after.side.why()["comment"] == "half a reason"
    assert "curator-" not in after.versions.title.text()
    assert [card.name.text() for card in after.versions.cards] == ["", ""]
    studio.following.close()
