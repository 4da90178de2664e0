"""Each law of the data: broken by hand in the file, it is found and named."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.annotation import AddSpan, SetState
from app.errors import ProjectBusyError
from app.model import Article, ArticleId, Document, Region, Scheme, State
from app.store import Project, back_up, change_lock, check, folder_of, rebuild

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


# what the advice says


@pytest.mark.parametrize(
    ("sql", "law", "advice"),
    [
        ("DELETE FROM articles", "no article is missing", "check --repair' makes the tables"),
        (
            "DELETE FROM articles; DELETE FROM texts",
            "no article is missing",
            "Restore a backup, and keep",
        ),
        (
            "INSERT INTO articles VALUES (9, 'eve', 'x', 'th', 1,"
            " '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', '{}');"
            " INSERT INTO texts VALUES ('eve', 'x')",
            "articles came by the journal",
            "takes it out again",
        ),
    ],
)
def test_the_advice_leads_on(path: Path, sql: str, law: str, advice: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(sql)
    connection.close()
    with Project.open(path) as project:
        said = {problem.law: problem.advice for problem in check(project)}
    assert advice in said[law]


# the search's index


def _index_parts(path: Path) -> sqlite3.Connection:
    with Project.open(path) as project:
        project.grow_index()
    return sqlite3.connect(path)


@pytest.mark.parametrize("read_only", [True, False])
def test_the_inside_of_the_index_is_looked_at(path: Path, read_only: bool) -> None:
    connection = _index_parts(path)
    block = max(
        connection.execute("SELECT id, block FROM search_data WHERE id > 10"),
        key=lambda row: len(row[1]),
    )
    altered = bytearray(block[1])
    altered[-3] ^= 0x1F
    connection.execute("UPDATE search_data SET block = ? WHERE id = ?", (altered, block[0]))
    connection.commit()
    connection.close()
    with Project.open(path, read_only=read_only) as project:
        problems = check(project)
    assert {problem.law for problem in problems} == {"the search's index is that of the texts"}
    assert any("malformed" in problem.where for problem in problems)
    assert all("--reindex" in problem.advice for problem in problems)


def test_checking_writes_nothing_and_waits_for_no_writer(path: Path) -> None:
    _index_parts(path).close()
    with Project.open(path) as project:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        before = project.data_version
        assert check(project) == []
        other.execute("ROLLBACK")
        other.close()
        assert project.data_version == before


def test_a_busy_project_is_no_damaged_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _index_parts(path).close()
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode = DELETE")
    monkeypatch.setattr("app.store.engine.BUSY_SECONDS", 0.05)
    with Project.open(path, read_only=True) as project:
        plain.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ProjectBusyError, match="another program is writing"):
            check(project)
        plain.execute("ROLLBACK")
        assert check(project) == []
    plain.close()


# the journal's end


_CUT = (
    "DELETE FROM spans WHERE label = 'OFFICIAL'; UPDATE work SET spans = 1, state = NULL;"
    "DELETE FROM journal WHERE seq > 3;"
)


def _cut(path: Path, more: str = "") -> None:
    connection = sqlite3.connect(path)
    connection.executescript(_CUT + more)
    connection.close()


def _lost(path: Path) -> list[str]:
    with Project.open(path) as project:
        problems = check(project)
    assert {problem.law for problem in problems} <= {"the journal's end is there"}
    return [problem.where for problem in problems]


def test_steps_that_were_cut_off_with_what_they_did_are_missed(path: Path) -> None:
    _cut(path)
    assert _lost(path) == ["entry 5, of which the file knows; the last is 3"]


def test_they_are_missed_also_after_the_work_went_on(path: Path) -> None:
    _cut(path)
    with Project.open(path) as project:
        article = project.heads()[0].id
        for start in (0, 7, 14):
            act = AddSpan(start, 19, "AGENCY").act(project.work(article, "siti"), SCHEME)
            assert act is not None
            project.apply(act)
    assert _lost(path) == ["entry 5, of which the file knows; the last is 6"]


def test_the_backups_tell_where_the_file_was_altered_throughout(path: Path) -> None:
    with Project.open(path) as project:
        first = back_up(project, "hand")
    assert first is not None
    _cut(path, "DELETE FROM project WHERE key LIKE 'journal%';")
    assert _lost(path) == [f"entry 5, as {first.path.name} has it; the last here is 3"]
    with Project.open(path) as project:
        back_up(project, "timer")
    assert len(_lost(path)) == 1, "a newer backup of what is left hides nothing"


def test_a_lock_hides_nothing(path: Path) -> None:
    with Project.open(path) as project:
        back_up(project, "hand")
    _cut(path, "DELETE FROM project WHERE key LIKE 'journal%';")
    change_lock(path, passphrase="", new="rahasia")
    with Project.open(path, passphrase="rahasia") as project:
        assert [problem.law for problem in check(project)] == ["the journal's end is there"]


def test_backups_of_another_project_of_that_name_tell_nothing(path: Path) -> None:
    other = path.with_name("other.penanda")
    with Project.create(other, SCHEME, "siti") as project:
        made = back_up(project, "hand")
    assert made is not None
    folder_of(path).mkdir()
    made.path.rename(folder_of(path) / made.path.name)
    assert _lost(path) == []


def test_a_repair_lets_what_is_gone_rest(path: Path) -> None:
    with Project.open(path) as project:
        back_up(project, "hand")
    _cut(path)
    assert len(_lost(path)) == 2
    with Project.open(path) as project:
        rebuild(project)
    assert _lost(path) == []
    _cut(path, "DELETE FROM journal WHERE seq > 2; DELETE FROM spans; DELETE FROM work;")
    assert len(_lost(path)) == 2, "what goes after it is missed again"


def test_a_file_written_without_that_note_is_sound(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(
        "UPDATE project SET value = (SELECT '4 ' || hash FROM journal WHERE seq = 4)"
        " WHERE key = 'journal end'"
    )
    connection.commit()
    assert _lost(path) == [], "a program that notes no end has gone on"
    connection.execute("DELETE FROM project WHERE key = 'journal end'")
    connection.commit()
    connection.close()
    assert _lost(path) == []
