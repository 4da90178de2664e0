"""``penanda adjudicate``: rules that tell what they would do, and refuse what says nothing to them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.adjudication import open_questions, take
from app.adjudication.corpus import cases_of
from app.annotation import RemoveSpan
from app.cli import main
from app.intake import make_sample
from app.model import GOLD, Act, Article, ArticleId, Change, Document, Progress, State, new_act_id
from app.store import Project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    make_sample(tmp_path / "p.penanda")
    return tmp_path / "p.penanda"


def told(capsys, project: Path, *argv: str) -> dict[str, object]:
    assert main(["adjudicate", str(project), *argv, "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    assert isinstance(value, dict)
    return value


@pytest.mark.parametrize("rule", ["unanimous", "majority"])
def test_adjudicate_decides_what_it_may_and_only_once(capsys, project, rule: str):
    first = told(capsys, project, "--rule", rule)
    assert first.keys() >= {"decided", "open", "by_class"}
    assert first["decided"] > 0
    assert first["open"] == sum(first["by_class"].values()) > 0
    again = told(capsys, project, "--rule", rule)
    assert (again["decided"], again["open"]) == (0, first["open"])


def test_gold_that_nobody_stands_for_any_more_is_named(capsys, project):
    assert told(capsys, project, "--rule", "unanimous")["nobodys"] == []
    with Project.open(project) as opened:
        article = opened.heads()[0].id
        gold = opened.work(article, GOLD).spans
        lone = next(one for one in gold if not any(one.encloses(two) for two in gold))
        for who in ("curator-a", "curator-b"):
            work = opened.work(article, who)
            (hers,) = [
                span
                for span in work.spans
                if (span.start, span.end, span.label) == (lone.start, lone.end, lone.label)
            ]
            act = RemoveSpan(hers.id).act(work, opened.scheme)
            assert act is not None
            opened.apply(act)
    (named,) = told(capsys, project, "--rule", "unanimous")["nobodys"]
    assert (named["article"], named["start"], named["end"]) == (article, lone.start, lone.end)


OF_A = ("--rule", "word", "--annotator", "curator-a", "--label", "AGENCY")


@pytest.mark.parametrize("rule", [("--rule", "longest"), OF_A])
def test_a_preview_tells_what_the_rule_then_does_and_changes_nothing(capsys, project, rule):
    before = project.read_bytes()
    foretold = told(capsys, project, *rule, "--dry-run")
    assert project.read_bytes() == before
    assert foretold["dry_run"] is True
    done = told(capsys, project, *rule)
    assert foretold.pop("gold") == []
    assert sum(made["count"] for made in done.pop("gold")) > 0
    assert {**done, "dry_run": True} == foretold
    assert done["decided"] == sum(done["settled"].values()) > 0
    assert told(capsys, project, *rule)["decided"] == 0


def test_it_tells_the_labels_and_how_gold_came_to_be(capsys, project):
    told(capsys, project, "--rule", "unanimous")
    value = told(capsys, project, *OF_A)
    assert value["settled_by_label"]["AGENCY"] == value["decided"] > 0
    assert sum(value["by_label"].values()) >= value["open"]
    by_source = {made["source"]: made["by"] for made in value["gold"]}
    assert by_source == {"rule": "curator-a on AGENCY", "unanimous": "unanimous"}


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--rule", "word"), "needs --annotator and --label"),
        (("--rule", "word", "--annotator", "nobody", "--label", "AGENCY"), "no annotator 'nobody'"),
        (("--rule", "word", "--annotator", "curator-a", "--label", "X"), "no label 'X'"),
        (("--rule", "weighted"), "needs three annotators"),
        (("--rule", "majority", "--label", "AGENCY"), "--label says nothing to majority"),
        (("--rule", "longest", "--annotator", "curator-a"), "--annotator says nothing to longest"),
    ],
)
def test_what_says_nothing_to_a_rule_is_refused_in_one_line(capsys, project, options, why):
    assert main(["adjudicate", str(project), *options]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert why in said.err
    assert said.err.count("\n") == 1


def test_one_article_is_told_in_the_singular(capsys, tmp_path):
    path = tmp_path / "p.penanda"
    assert main(["new", str(path)]) == 0
    with Project.open(path) as opened:
        opened.take([Document(Article(ArticleId("a"), "Satu", "id", "Tidak ada.\n"))], "somebody")
        for who in ("siti", "budi"):
            done = Progress(ArticleId("a"), who, State.DONE)
            change = Change(ArticleId("a"), who, added=(done,))
            opened.apply(Act(new_act_id(), who, "done", (change,)))
    for argv, words in (
        (["--dry-run"], "1 article would go into gold as empty"),
        ([], "1 article went into gold as empty"),
    ):
        assert main(["adjudicate", str(path), "--rule", "unanimous", *argv]) == 0
        assert words in capsys.readouterr().out.splitlines()


def test_what_was_decided_among_more_annotators_is_told_where_some_do_not_count(capsys, project):
    with Project.open(project) as opened:
        names = opened.annotators()
        for head in opened.heads():
            spans = opened.work(head.id, "curator-a").spans
            moved = tuple(replace(span, layer="cy") for span in spans)
            opened.take([Document(opened.article(head.id), "cy", moved)], "cy")
        case = next(iter(cases_of(opened, [*names, "cy"])))
        asked = next(one for one in open_questions([case]) if one.item.spans["cy"])
        opened.apply(take(case, asked, "curator-a", reviewer="rev", now=datetime.now(UTC)))
    everybody = told(capsys, project, "--rule", "unanimous", "--dry-run")
    assert everybody["decided_among_more"] == 0
    two = ("--rule", "unanimous", "--dry-run", "--annotators", *names)
    assert told(capsys, project, *two)["decided_among_more"] == 1
    assert main(["adjudicate", str(project), *two]) == 0
    said = capsys.readouterr().out
    assert "of what is left, 1 decided with others beside curator-a, curator-b already" in said
