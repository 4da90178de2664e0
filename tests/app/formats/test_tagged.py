"""JSON of tokens and tags: what a range means, how numbers get names, and that nothing in it is a fault."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from app.errors import FileRefusedError
from app.formats.surroundings import Surroundings
from app.formats.tagged import claims, read
from app.model import Document
from tests.app.formats.conftest import in_every_place

WORDS = ["Polri", "menahan", "Budi", "."]


def taken(
    *rows: object, told: list[str] | None = None, beside: dict[str, bytes] | None = None
) -> list[Document]:
    data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    around = Surroundings(
        tell=[].append if told is None else told.append, beside=(beside or {}).get
    )
    return [one for _line, one in read(io.BytesIO(data), "x.jsonl", surroundings=around)]


def spans(document: Document) -> set[tuple[str, str]]:
    return {(span.surface(document.article.text), span.label) for span in document.spans}


@pytest.mark.parametrize(
    ("second", "words", "meant"),
    [
        ({"start": 2, "end": 3, "type": "B"}, "behind", {("Polri", "A"), ("Budi", "B")}),
        ({"start": 2, "end": 2, "type": "B"}, "with", {("Polri menahan", "A"), ("Budi", "B")}),
    ],
)
def test_where_a_range_ends_is_decided_by_the_whole_file(
    second: dict[str, Any], words: str, meant: set[tuple[str, str]]
) -> None:
    told: list[str] = []
    row = {"tokens": WORDS, "entities": [{"start": 0, "end": 1, "type": "A"}, second]}
    [document] = taken(row, told=told)
    assert spans(document) == meant
    assert any(f"end {words} their last token" in each for each in told)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("labels.json", ["O", "B-PER"]),
        ("id2label.json", {"0": "O", "1": "B-PER"}),
        ("label2id.json", {"O": 0, "B-PER": 1}),
        ("config.json", {"model_type": "bert", "id2label": {"0": "O", "1": "B-PER"}}),
        (
            "dataset_info.json",
            {"features": {"ner_tags": {"feature": {"names": ["O", "B-PER"]}, "_type": "List"}}},
        ),
    ],
)
def test_numbers_have_their_names_from_what_lies_beside(name: str, data: object) -> None:
    row = {"tokens": ["ke", "Budi"], "ner_tags": [0, 1]}
    [document] = taken(row, beside={name: json.dumps(data).encode()})
    assert spans(document) == {("Budi", "PER")}
    with pytest.raises(FileRefusedError, match="the tag 7 has no name among 2"):
        taken({**row, "ner_tags": [0, 7]}, beside={name: json.dumps(data).encode()})


def test_the_text_counts_where_the_tokens_are_all_of_it() -> None:
    row = {"tokens": ["Budi", ",", "Ani"], "ner_tags": ["B-P", "O", "B-P"], "text": "Budi, Ani"}
    assert taken(row)[0].article.text == "Budi, Ani"
    assert taken({**row, "text": "Budi dan Ani"})[0].article.text == "Budi , Ani"


def test_a_row_without_a_token_is_left_out_and_told() -> None:
    told: list[str] = []
    row = {"tokens": ["Budi"], "ner_tags": ["B-P"]}
    assert len(taken(row, {"tokens": [], "ner_tags": []}, told=told)) == 1
    assert "objects without a token, which were left out: 1" in told


def test_a_number_of_a_row_is_no_id_of_a_text() -> None:
    row = {"tokens": ["Budi"], "ner_tags": ["B-P"]}
    first, second = taken({**row, "id": "0"}, {**row, "tokens": ["Ani"], "id": "doc-1"})
    assert first.article.id != "0"
    assert second.article.id == "doc-1"


def test_articles_with_a_list_of_words_are_not_taken_for_it() -> None:
    assert not claims({"text": "Berita", "tags": ["politik"], "words": ["Berita"]})
    assert not claims({"tokenized_text": ["a"], "ner": []})


@pytest.mark.parametrize(
    "row",
    [
        {"tokens": WORDS, "ner_tags": ["B-A", "O", "B-B", "O"], "id": "a", "text": "x"},
        {"tokens": WORDS, "entities": [{"span": [0, 1], "entity_type": "A", "text": ["Polri"]}]},
        {"sentences": [WORDS], "ner": [[[0, 0, "A"]]], "doc_key": "a"},
        {"paragraphs": [{"raw": "a b", "sentences": [{"tokens": [{"orth": "a", "ner": "U-A"}]}]}]},
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
