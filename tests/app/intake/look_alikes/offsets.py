"""Texts with the offsets of their spans, in JSON or in a file beside them."""

from __future__ import annotations

import json

from tests.app.intake.look_alikes.shapes import BOTH, TEXT, TOKENS, Read, lines, listed, triple

SPACY_2 = {
    "id": 0,
    "paragraphs": [
        {
            "raw": TEXT,
            "sentences": [
                {
                    "tokens": [
                        {"id": number, "orth": token, "ner": tag}
                        for number, (token, tag) in enumerate(
                            zip(TOKENS, ["U-ORG", "O", "U-PER", "-"], strict=True)
                        )
                    ],
                    "brackets": [],
                }
            ],
        }
    ],
}

LIGHTTAG = {
    "dataset": {"name": "d"},
    "schema": {"tags": [{"id": "t", "name": "ORG"}]},
    "examples": [
        {
            "example_id": "e-1",
            "content": TEXT,
            "metadata": {},
            "annotations": [
                {
                    "start": 0,
                    "end": 5,
                    "tag": "ORG",
                    "tag_id": "t",
                    "value": "Polri",
                    "annotated_by": [{"annotator": "ani"}, {"annotator": "budi"}],
                },
                {
                    "start": 14,
                    "end": 18,
                    "tag": "PER",
                    "value": "Budi",
                    "annotated_by": [{"annotator": "ani"}],
                },
            ],
            "classifications": [],
        }
    ],
    "relations": [],
}

