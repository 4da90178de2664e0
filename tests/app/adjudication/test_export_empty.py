"""What all found empty is in the gold that is exported; what was only asked back is not."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from app.adjudication import ask_back, open_questions, reject, unanimous
from app.adjudication.corpus import cases_of
from app.export import export
from app.export.release import Order, release
from app.intake import make_sample
from app.model import GOLD, Act, Change, Progress, Span, State, new_act_id, new_id
from app.store import Project, check

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
CURATORS = ("curator-a", "curator-b")


def clear(project: Project, article: str) -> None:
    """Let both curators have finished the article with nothing marked."""
    for who in CURATORS:
        work = project.work(article, who)
        done = Progress(work.article, who, State.DONE)
        held = Progress(work.article, who, work.state) if work.state else None
        removed = (*work.relations, *work.spans, *((held,) if held else ()))
        change = Change(work.article, who, removed=removed, added=(done,))
        project.apply(Act(new_act_id(), who, "Nothing here", (change,)))


def test_an_article_agreed_to_be_empty_is_exported_and_comes_out_again(tmp_path: Path) -> None:
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as project:
        article = project.heads()[0].id
        clear(project, article)
        result = unanimous(cases_of(project, CURATORS), reviewer="rev", now=NOW)
        assert result.empty == 1
        project.apply(result.act)
        (document,) = [one for one in project.documents(GOLD) if one.article.id == article]
        assert document.spans == ()
        assert unanimous(cases_of(project, CURATORS), reviewer="rev", now=NOW).act is None
        assert not list(check(project))
        project.undo("rev")
        assert article not in {one.article.id for one in project.documents(GOLD)}


def test_an_article_agreed_to_be_empty_and_marked_later_is_not_done_any_more(
    tmp_path: Path,
) -> None:
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as project:
        article = project.heads()[0].id
        clear(project, article)
        project.apply(unanimous(cases_of(project, CURATORS), reviewer="rev", now=NOW).act)
        span = Span(new_id(), article, "curator-a", 0, 5, "AGENCY")
        change = Change(article, "curator-a", added=(span,))
        project.apply(Act(new_act_id(), "curator-a", "Mark", (change,)))
        assert article not in {one.article.id for one in project.documents(GOLD)}
        result = unanimous(cases_of(project, CURATORS), reviewer="rev", now=NOW)
        assert (result.empty, result.decided, project.work(article, GOLD).state) == (
            0,
            0,
            State.DONE,
        )
        project.apply(result.act)
        assert project.work(article, GOLD).state is None
        project.undo("rev")
        (case,) = [one for one in cases_of(project, CURATORS) if one.article == article]
        (asked,) = open_questions([case])
        project.apply(reject(case, asked, reviewer="rev", now=NOW))
        assert project.work(article, GOLD).state is None
        assert article in {one.article.id for one in project.documents(GOLD)}
        assert not list(check(project))
        project.undo("rev")
        assert project.work(article, GOLD).state is State.DONE


def test_exports_and_releases_say_how_many_articles_are_empty(tmp_path: Path) -> None:
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as project:
        clear(project, project.heads()[0].id)
        project.apply(unanimous(cases_of(project, CURATORS), reviewer="rev", now=NOW).act)
        for name in ("jsonl", "conll", "spacy"):
            written = export(
                project.documents(GOLD), tmp_path / name, name, basename=GOLD, tokens=project.words
            )
            assert (written.articles, written.empty) == (5, 1)
        made = release(project, tmp_path / "release", Order(formats=("jsonl",)))
        assert made.counts["all"]["empty"] == 1
    readme = (tmp_path / "release" / "README.md").read_text("utf-8")
    assert "In 1 of the articles there is nothing to mark." in readme


def test_what_was_only_asked_back_is_no_gold(tmp_path: Path) -> None:
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as project:
        case = next(iter(cases_of(project, CURATORS)))
        asked = next(open_questions([case]))
        project.apply(ask_back(case, asked, "Is it in?", reviewer="rev", now=NOW))
        assert list(project.documents(GOLD)) == []
