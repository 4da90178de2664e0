"""Which files are meant: patterns that no shell expanded, and what they leave out."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import FileRefusedError
from app.intake.files import sources_of

FILES = (
    "a.txt",
    "b.jsonl",
    "x/c.txt",
    "x/y/d.txt",
    "x/.h/e.txt",
    ".f.txt",
    "__MACOSX/g.txt",
    "[1].txt",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*.txt", ["[1].txt", "a.txt"]),
        ("**/*.txt", ["[1].txt", "a.txt", "x/c.txt", "x/y/d.txt"]),
        ("x/**", ["x/c.txt", "x/y/d.txt"]),
        ("x/**/d.*", ["x/y/d.txt"]),
        ("?/?/?.txt", ["x/y/d.txt"]),
        ("[!b]*", ["[1].txt", "a.txt"]),
        ("[ab].*", ["a.txt", "b.jsonl"]),
        ("[1].txt", ["[1].txt"]),
        ("./x/*", ["x/c.txt"]),
    ],
)
@pytest.mark.parametrize("absolute", [False, True])
def test_a_pattern_means_the_files_that_fit(
    folder: Path, pattern: str, found: list[str], absolute: bool
) -> None:
    refused: list[FileRefusedError] = []
    asked = folder / pattern if absolute else pattern
    sources = [Path(each.path) for each in sources_of([asked], refused)]
    assert sources == [folder / name if absolute else Path(name) for name in found]
    assert refused == []


@pytest.mark.parametrize("pattern", ["*.csv", "y/*", "x/*/nothing*", "x*"])
def test_a_pattern_that_no_file_fits_is_refused(folder: Path, pattern: str) -> None:
    refused: list[FileRefusedError] = []
    assert list(sources_of([pattern], refused)) == []
    (one,) = refused
    assert one.file == pattern or pattern.startswith("y")
    assert one.advice
