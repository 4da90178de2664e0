"""A reviewer before a project on which many have worked."""

from __future__ import annotations

import pytest

from app.comparison import Difference
from tests.ui.adjudication.by_key import VIETNAMESE


@pytest.fixture
def reviewer(sit_down, crowd):
    """A reviewer at the window before what four annotators made, named at the end of a name."""
    hands = sit_down(crowd(), who="")
    hands.studio.desk.set_reviewer("rev")
    hands.studio.window.show_page("adjudication")
    hands.studio.adjudication.setFocus()
    return hands


@pytest.fixture
def page(hands):
    """The reviewer before the first question of the Vietnamese article."""
    hands.open(VIETNAMESE)
    hands.studio.desk.set_reviewer("reviewer-1")
    hands.click(hands.studio.window.tabs["adjudication"])
    return hands.studio.adjudication


def question_of(page, difference: Difference):
    """Go to the first question of that kind."""
    question = next(one for one in page.inbox.all() if one.difference is difference)
    page._go_by_hand(question)
    return question
