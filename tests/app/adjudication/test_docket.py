"""The questions of the corpus at once are those of its articles one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adjudication import questions, take, unanimous
from app.adjudication.agreed import agreed_count
from app.adjudication.case import Case
from app.adjudication.corpus import case_of, cases_of
from app.adjudication.docket import Docket, read_docket
from app.adjudication.marked import marked_words
from app.adjudication.untouched import docket_of
from app.comparison import Difference
from app.intake import make_sample
from app.languages.folding import fold
from app.model import (
    GOLD,
    Act,
    Article,
    ArticleId,
    Change,
    Document,
    ItemId,
    Relation,
    Span,
    Work,
    new_act_id,
    text_order,
)
from app.store import Project
from tests.app.comparison.layers import ArticleLayers, columns_of_layers

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
            for one in (questions(case) if len(case.works) > 1 or case.gold.decisions else [])
            if one.difference is not Difference.SAME or one.open
        ]
        for article, case in cases.items()
    }, {article: agreed_count(case) for article, case in cases.items()}


def told(docket: Docket) -> dict:
    """What a list is made from, whatever it was made of."""
    return {
        article: [
            (*entry._replace(made=0, pattern=0), docket.patterns[entry.pattern])
            for entry in entries
        ]
        for article, entries in docket.entries.items()
    }


def the_same(project: Project) -> int:
    found = read_docket(project, project.annotators(), few=0)
    plain = read_docket(project, project.annotators())
    assert told(found) == told(plain)
    for name in ("languages", "agreed", "open_classes", "open_languages"):
        assert dict(getattr(found, name)) == dict(getattr(plain, name))
    asked, agreed = one_by_one(project)
    assert list(found.entries) == list(asked)
    for article, expected in asked.items():
        assert found.questions(article) == plain.questions(article) == expected
    assert found.agreed == agreed
    return sum(map(len, found.entries.values()))


def test_of_the_seeds(project: Project) -> None:
    assert the_same(project) == 53
    assert sum(read_docket(project, project.annotators()).agreed.values()) > 143


def test_where_some_is_decided(project: Project) -> None:
    names = project.annotators()
    for head in project.heads()[:2]:
        case = case_of(project, head, names)
        asked = next(one for one in questions(case) if one.open)
        project.apply(take(case, asked, names[0], reviewer="rev", now=NOW))
    the_same(project)


def test_where_a_rule_decided_and_an_annotator_changed_her_mind(project: Project) -> None:
    done = unanimous(cases_of(project, project.annotators()), reviewer="rev", now=NOW)
    assert done.act is not None
    project.apply(done.act)
    assert the_same(project) > 0
    assert not any(read_docket(project, project.annotators()).agreed.values())
    head = project.heads()[0]
    span = project.work(head.id, "curator-a").spans[0]
    moved = Change(head.id, "curator-a", (span,), (replace(span, start=span.end - 1),))
    project.apply(Act(new_act_id(), "curator-a", "move", (moved,)))
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


def test_one_annotator_is_asked_nothing(project: Project) -> None:
    found = read_docket(project, project.annotators()[:1], few=0)
    assert len(found.entries) == 5
    assert not any(found.entries.values())
    assert not any(found.agreed.values())


TEXTS = ("Menteri Luar Negeri dan Bapak A, ", "นายกรัฐมนตรีและคณะ ของไทย ", "Ông Bộ trưởng và bà B. ")
KINDS = ({}, {"kind": "x"}, {"kind": "y", "mood": "z"})
NOTES = ("", "", "sic", "why?")
raw_spans = st.lists(
    st.tuples(
        *(st.integers(0, 30), st.integers(1, 15), st.sampled_from("ACO")),
        *(st.sampled_from(KINDS), st.sampled_from(NOTES)),
    )
    | st.tuples(  # on which they often agree but for the note
        *(st.integers(31, 33), st.just(4), st.just("A"), st.just({}), st.sampled_from(NOTES)),
    ),
    max_size=7,
)
layers = st.dictionaries(st.sampled_from("abcd"), raw_spans, max_size=4)


@given(st.lists(layers, max_size=3))
def test_the_columns_say_what_the_objects_say(corpus) -> None:
    names = "dbac"
    articles, texts, plain = [], {}, Docket({}, {}, {})
    for at, (drawn, language) in enumerate(zip(corpus, ("id", "th", "vi"), strict=False)):
        article = ArticleId(f"x{at}")
        texts[article] = TEXTS[at] * 3
        works = tuple(
            Work(
                article,
                name,
                tuple(
                    Span(ItemId(f"{n}{name}"), article, name, start, start + size, *rest)
                    for n, (start, size, *rest) in enumerate(drawn[name])
                ),
                (),
            )
            for name in names
            if name in drawn
        )
        works = tuple(
            replace(work, spans=tuple(sorted(work.spans, key=text_order))) for work in works
        )
        articles.append(ArticleLayers(article, 60, works, language))
        case = Case(works, Work(article, GOLD, (), ()), tuple(names))
        plain.entries[article], plain.agreed[article], plain.languages[article] = [], 0, language
        if len(works) > 1:
            plain.take(case, language, lambda one, said=language: (texts[one], said))
    found = docket_of(
        columns_of_layers(articles, names), (), lambda some: [(one, texts[one]) for one in some]
    )
    assert told(found) == told(plain)
    assert (found.languages, found.agreed) == (plain.languages, plain.agreed)
    for article in texts:
        assert found.questions(article) == plain.questions(article)
    assert found.items is not None
    words = marked_words(found.items, lambda some: [(one, texts[one]) for one in some])
    for entries in found.entries.values():
        for entry in entries:
            spans = found.question(entry).item.all_spans
            pieces = [fold(span.surface(texts[entry.article])) for span in spans]
            assert words[entry.made] == "\n".join(pieces)


def test_who_say_the_same_is_told_by_all_parts_of_a_split() -> None:
    marked = {
        "ann": [(0, 10), (20, 30)],
        "bo": [(0, 4), (6, 10), (20, 25)],
        "cy": [(0, 4), (5, 10), (20, 25)],
    }
    works = tuple(
        Work(
            ArticleId("x"),
            name,
            tuple(
                Span(ItemId(f"{at}"), ArticleId("x"), name, start, end, "A")
                for at, (start, end) in enumerate(spans)
            ),
            (),
        )
        for name, spans in marked.items()
    )
    columns = columns_of_layers([ArticleLayers(ArticleId("x"), 60, works, "id")], tuple(marked))
    found = docket_of(columns, (), lambda some: [(one, TEXTS[0] * 3) for one in some])
    assert [(entry.difference, entry.parties) for entry in found.entries[ArticleId("x")]] == [
        (Difference.SPLIT, (("ann",), ("bo",), ("cy",))),
        (Difference.BOUNDARY, (("ann",), ("bo", "cy"))),
    ]
