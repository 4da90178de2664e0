"""Small look-alikes of what other tools and shared tasks write: read to the exact spans, or refused once.

Each is made here, in the shape that the tool's exporter gives its files; none is a copy of data.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.errors import ImportRefusedError
from app.intake import Report, read_scheme, take_files
from app.model import State
from app.scheme import widened
from app.settings import DEFAULT_SCHEME
from app.store import Project

Files = dict[str, str | bytes]
TEXT = "Polri menahan Budi."
BOTH = {("Polri", "ORG"), ("Budi", "PER")}
TOKENS = ["Polri", "menahan", "Budi", "."]
TAGS = ["B-ORG", "O", "B-PER", "O"]


def lines(*rows: Any) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def listed(*rows: Any) -> str:
    return json.dumps(rows, ensure_ascii=False)


def triple(start: int, end: int, label: str) -> dict[str, Any]:
    return {"start": start, "end": end, "label": label}


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
CONLL_2012 = """#begin document (nw/xx/0001); part 000
nw/xx/0001 0 0 Budi NNP (TOP(NP* - - - - (PERSON* (ARG0* (0
nw/xx/0001 0 1 Santoso NNP *) - - - - *) *) 0)
nw/xx/0001 0 2 ke VB (VP* go 01 1 - * (V*) -
nw/xx/0001 0 3 Bali NNP *) - - - - (GPE) * -

#end document
"""
KAGGLE = (
    "Sentence #,Word,POS,Tag\n"
    "Sentence: 1,Polri,NNP,B-org\n,di,IN,O\n,Kota,NNP,B-geo\n,Bandung,NNP,I-geo\n"
    'Sentence: 2,Budi,NNP,B-per\n,"5,000",CD,O\n,"""",``,O\n'
)
LST20 = (
    "นาย\tNN\tB_TTL\nสมชาย\tNN\tB_PER\n_\tPU\tI_PER\nใจดี\tNN\tE_PER\nไป\tVV\tO\n_\tPU\tO\n"
    "กรุงเทพ\tNR\tB_LOC\n\nกรม\tNN\tB_ORG\nตำรวจ\tNN\tE_ORG\n"
)
VLSP_2018 = (
    'Tại <ENAMEX TYPE="ORGANIZATION">UBND <ENAMEX TYPE="LOCATION">TP HCM</ENAMEX></ENAMEX>, '
    '<ENAMEX TYPE="PERSON">Nguyễn Văn A</ENAMEX> nói.\r\n'
)
VLSP_SPANS = {("UBND TP HCM", "ORGANIZATION"), ("TP HCM", "LOCATION"), ("Nguyễn Văn A", "PERSON")}
CLASSES = {
    "tokens": {"feature": {"dtype": "string", "_type": "Value"}, "_type": "Sequence"},
    "ner_tags": {
        "feature": {"names": ["O", "B-ORG", "B-PER"], "_type": "ClassLabel"},
        "_type": "Sequence",
    },
}
NUMBERED = {"tokens": [TOKENS], "ner_tags": [[1, 0, 2, 0]]}
BIO = "Polri\tB-ORG\nmenahan\tO\nBudi\tB-PER\n.\tO\n"
STUDIO_CELL = '"[{""start"":0,""end"":5,""text"":""Polri"",""labels"":[""ORG""]}]"'

