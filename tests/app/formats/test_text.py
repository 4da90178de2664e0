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
from app.formats.text import decode, read
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


def test_utf_16_may_be_of_either_byte_order() -> None:
    for codec, mark in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
        assert decode(mark + TEXT.encode(codec), "a.txt") == TEXT
        assert decode(mark + TEXT.encode(codec), "a.txt", "utf-16") == TEXT
        assert decode(mark + TEXT.encode(codec), "a.txt", codec) == TEXT
        assert decode(TEXT.encode(codec), "a.txt", codec) == TEXT


def test_only_one_mark_is_taken_away() -> None:
    assert decode("\ufeff\ufeffa".encode(), "a.txt") == "\ufeffa"
    assert decode("\ufeff\ufeffa".encode(), "a.txt", "UTF8") == "\ufeffa"
    assert decode("a\ufeff".encode(), "a.txt") == "a\ufeff"
    assert decode("\ufeff\ufeffa".encode("utf-32-le"), "a.txt", "utf-32-le") == "\ufeffa"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("tis-620", "กระทรวง 12\r\nต่างประเทศ"),
        ("cp874", "“ไทย” – ฿"),
        ("cp1258", "Viê\u0323t Nam"),  # its tone marks are characters of their own and stay so
    ],
)
def test_a_stated_encoding_is_read_as_it_is(tmp_path: Path, encoding: str, text: str) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(text.encode(encoding))
    article = article_of(path, encoding=encoding, language="th")
    assert article.text == text
    assert article.language == "th"


def test_standard_input_is_read_from_the_stream_that_is_given() -> None:
    found = read_documents("-", format_name="text", stdin=io.BytesIO(b"one\n"))
    [(_line, document)] = found
    assert document.article.text == "one\n"
    assert document.article.meta == {}


@pytest.mark.parametrize(
    ("data", "encoding", "line", "says"),
    [
        (b"", "", 0, "is empty"),
        (b"\xef\xbb\xbf", "", 0, "is empty"),
        (b" \r\n\t", "", 0, "nothing but white space"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "", 0, "is binary"),
        (b"text with a \x00 in it", "", 0, "is binary"),
        (bytes(range(1, 32)) * 9 + b"abc", "", 0, "is binary"),
        ("\x81\x82\x83\x84\x86 ab".encode(), "", 0, "is binary"),
        (b"\xff\xfea\x00\x00\x00", "", 0, "is binary"),
        ("ก\nข".encode("utf-16-le"), "", 0, "is binary"),
        (b"one\r\ntwo\rthree\ncaf\xe9 x", "", 4, "not UTF-8: bad byte E9 at byte offset 18"),
        (b"\xef\xbb\xbfa\n\xff", "", 2, "bad byte FF at byte offset 5"),
        (b"a\xed\xa0\x80", "", 1, "bad byte ED at byte offset 1"),
        (
            b"\xff\xfea\x00\n\x00\x00\xd8b\x00",
            "",
            2,
            "not UTF-16-LE: bad byte 00 D8 at byte offset 6",
        ),
        (b"\xff\xfea\x00b", "", 1, "bad byte 62 at byte offset 4"),
        ("ก".encode(), "ascii", 1, "not ASCII: bad byte E0 at byte offset 0"),
        (b"ok\n\xfc", "tis-620", 2, "bad byte FC at byte offset 3"),
        (b"abc", "no-such", 0, "no encoding 'no-such'"),
        (b"abc", "utf\x008", 0, "no encoding"),
        (b"abc", "base64", 0, "cannot be read as base64"),
        (b"abc", "undefined", 0, "cannot be read as undefined"),
        (b"a\x00b\x00", "utf-16", 0, "no UTF-16 byte order mark"),
        (b"ab\n\\ud800", "raw-unicode-escape", 2, "half a surrogate pair"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(
    data: bytes, encoding: str, line: int, says: str
) -> None:
    with pytest.raises(FileRefusedError) as caught:
        list(read(io.BytesIO(data), "some/file.txt", encoding=encoding))
    assert says in caught.value.what
    assert caught.value.line == line
    assert caught.value.file == "some/file.txt"
    assert caught.value.advice
    assert "\n" not in str(caught.value)


def test_a_few_control_characters_are_text() -> None:
    text = "a\x0bb\x0cc\x1bd" + "e" * 30
    assert decode(text.encode(), "a.txt") == text


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
