"""``penanda corrections`` and ``penanda calibrate`` on the sample, decided by a rule for one curator."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import main
from app.intake import make_sample

THAI = "th-prawit-homeland-security"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    make_sample(tmp_path / "p.penanda")
    assert main(["adjudicate", str(tmp_path / "p.penanda"), "--rule", "unanimous"]) == 0
    return tmp_path / "p.penanda"


def told(capsys, command: str, project: Path, *argv: str):
    capsys.readouterr()
    assert main([command, str(project), *argv, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_only_what_was_decided_against_her_is_told(capsys, project):
    before = told(capsys, "corrections", project, "curator-b")
    assert before["judged"] == before["kept"] > 0
    assert before["patterns"] == []
    rule = ("--rule", "word", "--of", "curator-a", "--label", "AGENCY")
    assert main(["adjudicate", str(project), *rule]) == 0
    after = told(capsys, "corrections", project, "curator-b")
    counts = [group["count"] for group in after["patterns"]]
    assert counts == sorted(counts, reverse=True)
    each = [one for group in after["patterns"] for one in group["corrections"]]
    assert each
    assert {one["choice"] for one in each} == {"rule"}
    assert told(capsys, "corrections", project, "curator-a")["patterns"] == []


def test_a_newcomer_is_not_compared_with_gold_that_is_not_whole(capsys, project):
    value = told(capsys, "calibrate", project, "curator-b", "--articles", THAI)
    assert value["f1"] is None
    assert [aside["article"] for aside in value["aside"]] == [THAI]


@pytest.mark.parametrize("command", ["corrections", "calibrate"])
def test_whom_nobody_knows_is_refused(capsys, project, command):
    assert main([command, str(project), "nobody"]) == 1
    assert "no annotator 'nobody'" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["corrections", "calibrate"])
def test_without_json_it_is_told_in_words(capsys, project, command):
    capsys.readouterr()
    assert main([command, str(project), "curator-a"]) == 0
    assert capsys.readouterr().out.startswith("curator-a: ")
