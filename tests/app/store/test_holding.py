"""One process writes at a time; others read, are told who writes, and may write once that one is gone."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app import cli
from app.annotation import AddSpan
from app.errors import PenandaError, ProjectReadOnlyError, ProjectRefusedError
from app.intake import make_sample
from app.settings import person
from app.store import Project, check, holding, may_write
from app.store.holding import Hold, Holder, hold, holder_of

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

    def start(path: Path = path) -> subprocess.Popen[str]:
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


# a child whose parent is dead


_PARENT = """
import subprocess, sys
from pathlib import Path
from app.store import Project
project = Project.open(Path(sys.argv[2]))
child = subprocess.Popen([sys.executable, "-c", *sys.argv[1:]])
child.wait()
"""

_CHILD = """
import sys
from pathlib import Path
from app.errors import PenandaError
from app.store import Project

def wait():
    open(sys.argv[2], "w").close()
    open(sys.argv[3]).close()

answer = "done"
project = Project.open(Path(sys.argv[1]))
assert not project.read_only
try:
    {does}
except PenandaError as error:
    answer = error.what
project.close()
print(answer, file=open(sys.argv[2], "w"))
"""
_BEFORE_ITS_WRITE = "wait(); project.drop_index()"
_IN_ITS_WRITE = """
    with project.rebuilding():
        project.db.execute("DELETE FROM spans")
        wait()
"""


@posix
@pytest.mark.parametrize("does", [_BEFORE_ITS_WRITE, _IN_ITS_WRITE])
def test_a_child_of_the_holder_writes_nothing_once_the_holder_is_dead(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str
) -> None:
    monkeypatch.setattr("app.store.engine.BUSY_SECONDS", 0.05)
    says, hears = tmp_path / "says", tmp_path / "hears"
    for pipe in (says, hears):
        os.mkfifo(pipe)
    child = _CHILD.format(does=does)
    argv = [sys.executable, "-c", _PARENT, child, *map(str, (path, says, hears))]
    parent = subprocess.Popen(argv, cwd=ROOT)
    says.read_text()
    parent.kill()
    parent.wait(60)
    with Project.open(path) as project:
        if does == _IN_ITS_WRITE:
            assert project.holder == Holder(), "it is waited for, and then the project only read"
        before = project.layers(), project.labels()
        hears.write_text("")
        assert (
            says.read_text()
            == "the program that this one wrote for has ended; nothing was changed\n"
        )
        assert (project.layers(), project.labels()) == before
    with Project.open(path) as project:
        assert not project.read_only
        assert check(project) == []


def test_a_child_whose_parent_closed_the_project_writes_no_more(path: Path) -> None:
    mine = hold(path)
    assert isinstance(mine, Hold)
    words = Path(f"{path}-lock").read_bytes()
    lent = Hold(path, None, parent=replace(holder_of(path), pid=os.getppid()))
    Path(f"{path}-lock").write_bytes(words.replace(b"%d" % os.getpid(), b"%d" % os.getppid()))
    assert lent.stands
    mine.release()
    assert not lent.stands
    Path(f"{path}-lock").write_bytes(words.replace(b"%d" % os.getpid(), b"%d" % os.getppid()))
    assert not lent.stands, "the file is left, and holds nobody"


# looking whether it is free


def test_looking_whether_it_is_free_takes_nothing(path: Path) -> None:
    file = Path(f"{path}-lock")
    assert may_write(path)
    assert not file.exists()
    file.write_bytes(b" of a dead process")
    assert may_write(path)
    assert file.read_bytes() == b" of a dead process"
    with Project.open(path):
        assert not may_write(path)


def test_who_only_looks_keeps_nobody_from_writing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holding, "_PATIENCE", 60)
    looking = holding._lock(path)
    looking.acquire()
    done = threading.Timer(0.05, looking.release)
    done.start()
    mine = hold(path)
    done.join()
    assert isinstance(mine, Hold)
    mine.release()


# file systems without locks


@posix
@pytest.mark.parametrize("code", [errno.ENOLCK, errno.EOPNOTSUPP])
def test_where_there_are_no_locks_nobody_is_kept_out(
    path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr("fcntl.flock", _raises(code))
    with Project.open(path) as project, Project.open(path) as other:
        assert not project.read_only
        assert not other.read_only
        project.drop_index()
        assert may_write(path)


@posix
def test_a_lock_that_fails_otherwise_is_no_right_to_write(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fcntl.flock", _raises(errno.EIO))
    with pytest.raises(PenandaError):
        Project.open(path)
    assert not may_write(path)


def _raises(code: int) -> Callable[..., None]:
    def fails(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    return fails


# a lock file of another user


_AS_NOBODY = """
import os, sys
from pathlib import Path
from app.store import Project, may_write
os.setgroups([]); os.setgid(65534); os.setuid(65534)
path = Path(sys.argv[1])
print(may_write(path))
with Project.open(path) as project:
    print(project.read_only)
    print("" if project.holder is None else project.holder)
    print("" if project.holder is None else project.holder.advice)
"""


@pytest.fixture
def common(path: Path, public_folder: Path) -> Path:
    """A project that everybody may write, with a lock file beside it that only root may."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("needs root, to become nobody")
    folder = public_folder / "common"
    folder.mkdir()
    folder.chmod(0o777)
    moved = Path(shutil.move(path, folder / path.name))
    moved.chmod(0o666)
    Path(f"{moved}-lock").write_text(' {"who": "rani", "machine": "m", "pid": 3, "since": "then"}')
    Path(f"{moved}-lock").chmod(0o644)
    return moved


def as_nobody(path: Path) -> list[str]:
    """Whether it may be written, is only read, by whom it is held, and what to do."""
    argv = [sys.executable, "-c", _AS_NOBODY, str(path)]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()


def test_a_lock_that_another_user_left_is_taken_over(common: Path) -> None:
    assert as_nobody(common) == ["True", "False", "", ""]
    assert not Path(f"{common}-lock").exists()


def test_a_lock_that_another_user_holds_is_heeded(
    common: Path, opened_elsewhere: Callable[..., subprocess.Popen[str]]
) -> None:
    other = opened_elsewhere(common)
    free, read_only, holder, _ = as_nobody(common)
    assert (free, read_only) == ("False", "True")
    assert f"process {other.pid}" in holder


@pytest.mark.parametrize("mode", ["unreadable", "sticky"])
def test_a_lock_that_cannot_be_asked_or_removed_lets_read_and_says_what_to_do(
    common: Path, mode: str
) -> None:
    if mode == "unreadable":
        Path(f"{common}-lock").chmod(0o600)
    else:
        common.parent.chmod(0o1777)
    assert as_nobody(common) == [
        "False",
        "True",
        "another user, or by nobody (the lock file p.penanda-lock is not ours to ask)",
        "Close it there; if nobody has it open, remove the file p.penanda-lock.",
    ]
    assert Path(f"{common}-lock").exists()