READ: Read = {
    "spaCy 2, pairs": (
        {"train.json": listed([TEXT, {"entities": [[0, 5, "ORG"], [14, 18, "PER"]]}])},
        BOTH,
        "in pairs",
    ),
    "spaCy 2, a pair a line": (
        {"train.jsonl": lines([TEXT, {"entities": [[0, 5, "ORG"], [14, 18, "PER"]]}])},
        BOTH,
        "in pairs",
    ),
    "spaCy 2, paragraphs": ({"train.json": listed(SPACY_2)}, BOTH, "as in spaCy 2"),
    "spaCy 3, Doc.to_json": (
        {"a.json": listed({"text": TEXT, "ents": [triple(0, 5, "ORG")], "tokens": []})},
        {("Polri", "ORG")},
        "read as offsets",
    ),
    "NER annotator": (
        {
            "annotations.json": json.dumps(
                {
                    "classes": ["ORG", "PER"],
                    "annotations": [
                        [TEXT + "\r", {"entities": [[0, 5, "ORG"], [14, 18, "PER"]]}],
                        None,
                    ],
                }
            )
        },
        BOTH,
        "it has 'classes'",
    ),
    "LightTag": (
        {"a.json": json.dumps(LIGHTTAG)},
        {"ani": BOTH, "budi": {("Polri", "ORG")}},
        "as LightTag does",
    ),
    "Argilla 1": (
        {
            "a.jsonl": lines(
                {
                    "text": TEXT,
                    "tokens": TOKENS,
                    "prediction": [["MISC", 0, 5]],
                    "annotation": [["ORG", 0, 5], ["PER", 14, 18]],
                    "annotation_agent": "ani",
                    "status": "Validated",
                }
            )
        },
        {"ani": BOTH},
        "objects with spans under 'prediction' besides, which were left out: 1",
    ),
    "Argilla 2": (
        {
            "a.json": listed(
                {
                    "id": "1",
                    "fields": {"text": TEXT},
                    "responses": {"span": [{"value": [triple(0, 5, "ORG")], "user_id": "u"}]},
                }
            )
        },
        {("Polri", "ORG")},
        "under 'fields.text'",
    ),
    "UBIAI": (
        {
            "a.json": listed(
                {
                    "documentName": "a.txt",
                    "document": TEXT,
                    "tokens": [
                        {"text": "Polri", "start": 0, "end": 5, "entityLabel": "ORG"},
                        {"text": "Budi", "start": 14, "end": 18, "entityLabel": "PER"},
                    ],
                    "relations": [],
                }
            )
        },
        BOTH,
        "spans under 'tokens'",
    ),
    "Dataturks, ends with the last character": (
        {
            "a.json": lines(
                {
                    "content": TEXT,
                    "annotation": [
                        {"label": ["ORG"], "points": [{"start": 0, "end": 4, "text": "Polri"}]},
                        {"label": ["PER"], "points": [{"start": 14, "end": 17, "text": "Budi"}]},
                    ],
                }
            )
        },
        BOTH,
        "spans that end with their last character, as their texts show: 2",
    ),
    "Vertex AI": (
        {
            "a.jsonl": lines(
                {
                    "textContent": TEXT,
                    "textSegmentAnnotations": [
                        {"startOffset": 0, "endOffset": 5, "displayName": "ORG"}
                    ],
                }
            )
        },
        {("Polri", "ORG")},
        "read as offsets",
    ),
    "SageMaker Ground Truth": (
        {
            "output.manifest": lines(
                {
                    "source": TEXT,
                    "names": {
                        "annotations": {
                            "entities": [{"startOffset": 0, "endOffset": 5, "label": "ORG"}]
                        }
                    },
                }
            )
        },
        {("Polri", "ORG")},
        "read as json",
    ),
    "Rasa": (
        {
            "nlu.json": json.dumps(
                {
                    "rasa_nlu_data": {
                        "common_examples": [
                            {
                                "text": TEXT,
                                "entities": [
                                    {"start": 0, "end": 5, "value": "Polri", "entity": "ORG"}
                                ],
                            }
                        ]
                    }
                }
            )
        },
        {("Polri", "ORG")},
        "it has 'rasa_nlu_data'",
    ),
    "offsets in UTF-16, as the texts show": (
        {
            "a.jsonl": lines(
                {"text": "😀 Polri", "entities": [{**triple(3, 8, "ORG"), "text": "Polri"}]}
            )
        },
        {("Polri", "ORG")},
        "offsets count in UTF-16",
    ),
    "doccano, called .json1": (
        {"a.json1": lines({"id": 1, "text": TEXT, "labels": [[0, 5, "ORG"]], "meta": {}})},
        {("Polri", "ORG")},
        "read as doccano",
    ),
    "doccano, unpacked": (
        {
            "in/ani.jsonl": lines(
                {"id": 1, "text": TEXT, "label": [[0, 5, "ORG"]], "Comments": []}
            ),
            "in/budi.jsonl": lines(
                {"id": 1, "text": TEXT, "label": [[14, 18, "PER"]], "Comments": []}
            ),
            "in/unknown.jsonl": lines({"id": 2, "text": "Tidak.", "label": [], "Comments": []}),
        },
        {"ani": {("Polri", "ORG")}, "budi": {("Budi", "PER")}},
        "the annotations are budi's",
    ),
    "Prodigy, tokens alone say where": (
        {
            "a.jsonl": lines(
                {
                    "text": TEXT,
                    "_input_hash": 1,
                    "tokens": [
                        {"text": "Polri", "start": 0, "end": 5, "id": 0},
                        {"text": "menahan", "start": 6, "end": 13, "id": 1},
                        {"text": "Budi", "start": 14, "end": 18, "id": 2},
                    ],
                    "spans": [
                        {"token_start": 0, "token_end": 0, "label": "ORG"},
                        {"token_start": 2, "token_end": 2, "label": "PER"},
                    ],
                    "answer": "accept",
                }
            )
        },
        BOTH,
        "read as prodigy",
    ),
    "brat of BioNLP, names and events apart": (
        {
            "in/a.txt": TEXT,
            "in/a.a1": "T1\tORG 0 5\tPolri\n",
            "in/a.a2": "T2\tArrest 6 13\tmenahan\nE1\tArrest:T2 Theme:T1\n*\tEquiv T1 T2\n",
        },
        {("Polri", "ORG"), ("menahan", "Arrest")},
        "a file *.a1 stands beside it",
    ),
}
