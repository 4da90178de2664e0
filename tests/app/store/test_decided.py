"""Acts of one moment on one question: the first is carried out, the second refused whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import ConflictError
from app.model import (
    GOLD,
    Act,
    ArticleId,
    Change,
    Choice,
    Decision,
    Span,
    new_act_id,
    new_id,
)
from app.store import Project, check

ARTICLE = ArticleId("a1")


def decided(key: str = "span:1", choice: Choice = Choice.TAKE, reviewer: str = "rev") -> Change:
    """Somebody takes a span into gold, as the answer to the question of that key."""
    span = Span(new_id(), ARTICLE, GOLD, 0, 11, "AGENCY", {"country": "ID"})
    decision = Decision(
        new_id(), ARTICLE, GOLD, reviewer, "2026-01-02T03:04:05.000Z", key, choice, "siti"
    )
    if choice is Choice.ASK:
        return Change(ARTICLE, GOLD, added=(decision,))
    return Change(ARTICLE, GOLD, added=(span, replace(decision, gold=(span.id,))))


def act(*changes: Change, who: str = "rev") -> Act:
    return Act(new_act_id(), who, "Decide", changes)


def test_a_question_answered_meanwhile_is_not_answered_again(project: Project) -> None:
    first, second = decided(), decided()
    project.apply(act(first))
    before = project.work(ARTICLE, GOLD)
    with pytest.raises(ConflictError, match="it has been decided meanwhile"):
        project.apply(act(decided("span:2"), second))
    assert project.work(ARTICLE, GOLD) == before
    assert not check(project)


def test_she_may_decide_anew_and_take_it_back(project: Project) -> None:
    first, second = decided(), decided()
    project.apply(act(first))
    again = Change(ARTICLE, GOLD, removed=first.added, added=second.added)
    project.apply(act(again))
    project.undo("rev")
    project.undo("rev")
    assert not project.work(ARTICLE, GOLD).decisions
    project.redo("rev")
    project.redo("rev")
    assert [one.id for one in project.work(ARTICLE, GOLD).decisions] == [second.added[1].id]


def test_a_note_another_question_and_another_reviewer_stand_beside_it(project: Project) -> None:
    project.apply(act(decided(choice=Choice.ASK)))
    project.apply(act(decided()))
    project.apply(act(decided(choice=Choice.ASK)))
    project.apply(act(decided("span:2")))
    project.apply(act(decided(reviewer="other"), who="other"))
    assert len(project.work(ARTICLE, GOLD).decisions) == 5
