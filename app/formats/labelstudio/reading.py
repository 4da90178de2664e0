"""Tasks of Label Studio become documents: one for each annotation and prediction that a task has.

Annotations are also called ``completions`` in old files; JSON_MIN has the regions of one annotation
under the name of their control. Whose an annotation is says ``completed_by``: a number, an address
or an account; before it counts the name that a writer of ours put there. Those that were cancelled are left out; one of nobody that is marked as ground truth
is gold's. Predictions are of an annotator with the name of their model. A region with several labels
is several spans on one range. What else is said of a region is an attribute, named as its control,
several values joined by a comma; what is said of the whole text is a remark.

Files of Label Studio before October 2021 count UTF-16, later ones code points, and none says it: the
text that a region repeats tells, else where spans begin and end (``units``). Regions of HTML and of
paragraphs have places of another kind and are refused, as are tasks on what is at an address. Of a
task with several texts one is the article, and regions of the others (``to_name``) are left out.

Trap: ``value.text`` may be wrong even in Label Studio's own samples; where it fits nowhere it is
told, and not believed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.exchange import document_of
from app.formats.labelstudio.items import (
    has_place,
    labels_of,
    note_of,
    placed,
    surface_of,
    value_of,
    values_of,
)
from app.formats.naming import article_id
from app.formats.records.fields import arranged, places
from app.formats.records.objects import Objects
from app.formats.records.record import Record
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tasks import Findings, SpansIn, annotator_named, documents
from app.formats.units import CODE_POINTS, UTF_16, Counting, Sample
from app.model import GOLD, Document

TASK_ID: Final = "penanda_task"
"""The key in a task's data under which sending puts an id of its own."""
ANNOTATOR: Final = "penanda_annotator"
"""The text area of an annotation in which whose it is stands: see ``writing``."""
_OURS: Final = ("label", "text", "unsure", "remark", "remark_unsure", ANNOTATOR)
_ESCAPE: Final = "attribute "
_ASK: Final = (
    "State it: --offsets code-points for files of October 2021 and later, --offsets utf-16 for"
    " earlier ones."
)
_MEDIA: Final = re.compile(
    r"(?:https?|s3|gs|azure-blob|file)://\S+|/?data/(?:upload|local-files)\S+|data:\w+/\S+"
    r"|\S+\.(?:png|jpe?g|gif|bmp|webp|tiff?|mp3|wav|flac|ogg|mp4|webm|pdf)",
    re.IGNORECASE,
)
_TASK: Final = ("data", "annotations", "completions", "predictions")


def control_of(attribute: str) -> str:
    """The name of the control that stands for ``attribute``."""
    return _ESCAPE + attribute if attribute in _OURS or attribute.startswith(_ESCAPE) else attribute


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
        task = _Task(record, surroundings)
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
            for version in _Task(record, surroundings).versions("", silent):
                yield version.sample
        except FileRefusedError:
            continue  # told when it is read


