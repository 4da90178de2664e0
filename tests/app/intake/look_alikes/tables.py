"""Tables with annotations in their cells or in their rows."""

from __future__ import annotations

import io
import json
from typing import Any

from tests.app.intake.look_alikes.shapes import BOTH, TEXT, TOKENS, Read, triple


def parquet(rows: dict[str, Any], features: dict[str, Any] | None = None) -> bytes:
    import pyarrow as arrow
    import pyarrow.parquet

    table = arrow.table(rows)
    if features:
        told = json.dumps({"info": {"features": features}})
        table = table.replace_schema_metadata({"huggingface": told})
    sink = io.BytesIO()
    pyarrow.parquet.write_table(table, sink)
    return sink.getvalue()


KAGGLE = (
    "Sentence #,Word,POS,Tag\n"
    "Sentence: 1,Polri,NNP,B-org\n,di,IN,O\n,Kota,NNP,B-geo\n,Bandung,NNP,I-geo\n"
    'Sentence: 2,Budi,NNP,B-per\n,"5,000",CD,O\n,"""",``,O\n'
)

CLASSES = {
    "tokens": {"feature": {"dtype": "string", "_type": "Value"}, "_type": "Sequence"},
    "ner_tags": {
        "feature": {"names": ["O", "B-ORG", "B-PER"], "_type": "ClassLabel"},
        "_type": "Sequence",
    },
}

NUMBERED = {"tokens": [TOKENS], "ner_tags": [[1, 0, 2, 0]]}

STUDIO_CELL = '"[{""start"":0,""end"":5,""text"":""Polri"",""labels"":[""ORG""]}]"'

READ: Read = {
    "Hugging Face, Parquet with a ClassLabel": (
        {"train.parquet": parquet(NUMBERED, CLASSES)},
        BOTH,
        "tokens and tags",
    ),
    "Hugging Face, Parquet with offsets": (
        {"a.parquet": parquet({"text": [TEXT], "entities": [[triple(0, 5, "ORG")]]})},
        {("Polri", "ORG")},
        "text and offsets",
    ),
    "Kaggle": (
        {"ner_dataset.csv": KAGGLE},
        {("Polri", "org"), ("Kota Bandung", "geo"), ("Budi", "per")},
        "its rows are words under 'Word'",
    ),
    "CSV of sentences and tags": (
        {"a.csv": 'sentence,word_labels\nPolri menahan Budi .,"B-ORG,O,B-PER,O"\n'},
        BOTH,
        "a tag for each word",
    ),
    "CSV with spans as Python prints them": (
        {"a.csv": f"text,entities\n{TEXT},\"[(0, 5, 'ORG'), (14, 18, 'PER')]\"\n"},
        BOTH,
        "its cells hold spans",
    ),
    "Label Studio CSV": (
        {"a.csv": f"annotation_id,annotator,id,label,text\n1,7,1,{STUDIO_CELL},{TEXT}\n"},
        {"7": {("Polri", "ORG")}},
        "read as labelstudio",
    ),
    "Label Studio TSV": (
        {"a.tsv": f"text\tid\tlabel\tannotator\tannotation_id\n{TEXT}\t1\t{STUDIO_CELL}\t7\t1\n"},
        {"7": {("Polri", "ORG")}},
        "read as labelstudio",
    ),
}
