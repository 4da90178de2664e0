"""A project locked with a passphrase: nothing of it is on the disk in the clear."""

from __future__ import annotations

import logging
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as cipher

from app.annotation import AddSpan
from app.errors import (
    DiskFullError,
    PenandaError,
    ProjectLockedError,
    ProjectReadOnlyError,
    ProjectRefusedError,
)
from app.intake import make_sample, read_scheme, take_files
from app.settings import DEFAULT_SCHEME, SEEDS
from app.store import Project, check, locking
from app.store.backup import back_up, backups_of, restore
from app.store.database import key_of, lock_of
from app.store.locking import change_lock

PASSPHRASE = "rahasia ความลับ bí mật"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    path = tmp_path / "l.penanda"
    with Project.create(path, read_scheme(DEFAULT_SCHEME), "siti", passphrase=PASSPHRASE) as new:
        take_files(new, [SEEDS / "articles"], "siti")
    return path


def test_it_opens_with_its_passphrase_and_works_as_any_other(locked: Path) -> None:
    with Project.open(locked, passphrase=PASSPHRASE) as project:
        head = project.heads()[0]
        act = AddSpan(0, 4, "AGENCY").act(project.work(head.id, "siti"), project.scheme)
        assert act is not None
        project.apply(act)
        assert check(project) == []
        assert project.undo("siti") is not None
        assert list(project.search("Thái Lan"))