READ: dict[str, tuple[Files, dict[str, set[tuple[str, str]]] | set[tuple[str, str]], str]] = {
    # what it is like: files, spans by annotator (or of whoever imports), a part of what is told
    "CoNLL-2003, called eng.testa": (
        {
            "eng.testa": "-DOCSTART- -X- -X- O\n\nPolri NNP I-NP I-ORG\nKPK NNP I-NP B-ORG\n"
            "tahan VB I-VP O\nBudi NNP I-NP I-PER\nSantoso NNP I-NP I-PER\n"
        },
        {("Polri", "ORG"), ("KPK", "ORG"), ("Budi Santoso", "PER")},
        "tags read as IOB1",
    ),
    "NERGrit, called train.txt": ({"train.txt": BIO}, BOTH, "read as conll"),
    "BIO, called train.tsv": ({"train.tsv": BIO}, BOTH, "read as conll"),
    "BIO of Windows": ({"a.conll": b"\xef\xbb\xbf" + BIO.replace("\n", "\r\n").encode()}, BOTH, ""),
    "BIO in UTF-16": ({"a.conll": BIO.encode("utf-16")}, BOTH, ""),
    "GermEval, called .tsv": (
        {
            "NER-de-dev.tsv": "#\thttp://x [2009-10-17]\n1\tKota\tB-LOC\tO\n2\tBali\tI-LOC\tB-NAME\n"
            "3\tdua\tO\tO\n\n#\thttp://y [2009-10-17]\n1\tya\tO\tO\n2\t.\tO\tO\n"
        },
        {("Kota Bali", "LOC"), ("Bali", "NAME")},
        "in 2 columns",
    ),
    "nerp, tags that go on with another": (
        {"train.txt": "Polri\tI-ORG\ndan\tO\nBudi\tB-PER\nKPK\tI-ORG\n"},
        {("Polri", "ORG"), ("Budi", "PER"), ("KPK", "ORG")},
        "taken as beginnings: 2",
    ),
    "IndoNLU, a test file without its tags": (
        {"test_masked.txt": "Polri\tO\nmenahan\tO\nBudi\tO\n"},
        set(),
        "no token has a tag but O",
    ),
    "WNUT-17, a tab on empty lines": (
        {"wnut.conll": "@ani\tO\nGedung\tB-location\nPutih\tI-location\n\t\t\nok\tO\n"},
        {("Gedung Putih", "location")},
        "",
    ),
    "Indonesian DEE, IO": (
        {"dee.txt": "Arab\tPlace\nSaudi\tPlace\nkata\tO\nBudi\tPerson\n.\tO\n\nSaya\tO\n"},
        {("Arab Saudi", "Place"), ("Budi", "Person")},
        "IO without prefixes",
    ),
    "CoNLL-2012": (
        {"a.v4_gold_conll": CONLL_2012},
        {("Budi Santoso", "PERSON"), ("Bali", "GPE")},
        "names in brackets",
    ),
    "LST20": (
        {"T00001.txt": LST20},
        {("นาย", "TTL"), ("สมชาย ใจดี", "PER"), ("กรุงเทพ", "LOC"), ("กรมตำรวจ", "ORG")},
        "tokens '_' were read as blanks",
    ),
    "ThaiNER": (
        {"train.conll": "สมชาย\tNN\tB-PERSON\n \tPU\tI-PERSON\nใจดี\tNN\tI-PERSON\nไป\tVV\tO\n"},
        {("สมชาย ใจดี", "PERSON")},
        "blanks are tokens",
    ),
    "VLSP 2016": (
        {
            "14.conll": "UBND\tNy\tB-NP\tB-ORG\tO\nthành_phố\tN\tI-NP\tI-ORG\tB-LOC\n"
            "Huế\tNp\tI-NP\tI-ORG\tI-LOC\nhọp\tV\tB-VP\tO\tO\n"
        },
        {("UBND thành phố Huế", "ORG"), ("thành phố Huế", "LOC")},
        "in 2 columns",
    ),
    "VLSP 2018": ({"a.muc": VLSP_2018}, VLSP_SPANS, ""),
    "VLSP 2018, called .txt": ({"a.txt": VLSP_2018}, VLSP_SPANS, "read as inline"),
    "OpenNLP": (
        {"id.train": "<START:person> Budi Santoso <END> ke <START:place> Bali <END> .\n"},
        {("Budi Santoso", "person"), ("Bali", "place")},
        "read as inline",
    ),
    "PhoNER": (
        {
            "train_word.json": lines(
                {"words": ["ở", "Đà_Nẵng"], "tags": ["O", "B-LOCATION"]},
                {"words": ["TP", "HCM"], "tags": ["B-LOCATION", "I-LOCATION"]},
            )
        },
        {("Đà Nẵng", "LOCATION"), ("TP HCM", "LOCATION")},
        "syllables joined by '_' were parted",
    ),
    "Thai-NNER": (
        {
            "train.json": listed(
                {
                    "tokens": ["กรม", "ตำรวจ", " ", "กรุงเทพ"],
                    "entities": [
                        {"text": ["กรม", "ตำรวจ"], "span": [0, 2], "entity_type": "org"},
                        {"text": ["ตำรวจ"], "span": [1, 2], "entity_type": "role"},
                        {"text": ["กรุงเทพ"], "span": [3, 4], "entity_type": "loc"},
                    ],
                }
            )
        },
        {("กรมตำรวจ", "org"), ("ตำรวจ", "role"), ("กรุงเทพ", "loc")},
        "end behind their last token, as the file shows",
    ),
    "DyGIE": (
        {
            "a.jsonl": lines(
                {
                    "doc_key": "a",
                    "sentences": [["Polri", "menahan"], ["Budi", "."]],
                    "ner": [[[0, 0, "ORG"]], [[2, 2, "PER"]]],
                }
            )
        },
        BOTH,
        "read as tagged",
    ),
    "WikiANN": (
        {"a.jsonl": lines({"tokens": ["th:กรุง", "th:เทพ"], "ner_tags": ["B-LOC", "I-LOC"]})},
        {("กรุงเทพ", "LOC")},
        "the language before each token",
    ),
    "Hugging Face, numbers with names beside": (
        {
            "in/test.jsonl": lines({"id": "0", "tokens": TOKENS, "ner_tags": [1, 0, 2, 0]}),
            "in/labels.json": '["O", "B-ORG", "B-PER"]',
        },
        BOTH,
        "tags under 'ner_tags'",
    ),
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
    "WebAnno TSV, called .txt": (
        {
            "a.txt": "#FORMAT=WebAnno TSV 3.3\n#T_SP=c.Name|value\n\n\n#Text=Polri menahan\n"
            "1-1\t0-5\tPolri\tORG\t\n1-2\t6-13\tmenahan\t_\t\n"
        },
        {("Polri", "ORG")},
        "read as webanno-tsv",
    ),
}

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


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "me") as project:
        yield project


