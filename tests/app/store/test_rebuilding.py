"""Tables altered outside Penanda are made anew from the journal, as they were; or nothing is changed."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from app import cli
from app.annotation import SetLanguage
from app.annotation.regions import ConfirmRegions
from app.errors import ProjectRefusedError
from app.intake import make_sample
from app.store import Project, back_up, backups_of, check, rebuild
from app.store.backup import open_backup
from tests.benchmarks.faults import everything

OLD = sorted((Path(__file__).parents[2] / "old_stores").glob("*.penanda"))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample project with changes of every kind."""
    path = tmp_path_factory.mktemp("sample") / "sample.penanda"
    make_sample(path)
    assert cli.main(["adjudicate", str(path), "--rule", "unanimous"]) == 0
    assert cli.main(["scheme", str(path), "rename", "AGENCY", "BODY"]) == 0
    with Project.open(path) as project:
        article = project.article(project.heads()[0].id)
        for order in (ConfirmRegions(), SetLanguage("en")):
            act = order.act(article, "siti")
            assert act is not None
            project.apply(act)
        assert project.undo("siti") is not None
        assert check(project) == []
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "p.penanda"))


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


def alter(path: Path, statements: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(statements)
    connection.close()


ALTERATIONS = (
    "DELETE FROM relations; DELETE FROM spans;",
    "UPDATE spans SET label = 'NOBODY', attributes = 'no json';",
    "UPDATE work SET spans = 99, note = 'x';",
    "DELETE FROM decisions; DELETE FROM regions; DELETE FROM passages;",
    "UPDATE articles SET name = 'x', language = 'xx', meta = '{';",
    "UPDATE articles SET sha256 = id, characters = 1;",
    "DELETE FROM articles WHERE number IN (2, 5);",
    "INSERT INTO articles VALUES (99, 'eve', 'x', 'th', 1, 's', '{}');"
    " INSERT INTO texts VALUES ('eve', 'x'); INSERT INTO texts VALUES ('alone', 'y');"
    " INSERT INTO signatures VALUES ('eve', x'00');"
    " INSERT INTO near_duplicates SELECT id, 'eve', 1.0 FROM articles;",
)


@pytest.mark.parametrize("alteration", ALTERATIONS)
def test_what_was_altered_is_as_it_was(path: Path, alteration: str) -> None:
    truth = everything(path)
    alter(path, alteration)
    with Project.open(path) as project:
        assert check(project) != []
        rebuild(project)
        assert check(project) == []
    assert everything(path) == truth
    assert [backup.reason for backup in backups_of(path)] == ["bulk"]


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_projects_of_old_shapes_are_made_anew_too(old: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(old, tmp_path / "p.penanda"))
    with Project.open(path):
        pass
    truth = everything(path)
    alter(path, "DELETE FROM spans; DELETE FROM regions;")
    with Project.open(path) as project:
        rebuild(project)
        assert check(project) == []
    assert everything(path) == truth


@pytest.mark.parametrize(
    ("alteration", "law"),
    [
        ("UPDATE journal SET who = 'eve' WHERE seq = 5;", "journal entries are as written"),
        ("DELETE FROM journal WHERE seq = 5;", "no journal entry is missing"),
        ("UPDATE texts SET text = text || '!';", "texts are as they came"),
        (
            "CREATE TEMP TABLE gone AS SELECT id FROM articles WHERE number = 3;"
            "DELETE FROM texts WHERE article IN gone; DELETE FROM articles WHERE id IN gone;",
            "no article is missing",
        ),
    ],
)
def test_where_the_truth_itself_is_altered_nothing_is_changed(
    path: Path, alteration: str, law: str
) -> None:
    alter(path, f"DELETE FROM decisions; {alteration}")
    before = dump(path)
    with Project.open(path) as project, pytest.raises(ProjectRefusedError, match=law):
        rebuild(project)
    assert dump(path) == before


def test_the_command_line_repairs_and_says_so(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alter(path, ALTERATIONS[0])
    assert cli.main(["check", str(path)]) == 1
    assert "--repair" in capsys.readouterr().err
    assert cli.main(["check", str(path), "--repair"]) == 0
    assert "every law holds" in capsys.readouterr().out


def test_what_the_repair_takes_away_stands_in_a_backup(path: Path) -> None:
    with Project.open(path) as project:
        back_up(project, "hand")
    alter(path, "UPDATE spans SET note = 'mine';")
    with Project.open(path) as project:
        rebuild(project)
    with open_backup(backups_of(path)[0].path) as copy:
        assert {span.note for span in copy.work(copy.heads()[0].id, "curator-a").spans} == {"mine"}


def test_a_search_finds_what_came_back_and_not_what_went(path: Path) -> None:
    with Project.open(path) as project:
        project.grow_index()
        article = project.heads()[1]
        word = project.article(article.id).text[:12]
        hits = list(project.search(word))
    alter(path, ALTERATIONS[-2])
    alter(path, ALTERATIONS[-1])
    with Project.open(path) as project:
        rebuild(project)
        assert list(project.search(word)) == hits
        project.grow_index()
        assert list(project.search(word)) == hits
        assert check(project) == []
