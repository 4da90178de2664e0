"""The project file in bad hands: strangers' files, places that may not be written, full disks, kills.

Each is one line on standard error and status 1, and what was said to be saved before is there.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app import cli
from app.annotation import AddSpan
from app.errors import ConflictError, DiskFullError, ProjectRefusedError
from app.model import GOLD, Act, Change, Relation, new_act_id, new_id
from app.settings import SEEDS
from app.store import Project, check

ROOT = Path(__file__).parents[3]
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
as_root = pytest.mark.skipif(not IS_ROOT, reason="needs root, to become nobody or to mount a disk")
posix = pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX limits and signals")


@pytest.fixture
def path(sample: Path) -> Path:
    """A sample project of this test's own."""
    return sample


@pytest.fixture
def new_articles(tmp_path: Path) -> Path:
    """2 MB of new articles."""
    file = tmp_path / "new.jsonl"
    lines = (f'{{"text": "Artikel {n}. {"kata " * 800}"}}\n' for n in range(500))
    file.write_text("".join(lines), encoding="utf-8")
    return file


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


def in_a_process(before: str, *argv: object) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own, which runs ``before`` first."""
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(before=before), *map(str, argv)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


_PROGRAM = """
import os, sys
from app.cli import main
{before}
sys.exit(main(sys.argv[1:]))
"""
_AS_NOBODY = "os.setgroups([]); os.setgid(65534); os.setuid(65534)"


# files that are no project, or no longer one


def _newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def _other_database(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _cut(keep: Callable[[int], int]) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, keep(path.stat().st_size))


def _cut_with_an_empty_log(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)
    Path(f"{path}-wal").touch()


DAMAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (Path.unlink, "there is no such file. Check the path."),
    "a folder": (_folder, "is a folder, not a file. Name a file."),
    "empty": (_cut(lambda _: 0), "the file is empty. Name a .penanda file"),
    "one byte": (_cut(lambda _: 1), "is no Penanda project (no SQLite file). Name"),
    "half a header": (_cut(lambda _: 50), "is truncated (50 of"),
    "cut in half": (_cut(lambda size: size // 2), "is truncated ("),
    "cut with an empty log": (_cut_with_an_empty_log, "is truncated ("),
    "a byte short": (_cut(lambda size: size - 1), "is truncated ("),
    "text": (
        lambda path: path.write_text("Halo " * 999),
        "is no Penanda project (no SQLite file).",
    ),
    "another database": (_other_database, "is a SQLite file, but no Penanda project. Name"),
    "newer": (_newer, "was written by a newer Penanda (file version 99, this program knows"),
}
COMMANDS = [
    ["articles"],
    ["search", "ASEAN"],
    ["compare"],
    ["check"],
    ["adjudicate", "--rule", "unanimous"],
    ["import", str(SEEDS / "articles")],
    ["export", "OUT", "--format", "jsonl"],
]


@pytest.mark.parametrize("argv", COMMANDS, ids=lambda argv: argv[0])
@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_no_project_is_refused_by_every_command_and_left_as_it_is(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], damage: str, argv: list[str]
) -> None:
    spoil, says = DAMAGES[damage]
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    names = sorted(tmp_path.iterdir())
    command, *options = [str(tmp_path / "out") if one == "OUT" else one for one in argv]
    assert cli.main([command, str(path), *options]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"penanda: {path}: ")
    assert says in err
    assert err.count("\n") == 1
    assert err.endswith(".\n")
    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(tmp_path.iterdir()) == names


# places that may not be written


@pytest.fixture
def closed(path: Path, public_folder: Path) -> Iterator[Path]:
    """A project that nobody but root may write, in a folder alike."""
    folder = public_folder / "closed"
    folder.mkdir()
    moved = Path(shutil.move(path, folder / path.name))
    moved.chmod(0o444)
    folder.chmod(0o555)
    yield moved
    folder.chmod(0o755)


@as_root
def test_a_project_that_may_only_be_read_is_read_and_refuses_the_rest(closed: Path) -> None:
    before = closed.read_bytes()
    work = str(SEEDS / "annotators")
    statuses = {
        ("articles", str(closed)): 0,
        ("search", str(closed), "ASEAN"): 0,
        ("check", str(closed)): 0,
        ("adjudicate", str(closed), "--rule", "unanimous"): 1,
        ("import", str(closed), work, "--annotator", "X"): 1,
    }
    each = "; ".join(f"print(main({list(argv)!r}), file=sys.stderr)" for argv in statuses)
    done = in_a_process(f"{_AS_NOBODY}; {each}", "articles", closed)
    refusal = (
        f"penanda: {closed}: the project may only be read here."
        " Change the permissions of the file and its folder, or work on a copy.\n"
    )
    assert done.stderr == "0\n" * 3 + (refusal + "1\n") * 2
    assert closed.read_bytes() == before
    assert list(closed.parent.iterdir()) == [closed]


@as_root
@pytest.mark.parametrize("command", ["new", "sample"])
def test_no_project_is_made_where_nothing_may_be_written(closed: Path, command: str) -> None:
    done = in_a_process(_AS_NOBODY, command, closed.with_name("n.penanda"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "n.penanda: permission denied. Change its permissions" in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(closed.parent.iterdir()) == [closed]


@as_root
def test_an_export_to_where_nothing_may_be_written_is_refused(closed: Path) -> None:
    done = in_a_process(
        _AS_NOBODY,
        "export",
        closed,
        closed.with_name("out"),
        "--format",
        "jsonl",
        "--annotator",
        "curator-a",
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "permission denied. Change its permissions" in done.stderr
    assert list(closed.parent.iterdir()) == [closed]


@as_root
def test_a_project_that_may_not_be_read_at_all_is_refused(closed: Path) -> None:
    closed.chmod(0o600)
    done = in_a_process(_AS_NOBODY, "articles", closed)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"penanda: {closed}: permission denied. Change its permissions")


@as_root
def test_changes_that_stand_only_in_the_log_are_never_passed_over(
    closed: Path, tmp_path: Path
) -> None:
    with Project.open(closed) as project:
        mark(project, "siti")
        log = closed.with_name("sample.penanda-wal").read_bytes()
        data = closed.read_bytes()
    assert dump(closed) != []
    copy = closed.with_name("copy.penanda")
    copy.write_bytes(data)
    Path(f"{copy}-wal").write_bytes(log)
    done = in_a_process(_AS_NOBODY, "articles", copy)
    assert (done.returncode, done.stdout) == (1, "")
    assert "changes stand in its -wal file, and this place does not let them be read" in done.stderr
    with Project.open(copy, read_only=True) as project:
        assert "siti" in project.layers(), "where it may be written, the log is read"


# disks with no room left


def mark(project: Project, who: str, number: int = 0) -> None:
    """A new span, by ``who``."""
    head = project.heads()[0]
    text = project.article(head.id).text
    ends = [end for end in range(1, len(text)) if text[end].isspace()]
    act = AddSpan(0, ends[number], "AGENCY").act(project.work(head.id, who), project.scheme)
    assert act is not None
    project.apply(act)


def fill(folder: Path) -> None:
    """Leave no room on the disk of ``folder``."""
    with (folder / "fill").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            return


@pytest.fixture
def disk(path: Path, tmp_path: Path) -> Iterator[Path]:
    """The project on a disk of 700 kB, of which it takes some 430."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=700k", "penanda-test", str(folder)]
    if not IS_ROOT or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("cannot mount a small disk here")
    try:
        yield Path(shutil.copy(path, folder / "p.penanda"))
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def read_only_disk(disk: Path) -> Path:
    """The project on a disk that has been mounted for reading alone."""
    subprocess.run(["mount", "-o", "remount,ro", str(disk.parent)], check=True)
    return disk


