"""What is no project, or none any more, is refused by every command and left as it is."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli
from app.settings import SEEDS


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
