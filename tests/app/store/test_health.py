"""Each law of the data: broken by hand in the file, it is found and named."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.annotation import AddSpan, SetState
from app.model import Article, ArticleId, Document, Region, Scheme, State
from app.store import Project, check

ROOT = Path(__file__).parents[3]
SCHEME = Scheme.from_toml(
    (ROOT / "resources/schemes/officials-agencies-commitments.toml").read_text(encoding="utf-8")
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.penanda"
    with Project.create(path, SCHEME, "siti") as project:
        regions = (Region(14, 19, "caption"),)
        text, meta = "กระทรวงกลาโหม น้ำใจ", {"date": "2018"}
        article = Article(ArticleId("a1"), "Name", "th", text, meta, regions)
        project.take([Document(article)], "siti")
        for command in (AddSpan(0, 13, "AGENCY"), AddSpan(7, 13, "OFFICIAL"), SetState(State.DONE)):
            act = command.act(project.work(article.id, "siti"), SCHEME)
            assert act is not None
            project.apply(act)
        assert check(project) == []
    return path


@pytest.mark.parametrize(
    ("sql", "law"),
    [
        ("UPDATE texts SET text = 'x'", "texts are as they came"),
        ("UPDATE articles SET name = 'x'", "articles are as they came"),
        (
            "UPDATE spans SET start = 15, \"end\" = 16 WHERE label = 'AGENCY'",
            "spans fit their text",
        ),
        ("UPDATE spans SET label = 'X' WHERE label = 'AGENCY'", "spans fit their text"),
        ("UPDATE spans SET note = 'x'", "tables are what the journal says"),
        ("UPDATE work SET state = 'todo'", "tables are what the journal says"),
        ("UPDATE work SET note = 'x'", "tables are what the journal says"),
        ("UPDATE regions SET state = 'rejected'", "tables are what the journal says"),
        ("DELETE FROM regions", "tables are what the journal says"),
        ("UPDATE articles SET language = 'vi'", "tables are what the journal says"),
        ("INSERT INTO passages VALUES ('a1', 0, 13, 'en')", "tables are what the journal says"),
        ("UPDATE work SET spans = 9", "counters are right"),
        ("DELETE FROM spans WHERE label = 'OFFICIAL'", "tables are what the journal says"),
        ("UPDATE journal SET who = 'budi' WHERE seq = 3", "journal entries are as written"),
        ("DELETE FROM journal WHERE seq = 3", "no journal entry is missing"),
        ("UPDATE project SET value = value || ' '", "the scheme is as journalled"),
        ("DELETE FROM texts", "the file can be read"),
        ("UPDATE spans SET attributes = 'no json'", "rows hold what they should"),
    ],
)
def test_a_broken_law_is_found_and_named(path: Path, sql: str, law: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()
    with Project.open(path) as project:
        problems = check(project)
    assert any(law in problem.law for problem in problems), problems
    assert all(problem.where and problem.advice for problem in problems)


@pytest.mark.parametrize("what", ["an article", "a layer"])
def test_what_is_gone_whole_is_missed(path: Path, what: str) -> None:
    tables = ["spans", "work", "texts", "regions"] if what == "an article" else ["spans", "work"]
    connection = sqlite3.connect(path)
    for table in tables:
        connection.execute(f"DELETE FROM {table}")
    connection.execute("DELETE FROM articles" if what == "an article" else "DELETE FROM layers")
    connection.commit()
    connection.close()
    with Project.open(path) as project:
        laws = {problem.law for problem in check(project)}
    assert "tables are what the journal says" in laws
    assert ("no article is missing" in laws) == (what == "an article")