class _Task:
    """One task: its article in the exchange shape, and what was made of it."""

    def __init__(self, record: Record, surroundings: Surroundings) -> None:
        self.record = record
        flat = not record.has("data")
        data = _flat(record.data) if flat else record.mapping("data")
        key = self._key_of_text(data, surroundings.columns)
        where = places(data, surroundings.columns) | {"text": key}
        if "doc_id" in data:
            where["id"] = "doc_id"
        self.article = arranged({name: data[name] for name in data if name != TASK_ID}, where)
        aside = {
            name: self.article.pop(name)
            for name in ("spans", "relations", "annotator", "remark", "state", "name")
            if name in self.article and not (name == "name" and isinstance(data[name], str))
        }
        if aside:
            self.article["meta"] = aside | dict(self.article.get("meta") or {})
        self.text = str(data[key])
        self.key = key
        self._others = {name for name, one in data.items() if isinstance(one, str)} - {key}
        if _MEDIA.fullmatch(self.text.strip()):
            raise record.refusal(
                f"its data is an address, {self.text.strip()[:80]!r}, and no text",
                "Only tasks on plain text are read; put the text itself where its address is.",
            )
        told = self.article.get("id")
        self.id = str(told) if isinstance(told, str | int) and told != "" else article_id(self.text)
        self.article["id"] = self.id

    def _key_of_text(self, data: Mapping[str, Any], columns: Mapping[str, str]) -> str:
        strings = [key for key, value in data.items() if isinstance(value, str)]
        found = places(strings, columns).get("text") or (strings[0] if len(strings) == 1 else "")
        if found not in strings:
            kinds = (
                "a list of paragraphs, which is not"
                if any(map(_is_dialogue, data.values()))
                else "none that is"
            )
            raise self.record.refusal(
                f"its text is not found among {', '.join(map(repr, data)) or 'nothing'}"
                f" ({kinds} read here)"[:200],
                "Name the key that holds it, as with --column text=NAME; only tasks on plain text"
                " are read.",
            )
        return found

    def versions(self, annotator: str, findings: Findings) -> Iterator[_Version]:
        """What each annotator and model made of it; one version with nothing where nobody did."""
        found = False
        for key in ("annotations", "completions", "predictions"):
            if not isinstance(self.record.data.get(key), list):
                continue
            for one in self.record.records(key, key.removesuffix("s")):
                if one.data.get("was_cancelled") is True or one.data.get("skipped") is True:
                    findings.note("annotations that were cancelled, which were left out")
                    continue
                whose = annotator
                if key == "predictions":
                    model = one.data.get("model_version")
                    whose = annotator_named(one, str(model or "predictions"))
                    findings.note(f"predictions, taken as annotations by {whose}")
                found = True
                results = _results(one)
                whose = whose or _named(results) or _annotator(one)
                results = self._of_text(one, results, findings)
                yield _Version(one, whose, self.text, results, is_answer=True)
        flat = [] if self.record.has("data") else [*_flat_results(self.record)]
        worked_on = bool(flat) or (not found and self.record.has("annotation_id"))
        if flat or not found:
            whose = annotator or (
                annotator_named(self.record, _name(self.record.data.get("annotator")))
                if worked_on
                else ""
            )
            yield _Version(self.record, whose, self.text, flat, is_answer=worked_on)

    def _of_text(
        self, annotation: Record, results: list[Record], findings: Findings
    ) -> list[Record]:
        """``results`` without regions of another text of the task than its article."""
        named: dict[str, list[Record]] = {}
        for one in results:
            if has_place(one):
                named.setdefault(str(one.data.get("to_name") or ""), []).append(one)
        others = self._others_among(annotation, named)
        findings.note(
            f"regions of another text than {self.key!r}, which were left out",
            sum(len(named[name]) for name in others),
        )
        return [one for one in results if str(one.data.get("to_name") or "") not in others]

    def _others_among(self, annotation: Record, named: Mapping[str, list[Record]]) -> set[str]:
        """The names of what regions are of, where it is not the text: another key of the task, or what
        stands beside the one that is called as the text is, or whose regions fit it.
        """
        if len(named) <= 1 or self.key in named:
            return {name for name in named if name != self.key and self._is_other(name, named)}
        fit = {name for name, regions in named.items() if _fit(regions, self.text)}
        if len(fit) != 1:
            raise annotation.refusal(
                f"its regions are of several texts ({', '.join(sorted(named))[:100]}), and nothing"
                f" says which is {self.key!r}",
                "Keep the regions of one text in the file.",
            )
        return named.keys() - fit

    def _is_other(self, name: str, named: Mapping[str, list[Record]]) -> bool:
        return name in self._others or (self.key in named and name != "")


def _fit(regions: list[Record], text: str) -> bool:
    """Whether all of ``regions`` repeat what they mark in ``text``."""
    values = [value_of(one) for one in regions]
    return all(
        surface_of(value) is not None
        and isinstance(value.data.get("start"), int)
        and isinstance(value.data.get("end"), int)
        and text[value.data["start"] : value.data["end"]] == surface_of(value)
        for value in values
    )


def _results(annotation: Record) -> list[Record]:
    return (
        annotation.records("result", f"{annotation.what}, result")
        if annotation.has("result")
        else []
    )


def _is_name(item: Record) -> bool:
    return item.data.get("from_name") == ANNOTATOR and not has_place(item)


def _named(results: list[Record]) -> str:
    """The name that ``writing`` put among the results, "" where there is none."""
    for one in results:
        if _is_name(one):
            return annotator_named(one, "".join(values_of(one)))
    return ""


def _annotator(annotation: Record) -> str:
    named = annotator_named(annotation, _name(annotation.data.get("completed_by")))
    return named or (GOLD if annotation.data.get("ground_truth") is True else "")


def _name(told: Any) -> str:
    """An account's name: its number, its address, or what else stands for it."""
    if isinstance(told, dict):
        keys = ("email", "username", "id")
        told = next((told[key] for key in keys if told.get(key) not in (None, "")), None)
    return "" if told is None or isinstance(told, bool | list | dict) else str(told)


