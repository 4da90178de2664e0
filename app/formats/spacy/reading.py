"""A DocBin of anyone's becomes documents: the spans of all groups and the entities, each once.

What this program wrote comes back whole, from ``doc.user_data``. Of others an extension of spans
(``span._.kind``) is an attribute of the spans on its range, and so is the ``kb_id`` of an entity.
Told is what has no place: the names of the groups where there are several, categories of texts, and
texts whose blanks the file does not know.

Traps: offsets come from spaCy's own tokens, so they are exact; the file says neither language nor
whose the work is, unless it is ours. It is unpacked on the disk, so its size is looked at first.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.exchange import Seen, document_of
from app.formats.meaning import ordered
from app.formats.naming import article_id
from app.formats.records.record import Record
from app.formats.source import seekable
from app.formats.spacy import docbin
from app.formats.spacy.writing import GROUP, new_bin, new_vocab
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tasks import AGAIN, Findings, SpansIn, annotator_named
from app.model import Document

if TYPE_CHECKING:
    from spacy.tokens import Doc

LARGEST: Final = 1 << 34
"""Bytes that a DocBin may have when it is unpacked: some 500,000 articles."""
_BLOCK: Final = 1 << 20
_EXTENSION: Final = "._."
_OURS: Final = ("id", "name", "lang", "sha256", "annotator")
_LISTED: Final = ("relations", "regions", "passages")
_DAMAGED: Final = (
    *(ValueError, KeyError, TypeError, IndexError, AttributeError, AssertionError),
    *(OverflowError, RecursionError, struct.error, zlib.error),
)


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    surroundings: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """Each document with its number in the file in place of a line."""
    findings = Findings(surroundings)
    seen = Seen(file, surroundings.leave_out)
    for number, doc in enumerate(_docs(stream, file), 1):
        record = Record(file, number, {})
        try:
            with _intact(file):
                shape = _shape(record, doc, annotator, findings)
            document = document_of(Record(file, number, shape), annotator, language)
        except FileRefusedError as error:
            seen.refuse(error)
            continue
        key = (document.article.id, document.annotator)
        if key in seen.lines:
            findings.note(AGAIN)
        seen.lines[key] = number
        yield number, document
    findings.tell()


def _docs(stream: BinaryIO, file: str) -> Iterator[Doc]:
    stream = seekable(stream, file)
    with _intact(file):
        _check_size(stream, file)
        docs = docbin.read_docs(stream, new_bin, new_vocab)
    while True:
        with _intact(file):
            doc = next(docs, None)
        if doc is None:
            return
        yield doc


@contextmanager
def _intact(file: str) -> Iterator[None]:
    """Refuse ``file`` where spaCy finds that it is damaged, or none of its own."""
    try:
        yield
    except _DAMAGED as error:
        raise FileRefusedError(
            file,
            f"is no DocBin ({type(error).__name__})",
            advice="Name a file that spaCy wrote with DocBin.to_disk.",
        ) from error


def _check_size(stream: BinaryIO, file: str) -> None:
    place = stream.tell()
    unpacker, size, rest = zlib.decompressobj(), 0, b""
    while not unpacker.eof and (rest := rest or stream.read(_BLOCK)):
        size += len(unpacker.decompress(rest, _BLOCK))
        rest = unpacker.unconsumed_tail
        if size > LARGEST:
            raise FileRefusedError(
                file,
                f"is larger than {LARGEST >> 20:,} MB when it is unpacked",
                advice="Write it as several files.",
            )
    stream.seek(place)


def _shape(record: Record, doc: Doc, annotator: str, findings: Findings) -> dict[str, Any]:
    """``doc`` in the exchange shape."""
    told = {key: value for key, value in doc.user_data.items() if isinstance(key, str)}
    shape = {key: told[key] for key in _OURS if isinstance(told.get(key), str)}
    shape |= {key: ordered(told[key]) for key in _LISTED if isinstance(told.get(key), list | tuple)}
    with suppress(ValueError):
        meta = json.loads(told["meta"]) if isinstance(told.get("meta"), str) else None
        shape |= {"meta": meta} if isinstance(meta, dict) else {}
    whose = annotator or annotator_named(record, shape.get("annotator", ""))
    spans = SpansIn(shape.get("id") or article_id(doc.text), whose)
    details = told.get("spans")
    there: set[tuple[int, int, str]] = set()
    for entry, key in _entries(doc):
        place = (entry.start_char, entry.end_char, entry.label_)
        if key or place not in there:
            own = details.get(key) if isinstance(details, dict) else None
            further = ordered(own) if isinstance(own, dict) else _further(doc, entry)
            spans.add(*place, id=key, **further)
        there.add(place)
    if len(doc.spans) > 1:
        findings.note("texts with several groups of spans, whose names were left out")
    if doc.cats:
        findings.note("texts with categories, which were left out")
    if doc.has_unknown_spaces:
        findings.note("texts whose blanks the file does not know: one stands between all words")
    return shape | {"text": doc.text, "annotator": whose, "spans": spans.spans}


def _entries(doc: Doc) -> Iterator[tuple[Any, str]]:
    """The spans of all groups and the entities, with an id where that is this program's."""
    ours = doc.user_data.get("spans")
    known = set(ours) if isinstance(ours, dict) else set()
    for name in sorted(doc.spans, key=lambda name: (name != GROUP, name)):
        for entry in doc.spans[name]:
            yield entry, entry.id_ if entry.id_ in known else ""
            known.discard(entry.id_)
    for entry in () if isinstance(ours, dict) else doc.ents:  # ours are in a group, trimmed here
        yield entry, ""


def _further(doc: Doc, entry: Any) -> dict[str, Any]:
    """The attributes of a span that another program made."""
    place = (entry.start_char, entry.end_char)
    data: dict[Any, Any] = doc.user_data
    attributes = {
        str(key[1]): value if isinstance(value, str) else json.dumps(value)
        for key, value in data.items()
        if isinstance(key, tuple)
        and len(key) == 4
        and (key[0], *key[2:]) == (_EXTENSION, *place)
        and isinstance(value, str | int | float | bool)
    }
    if entry.kb_id_:
        attributes["kb_id"] = entry.kb_id_
    return {"attributes": attributes} if attributes else {}
