"""Plain text, one file one article: what the file decodes to is the text, to the last character.

Traps: no line end is folded and nothing is trimmed or normalised. A byte order mark says how the
file is encoded and is no part of its text. Nothing is guessed: UTF-8, UTF-16 with a mark, or the
encoding that was stated; whatever else is refused at its first bad byte.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.description import Format
from app.formats.naming import article_id, name_of
from app.formats.source import STDIN
from app.model import Article, Document

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_MOST_CONTROL: Final = 0.1
_STATE: Final = "State its encoding, such as tis-620, cp874 or cp1258, or save it as UTF-8."
_BINARY: Final = (
    "Name a text file; a UTF-16 file without a byte order mark needs its encoding stated."
)


def read(
    stream: BinaryIO, file: str, *, annotator: str = "", language: str = "", encoding: str = ""
) -> Iterator[tuple[int, Document]]:
    """The one document of ``stream``: no spans, so ``annotator`` says nothing here."""
    text = decode(stream.read(), file, encoding)
    name = "" if file == STDIN else _printable(Path(file).name)
    article = Article(
        id=article_id(text),
        name=name_of(text),
        language=language or "und",
        text=text,
        meta={"file": name} if name else {},
    )
    yield 1, Document(article)


def decode(data: bytes, file: str, encoding: str = "") -> str:
    """The text that ``data`` encodes, exactly; ``FileRefusedError`` when there is none."""
    if not data:
        raise FileRefusedError(file, "is empty", advice="Name a file with text in it.")
    codec, mark = _codec(data, file, encoding)
    if not encoding and codec == "utf-8" and b"\0" in data:
        raise FileRefusedError(file, "is binary, not text", advice=_BINARY)
    try:
        text = data[mark:].decode(codec)
    except UnicodeDecodeError as error:
        raise _bad_byte(data, file, codec, mark, error) from None
    except (LookupError, ValueError):  # a codec of another kind, such as base64 or idna
        raise FileRefusedError(file, f"cannot be read as {encoding}", advice=_STATE) from None
    if not mark and codec.startswith("utf"):
        text = text.removeprefix("\ufeff")
    _check(text, file)
    return text


def _codec(data: bytes, file: str, encoding: str) -> tuple[str, int]:
    """The codec's own name, and the length of the byte order mark to pass over."""
    if not encoding:
        for mark, codec in _MARKS:
            if data.startswith(mark):
                return codec, len(mark)
        return "utf-8", 0
    try:
        codec = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        raise FileRefusedError(
            file,
            f"there is no encoding {encoding!r}",
            advice="Use a name such as tis-620 or utf-8.",
        ) from None
    if codec == "utf-8-sig":
        codec = "utf-8"
    for mark, marked in _MARKS:
        if data.startswith(mark) and codec in (marked, marked[:6]):
            return marked, len(mark)
    if codec == "utf-16":  # Python would assume the byte order of this machine
        raise FileRefusedError(
            file, "has no UTF-16 byte order mark", advice="State utf-16-le or utf-16-be."
        )
    return codec, 0


def _bad_byte(
    data: bytes, file: str, codec: str, mark: int, error: UnicodeDecodeError
) -> FileRefusedError:
    offset = mark + error.start
    before = data[mark:offset].decode(codec, "replace")
    bad = data[offset : max(mark + error.end, offset + 1)].hex(" ").upper()
    return FileRefusedError(
        file,
        f"is not {codec.upper()}: bad byte {bad} at byte offset {offset}",
        line=len(_LINE_END.findall(before)) + 1,
        advice=_STATE,
    )


def _check(text: str, file: str) -> None:
    if not text or text.isspace():
        what = "holds nothing but white space" if text else "is empty"
        raise FileRefusedError(file, what, advice="Name a file with text in it.")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:  # some codecs let half a UTF-16 pair through
        raise FileRefusedError(
            file,
            f"has half a surrogate pair, which is no character, at character {error.start}",
            line=len(_LINE_END.findall(text[: error.start])) + 1,
            advice=_STATE,
        ) from None
    if "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROL * len(text):
        raise FileRefusedError(file, "is binary, not text", advice=_BINARY)


def _printable(name: str) -> str:
    """A file name whose bytes are no UTF-8 (Python carries them as surrogates) made storable."""
    return os.fsencode(name).decode("utf-8", "replace")


FORMAT: Final = Format(
    name="text",
    title="Plain text",
    extensions=(".txt", ".text"),
    unit="none",
    cannot_hold=("spans, and all else but the text",),
    reads=True,
    read=read,
)
