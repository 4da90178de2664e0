"""Rows of doccano's become documents: one for each of their annotators.

Whose the spans are says the row; in an export, a zip or folder with one file a user, first of all the
name of the file. Numbers of labels need ``label_config.json``, or ``NAME.label_config.json`` of one
file, beside it.

Trap: no file of doccano's says what its offsets count. Spans that were imported are in code points as
the importing program counted them, those drawn in the page in UTF-16, with grapheme mode in graphemes:
see ``units``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.doccano.label_names import LabelNames
from app.formats.doccano.row import SHAPES, Row
from app.formats.exchange import document_of
from app.formats.records.objects import Objects
from app.formats.records.record import Record
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tasks import Findings, SpansIn, annotator_named, documents
from app.formats.units import UNITS, Counting, Sample
from app.model import Document

_NOT_USERS: Final = ("all", "unknown", "train", "dev", "valid", "validation", "test", "data")
_ASK: Final = (
    "State it: --offsets utf-16 for spans drawn in doccano, --offsets graphemes for those drawn in"
    " its grapheme mode, --offsets code-points for those that were imported."
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
    """Each row with its line: one document for each of its annotators."""
    objects = Objects(stream, file, encoding)
    findings = Findings(surroundings)
    names = LabelNames(file, surroundings)
    counting = Counting(UNITS, surroundings.unit, lambda: _samples(objects, names))
    owner = annotator or _owner(surroundings, next(iter(objects), None))

    def make(record: Record) -> Iterator[Document]:
        row = Row(record, names)
        ranges = _in_code_points(row, counting)
        by_user: dict[str, SpansIn] = {}
        for mark, (start, end) in zip(row.marks, ranges, strict=True):
            user = owner or annotator_named(record, mark.user or row.user)
            spans = by_user.setdefault(user, SpansIn(row.id, user))
            spans.add(start, end, mark.label, mark.key)
        for user in by_user or [owner or annotator_named(record, row.user)]:
            spans = by_user.get(user, SpansIn(row.id, user))
            row.relate(spans, findings)
            yield document_of(
                row.document(user, spans), annotator, language, objects.guessed, row.is_answer
            )

    yield from documents(objects, file, surroundings, findings, make)
    whose = f"the annotations are {owner}'s, by the name of the file" if owner != annotator else ""
    findings.tell(counting.words(), whose)


def _in_code_points(row: Row, counting: Counting) -> list[tuple[int, int]]:
    try:
        ranges = counting.ranges(row.sample)
    except ValueError as error:
        far = max((mark.end for mark in row.marks), default=0)
        raise row.record.refusal(
            f"its offsets, up to {far}, make no spans of its {len(row.text)} characters ({error})",
            "Offsets are half-open ranges of Unicode code points into 'text'.",
        ) from None
    if ranges is None:
        raise row.record.refusal(
            "nothing tells what its offsets count: code points, UTF-16 units or graphemes", _ASK
        )
    return ranges


def _samples(objects: Objects, names: LabelNames) -> Iterator[Sample]:
    for record in objects:
        try:
            yield Row(record, names).sample
        except FileRefusedError:
            continue  # told when it is read


def _owner(surroundings: Surroundings, first: Record | None) -> str:
    """The user whose file it is in doccano's export, packed or unpacked; "" if it is none.

    Unpacked, such a file lies in a folder, and its rows have doccano's number and ``Comments``.
    """
    place = PurePosixPath(surroundings.place)
    in_archive = any(part.lower().endswith(".zip") for part in place.parts[:-1])
    exported = first is not None and isinstance(first.data.get("id"), int) and first.has("Comments")
    unpacked = exported and bool(place.parts)
    if not (in_archive or unpacked) or place.stem.lower() in _NOT_USERS:
        return ""
    return place.stem


def claims(first: Mapping[str, Any]) -> str:
    """By what an object is a row of doccano's."""
    if not isinstance(first.get("text", first.get("data")), str):
        return ""
    for key in SHAPES:
        told = first.get(key)
        if isinstance(told, list) and told and all(map(_is_mark, told)):
            return (
                f"its spans are {'triples' if isinstance(told[0], list) else 'objects'} in '{key}'"
            )
    if isinstance(first.get("Comments"), list) and ("label" in first or "entities" in first):
        return "it has 'Comments'"
    return "it has 'annotation_approver'" if "annotation_approver" in first else ""


def _is_mark(value: object) -> bool:
    if isinstance(value, dict):
        return "start_offset" in value and "end_offset" in value
    return (
        isinstance(value, list)
        and len(value) == 3
        and isinstance(value[0], int)
        and isinstance(value[1], int)
        and isinstance(value[2], str)
    )
