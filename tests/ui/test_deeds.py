"""What the history says of many deeds in one act."""

from __future__ import annotations

from datetime import UTC, datetime

from app.adjudication import Blend, Ruling
from app.adjudication.corpus import cases_of
from app.annotation.history import History
from app.model import (
    GOLD,
    Act,
    Article,
    ArticleId,
    Change,
    Choice,
    Chosen,
    Decision,
    ItemId,
    Span,
    new_act_id,
)
from app.scheme import RenameLabel, revise
from app.store import Project
from ui import deeds


def test_an_act_that_relabels_many_spans_says_from_what_to_what(qapp, sample) -> None:
    with Project.open(sample) as project:
        revise(project, [RenameLabel("AGENCY", "BODY")], "rev")
        project.undo("rev")
        article = project.article(project.heads()[0].id)
        *_, done, undone = History.of(article.id, project.history(article.id)).moments
        count = sum(len(change.added) for change in done.changes)
        said = deeds.words_of(done, article.text, project.scheme)
        assert said == f"{count} spans from Agency to BODY"
        assert deeds.words_of(undone, article.text, project.scheme) == f"Took back: {said}"


HOW = ("", "crossed", "longer", "shorter", "trimmed", "union")


def test_an_edit_that_moved_nothing_is_not_told_as_another_range(qapp, sample) -> None:
    with Project.open(sample, read_only=True) as project:
        scheme = project.scheme
    text = "Presiden"
    article = Article(ArticleId("x"), "x", "id", text)
    said = {}
    for how in HOW:
        decision = Decision(
            *(ItemId("d"), article.id, GOLD, "rev", "2026-03-02T08:00:00.000Z", "span:x"),
            *(Choice.EDIT, how),
            chosen=(Chosen(0, 8, "OFFICIAL", {"role": "president"}),),
        )
        change = Change(article.id, GOLD, added=(decision,))
        act = Act(new_act_id(), "rev", "Edit", (change,))
        said[how] = deeds.of_act(act, article, scheme)
    assert said[""] == "Decided for a version of the reviewer’s own"
    assert not any("another range" in words for words in said.values())
    assert len(set(said.values())) == len(HOW)
    assert {blend.value for blend in Blend} < set(HOW)


def test_an_act_of_several_articles_is_told_as_a_whole(qapp, sample) -> None:
    with Project.open(sample) as project:
        now = datetime.now(UTC)
        cases = cases_of(project, project.annotators())
        act = Ruling("unanimous").run(cases, reviewer="rev", now=now).act
        assert act is not None
        project.apply(act)
        undone = project.undo("rev")
        scheme, heads = project.scheme, project.heads()
        here = project.article(heads[0].id)
    spans = sum(isinstance(item, Span) for change in act.changes for item in change.added)
    decisions = sum(isinstance(item, Decision) for change in act.changes for item in change.added)
    told = deeds.of_act(act, here, scheme)
    assert told.startswith(f"Marked {spans} spans, ")
    assert f"{decisions} decisions" in told
    assert told.endswith(", in 5 articles")
    assert deeds.of_act(act, None, scheme, names=False) == told
    assert undone is not None
    assert deeds.of_act(undone, here, scheme) == f"Took back: {told}"


def test_what_came_and_went_of_one_kind_is_one_number(qapp, sample) -> None:
    article = Article(ArticleId("x"), "x", "id", "Presiden")
    with Project.open(sample, read_only=True) as project:
        scheme = project.scheme
    came, went, first, second = (
        Decision(
            *(ItemId(name), article.id, GOLD, "rev", "2026-03-02T08:00:00.000Z", f"span:{name[0]}"),
            *(Choice.TAKE, taken),
        )
        for name, taken in (("a", "one"), ("b", "one"), ("c", "one"), ("c", "two"))
    )
    change = Change(article.id, GOLD, removed=(went, first), added=(came, second))
    act = Act(new_act_id(), "rev", "Take one", (change,))
    assert deeds.of_act(act, article, scheme) == "3 decisions"
