"""What people say of a release is kept in the project, and undone there."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from app import cli
from app.export.release import CardText
from app.store import Project, check
from tests.app.export.release.conftest import bytes_of


def test_what_people_say_is_kept_and_undone(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out")
    words = ["--licence", "CC-BY-4.0", "--title", 'Pejabat | "dan" janji', "--text-licence", "©"]
    assert cli.main(["release", str(path), out, *words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["not_stated"] == ["sources"]
    assert {file["sha256"] for file in told["files"]} >= {
        hashlib.sha256((tmp_path / "out" / "README.md").read_bytes()).hexdigest()
    }
    with Project.open(path) as project:
        position = project.last_entry().seq
    first = bytes_of(tmp_path / "out")
    assert cli.main(["release", str(path), out, *words]) == 0
    assert cli.main(["release", str(path), out]) == 0
    assert bytes_of(tmp_path / "out") == first
    readme = first["README.md"].decode()
    assert 'pretty_name: "Pejabat | \\"dan\\" janji"' in readme
    assert "license: cc-by-4.0\n" in readme
    assert "- Licence of the articles: ©\n" in readme
    assert "- Sources: not stated\n" in readme
    with Project.open(path) as project:
        assert project.last_entry().seq == position
        assert check(project) == []
        assert project.undo(project.last_entry().who) is not None
        assert CardText.of(project) == CardText()
