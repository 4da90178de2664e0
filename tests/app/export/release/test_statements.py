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


def test_a_split_that_nobody_has_worked_in_is_told(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spans = [{"start": 0, "end": 4, "label": "AGENCY"}]
    line = json.dumps({"id": "x", "text": "BMKG mengingatkan warga Semarang.", "spans": spans})
    (tmp_path / "one.jsonl").write_text(line, encoding="utf-8")
    into = ["import", str(path), str(tmp_path / "one.jsonl"), "--annotator", "budi"]
    assert cli.main(into) == 0
    assert cli.main(["split", str(path)]) == 0
    with Project.open(path) as project:
        places = {article: split.value for article, split in project.splits().items()}
    bare = set(places.values()) - {places["x"]}
    assert bare
    words = ["release", str(path), str(tmp_path / "out"), "--annotator", "budi"]
    capsys.readouterr()
    assert cli.main([*words, "--json"]) == 0
    assert set(json.loads(capsys.readouterr().out)["empty_splits"]) == bare
    assert cli.main(words) == 0
    told = capsys.readouterr().out.splitlines()
    assert {line.split("\t")[0] for line in told if "\tno article:" in line} == bare
