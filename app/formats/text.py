"""Plain text, one file one article: what the file decodes to is the text, to the last character.

``encoding`` says how it is decoded. A file larger than an article may be (``source.LARGEST``) is
refused before it is read. What it cannot hold: anything but the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from app.formats.description import Format
from app.formats.encoding import decode
from app.formats.naming import article_id, file_name, name_of
from app.formats.source import whole
from app.model import Article, Document


def read(
    stream: BinaryIO, file: str, *, annotator: str = "", language: str = "", encoding: str = ""
) -> Iterator[tuple[int, Document]]:
    """The one document of ``stream``: no spans, so ``annotator`` says nothing here."""
    text, guessed = decode(whole(stream, file), file, encoding)
    name = file_name(file)
    article = Article(
        id=article_id(text),
        name=name_of(text),
        language=language or "und",
        text=text,
        meta={"file": name} if name else {},
    )
    yield 1, Document(article, guessed_encoding=guessed)


FORMAT: Final = Format(
    name="text",
    title="Plain text",
    extensions=(".txt", ".text"),
    unit="none",
    cannot_hold=("spans, and all else but the text",),
    reads=True,
    read=read,
)
