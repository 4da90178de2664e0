"""A text with its annotations as brat has them, and the document that is read of it."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from app.formats import Surroundings, Tokens
from app.formats.brat.reading import read
from app.formats.brat.writing import write
from app.formats.units import UTF_16
from app.model import Document
from tests.app.formats.test_round_trips import some_borders

TEXT = "😀 Kapolri Listyo\r\ndari Polri dan KPK berjanji."


def line(key: str, label: str, *surfaces: str, text: str = TEXT, unit: str = "") -> str:
    places = []
    for surface in surfaces:
        parts = (text[: text.index(surface)], text[: text.index(surface) + len(surface)])
        if unit == UTF_16:
            places.append(tuple(len(part.encode("utf-16-le")) // 2 for part in parts))
        elif unit == "folded":
            places.append(tuple(len(part.replace("\r\n", "\n")) for part in parts))
        else:
            places.append(tuple(map(len, parts)))
    told = ";".join(f"{start} {end}" for start, end in places)
    return f"{key}\t{label} {told}\t{' '.join(surfaces)}"


def taken(*lines: str, text: str = TEXT, told: list[str] | None = None, **known: Any) -> Document:
    ann = "".join(f"{one}\n" for one in lines).encode()
    around = Surroundings(
        beside={"a.ann": ann}.get, tell=[].append if told is None else told.append, **known
    )
    [(_line, document)] = read(io.BytesIO(text.encode()), "x/a.txt", surroundings=around)
    assert document.article.text == text
    return document


def spans(document: Document) -> list[tuple[str, str]]:
    return [(span.surface(document.article.text), span.label) for span in document.spans]


def relations(document: Document) -> list[tuple[str, str, str]]:
    named = {span.id: span.surface(document.article.text) for span in document.spans}
    return [(one.type, named[one.head], named[one.tail]) for one in document.relations]


def members(document: Document, tokens: Tokens = some_borders) -> dict[str, str]:
    stream = io.BytesIO()
    write([document], stream, tokens)
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}
