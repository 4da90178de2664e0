"""What goes back to one annotator, read from a project: each place in its words, gold only where due."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.adjudication import ask_back, open_questions, take, unanimous
from app.adjudication.corpus import case_of, cases_of
from app.adjudication.returned import _around, read_returned, round_of
from app.errors import PenandaError
from app.intake import make_sample
from app.model import Act, Change, Progress, State, new_act_id
from app.store import Project

WHY = {"reviewer": "rev", "now": datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)}
A, B = "curator-a", "curator-b"


@pytest.fixture
def project(tmp_path):
    """The sample; all of its first article is decided for the first curator."""
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as opened:
        opened.apply(unanimous(cases_of(opened, (A, B)), **WHY).act)
        head = opened.heads()[0]
        while asked := next(open_questions([case_of(opened, head, (A, B))]), None):
            opened.apply(take(case_of(opened, head, (A, B)), asked, A, **WHY))
        yield opened


def test_each_place_is_told_in_its_words(project) -> None:
    found = read_returned(project, B)
    places = [one for _, held in found.corrected for one in held]
    assert len(places) == len(found.corrections.found) > 0
    for one in places:
        text = project.article(one.item.article).text
        assert text[one.start :].startswith(one.words)
        assert one.start <= one.item.start
        assert one.item.end <= one.start + len(one.words)
        assert "\n" not in one.words[: one.item.start - one.start]
        assert one.decision.reviewer == "rev"
    assert read_returned(project, A).corrected == ()


def test_what_is_asked_comes_with_its_note(project) -> None:
    case = next(case for case in cases_of(project, (A, B)) if any(open_questions([case])))
    asked = next(open_questions([case]))
    project.apply(ask_back(case, asked, "Is it in?", **WHY))
    for name in (A, B):
        (one,) = read_returned(project, name).asked
        assert (one.item, one.decision.comment) == (asked.item, "Is it in?")
    project.undo("rev")
    assert read_returned(project, B).asked == ()


def test_gold_is_kept_from_her_until_she_is_done(project) -> None:
    head = project.heads()[0]
    newcomer = Progress(head.id, "newcomer", State.STARTED)
    project.apply(
        Act(new_act_id(), "newcomer", "Begin", (Change(head.id, "newcomer", added=(newcomer,)),))
    )
    before = read_returned(project, "newcomer")
    assert (before.corrected, before.differing, before.calibration.items) == ((), (), ())
    done = Progress(head.id, "newcomer", State.DONE)
    change = Change(head.id, "newcomer", removed=(newcomer,), added=(done,))
    project.apply(Act(new_act_id(), "newcomer", "Done", (change,)))
    after = read_returned(project, "newcomer")
    assert after.calibration.articles == (head.id,)
    assert sum(len(held) for _, held in after.differing) == after.calibration.overall.gold


def test_an_article_that_is_not_there_is_refused(project) -> None:
    with pytest.raises(PenandaError, match="no article 'nowhere'"):
        list(round_of(project, A, ["nowhere"]))


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("word " * 20, " word" * 20, ("word " * 11, " word" * 11)),
        ("x" * 100, "y" * 100, ("x" * 60, "y" * 60)),
        ("short\n", "\nshort", ("", "")),
        ("whole ", " line", ("whole ", " line")),
    ],
)
def test_around_a_place_stand_whole_words_of_its_line(before, after, shown) -> None:
    text = f"{before}HERE{after}"
    first, last = _around(text, len(before), len(before) + 4)
    assert text[first:last] == f"{shown[0]}HERE{shown[1]}"
