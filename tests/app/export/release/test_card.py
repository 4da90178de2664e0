"""The card and its pictures say what is there, and nobody's name."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from app.adjudication import open_questions, take
from app.adjudication.corpus import cases_of
from app.comparison import Difference
from app.export.release import release
from app.export.release.card import _figure
from app.store import Project
from tests.app.export.release.conftest import EVERYTHING, lines


def card_of(project: Project, folder: Path) -> str:
    release(project, folder, EVERYTHING)
    return (folder / "README.md").read_text(encoding="utf-8")


def test_the_card_and_the_pictures_say_what_is_there(project: Project, tmp_path: Path) -> None:
    made = release(project, tmp_path / "out", EVERYTHING)
    readme = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    front = readme.split("---\n")[1]
    assert "language:\n- id\n- th\n- vi\n" in front
    for name, hub in (("train", "train"), ("dev", "validation"), ("test", "test")):
        assert f"  - split: {hub}\n    path: data/jsonl/{name}.jsonl\n" in front
    counts = [part["labels"].get("AGENCY", 0) for part in made.counts.values()]
    assert f"| AGENCY | {' | '.join(map(str, [*counts, sum(counts)]))} | Agency |" in readme
    assert "| A, B | all | 5 |" in readme
    assert "- all annotators agreed: 157\n" in readme
    for name in re.findall(r"\]\((plots/[^)]+)\)", readme):
        picture = ElementTree.parse(tmp_path / "out" / name).getroot()
        assert picture.tag == "{http://www.w3.org/2000/svg}svg"
    assert "siti" not in readme
    assert "curator-a" not in readme + json.dumps(made.manifest)


def test_gold_says_what_was_noted_and_how_often_reviewers_judged_their_own_work(
    project: Project, tmp_path: Path
) -> None:
    assert "own annotation" not in card_of(project, tmp_path / "before")
    cases = cases_of(project, project.annotators())
    asked = [one for one in open_questions(cases) if one.difference is Difference.NOTE]
    for question, reviewer in zip(asked, ("rev", "curator-b"), strict=False):
        case = next(
            each
            for each in cases_of(project, project.annotators())
            if each.article == question.item.article
        )
        project.apply(take(case, question, "curator-a", reviewer=reviewer, now=datetime.now(UTC)))
    readme = card_of(project, tmp_path / "out")
    assert (
        "Of 2 decisions of reviewers, 1 was on the reviewer's own annotation beside others'."
        in readme
    )
    assert "curator-b" not in readme
    made = [one for file in (tmp_path / "out" / "data" / "jsonl").iterdir() for one in lines(file)]
    notes = {span["note"] for article in made for span in article["spans"]} - {""}
    assert notes == {one.item.spans["curator-a"][0].note for one in asked[:2]}


def test_no_figure_is_a_nought_below_nought() -> None:
    assert _figure(-0.001, (-0.004, 0.0)) == "0.00 [0.00, 0.00]"
    assert _figure(-0.16, (-0.22, -0.10)) == "-0.16 [-0.22, -0.10]"