def taken(project: Project, folder: Path, files: Files) -> Report:
    """The report of importing ``files``: the one there is, or the folder that they are in."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return take_files(project, [folder / next(iter(files)).split("/")[0]], "me", widen=widened)


@pytest.mark.parametrize("like", READ)
def test_it_is_read_to_the_exact_spans(like: str, project: Project, tmp_path: Path) -> None:
    files, meant, told = READ[like]
    report = taken(project, tmp_path, files)
    held = {
        layer: {
            (span.surface(one.article.text), span.label)
            for one in project.documents(layer)
            for span in one.spans
        }
        for layer in project.annotators()
    }
    spans = meant if isinstance(meant, dict) else {"me": meant}
    assert {layer: found for layer, found in held.items() if found} == {
        layer: found for layer, found in spans.items() if found
    }
    assert any(told in each.words for each in report.told) or not told
    assert not report.foreign


@pytest.mark.parametrize("like", REFUSED)
def test_it_is_refused_once_with_what_to_do(like: str, project: Project, tmp_path: Path) -> None:
    files, why = REFUSED[like]
    with pytest.raises(ImportRefusedError, match=why) as caught:
        taken(project, tmp_path, files)
    assert all(error.advice for error in caught.value.refused)
    assert project.heads() == []


def test_of_two_texts_of_a_task_the_regions_of_the_other_are_left_out(
    project: Project, tmp_path: Path
) -> None:
    def region(of: str, start: int, end: int, label: str, text: str) -> dict[str, Any]:
        value = {"start": start, "end": end, "labels": [label], "text": text}
        return {"type": "labels", "from_name": "l", "to_name": of, "value": value}

    results = [region("title", 6, 11, "ORG", "Polri"), region("text", 14, 18, "PER", "Budi")]
    task = {
        "data": {"title": "Judul Polri", "text": TEXT},
        "annotations": [{"completed_by": 1, "result": results}],
    }
    report = taken(project, tmp_path, {"a.json": listed(task)})
    [document] = project.documents("1")
    assert [(one.surface(TEXT), one.label) for one in document.spans] == [("Budi", "PER")]
    left = "regions of another text than 'text', which were left out: 1"
    assert left in [told.words for told in report.told]
    for each in results:
        each["to_name"] += "_control"
    report = taken(project, tmp_path, {"b.json": listed(task)})
    assert left in [told.words for told in report.told]
    results[0]["value"]["text"] = results[1]["value"]["text"] = "?"
    with pytest.raises(ImportRefusedError, match="regions are of several texts"):
        taken(project, tmp_path, {"c.json": listed(task)})


def test_an_empty_answer_of_label_studios_json_min_is_one(project: Project, tmp_path: Path) -> None:
    row = {"id": 1, "text": TEXT, "annotator": 7, "annotation_id": 2, "lead_time": 1.5}
    taken(project, tmp_path, {"a.json": listed(row)})
    [head] = project.heads()
    assert head.states == {"7": State.DONE}


@pytest.mark.parametrize(
    "text",
    [
        "Kementerian O\nAda O\nTidak",  # two words a line, and no tags
        "- satu\n- dua\n- tiga\n",
        "Judul\n\nIsi berita yang panjang.\nBaris kedua.\n",
        "nama\tkota\nBudi\tBali\nAni\tSolo\n",
        "{ini bukan JSON}\n",
        "[1] catatan kaki\n[2] catatan\n",
        "[[1, 2]] catatan kaki\n",
        "Tanda <ENAMEX> dijelaskan di sini.",
        "ก ข\nค ง\nจ ฉ\n",
    ],
)
def test_a_plain_text_stays_one_to_the_last_character(
    text: str, project: Project, tmp_path: Path
) -> None:
    taken(project, tmp_path, {"a.txt": text})
    [head] = project.heads()
    assert project.article(head.id).text == text
