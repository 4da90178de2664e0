"""What the history says of many deeds in one act."""

from __future__ import annotations

from app.annotation.history import History
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
