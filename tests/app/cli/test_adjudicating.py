"""``penanda adjudicate``: rules that tell what they would do, and refuse what says nothing to them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import main
from app.intake import make_sample


@pytest.fixture
def project(tmp_path: Path) -> Path:
    make_sample(tmp_path / "p.penanda")
    return tmp_path / "p.penanda"


def told(capsys, project: Path, *argv: str) -> dict[str, object]:
    assert main(["adjudicate", str(project), *argv, "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    assert isinstance(value, dict)
    return value


OF_A = ("--rule", "word", "--of", "curator-a", "--label", "AGENCY")


@pytest.mark.parametrize("rule", [("--rule", "longest"), OF_A])
def test_a_preview_tells_what_the_rule_then_does_and_changes_nothing(capsys, project, rule):
    before = project.read_bytes()
    foretold = told(capsys, project, *rule, "--preview")
    assert project.read_bytes() == before
    assert foretold["preview"] is True
    done = told(capsys, project, *rule)
    assert {**done, "preview": True} == foretold
    assert done["decided"] == sum(done["settled"].values()) > 0
    assert told(capsys, project, *rule)["decided"] == 0


def test_with_two_annotators_weighing_decides_only_what_both_made(capsys, project):
    assert told(capsys, project, "--rule", "weighted")["decided"] == 0


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--rule", "word"), "needs a person and a label"),
        (("--rule", "word", "--of", "nobody", "--label", "AGENCY"), "no annotator 'nobody'"),
        (("--rule", "word", "--of", "curator-a", "--label", "X"), "no label 'X'"),
        (("--rule", "majority", "--label", "AGENCY"), "--label says nothing to majority"),
        (("--rule", "longest", "--of", "curator-a"), "--of says nothing to longest"),
    ],
)
def test_what_says_nothing_to_a_rule_is_refused_in_one_line(capsys, project, options, why):
    assert main(["adjudicate", str(project), *options]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert why in said.err
    assert said.err.count("\n") == 1
