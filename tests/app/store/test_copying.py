"""A copy takes its name when it is whole and on the disk, and takes it from nobody."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import ProjectRefusedError
from app.leftovers import half_made
from app.store import Project, check, copying, restore, write_copy
from app.store.copying import check_copy, copy_to, end_of_journal, folder_of, put_beside

posix = pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX links and folders")


@pytest.fixture
def path(sample: Path) -> Path:
    return sample


def _no_links(*_: object) -> None:
    raise OSError(errno.EPERM, "this file system has no links")


@pytest.fixture(params=["links", "no links"])
def links(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system as most are, and one as FAT is."""
    if request.param == "no links":
        monkeypatch.setattr(os, "link", _no_links)


@pytest.mark.usefixtures("links")
def test_a_file_that_appears_while_the_copy_is_written_stays(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "r.penanda"

    def meanwhile(half: Path, there: Path) -> None:
        target.write_bytes(b"mine")
        put_beside(half, there)

    monkeypatch.setattr(copying, "put_beside", meanwhile)
    with pytest.raises(ProjectRefusedError, match="is already there"):
        restore(path, target)
    assert target.read_bytes() == b"mine"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["r.penanda", "sample.penanda"]


@pytest.mark.usefixtures("links")
def test_a_copy_has_its_name_alone(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "r.penanda"
    restore(path, target)
    assert target.stat().st_nlink == 1
    with Project.open(target) as project:
        assert check(project) == []
    assert sorted(file.name for file in tmp_path.iterdir()) == ["r.penanda", "sample.penanda"]


def test_a_folder_or_a_link_to_nowhere_is_not_copied_over(path: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with Project.open(path) as project:
        for name in ("folder", "link"):
            with pytest.raises(ProjectRefusedError, match="is already there"):
                write_copy(project, tmp_path / name)
    assert not (tmp_path / "nowhere").exists()


@posix
def test_a_copy_that_was_killed_under_two_names_is_written_to(path: Path) -> None:
    half = path.with_name(f".{path.name}.elsewhere-1-0123abcd.part")
    os.link(path, half)
    with Project.open(path) as project:
        assert not project.read_only
    assert not half.exists()


@posix
@pytest.mark.usefixtures("links")
def test_the_copy_and_then_its_name_are_brought_to_the_disk(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the second a loss of power may take the copy away that was said to be made."""
    target = tmp_path / "r.penanda"
    synced = []

    def fsync(descriptor: int, do: Callable[[int], None] = os.fsync) -> None:
        status = os.fstat(descriptor)
        synced.append((stat.S_ISDIR(status.st_mode), status.st_ino, target.exists()))
        do(descriptor)

    monkeypatch.setattr(copying.os, "fsync", fsync)
    restore(path, target)
    assert synced == [
        (False, target.stat().st_ino, False),
        (True, tmp_path.stat().st_ino, True),
    ]


def test_a_copy_that_does_not_end_as_the_project_did_is_none(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        end = end_of_journal(project.db)
        check_copy(path, None, end)
        for other in ((end[0] - 1, end[1]), (end[0], "x")):
            with pytest.raises(ProjectRefusedError, match="does not end where the project did"):
                check_copy(path, None, other)


def test_a_copy_that_lost_its_end_takes_no_name(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        end = end_of_journal(project.db)
        monkeypatch.setattr(copying, "end_of_journal", _once((end[0] + 1, "x"), end))
        with pytest.raises(ProjectRefusedError, match="does not end where the project did"):
            copy_to(project.db, tmp_path / "r.penanda", None)
    assert [file.name for file in tmp_path.iterdir() if file.suffix != ".penanda"] == []
    assert not (tmp_path / "r.penanda").exists()


def _once(first: tuple[int, str], then: tuple[int, str]) -> Callable[[object], tuple[int, str]]:
    answers = iter((first, then))
    return lambda _db: next(answers)


_KILLED = """
import os, signal, sys
from pathlib import Path
from app.store import Project, back_up, copying
copying.check_copy = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
with Project.open(Path(sys.argv[1]), read_only=True) as project:
    back_up(project, "hand")
"""


@posix
def test_what_a_killed_copy_left_goes_at_the_next_start_and_no_other(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _KILLED, str(path)], check=False)
    assert done.returncode == -signal.SIGKILL
    folder = folder_of(path)
    (left,) = folder.iterdir()
    assert left.suffix == ".part"
    journal = left.with_name(f"{left.name}-journal")
    journal.touch()
    mine = half_made(folder / "x-hand.penanda")
    foreign = folder / ".x-hand.penanda.elsewhere-1-0123abcd.part"
    for half in (mine, foreign):
        half.touch()
    Project.open(path, read_only=True).close()
    assert left.exists(), "who only reads changes nothing"
    Project.open(path).close()
    assert sorted(folder.iterdir()) == sorted([mine, foreign])
