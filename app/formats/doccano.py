"""doccano's JSONL for sequence labelling, with or without relations.

Written are both shapes that it imports, on every line, so that the file opens in a project of either
kind: ``label`` with [start, end, name], and ``entities`` with ``relations``. What it does not know it
keeps as metadata of the row and exports again: the article's id as ``doc_id``, since ``id`` is
doccano's own number, its other fields, and whose the spans are as ``penanda_annotator``. A project that does not allow overlapping spans drops
them on import without a word; that is its default.

Read are four shapes: ``label``, ``labels`` of version 1, ``annotations`` with one entry a span and
user (label numbers need ``label_config.json``, or ``NAME.label_config.json`` of one file, beside it), and ``entities`` with ``relations``.
In an export, a zip or folder with one file a user, the name of a file says whose its spans are,
before what the row says. Classes of a whole text and comments are a remark.

Trap: no file says what its offsets count. Spans that were imported are in code points as the
importing program counted them, those drawn in the page in UTF-16, with grapheme mode in graphemes:
see ``units``. A file that is written here says it (``offsets``), which counts until doccano has had
it: then it has doccano's ``id``, and spans that were drawn there.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import PurePath, PurePosixPath
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.description import Format, Tokens
from app.formats.exchange import document_of
from app.formats.jsonl import as_object
from app.formats.lacking import losses
from app.formats.meaning import Meaning, canonical
from app.formats.naming import article_id
from app.formats.records.objects import Objects
from app.formats.records.record import Record
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tasks import Findings, SpansIn, annotator_named, documents
from app.formats.units import CODE_POINTS, UNITS, Counting, Sample
from app.formats.vocabulary import Vocabulary
from app.model import Document, Loss

_LACKING: Final = ("attribute", "note", "unsure")
_SHAPES: Final = ("entities", "annotations", "label", "labels")
_CONFIG: Final = "label_config.json"
_NOT_USERS: Final = ("all", "unknown", "train", "dev", "valid", "validation", "test", "data")
_ANNOTATOR: Final = "penanda_annotator"
_OURS: Final = (
    _ANNOTATOR,
    "doc_id",
    "text",
    "data",
    "offsets",
    "username",
    "relations",
    "Comments",
    *_SHAPES,
)
_ASK: Final = (
    "State it: --offsets utf-16 for spans drawn in doccano, --offsets graphemes for those drawn in"
    " its grapheme mode, --offsets code-points for those that were imported."
)


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """One line a document; numbers of entities and relations go through the whole file."""
    numbers = [0, 0]
    for document in documents:
        row = row_of(document, numbers)
        stream.write(json.dumps(row, ensure_ascii=False, allow_nan=False).encode() + b"\n")


def row_of(document: Document, numbers: list[int]) -> dict[str, Any]:
    """``document`` as plain JSON data; ``numbers`` are the last of an entity and a relation."""
    document = canonical(document)
    data = as_object(document)
    number_of = {span.id: numbers[0] + n for n, span in enumerate(document.spans, 1)}
    entities = [
        {
            "id": number_of[span.id],
            "label": span.label,
            "start_offset": span.start,
            "end_offset": span.end,
        }
        for span in document.spans
    ]
    relations = [
        {
            "id": numbers[1] + n,
            "from_id": number_of[one.head],
            "to_id": number_of[one.tail],
            "type": one.type,
        }
        for n, one in enumerate(document.relations, 1)
    ]
    numbers[0] += len(entities)
    numbers[1] += len(relations)
    further = ("lang", "meta", "regions", "passages", "name")
    return {
        "doc_id": data["id"],
        "text": data["text"],
        "offsets": CODE_POINTS,
        "label": [[span.start, span.end, span.label] for span in document.spans],
        "entities": entities,
        "relations": relations,
        **({_ANNOTATOR: document.annotator} if document.annotator else {}),
        **{key: data[key] for key in further if key in data},
    }


def lost(document: Document) -> list[Loss]:
    """What of ``document`` will not be in the file."""
    return list(losses(canonical(document), "doccano", _LACKING))


def held(document: Document) -> Meaning:
    """All but ids of spans, attributes, notes and doubts."""
    told = Meaning.without_ids(canonical(document), details=False)
    return Meaning.made_of(told.article, told.spans, told.digest, document.annotator)


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """What ``held`` said, from the file."""
    for _line, document in read(stream, file):
        yield held(document)


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
    names = _Names(file, surroundings)
    counting = Counting(UNITS, surroundings.unit, lambda: _samples(objects, names))
    owner = annotator or _owner(surroundings, next(iter(objects), None))

    def make(record: Record) -> Iterator[Document]:
        row = _Row(record, names)
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


def _in_code_points(row: _Row, counting: Counting) -> list[tuple[int, int]]:
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


def _samples(objects: Objects, names: _Names) -> Iterator[Sample]:
    for record in objects:
        try:
            yield _Row(record, names).sample
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


class _Mark:
    """A span as the row has it."""

    def __init__(self, start: int, end: int, label: str, key: object, user: str) -> None:
        self.start, self.end, self.label, self.key, self.user = start, end, label, key, user


class _Names:
    """The names of labels that a file has only the numbers of."""

    def __init__(self, file: str, surroundings: Surroundings) -> None:
        self._file, self._surroundings = file, surroundings
        self._names: dict[int, str] | None = None

    def of(self, number: int, record: Record) -> str:
        """The name of label ``number``."""
        if self._names is None:
            self._names = self._read()
        name = self._names.get(number)
        if name is None:
            raise record.refusal(
                f"its label is number {number}, and no file says its name",
                f"Put {_CONFIG}, the export of the project's labels, beside the file.",
            )
        return name

    def _read(self) -> dict[int, str]:
        raw = next(filter(None, map(self._surroundings.beside, _configurations(self._file))), None)
        try:
            told = json.loads(raw) if raw is not None else []
            return {int(one["id"]): str(one["text"]) for one in told}
        except (ValueError, KeyError, TypeError, RecursionError):
            raise FileRefusedError(
                _CONFIG, "is no list of labels", advice="Export the labels from doccano again."
            ) from None


def _configurations(file: str) -> Iterator[str]:
    """What the export of labels for ``file`` may be called: its own first, then that of all."""
    name = PurePath(file).name
    while "." in name:
        name = name.rpartition(".")[0]
        yield f"{name}.{_CONFIG}"
    yield _CONFIG


class _Row:
    """One row, with its spans in whatever shape they are."""

    def __init__(self, record: Record, names: _Names) -> None:
        self.record = record
        key = (
            "text" if record.has("text") or not isinstance(record.data.get("data"), str) else "data"
        )
        self.text = record.text(key)
        self.id = record.id("doc_id") or article_id(self.text)
        told = next((key for key in ("username", _ANNOTATOR) if record.has(key)), "")
        self.user = record.id(told) if told else ""
        self.classes: list[str] = []
        shape = next((key for key in _SHAPES if record.has(key)), "")
        self.marks = [*self._marks(shape, names)] if shape else []
        self.is_answer = None if shape else False
        """None if whoever is named answered, if only with an empty list."""

    @property
    def sample(self) -> Sample:
        """For deciding on the unit."""
        told = self.record.data.get("offsets")
        unit = told if told in UNITS and not self.record.has("id") else ""
        return Sample(self.text, tuple((mark.start, mark.end) for mark in self.marks), unit=unit)

    def _marks(self, shape: str, names: _Names) -> Iterator[_Mark]:
        told = self.record.data[shape]
        if not isinstance(told, list):
            told = [told]
        for number, one in enumerate(told, 1):
            record = Record(self.record.file, self.record.line, {}, f"{shape} {number}")
            if isinstance(one, dict) and "start_offset" in one:
                yield self._of_object(Record(record.file, record.line, one, record.what), names)
            elif isinstance(one, list) and len(one) == 3:
                keys = dict(zip(("start_offset", "end_offset", "label"), one, strict=True))
                yield self._of_object(Record(record.file, record.line, keys, record.what), names)
            elif isinstance(one, str):
                self.classes.append(one)
            elif isinstance(one, dict) and "label" in one:
                self.classes.append(str(one["label"]))
            else:
                raise record.refusal(
                    "is neither a span nor a class", "A span is [start, end, label]."
                )

    def _of_object(self, one: Record, names: _Names) -> _Mark:
        label = one.data.get("label")
        if isinstance(label, int) and not isinstance(label, bool):
            label = names.of(label, one)
        elif not isinstance(label, str) or not label or not label.isprintable():
            raise one.refusal(f"'label' {label!r} must be printable and not empty")
        user = one.id("user") if one.has("user") else ""
        return _Mark(
            one.whole("start_offset"), one.whole("end_offset"), label, one.data.get("id"), user
        )

    def relate(self, spans: SpansIn, findings: Findings) -> None:
        """The relations between ``spans``."""
        if not isinstance(self.record.data.get("relations"), list):
            return
        for one in self.record.records("relations", "relation"):
            ends = one.data.get("from_id"), one.data.get("to_id")
            if not spans.relate(one.text("type"), *ends):
                findings.note("relations whose ends are not both spans of one annotator, left out")

    def document(self, user: str, spans: SpansIn) -> Record:
        """The row in the exchange shape, with ``spans`` by ``user``."""
        data = {key: value for key, value in self.record.data.items() if key not in _OURS}
        if "id" in data:
            meta = {"id": data.pop("id")}
            data["meta"] = {**meta, **data["meta"]} if isinstance(data.get("meta"), dict) else meta
        comments = self.record.data.get("Comments")
        said = [f"label: {one}" for one in self.classes]
        said += [f"comment: {one}" for one in comments] if isinstance(comments, list) else []
        if said:
            data["remark"] = {"note": "\n".join(said)}
        data |= {"id": self.id, "text": self.text, "annotator": user}
        data |= {"spans": spans.spans, "relations": spans.relations}
        return Record(self.record.file, self.record.line, data)


def config(vocabulary: Vocabulary) -> bytes:
    """The labels as doccano imports them for a project."""
    labels = [
        {"text": name, "background_color": colour, "text_color": "#ffffff"}
        for name, colour in vocabulary.colours().items()
    ]
    return json.dumps(labels, ensure_ascii=False, indent=2).encode() + b"\n"


def claims(first: Mapping[str, Any]) -> str:
    """By what an object is a row of doccano's."""
    if not isinstance(first.get("text", first.get("data")), str):
        return ""
    for key in _SHAPES:
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


FORMAT: Final = Format(
    name="doccano",
    title="doccano JSONL",
    extensions=(".doccano.jsonl",),
    unit="code points",
    cannot_hold=(
        "attributes, notes, unsure marks",
        "ids of spans and relations",
        "overlapping spans once they are in a project that does not allow them, which is the default",
    ),
    answers=True,
    reads=True,
    read=read,
    placed=lambda surroundings: partial(read, surroundings=surroundings),
    units=UNITS,
    claims=claims,
    beside=(".label_config.json", config),
    write=write,
    losses=lost,
    held=held,
    read_back=read_back,
)
