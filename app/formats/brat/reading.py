"""brat's annotations become a document: spans, attributes, relations, notes; events as relations.

``annotations`` says what becomes of each line. Offsets are tried as code points, then as UTF-16
(INCEpTION counts so), with each line end counted once (as programs do that read the text line by
line) and behind a byte order mark; what fits all texts counts, and is told when it is not the first.
A mark is no part of the text, unless the configuration says that there are none (``EXACT``).
"""

from __future__ import annotations

import codecs
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import PurePath, PurePosixPath
from typing import Any, BinaryIO, Final
from urllib.parse import unquote

from app.errors import FileRefusedError
from app.formats.brat.annotations import EXACT, Annotations
from app.formats.encoding import decode
from app.formats.exchange import document_of
from app.formats.naming import name_of
from app.formats.packing import members
from app.formats.records.record import Record
from app.formats.source import LARGEST, too_large, whole
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tasks import Findings, SpansIn, annotator_named
from app.model import Document

_ZIP: Final = b"PK\x03\x04"
_CONF: Final = "annotation.conf"


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    surroundings: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """The document of a text or of the annotations beside it, or those of an archive; line 1."""
    reading = _Reading(annotator, language, encoding, surroundings)
    data = stream.read(len(_ZIP))
    if data == _ZIP and not file.endswith(".ann"):
        stream.seek(-len(_ZIP), 1)
        yield from reading.archive(stream, file)
    else:
        yield 1, reading.pair(data + whole(stream, file), file)
    reading.findings.tell()


def packed(stream: BinaryIO, file: str) -> Iterator[Document]:
    """The documents of an archive that was written here, in which each pair stands together."""
    reading = _Reading("", "", "", ALONE)
    stem, text, exact = "", b"", False
    for name, data in members(stream, file):
        if name.endswith(".txt"):
            stem, text = name.removesuffix(".txt"), data
        elif name == f"{stem}.ann":
            key = unquote(stem)
            yield reading.document(
                key, text, f"{file}/{stem}.txt", data, f"{file}/{name}", exact=True
            )
        else:
            exact = name == _CONF and _is_exact(data)
    if not exact:
        raise FileRefusedError(file, f"has no {_CONF} of its own", advice="Write it anew.")


class _Reading:
    """One file or archive on its way in."""

    def __init__(
        self, annotator: str, language: str, encoding: str, surroundings: Surroundings
    ) -> None:
        self._annotator, self._language, self._encoding = annotator, language, encoding
        self._surroundings = surroundings
        self.findings = Findings(surroundings)

    def archive(self, stream: BinaryIO, file: str) -> Iterator[tuple[int, Document]]:
        try:
            with zipfile.ZipFile(stream) as archive:
                names = set(archive.namelist())
                exact = _is_exact(archive.read(_CONF) if _CONF in names else None)
                for name in archive.namelist():
                    if not name.endswith(".txt"):
                        continue
                    beside = name.removesuffix(".txt") + ".ann"
                    lines = archive.read(beside) if beside in names else b""
                    key = unquote(name.removesuffix(".txt"))
                    text = archive.read(name)
                    yield (
                        1,
                        self.document(
                            key, text, f"{file}/{name}", lines, f"{file}/{beside}", exact=exact
                        ),
                    )
        except (zipfile.BadZipFile, EOFError) as error:
            raise FileRefusedError(
                file, f"is no zip archive ({error})", advice="Pack it again."
            ) from error

    def pair(self, data: bytes, file: str) -> Document:
        """The document of ``file``, with what stands beside it."""
        path = PurePath(file)
        beside = self._surroundings.beside
        exact = _is_exact(beside(_CONF))
        if path.suffix.lower() == ".ann":
            text = beside(f"{path.stem}.txt")
            if text is None:
                raise FileRefusedError(
                    file, f"has no {path.stem}.txt beside it", advice="Put its text there."
                )
            name = str(path.with_suffix(".txt"))
            return self.document(self._id(path), text, name, data, file, exact=exact)
        lines = beside(f"{path.stem}.ann")
        if lines is None:  # as in the shared tasks of BioNLP: names in one file, events in another
            lines = b"".join(beside(f"{path.stem}{ending}") or b"" for ending in (".a1", ".a2"))
        name = str(path.with_suffix(".ann"))
        return self.document(self._id(path), data, file, lines, name, exact=exact)

    def _id(self, path: PurePath) -> str:
        """What the file is called, with the folders that it lies in below what was named."""
        place = PurePosixPath(self._surroundings.place or path.name)
        parts = list(place.with_suffix("").parts)
        packed = [n for n, part in enumerate(place.parts[:-1]) if part.lower().endswith(".zip")]
        told = unquote("/".join(parts[packed[-1] + 1 if packed else 0 :]))
        return told if told.isprintable() else ""

    def document(
        self, key: str, data: bytes, file: str, lines: bytes, ann: str, *, exact: bool
    ) -> Document:
        if len(lines) > LARGEST:
            raise too_large(ann)
        mark = data.startswith(codecs.BOM_UTF8) and not exact
        if data.startswith(codecs.BOM_UTF8) and exact:
            data = codecs.BOM_UTF8 + data  # decoding takes one away
        text, guessed = _decoded(data, file, self._encoding)
        told, _guess = _decoded(lines, ann, self._encoding or guessed)
        parsed = Annotations(told, ann)
        parsed.find_places(text, mark, self._surroundings, self.findings)
        whose = self._annotator
        if not whose and self._surroundings.owner:
            whose = annotator_named(Record(ann, 0, {}), self._surroundings.owner)
            self._surroundings.tell(
                f"read as the work of {whose}: other folders have the same text"
            )
        spans = SpansIn(key or text, whose)
        parsed.into(spans, text, self.findings)
        name = {"name": name_of(text) or key} if key else {}
        shape: dict[str, Any] = {
            "id": key or None,
            "text": text,
            "annotator": whose,
        } | name
        shape |= {"spans": spans.spans, "relations": spans.relations}
        return document_of(Record(file, 0, shape), whose, self._language, guessed)


def _is_exact(configuration: bytes | None) -> bool:
    return configuration is not None and EXACT.encode() in configuration.split(b"\n")


def _decoded(data: bytes, file: str, encoding: str) -> tuple[str, str]:
    """The text, and its encoding if that was guessed."""
    if not encoding or not data:
        with suppress(UnicodeDecodeError):
            return data.removeprefix(codecs.BOM_UTF8).decode("utf-8"), ""
    return decode(data, file, encoding)
