"""What the history says of many deeds in one act."""

from __future__ import annotations

from app.adjudication import Blend
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
