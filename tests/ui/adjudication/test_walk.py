"""The walk goes round all questions, across articles, and decides nothing."""

from __future__ import annotations

from tests.ui.adjudication.by_key import (
    VIETNAMESE,
    K,
    decisions,
)


def test_walking_goes_round_both_ways_and_decides_nothing(hands, page):
    begin = page.question.key
    for there, back in ((K.Key_N, K.Key_P), (K.Key_Right, K.Key_Left)):
        hands.press(there)
        assert page.question.key != begin
        hands.press(back)
        assert page.question.key == begin
    page.walk.go(page.inbox.all()[-1])
    hands.press(K.Key_N)
    assert page.question.key == page.inbox.all()[0].key
    hands.press(K.Key_P)
    assert page.question.key == page.inbox.all()[-1].key
    assert decisions(hands) == []


def test_walking_into_another_article_opens_it(hands, page):
    asked = list(page.inbox.all())
    while page.question.item.article == VIETNAMESE:
        hands.press(K.Key_N)
    assert hands.studio.desk.article.id == page.question.item.article
    assert asked == list(page.inbox.all())
