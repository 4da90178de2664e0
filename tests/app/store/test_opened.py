"""A stranger's file is refused with the reason, and what is open stays sound beside others."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.annotation import AddSpan
from app.errors import (
    PenandaError,
    ProjectNewerError,
    ProjectReadOnlyError,
    ProjectRefusedError,
)
from app.store import Project, check
from tests.app.store.one_article import ROOT, SCHEME, order, work


def test_a_project_is_never_made_over_a_file(path: Path) -> None:
    path.write_text("precious")
    with pytest.raises(ProjectRefusedError, match="already there"):
        Project.create(path, SCHEME, "siti")
    assert path.read_text() == "precious"


def test_files_that_are_no_project_are_refused_with_the_reason(tmp_path: Path) -> None:
    text = tmp_path / "text"
    text.write_text("no database, " * 50)
    empty = tmp_path / "empty"
    empty.touch()
    other = tmp_path / "other"
    sqlite3.connect(other).execute("CREATE TABLE t (x)").connection.close()
    for file, says in (
        (text, "no SQLite file"),
        (empty, "empty"),
        (other, "no Penanda project"),
        (tmp_path, "folder"),
        (tmp_path / "none", "no such file"),
    ):
        with pytest.raises(PenandaError, match=says) as refusal:
            Project.open(file)
        assert str(file) in str(refusal.value)
        assert "\n" not in str(refusal.value)


def test_a_truncated_project_is_refused(project: Project, path: Path) -> None:
    project.close()
    data = path.read_bytes()
    for size in (50, 99, 100, 4096, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:size])
        with pytest.raises(ProjectRefusedError, match=r"truncated|damaged"):
            Project.open(path)


def test_a_project_from_a_newer_version_is_refused_and_untouched(
    project: Project, path: Path
) -> None:
    project.close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ProjectNewerError, match="newer Penanda"):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_project_opened_to_read_refuses_to_be_written(project: Project, path: Path) -> None:
    project.close()
    with Project.open(path, read_only=True) as reader:
        assert len(reader.heads()) == 1
        with pytest.raises(ProjectReadOnlyError):
            order(reader, AddSpan(0, 11, "AGENCY"))


_AS_NOBODY = """
import os, sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from app.errors import ProjectReadOnlyError
from app.annotation import AddSpan
from app.store import Project
os.setgid(65534); os.setuid(65534)
with Project.open(Path(sys.argv[1])) as project:
    assert project.read_only
    assert len(project.heads()) == 1
    act = AddSpan(0, 11, "AGENCY").act(project.work("a1", "siti"), project.scheme)
    try:
        project.apply(act)
    except ProjectReadOnlyError as error:
        print(error)
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to drop root")
def test_a_file_without_write_permission_opens_to_read(
    project: Project, path: Path, public_folder: Path
) -> None:
    project.close()
    path = Path(shutil.move(path, public_folder / path.name))
    path.chmod(0o444)
    public_folder.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, str(path), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "may only be read" in done.stdout, done.stderr


def test_two_writers_wait_for_each_other_and_lose_nothing(project: Project, path: Path) -> None:
    with Project.open(path) as other:
        order(project, AddSpan(0, 11, "AGENCY"), "siti")
        order(other, AddSpan(0, 11, "AGENCY"), "budi")
        order(project, AddSpan(0, 5, "AGENCY"), "siti")
        assert len(work(other, "siti").spans) == 2
        assert len(work(project, "budi").spans) == 1
        assert check(other) == []


def test_the_store_loads_without_numpy_and_leaves_it_loadable() -> None:
    code = (
        "import sys, app.store; assert 'numpy' not in sys.modules; import numpy; numpy.array([1])"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


_LOCKS = """
import os, sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from app.annotation import AddSpan
from app.store import Project
path = Path(sys.argv[1])
with Project.open(path) as project:
    with Project.open(path, read_only=True) as second:
        second.heads()
    act = AddSpan(0, 11, "AGENCY").act(project.work("a1", "siti"), project.scheme)
    project.apply(act)
    print("marked", flush=True)
    sys.stdin.readline()
    os._exit(9)
"""


def test_a_second_opening_leaves_the_locks_and_so_the_log_of_the_first(
    project: Project, path: Path
) -> None:
    project.close()
    command = [sys.executable, "-c", _LOCKS, str(path), str(ROOT)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as window:
        assert window.stdin is not None
        assert window.stdout is not None
        assert window.stdout.readline() == b"marked\n"
        with Project.open(path) as other:  # closing it would remove a log that nobody held
            assert len(work(other).spans) == 1
        assert path.with_name(f"{path.name}-wal").exists()
        window.stdin.write(b"\n")
    with Project.open(path) as again:
        assert len(work(again).spans) == 1
        assert check(again) == []


@pytest.mark.parametrize("happens", ["moved", "deleted", "replaced"])
def test_a_file_that_goes_while_it_is_open_is_noticed_at_the_next_act(
    project: Project, path: Path, happens: str
) -> None:
    moved = path.with_name("elsewhere.penanda")
    path.rename(moved)
    if happens == "replaced":
        path.write_bytes(moved.read_bytes())
    elif happens == "deleted":
        moved.unlink()
    with pytest.raises(ProjectRefusedError, match="moved, replaced or deleted"):
        order(project, AddSpan(0, 11, "AGENCY"))