@pytest.mark.parametrize("passphrase", ["", "rahasia", PASSPHRASE + " "])
def test_any_other_passphrase_is_one_line(
    locked: Path,
    passphrase: str,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    before = locked.read_bytes()
    with caplog.at_level(logging.DEBUG), pytest.raises(ProjectLockedError) as error:
        Project.open(locked, passphrase=passphrase)
    assert "\n" not in str(error.value)
    assert capfd.readouterr() == ("", "")
    assert locked.read_bytes() == before
    assert sorted(file.name for file in locked.parent.iterdir()) == ["l.penanda"]


def test_neither_texts_nor_names_nor_the_passphrase_are_on_the_disk(locked: Path) -> None:
    with Project.open(locked, passphrase=PASSPHRASE) as project:
        word = project.article(project.heads()[0].id).text[:12]
        back_up(project, "hand")
        files = [file for file in locked.parent.rglob("*") if file.is_file()]
        assert len(files) >= 3, "the file, its log and a backup"
        for file in files:
            if file.name.endswith("-lock"):
                continue
            held = file.read_bytes()
            for secret in (word, "OFFICIAL", "siti", "CREATE TABLE", PASSPHRASE):
                assert secret.encode() not in held, file.name


def test_the_passphrase_and_the_key_are_in_no_repr(locked: Path) -> None:
    with Project.open(locked, passphrase=PASSPHRASE) as project:
        key = key_of(project.db)
        assert key is not None
        assert key.raw.hex() not in repr(key) + str(vars(project))
        assert PASSPHRASE not in repr(key)


def test_any_tool_that_knows_sqlcipher_opens_it_with_the_passphrase(locked: Path) -> None:
    connection = cipher.connect(str(locked))
    connection.execute(f"PRAGMA key = '{PASSPHRASE}'")
    assert connection.execute("SELECT count(*) FROM articles").fetchone()[0] == 5
    connection.close()


def test_a_second_connection_of_this_process_needs_no_passphrase(locked: Path) -> None:
    with Project.open(locked, passphrase=PASSPHRASE), Project.open(locked) as second:
        assert len(second.heads()) == 5
    with pytest.raises(ProjectLockedError):
        Project.open(locked)


def test_its_backup_opens_and_is_restored_with_the_same_passphrase(
    locked: Path, tmp_path: Path
) -> None:
    with Project.open(locked, passphrase=PASSPHRASE) as project:
        assert back_up(project, "hand") is not None
        assert back_up(project, "hand") is None, "nothing has changed"
    (backup,) = backups_of(locked)
    with pytest.raises(ProjectLockedError):
        restore(backup.path, tmp_path / "r.penanda")
    restore(backup.path, tmp_path / "r.penanda", passphrase=PASSPHRASE)
    with Project.open(tmp_path / "r.penanda", passphrase=PASSPHRASE) as restored:
        assert check(restored) == []
        assert len(restored.heads()) == 5


def test_which_files_are_locked_is_told_without_a_passphrase(locked: Path, tmp_path: Path) -> None:
    lock = lock_of(locked)
    assert len(lock) == 32
    with Project.open(locked, passphrase=PASSPHRASE):
        assert lock_of(locked) == lock
    plain = tmp_path / "p.penanda"
    Project.create(plain, read_scheme(DEFAULT_SCHEME), "siti").close()
    assert lock_of(plain) == ""
    (tmp_path / "t.penanda").write_text("no project")
    with pytest.raises(ProjectRefusedError, match="no Penanda project"):
        lock_of(tmp_path / "t.penanda")


# locking, changing the passphrase, unlocking


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A sample project with a backup and an index for search."""
    path = tmp_path / "p.penanda"
    make_sample(path)
    with Project.open(path) as project:
        project.grow_index()
        back_up(project, "hand")
    return path


def contents(path: Path, passphrase: str = "") -> list[tuple[object, ...]]:
    with Project.open(path, read_only=True, passphrase=passphrase) as project:
        assert check(project) == []
        tables = [row[0] for row in project.db.execute("SELECT name FROM sqlite_master ORDER BY 1")]
        rows = [tuple(row) for row in project.db.execute("SELECT * FROM journal ORDER BY seq")]
        return [*((name,) for name in tables), *rows]


def test_a_project_is_locked_changed_and_unlocked_with_all_it_holds(plain: Path) -> None:
    before = contents(plain)
    files = change_lock(plain, passphrase="", new="one")
    assert files == [*(backup.path for backup in backups_of(plain)), plain]
    assert contents(plain, "one") == before
    assert contents(files[0], "one")
    for file in files:
        assert not file.read_bytes().startswith(b"SQLite")
    change_lock(plain, passphrase="one", new="two")
    with pytest.raises(ProjectLockedError):
        Project.open(plain, passphrase="one")
    assert contents(plain, "two") == before
    change_lock(plain, passphrase="two", new="")
    assert contents(plain) == before
    assert sorted(file.name for file in plain.parent.iterdir()) == ["p-backups", "p.penanda"]


def test_a_project_that_was_locked_is_worked_on_as_before(plain: Path) -> None:
    change_lock(plain, passphrase="", new="one")
    with Project.open(plain, passphrase="one") as project:
        assert project.db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert project.db.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        assert back_up(project, "hand") is None, "the newest backup was locked with it"


def test_the_lock_of_an_open_project_is_not_changed(plain: Path) -> None:
    before = plain.read_bytes()
    with (
        Project.open(plain),
        pytest.raises(ProjectReadOnlyError, match="open for writing by this program"),
    ):
        change_lock(plain, passphrase="", new="one")
    assert plain.read_bytes() == before


_READS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM articles").fetchone()
print("read", flush=True)
sys.stdin.read()
"""


def test_one_that_another_program_reads_is_not_changed(plain: Path) -> None:
    before = contents(plain)
    reader = subprocess.Popen(
        [sys.executable, "-c", _READS, str(plain)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert reader.stdout is not None
    assert reader.stdout.readline() == b"read\n"
    with pytest.raises(ProjectRefusedError, match=r"another program|open elsewhere"):
        change_lock(plain, passphrase="", new="one")
    reader.communicate()
    assert contents(plain) == before


def test_with_a_wrong_passphrase_nothing_is_changed(locked: Path) -> None:
    before = locked.read_bytes()
    with pytest.raises(ProjectLockedError):
        change_lock(locked, passphrase="no", new="one")
    assert locked.read_bytes() == before
    assert [file.name for file in locked.parent.iterdir()] == ["l.penanda"]


def test_a_passphrase_counts_however_its_letters_are_composed(tmp_path: Path) -> None:
    path = tmp_path / "n.penanda"
    composed = unicodedata.normalize("NFC", "mật khẩu")
    Project.create(path, read_scheme(DEFAULT_SCHEME), "siti", passphrase=composed).close()
    Project.open(path, passphrase=unicodedata.normalize("NFD", composed)).close()


def test_what_is_no_text_is_no_passphrase(locked: Path) -> None:
    with pytest.raises(PenandaError, match="the passphrase is no text"):
        Project.open(locked, passphrase="\udcff")


def test_a_project_behind_a_symbolic_link_is_locked_itself(plain: Path) -> None:
    link = plain.with_name("link.penanda")
    link.symlink_to(plain)
    assert len(change_lock(link, passphrase="", new="one")) == 2
    assert link.is_symlink()
    assert not plain.read_bytes().startswith(b"SQLite")


def test_a_lock_that_was_interrupted_is_finished_by_the_next(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(plain) as project:
        project.drop_index()
    written = locking._write_anew

    def until_the_project(path: Path, *keys: object) -> None:
        if path == plain:
            raise OSError(28, "No space left on device")
        written(path, *keys)

    monkeypatch.setattr(locking, "_write_anew", until_the_project)
    with pytest.raises(DiskFullError):
        change_lock(plain, passphrase="", new="one")
    monkeypatch.undo()
    assert lock_of(backups_of(plain)[0].path), "half of it is done"
    assert change_lock(plain, passphrase="", new="one") == [plain]
    assert contents(plain, "one")
    assert contents(backups_of(plain)[0].path, "one")


def test_copies_that_were_interrupted_do_not_stay_in_the_clear(plain: Path) -> None:
    halves = [
        plain.with_name(".p.penanda.elsewhere-1-0123abcd.part"),
        plain.parent / "p-backups" / ".x-hand.penanda.elsewhere-1-0123abcd.part-journal",
    ]
    for half in halves:
        half.write_bytes(plain.read_bytes())
    change_lock(plain, passphrase="", new="one")
    assert not any(half.exists() for half in halves)


def test_backups_of_another_project_of_that_name_are_left_alone(plain: Path) -> None:
    before = backups_of(plain)[0].path.read_bytes()
    plain.unlink()
    Project.create(plain, read_scheme(DEFAULT_SCHEME), "siti").close()
    assert change_lock(plain, passphrase="", new="one") == [plain]
    assert backups_of(plain)[0].path.read_bytes() == before
