"""The annotator sees what a reviewer asks, goes to its place, and is asked no more once it changed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.adjudication import ask_back, open_questions, take
from app.adjudication.corpus import case_of
from app.annotation import RemoveSpan
from app.comparison import Difference

ARTICLE = "vi-crime-dialogue-hanoi"
NOTE = "Is the office in?"
NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def question(hands):
    """A boundary of the Vietnamese article about which the reviewer asks back."""
    desk = hands.studio.desk
    desk.set_annotator("curator-b")
    hands.open(ARTICLE)
    case = case_at(desk)
    asked = next(one for one in open_questions([case]) if one.difference is Difference.BOUNDARY)
    assert not hands.studio.article.asked.isVisible()
    desk.carry_out(ask_back(case, asked, NOTE, reviewer="rev", now=NOW))
    return asked


def case_at(desk):
    return case_of(desk.project, desk.project.head(ARTICLE), desk.project.annotators())


def notes(hands) -> list[str]:
    card = hands.studio.article.asked
    return [] if not card.isVisible() else [one.accessibleName() for one in card.buttons]


def test_the_note_is_shown_with_the_way_to_her_span(hands, question):
    (told,) = notes(hands)
    assert NOTE in told
    hands.click(hands.studio.article.asked.buttons[0])
    (hers,) = question.item.spans["curator-b"]
    assert hands.studio.article.view.selection() == (hers.start, hers.end)
    assert hands.studio.article.view.hasFocus()


def test_once_it_is_decided_nothing_is_asked(hands, question):
    desk = hands.studio.desk
    desk.carry_out(take(case_at(desk), question, "curator-a", reviewer="rev", now=NOW))
    assert notes(hands) == []


def test_once_she_changed_it_she_is_asked_no_more_and_undo_asks_again(hands, question):
    desk = hands.studio.desk
    (hers,) = question.item.spans["curator-b"]
    assert desk.order(RemoveSpan(hers.id)) is not None
    assert notes(hands) == []
    desk.undo()
    assert len(notes(hands)) == 1


def test_it_is_of_its_article_and_for_those_who_worked_there(hands, question):
    hands.open("th-prawit-homeland-security")
    assert notes(hands) == []
    hands.open(ARTICLE)
    assert len(notes(hands)) == 1
    hands.studio.desk.set_annotator("somebody else")
    assert notes(hands) == []


def test_what_is_asked_while_reviewing_is_there_when_the_article_is_shown_again(hands):
    desk = hands.studio.desk
    desk.set_annotator("curator-b")
    hands.open(ARTICLE)
    hands.studio.window.show_page("adjudication")
    case = case_at(desk)
    asked = next(one for one in open_questions([case]) if one.difference is Difference.BOUNDARY)
    desk.carry_out(ask_back(case, asked, NOTE, reviewer="rev", now=NOW))
    hands.open(ARTICLE)
    hands.studio.window.show_page("article")
    (told,) = notes(hands)
    assert NOTE in told
