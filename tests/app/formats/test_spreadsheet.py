from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import FileRefusedError
from app.formats import FORMATS, Tokens
from app.formats.spreadsheet import FORMAT, losses
from app.model import Document


def written(documents: list[Document], tokens: Tokens, name: str = "spans-csv") -> bytes:
    stream = io.BytesIO()
    FORMATS[name].writer()(documents, stream, tokens)
    return stream.getvalue()


def rows(data: bytes, separator: str = ",") -> list[dict[str, str]]:
    text = io.StringIO(data.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=separator))


@pytest.mark.parametrize("name", ["spans-csv", "spans-tsv"])
def test_the_written_bytes_are_the_golden_ones(
    name: str, awkward: Document, tokens: Tokens, golden: Path
) -> None:
    assert written([awkward], tokens, name) == (golden / f"awkward.{name}").read_bytes()


def test_excel_knows_it_for_utf_8_and_each_span_is_a_row(awkward: Document, tokens: Tokens) -> None:
    data = written([awkward, replace(awkward, spans=(), relations=())], tokens)
    assert data.startswith(b"\xef\xbb\xbf")
    found = rows(data)
    assert [row["text"] for row in found] == [
        *(one.surface(awkward.article.text) for one in awkward.spans),
        "",
    ]
    assert found[0]["attributes"] == '{"country": "ID", "kind": "police"}'
    assert found[4]["before"] == "Polri và กระทรวงการต่างประเทศ 𠮷😀"
    assert found[0]["after"].startswith("và กระทรวง")


@pytest.mark.parametrize("danger", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1"])
def test_no_cell_is_a_formula_and_each_comes_back(
    danger: str, awkward: Document, tokens: Tokens
) -> None:
    article = replace(awkward.article, name=danger, text=danger + awkward.article.text)
    first = replace(awkward.spans[0], start=0, end=len(danger), label=danger, note=danger)
    document = replace(awkward, article=article, spans=(first,), relations=())
    for name, separator in (("spans-csv", ","), ("spans-tsv", "\t")):
        data = written([document], tokens, name)
        for row in rows(data, separator):
            assert {key for key, cell in row.items() if cell.startswith("'")} == {
                *("name", "label", "text", "note")
            }
            assert not any(cell.startswith(tuple("=+-@\t\r")) for cell in row.values())
        found = list(FORMATS[name].meanings(io.BytesIO(data), "x"))
        assert found == [FORMATS[name].held(document)]


def test_what_the_table_has_no_place_for_is_declared(awkward: Document) -> None:
    assert {loss.what for loss in losses(awkward)} == {"region", "meta"}


def test_another_table_is_not_what_was_meant(awkward: Document, tokens: Tokens) -> None:
    data = written([awkward], tokens)
    changed = data.replace(b"police", b"Police")
    assert list(FORMAT.meanings(io.BytesIO(changed), "x")) != [FORMAT.held(awkward)]
    with pytest.raises(FileRefusedError, match="is no table of spans"):
        list(FORMAT.meanings(io.BytesIO(b"a,b\r\n"), "x"))
