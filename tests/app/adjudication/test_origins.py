"""How each piece of gold came to be goes out with it, and comes back into another project."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from app.adjudication import (
    Source,
    nobodys_gold,
    open_questions,
    origins,
    provenance,
    take,
    unanimous,
    without_question,
)
from app.adjudication.corpus import case_of, cases_of
from app.export import export
from app.formats import format_named
from app.intake import make_sample
from app.model import GOLD, Origin, Scheme
from app.store import Project, check

WHY = {"reviewer": "rev", "now": datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)}
SCHEME = Scheme.from_toml(
    (
        Path(__file__).parents[3] / "resources" / "schemes" / "officials-agencies-commitments.toml"
    ).read_text("utf-8")
)
CURATORS = ("curator-a", "curator-b")


def decided(path: Path) -> Project:
    """The sample with all that is agreed in gold, and one article decided by hand."""
    make_sample(path)
    project = Project.open(path)
    project.apply(unanimous(cases_of(project, CURATORS), **WHY).act)
    head = project.heads()[0]
    while asked := next(open_questions([case_of(project, head, CURATORS)]), None):
        project.apply(take(case_of(project, head, CURATORS), asked, "curator-a", **WHY))
    return project


def told(project: Project) -> dict[str, tuple[str, str]]:
    works = [project.work(head.id, GOLD) for head in project.heads()]
    return {made: (one.source, one.by) for work in works for made, one in provenance(work).items()}


def test_origins_go_out_in_jsonl_and_come_back_in_another_project(tmp_path: Path) -> None:
    with decided(tmp_path / "p.penanda") as project:
        before = told(project)
        assert {source for source, _ in before.values()} == {"unanimous", "adjudicated"}
        export(
            project.documents(GOLD), tmp_path / "out", "jsonl", basename=GOLD, tokens=project.words
        )
    lines = (tmp_path / "out" / "gold.jsonl").read_text("utf-8").splitlines()
    spans = [span for line in lines for span in json.loads(line)["spans"]]
    assert {json.dumps(span["origin"]) for span in spans} == {
        '{"source": "unanimous", "by": "unanimous"}',
        '{"source": "adjudicated", "by": "rev"}',
    }
    assert all("origin" in one for line in lines for one in json.loads(line)["relations"])
    with Project.create(tmp_path / "q.penanda", SCHEME, "curator-c") as other:
        with (tmp_path / "out" / "gold.jsonl").open("rb") as stream:
            documents = [one for _, one in format_named("jsonl").read(stream, "gold.jsonl")]
        other.take(documents, who="curator-c")
        assert told(other) == before
        gold = [other.work(head.id, GOLD) for head in other.heads()]
        assert set(origins(gold)) == {Origin(Source(one), by) for one, by in before.values()}
        cases = list(cases_of(other, ("curator-c",)))
        assert [case for case in cases if nobodys_gold(case) or without_question(case)] == []
        assert list(open_questions(cases)) == []
        assert not list(check(other))
        export(
            other.documents(GOLD), tmp_path / "again", "jsonl", basename=GOLD, tokens=other.words
        )
    first = (tmp_path / "out" / "gold.jsonl").read_bytes()
    assert (tmp_path / "again" / "gold.jsonl").read_bytes() == first


def test_a_rule_leaves_alone_what_a_reviewer_decided_elsewhere(hands) -> None:
    spans = [(0, 9, "C"), (20, 29, "C")]
    bench = hands.Bench([hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 9, "C")])])
    gold = hands.work("gold", spans).spans
    for span in gold:
        origin = Origin(Source.ADJUDICATED, "eve")
        for item in (span, origin.as_decision(span.id, span.article, "ann", "2027")):
            bench.gold["x"][item.id] = item
    assert unanimous(bench.cases(), **WHY).act is None
    assert list(open_questions(bench.cases())) == []
    assert {one.by for one in provenance(bench.case().gold).values()} == {"eve"}


def test_other_formats_and_other_layers_say_nothing_of_it(tmp_path: Path) -> None:
    with decided(tmp_path / "p.penanda") as project:
        assert all(not one.origins for one in project.documents("curator-a"))
        for name in ("prodigy", "doccano"):
            export(
                project.documents(GOLD), tmp_path / name, name, basename=GOLD, tokens=project.words
            )
            for file in (tmp_path / name).glob("gold.*"):
                assert b'"origin"' not in file.read_bytes()
