from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import regex
from hypothesis import given

from app.errors import FileRefusedError
from app.formats import Surroundings, Tokens, read_documents
from app.formats.doccano.label_names import config
from app.formats.doccano.reading import claims, read
from app.formats.doccano.writing import held, lost, read_back, write
from app.formats.meaning import canonical
from app.formats.units import GRAPHEMES, UNITS, UTF_16
from app.formats.vocabulary import Vocabulary
from app.model import Document
from tests.app.formats.test_round_trips import documents, some_borders

TEXT = "😀 พลเอกประยุทธ์ พบผู้นำที่กระทรวงกลาโหม Polri dan KPK"
MARKED = [("พลเอกประยุทธ์", "OFFICIAL"), ("กระทรวงกลาโหม", "AGENCY"), ("KPK", "AGENCY")]


def place(surface: str, unit: str) -> tuple[int, int]:
    """Where ``surface`` stands in TEXT, counted by other means than the program's."""
    start = TEXT.index(surface)
    return _count(TEXT[:start], unit), _count(TEXT[: start + len(surface)], unit)


def _count(text: str, unit: str) -> int:
    if unit == UTF_16:
        return len(text.encode("utf-16-le")) // 2
    return len(regex.findall(r"\X", text)) if unit == GRAPHEMES else len(text)


def triples(unit: str = UNITS[0]) -> list[list[Any]]:
    return [[*place(surface, unit), label] for surface, label in MARKED]


def objects(unit: str = UNITS[0], **further: Any) -> list[dict[str, Any]]:
    return [
        {"start_offset": start, "end_offset": end, "label": label, **further}
        for start, end, label in triples(unit)
    ]


def taken(*rows: dict[str, Any], told: list[str] | None = None, **known: Any) -> list[Document]:
    data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    around = Surroundings(tell=[].append if told is None else told.append, **known)
    return [one for _line, one in read(io.BytesIO(data), "x.jsonl", surroundings=around)]


def spans(document: Document) -> list[tuple[str, str]]:
    return [(span.surface(document.article.text), span.label) for span in document.spans]


def test_the_written_bytes_are_the_golden_ones(
    awkward: Document, tokens: Tokens, golden: Path
) -> None:
    stream = io.BytesIO()
    write([awkward], stream, tokens)
    assert stream.getvalue() == (golden / "awkward.doccano.jsonl").read_bytes()
    vocabulary = Vocabulary()
    vocabulary.add(awkward)
    assert config(vocabulary) == (golden / "awkward.label_config.json").read_bytes()


@given(documents())
def test_both_shapes_say_the_same_and_all_but_what_is_declared_comes_back(
    document: Document,
) -> None:
    stream = io.BytesIO()
    write([document], stream, some_borders)
    row = json.loads(stream.getvalue())
    assert [[one["start_offset"], one["end_offset"], one["label"]] for one in row["entities"]] == (
        row["label"]
    )
    stream.seek(0)
    assert list(read_back(stream, "x")) == [held(document)]
    [(_line, found)] = read(io.BytesIO(stream.getvalue()), "x")
    ranges = [(span.start, span.end, span.label) for span in canonical(document).spans]
    assert [(span.start, span.end, span.label) for span in found.spans] == ranges
    assert (found.article.id, found.article.meta) == (document.article.id, document.article.meta)
    declared = {(loss.id, loss.what) for loss in lost(document)}
    for span in document.spans:
        assert ((span.id, "attribute") in declared) == bool(span.attributes)
        assert ((span.id, "note") in declared) == bool(span.note)
        assert ((span.id, "unsure") in declared) == span.unsure


def test_whose_the_spans_are_comes_back_unless_doccano_knows_better(
    awkward: Document, tokens: Tokens
) -> None:
    stream = io.BytesIO()
    write([awkward, replace(awkward, annotator="siti")], stream, tokens)
    rows = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [one.annotator for one in taken(*rows)] == ["gold", "siti"]
    exported = {**rows[1], "id": 4, "Comments": []}
    assert taken(exported)[0].annotator == "siti"
    assert taken(exported, place="export.zip/all.jsonl")[0].annotator == "siti"
    assert taken(exported, place="export.zip/budi.jsonl")[0].annotator == "budi"
    assert taken({**exported, "username": "dewi"})[0].annotator == "dewi"
    assert "penanda_annotator" not in taken(exported)[0].article.meta


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("shape", ["label", "labels", "annotations", "entities", "old"])
def test_every_shape_is_read_in_every_unit(shape: str, unit: str) -> None:
    told: list[str] = []
    row: dict[str, Any] = {"id": 7, "text": TEXT}
    row |= {
        "label": {"label": triples(unit), "Comments": []},
        "labels": {"labels": triples(unit), "annotation_approver": None},
        "annotations": {"annotations": objects(unit, user=1), "meta": {}},
        "entities": {"entities": objects(unit), "relations": []},
        "old": {"entities": triples(unit), "username": "admin"},
    }[shape]
    [document] = taken(row, told=told)
    assert spans(document) == MARKED
    assert document.annotator == {"annotations": "1", "old": "admin"}.get(shape, "")
    assert document.article.meta["id"] == 7
    assert document.article.text == TEXT
    assert len(told) == 1
    assert told[0].startswith("offsets count in ")
    assert claims(row)


