"""One row of doccano's, in any of its shapes, and what it says in the exchange shape.

These are ``label``, ``labels`` of version 1, ``annotations`` with one entry a span and user, and
``entities`` with ``relations``. Classes of a whole text and comments are a remark.

Trap: a file that was written here says what its offsets count (``offsets``), which counts until
doccano has had it: then it has doccano's ``id``, and spans that were drawn there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.formats.doccano.label_names import LabelNames
from app.formats.naming import article_id
from app.formats.records.record import Record
from app.formats.tasks import Findings, SpansIn
from app.formats.units import UNITS, Sample

SHAPES: Final = ("entities", "annotations", "label", "labels")
"""The keys under which spans stand, the one that counts first."""
ANNOTATOR: Final = "penanda_annotator"
"""The key under which ``writing`` says whose the spans are."""
_OURS: Final = (
    ANNOTATOR,
    "doc_id",
    "text",
    "data",
    "offsets",
    "username",
    "relations",
    "Comments",
    *SHAPES,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A span as the row has it."""

    start: int
    end: int
    label: str
    key: object
    user: str


class Row:
    """One row, with its spans in whatever shape they are."""

    def __init__(self, record: Record, names: LabelNames) -> None:
        self.record = record
        key = (
            "text" if record.has("text") or not isinstance(record.data.get("data"), str) else "data"
        )
        self.text = record.text(key)
        self.id = record.id("doc_id") or article_id(self.text)
        told = next((key for key in ("username", ANNOTATOR) if record.has(key)), "")
        self.user = record.id(told) if told else ""
        self.classes: list[str] = []
        shape = next((key for key in SHAPES if record.has(key)), "")
        self.marks = [*self._marks(shape, names)] if shape else []
        self.is_answer = None if shape else False
        """None if whoever is named answered, if only with an empty list."""

    @property
    def sample(self) -> Sample:
        """For deciding on the unit."""
        told = self.record.data.get("offsets")
        unit = told if told in UNITS and not self.record.has("id") else ""
        return Sample(self.text, tuple((mark.start, mark.end) for mark in self.marks), unit=unit)

    def _marks(self, shape: str, names: LabelNames) -> Iterator[Mark]:
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

    def _of_object(self, one: Record, names: LabelNames) -> Mark:
        label = one.data.get("label")
        if isinstance(label, int) and not isinstance(label, bool):
            label = names.of(label, one)
        elif not isinstance(label, str) or not label or not label.isprintable():
            raise one.refusal(f"'label' {label!r} must be printable and not empty")
        user = one.id("user") if one.has("user") else ""
        return Mark(
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
