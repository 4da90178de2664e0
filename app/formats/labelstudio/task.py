"""One task of Label Studio's: its article, and what each annotator and model made of it.

Annotations that were cancelled are left out; one of nobody that is marked as ground truth is gold's;
predictions are of an annotator with the name of their model. Of a task with several texts one is the
article, and regions of the others (``to_name``) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from app.formats.labelstudio.items import has_place, surface_of, value_of
from app.formats.labelstudio.json_min import data_of, flat_results
from app.formats.labelstudio.owners import account_of, name_of, named
from app.formats.labelstudio.version import Version
from app.formats.naming import article_id
from app.formats.records.fields import arranged, places
from app.formats.records.record import Record
from app.formats.surroundings import Surroundings
from app.formats.tasks import Findings, annotator_named

WORK: Final = ("annotations", "completions", "predictions")
"""The keys of a task under which lists of work on it stand."""
TASK_ID: Final = "penanda_task"
"""The key in a task's data under which sending puts an id of its own."""
_MEDIA: Final = re.compile(
    r"(?:https?|s3|gs|azure-blob|file)://\S+|/?data/(?:upload|local-files)\S+|data:\w+/\S+"
    r"|\S+\.(?:png|jpe?g|gif|bmp|webp|tiff?|mp3|wav|flac|ogg|mp4|webm|pdf)",
    re.IGNORECASE,
)


class Task:
    """One task: its article in the exchange shape, and what was made of it."""

    def __init__(self, record: Record, surroundings: Surroundings) -> None:
        self.record = record
        flat = not record.has("data")
        data = data_of(record.data) if flat else record.mapping("data")
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

    def versions(self, annotator: str, findings: Findings) -> Iterator[Version]:
        """What each annotator and model made of it; one version with nothing where nobody did."""
        found = False
        for key in WORK:
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
                whose = whose or named(results) or account_of(one)
                results = self._of_text(one, results, findings)
                yield Version(one, whose, self.text, results, is_answer=True)
        flat = [] if self.record.has("data") else [*flat_results(self.record)]
        worked_on = bool(flat) or (not found and self.record.has("annotation_id"))
        if flat or not found:
            whose = annotator or (
                annotator_named(self.record, name_of(self.record.data.get("annotator")))
                if worked_on
                else ""
            )
            yield Version(self.record, whose, self.text, flat, is_answer=worked_on)

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


def _is_dialogue(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _results(annotation: Record) -> list[Record]:
    return (
        annotation.records("result", f"{annotation.what}, result")
        if annotation.has("result")
        else []
    )
