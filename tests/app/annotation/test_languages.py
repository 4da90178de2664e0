"""Orders about languages: of the article, of paragraphs, on disk, undone and proved by check."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.annotation import SetLanguage, touched_paragraphs
from app.errors import ConflictError, PenandaError
from app.model import (
    LANGUAGE,
    Act,
    Article,
    ArticleId,
    Change,
    Document,
    Languages,
    Passage,
    Scheme,
    Span,
    new_act_id,
    new_id,
)
from app.store import Project, check

ROOT = Path(__file__).parents[3]
SCHEME = Scheme.from_toml(
    (ROOT / "resources/schemes/officials-agencies-commitments.toml").read_text(encoding="utf-8")
)
TEXT = "กระทรวงกลาโหม\n\n  The ministry said so. \r\nBộ Công an\n"
ENGLISH = (17, 38)
VIETNAMESE = (41, 51)
ONE = ArticleId("one")


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "p.penanda", SCHEME, "siti") as project:
        project.take([Document(Article(ONE, "One", "th", TEXT))], "siti")
        yield project


def order(project: Project, command: SetLanguage, who: str = "siti") -> Act | None:
    act = command.act(project.article(ONE), who)
    return project.apply(act) if act is not None else None


def test_the_caret_names_its_paragraph_and_a_selection_all_that_it_touches() -> None:
    assert TEXT[slice(*ENGLISH)] == "The ministry said so."
    assert TEXT[slice(*VIETNAMESE)] == "Bộ Công an"
    assert touched_paragraphs(TEXT, 20) == [ENGLISH]
    assert touched_paragraphs(TEXT, 15) == [ENGLISH]  # in the blanks before it
    assert touched_paragraphs(TEXT, 14) == []  # on the empty line
    assert touched_paragraphs(TEXT, 20, 42) == [ENGLISH, VIETNAMESE]
    assert touched_paragraphs(TEXT, 0, len(TEXT)) == [(0, 13), ENGLISH, VIETNAMESE]
    assert touched_paragraphs(TEXT, len(TEXT)) == []
    assert touched_paragraphs("", 0) == []


@given(st.text(alphabet="ab \n\r\u2028ก", max_size=30), st.data())
def test_paragraphs_touched_hold_no_line_end_and_meet_the_range(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = touched_paragraphs(text, start, end)
    assert found == sorted(found)
    for low, high in found:
        assert len(text[low:high].splitlines()) == 1
        assert text[low:high] == text[low:high].strip()
    touching = {n for n in range(start, end) if not text[n].isspace()}
    assert touching <= {n for low, high in found for n in range(low, high)}


def test_paragraphs_and_articles_change_language_and_back(project: Project) -> None:
    assert order(project, SetLanguage("en", 20)) is not None
    assert order(project, SetLanguage("vi", 45, 46)) is not None
    both = (Passage(*ENGLISH, "en"), Passage(*VIETNAMESE, "vi"))
    assert project.article(ONE).languages == Languages("th", both)
    assert project.head(ONE).passages == both
    assert [head.passages for head in project.heads()] == [both]
    assert [head.passages for head in project.heads(most=1)] == [both]

    act = order(project, SetLanguage("en"))
    assert act is not None
    assert act.title == "Article in en"
    assert project.head(ONE).language == "en"
    assert project.article(ONE).languages == Languages("en", both[1:])
    assert check(project) == []

    project.undo("siti")
    assert project.article(ONE).languages == Languages("th", both)
    project.undo("siti")
    project.undo("siti")
    assert project.article(ONE).languages == Languages("th")
    assert check(project) == []
    project.redo("siti")
    assert project.article(ONE).languages == Languages("th", both[:1])
    assert check(project) == []


def test_an_order_that_changes_nothing_is_none(project: Project) -> None:
    assert order(project, SetLanguage("th")) is None
    assert order(project, SetLanguage("th", 20)) is None
    assert order(project, SetLanguage("en", 14)) is None
    order(project, SetLanguage("en", 20))
    assert order(project, SetLanguage("en", 20)) is None
    assert order(project, SetLanguage("th", 20)) is not None  # back to the article's
    assert project.article(ONE).passages == ()


def test_a_longer_passage_is_told_by_its_paragraphs() -> None:
    article = Article(ONE, "One", "th", TEXT, passages=(Passage(15, 51, "en"),))
    act = SetLanguage("vi", 45).act(article, "siti")
    assert act is not None
    (new,) = act.changes[0].added
    assert new == Languages("th", (Passage(*ENGLISH, "en"), Passage(*VIETNAMESE, "vi")))


def test_what_cannot_be_is_refused_and_nothing_changes(project: Project) -> None:
    with pytest.raises(PenandaError):
        SetLanguage("no code").act(project.article(ONE), "siti")
    stale = SetLanguage("en", 20).act(project.article(ONE), "siti")
    assert stale is not None
    order(project, SetLanguage("vi"))
    with pytest.raises(ConflictError):
        project.apply(stale)
    span = Span(new_id(), ONE, LANGUAGE, 0, 3, "AGENCY")
    wrong = (
        Change(ONE, LANGUAGE, added=(span,)),
        Change(ONE, "siti", added=(Languages("en"),)),
        Change(ONE, LANGUAGE, (Languages("vi"),), (Languages("en", (Passage(0, 999, "vi"),)),)),
    )
    for change in wrong:
        with pytest.raises(PenandaError):
            project.apply(Act(new_act_id(), "siti", "wrong", (change,)))
    assert project.article(ONE).languages == Languages("vi")
    assert check(project) == []
