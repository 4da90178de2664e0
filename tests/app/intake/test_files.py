"""Which files are meant: patterns that no shell expanded, and what they leave out."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefusedError
from app.intake.files import _fits, sources_of

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
    sources = [Path(each.path) for each in sources_of([asked], refused, Counter())]
    assert sources == [folder / name if absolute else Path(name) for name in found]
    assert refused == []


def test_a_pattern_without_two_stars_looks_no_deeper_than_it_is(folder: Path) -> None:
    for name in ("annotation.conf", "x/annotation.conf", "x/y/z.ann"):
        (folder / name).write_text("")
    for pattern, found in (
        ("*.conf", ["annotation.conf"]),  # what belongs to a z.ann would be left out
        ("x/*.conf", ["x/annotation.conf"]),
        ("**/*.conf", []),
    ):
        sources = sources_of([pattern], [], Counter())
        assert [str(each.path) for each in sources] == found


def test_many_stars_are_no_riddle() -> None:
    parts = (*("x" * 40), "a.txt")
    assert _fits(parts, ("**", "x") * 20 + ("**", "*.txt"))
    assert not _fits(parts, ("**", "x") * 20 + ("**", "*.csv"))


@given(
    st.lists(st.sampled_from("ab"), max_size=5),
    st.lists(st.sampled_from(["a", "*", "**"]), max_size=5),
)
def test_two_stars_stand_for_any_number_of_folders(parts: list[str], pattern: list[str]) -> None:
    spelled = "".join({"a": "a/", "*": "[^/]/", "**": "([^/]/)*"}[each] for each in pattern)
    meant = re.fullmatch(spelled, "".join(f"{part}/" for part in parts)) is not None
    assert _fits(tuple(parts), tuple(pattern)) == meant


@pytest.mark.parametrize("pattern", ["*.csv", "y/*", "x/*/nothing*", "x*"])
def test_a_pattern_that_no_file_fits_is_refused(folder: Path, pattern: str) -> None:
    refused: list[FileRefusedError] = []
    assert list(sources_of([pattern], refused, Counter())) == []
    (one,) = refused
    assert one.file == pattern or pattern.startswith("y")
    assert one.advice
