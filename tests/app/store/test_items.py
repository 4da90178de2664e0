"""Rows of a layer go in together, and what is there already is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import ConflictError
from app.intake import read_scheme
from app.model import (
    GOLD,
    Act,
    Article,
    ArticleId,
    Change,
    Document,
    ItemId,
    Span,
    new_act_id,
)
from app.settings import DEFAULT_SCHEME
from app.store import Project, check
from tests.app.adjudication.reviewing import reviewed_corpus

ARTICLE = ArticleId("a")


def span(key: str, start: int) -> Span:
    return Span(ItemId(key), ARTICLE, "siti", start, start + 4, "AGENCY", {"country": "ID"})


def test_of_several_the_one_whose_id_is_taken_is_named_and_none_goes_in(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "siti") as project:
        article = Article(ARTICLE, "Name", "id", "Polri dan TNI dan KPK")
        project.take([Document(article, "siti", (span("there", 0),))], "siti")
        coming = (span("one", 4), span("there", 8), span("two", 12))
        change = Change(ARTICLE, "siti", added=coming)
        with pytest.raises(ConflictError, match="a span with the id 'there' is there already"):
            project.apply(Act(new_act_id(), "siti", "Mark", (change,)))
        assert [each.id for each in project.work(ARTICLE, "siti").spans] == ["there"]
        assert check(project) == []


def test_a_document_s_marks_go_in_whole_under_any_name(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "siti") as project:
        article = Article(ARTICLE, "Name", "id", "Polri dan TNI dan KPK")
        document = Document(article, "", (span("one", 0), span("two", 4)))
        assert project.take([document], "budi").spans == 2
        assert {(each.id, each.layer) for each in project.work(ARTICLE, "budi").spans} == {
            ("one", "budi"),
            ("two", "budi"),
        }


def test_many_works_read_together_are_each_as_it_is_read_alone(tmp_path: Path) -> None:
    with reviewed_corpus(tmp_path / "p.penanda", 3) as project:
        articles = [head.id for head in project.heads()][::-1]
        held = 0
        for layer in project.layers():
            works = project.works(articles, layer)
            assert works == [project.work(article, layer) for article in articles]
            held += sum(bool(work.decisions or work.relations or work.state) for work in works)
        assert held > 5
        assert project.works([], GOLD) == []
