from __future__ import annotations

import io
from pathlib import Path

import pytest

from app.errors import FileRefusedError, NotFoundError, PenandaError
from app.formats import FORMATS, format_for, format_named, read_documents

NAMES = [
    *("text", "html", "csv", "json", "jsonl", "hf", "prodigy", "doccano", "labelstudio"),
    "brat",
    *("spacy", "conll", "conll-bioes", "gliner"),
    *("webanno-tsv", "casjson", "xmi", "tagged", "offsets", "inline", "spans-csv", "spans-tsv"),
]


def test_every_format_describes_itself() -> None:
    assert list(FORMATS) == NAMES
    for name, known in FORMATS.items():
        assert known.name == name
        assert known.title
        assert known.unit
        assert all(ending.startswith(".") for ending in known.extensions)
        assert known.reads or known.writes
    only_written = {"spacy", "spans-csv", "spans-tsv"}
    assert {name for name in FORMATS if not FORMATS[name].reads} <= only_written
    assert [name for name in FORMATS if FORMATS[name].writes] == [
        name for name in NAMES[4:] if name not in ("tagged", "offsets", "inline")
    ]


def test_a_format_is_found_by_name_and_by_ending() -> None:
    assert format_named("conll").name == "conll"
    for known in FORMATS.values():
        for ending in known.extensions:
            assert format_for(Path("some.dir") / f"a.b{ending.upper()}") is known


def test_an_unknown_name_or_ending_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(NotFoundError, match=r"no format 'tei'.*" + ", ".join(NAMES)):
        format_named("tei")
    for path in ("a.docx", "a", "-"):
        with pytest.raises(NotFoundError, match=r"names no format.*\.txt, .*\.jsonl"):
            format_for(path)


def test_a_format_for_writing_only_cannot_be_read_and_the_other_way_round(tmp_path: Path) -> None:
    path = tmp_path / "a.spans.csv"
    path.write_text("a\tO\n")
    with pytest.raises(FileRefusedError, match="spans-csv can be written but not read"):
        list(read_documents(path, format_name="spans-csv"))
    with pytest.raises(PenandaError, match="text can be read but not written"):
        format_named("text").writer()


def test_of_a_member_of_an_archive_the_bytes_come_from_the_stream() -> None:
    stream = io.BytesIO(b"satu\n")
    [(line, document)] = read_documents("news.zip/a/one.txt", stream=stream)
    assert (line, document.article.text) == (1, "satu\n")
    assert document.article.meta == {"file": "one.txt"}
    assert not stream.closed
    with pytest.raises(FileRefusedError, match=r"^news\.zip/a/two\.jsonl: holds no documents"):
        list(read_documents("news.zip/a/two.jsonl", stream=io.BytesIO()))


def test_a_column_can_be_named_for_a_field_and_nothing_else(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match=r"no field 'isi'.*text, title, date, source, language"):
        list(read_documents(tmp_path / "a.jsonl", columns={"isi": "text"}))
