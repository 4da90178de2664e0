"""Tasks of Label Studio become documents: one for each annotation and prediction that a task has.

Annotations are also called ``completions`` in old files; JSON_MIN has the regions of one annotation
under the name of their control.

Files of Label Studio before October 2021 count UTF-16, later ones code points, and none says it: the
text that a region repeats tells, else where spans begin and end (``units``). Regions of HTML and of
paragraphs have places of another kind and are refused, as are tasks on what is at an address.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from app.errors import FileRefusedError
from app.formats.exchange import document_of
from app.formats.labelstudio.json_min import is_flat
from app.formats.labelstudio.task import WORK, Task
from app.formats.records.objects import Objects
from app.formats.records.record import Record
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tasks import Findings, documents
from app.formats.units import CODE_POINTS, UTF_16, Counting, Sample
from app.model import Document


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    surroundings: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """Each document with the line of its task, one task in memory at a time."""
    objects = Objects(stream, file, encoding)
    findings = Findings(surroundings)
    counting = Counting(
        (CODE_POINTS, UTF_16), surroundings.unit, lambda: _samples(objects, surroundings)
    )

    def make(record: Record) -> Iterator[Document]:
        task = Task(record, surroundings)
        for version in task.versions(annotator, findings):
            version.count(counting, findings)
            data = task.article | version.said(task.id, findings)
            said = Record(record.file, record.line, data)
            yield document_of(said, "", language, objects.guessed, version.is_answer)

    yield from documents(objects, file, surroundings, findings, make)
    findings.tell(counting.words())


def _samples(objects: Objects, surroundings: Surroundings) -> Iterator[Sample]:
    silent = Findings(ALONE)
    for record in objects:
        try:
            for version in Task(record, surroundings).versions("", silent):
                yield version.sample
        except FileRefusedError:
            continue  # told when it is read


def claims(first: Mapping[str, Any]) -> str:
    """By what an object is a task of Label Studio's."""
    if isinstance(first.get("data"), dict):
        for key in WORK:
            told = first.get(key)
            objects = isinstance(told, list) and all(isinstance(one, dict) for one in told)
            if objects and ("annotations" in first or any("result" in one for one in told)):  # type: ignore[union-attr]
                return f"its tasks have 'data' and '{key}'"
    if "annotation_id" in first and any(map(is_flat, first.values())):
        return "its tasks have 'annotation_id' and regions with 'labels'"
    if {"annotation_id", "annotator", "lead_time"} <= first.keys():
        return "its tasks have 'annotation_id' and 'lead_time'"
    return ""
