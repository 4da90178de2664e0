"""``penanda import``: what it tells, and what it takes from standard input."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from app.store import Project
from tests.app.cli.conftest import ARTICLES, SEEDS


def test_import_tells_what_it_took_and_what_was_there(told, project: Path) -> None:
    new = project.with_name("new.txt")
    new.write_text("Sebuah artikel baru.", encoding="utf-8")
    old = SEEDS / ARTICLES[0]["file"]
    value = told("import", project, new, old)
    assert {key: value[key] for key in ("taken", "present", "refused", "spans")} == {
        "taken": 1,
        "present": 1,
        "refused": [],
        "spans": 0,
    }
    assert len(value["articles"]) == 2
    assert value["articles"][1] == ARTICLES[0]["id"]


def test_an_article_by_two_annotators_is_counted_once(told, tmp_path: Path) -> None:
    told("new", tmp_path / "n.penanda")
    value = told("import", tmp_path / "n.penanda", SEEDS / "annotators")
    assert (value["taken"], value["present"], len(value["articles"])) == (5, 0, 5)


def given(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_dash_is_standard_input_as_plain_text(told, project: Path, monkeypatch) -> None:
    given(monkeypatch, b"Artikel dari pipa.\r\n")
    value = told("import", project, "-")
    assert value["taken"] == 1
    with Project.open(project, read_only=True) as opened:
        assert opened.article(value["articles"][0]).text == "Artikel dari pipa.\r\n"


def test_a_dash_is_standard_input_in_the_stated_format_beside_files(
    told, project: Path, tmp_path: Path, monkeypatch
) -> None:
    given(monkeypatch, b'{"id": "one", "text": "Satu."}\n{"id": "two", "text": "Dua."}\n')
    file = tmp_path / "three.jsonl"
    file.write_text('{"id": "three", "text": "Tiga."}', encoding="utf-8")
    value = told("import", project, "-", file, "--format", "jsonl")
    assert value["articles"] == ["one", "two", "three"]


def test_a_closed_standard_input_is_refused(run, project: Path, monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    status, _, err = run("import", project, "-")
    assert (status, err) == (1, "penanda: -: standard input cannot be read here. Name a file.\n")
