"""JSON with offsets in anyone's keys: which spans count, what they are held against, and no fault in any."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from app.errors import FileRefusedError
from app.formats.offsets import claims, read
from app.formats.surroundings import Surroundings
from app.model import Document
from tests.app.formats.conftest import in_every_place

TEXT = "Polri menahan Budi."


def taken(*rows: object, told: list[str] | None = None, unit: str = "") -> list[Document]:
    data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    around = Surroundings(unit, tell=[].append if told is None else told.append)
    return [one for _line, one in read(io.BytesIO(data), "x.jsonl", surroundings=around)]


def mark(start: int, end: int, label: str = "A", **further: Any) -> dict[str, Any]:
    return {"start": start, "end": end, "label": label, **further}


def spans(document: Document) -> list[tuple[str, str]]:
    return [(span.surface(document.article.text), span.label) for span in document.spans]


def test_the_work_of_people_counts_and_not_what_a_model_proposed() -> None:
    told: list[str] = []
    row = {"text": TEXT, "prediction": [["A", 0, 5]], "annotation": [["B", 14, 18]]}
    assert spans(taken(row, told=told)[0]) == [("Budi", "B")]
    assert "objects with spans under 'prediction' besides, which were left out: 1" in told


def test_an_end_may_be_the_last_character_where_every_text_says_so() -> None:
    told: list[str] = []
    row = {"text": TEXT, "entities": [mark(0, 4, text="Polri"), mark(14, 17, text="Budi")]}
    assert spans(taken(row, told=told)[0]) == [("Polri", "A"), ("Budi", "A")]
    assert told == ["spans that end with their last character, as their texts show: 2"]
    at_the_end = {"text": "Polri", "entities": [mark(0, 5, text="Polri")]}
    assert spans(taken(at_the_end)[0]) == [("Polri", "A")]
    with pytest.raises(FileRefusedError, match="the span 0-4 says 'Polri' and marks 'Polr'"):
        taken({"text": TEXT, "entities": [mark(0, 4, text="Polri"), mark(14, 18, text="Budi")]})


def test_a_word_in_letters_of_a_model_is_no_evidence() -> None:
    row = {
        "text": TEXT,
        "entities": [{"entity_group": "ORG", "word": "polri", "start": 0, "end": 5}],
    }
    assert spans(taken(row)[0]) == [("Polri", "ORG")]


def test_units_are_found_out_or_stated_or_asked_for() -> None:
    row = {"text": "😀กขคงจ", "entities": [mark(2, 4)]}
    with pytest.raises(FileRefusedError, match="nothing tells what its offsets count"):
        taken(row)
    assert spans(taken(row, unit="utf-16")[0]) == [("กข", "A")]
    shown = {"text": "😀กขคงจ", "entities": [mark(2, 4, text="กข")]}
    assert spans(taken(shown)[0]) == [("กข", "A")]


def test_what_was_discarded_is_left_out_and_told() -> None:
    told: list[str] = []
    assert (
        taken({"text": TEXT, "status": "Discarded", "annotation": [["A", 0, 5]]}, told=told) == []
    )
    assert told == ["records that were discarded, which were left out: 1"]


def test_the_rest_of_an_object_is_kept() -> None:
    row = {"content": TEXT, "title": "Judul", "url": "x", "entities": [mark(0, 5)], "id": 7}
    [document] = taken(row)
    article = document.article
    assert (article.name, article.meta["url"]) == ("Judul", "x")
    assert article.id != "7"


@pytest.mark.parametrize(
    "first",
    [
        {"text": TEXT, "spans": [mark(0, 5)]},  # ours
        {"text": TEXT, "marked": [[0, 5, "A"]]},
        {"text": TEXT, "entities": [{"name": "Polri", "count": 3}]},
        {"data": {"text": TEXT}, "annotations": []},
        {"title": "Judul", "text": TEXT, "tags": ["politik"]},
    ],
)
def test_plain_articles_are_not_taken_for_it(first: dict[str, Any]) -> None:
    assert not claims(first)


@pytest.mark.parametrize(
    "row",
    [
        {"text": TEXT, "entities": [mark(0, 5, text="Polri")], "meta": {"a": 1}, "id": "a"},
        {"content": TEXT, "annotation": [{"label": ["A"], "points": [{"start": 0, "end": 4}]}]},
        {"examples": [{"example_id": "e", "content": TEXT, "annotations": [mark(0, 5)]}]},
        {
            "examples": [
                {"content": TEXT, "annotations": [mark(0, 5, annotated_by=[{"annotator": "a"}])]}
            ]
        },
        {"classes": ["A"], "annotations": [[TEXT, {"entities": [[0, 5, "A"]]}], None]},
        {"rasa_nlu_data": {"common_examples": [{"text": TEXT, "entities": [mark(0, 5)]}]}},
        {"fields": {"text": TEXT}, "responses": {"span": [{"value": [mark(0, 5)]}]}},
        [TEXT, {"entities": [[0, 5, "A"]]}],
        [[TEXT, {"entities": [[0, 5, "A"]]}]],
    ],
)
def test_whatever_stands_in_its_places_is_read_or_refused(
    row: object, held: Callable[[list[Document]], None]
) -> None:
    for changed in in_every_place(row):
        try:
            held(taken(changed))
        except FileRefusedError:
            continue
