"""One process writes at a time; others read, are told who writes, and may write once that one is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app import cli
from app.annotation import AddSpan
from app.errors import ProjectReadOnlyError, ProjectRefusedError
from app.intake import make_sample
from app.settings import person
from app.store import Project
from app.store.holding import Holder, hold, holder_of

ROOT = Path(__file__).parents[3]
posix = pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX signals")

_WRITES = """
import sys
from pathlib import Path
from app.store import Project
with Project.open(Path(sys.argv[1])) as project:
    project.drop_index()
"""

_HOLDS = """
import sys
from pathlib import Path
from app.store import Project
project = Project.open(Path(sys.argv[1]))
print("open", project.read_only, flush=True)
sys.stdin.read()
project.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.penanda"
    make_sample(path)
    return path


@pytest.fixture
def opened_elsewhere(path: Path) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    """Opens the project in another process, which keeps it until its standard input ends."""
    processes = []

    def start() -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", _HOLDS, str(path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        processes.append(process)
        assert process.stdout is not None
        assert process.stdout.readline().startswith("open")
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def test_a_second_process_reads_and_is_told_who_writes(
    path: Path,
    opened_elsewhere: Callable[[], subprocess.Popen[str]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    other = opened_elsewhere()
    with Project.open(path) as project:
        assert project.read_only
        assert project.holder is not None
        assert (project.holder.who, project.holder.pid) == (person(), other.pid)
        article = project.heads()[0].id
        act = AddSpan(0, 3, "AGENCY").act(project.work(article, "siti"), project.scheme)
        assert act is not None
        with pytest.raises(ProjectReadOnlyError, match=f"open for writing by {person()} on"):
            project.apply(act)
    assert cli.main(["adjudicate", str(path), "--rule", "unanimous"]) == 1
    err = capsys.readouterr().err
    assert f"process {other.pid}" in err
    assert err.count("\n") == 1
    assert "locked" not in err


def test_who_comes_after_the_holder_left_may_write_and_nothing_stays_behind(
    path: Path, opened_elsewhere: Callable[[], subprocess.Popen[str]]
) -> None:
    other = opened_elsewhere()
    other.communicate("", timeout=30)
    with Project.open(path) as project:
        assert not project.read_only
        assert project.holder is None
    assert sorted(file.name for file in path.parent.iterdir()) == ["p.penanda"]


@posix
def test_the_hold_of_a_dead_process_holds_nobody(
    path: Path, opened_elsewhere: Callable[[], subprocess.Popen[str]]
) -> None:
    other = opened_elsewhere()
    other.send_signal(signal.SIGKILL)
    other.wait(30)
    assert Path(f"{path}-lock").exists()
    with Project.open(path) as project:
        assert not project.read_only
        assert holder_of(path).pid == os.getpid()


def test_the_connections_of_one_process_share_its_hold(path: Path) -> None:
    first = Project.open(path)
    with Project.open(path) as second:
        assert not second.read_only
    assert isinstance(hold(path), Holder), "the first one still holds it"
    reader = Project.open(path, read_only=True)
    first.close()
    mine = hold(path)
    assert not isinstance(mine, Holder), "a reader holds nothing"
    mine.release()
    reader.close()


def test_a_process_that_the_holder_started_writes_for_it(path: Path) -> None:
    with Project.open(path):
        subprocess.run([sys.executable, "-c", _WRITES, str(path)], cwd=ROOT, check=True, timeout=60)
        assert holder_of(path).pid == os.getpid()
        assert isinstance(hold(path), Holder)


def test_a_reader_asks_for_no_hold(
    path: Path, opened_elsewhere: Callable[[], subprocess.Popen[str]]
) -> None:
    with Project.open(path, read_only=True) as project:
        assert project.holder is None
        other = opened_elsewhere()
        assert other.poll() is None
    assert holder_of(path).pid == other.pid


@pytest.mark.parametrize("words", [b"", b" ", b" {}", b" [1]", b' {"pid": 3, "more": 1}', b" \xff"])
def test_a_lock_file_that_says_nothing_sound_names_nobody(path: Path, words: bytes) -> None:
    Path(f"{path}-lock").write_bytes(words)
    assert str(holder_of(path)) == "another program"


def test_a_symbolic_link_is_the_project_that_it_leads_to(
    path: Path, opened_elsewhere: Callable[[], subprocess.Popen[str]]
) -> None:
    link = path.with_name("link.penanda")
    link.symlink_to(path)
    other = opened_elsewhere()
    with Project.open(link) as project:
        assert project.holder is not None
        assert project.holder.pid == other.pid


def test_a_file_under_two_names_is_not_written(path: Path) -> None:
    """Each name would have a log of its own, and one of the two logs would be lost."""
    os.link(path, path.with_name("other.penanda"))
    with pytest.raises(ProjectRefusedError, match="more than one name"):
        Project.open(path)
    with Project.open(path, read_only=True) as project:
        assert len(project.heads()) == 5
    assert not Path(f"{path}-lock").exists()


def test_a_project_that_cannot_be_made_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "n.penanda"
    (tmp_path / "n.penanda-wal").mkdir()
    assert cli.main(["new", str(path)]) == 1
    assert sorted(file.name for file in tmp_path.iterdir()) == ["n.penanda-wal"]
