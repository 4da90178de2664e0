"""Other writers are waited for and told of; a change that does not fit changes nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app import cli
from app.errors import ConflictError, ProjectRefusedError
from app.model import GOLD, Act, Change, Relation, new_act_id, new_id
from app.settings import SEEDS
from app.store import Project
from tests.app.store.faults.conftest import dump


def test_a_project_that_another_holds_is_refused_in_one_line(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.engine.BUSY_SECONDS", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for argv in (["import", str(path), str(SEEDS / "articles")], ["articles", str(path)]):
        status = cli.main(argv)
        err = capsys.readouterr().err
        if argv[0] == "articles":
            assert (status, err) == (0, ""), "reading goes on"
        else:
            assert status == 1
            assert "another program is writing to this project. Wait until" in err
            assert err.count("\n") == 1
    other.close()


def test_a_lock_on_all_reading_is_never_mistaken_for_a_read_only_place(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.engine.BUSY_SECONDS", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    for read_only in (True, False):
        with pytest.raises(ProjectRefusedError, match="another program is writing"):
            Project.open(path, read_only=read_only)
    other.close()


def test_a_relation_to_a_span_that_is_not_there_is_a_conflict_and_changes_nothing(
    path: Path,
) -> None:
    before = dump(path)
    with Project.open(path) as project:
        article = project.heads()[0].id
        relation = Relation(new_id(), article, GOLD, "made_by", new_id(), new_id())
        change = Change(article, GOLD, added=(relation,))
        with pytest.raises(ConflictError, match="does not fit what the project holds now"):
            project.apply(Act(new_act_id(), "rani", "t", (change,)))
    assert dump(path) == before


def test_a_project_opened_to_read_cannot_be_written_even_by_its_connection(path: Path) -> None:
    with Project.open(path, read_only=True) as project, pytest.raises(sqlite3.OperationalError):
        project.db.execute("DELETE FROM spans")
