"""A release is whole or not there, whatever ends it, and takes nothing away that is not its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import FileRefusedError, NotFoundError
from app.export.release import CardText, Order, keep, release
from app.store import Project
from tests.app.export.release.conftest import EVERYTHING, bytes_of

ROOT = Path(__file__).parents[4]


class StoppedError(Exception):
    pass


def beside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def test_a_cancel_at_any_step_leaves_the_old_release_whole(
    project: Project, tmp_path: Path
) -> None:
    steps: list[str] = []
    release(project, tmp_path / "out", EVERYTHING, on_progress=lambda step, _n: steps.append(step))
    before = bytes_of(tmp_path / "out")
    keep(project, CardText(title="Another"), "siti")
    assert len(steps) > 20
    for last in range(0, len(steps), 6):
        heard = 0

        def stop(_step: str, _number: int, last: int = last) -> None:
            nonlocal heard
            heard += 1
            if heard > last:
                raise StoppedError

        with pytest.raises(StoppedError):
            release(project, tmp_path / "out", EVERYTHING, on_progress=stop)
        assert bytes_of(tmp_path / "out") == before
        assert beside(tmp_path) == []


_KILLED = """
import os, signal, sys
from pathlib import Path
from app.export import folders
from app.export.release import Order, release
from app.store import Project
last, place = int(sys.argv[3]), sys.argv[2]
heard = 0
def die(step, number):
    global heard
    heard += 1
    if heard > last:
        os.kill(os.getpid(), signal.SIGKILL)
if last < 0:
    def put(new, old, place, real=folders._put):
        real(new, old, place)
        os.kill(os.getpid(), signal.SIGKILL)
    folders._put = put
    last = 10 ** 9
if len(sys.argv) > 4:
    folders._exchanged = lambda one, other: False
    rename = Path.rename
    def kill(self, target):
        result = rename(self, target)
        if target.suffix == ".old":
            os.kill(os.getpid(), signal.SIGKILL)
        return result
    Path.rename = kill
with Project.open(Path(sys.argv[1]), read_only=True) as project:
    release(project, place, Order(formats=("jsonl", "conll")), on_progress=die)
"""


def killed(*words: object) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, *map(str, words)],
        cwd=ROOT,
        check=False,
        capture_output=True,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


@pytest.mark.skipif(os.name != "posix", reason="kills with a signal")
def test_a_kill_at_any_step_leaves_one_whole_release(path: Path, tmp_path: Path) -> None:
    order = Order(formats=("jsonl", "conll"))
    with Project.open(path) as project:
        release(project, tmp_path / "out", order)
        before = bytes_of(tmp_path / "out")
        keep(project, CardText(title="Another"), "siti")
    for last in (0, 7, 20):
        killed(path, tmp_path / "out", last)
        assert bytes_of(tmp_path / "out") == before
    killed(path, tmp_path / "out", -1)
    after = bytes_of(tmp_path / "out")
    assert after != before
    assert b"# Another\n" in after["README.md"]
    with Project.open(path) as project:
        release(project, tmp_path / "out", order)
    assert bytes_of(tmp_path / "out") == after
    assert beside(tmp_path) == []


@pytest.mark.skipif(os.name != "posix", reason="kills with a signal")
def test_where_folders_cannot_be_exchanged_the_old_release_is_put_back(
    path: Path, tmp_path: Path
) -> None:
    with Project.open(path) as project:
        release(project, tmp_path / "out")
        before = bytes_of(tmp_path / "out")
        keep(project, CardText(title="Another"), "siti")
    killed(path, tmp_path / "out", 10**9, "slow")
    assert not (tmp_path / "out").exists()
    with Project.open(path) as project, pytest.raises(NotFoundError):
        release(project, tmp_path / "out", Order("nobody"))
    assert bytes_of(tmp_path / "out") == before


def test_a_folder_with_other_things_is_refused_and_an_empty_one_taken(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(FileRefusedError, match="other things than a release"):
        release(project, tmp_path / "mine")
    assert bytes_of(tmp_path / "mine") == {"thesis.txt": b"years of work"}
    (tmp_path / "link").symlink_to(tmp_path / "mine")
    (tmp_path / "file").write_text("x")
    for name in ("link", "file"):
        with pytest.raises(FileRefusedError, match="no folder of its own"):
            release(project, tmp_path / name)
    (tmp_path / "empty").mkdir()
    release(project, tmp_path / "empty")
    assert (tmp_path / "empty" / "README.md").exists()
    assert beside(tmp_path) == []


@pytest.mark.parametrize("name", ["notes.txt", ".git/HEAD", "data/jsonl/mine.txt", "empty"])
def test_what_somebody_put_into_a_release_is_not_lost_with_it(
    project: Project, tmp_path: Path, name: str
) -> None:
    release(project, tmp_path / "out")
    mine = tmp_path / "out" / name
    if name == "empty":
        mine.mkdir()
    else:
        mine.parent.mkdir(exist_ok=True)
        mine.write_text("mine")
    before = bytes_of(tmp_path / "out")
    told = name.removesuffix("/HEAD")
    with pytest.raises(FileRefusedError, match=re.escape(f"({told})")):
        release(project, tmp_path / "out")
    assert bytes_of(tmp_path / "out") == before
    assert mine.exists()
