"""The page in an MHTML file (.mht, .mhtml): what a browser saves of a page with its pictures, as one.

It is a MIME message; its first part that is HTML is the page, as every browser writes it. The parts
are gone through by their borders and no further than to that one, so that neither pictures nor
parts without end cost anything. A part that no border ends was cut off, and is refused.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from app.errors import FileRefusedError

if TYPE_CHECKING:
    from email.message import Message

LARGEST: Final = 100_000_000
"""The most bytes of one file, most of which are pictures."""

_HEADERS: Final = 1 << 16  # bytes that all headers of a part may have
_DEEPEST: Final = 4
_BEGINS: Final = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:[ \t]")
_SAYS_MIME: Final = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_BLANK_LINE: Final = re.compile(rb"\r?\n\r?\n")
_PAGE: Final = ("text/html", "application/xhtml+xml")
_AGAIN: Final = "Save the page again, as HTML or MHTML."


class SavedPage(NamedTuple):
    """The bytes of a page, the charset that its part says and the address it was saved from, or ""."""

    data: bytes
    charset: str
    address: str


def is_one(data: bytes) -> bool:
    """Whether ``data``, the beginning of a file, is that of an MHTML file."""
    return _BEGINS.match(data) is not None and (
        _SAYS_MIME.search(_parted(data)[0] or data[:_HEADERS]) is not None
    )


def page_in(data: bytes, file: str) -> SavedPage:
    """The page in an MHTML file. Raises ``FileRefusedError`` where there is none, or a damaged one."""
    found = _page_part(data, file)
    if found is None:
        raise FileRefusedError(file, "is MHTML with no web page in it", advice=_AGAIN)
    headers, body = found
    return SavedPage(
        _decoded(headers, body, file),
        headers.get_content_charset() or "",
        str(headers.get("Content-Location", "")).strip(),
    )


def _page_part(data: bytes, file: str, depth: int = 0) -> tuple[Message, bytes] | None:
    from email.parser import BytesHeaderParser

    head, body = _parted(data)
    headers = BytesHeaderParser().parsebytes(head)
    if headers.get_content_type() in _PAGE:
        return headers, body
    boundary = headers.get_boundary()
    if boundary is None or headers.get_content_maintype() != "multipart" or depth == _DEEPEST:
        return None
    parts = (_page_part(part, file, depth + 1) for part in _parts(body, boundary, file))
    return next((part for part in parts if part is not None), None)


def _parted(data: bytes) -> tuple[bytes, bytes]:
    """The headers and what they are of."""
    if data.startswith((b"\n", b"\r\n")):
        return b"", data
    end = _BLANK_LINE.search(data, 0, _HEADERS)
    return (b"", b"") if end is None else (data[: end.end()], data[end.end() :])


def _parts(body: bytes, boundary: str, file: str) -> Iterator[bytes]:
    name = re.escape(boundary.encode("utf-8", "surrogateescape"))
    border = re.compile(rb"(?:\A|\r?\n)--" + name + rb"(--)?[ \t]*(?=\r?\n|\Z)")
    start = -1
    for found in border.finditer(body):
        if start >= 0:
            yield body[start : found.start()].removeprefix(b"\r").removeprefix(b"\n")
        if found[1]:
            return
        start = found.end()
    raise FileRefusedError(file, "is cut off: the end of a part is missing", advice=_AGAIN)


def _decoded(headers: Message, body: bytes, file: str) -> bytes:
    how = str(headers.get("Content-Transfer-Encoding", "8bit")).strip().lower()
    if how in ("7bit", "8bit", "binary"):
        return body
    if how == "quoted-printable":
        return quopri.decodestring(body)
    try:
        if how == "base64":
            return base64.b64decode(body)
    except binascii.Error:
        raise FileRefusedError(file, "is damaged: its page is no base64", advice=_AGAIN) from None
    raise FileRefusedError(file, f"has its page encoded as {how[:40]!r}", advice=_AGAIN)
