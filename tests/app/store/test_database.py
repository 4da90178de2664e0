"""A new project is whole or not there, and takes the place of nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.errors import PenandaError, ProjectRefusedError
from app.intake import make_sample, read_scheme
from app.settings import DEFAULT_SCHEME
from app.store import Project, check, database

ROOT = Path(__file__).parents[3]
SCHEME = read_scheme(DEFAULT_SCHEME)


@pytest.mark.parametrize("secret", ["", "rahasia"])
def test_a_project_that_another_made_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secret: str
) -> None:
    """It appears after the look whether there is one, and is closed again before the hold is taken."""
    path = tmp_path / "p.penanda"
    real = database.hold

    def another_is_quicker(at: Path) -> object:
        monkeypatch.setattr(database, "hold", real)
        make_sample(at)
        return real(at)

    monkeypatch.setattr(database, "hold", another_is_quicker)
    with pytest.raises(ProjectRefusedError, match="is already there"):
        Project.create(path, SCHEME, "siti", passphrase=secret)
    with Project.open(path) as project:
        assert not project.read_only
        assert len(project.heads()) == 5
        assert check(project) == []
    assert [file.name for file in tmp_path.iterdir()] == ["p.penanda"]


def test_of_many_that_make_one_project_one_does(tmp_path: Path) -> None:
    path = tmp_path / "p.penanda"
    made, refused = [], []
    ready = threading.Barrier(8)

    def make(number: int) -> None:
        ready.wait()
        try:
            made.append(Project.create(path, SCHEME, f"who{number}"))
        except PenandaError as error:
            refused.append(error.what)

    threads = [threading.Thread(target=make, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == ["is already there"] * 7
    (project,) = made
    assert check(project) == []
    project.close()
    assert [file.name for file in tmp_path.iterdir()] == ["p.penanda"]


def test_what_a_project_that_stood_there_left_is_not_read_into_a_new_one(tmp_path: Path) -> None:
    left = tmp_path / "p.penanda-wal"
    left.write_bytes(b"changes that are in no file yet")
    with pytest.raises(ProjectRefusedError, match=r"is left .p\.penanda-wal."):
        Project.create(tmp_path / "p.penanda", SCHEME, "siti")
    assert left.read_bytes() == b"changes that are in no file yet"


def test_a_project_that_comes_to_nothing_takes_no_other_with_it(tmp_path: Path) -> None:
    """Somebody put another file where it stood."""
    path = tmp_path / "p.penanda"
    project = Project.create(path, SCHEME, "siti")
    path.rename(tmp_path / "moved.penanda")
    path.write_bytes(b"mine")
    project.remove()
    assert path.read_bytes() == b"mine"


_DIES = """
import os, signal, sys
from pathlib import Path
from app.intake import read_scheme
from app.settings import DEFAULT_SCHEME
from app.store import Project
steps = iter(range(1_000))
last = int(sys.argv[2])

def watch(frame, event, argument):
    if frame.f_globals.get("__name__", "").startswith("app.store") and next(steps) == last:
        os.kill(os.getpid(), signal.SIGKILL)

scheme = read_scheme(DEFAULT_SCHEME)
sys.setprofile(watch)
Project.create(Path(sys.argv[1]), scheme, "siti")
"""


@pytest.mark.skipif(os.name != "posix", reason="speaks of SIGKILL")
@pytest.mark.parametrize("step", [20, 100, 151, 156, 158, 175])
def test_a_process_killed_while_it_makes_one_leaves_a_whole_one_or_none(
    tmp_path: Path, step: int
) -> None:
    path = tmp_path / "p.penanda"
    done = subprocess.run(
        [sys.executable, "-c", _DIES, str(path), str(step)], cwd=ROOT, check=False, timeout=60
    )
    assert done.returncode == -signal.SIGKILL
    if not path.exists():
        Project.create(path, SCHEME, "siti").close()
    with Project.open(path) as project:
        assert not project.read_only
        assert check(project) == []
