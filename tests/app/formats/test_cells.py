"""Tables with annotations in their cells: written out line for line, and all others left alone."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from app.errors import FileRefusedError
from app.formats import read_documents
from app.formats.cells import written_out


def out(table: str) -> tuple[str, list[tuple[int, object]]]:
    sink = io.BytesIO()
    stream = io.BytesIO(table.encode())
    why = written_out(stream, "x.csv", "", sink)
    if not why:
        assert stream.tell() == 0
    lines = sink.getvalue().decode().split("\n")
    return why, [(number, json.loads(line)) for number, line in enumerate(lines, 1) if line]


def test_words_become_sentences_on_the_lines_that_they_begin_on() -> None:
    table = "Sentence #,Word,Tag\nSentence: 1,Ke,O\n,Bali,B-geo\nSentence: 2,Budi,B-per\n"
    why, objects = out(table)
    assert why == "its rows are words under 'Word' with tags under 'Tag'"
    assert objects == [
        (2, {"tokens": ["Ke", "Bali"], "ner_tags": ["O", "B-geo"]}),
        (4, {"tokens": ["Budi"], "ner_tags": ["B-per"]}),
    ]


def test_the_name_of_a_sentence_may_stand_on_every_row() -> None:
    _why, objects = out("sentence_id,token,ner\n1,Ke,O\n1,Bali,B-geo\n2,Budi,B-per\n")
    assert [data["tokens"] for _line, data in objects] == [["Ke", "Bali"], ["Budi"]]  # type: ignore[index]


def test_spans_are_what_the_cells_print() -> None:
    table = 'text,label\n"dua\nbaris","[(0, 3, \'A\')]"\nx,"[[0, 1, ""B""]]"\n'
    assert out(table)[1] == [
        (2, {"text": "dua\nbaris", "label": [[0, 3, "A"]]}),
        (4, {"text": "x", "label": [[0, 1, "B"]]}),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "text,tags\nBerita,\"['politik', 'ekonomi']\"\n",
        'text,scores\nBerita,"[1, 2, 3]"\n',
        "word,label\nBerita,penting\n",
        "text\n[tidak,\n",
        "",
        "a,b\n",
    ],
)
def test_any_other_table_is_left_alone(table: str) -> None:
    assert out(table) == ("", [])


def test_a_wrong_row_is_refused_with_its_line() -> None:
    with pytest.raises(FileRefusedError, match="line 3: the row has 1 cells and the header 2"):
        out('text,label\na,"[[0, 1, ""A""]]"\nb\n')


def test_what_only_looks_like_python_is_no_program() -> None:
    deep = "[" * 100_000
    assert out(f'text,label\na,{deep}\nb,"__import__(1)"\n') == ("", [])


def test_half_a_surrogate_in_a_cell_is_left_to_be_refused(tmp_path: Path) -> None:
    cell = '"[{""start"": 0, ""end"": 4, ""label"": ""P\\ud800""}]"'
    _why, objects = out(f"text,entities\nBudi pergi,{cell}\n")
    assert objects[0][1]["entities"][0]["label"] == "P\ud800"  # type: ignore[index]
    table = tmp_path / "x.csv"
    table.write_text(f"text,entities\nBudi pergi,{cell}\n", encoding="utf-8")
    with pytest.raises(FileRefusedError, match="half a surrogate pair"):
        list(read_documents(table))
