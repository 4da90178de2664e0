from __future__ import annotations

import json
from typing import Any

import pytest

from app.formats.records.foreign import keys_of_annotations

FOREIGN: dict[str, Any] = {
    "doccano": {"label": [[0, 7, "OFFICIAL"]]},
    "doccano with ids": {
        "entities": [{"id": 1, "label": "X", "start_offset": 0, "end_offset": 3}],
        "relations_of": [],
    },
    "spacy": {"annotations": {"entities": [[0, 3, "X"]]}},
    "label studio": {
        "annotations": [{"result": [{"value": {"start": 0, "end": 3, "labels": ["X"]}}]}]
    },
    "brat": {"entities": [["T1", "Person", [[0, 5]]]]},
    "hugging face, names": {"ner_tags": ["O", "B-PER"]},
    "hugging face, numbers": {"ner_tags": [0, 1], "tokens": ["a", "b"]},
    "transformers": {"ents": [{"entity_group": "PER", "start": 0, "end": 4, "score": 0.9}]},
}
METADATA: dict[str, Any] = {
    "class": {"label": ["sports", "asean"]},
    "nothing marked": {"label": [], "entities": [], "ner_tags": ["O", "O"]},
    "a box": {"box": [0, 0, 640, 480], "pages": [[1, 2], [3, 4]]},
    "a time": {"window": {"start": 3, "end": 9}},
    "tags": {"tags": ["O-Net", "asean"], "counts": [1, 2, 3]},
    "sentences": {"sents": [{"start": 0, "end": 10}]},
}


@pytest.mark.parametrize("tool", FOREIGN)
def test_spans_of_other_tools_are_seen(tool: str) -> None:
    data = json.loads(json.dumps({"url": "https://a.id", **FOREIGN[tool]}))
    assert keys_of_annotations(data) == (next(iter(FOREIGN[tool])),)


@pytest.mark.parametrize("what", METADATA)
def test_other_lists_are_metadata(what: str) -> None:
    assert keys_of_annotations(METADATA[what]) == ()


def test_what_is_nested_without_end_is_not_followed() -> None:
    value: Any = [0, 3, "X"]
    for _ in range(20):
        value = [value]
    assert keys_of_annotations({"a": value}) == ()
