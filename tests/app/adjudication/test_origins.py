"""How each piece of gold came to be goes out with it, and comes back into another project."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from app.adjudication.commands import utc
from app.adjudication.corpus import case_of, cases_of
from app.errors import FileRefusedError, LossRefusedError
from app.export import export, losses_of
from app.export.release.standoff import withheld
from app.formats import FORMATS, format_named
from app.formats.jsonl import line_of
from app.intake import make_sample
from app.model import GOLD, Document, Loss, Origin, Scheme
from app.store import Project, check

WHY = {"reviewer": "rev", "now": datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)}
TIME = "2027-01-02T03:04:05.000Z"
GIVEN = {"reason": "boundary", "clause": "2.1 \u201ctitles\u201d \u0e02\u0e49\u0e2d ๒"}
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
        project.apply(take(case_of(project, head, CURATORS), asked, "curator-a", **WHY, **GIVEN))
    return project


def told(project: Project) -> dict[str, tuple[str, str]]:
    works = [project.work(head.id, GOLD) for head in project.heads()]
    return {made: (one.source, one.by) for work in works for made, one in provenance(work).items()}


def told_in_full(project: Project) -> dict[str, Origin]:
    return {
        key: one for document in project.documents(GOLD) for key, one in document.origins.items()
    }


def test_origins_go_out_in_jsonl_and_come_back_in_another_project(tmp_path: Path) -> None:
    with decided(tmp_path / "p.penanda") as project:
        before, in_full = told(project), told_in_full(project)
        assert set(in_full.values()) == {
            Origin(Source.UNANIMOUS, "unanimous", TIME),
            Origin(Source.ADJUDICATED, "rev", TIME, **GIVEN),
        }
        assert {source for source, _ in before.values()} == {"unanimous", "adjudicated"}
        export(
            project.documents(GOLD), tmp_path / "out", "jsonl", basename=GOLD, tokens=project.words
        )
    lines = (tmp_path / "out" / "gold.jsonl").read_text("utf-8").splitlines()
    spans = [span for line in lines for span in json.loads(line)["spans"]]
    assert {json.dumps(span["origin"], ensure_ascii=False) for span in spans} == {
        f'{{"source": "unanimous", "by": "unanimous", "time": "{TIME}"}}',
        f'{{"source": "adjudicated", "by": "rev", "time": "{TIME}", "reason": "{GIVEN["reason"]}",'
        f' "clause": "{GIVEN["clause"]}"}}',
    }
    assert all("origin" in one for line in lines for one in json.loads(line)["relations"])
    with Project.create(tmp_path / "q.penanda", SCHEME, "curator-c") as other:
        with (tmp_path / "out" / "gold.jsonl").open("rb") as stream:
            documents = [one for _, one in format_named("jsonl").read(stream, "gold.jsonl")]
        other.take(documents, who="curator-c")
        assert told(other) == before
        assert told_in_full(other) == in_full
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


LINE = '{"id":"a","text":"Polri","annotator":"gold","spans":[{"id":"s","start":0,"end":5,"label":"AGENCY","origin":%s}]}'


def read(origin: str) -> Document:
    stream = io.BytesIO((LINE % origin).encode())
    [(_line, document)] = format_named("jsonl").read(stream, "gold.jsonl")
    return document


def test_an_origin_of_an_earlier_version_says_less_and_is_read(tmp_path: Path) -> None:
    document = read('{"source":"adjudicated","by":"eve"}')
    assert document.origins == {"s": Origin(Source.ADJUDICATED, "eve")}
    with Project.create(tmp_path / "p.penanda", SCHEME, "ann") as project:
        project.take([document], who="ann")
        [origin] = told_in_full(project).values()
    assert (origin.by, bool(origin.time), origin.reason) == ("eve", True, "")
    again = read('{"source":"rule","by":"majority","time":null,"reason":null}')
    assert again.origins == {"s": Origin(Source.RULE, "majority")}


@pytest.mark.parametrize(
    "time", ["2027", "2027-01-02", "2027-02-30T03:04:05Z", "yesterday", "2027-01-02T03:04:05"]
)
def test_a_time_that_is_none_is_refused(time: str) -> None:
    with pytest.raises(FileRefusedError, match=r"origin's time .* is none"):
        read(f'{{"source":"adjudicated","by":"eve","time":"{time}"}}')


@given(
    st.builds(
        Origin,
        st.sampled_from([Source.UNANIMOUS, Source.RULE, Source.ADJUDICATED]),
        st.text(),
        st.just("") | st.datetimes(timezones=st.just(UTC)).map(utc),
        st.text(),
        st.text(),
    )
)
def test_an_origin_comes_back_as_it_went_out(origin: Origin) -> None:
    bare = read("null")
    origin = replace(
        origin,
        **{name: getattr(origin, name).replace("\0", "") for name in ("by", "reason", "clause")},
    )
    stream = io.BytesIO(line_of(replace(bare, origins={bare.spans[0].id: origin})))
    [(_line, document)] = format_named("jsonl").read(stream, "gold.jsonl")
    assert document.origins == {bare.spans[0].id: origin}


def test_what_other_formats_do_not_hold_of_it_is_one_loss_for_all_articles(tmp_path: Path) -> None:
    with decided(tmp_path / "p.penanda") as project:
        documents = list(project.documents(GOLD))
        pieces = sum(len(one.origins) for one in documents)
        articles = sum(bool(one.origins) for one in documents)
        assert articles > 1
        for known in FORMATS.values():
            if known.writes:
                found = [one for one in losses_of(documents, known.name) if one.what == "origin"]
                why = f"{known.name} does not hold how {pieces} pieces of gold in {articles} articles came to be"
                assert found == ([] if known.origins else [Loss("", "origin", why)])
        result = export(documents, tmp_path / "out", "conll", basename=GOLD)
        assert list(result.lost) == list(losses_of(documents, "conll"))
        lines = (tmp_path / "out" / "losses.jsonl").read_text("utf-8").splitlines()
        assert [line for line in lines if '"origin"' in line] == lines[-1:]
        assert json.loads(lines[-1])["article"] == ""
        with pytest.raises(LossRefusedError) as refused:
            export(documents, tmp_path / "strict", "conll", basename=GOLD, strict=True)
        assert "origin" not in str(refused.value)
        [told_of_standoff] = [
            one for one in withheld(documents, project.scheme) if one.what == "origin"
        ]
        assert told_of_standoff.why.startswith("the text-free form does not hold how")


def test_other_formats_and_other_layers_say_nothing_of_it(tmp_path: Path) -> None:
    with decided(tmp_path / "p.penanda") as project:
        assert all(not one.origins for one in project.documents("curator-a"))
        for name in ("prodigy", "doccano"):
            export(
                project.documents(GOLD), tmp_path / name, name, basename=GOLD, tokens=project.words
            )
            for file in (tmp_path / name).glob("gold.*"):
                assert b'"origin"' not in file.read_bytes()
