"""Who found nothing to mark is there all the same: her answer comes in, counts, and goes out again."""

from __future__ import annotations

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.adjudication import open_questions, unanimous
from app.adjudication.corpus import cases_of
from app.export import export
from app.formats.naming import item_id
from app.intake import Options, read_scheme, take_files
from app.model import GOLD, Article, ArticleId, Document, Remark, Span, State
from app.settings import DEFAULT_SCHEME
from app.store import Project, check
from tests.app.intake.conftest import TEXT, spans

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
SCHEME = read_scheme(DEFAULT_SCHEME)
NOTHING: dict[str, dict[str, Any]] = {
    "jsonl": {"text": TEXT, "spans": [], "annotator": "siti"},
    "prodigy": {"text": TEXT, "spans": [], "answer": "accept", "_annotator_id": "siti"},
    "labelstudio": {
        "data": {"text": TEXT},
        "annotations": [{"completed_by": "siti", "result": []}],
    },
    "doccano": {"text": TEXT, "label": [], "username": "siti"},
}


def take(project: Project, folder: Path, record: object, name: str, annotator: str = "") -> None:
    text = json.dumps([record] if name == "labelstudio" else record, ensure_ascii=False)
    (folder / "in").write_text(text, encoding="utf-8")
    take_files(project, [folder / "in"], "lead", Options(format_name=name, annotator=annotator))


@pytest.mark.parametrize("name", NOTHING)
def test_an_empty_answer_is_finished_work_and_asks_the_reviewer(
    project: Project, tmp_path: Path, name: str
) -> None:
    take(project, tmp_path, {**spans({}), "annotator": "budi"}, "jsonl")
    take(project, tmp_path, NOTHING[name], name)
    head = project.heads()[-1]
    assert head.states == {"siti": State.DONE}
    asked = list(open_questions(cases_of(project, ("budi", "siti"))))
    assert [set(one.item.spans) for one in asked] == [{"budi", "siti"}]
    assert check(project) == []


@pytest.mark.parametrize("name", NOTHING)
def test_two_empty_answers_are_gold_without_a_span(
    project: Project, tmp_path: Path, name: str
) -> None:
    for who in ("siti", "budi"):
        take(project, tmp_path, NOTHING[name], name, who)
    result = unanimous(cases_of(project, ("budi", "siti")), reviewer="rev", now=NOW)
    assert result.empty == 1


@pytest.mark.parametrize(
    ("name", "record"),
    [
        ("jsonl", {"text": TEXT, "spans": []}),
        ("jsonl", {"text": TEXT, "annotator": "siti"}),
        ("jsonl", {"text": TEXT, "annotator": "siti", "spans": [], "remark": {"note": "later"}}),
        ("jsonl", {"text": TEXT, "state": "done", "spans": []}),
        ("labelstudio", {"data": {"text": TEXT}, "annotations": []}),
        ("doccano", {"text": TEXT, "username": "siti"}),
        ("doccano", {"text": TEXT, "label": []}),
    ],
)
def test_where_nobody_answered_nobody_is_done(
    project: Project, tmp_path: Path, name: str, record: dict[str, Any]
) -> None:
    take(project, tmp_path, record, name)
    assert project.heads()[-1].states == {}


def test_an_empty_answer_takes_nothing_back_and_the_further_state_stays(
    project: Project, tmp_path: Path
) -> None:
    take(project, tmp_path, {**spans({}), "annotator": "siti"}, "jsonl")
    take(project, tmp_path, NOTHING["jsonl"], "jsonl")
    assert project.heads()[-1].states == {}, "she has marked something here"
    for told, held in (("started", "started"), ("done", "done"), ("todo", "done")):
        take(project, tmp_path, {**NOTHING["jsonl"], "state": told}, "jsonl")
        assert project.heads()[-1].states == {"siti": State(held)}
    assert check(project) == []


def test_what_a_user_leaves_out_on_the_way_is_no_empty_answer(
    project: Project, tmp_path: Path
) -> None:
    record = {**spans({"label": "PLACE"}), "annotator": "siti"}
    (tmp_path / "in.jsonl").write_text(json.dumps(record), encoding="utf-8")
    take_files(project, [tmp_path / "in.jsonl"], "lead", Options(names={"PLACE": ""}))
    assert project.heads()[-1].states == {}


@st.composite
def layers(draw: st.DrawFn) -> list[Document]:
    """What one annotator has on some articles: nothing at all is no document."""
    name = draw(st.sampled_from(["siti", GOLD]))
    found = []
    for number in range(draw(st.integers(1, 4))):
        article = Article(ArticleId(f"a{number}"), "n", "id", f"{TEXT} {number}")
        starts = draw(st.lists(st.integers(7, 16), max_size=3, unique=True))
        marks = tuple(
            Span(item_id(number, at), article.id, name, at, at + 3, "AGENCY") for at in starts
        )
        state = draw(st.sampled_from(State) if not marks else st.none() | st.sampled_from(State))
        remark = Remark(article.id, name, draw(st.sampled_from(["", "why"]))) or None
        found.append(Document(article, name, marks, remark=remark, state=state))
    return found


@settings(deadline=None, max_examples=15)
@given(layers(), st.sampled_from(["jsonl", "hf", "prodigy"]))
def test_what_an_annotator_has_comes_back_whole_with_how_far_she_is(
    given_documents: list[Document], name: str
) -> None:
    if name == "hf":
        pytest.importorskip("pyarrow")
    layer = given_documents[0].annotator
    with tempfile.TemporaryDirectory() as folder:
        held = []
        files: list[Path] = []
        for number in range(2):
            place = Path(folder, str(number))
            with Project.create(place.with_suffix(".penanda"), SCHEME, "lead") as project:
                if files:
                    take_files(project, files, "lead", Options())
                else:
                    project.take(given_documents, "lead")
                heads = {head.id: head for head in project.heads()}
                works = [project.work(one.article.id, layer) for one in given_documents]
                held.append([(one.spans, one.state, one.remark) for one in works])
                assert check(project) == []
                assert set(heads) == {one.article.id for one in given_documents}
                written = export(project.documents(layer), place, name, basename=layer)
                assert list(written.lost) == []
                files = [written.files[0].path]
        assert held[0] == held[1]
