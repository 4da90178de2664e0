"""Regions become spans, attributes, relations and remarks, at the places that were meant."""

from __future__ import annotations

from typing import Any

import pytest

from app.errors import FileRefusedError
from app.formats.units import UTF_16
from tests.app.formats.labelstudio.conftest import place, region, spans, taken, task


def of_region(key: str, kind: str, control: str, said: Any) -> dict[str, Any]:
    start, end = place("Polri")
    value = {
        "start": start,
        "end": end,
        "text": "Polri",
        "text" if kind == "textarea" else kind: said,
    }
    return {"id": key, "from_name": control, "to_name": "text", "type": kind, "value": value}


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
