"""Files that are refused, each with a part of what is said of it."""

from __future__ import annotations

import json

from tests.app.intake.look_alikes.shapes import TEXT, TOKENS, Files, lines, listed, triple

REFUSED: dict[str, tuple[Files, str]] = {
    "numbers without names": (
        {"a.jsonl": lines({"tokens": TOKENS, "ner_tags": [1, 0, 2, 0]})},
        r"tags under 'ner_tags' are numbers.*labels\.json",
    ),
    "fewer tags than tokens": (
        {"a.tagged.json": lines({"words": ["a"], "tags": ["O"]}, {"words": TOKENS, "tags": ["O"]})},
        "line 2: has not as many tags as tokens: 4 under 'words' and 1 under 'tags'",
    ),
    "a surface that is elsewhere": (
        {"a.json": listed({"text": TEXT, "entities": [{**triple(0, 4, "ORG"), "text": "Budi"}]})},
        "the span 0-4 says 'Budi' and marks 'Polr'",
    ),
    "nothing tells the unit": (
        {"a.json": listed({"text": "😀กขคงจ", "entities": [triple(2, 4, "ORG")]})},
        "--offsets utf-16",
    ),
    "tagtog": (
        {"a.ann.json": json.dumps({"annotatable": {"parts": ["s1v1"]}, "anncomplete": True})},
        "tagtog.*its text stands elsewhere",
    ),
    "BioC JSON": (
        {"a.json": json.dumps({"source": "x", "documents": [{"id": "1", "passages": []}]})},
        "is BioC",
    ),
    "Azure": (
        {"a.json": json.dumps({"projectFileVersion": "1", "assets": {}})},
        "Azure.*texts stand elsewhere",
    ),
    "CAS JSON of old": (
        {"a.json": json.dumps({"_context": {}, "_views": {}, "_referenced_fss": {}})},
        "UIMA CAS JSON of old.*0.4",
    ),
    "WebAnno TSV 2": (
        {"a.tsv": "# webanno.custom.Name | value\n#id=1\n#text=Polri\n1-1\tPolri\tB-ORG\n"},
        "version 1 or 2",
    ),
    "PubTator": ({"a.txt": "1|t|Polri\n1|a|Budi.\n1\t0\t5\tPolri\tORG\tx\n"}, "is PubTator"),
    "CoNLL-U": (
        {"a.conllu": "# sent_id = 1\n1\tPolri\tpolri\tPROPN\t_\t_\t0\troot\t_\t_\n"},
        "is CoNLL-U, which holds syntax and no names",
    ),
    "a table of Excel": ({"a.xlsx": b"PK\x03\x04"}, "office program.*as CSV"),
    "gzip": ({"a.jsonl.gz": b"\x1f\x8b\x08"}, "packed file. Unpack it"),
    "a tag that is not closed": (
        {"a.muc": 'Satu\n<ENAMEX TYPE="ORG">Polri\n'},
        "line 2: a span of ORG is never closed",
    ),
    "a tag that closes nothing": ({"a.muc": "Polri</ENAMEX>"}, "</ENAMEX> closes nothing"),
    "Label Studio, pictures": (
        {
            "a.json": listed(
                {
                    "id": 1,
                    "data": {"image": "/data/upload/1/x.png"},
                    "annotations": [{"result": []}],
                }
            )
        },
        "its data is an address, '/data/upload/1/x.png'",
    ),
}
