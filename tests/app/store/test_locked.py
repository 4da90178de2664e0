"""A project locked with a passphrase: nothing of it is on the disk in the clear."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as cipher

from app.annotation import AddSpan
from app.errors import ProjectLockedError, ProjectRefusedError
from app.intake import read_scheme, take_files
from app.settings import DEFAULT_SCHEME, SEEDS
from app.store import Project, check
from app.store.backup import back_up, backups_of, restore
from app.store.database import is_locked

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
        from app.store.database import key_of

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
    assert is_locked(locked)
    plain = tmp_path / "p.penanda"
    Project.create(plain, read_scheme(DEFAULT_SCHEME), "siti").close()
    assert not is_locked(plain)
    (tmp_path / "t.penanda").write_text("no project")
    with pytest.raises(ProjectRefusedError, match="no Penanda project"):
        is_locked(tmp_path / "t.penanda")
