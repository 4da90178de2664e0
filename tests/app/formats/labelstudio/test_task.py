"""A task is one article, with a document for each who worked on it."""

from __future__ import annotations

import pytest

from app.errors import FileRefusedError
from app.formats.labelstudio.reading import claims
from app.formats.labelstudio.task import TASK_ID
from tests.app.formats.labelstudio.conftest import TEXT, place, region, spans, taken, task


def test_a_name_that_nobody_can_have_is_refused() -> None:
    name = {"from_name": "penanda_annotator", "type": "textarea", "value": {"text": ["a\nb"]}}
    with pytest.raises(FileRefusedError, match=r"x\.json"):
        taken(task(region("a", "Polri", "AGENCY"), name))


def test_the_id_that_sending_gave_a_task_is_no_word_on_the_article() -> None:
    [document] = taken(task(data={"text": TEXT, "doc_id": "a", TASK_ID: "f00"}))
    assert document.article.meta == {}


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


def test_dialogues_are_refused() -> None:
    paragraphs = {**task(), "data": {"dialogue": [{"author": "a", "text": "b"}]}}
    with pytest.raises(FileRefusedError, match="a list of paragraphs"):
        taken(paragraphs)


def test_a_task_nobody_has_worked_on_is_an_article() -> None:
    for one in (task(annotations=[]), {"data": {"text": TEXT}, "annotations": []}):
        [document] = taken(one)
        assert (document.annotator, document.spans) == ("", ())
