"""UIMA CAS JSON 0.4: what INCEpTION recommends to exchange, with its types inside of each file.

Written is a zip archive of one file an article. ``cas.writing`` tells what is in one, ``cas.reading`` what
is read.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.cas.reading import CasReader
from app.formats.cas.writing import cas_of, features_of, library, shortly, strictly, type_system
from app.formats.description import Format, Tokens
from app.formats.meaning import Meaning
from app.formats.packing import Packer, member_name, unpacked
from app.formats.source import whole
from app.formats.surroundings import ALONE, Surroundings
from app.model import Document

if TYPE_CHECKING:
    from cassis import Cas, TypeSystem

_ENDING: Final = ".json"


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """A member of a zip archive a document, as it comes."""
    cassis = library()
    with Packer(stream) as packer:
        for document in documents:
            article = document.article
            types = type_system(features_of(document))
            cas = cas_of(document, types, tokens(article.text, article.language))
            data = cas.to_json(
                pretty_print=False, type_system_mode=cassis.typesystem.TypeSystemMode.MINIMAL
            )
            packer.add(member_name(article.id, _ENDING), data.encode())


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    surroundings: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """The one document of a file."""
    data = whole(stream, file)
    try:
        with strictly():
            cas = _loaded(data.decode("utf-8-sig"))
    except Exception as error:  # whatever the library stumbles over is the file's
        raise FileRefusedError(
            file,
            f"is no UIMA CAS JSON that can be read ({shortly(error)})",
            advice="Export it anew as UIMA CAS JSON 0.4.",
        ) from error
    yield 1, CasReader(cas, file, surroundings).document(annotator, language)


def _loaded(data: str) -> Cas:
    """The CAS in ``data``. Files of one origin say the same types, which take longer than the rest."""
    types = _types(json.dumps(json.loads(data)["%TYPES"]))
    cas: Cas = library().load_cas_from_json(data, typesystem=types, merge_typesystem=False)
    return cas


@lru_cache(maxsize=4)
def _types(told: str) -> TypeSystem:
    """The type system that a file has as ``told``: that of a CAS with nothing in it."""
    empty = f'{{"%TYPES": {told}, "%FEATURE_STRUCTURES": [], "%VIEWS": {{}}}}'
    types: TypeSystem = library().load_cas_from_json(empty).typesystem
    return types


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """All of each document, from the archive."""
    for name, data in unpacked(stream, file, _ENDING):
        for _line, document in read(io.BytesIO(data), f"{file}/{name}"):
            yield Meaning.of(document)


def claims(first: Mapping[str, Any]) -> str:
    """Why a JSON file with the object ``first`` is one."""
    if "%FEATURE_STRUCTURES" in first or ("%TYPES" in first and "%VIEWS" in first):
        return "it has feature structures and views"
    return ""


FORMAT: Final = Format(
    name="casjson",
    title="UIMA CAS JSON 0.4 (INCEpTION)",
    extensions=(),
    ending=".casjson.zip",
    unit="UTF-16 code units",
    reads=True,
    read=read,
    placed=read,
    claims=claims,
    write=write,
    read_back=read_back,
)
