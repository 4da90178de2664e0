"""A range marked in the gold card decides for it, and only its own keys act meanwhile."""

from __future__ import annotations

from app.comparison import Difference
from app.model import GOLD, Choice
from tests.ui.adjudication.by_key import (
    CONTROL,
    SHIFT,
    VIETNAMESE,
    K,
    decisions,
    go_to,
    gold,
)


def test_editing_decides_for_the_range_and_label_marked(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    first = question.item.all_spans[0]
    hands.press(K.Key_E)
    view = page.versions.gold.view
    assert view.hasFocus()
    assert view.selection() == (first.start, first.end)
    hands.press(K.Key_Left)  # the caret, not the walk
    assert page.question.key == question.key
    assert view.selection()[0] == view.selection()[1]
    hands.press(K.Key_Right, SHIFT)
    start, end = view.selection()
    assert start < end
    hands.press(K.Key_3)
    (decision,) = decisions(hands)
    assert decision.choice is Choice.EDIT
    (made,) = [span for span in gold(hands) if span.id in decision.gold]
    text = hands.studio.project.article(VIETNAMESE).text
    assert made.label == "COMMITMENT"
    assert made.surface(text) == text[start:end].strip()
    assert page.hasFocus()


def test_return_keeps_the_label(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    hands.press(K.Key_Return)
    (decision,) = decisions(hands)
    (made,) = [span for span in gold(hands) if span.id in decision.gold]
    first = question.item.all_spans[0]
    assert (made.start, made.end, made.label) == (first.start, first.end, first.label)


def test_only_its_own_keys_act_while_a_range_is_marked(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    for key in (K.Key_A, K.Key_B, K.Key_N, K.Key_P, K.Key_X, K.Key_U, K.Key_R, K.Key_E):
        hands.press(key)
    hands.press(K.Key_Delete)
    hands.press(K.Key_7)
    assert page.versions.gold.view.hasFocus()
    assert page.question.key == question.key
    assert decisions(hands) == []
    first = question.item.all_spans[0]
    assert page.versions.gold.view.selection() == (first.start, first.end)
    hands.press(K.Key_Escape)
    assert page.hasFocus()
    hands.press(K.Key_A)
    assert len(decisions(hands)) == 1


def test_nothing_marked_is_told(hands, page):
    go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    hands.press(K.Key_Left)
    hands.press(K.Key_Return)
    assert "Mark the range in the gold card first" in hands.told
    assert decisions(hands) == []
    assert page.versions.gold.view.hasFocus()


def test_a_click_beside_gives_the_keyboard_back_to_the_gold_card(hands, page):
    go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    page.setFocus()
    assert page.versions.gold.view.hasFocus()


def test_switching_the_theme_keeps_what_is_being_marked(hands, page):
    go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    hands.press(K.Key_Left)
    hands.press(K.Key_Right, SHIFT)
    marked = page.versions.gold.view.selection()
    hands.press(K.Key_L, CONTROL | SHIFT)
    assert page.versions.gold.view.selection() == marked
    hands.press(K.Key_L, CONTROL | SHIFT)
    hands.press(K.Key_Return)
    assert len(decisions(hands)) == 1


def test_a_relation_cannot_be_edited(hands, page):
    hands.press(K.Key_U)
    for _ in page.inbox.all():
        if page.question.item.relations:
            break
        hands.press(K.Key_A)
    assert page.question.item.relations
    hands.press(K.Key_E)
    assert page.hasFocus()
    assert "E" not in [key for key, _ in page._hints()]


def test_keys_of_a_scheme_decide_only_in_the_gold_card(sit_down, awkward):
    """The scheme's key ``a`` is also that of version A."""
    hands = sit_down(awkward, who="one")
    hands.mark("Jakarta", "PLACE")
    hands.studio.desk.set_annotator("two")
    hands.mark("Jakarta pada", "PLACE")
    hands.press(K.Key_2, CONTROL)
    page = hands.studio.adjudication
    hands.press(K.Key_E)
    hands.press(K.Key_A)
    place = hands.studio.desk.article.id
    (made,) = hands.spans(place, GOLD)
    assert made.label == "TIME"
    hands.press(K.Key_Z, CONTROL)
    page.setFocus()
    hands.press(K.Key_A)
    (made,) = hands.spans(place, GOLD)
    assert made.label == "PLACE"


def test_gold_says_what_it_has_in_the_words_of_the_versions(hands, page):
    question = go_to(page, Difference.ATTRIBUTE)
    gold_says, cards = page.versions.gold.card.says, page.versions.cards
    assert gold_says.text() == ""
    said = [card.says.text() for card in cards[:2]]
    assert len(set(said)) == 2
    for key, words in zip((K.Key_A, K.Key_B), said, strict=True):
        hands.press(key)
        page._go_by_hand(page.inbox.find(question))
        assert gold_says.text() == words
    hands.press(K.Key_X)
    page._go_by_hand(page.inbox.find(question))
    assert gold_says.text() == ""


def test_gold_says_its_label_where_that_was_in_question(hands, page):
    question = go_to(page, Difference.LABEL)
    hands.press(K.Key_E)
    hands.press(K.Key_3)
    page._go_by_hand(page.inbox.find(question))
    assert page.versions.gold.card.says.text() == "Commitment"
