"""Where nothing may be written, or read, that is said, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import cli
from app.settings import SEEDS
from app.store import Project
from tests.app.store.faults.conftest import as_root, dump, in_a_process, mark

_AS_NOBODY = "os.setgroups([]); os.setgid(65534); os.setuid(65534)"


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
