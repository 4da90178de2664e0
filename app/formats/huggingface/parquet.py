"""Parquet with typed columns: written in groups of rows, and read, ours and anyone's.

A row is a document as on a line of our JSONL, but ``attributes`` are a list of name and value, each
span bears its ``text``, and ``meta`` is JSON in a string, since columns have one type. It holds
everything.

Read is what was written here, and any Parquet file with a ``text`` and, if it has any, ``spans`` with
start, end and label, where a label may be a number of a ``ClassLabel``; rows of tokens and tags, whose
names the features say, as ``tagged`` reads them, and rows with offsets in other shapes as ``offsets``.

Trap: rows are written in groups, so that memory does not grow with the corpus.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats import offsets, tagged
from app.formats.description import Tokens
from app.formats.exchange import Seen, by_columns, document_of
from app.formats.huggingface.columns import FEATURES, library, schema
from app.formats.jsonl import as_object
from app.formats.meaning import Meaning, canonical
from app.formats.records.fields import NO_COLUMNS
from app.formats.records.record import Record
from app.formats.source import seekable
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tasks import DocumentsOf
from app.model import Document

if TYPE_CHECKING:
    from pyarrow import Array, RecordBatch, Schema

_ROWS: Final = 256  # of a group
_LOOKED_AT: Final = 20  # rows that may show what a file is
_LARGEST_GROUP: Final = 2 << 30  # bytes
_ID, _SPANS = list(FEATURES).index("id"), list(FEATURES).index("spans")


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """A group of rows after the other; needs no ``tokens``."""
    arrow = library()
    rows = map(row_of, documents)
    with arrow.parquet.ParquetWriter(
        stream, schema(), version="2.6", compression="zstd", store_schema=True
    ) as writer:
        while group := list(islice(rows, _ROWS)):
            writer.write_batch(arrow.RecordBatch.from_pylist(group, schema()))


def row_of(document: Document) -> dict[str, Any]:
    """The row of ``document``, its values in the order of the columns."""
    data = as_object(document)
    text = document.article.text
    for name, value in (("passages", []), ("remark", None), ("state", None)):
        data.setdefault(name, value)
    data["meta"] = json.dumps(data["meta"], ensure_ascii=False, allow_nan=False)
    data["spans"] = [
        {
            "id": span["id"],
            "start": span["start"],
            "end": span["end"],
            "label": span["label"],
            "text": text[span["start"] : span["end"]],
            "attributes": [
                {"name": name, "value": value} for name, value in span["attributes"].items()
            ],
            "note": span["note"],
            "unsure": span.get("unsure", False),
        }
        for span in data["spans"]
    ]
    for region in data["regions"]:
        region.setdefault("state", "confirmed")
    return {name: data[name] for name in FEATURES}


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    columns: Mapping[str, str] = NO_COLUMNS,
    surroundings: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """Each document with the number of its row."""
    columns = columns or surroundings.columns
    rows = _Rows(seekable(stream, file), file)
    others = _others(rows) if not columns else None
    if others is not None:
        documents_of, why = others
        surroundings.tell(why)
        yield from documents_of(rows, file, annotator, language, surroundings)
        return
    seen = Seen(file, None)
    for number, plain in enumerate(rows, 1):
        record = by_columns(plain, columns)
        document = document_of(record, annotator, language)
        seen.check(record, document)
        yield number, document
    if not seen.lines:
        raise FileRefusedError(file, "holds no documents", advice="Name a file with rows in it.")


class _Rows:
    """The rows of a file, in the exchange shape where they are ours; may be gone through twice."""

    guessed: Final = ""

    def __init__(self, stream: BinaryIO, file: str) -> None:
        self._stream, self._file = stream, file
        self._begin = stream.tell()

    def __iter__(self) -> Iterator[Record]:
        self._stream.seek(self._begin)
        for number, row in enumerate(_articles(self._stream, self._file), 1):
            yield Record.of(
                self._file, number, row, escapes=False
            )  # Arrow's strings have no halves


def _others(rows: _Rows) -> tuple[DocumentsOf, str] | None:
    """What reads rows of tokens and tags, or with offsets under other names; and by what they show it."""
    for first in islice(rows, _LOOKED_AT):
        for other, name in ((tagged, "tokens and tags"), (offsets, "text and offsets")):
            why = other.claims(first.data)
            if why:
                return other.documents_of, f"read as {name}: {why}"
    return None


def held(document: Document) -> Meaning:
    """All of the document, value for value as the columns have it."""
    document = canonical(document)
    article, text, remark = document.article, document.article.text, document.remark
    spans = (
        (
            span.id,
            span.start,
            span.end,
            span.label,
            text[span.start : span.end],
            tuple(span.attributes.items()),
            span.note,
            span.unsure,
        )
        for span in document.spans
    )
    row = (
        article.id,
        text,
        article.language,
        article.sha256,
        json.dumps(article.meta, ensure_ascii=False, allow_nan=False),
        tuple(spans),
        tuple((one.id, one.type, one.head, one.tail) for one in document.relations),
        tuple((one.start, one.end, one.kind, one.state.value) for one in article.regions),
        tuple((one.start, one.end, one.language) for one in article.passages),
        document.annotator,
        article.name,
        (remark.note, remark.unsure) if remark else (None, None),
        document.state and document.state.value,
    )
    return _meaning(row)


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """What ``held`` said, from the columns of the file; neither rows nor documents are made of it."""
    for batch in _batches(stream, file):
        yield from map(_meaning, zip(*map(_values, batch.columns), strict=True))


def _meaning(row: tuple[Any, ...]) -> Meaning:
    """That of the values of one row. Both that are compared are made in one process, whose ``hash``
    has 64 bits and takes a tenth of the time of a digest of what is spelled out.
    """
    return Meaning(row[_ID], len(row[_SPANS]), f"{hash(row):x}")


def _values(column: Array) -> tuple[Any, ...]:
    """What is in each row of ``column``, lists and structs as tuples.

    Much faster than ``to_pylist``, which makes a dict for each span.
    """
    kinds = library().types
    if kinds.is_list(column.type):
        inner, borders = _values(column.flatten()), column.offsets.to_numpy()
        borders = (borders - borders[0]).tolist()
        return tuple(inner[first:last] for first, last in pairwise(borders))
    if kinds.is_struct(column.type):
        return tuple(zip(*map(_values, column.flatten()), strict=True))
    if column.null_count:
        return tuple(column.to_pylist())
    return tuple(column.to_numpy(zero_copy_only=False).tolist())


def _articles(stream: BinaryIO, file: str) -> Iterator[dict[str, Any]]:
    """Each row in the exchange shape."""
    number = 0
    for batch in _batches(stream, file):
        foreign = not batch.schema.equals(schema())
        names = _names(batch.schema) if foreign else []
        tags = _tags(batch.schema) if foreign else {}
        for row in batch.to_pylist():
            number += 1
            if foreign:
                row = _as_json(_labelled(row, names, file), file, number)
                row |= {key: _named(row.get(key), known) for key, known in tags.items()}
            yield _plain(row)


def _batches(stream: BinaryIO, file: str) -> Iterator[RecordBatch]:
    """The rows, some at a time."""
    arrow = library()
    if not stream.seekable():
        stream = io.BytesIO(stream.read())
    try:
        table = arrow.parquet.ParquetFile(stream)
        meta = table.metadata
        for number in range(meta.num_row_groups):
            if meta.row_group(number).total_byte_size > _LARGEST_GROUP:
                raise FileRefusedError(
                    file,
                    f"has a row group of more than {_LARGEST_GROUP >> 30} GB",
                    advice="Write it with smaller row groups.",
                )
        yield from table.iter_batches(batch_size=_ROWS)
    except (arrow.ArrowException, OSError) as error:
        words = " ".join(str(error).split())[:200]
        raise FileRefusedError(
            file, f"is no Parquet file that can be read ({words})", advice="Write it anew."
        ) from error


def _names(schema: Schema) -> list[str]:
    """The labels of spans by their number, where the file has them as a ``ClassLabel``."""
    told = json.loads((schema.metadata or {}).get(b"huggingface", b"{}"))
    spans = told.get("info", {}).get("features", {}).get("spans", {})
    label = (spans.get("feature", spans) if isinstance(spans, dict) else spans[0]).get("label", {})
    return list(label.get("names", ()))


def _tags(schema: Schema) -> dict[str, list[str]]:
    """The names of tags by column, where a column is a list of numbers of a ``ClassLabel``."""
    told = json.loads((schema.metadata or {}).get(b"huggingface", b"{}"))
    found = {}
    for key, feature in told.get("info", {}).get("features", {}).items():
        inner = feature.get("feature", feature) if isinstance(feature, dict) else feature
        inner = inner[0] if isinstance(inner, list) and inner else inner
        if isinstance(inner, dict) and isinstance(inner.get("names"), list):
            found[key] = inner["names"]
    return found


def _named(tags: Any, names: Sequence[str]) -> Any:
    """``tags`` by their names; what has none stays a number, and is refused as such."""
    if not isinstance(tags, list):
        return tags
    return [names[one] if isinstance(one, int) and 0 <= one < len(names) else one for one in tags]


def _labelled(row: dict[str, Any], names: Sequence[str], file: str) -> dict[str, Any]:
    spans = row.get("spans")
    if isinstance(spans, dict):  # a Sequence of structs, as older files have it
        row["spans"] = [
            dict(zip(spans, one, strict=True)) for one in zip(*spans.values(), strict=True)
        ]
    for span in row["spans"] if names and isinstance(row.get("spans"), list) else ():
        if isinstance(span.get("label"), int) and 0 <= span["label"] < len(names):
            span["label"] = names[span["label"]]
    return row


def _plain(found: dict[str, Any]) -> dict[str, Any]:
    """A row in the exchange shape: metadata as an object, attributes by name."""
    if isinstance(found.get("meta"), str):
        try:
            found["meta"] = json.loads(found["meta"])
        except ValueError:
            found["meta"] = {"meta": found["meta"]}
    for span in found.get("spans") or ():
        attributes = span.get("attributes") if isinstance(span, dict) else None
        if isinstance(attributes, list):
            span["attributes"] = {one["name"]: one["value"] for one in attributes}
    return {key: value for key, value in found.items() if value is not None}


def _as_json(row: dict[str, Any], file: str, number: int) -> dict[str, Any]:
    return {key: _json(value, file, number) for key, value in row.items()}


def _json(value: Any, file: str, number: int) -> Any:
    if isinstance(value, dict):
        return {key: _json(inner, file, number) for key, inner in value.items()}
    if isinstance(value, list):
        return [_json(inner, file, number) for inner in value]
    if isinstance(value, bytes):
        raise FileRefusedError(
            file, "has a column of bytes", line=number, advice="Write it without that column."
        )
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, float) and value != value:
        return None
    return value if isinstance(value, str | int | float) or value is None else str(value)
