from __future__ import annotations

import hashlib
import io
import sys
from pathlib import Path

import pytest
import regex

from app.errors import FileRefusedError
from app.formats import read_documents
from app.formats.naming import name_of
from app.model import Article

TEXT = "\t ไทย 🇹🇭 e\u0301\r\nViệt\u2028Nam\x0b\x0c\x85 \r cuối \u200b\n\n"


def article_of(path: Path, **options: str) -> Article:
    [(line, document)] = read_documents(path, **options)
    assert line == 1
    assert not document.spans
    return document.article


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_text_is_what_the_file_decodes_to_and_the_mark_is_no_text(
    tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(TEXT.encode(encoding))
    article = article_of(path)
    assert article.text == TEXT
    assert article.id == hashlib.sha256(TEXT.encode()).hexdigest()[:32]
    assert article.name == "ไทย 🇹🇭 e\u0301"
    assert article.language == "und"
    assert article.meta == {"file": "article.txt"}


def test_standard_input_is_read_from_the_stream_that_is_given() -> None:
    found = read_documents("-", format_name="text", stdin=io.BytesIO(b"one\n"))
    [(_line, document)] = found
    assert document.article.text == "one\n"
    assert document.article.meta == {}


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefusedError, match="there is no such file"):
        article_of(tmp_path / "missing.txt")
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(FileRefusedError, match="is a folder"):
        article_of(tmp_path / "folder.txt")
    with pytest.raises(FileRefusedError, match="no possible file name"):
        article_of(Path("a\0.txt"))
    with pytest.raises(FileRefusedError, match="standard input"):
        list(read_documents("-", format_name="text"))


@pytest.mark.skipif(sys.platform == "win32", reason="such names are not there")
def test_a_file_name_that_is_no_utf_8_can_still_be_stored(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.txt"
    path.write_text("one")
    assert article_of(path).meta == {"file": "caf\ufffd.txt"}


def test_a_name_is_the_first_line_with_anything_to_see() -> None:
    assert name_of("\ufeff\n \u200b\n\t Judul \u2028 dua") == "Judul"
    assert name_of(" \n") == ""


@pytest.mark.parametrize("unit", ["a", "ที่", "👨‍👩‍👧", "e\u0301\u0323"])
def test_a_long_name_is_cut_between_graphemes(unit: str) -> None:
    name = name_of(unit * 300)
    assert name.endswith("…")
    assert 100 < len(name) <= 120
    assert set(regex.findall(r"\X", name[:-1])) == set(regex.findall(r"\X", unit))
    assert name_of("a" * 120) == "a" * 120
    assert len(name_of("a" + "\u0301" * 500)) == 120
