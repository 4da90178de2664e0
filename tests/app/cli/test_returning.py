"""``penanda corrections`` and ``penanda calibrate`` on the sample, decided by a rule for one curator."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.adjudication import ask_back, open_questions, take
from app.adjudication.corpus import case_of, cases_of
from app.cli import main
from app.intake import make_sample
from app.model import Act, Change, Progress, State, new_act_id, new_id
from app.store import Project

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
CURATORS = ("curator-a", "curator-b")
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
    before = told(capsys, "corrections", project, "--annotator", "curator-b")
    assert before["judged"] == before["kept"] > 0
    assert before["patterns"] == []
    rule = ("--rule", "word", "--annotator", "curator-a", "--label", "AGENCY")
    assert main(["adjudicate", str(project), *rule]) == 0
    after = told(capsys, "corrections", project, "--annotator", "curator-b")
    counts = [group["count"] for group in after["patterns"]]
    assert counts == sorted(counts, reverse=True)
    each = [one for group in after["patterns"] for one in group["corrections"]]
    assert each
    assert {one["choice"] for one in each} == {"rule"}
    assert told(capsys, "corrections", project, "--annotator", "curator-a")["patterns"] == []
    assert main(["corrections", str(project), "--annotator", "curator-b"]) == 0
    assert f"\n{counts[0]}\t" in capsys.readouterr().out


def test_a_newcomer_is_not_compared_with_gold_that_is_not_whole(capsys, project):
    value = told(capsys, "calibrate", project, "--annotator", "curator-b", "--articles", THAI)
    assert value["exact"]["f1"] is None
    assert [aside["article"] for aside in value["aside"]] == [THAI]


@pytest.mark.parametrize("command", ["corrections", "calibrate"])
def test_whom_nobody_knows_is_refused(capsys, project, command):
    assert main([command, str(project), "--annotator", "nobody"]) == 1
    assert "no annotator 'nobody'" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["corrections", "calibrate"])
def test_without_json_it_is_told_in_words(capsys, project, command):
    capsys.readouterr()
    assert main([command, str(project), "--annotator", "curator-a"]) == 0
    assert capsys.readouterr().out.startswith("curator-a: ")


def test_a_newcomer_is_told_her_figures_by_label_and_what_to_read(capsys, project):
    with Project.open(project) as opened:
        head = opened.head(THAI)
        while asked := next(open_questions([case_of(opened, head, CURATORS)]), None):
            why = {"reviewer": "rev", "now": NOW, "clause": "AGENCY 1"}
            opened.apply(take(case_of(opened, head, CURATORS), asked, "curator-a", **why))
        hers = opened.work(THAI, "curator-b").spans
        spans = [replace(span, id=new_id(), layer="newcomer") for span in hers]
        done = Progress(head.id, "newcomer", State.DONE)
        change = Change(head.id, "newcomer", added=(*spans, done))
        opened.apply(Act(new_act_id(), "newcomer", "Mark", (change,)))
    value = told(capsys, "calibrate", project, "--annotator", "newcomer")
    assert value["articles"] == [THAI]
    assert value["exact"]["hits"] < value["exact"]["annotator"]
    assert sum(one["gold"] for one in value["labels"].values()) == value["exact"]["gold"]
    assert value["read"][0]["differences"] >= value["read"][-1]["differences"] > 0
    assert {"AGENCY 1"} == {clause for one in value["read"] for clause in one["clauses"]}
    assert main(["calibrate", str(project), "--annotator", "newcomer"]) == 0
    words = capsys.readouterr().out
    assert "read: the guideline of " in words
    assert " against gold, 1 article\n" in words
    assert "\nAGENCY\tprecision " in words


def test_what_a_reviewer_asks_is_told_first(capsys, project):
    with Project.open(project) as opened:
        case = next(iter(cases_of(opened, CURATORS)))
        asked = next(open_questions([case]))
        opened.apply(ask_back(case, asked, "Is the title in?", reviewer="rev", now=NOW))
    (one,) = told(capsys, "corrections", project, "--annotator", "curator-b")["asked"]
    assert (one["comment"], one["reviewer"], one["article"]) == (
        "Is the title in?",
        "rev",
        case.article,
    )
    assert main(["corrections", str(project), "--annotator", "curator-b"]) == 0
    assert "asked by rev: Is the title in?" in capsys.readouterr().out