def refused_for_room(capsys: pytest.CaptureFixture[str], *argv: object) -> None:
    assert cli.main([str(argument) for argument in argv]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "no space left on the disk" in err
    assert "Free some space and" in err
    assert err.count("\n") == 1


def test_an_import_that_fills_the_disk_takes_nothing(
    disk: Path, new_articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = dump(disk)
    refused_for_room(capsys, "import", disk, new_articles)
    assert dump(disk) == before
    assert cli.main(["check", str(disk)]) == 0
    assert cli.main(["import", str(disk), str(SEEDS / "annotators"), "--annotator", "X"]) == 0


def test_marking_on_a_full_disk_is_refused_and_loses_no_mark_that_was_made(disk: Path) -> None:
    with Project.open(disk) as project:
        mark(project, "siti")
        fill(disk.parent)
        made = 1
        try:
            for number in range(1, 200):
                mark(project, "siti", number)
                made += 1
        except DiskFullError as error:
            refusal = str(error)
        assert "no space left on the disk; nothing was changed. Free some space" in refusal
        head = project.heads()[0]
        assert head.spans["siti"] == len(project.work(head.id, "siti").spans) == made
        assert check(project) == []
        (disk.parent / "fill").unlink()
        mark(project, "siti", made)
    with Project.open(disk) as project:
        assert project.heads()[0].spans["siti"] == made + 1
        assert check(project) == []


@pytest.mark.parametrize("name", ["jsonl", "conll"])
def test_an_export_to_a_full_disk_leaves_no_file_and_keeps_the_old(
    disk: Path, path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    out = ("--format", name, "--annotator", "curator-a", "--json")
    argv = ["export", path, disk.parent / "out", *out]
    assert cli.main([str(argument) for argument in argv]) == 0
    before = {file.name: file.read_bytes() for file in (disk.parent / "out").iterdir()}
    capsys.readouterr()
    fill(disk.parent)
    refused_for_room(capsys, *argv)
    assert {file.name: file.read_bytes() for file in (disk.parent / "out").iterdir()} == before


@pytest.mark.parametrize("command", ["new", "sample"])
def test_a_new_project_on_a_full_disk_is_whole_or_not_there(
    disk: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    fill(disk.parent)
    refused_for_room(capsys, command, disk.with_name("n.penanda"))
    assert sorted(file.name for file in disk.parent.iterdir()) == ["fill", "p.penanda"]


def test_a_project_on_a_full_disk_can_still_be_read(
    disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(disk.parent)
    for command in ("articles", "check", "compare"):
        assert cli.main([command, str(disk)]) == 0
    assert capsys.readouterr().err == ""


_LIMIT = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))"


@pytest.mark.parametrize("command", ["new", "import", "export", "release", "restore", "backup"])
def test_a_disk_that_can_only_be_read_is_refused_in_one_line(
    read_only_disk: Path, new_articles: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    there, before = read_only_disk.parent, read_only_disk.read_bytes()
    arguments: list[object] = {
        "new": [there / "n.penanda"],
        "import": [read_only_disk, new_articles],
        "export": [read_only_disk, there / "o", "--format", "jsonl", "--annotator", "curator-a"],
        "release": [read_only_disk, there / "r", "--annotator", "curator-a"],
        "restore": [read_only_disk, there / "q.penanda"],
        "backup": [read_only_disk, there / "b.penanda"],
    }[command]
    assert cli.main([command, *map(str, arguments)]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "can only be read" in err or "may only be read here" in err
    assert list(there.iterdir()) == [read_only_disk]
    assert read_only_disk.read_bytes() == before


def test_a_disk_that_can_only_be_read_is_read(
    read_only_disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", str(read_only_disk)]) == 0
    assert cli.main(["search", str(read_only_disk), "Thailand"]) == 0
    out, err = capsys.readouterr()
    assert "every law holds" in out
    assert err == ""


@posix
@pytest.mark.parametrize("command", ["import", "new", "export"])
def test_a_file_that_may_not_grow_is_refused_in_one_line(
    path: Path, new_articles: Path, tmp_path: Path, command: str
) -> None:
    """What stands in for a full disk where none can be mounted."""
    before = dump(path)
    arguments: list[object] = {
        "import": [path, new_articles],
        "new": [tmp_path / "n.penanda"],
        "export": [path, tmp_path / "o", "--format", "jsonl", "--annotator", "curator-a"],
    }[command]
    names = sorted(tmp_path.iterdir())
    size = {"import": 600_000, "new": 10_000, "export": 10_000}[command]
    done = in_a_process(_LIMIT.format(size=size), command, *arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("penanda: ")
    assert done.stderr.endswith(".\n")
    companions = {
        path.with_name(f"sample.penanda{end}") for end in ("-wal", "-shm")
    }  # empty, harmless
    before_it = path.with_name("sample-backups")  # a bulk import is backed up before
    assert all(one.suffix == ".penanda" for one in before_it.glob("*"))
    assert sorted({*tmp_path.iterdir()} - companions - {before_it}) == names
    assert dump(path) == before


# other writers, and change that does not fit


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
