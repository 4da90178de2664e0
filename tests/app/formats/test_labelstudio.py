from __future__ import annotations

import io
import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from app.errors import FileRefusedError
from app.formats import Surroundings, Tokens, format_named, read_documents
from app.formats.labelstudio.configuration import chosen_attributes, config
from app.formats.labelstudio.reading import claims
from app.formats.labelstudio.task import TASK_ID
from app.formats.labelstudio.writing import held, read, read_back, task_of, write
from app.formats.units import UTF_16
from app.formats.vocabulary import Vocabulary
from app.model import Document, Scheme
from tests.app.formats.test_round_trips import documents, some_borders

TEXT = "😀 Kapolri Listyo dari Polri dan KPK berjanji."


def place(surface: str, unit: str = "") -> tuple[int, int]:
    start = TEXT.index(surface)
    parts = (TEXT[:start], TEXT[: start + len(surface)])
    if unit == UTF_16:
        return tuple(len(part.encode("utf-16-le")) // 2 for part in parts)  # type: ignore[return-value]
    return tuple(map(len, parts))  # type: ignore[return-value]


def region(key: str, surface: str, *labels: str, unit: str = "", **further: Any) -> dict[str, Any]:
    start, end = place(surface, unit)
    value = {"start": start, "end": end, "text": surface, "labels": list(labels)}
    for name in further.pop("without", ()):
        del value[name]
    return {
        "id": key,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": value,
        **further,
    }


def of_region(key: str, kind: str, control: str, said: Any) -> dict[str, Any]:
    start, end = place("Polri")
    value = {
        "start": start,
        "end": end,
        "text": "Polri",
        "text" if kind == "textarea" else kind: said,
    }
    return {"id": key, "from_name": control, "to_name": "text", "type": kind, "value": value}


def task(*results: dict[str, Any], **further: Any) -> dict[str, Any]:
    annotation = {
        "id": 9,
        "completed_by": 1,
        "result": list(results),
        "was_cancelled": False,
        "ground_truth": False,
        "lead_time": 3.2,
    }
    return {
        "id": 4,
        "annotations": [annotation],
        "data": {"text": TEXT, "url": "https://x"},
        "meta": {},
        "predictions": [],
        **further,
    }


def taken(*tasks: dict[str, Any], told: list[str] | None = None, **known: Any) -> list[Document]:
    around = Surroundings(tell=[].append if told is None else told.append, **known)
    stream = io.BytesIO(json.dumps(tasks).encode())
    return [one for _line, one in read(stream, "x.json", surroundings=around)]


def spans(document: Document) -> list[tuple[str, str]]:
    return [(span.surface(document.article.text), span.label) for span in document.spans]


def vocabulary_of(document: Document) -> Vocabulary:
    vocabulary = Vocabulary()
    vocabulary.add(document)
    return vocabulary


def test_the_written_bytes_are_the_golden_ones(
    awkward: Document, tokens: Tokens, golden: Path
) -> None:
    stream = io.BytesIO()
    write([awkward], stream, tokens)
    assert stream.getvalue() == (golden / "awkward.labelstudio.json").read_bytes()
    assert config(vocabulary_of(awkward)) == (golden / "awkward.label_config.xml").read_bytes()


@given(documents())
def test_all_of_a_document_comes_back(document: Document) -> None:
    stream = io.BytesIO()
    write([document], stream, some_borders)
    assert len(json.loads(stream.getvalue())) == 1
    stream.seek(0)
    assert list(read_back(stream, "x")) == [held(document)]


def test_gold_is_marked_and_every_annotator_comes_back(awkward: Document, tokens: Tokens) -> None:
    other = replace(awkward, annotator="siti", spans=awkward.spans[:1], relations=())
    stream = io.BytesIO()
    write([awkward, other], stream, tokens)
    [written] = json.loads(stream.getvalue())
    assert [one["ground_truth"] for one in written["annotations"]] == [True, False]
    stream.seek(0)
    found = [document for _line, document in read(stream, "x")]
    assert [(one.annotator, len(one.spans)) for one in found] == [("gold", 7), ("siti", 1)]
    over_the_server = [{**one, "completed_by": 1} for one in written["annotations"]]
    found = taken({**written, "annotations": over_the_server})
    assert [one.annotator for one in found] == ["gold", "siti"]
    written["annotations"][1]["result"].pop(0)
    assert [one.annotator for one in taken(written)] == ["gold", ""]


def test_a_name_that_nobody_can_have_is_refused() -> None:
    name = {"from_name": "penanda_annotator", "type": "textarea", "value": {"text": ["a\nb"]}}
    with pytest.raises(FileRefusedError, match=r"x\.json"):
        taken(task(region("a", "Polri", "AGENCY"), name))


def test_the_id_that_sending_gave_a_task_is_no_word_on_the_article() -> None:
    [document] = taken(task(data={"text": TEXT, "doc_id": "a", TASK_ID: "f00"}))
    assert document.article.meta == {}


def test_the_configuration_has_a_control_for_all_that_is_in_the_file(awkward: Document) -> None:
    root = ET.fromstring(config(vocabulary_of(awkward)))
    controls = {one.get("name"): one.tag for one in root.iter() if one.get("name")}
    used = {
        (item["from_name"], item["type"])
        for item in task_of([awkward])["annotations"][0]["result"]
        if item["type"] != "relation"
    }
    kinds = {"labels": "Labels", "textarea": "TextArea", "choices": "Choices"}
    assert {(name, kinds[kind]) for name, kind in used} <= set(controls.items())
    assert {one.get("value") for one in root.iter("Label")} == {"AGENCY", "OFFICIAL", "COMMITMENT"}
    assert {one.get("value") for one in root.iter("Relation")} == {"made_by", "made_to"}


SCHEME = Scheme.from_toml(
    """
name = "s"
version = "1"
title = "S"
[[labels]]
name = "AGENCY"
title = "Agency & co"
key = "a"
letter = "A"
light = "#0b64a5"
dark = "#0b64a5"
[[labels.attributes]]
name = "kind"
title = "Kind"
type = "choice"
choices = ["police", "ministry"]
[[labels.attributes]]
name = "country"
title = "Country"
type = "country"
[[labels.attributes]]
name = "since"
title = "Since"
type = "date"
[[labels]]
name = "PLACE"
title = "PLACE"
key = "p"
letter = "P"
light = "#123456"
dark = "#123456"
[[labels.attributes]]
name = "country"
title = "Country"
type = "choice"
choices = ["ID", "TH"]
[[labels]]
name = "OLD"
title = "OLD"
key = "o"
letter = "O"
light = "#123456"
dark = "#123456"
retired = true
[[relations]]
name = "in"
title = "in"
heads = ["AGENCY"]
tails = ["PLACE"]
"""
)


def under_the_scheme(document: Document) -> tuple[list[dict[str, Any]], bytes]:
    chosen = format_named("labelstudio")
    assert chosen.under is not None
    chosen = chosen.under(SCHEME)
    stream = io.BytesIO()
    chosen.writer()([document], stream, some_borders)
    assert chosen.beside is not None
    return json.loads(stream.getvalue()), chosen.beside[1](vocabulary_of(document))


def test_a_choice_of_the_scheme_is_chosen_and_comes_back(awkward: Document) -> None:
    [written], told = under_the_scheme(awkward)
    [kind] = [one for one in written["annotations"][0]["result"] if one.get("from_name") == "kind"]
    assert (kind["type"], kind["value"]["choices"]) == ("choices", ["police"])
    root = ET.fromstring(told)
    controls = {one.get("name"): one for one in root.iter() if one.get("name")}
    assert [one.get("value") for one in controls["kind"]] == ["police", "ministry"]
    for name in ("country", "since", "force"):
        assert controls[name].tag == "TextArea"
    [shown] = [one for one in root.iter("View") if one.get("visibleWhen")]
    assert (shown.get("visibleWhen"), shown.get("whenLabelValue")) == ("region-selected", "AGENCY")
    assert shown.get("whenTagName") is None, "it would name the text, not the labels"
    assert controls["country"].get("whenLabelValue") == "AGENCY,PLACE"
    assert [(one.get("value"), one.get("hint")) for one in root.iter("Label")] == [
        ("AGENCY", "Agency & co"),
        ("PLACE", None),
        ("COMMITMENT", None),
        ("OFFICIAL", None),
    ]
    assert [one.get("value") for one in root.iter("Relation")] == ["in", "made_by", "made_to"]
    [document] = taken(written)
    assert held(document) == held(awkward)


def test_a_value_that_is_none_of_the_choices_is_one_more(awkward: Document) -> None:
    first = replace(awkward.spans[0], attributes={"kind": "army"})
    _tasks, told = under_the_scheme(replace(awkward, spans=(first, *awkward.spans[1:])))
    values = [one.get("value") for one in ET.fromstring(told).iter("Choice")]
    assert values[:3] == ["police", "ministry", "army"]


def test_what_is_a_choice_of_one_label_only_is_typed() -> None:
    assert chosen_attributes(SCHEME) == {"kind": ("police", "ministry")}


@pytest.mark.parametrize("with_scheme", [False, True])
def test_label_studios_own_checker_takes_what_is_written(
    awkward: Document, with_scheme: bool
) -> None:
    checker = pytest.importorskip("label_studio_sdk.label_interface").LabelInterface
    tasks, told = [task_of([awkward])], config(vocabulary_of(awkward))
    if with_scheme:
        tasks, told = under_the_scheme(awkward)
    interface = checker(told.decode())
    interface.validate()
    [annotation] = tasks[0]["annotations"]
    assert interface.validate_annotation({"result": annotation["result"]})
    wrong = region("x", "Polri", "NOPE")
    assert not interface.validate_annotation({"result": [wrong]})


@pytest.mark.parametrize("unit", ["", UTF_16])
@pytest.mark.parametrize("without", [(), ("text",)])
def test_old_and_new_files_are_read_to_the_same_spans(unit: str, without: tuple[str, ...]) -> None:
    told: list[str] = []
    regions = [
        region("a", "Kapolri Listyo dari Polri", "OFFICIAL", unit=unit, without=without),
        region("b", "Polri", "AGENCY", unit=unit, without=without),
        region("c", "KPK", "AGENCY", unit=unit, without=without),
    ]
    [document] = taken(task(*regions), told=told)
    assert spans(document) == [
        ("Kapolri Listyo dari Polri", "OFFICIAL"),
        ("Polri", "AGENCY"),
        ("KPK", "AGENCY"),
    ]
    assert document.annotator == "1"
    assert document.article.meta["url"] == "https://x"
    assert f"offsets count in {'UTF-16 units' if unit else 'code points'}" in told[0]


def test_where_nothing_tells_the_unit_it_is_asked_for_and_taken() -> None:
    item = region("a", "Polri", "A")
    item["value"] = {"start": 2, "end": 4, "labels": ["A"]}
    silent = {**task(item), "data": {"text": "😀กขคงจ"}}
    with pytest.raises(FileRefusedError, match=r"nothing tells what its.*--offsets code-points"):
        taken(silent)
    assert spans(taken(silent, unit=UTF_16)[0]) == [("กข", "A")]


def test_several_annotators_and_models_are_several_documents() -> None:
    told: list[str] = []
    annotations = [
        {"completed_by": 1, "result": [region("a", "Polri", "AGENCY")]},
        {
            "completed_by": {"id": 2, "email": "siti@x.id", "first_name": "Siti"},
            "result": [region("a", "KPK", "AGENCY")],
        },
        {"completed_by": 3, "was_cancelled": True, "result": [region("a", "KPK", "AGENCY")]},
        {"ground_truth": True, "result": [region("a", "Polri", "AGENCY")]},
    ]
    predictions = [{"model_version": "m1", "score": 0.9, "result": [region("x", "KPK", "AGENCY")]}]
    found = taken(task(annotations=annotations, predictions=predictions), told=told)
    assert [(one.annotator, spans(one)) for one in found] == [
        ("1", [("Polri", "AGENCY")]),
        ("siti@x.id", [("KPK", "AGENCY")]),
        ("gold", [("Polri", "AGENCY")]),
        ("m1", [("KPK", "AGENCY")]),
    ]
    assert len({one.article.id for one in found}) == 1
    assert told[:2] == [
        "annotations that were cancelled, which were left out: 1",
        "predictions, taken as annotations by m1: 1",
    ]


def test_what_is_said_of_a_region_is_an_attribute_and_its_meta_a_note() -> None:
    [document] = taken(
        task(
            region("a", "Polri", "AGENCY", meta={"text": ["sure?"]}),
            of_region("a", "choices", "kind", ["police", "state"]),
            of_region("a", "textarea", "country", ["ID"]),
            of_region("a", "rating", "weight", 4),
            of_region("a", "taxonomy", "tree", [["a", "b"], ["c"]]),
            of_region("a", "datetime", "since", "2024-05-17"),
        )
    )
    [span] = document.spans
    assert span.attributes == {
        "kind": "police, state",
        "country": "ID",
        "weight": "4",
        "tree": "a > b, c",
        "since": "2024-05-17",
    }
    assert span.note == "sure?"


def test_what_is_said_of_the_whole_text_is_a_remark() -> None:
    choice = {"id": "q", "from_name": "topic", "type": "choices", "value": {"choices": ["law"]}}
    [document] = taken(task(region("a", "Polri", "AGENCY"), choice))
    assert document.remark is not None
    assert document.remark.note == "topic: law"


def test_a_region_with_two_labels_is_two_spans_and_relations_keep_their_direction() -> None:
    told: list[str] = []
    arrow = {
        "type": "relation",
        "from_id": "a",
        "to_id": "b",
        "direction": "left",
        "labels": ["of"],
    }
    [document] = taken(
        task(
            region("a", "Polri", "AGENCY", "POLICE"),
            region("b", "KPK", "AGENCY"),
            arrow,
            {**arrow, "direction": "bi", "labels": []},
            {**arrow, "to_id": "zz"},
        ),
        told=told,
    )
    assert spans(document) == [("Polri", "AGENCY"), ("Polri", "POLICE"), ("KPK", "AGENCY")]
    assert [(one.type, one.head, one.tail) for one in document.relations] == [
        ("of", "b", "a"),
        ("related", "a", "b"),
    ]
    assert told[:2] == [
        "regions with several labels, each of which became a span: 1",
        "relations with an end that is no span, which were left out: 1",
    ]


def test_regions_without_a_label_are_left_out_and_told() -> None:
    told: list[str] = []
    bare = region("b", "KPK", without=("labels",))
    box = {"id": "c", "type": "rectanglelabels", "value": {"x": 1, "rectanglelabels": ["A"]}}
    [document] = taken(task(region("a", "Polri", "AGENCY"), bare, box), told=told)
    assert spans(document) == [("Polri", "AGENCY")]
    assert told[:2] == [
        "regions of type labels without a label, which were left out: 1",
        "regions of type rectanglelabels without a label, which were left out: 1",
    ]


def test_a_surface_that_is_not_there_is_told_and_not_believed() -> None:
    told: list[str] = []
    wrong = region("a", "Polri", "AGENCY")
    wrong["value"]["text"] = "elsewhere"
    [document] = taken(task(wrong, region("b", "KPK", "AGENCY", without=("text",))), told=told)
    assert spans(document) == [("Polri", "AGENCY"), ("KPK", "AGENCY")]
    assert told[0] == "regions whose 'text' is not what their offsets mark: 1"


def test_old_completions_and_json_min_are_read() -> None:
    old = {
        "id": 1,
        "data": {"my_text": TEXT},
        "completions": [{"result": [region("a", "KPK", "A")]}],
    }
    assert spans(taken(old)[0]) == [("KPK", "A")]
    start, end = place("KPK")
    small = {
        "text": TEXT,
        "id": 7,
        "label": [{"start": start, "end": end, "text": "KPK", "labels": ["A"]}],
        "annotator": 2,
        "annotation_id": 3,
        "lead_time": 1.5,
    }
    [document] = taken(small)
    assert (spans(document), document.annotator) == ([("KPK", "A")], "2")
    assert document.article.meta == {}
    for one in (old, small):
        assert claims(one)


def test_the_text_may_be_under_a_key_that_is_named() -> None:
    data = {"headline": "Polri", "article_body": "Polri dan KPK", "link": "https://x"}
    both = {**task(), "data": {**data, "other": "x"}}
    assert taken(both)[0].article.text == "Polri dan KPK"
    odd = {**task(), "data": {"a": "Polri", "b": "KPK"}}
    with pytest.raises(FileRefusedError, match=r"its text is not found among 'a', 'b'.*--column"):
        taken(odd)
    assert taken(odd, columns={"text": "b"})[0].article.text == "KPK"


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (
            {
                "value": {
                    "start": "/div[1]/text()[1]",
                    "end": "/p",
                    "startOffset": 0,
                    "labels": ["A"],
                }
            },
            "marks HTML or paragraphs",
        ),
        (
            {
                "value": {
                    "start": "0",
                    "end": "0",
                    "startOffset": 2,
                    "endOffset": 5,
                    "labels": ["A"],
                }
            },
            "marks HTML or paragraphs",
        ),
        ({"value": {"start": 3, "end": 999, "labels": ["A"]}}, "up to 999, make no spans"),
        ({"value": {"start": 3, "end": 3, "labels": ["A"]}}, "make no spans"),
        (
            {"value": {"start": 3, "end": None, "labels": ["A"]}},
            "'end' must be a whole number|missing",
        ),
    ],
)
def test_what_is_no_span_of_a_text_is_refused(bad: dict[str, Any], why: str) -> None:
    with pytest.raises(FileRefusedError, match=why):
        taken(task(), task({**region("a", "KPK", "A"), **bad}))


def test_dialogues_are_refused() -> None:
    paragraphs = {**task(), "data": {"dialogue": [{"author": "a", "text": "b"}]}}
    with pytest.raises(FileRefusedError, match="a list of paragraphs"):
        taken(paragraphs)


def test_a_task_nobody_has_worked_on_is_an_article() -> None:
    for one in (task(annotations=[]), {"data": {"text": TEXT}, "annotations": []}):
        [document] = taken(one)
        assert (document.annotator, document.spans) == ("", ())


def test_a_file_is_known_by_its_keys(tmp_path: Path) -> None:
    assert claims(task())
    for other in ({"data": {"text": "a"}}, {"text": "a", "annotations": []}, {"data": "a"}):
        assert not claims(other)
    path = tmp_path / "project-1-at-2026.json"
    path.write_text(json.dumps([task(region("a", "KPK", "A"))]), encoding="utf-8")
    [(_line, document)] = read_documents(path)
    assert spans(document) == [("KPK", "A")]