def test_what_a_user_states_counts_and_what_cannot_be_is_refused() -> None:
    row = {"text": TEXT, "label": [[2, 4, "A"]]}
    assert spans(taken(row, unit=UTF_16)[0]) == [(" พ", "A")]
    with pytest.raises(FileRefusedError, match=r"offsets, up to 999, make no spans of its"):
        taken({"text": TEXT, "label": [[2, 999, "A"]]})


def test_where_nothing_tells_the_unit_it_is_asked_for() -> None:
    silent = {"text": "😀กขคงจ", "label": [[2, 4, "A"]]}
    with pytest.raises(FileRefusedError, match=r"nothing tells what its offsets.*--offsets utf-16"):
        taken(silent)
    drawn = {"text": TEXT, "label": triples(UTF_16)}
    assert spans(taken(silent, drawn)[0]) == [("กข", "A")], "it goes with its file"


def test_our_own_word_for_the_unit_counts_until_doccano_had_the_file() -> None:
    row = {"text": TEXT, "label": triples(UTF_16)[:2], "offsets": UNITS[0]}
    assert spans(taken(row)[0]) != MARKED[:2]
    assert spans(taken({**row, "id": 3})[0]) == MARKED[:2]


def test_relations_join_the_entities_that_they_name() -> None:
    told: list[str] = []
    entities = [{**one, "id": number} for number, one in enumerate(objects())]
    relations = [
        {"id": 0, "from_id": 0, "to_id": 1, "type": "of"},
        {"id": 1, "from_id": 0, "to_id": 9, "type": "of"},
    ]
    [document] = taken({"text": TEXT, "entities": entities, "relations": relations}, told=told)
    [relation] = document.relations
    assert (relation.head, relation.tail) == (document.spans[0].id, document.spans[1].id)
    assert told[0] == "relations whose ends are not both spans of one annotator, left out: 1"


def test_several_annotators_of_one_row_are_several_documents() -> None:
    first, second, third = objects()
    marks = [{**first, "user": 1}, {**second, "user": 2}, {**third, "user": 1}]
    found = taken({"text": TEXT, "annotations": marks})
    assert {one.annotator: spans(one) for one in found} == {
        "1": [MARKED[0], MARKED[2]],
        "2": [MARKED[1]],
    }


def test_numbers_of_labels_have_names_in_the_file_beside() -> None:
    row = {"text": "KPK", "annotations": [{"label": 4, "start_offset": 0, "end_offset": 3}]}
    labels = json.dumps([{"id": 4, "text": "AGENCY", "suffix_key": "a"}]).encode()
    beside = {"label_config.json": labels}.get
    assert spans(taken(row, beside=beside)[0]) == [("KPK", "AGENCY")]
    assert spans(taken(row, beside={"x.label_config.json": labels}.get)[0]) == [("KPK", "AGENCY")]
    with pytest.raises(FileRefusedError, match=r"number 4, and no file says.*label_config\.json"):
        taken(row)
    with pytest.raises(FileRefusedError, match="no list of labels"):
        taken(row, beside={"label_config.json": b"{"}.get)


def test_in_an_export_the_name_of_a_file_says_whose_it_is(tmp_path: Path) -> None:
    told: list[str] = []
    row = {"id": 1, "text": "Polri", "label": [[0, 5, "AGENCY"]]}
    [document] = taken(row, place="export.zip/alice.jsonl", told=told)
    assert document.annotator == "alice"
    assert told == ["the annotations are alice's, by the name of the file"]
    for place in ("export.zip/all.jsonl", "folder/alice.jsonl", ""):
        assert taken(row, place=place)[0].annotator == ""


def test_classes_and_comments_are_a_remark() -> None:
    [document] = taken({"data": "Polri", "label": ["police"], "Comments": ["hm"]})
    assert document.remark is not None
    assert document.remark.note == "label: police\ncomment: hm"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"label": [[3, 3, "A"]]}, "make no spans"),
        ({"label": [[0, 3, ""]]}, "'label' '' must be printable"),
        ({"label": [[0, 3]]}, "neither a span nor a class"),
        ({"label": [["0", 3, "A"]]}, "'start_offset' must be a whole number"),
        ({"text": None}, "'text' is missing|must be a string"),
    ],
)
def test_a_row_that_cannot_be_right_is_refused(change: dict[str, Any], why: str) -> None:
    good = {"text": "Polri", "label": [[0, 5, "A"]]}
    with pytest.raises(FileRefusedError, match=why) as caught:
        taken(good, {**good, **change})
    assert caught.value.line == 2


def test_plain_articles_are_not_taken_for_rows(tmp_path: Path) -> None:
    for article in (
        {"text": "a", "label": "news"},
        {"text": "a", "label": []},
        {"text": "a", "labels": [1, 2, 3]},
        {"text": "a", "spans": [{"start": 0, "end": 1, "label": "A"}]},
        {"label": [[0, 1, "A"]]},
    ):
        assert not claims(article), article
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "a", "label": []}\n{"text": "abc", "label": [[0, 1, "A"]]}\n')
    assert [len(one.spans) for _line, one in read_documents(path)] == [0, 1]
