"""Backups are whole, fewer with age, and a restore loses nothing but what the report names."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.annotation import AddSpan
from app.errors import DiskFullError, ProjectRefusedError
from app.intake import make_sample
from app.store import Project, check, contents_of
from app.store import migrations as shape
from app.store.backup import (
    MANY,
    back_up,
    back_up_before,
    folder_of,
    lost_with,
    open_backup,
    restore,
    steps_since,
    write_copy,
)
from app.store.rotation import Rotation, backups_of

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def path(sample: Path) -> Path:
    return sample


def mark(project: Project, start: int, who: str = "siti") -> str:
    """Mark three characters; the id of the act."""
    article = project.heads()[0].id
    act = AddSpan(start, start + 3, "AGENCY").act(project.work(article, who), project.scheme)
    assert act is not None
    return project.apply(act).id


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


def test_a_backup_is_the_project_of_that_moment(path: Path) -> None:
    with Project.open(path) as project:
        mark(project, 0)
        before = dump(path)
        backup = back_up(project, "hand", now=NOON)
        mark(project, 4)
    assert backup is not None
    assert backup.path.name == "20261122T120000Z-hand.penanda"
    assert dump(backup.path) == before
    with Project.open(backup.path, read_only=True) as copy:
        assert check(copy) == []
    assert [file.name for file in backup.path.parent.iterdir()] == [backup.path.name]


def test_nothing_new_is_no_new_backup(path: Path) -> None:
    with Project.open(path) as project:
        assert back_up(project, "opening") is not None
        assert back_up(project, "timer") is None
        mark(project, 0)
        assert back_up(project, "timer") is not None
        assert [one.reason for one in backups_of(path)] == ["timer", "opening"]


def test_another_connection_writes_while_a_backup_is_made(path: Path) -> None:
    with Project.open(path) as project, Project.open(path) as other, project.reading():
        project.heads()
        acts = [mark(other, start) for start in (0, 4, 8)]
        backup = back_up(project, "bulk", now=NOON)
        assert backup is not None
        with open_backup(backup.path, project) as copy:
            lost = lost_with(copy, other)
    assert [entry.act for entry in lost.entries] == acts
    assert not lost.parted


def test_a_damaged_backup_does_not_pass_for_one(path: Path) -> None:
    with Project.open(path) as project:
        backup = back_up(project, "hand")
        assert backup is not None
        backup.path.write_bytes(backup.path.read_bytes()[:5000])
        assert back_up(project, "timer") is not None


@pytest.mark.parametrize(
    "name",
    [
        "notes.txt",
        "20261122T120000Z-other.penanda",
        "x-hand.penanda",
        "20261399T250000Z-hand.penanda",
    ],
)
def test_what_else_stands_in_the_folder_is_left_alone(path: Path, name: str) -> None:
    folder = folder_of(path)
    folder.mkdir()
    (folder / name).write_text("mine")
    with Project.open(path) as project:
        for start in (0, 4, 8):
            mark(project, start)
            back_up(project, "hand", rotation=Rotation(most_bytes=1))
    assert (folder / name).read_text() == "mine"
    assert len(backups_of(path)) == 1


def test_a_full_disk_costs_no_backup_that_is_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        first = back_up(project, "hand")
        mark(project, 0)

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("app.store.copying.os.fsync", full)
        with pytest.raises(DiskFullError):
            back_up(project, "hand")
    assert backups_of(path) == [first]
    assert [file.name for file in folder_of(path).iterdir()] == [first.path.name if first else ""]


# restoring


def test_a_restored_project_stands_beside_and_is_whole(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        mark(project, 0)
        backup = back_up(project, "hand")
        assert backup is not None
    before = path.read_bytes()
    restore(backup.path, tmp_path / "r.penanda")
    with Project.open(tmp_path / "r.penanda") as restored:
        assert not restored.read_only
        assert check(restored) == []
        assert restored.undo("siti") is not None
    assert path.read_bytes() == before


def test_it_is_never_restored_over_anything(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        backup = back_up(project, "hand")
        assert backup is not None
        with pytest.raises(ProjectRefusedError, match="A copy is made beside"):
            restore(backup.path, path)
    before = path.read_bytes()
    with pytest.raises(ProjectRefusedError, match="A copy is made beside"):
        restore(backup.path, path)
    assert path.read_bytes() == before
    with pytest.raises(ProjectRefusedError, match="its folder does not exist"):
        restore(backup.path, tmp_path / "no" / "r.penanda")


DAMAGES: dict[str, Callable[[Path], object]] = {
    "truncated": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "overwritten": lambda path: path.write_bytes(b"\0" * path.stat().st_size),
    "gone": lambda path: path.unlink(),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_the_restore_drill(path: Path, tmp_path: Path, damage: Callable[[Path], object]) -> None:
    """Damage, restore, compare: what is gone is exactly what was done since the last backup."""
    with Project.open(path) as project:
        kept = [mark(project, start) for start in (0, 4)]
        assert back_up(project, "timer") is not None
        later = [mark(project, start) for start in (8, 12)]
    good = Path(shutil.copy(path, tmp_path / "good.penanda"))
    damage(path)
    restore(backups_of(path)[0].path, tmp_path / "r.penanda")
    with Project.open(tmp_path / "r.penanda") as restored, Project.open(good) as before:
        assert check(restored) == []
        acts = [entry.act for entry in restored.journal.entries("kind = 'act'")]
        assert acts == kept
        lost = lost_with(restored, before)
        assert [entry.act for entry in lost.entries] == later
        assert not lost.parted


def test_a_restored_project_that_was_worked_on_has_parted_from_the_old(
    path: Path, tmp_path: Path
) -> None:
    with Project.open(path) as project:
        mark(project, 0)
        backup = back_up(project, "hand")
        assert backup is not None
        later = mark(project, 4)
        restore(backup.path, tmp_path / "r.penanda")
        with Project.open(tmp_path / "r.penanda") as restored:
            mark(restored, 8)
            lost = lost_with(restored, project)
    assert lost.parted
    assert [entry.act for entry in lost.entries] == [later]


def test_it_is_not_restored_into_what_a_dead_project_left(path: Path, tmp_path: Path) -> None:
    """SQLite would read the old log into the new file."""
    with Project.open(path) as project:
        backup = back_up(project, "hand")
        assert backup is not None
    for end in ("-wal", "-journal", "-shm"):
        left = tmp_path / f"r.penanda{end}"
        left.write_bytes(b"old")
        with pytest.raises(ProjectRefusedError, match=f"is left \\(r.penanda{end}\\)"):
            restore(backup.path, tmp_path / "r.penanda")
        assert not (tmp_path / "r.penanda").exists()
        left.unlink()


def test_a_backup_that_rotted_is_not_restored(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        backup = back_up(project, "hand")
        assert backup is not None
    rotten = sqlite3.connect(backup.path)
    rotten.execute("UPDATE articles SET name = name || 'x'")
    rotten.commit()
    rotten.close()
    with pytest.raises(ProjectRefusedError, match=r"the backup is damaged .articles are as they"):
        restore(backup.path, tmp_path / "r.penanda")
    assert not (tmp_path / "r.penanda").exists()


@pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX modes")
def test_a_copy_may_be_read_by_those_alone_who_may_read_the_project(
    path: Path, tmp_path: Path
) -> None:
    path.chmod(0o600)
    with Project.open(path) as project:
        backup = back_up(project, "hand")
        assert backup is not None
        write_copy(project, tmp_path / "c.penanda")
    for copy in (backup.path, tmp_path / "c.penanda"):
        assert copy.stat().st_mode & 0o777 == 0o600


# migrations


OLD = Path(__file__).parents[2] / "old_stores" / "schema-1.penanda"


def test_an_old_project_is_copied_before_its_shape_changes(tmp_path: Path) -> None:
    path = Path(shutil.copy(OLD, tmp_path / "old.penanda"))
    before = dump(path)
    Project.open(path).close()
    (backup,) = backups_of(path)
    assert backup.reason == "migration"
    assert dump(backup.path) == before


def test_a_migration_that_fails_leaves_the_project_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(OLD, tmp_path / "old.penanda"))
    before = dump(path)
    monkeypatch.setattr(shape, "_READING", shape._READING + ";\nCREATE TABLE broken (")
    with pytest.raises(ProjectRefusedError, match="could not be brought to the shape") as told:
        Project.open(path)
    assert dump(path) == before
    (copy,) = backups_of(path)
    assert str(copy.path) in told.value.advice
    assert dump(copy.path) == before
    monkeypatch.undo()
    with Project.open(path) as project:
        assert check(project) == []


def test_a_bulk_act_is_backed_up_before_and_a_small_one_is_not(path):
    with Project.open(path) as project:
        assert back_up_before(project, MANY) == ""
        assert backups_of(path) == []
        assert back_up_before(project, MANY + 1) == ""
    assert [one.reason for one in backups_of(path)] == ["bulk"]


def test_no_backup_is_told_and_stops_nothing(path):
    folder_of(path).write_text("in the way", encoding="utf-8")
    with Project.open(path) as project:
        assert str(folder_of(path)) in back_up_before(project, MANY + 1)


def test_steps_are_counted_and_another_history_is_told(path, tmp_path):
    other = tmp_path / "other.penanda"
    make_sample(other)
    with Project.open(path) as project:
        made = back_up(project, "hand")
        mark(project, 0)
        mark(project, 10)
        with open_backup(made.path) as copy:
            assert steps_since(copy, project) == 2
            assert contents_of(project).all_spans == contents_of(copy).all_spans + 2
        with Project.open(other, read_only=True) as stranger:
            assert steps_since(stranger, project) is None
            assert lost_with(stranger, project).parted
