"""The questions of the corpus at once are those of its articles one by one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.adjudication import questions, take
from app.adjudication.agreed import agreed_count
from app.adjudication.corpus import case_of
from app.adjudication.overview import overview
from app.comparison import Difference
from app.intake import make_sample
from app.model import Article, ArticleId, Document, ItemId, Relation, Span
from app.store import Project

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


@pytest.fixture
def project(tmp_path: Path):
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as project:
        yield project


def one_by_one(project: Project) -> tuple[dict, dict]:
    names = project.annotators()
    cases = {head.id: case_of(project, head, names) for head in project.heads()}
    return {
        article: [
            one
            for one in (questions(case) if len(case.works) > 1 else [])
            if one.difference is not Difference.SAME or one.open
        ]
        for article, case in cases.items()
    }, {article: agreed_count(case) for article, case in cases.items()}


def the_same(project: Project) -> int:
    found = overview(project, project.annotators(), few=0)
    assert overview(project, project.annotators()) == found
    asked, agreed = one_by_one(project)
    assert list(found.questions) == list(asked)
    for article, expected in asked.items():
        assert found.questions[article] == expected
    assert found.agreed == agreed
    return sum(map(len, found.questions.values()))


def test_of_the_seeds(project: Project) -> None:
    assert the_same(project) == 48
    assert sum(overview(project, project.annotators()).agreed.values()) > 143


def test_where_some_is_decided(project: Project) -> None:
    names = project.annotators()
    for head in project.heads()[:2]:
        case = case_of(project, head, names)
        asked = next(one for one in questions(case) if one.open)
        project.apply(take(case, asked, names[0], reviewer="rev", now=NOW))
    the_same(project)


def test_of_three_annotators_with_doubts_and_what_is_marked_twice(project: Project) -> None:
    article = Article(
        ArticleId("extra"), "extra", "id", "Menteri Luar Negeri Sugiono berjanji. " * 3
    )
    for name, shift in (("ann", 0), ("bo", 0), ("cy", 1)):
        spans = (
            Span(ItemId("s1"), article.id, name, 0, 19, "AGENCY", {}, "sure?", True),
            Span(ItemId("s2"), article.id, name, 0, 19, "AGENCY"),
            Span(ItemId("s3"), article.id, name, 20, 27 + shift, "OFFICIAL"),
            Span(ItemId("s4"), article.id, name, 28, 36, "COMMITMENT"),
            Span(ItemId("s5"), article.id, name, 38, 57, "AGENCY"),
        )
        relations = tuple(
            Relation(ItemId(f"r{at}"), article.id, name, "made_by", ItemId(head), ItemId(tail))
            for at, (head, tail) in enumerate(
                [("s4", "s5"), ("s4", "s1"), ("s4", "s2"), ("s4", "s3")]
            )
        )
        project.take([Document(article, name, spans, relations)], name)
    the_same(project)


def test_one_annotator_is_asked_nothing(tmp_path: Path, project: Project) -> None:
    found = overview(project, project.annotators()[:1], few=0)
    assert not any(found.questions.values())
    assert not any(found.agreed.values())