class _Version:
    """What one annotator made of a task; ``is_answer`` unless nobody did."""

    def __init__(
        self, record: Record, annotator: str, text: str, results: list[Record], *, is_answer: bool
    ) -> None:
        self.record, self.annotator, self.text = record, annotator, text
        self.is_answer = is_answer
        self.regions: list[Record] = []
        self.others: list[Record] = []
        self.relations: list[Record] = []
        for one in results:
            if one.data.get("type") == "relation":
                self.relations.append(one)
            elif labels_of(one):
                self.regions.append(one)
            elif not _is_name(one):
                self.others.append(one)
        values = [placed(one) for one in self.regions]
        self.sample = Sample(
            text,
            tuple((value.whole("start"), value.whole("end")) for value in values),
            tuple(surface_of(value) for value in values),
        )
        self.ranges: list[tuple[int, int]] = []

    def count(self, counting: Counting, findings: Findings) -> None:
        """Find out where the regions are."""
        try:
            ranges = counting.ranges(self.sample)
        except ValueError as error:
            far = max(end for _start, end in self.sample.ranges)
            raise self.record.refusal(
                f"its offsets, up to {far}, make no spans of its {len(self.text)} characters"
                f" ({error})",
                "Offsets are half-open ranges of Unicode code points into the text.",
            ) from None
        if ranges is None:
            raise self.record.refusal(
                "nothing tells what its offsets count: code points or UTF-16 units", _ASK
            )
        self.ranges = ranges
        for (start, end), surface in zip(ranges, self.sample.surfaces, strict=True):
            if surface is not None and surface != self.text[start:end]:
                findings.note("regions whose 'text' is not what their offsets mark")

    def said(self, article: str, findings: Findings) -> dict[str, Any]:
        """Spans, relations and remark in the exchange shape."""
        spans = SpansIn(article, self.annotator)
        of_region = self._of_regions(findings)
        for one, (start, end) in zip(self.regions, self.ranges, strict=True):
            labels = labels_of(one)
            if len(labels) > 1:
                findings.note("regions with several labels, each of which became a span")
            region = one.id("id")
            further = of_region.get(region, {})
            note = note_of(one)
            for label in labels:
                first = region and region not in spans.ids
                spans.add(
                    start,
                    end,
                    label,
                    region or None,
                    id=region if first else "",
                    **further,
                    **({"note": note} if note else {}),
                )
        for one in self.relations:
            kinds = [str(kind) for kind in one.data.get("labels") or ["related"]]
            ends = [one.id(side) for side in ("from_id", "to_id")]
            if one.data.get("direction") == "left":
                ends.reverse()
            for number, kind in enumerate(kinds):
                own = {"id": one.id("id")} if one.has("id") and not number else {}
                if not spans.relate(kind, *ends, **own):
                    findings.note("relations with an end that is no span, which were left out")
        said: dict[str, Any] = {"spans": spans.spans, "relations": spans.relations}
        remark = self._remark()
        return said | ({"remark": remark} if remark else {}) | {"annotator": self.annotator}

    def _of_regions(self, findings: Findings) -> dict[str, dict[str, Any]]:
        """Attributes and doubt by region."""
        there = {one.id("id") for one in self.regions}
        found: dict[str, dict[str, Any]] = {}
        lost: Counter[str] = Counter()
        for one in self.others:
            region = one.id("id")
            if not has_place(one):
                continue
            values = values_of(one)
            if region not in there or not values:
                lost[str(one.data.get("type"))] += 1
                continue
            of_region = found.setdefault(region, {})
            control = one.text("from_name", "")
            if control == "unsure" and values == ["unsure"]:
                of_region["unsure"] = True
                continue
            name = control.removeprefix(_ESCAPE) or str(one.data.get("type"))
            attributes = of_region.setdefault("attributes", {})
            before = [attributes[name]] if name in attributes else []
            attributes[name] = ", ".join([*before, *values])
        for kind, count in lost.items():
            findings.note(f"regions of type {kind} without a label, which were left out", count)
        return found

    def _remark(self) -> dict[str, Any]:
        """What is said of the text as a whole."""
        lines: list[str] = []
        unsure = False
        for one in self.others:
            values = [] if has_place(one) else values_of(one)
            control = one.text("from_name", "")
            if control == "remark_unsure" and values == ["unsure"]:
                unsure = True
            elif values:
                joined = ", ".join(values)
                lines.append(joined if control == "remark" else f"{control}: {joined}")
        return {"note": "\n".join(lines), "unsure": unsure} if lines or unsure else {}


def _is_flat(value: object) -> bool:
    """Whether it is the regions of one control in JSON_MIN."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(
            isinstance(one, dict) and "start" in one and "end" in one and "labels" in one
            for one in value
        )
    )


def _flat(task: Mapping[str, Any]) -> dict[str, Any]:
    """What of a task in JSON_MIN is its data."""
    own = ("id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time")
    return {key: value for key, value in task.items() if key not in own and not _is_flat(value)}


def _flat_results(record: Record) -> Iterator[Record]:
    for control, regions in record.data.items():
        if not _is_flat(regions):
            continue
        for number, value in enumerate(regions, 1):
            item = {"from_name": control, "type": "labels", "value": value}
            yield Record(record.file, record.line, item, f"{control} {number}")


def _is_dialogue(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def claims(first: Mapping[str, Any]) -> str:
    """By what an object is a task of Label Studio's."""
    if isinstance(first.get("data"), dict):
        for key in _TASK[1:]:
            told = first.get(key)
            objects = isinstance(told, list) and all(isinstance(one, dict) for one in told)
            if objects and ("annotations" in first or any("result" in one for one in told)):  # type: ignore[union-attr]
                return f"its tasks have 'data' and '{key}'"
    if "annotation_id" in first and any(map(_is_flat, first.values())):
        return "its tasks have 'annotation_id' and regions with 'labels'"
    if {"annotation_id", "annotator", "lead_time"} <= first.keys():
        return "its tasks have 'annotation_id' and 'lead_time'"
    return ""
