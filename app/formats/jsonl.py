"""The lossless exchange shape: one JSON object a line, UTF-8, as users of Prodigy and spaCy know it.

Keys, in this order: id, text, lang, sha256, meta, spans, relations, regions, annotator, name;
before the annotator ``passages`` (start, end, language) where paragraphs are in another language. A
span has id, start, end, label, attributes, note, and ``"unsure": true`` only when it is. A span or
relation of gold that was decided has an ``origin``: its ``source`` (``unanimous``, ``rule`` or
``adjudicated``), ``by`` which rule or whom, the ``time``, and the ``reason`` and the ``clause`` of the
guideline where these were given. What the
annotator says of the article is a further key, ``remark``, with note and unsure, where she does; the
last is how far she is with it, ``state`` (``todo``, ``started`` or ``done``), where it is known. Spans
stand in text order, a region has a ``"state"`` only when it is not confirmed, objects in ``meta``
and ``attributes`` by key: the same document is always the same bytes.

On the way in only ``text`` and a span's start, end and label are needed; null is the same as
absent, a number as an id is its digits, ``attrs`` the same as attributes, ``from`` and ``to`` as
head and tail. A span in several ``fragments`` is refused. Ids that are missing are made from the
content. A span that carries its own ``text`` (the surface) is checked against it, so that offsets
of another unit are found. An annotator's empty list of spans, where neither ``state`` nor
``remark`` says otherwise, is her word that there is nothing to mark. Further keys of the line, as
``url`` or ``date``, go into ``meta`` where it has no such key; left out are Prodigy's own (those in
``exchange.PRODIGY`` and all that begin with ``_``) and further keys inside of spans, relations and
regions. A line that Prodigy's user answered with reject or ignore is refused: to take it as marked
would be wrong, to pass over it silent.

Where there is no ``text``, or a user names keys, the fields are found as in a table (``fields``).
A title in ``meta`` is the name of an article that has none.

A refused line may be left out by itself (``leave_out``): where the next begins is sure.

The same id may stand on several lines when each names another annotator of the same text.

Trap: lines are split at b"\\n" and nowhere else; a text may hold U+2028 as it is.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.description import Format, Tokens
from app.formats.exchange import Seen, by_columns, document_of
from app.formats.meaning import canonical
from app.formats.records.fields import NO_COLUMNS
from app.formats.records.record import Record
from app.formats.source import LARGEST, too_large
from app.formats.surroundings import LeaveOut
from app.model import Document, Origin, Span

_AS_JSON: Final = "Read it with the format json, or let its name end in .json."


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """One line a document; needs no ``tokens``."""
    for document in documents:
        stream.write(line_of(document))


def line_of(document: Document) -> bytes:
    """The line of ``document``, with its line end."""
    text = json.dumps(as_object(document), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8") + b"\n"


def as_object(document: Document) -> dict[str, Any]:
    """``document`` as plain JSON data in the shape and order of the line."""
    document = canonical(document)
    article = document.article
    passages = [passage.as_json() for passage in article.passages]
    data = {
        "id": article.id,
        "text": article.text,
        "lang": article.language,
        "sha256": article.sha256,
        "meta": article.meta,
        "spans": [
            _span_object(span) | _origin_object(document.origins.get(span.id))
            for span in document.spans
        ],
        "relations": [
            {"id": one.id, "type": one.type, "head": one.head, "tail": one.tail}
            | _origin_object(document.origins.get(one.id))
            for one in document.relations
        ],
        "regions": [region.as_json() for region in article.regions],
        **({"passages": passages} if passages else {}),
        "annotator": document.annotator,
        "name": article.name,
    }
    if document.remark:
        data["remark"] = {"note": document.remark.note, "unsure": document.remark.unsure}
    if document.state is not None:
        data["state"] = document.state.value
    return data


def _span_object(span: Span) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": span.id,
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "attributes": span.attributes,
        "note": span.note,
    }
    if span.unsure:
        data["unsure"] = True
    return data


def _origin_object(origin: Origin | None) -> dict[str, Any]:
    if origin is None:
        return {}
    told = {"time": origin.time, "reason": origin.reason, "clause": origin.clause}
    given = {name: words for name, words in told.items() if words}
    return {"origin": {"source": origin.source.value, "by": origin.by} | given}


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    columns: Mapping[str, str] = NO_COLUMNS,
    leave_out: LeaveOut | None = None,
) -> Iterator[tuple[int, Document]]:
    """Each document with its line, one line in memory at a time."""
    if encoding and encoding.lower().replace("_", "-") not in ("utf-8", "utf8", "utf-8-sig"):
        raise FileRefusedError(
            file, f"is JSONL, which is always UTF-8, not {encoding}", advice="State no encoding."
        )
    seen = Seen(file, leave_out)
    for line, raw in enumerate(iter(partial(stream.readline, LARGEST + 1), b""), 1):
        if line == 1:
            raw = _unmarked(raw, file)
        if raw.isspace():
            continue
        if not seen.begun and (raw.strip() == b"{" or raw.lstrip().startswith(b"[")):
            raise FileRefusedError(
                file, "is one JSON document, not an object a line", line=line, advice=_AS_JSON
            )
        try:
            if len(raw) > LARGEST:
                raise too_large(file, line)
            record = Record.parse(file, line, raw)
            document = document_of(by_columns(record, columns), annotator, language)
            seen.check(record, document)
        except FileRefusedError as error:
            seen.refuse(error)
            _pass_over(stream, raw)
        else:
            yield line, document
    seen.check_end("holds no documents", "Name a file with lines in it.")


def _pass_over(stream: BinaryIO, raw: bytes) -> None:
    """Read to the end of the line that ``raw`` begins, which may be longer than memory."""
    while len(raw) > LARGEST and not raw.endswith(b"\n"):
        raw = stream.readline(LARGEST + 1)


def _unmarked(raw: bytes, file: str) -> bytes:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise FileRefusedError(file, "is UTF-16", line=1, advice="Save the file as UTF-8.")
    return raw.removeprefix(codecs.BOM_UTF8)


FORMAT: Final = Format(
    name="jsonl",
    title="Penanda JSONL (holds everything)",
    extensions=(".jsonl", ".ndjson"),
    unit="code points",
    remarks=True,
    states=True,
    origins=True,
    reads=True,
    read=read,
    mapped=lambda columns: partial(read, columns=columns),
    by_record=lambda columns, leave_out: partial(read, columns=columns, leave_out=leave_out),
    write=write,
)
