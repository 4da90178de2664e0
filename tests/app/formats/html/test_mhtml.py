from __future__ import annotations

import base64
import io
import quopri
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefusedError
from app.formats import read_documents
from app.formats.html.mhtml import LARGEST, is_one, page_in
from app.formats.html.reading import read
from app.model import Document
from app.settings import SEEDS

ADDRESS = "https://news.example/berita/1"
BLINK = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: {address}\r\n"
    "Subject: =?utf-8?Q?Berita?=\r\nDate: Mon, 6 Jan 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Multipart--x+1----"'
    "\r\n\r\n\r\n------Multipart--x+1----\r\nContent-Type: text/html\r\nContent-ID: <frame@mhtml.blink>"
    "\r\nContent-Transfer-Encoding: {how}\r\nContent-Location: {address}\r\n\r\n{body}\r\n"
    "------Multipart--x+1----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
    "Content-Location: https://news.example/a.png\r\n\r\niVBORw0KGgo=\r\n------Multipart--x+1------\r\n"
)
LINES = (SEEDS / "articles" / "vi-crime-dialogue-hanoi.txt").read_text("utf-8").split("\n")
PAGE = (
    "<html><head><title>T</title></head><body><nav><a href='/'>Trang chủ</a></nav><article>"
    f"<h1>{LINES[0]}</h1>{''.join(f'<p>{line}</p>' for line in LINES[1:])}</article></body></html>"
)


def saved(page: bytes, how: str = "quoted-printable") -> bytes:
    bodies = {
        "quoted-printable": quopri.encodestring,
        "base64": base64.encodebytes,
        "8bit": bytes,
        "uuencode": bytes,
    }
    body = bodies[how](page).replace(b"\n", b"\r\n") if how != "8bit" else page
    framed = BLINK.format(address=ADDRESS, how=how, body="{}").encode()
    return framed.replace(b"{}", body)


def document_of(data: bytes, **options: str) -> Document:
    [(_line, document)] = read(io.BytesIO(data), "some/page.mhtml", **options)
    return document


@pytest.mark.parametrize("how", ["quoted-printable", "base64", "8bit"])
def test_the_page_in_it_is_read_as_it_would_be_by_itself(how: str) -> None:
    article = document_of(saved(PAGE.encode(), how)).article
    [(_line, alone)] = read(io.BytesIO(PAGE.encode()), "some/page.html")
    assert article.text == alone.article.text
    assert article.name == alone.article.name
    assert article.meta["url"] == ADDRESS
    assert article.meta["file"] == "page.mhtml"


def test_a_file_of_that_ending_is_one(tmp_path: Path) -> None:
    for name in ("a.mht", "b.MHTML"):
        (tmp_path / name).write_bytes(saved(PAGE.encode()))
        [(_line, document)] = read_documents(tmp_path / name)
        assert document.article.text.startswith(LINES[0][:20])


def test_an_older_one_has_parts_in_parts_and_a_charset_of_its_own() -> None:
    whole = MIMEMultipart("related", type="multipart/alternative")
    whole["From"] = "<Saved by Windows Internet Explorer 8>"
    inner = MIMEMultipart("alternative")
    inner.attach(
        MIMEText(PAGE.replace("<head>", "<head><meta charset=iso-8859-1>"), "html", "utf-8")
    )
    whole.attach(MIMEImage(b"GIF89a", "gif"))
    whole.attach(inner)
    assert document_of(bytes(whole)).article.text.startswith(LINES[0][:20])
    thai = "<html><body><article><p>" + "กระทรวงการต่างประเทศแถลงข่าววันนี้ " * 9 + "</p></article>"
    alone = MIMEText("", "html", "windows-874")
    alone.set_payload(base64.encodebytes(thai.encode("cp874")).decode())
    found = document_of(bytes(alone))
    assert (found.article.text[:7], found.guessed_encoding) == ("กระทรวง", "")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (saved(PAGE.encode())[:3_000], "is cut off"),
        (saved(PAGE.encode()).replace(b"text/html\r", b"text/css\r"), "no web page in it"),
        (saved(b"abcde", "base64").replace(b"YWJjZGU=", b"YWJjZ"), "is no base64"),
        (saved(PAGE.encode(), "uuencode"), "encoded as 'uuencode'"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related\n\nx", "no web page in it"),
        (b"MIME-Version: 1.0\nContent-Type: text/html\n\n<p></p>", "has no text"),
        (
            b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
            + b"--b\nContent-Type: multipart/related; boundary=b\n\n" * 100_000,
            "",
        ),
        (
            b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
            + b"--b\n\n" * 500_000,
            "is cut off",
        ),
    ],
)
def test_what_has_no_whole_page_in_it_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(FileRefusedError) as caught:
        document_of(data)
    assert says in caught.value.what
    assert caught.value.advice


def nested(levels: int) -> bytes:
    """A page in so many parts of parts."""
    data = b"Content-Type: text/html\r\n\r\n<article><p>Isi berita.</p></article>"
    for level in range(levels):
        border = f"b{level}".encode()
        head = b'Content-Type: multipart/mixed; boundary="%b"\r\n\r\n' % border
        data = head + b"--%b\r\n%b\r\n--%b--\r\n" % (border, data, border)
    return b"MIME-Version: 1.0\r\n" + data


def test_a_page_is_looked_for_four_parts_deep_and_no_deeper() -> None:
    assert document_of(nested(4)).article.text == "Isi berita."
    with pytest.raises(FileRefusedError, match="no web page in it"):
        document_of(nested(5))


def test_a_file_larger_than_any_page_with_its_pictures_is_refused() -> None:
    page = saved(b"<article><p>Isi berita.</p></article>")
    fits = page + b"\0" * (LARGEST - len(page))
    assert document_of(fits).article.text == "Isi berita."
    with pytest.raises(FileRefusedError, match="is larger than 100 MB"):
        document_of(fits + b"\0")


def test_a_page_that_begins_like_a_header_is_a_page() -> None:
    assert not is_one(b"Note: this is\n\n<p>a page</p> MIME-Version: 1.0")
    assert not is_one(b"")
    assert is_one(saved(b"x"))


@given(st.binary(max_size=300))
def test_any_page_comes_out_to_its_last_byte(page: bytes) -> None:
    assert page_in(saved(page, "base64"), "f").data == page
