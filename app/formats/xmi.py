"""UIMA CAS XMI: an XML file an article, beside the ``TypeSystem.xml`` without which it means nothing.

Written is a zip archive of them. ``cas.writing`` tells what is in one, ``cas.reading`` what is read. XML
holds no control characters: in the text a blank stands for each, which is declared, and other
strings with any in them ride in JSON.

Traps: XML may define entities that fill the memory or fetch files; one with a document type is
refused before any parser sees it.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import PurePath
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.cas.reading import CasReader
from app.formats.cas.writing import (
    cas_of,
    features_of,
    library,
    shortly,
    strictly,
    type_system,
    uncontrolled,
    without_control,
)
from app.formats.description import Format, Tokens
from app.formats.meaning import Meaning
from app.formats.packing import Packer, member_name, unpacked
from app.formats.source import whole
from app.formats.surroundings import ALONE, Surroundings
from app.model import Document, Loss

TYPES: Final = "TypeSystem.xml"
_ENDING: Final = ".xmi"


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """A member of a zip archive a document, as it comes, and the types of all at the end."""
    attributes: set[str] = set()
    with Packer(stream) as packer:
        for document in documents:
            document = _in_xml(document)
            article = document.article
            features = features_of(document)
            attributes |= features
            cas = cas_of(document, type_system(features), tokens(article.text, article.language))
            packer.add(member_name(article.id, _ENDING), cas.to_xmi().encode())
        packer.add(TYPES, type_system(frozenset(attributes)).to_xml().encode())


def _in_xml(document: Document) -> Document:
    text = without_control(document.article.text)
    if text == document.article.text:
        return document
    return replace(document, article=replace(document.article, text=text))


def losses(document: Document) -> list[Loss]:
    """The control characters of the text, for each of which a blank is written."""
    article = document.article
    return [
        Loss(
            article.id,
            "text",
            f"XML holds no control characters: a blank stands for U+{ord(article.text[place]):04X}",
            start=place,
            end=place + 1,
        )
        for place in uncontrolled(article.text)
    ]


def held(document: Document) -> Meaning:
    """All of the document, with blanks for control characters."""
    return Meaning.of(_in_xml(document))


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    surroundings: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """The one document of a file; none of a type system, which comes with the others."""
    if PurePath(file).name.lower() == TYPES.lower():
        return
    types = surroundings.beside(TYPES) or surroundings.beside(TYPES.lower())
    if types is None:
        raise FileRefusedError(
            file,
            f"stands without its {TYPES}, which says what is in it",
            advice=f"Put the {TYPES} that was exported with it into the same folder.",
        )
    yield 1, _document(whole(stream, file), types, file, annotator, language, surroundings)


@lru_cache(maxsize=4)
def _types(data: bytes) -> Any:
    """The type system of a file, which is the same one for all files beside it."""
    return library().load_typesystem(io.BytesIO(data))


def _document(
    data: bytes, types: bytes, file: str, annotator: str, language: str, surroundings: Surroundings
) -> Document:
    cassis = library()
    for part, name in ((types, TYPES), (data, file)):
        if b"<!DOCTYPE" in part or "<!DOCTYPE".encode("utf-16-le") in part:
            raise FileRefusedError(
                file,
                f"has a document type ({name}), which no export has",
                advice="Do not trust it.",
            )
    try:
        with strictly():
            cas = cassis.load_cas_from_xmi(io.BytesIO(data), typesystem=_types(types))
    except Exception as error:  # whatever the library stumbles over is the file's
        raise FileRefusedError(
            file,
            f"cannot be read with its {TYPES} ({shortly(error)})",
            advice="Export both anew, together.",
        ) from error
    return CasReader(cas, file, surroundings).document(annotator, language)


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """What ``held`` said, from the archive."""
    types = next((data for _name, data in unpacked(stream, file, TYPES)), b"")
    for name, data in unpacked(stream, file, _ENDING):
        yield Meaning.of(_document(data, types, f"{file}/{name}", "", "", ALONE))


FORMAT: Final = Format(
    name="xmi",
    title="UIMA CAS XMI with its type system (INCEpTION, DKPro)",
    extensions=(".xmi",),
    ending=".xmi.zip",
    unit="UTF-16 code units",
    cannot_hold=("control characters in the text: a blank stands for each",),
    reads=True,
    read=read,
    placed=read,
    write=write,
    losses=losses,
    held=held,
    read_back=read_back,
)
