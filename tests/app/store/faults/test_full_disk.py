"""On a disk without room nothing is half done, and what was there stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import cli
from app.errors import DiskFullError
from app.settings import SEEDS
from app.store import Project, check
from tests.app.store.faults.conftest import dump, in_a_process, mark, posix


def fill(folder: Path) -> None:
    """Leave no room on the disk of ``folder``."""
    with (folder / "fill").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            return


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
