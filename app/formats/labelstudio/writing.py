"""Label Studio's JSON: a list of tasks, each with its text and the annotations of everybody.

Written is one task a line in one list, with everything in places that Label Studio has: a span is a
region of type ``labels``; an attribute a choice or a text area of the region, a note its ``meta``, a
doubt a choice; a remark on the article is a text area of the annotation; ``data`` holds the
article's other fields. The labelling configuration that goes with it is written beside it.

Trap: of annotators Label Studio knows only its own accounts, refuses a file whose ``completed_by``
names another, and says its own account of all that it was given. So the name stands in a text area
of the annotation that is not shown; gold is marked as ground truth, too.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any, BinaryIO, Final

from app.formats.description import Tokens
from app.formats.jsonl import as_object
from app.formats.labelstudio.controls import ANNOTATOR, control_of
from app.formats.labelstudio.reading import read
from app.formats.meaning import Meaning, canonical
from app.formats.surroundings import Surroundings
from app.formats.units import CODE_POINTS
from app.model import GOLD, Document

_OF_THE_ARTICLE: Final = ("lang", "meta", "regions", "passages", "name")


def write(
    documents: Iterable[Document],
    stream: BinaryIO,
    tokens: Tokens,
    *,
    choices: Collection[str] = (),
) -> None:
    """One task an article: documents of one article that follow one another are its annotations.

    The attributes named in ``choices`` are chosen, not typed.
    """
    opening = b"[\n"
    for _id, group in groupby(documents, lambda document: document.article.id):
        task = json.dumps(task_of(group, choices), ensure_ascii=False, allow_nan=False)
        stream.write(opening + task.encode())
        opening = b",\n"
    stream.write(b"\n]\n" if opening == b",\n" else b"[]\n")


def task_of(documents: Iterable[Document], choices: Collection[str] = ()) -> dict[str, Any]:
    """The task of one article, as plain JSON data, with an annotation for each of ``documents``."""
    task: dict[str, Any] = {}
    for document in map(canonical, documents):
        data = as_object(document)
        if not task:
            told = {key: data[key] for key in _OF_THE_ARTICLE if key in data}
            task = {"data": {"text": data["text"], "doc_id": data["id"], **told}, "annotations": []}
        results = [*_results(document, data, choices)]
        task["annotations"].append({"ground_truth": document.annotator == GOLD, "result": results})
    return task


def _results(
    document: Document, data: dict[str, Any], choices: Collection[str]
) -> Iterator[dict[str, Any]]:
    if document.annotator:
        yield _item(ANNOTATOR, "textarea", {"text": [document.annotator]}, ANNOTATOR)
    text = document.article.text
    for span in document.spans:
        place = {"start": span.start, "end": span.end, "text": span.surface(text)}
        region = _item("label", "labels", {**place, "labels": [span.label]}, span.id)
        if span.note:
            region["meta"] = {"text": [span.note]}
        yield region
        for name, value in span.attributes.items():
            kind, key = ("choices", "choices") if name in choices else ("textarea", "text")
            yield _item(control_of(name), kind, {**place, key: [value]}, span.id)
        if span.unsure:
            yield _item("unsure", "choices", {**place, "choices": ["unsure"]}, span.id)
    for one in data["relations"]:
        yield {
            "id": one["id"],
            "type": "relation",
            "from_id": one["head"],
            "to_id": one["tail"],
            "direction": "right",
            "labels": [one["type"]],
        }
    remark = document.remark
    if remark and remark.note:
        yield _item("remark", "textarea", {"text": [remark.note]}, "remark")
    if remark and remark.unsure:
        yield _item("remark_unsure", "choices", {"choices": ["unsure"]}, "remark_unsure")


def _item(control: str, kind: str, value: dict[str, Any], region: str) -> dict[str, Any]:
    return {"id": region, "from_name": control, "to_name": "text", "type": kind, "value": value}


def held(document: Document) -> Meaning:
    """All of the document but how far its annotator is."""
    return Meaning.of(replace(document, state=None))


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """What ``held`` said, from the file, whose offsets count code points though it cannot say so."""
    for _line, document in read(stream, file, surroundings=Surroundings(unit=CODE_POINTS)):
        yield held(document)
