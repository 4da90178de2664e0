"""When the last conflict is decided it is said, once, and what is left to take."""

from __future__ import annotations

from tests.ui.adjudication.by_key import CONTROL, K


def decide_all(hands, page) -> None:
    while page.inbox.waiting:
        hands.press(K.Key_A)


def test_the_last_decision_says_that_all_is_decided_and_what_is_left(hands, page):
    banner = hands.studio.window.banner
    decide_all(hands, page)
    assert page.inbox.waiting == 0
    assert banner.isVisible()
    assert banner.words.text() == (
        "All conflicts are decided. U takes into gold what all agree on."
    )
    banner.hide()
    hands.press(K.Key_B)
    assert not banner.isVisible()
    hands.press(K.Key_U)
    assert page.inbox.waiting  # relations between what all agree on
    decide_all(hands, page)
    assert banner.isVisible()
    assert banner.words.text() == "All conflicts are decided."
    banner.hide()
    hands.press(K.Key_Z, CONTROL)
    hands.press(K.Key_A)
    assert banner.isVisible()


def test_a_narrowed_list_that_is_at_its_end_is_not_all(hands, page):
    banner = hands.studio.window.banner
    narrowing = page.side.narrowing
    narrowing.label.setCurrentIndex(narrowing.label.findData("AGENCY"))
    narrowing.words.setText("bo cong an")
    page.setFocus()
    decide_all(hands, page)
    assert page.inbox.waiting == 0
    assert not banner.isVisible()
    narrowing._leave()
    assert page.inbox.waiting
    assert not banner.isVisible()
