"""What a command says reaches whatever stream there is, and its work never hangs on that."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import cli
from app.store import Project
from tests.app.cli.conftest import ARTICLES, SEEDS, as_program

posix = pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX streams and signals")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_and_wiped_away(
    run, project: Path, tmp_path: Path, monkeypatch
) -> None:
    file = tmp_path / "a\x1b[31m\nb.txt"
    file.write_text("Sebuah artikel.", encoding="utf-8")
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run("import", project, file)[0] == 0
    shown = terminal.getvalue()
    assert "\\nb.txt" in shown
    assert "\n" not in shown
    assert "\x1b[31m" not in shown
    assert shown.endswith("\r\x1b[K")


def test_a_process_without_standard_streams_still_works(project: Path, monkeypatch) -> None:
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, stream, None)
    assert cli.main(["articles", str(project), "--json"]) == 0
    assert cli.main(["import", str(project), str(SEEDS / "articles")]) == 0
    assert cli.main(["articles", "nowhere.penanda"]) == 1


def test_json_is_utf8_whatever_the_terminal_speaks(project: Path, monkeypatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1"))
    assert cli.main(["articles", str(project), "--json"]) == 0
    names = [article["name"] for article in json.loads(raw.getvalue().decode("utf-8"))]
    assert names == [article["title"] for article in ARTICLES]


def test_words_never_fail_on_a_terminal_that_lacks_the_letters(project: Path, monkeypatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1"))
    assert cli.main(["articles", str(project)]) == 0
    assert rb"\u0e1b\u0e23\u0e30" in raw.getvalue()


@posix
def test_a_reader_who_leaves_does_not_undo_the_work(project: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = as_program(
        "adjudicate",
        project,
        "--rule",
        "unanimous",
        "--json",
        capture_output=False,
        stdout=writer,
        stderr=subprocess.PIPE,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")
    with Project.open(project, read_only=True) as opened:
        assert opened.layers()[-1] == "gold"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_on_a_full_disk_is_said_and_the_work_is_done(project: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = as_program(
            "adjudicate",
            project,
            "--rule",
            "unanimous",
            capture_output=False,
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 1
    assert done.stderr == (
        b"penanda: the work is done, but its output could not be written: No space left on device\n"
    )
