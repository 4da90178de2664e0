"""What comes in comes in whole, once, and as it was."""

from __future__ import annotations

import pytest

from app.errors import (
    ConflictError,
)
from app.model import (
    ArticleId,
    Document,
    ItemId,
    Remark,
    Span,
)
from app.store import Project, check
from tests.app.store.one_article import TEXT, document, work


def test_an_import_is_all_or_nothing(project: Project) -> None:
    def documents():
        yield document("Another text.", "a2")
        raise ConflictError("the second file is bad")

    with pytest.raises(ConflictError):
        project.take(documents(), "siti")
    assert [head.id for head in project.heads()] == ["a1"]
    assert check(project) == []


def test_many_articles_come_in_whole_whatever_stands_between_them(project: Project) -> None:
    def marked(number: int) -> Document:
        span = Span(ItemId("s"), ArticleId(f"n{number}"), "", 0, 4, "AGENCY")
        return document(f"{TEXT} {number}", f"n{number}", spans=(span,))

    coming = [marked(number) for number in range(250)]
    again, other = document(f"{TEXT} 249", "again"), document("Yang lain.", "n249")
    conflicts: list[ConflictError] = []
    before = project.journal.end()[0]
    taken = project.take([*coming, again, other], "anna", on_conflict=conflicts.append)
    assert [error.what.split("'")[1] for error in conflicts] == ["n249"]
    assert (len(taken.taken), taken.present, taken.spans) == (250, ["n249"], 250)
    for one in coming:
        held = project.article(one.article.id)
        assert (held.text, held.regions) == (one.article.text, one.article.regions)
        assert len(project.work(one.article.id, "anna").spans) == 1
    assert check(project) == []
    entries = list(project.journal.entries("seq > ?", (before,)))
    assert len(entries) == 500
    assert len({(entry.act, entry.time) for entry in entries}) == 1


def test_a_text_that_is_there_is_not_doubled_and_its_spans_are_added(project: Project) -> None:
    span = Span(ItemId("x"), ArticleId("other"), "budi", 0, 11, "AGENCY")
    again = document(article_id="other", annotator="budi", spans=(span,))
    taken = project.take([again], "siti")
    assert (taken.taken, taken.present, taken.spans) == ([], ["a1"], 1)
    assert project.take([again], "siti").spans == 0
    assert [(span.id, span.article) for span in work(project, "budi").spans] == [("x", "a1")]
    assert check(project) == []


def test_one_id_with_other_content_is_refused(project: Project) -> None:
    with pytest.raises(ConflictError, match="another text"):
        project.take([document("Other words.", "a1")], "siti")
    spans = [Span(ItemId("x"), ArticleId("a1"), "budi", 0, end, "AGENCY") for end in (11, 12)]
    project.take([document(annotator="budi", spans=(spans[0],))], "siti")
    with pytest.raises(ConflictError, match="it differs"):
        project.take([document(annotator="budi", spans=(spans[1],))], "siti")


def test_a_remark_comes_in_once_and_another_one_over_it_is_refused(project: Project) -> None:
    theirs = Remark(ArticleId("elsewhere"), "", "from a colleague")
    for _ in range(2):
        project.take([document(annotator="budi", remark=theirs)], "siti")
    assert work(project, "budi").remark == Remark(ArticleId("a1"), "budi", "from a colleague")
    assert check(project) == []
    other = Remark(ArticleId("a1"), "budi", "from another")
    with pytest.raises(ConflictError, match="budi has a remark on the article already"):
        project.take([document(annotator="budi", remark=other)], "siti")
