"""Plain text, one file one article: what the file decodes to is the text, to the last character.

``encoding`` says how it is decoded. A file larger than an article may be (``source.LARGEST``) is
refused before it is read. What it cannot hold: anything but the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from app.formats.description import Format
from app.formats.encoding import check_text, decode
from app.formats.naming import article_id, file_name, name_of
from app.formats.source import LARGEST, too_large, whole
from app.model import Article, Document


def read(
    stream: BinaryIO, file: str, *, annotator: str = "", language: str = "", encoding: str = ""
) -> Iterator[tuple[int, Document]]:
    """The one document of ``stream``: no spans, so ``annotator`` says nothing here."""
    text, guessed = decode(whole(stream, file), file, encoding)
    yield 1, Document(_article(text, file_name(file), language), guessed_encoding=guessed)


def pasted(text: str, source: str) -> Document:
    """The document of a ``text`` that came as characters, to the last of them, from no file.

    Raises ``FileRefusedError``, with ``source`` for its file, when it is no text.
    """
    if len(text) > LARGEST:
        raise too_large(source)
    check_text(text, source)
    return Document(_article(text, "", ""))


def _article(text: str, file: str, language: str) -> Article:
    return Article(
        id=article_id(text),
        name=name_of(text),
        language=language or "und",
        text=text,
        meta={"file": file} if file else {},
    )


FORMAT: Final = Format(
    name="text",
    title="Plain text",
    extensions=(".txt", ".text"),
    unit="none",
    cannot_hold=("spans, and all else but the text",),
    reads=True,
    read=read,
)
