"""One label on many hits: one act, nothing doubled, no letter cut from its marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.annotation.hits import mark_hits
from app.errors import SpanRefusedError
from app.model import Article, ArticleId, Document, Scheme
from app.store import Project, check

ROOT = Path(__file__).parents[3]
SCHEME = Scheme.from_toml(
    (ROOT / "resources/schemes/officials-agencies-commitments.toml").read_text(encoding="utf-8")
)
TEXTS = {"a": "Polri dan Polri. Polri", "b": "น้ำใจ Polri", "c": "nothing"}


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "p.penanda", SCHEME, "siti") as project:
        articles = (Article(ArticleId(name), name, "id", text) for name, text in TEXTS.items())
        project.take(map(Document, articles), "siti")
        yield project


def mark(project: Project, query: str, label: str = "AGENCY"):
    ranges: dict[ArticleId, list[tuple[int, int]]] = {}
    for hit in project.search(query):
        ranges.setdefault(hit.article, []).append((hit.start, hit.end))
    places = [
        (project.work(article, "siti"), TEXTS[article], found) for article, found in ranges.items()
    ]
    return mark_hits(places, label, project.scheme)


def test_all_hits_are_marked_in_one_act_and_undone_in_one_step(project: Project) -> None:
    marking = mark(project, "Polri")
    assert (marking.marked, marking.articles, marking.held, marking.cut) == (4, 2, 0, 0)
    assert marking.act is not None
    assert len(marking.act.changes) == 2
    project.apply(marking.act)
    assert [head.spans.get("siti", 0) for head in project.heads()] == [3, 1, 0]
    assert check(project) == []
    project.undo("siti")
    assert [head.spans.get("siti", 0) for head in project.heads()] == [0, 0, 0]
    project.redo("siti")
    assert [head.spans.get("siti", 0) for head in project.heads()] == [3, 1, 0]
    assert check(project) == []


def test_what_is_marked_already_is_not_marked_again(project: Project) -> None:
    project.apply(mark(project, "Polri").act)
    again = mark(project, " Polri")
    assert (again.act, again.marked, again.held) == (None, 0, 3)
    assert mark(project, "Polri", "OFFICIAL").marked == 4


def test_nothing_is_marked_over_or_within_what_has_the_label(project: Project) -> None:
    project.apply(mark(project, "Polri dan").act)
    assert (mark(project, "dan Polri").held, mark(project, "Pol").held) == (1, 1)
    assert mark(project, "Pol").marked == 3


def test_white_space_stays_outside_and_no_letter_is_cut(project: Project) -> None:
    marking = mark(project, "dan ")
    assert marking.act is not None
    (span,) = marking.act.changes[0].added
    assert span.surface(TEXTS["a"]) == "dan"
    cut = mark(project, "น")
    assert (cut.act, cut.cut) == (None, 1)


def test_an_unknown_label_is_refused(project: Project) -> None:
    with pytest.raises(SpanRefusedError, match="no label"):
        mark(project, "Polri", "PERSON")
