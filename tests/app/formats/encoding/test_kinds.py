"""A refusal says what the file is."""

from __future__ import annotations

import io
import zipfile

import pytest

from app.errors import FileRefusedError
from app.formats.encoding import decode, lines


def zipped(*names: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in names:
            archive.writestr(name, "application/vnd.oasis.opendocument.text")
    return packed.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF, not text. Save its text as plain text or HTML"),
        (zipped("[Content_Types].xml", "word/document.xml"), "is a Word document"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "is an Excel workbook"),
        (zipped("[Content_Types].xml", "other/x.xml"), "is an Office document"),
        (zipped("mimetype"), "is an OpenDocument file"),
        (zipped("a.txt"), "is a zip archive. Let its name end in .zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "is an old Word, Excel"),
        (b"{\\rtf1\\ansi Berita}", "is an RTF document"),
        (b"<svg xmlns=''><text>Peta</text></svg>", "is an SVG picture"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<svg/>", "is an SVG picture"),
        (b"<?xml version='1.0'?><rss/>", "is XML, not text"),
    ],
)
def test_what_the_file_is_is_said(data: bytes, says: str) -> None:
    with pytest.raises(FileRefusedError) as refused:
        decode(data, "a.txt")
    assert says in str(refused.value)
    with pytest.raises(FileRefusedError) as refused:
        lines(io.BytesIO(data), "a.csv", "cp1252")
    assert says in str(refused.value)


@pytest.mark.parametrize("text", ["<?xml version='1.0'?><html/>", "PK 1 %PDF-", "{rtf", "<b>svg"])
def test_what_only_looks_so_is_read(text: str) -> None:
    assert decode(text.encode(), "a.html") == (text, "")
