"""A sample project that each test has for itself, and lines that go into it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import cli
from app.model import text_sha256
from app.store import Project

TEXT = "น้ำใจ Kementerian berjanji membantu."
SHA = text_sha256(TEXT)


def spans(*each: dict) -> dict:
    named = [{"start": 6, "end": 17, "label": "AGENCY", **one} for one in each]
    return {"text": TEXT, "spans": named}


COMMITMENT = {"id": "c", "start": 18, "end": 35, "label": "COMMITMENT"}
AGENCY = {"id": "a"}


def related(**change: str) -> dict:
    arrow = {"type": "made_by", "head": "c", "tail": "a", **change}
    return {**spans(COMMITMENT, AGENCY), "relations": [arrow]}


@pytest.fixture
def path(sample: Path) -> Path:
    """A sample project of this test's own."""
    return sample


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.open(path) as project:
        yield project


@pytest.fixture
def refused(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Imports a bad file beside a good one; gives the one line that says why nothing was taken."""
    good = tmp_path / "good.txt"
    good.write_text("Sebuah artikel yang baik.", encoding="utf-8")

    def refused(*argv: object) -> str:
        before = dump(path)
        lines = []
        alone = "--encoding" in argv  # which would be said of the good file too
        for paths in (argv,) if alone else (argv, (good, *argv), (*argv[:1], good, *argv[1:])):
            capsys.readouterr()
            assert cli.main(["import", str(path), *map(str, paths)]) == 1
            out, err = capsys.readouterr()
            assert out == ""
            assert err.startswith("penanda: ")
            assert err.count("\n") == 1
            assert err.endswith(".\n"), "it ends with what to do"
            assert dump(path) == before
            lines.append(err)
        assert len(set(lines)) == 1
        return lines[0]

    return refused


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines
