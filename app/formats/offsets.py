"""JSON of tools that say text and offsets in keys of their own: spaCy's pairs, LightTag, Argilla, and more.

Read is an object with a text and, under one of many keys, spans with a start, an end and a label: those
of spaCy (``ents``, ``entities``), Argilla, UBIAI, Dataturks, Vertex AI, SageMaker Ground Truth, Rasa,
GLiNER's predictions; pairs ``["text", {"entities": [[0, 5, "ORG"]]}]`` of spaCy 2; and such objects
inside of one around them (LightTag, Rasa, tecoholic's NER annotator). Where spans stand under several
keys, the answers of people are taken, and what a model proposed is left out and told.

A span that repeats its text is held against it: so it is found out whether offsets count code points
or UTF-16, and whether an end is that of the last character (Dataturks). What does not fit is refused.
Trap: nothing here is sure of a file without such texts; where units differ, ``units`` decides or asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from app.formats.description import Format
from app.formats.exchange import document_of
from app.formats.marks import Mark, marks_in
from app.formats.naming import article_id
from app.formats.records.fields import arranged, lifted, path_to, places
from app.formats.records.record import Record
from app.formats.surroundings import Surroundings
from app.formats.tasks import Findings, Records, SpansIn, annotator_named, documents, reader_of
from app.formats.units import CODE_POINTS, UTF_16, Counting, Sample
from app.model import Document

_TEXTS: Final = (
    *("text", "content", "document", "textContent", "fields.text", "raw", "sentence", "body"),
    *("source", "data"),
)
_OF_PEOPLE: Final = (
    *("entities", "annotations", "annotation", "responses", "ents", "spans", "labels", "label"),
    *("textSegmentAnnotations", "tags", "tokens"),
)
_OF_MODELS: Final = ("predictions", "prediction", "suggestions")
_PEOPLE: Final = ("annotation_agent", "annotator", "annotator_name")
_ADVICE: Final = (
    "Mend the offsets, or write text and spans as JSONL: each span with start, end and label."
)
_ASK: Final = "State it: --offsets code-points (as Python counts) or --offsets utf-16 (as pages in a browser do)."


def documents_of(
    objects: Records, file: str, annotator: str, language: str, surroundings: Surroundings
) -> Iterator[tuple[int, Document]]:
    """The documents of ``objects``, which may be gone through twice."""
    findings = Findings(surroundings)
    counting = Counting((CODE_POINTS, UTF_16), surroundings.unit, lambda: _samples(objects))

    def make(record: Record) -> Iterator[Document]:
        item = _Item(record)
        if item.left:
            findings.note(f"objects with spans under {item.left!r} besides, which were left out")
        if record.data.get("status") in ("Discarded", "discarded"):
            findings.note("records that were discarded, which were left out")
            return
        by_whom: dict[str, SpansIn] = {}
        for mark, (start, end) in zip(item.marks, item.ranges(counting, findings), strict=True):
            for told in mark.people or (item.whose,):
                whose = annotator or annotator_named(record, told)
                spans = by_whom.setdefault(whose, SpansIn(item.id, whose))
                spans.add(start, end, mark.label)
        for whose in by_whom or [annotator or annotator_named(record, item.whose)]:
            spans = by_whom.get(whose, SpansIn(item.id, whose))
            said = Record(
                file, record.line, item.article | {"annotator": whose, "spans": spans.spans}
            )
            yield document_of(said, annotator, language, objects.guessed)

    yield from documents(objects, file, surroundings, findings, make)
    findings.tell(counting.words())


def _samples(objects: Iterable[Record]) -> Iterator[Sample]:
    for record in objects:
        if _text_key(record.data):
            yield _Item(record).sample


class _Item:
    """One object: its article in the exchange shape, and its marks."""

    def __init__(self, record: Record) -> None:
        self.record = record
        data = record.data
        key = _text_key(data)
        if not key:
            raise record.refusal(
                "has no text", f"Its text must be under one of {', '.join(_TEXTS)}."
            )
        found = _keys_of_marks(data, key)
        taken = found[0] if found and _is_usual(found[0], data[found[0]]) else ""
        self.left = ", ".join(name for name in found if name != taken)
        self.marks = list(marks_in(data[taken])) if taken else []
        aside = {*found, "tokens", "relations", "answer", *_PEOPLE}
        lifted_data = lifted(data, [key])
        self.text = str(lifted_data[key])
        rest = {name: value for name, value in lifted_data.items() if name not in aside}
        rest = {name: value for name, value in rest.items() if value not in (None, [], {})}
        self.article = arranged(rest, places([*rest], {}) | {"text": key})
        for name in ("spans", "remark", "state", "name", "regions", "passages", "sha256"):
            self.article.pop(name, None)
        if not isinstance(self.article.get("meta", {}), dict):
            self.article.pop("meta")
        told = self.article.get("id", data.get("example_id"))
        numbered = not isinstance(told, str) or not told or told.isdigit()  # of a row of this file
        self.id = article_id(self.text) if numbered else str(told)
        self.article["id"] = self.id
        self.whose = next((data[n] for n in _PEOPLE if isinstance(data.get(n), str)), "")
        if _all_end_with_last(self.text, self.marks):
            self.marks = [replace(mark, end=mark.end + 1, last=True) for mark in self.marks]

    @property
    def sample(self) -> Sample:
        """For deciding on the unit."""
        return Sample(
            self.text,
            tuple((mark.start, mark.end) for mark in self.marks),
            tuple(mark.surface for mark in self.marks),
        )

    def ranges(self, counting: Counting, findings: Findings) -> list[tuple[int, int]]:
        """Where the marks are, in code points."""
        if not self.marks:
            return []
        try:
            found = counting.ranges(self.sample)
        except ValueError as error:
            raise self._beyond(error) from None
        if found is None:
            raise self.record.refusal(
                "nothing tells what its offsets count: code points or UTF-16 units", _ASK
            )
        for mark, (start, end) in zip(self.marks, found, strict=True):
            marked = self.text[start:end]
            if mark.surface is not None and mark.surface.split() != marked.split():
                raise self.record.refusal(
                    f"the span {mark.start}-{mark.end} says {mark.surface[:40]!r} and marks {marked[:40]!r}",
                    _ADVICE,
                )
        last = sum(mark.last for mark in self.marks)
        findings.note("spans that end with their last character, as their texts show", last)
        return found

    def _beyond(self, error: ValueError) -> Exception:
        wrong = next(
            (one for one in self.marks if not 0 <= one.start < one.end <= len(self.text)),
            self.marks[0],
        )
        return self.record.refusal(
            f"the span {wrong.start}-{wrong.end} is none of its {len(self.text)} characters ({error})",
            _ADVICE,
        )


def _all_end_with_last(text: str, marks: list[Mark]) -> bool:
    """Whether each span is what it repeats only with the character at its end."""
    told = [mark for mark in marks if mark.surface]
    return bool(told) and all(
        text[mark.start : mark.end + 1] == mark.surface != text[mark.start : mark.end]
        for mark in told
    )


def _text_key(data: Mapping[str, Any]) -> str:
    for name in _TEXTS:
        path = path_to(data, name)
        if path is None:
            continue
        value: Any = data
        for step in path:
            value = value[step]
        if isinstance(value, str) and value.strip():
            return name
    return ""


def _keys_of_marks(data: Mapping[str, Any], text: str) -> list[str]:
    """The keys under which there are marks, the one that counts first."""
    keys = [
        key
        for key, value in data.items()
        if key != text and isinstance(value, list | dict) and next(marks_in(value), None)
    ]
    return sorted(keys, key=_rank)


def _is_usual(key: str, value: Any) -> bool:
    """Whether what stands under ``key`` is surely work, and not something that an article has."""
    ground_truth = isinstance(value, dict) and "annotations" in value
    return key in (*_OF_PEOPLE, *_OF_MODELS) or key.endswith(".responses") or ground_truth


def _rank(key: str) -> int:
    if key in _OF_PEOPLE:
        return _OF_PEOPLE.index(key)
    return len(_OF_PEOPLE) + 2 * (key in _OF_MODELS or "suggestion" in key or "predict" in key)


def inside(value: Any) -> Iterator[Any]:
    """The objects that ``value`` stands for: pairs become objects, what is around others goes."""
    pair = _of_pair(value)
    if pair is not None:
        yield pair
        return
    around = value if isinstance(value, dict) else {}
    nested = around.get("rasa_nlu_data")
    if isinstance(nested, dict) and isinstance(nested.get("common_examples"), list):
        yield from nested["common_examples"]
    elif isinstance(around.get("examples"), list) and not _text_key(around):
        yield from around["examples"]
    elif isinstance(around.get("annotations"), list) and isinstance(around.get("classes"), list):
        yield from (_of_pair(one) or one for one in around["annotations"] if one is not None)
    else:
        yield value


def _of_pair(value: Any) -> dict[str, Any] | None:
    match value:
        case [str(text), {"entities": list(entities), **_rest}]:
            return {"text": text, "entities": entities}
        case [str(text), list(entities)]:
            return {"text": text, "entities": entities}
    return None


def claims(first: Mapping[str, Any]) -> str:
    """By what an object is one of text and spans of others."""
    if "" in first:
        paired = _of_pair(first[""]) is not None
        return "its texts stand in pairs with their entities, as in spaCy 2" if paired else ""
    if "classes" in first and isinstance(first.get("annotations"), list):
        return "it has 'classes' and pairs of a text and its entities"
    if "rasa_nlu_data" in first:
        return "it has 'rasa_nlu_data'"
    if isinstance(first.get("examples"), list) and not _text_key(first):
        found = first["examples"]
        if found and isinstance(found[0], dict) and claims(found[0]):
            return "it has 'examples' with spans, as LightTag does"
        return ""
    text = _text_key(first)
    if not text or first.get("spans") or "tokenized_text" in first or first.get("points"):
        return ""
    found = [key for key in _keys_of_marks(first, text) if _is_usual(key, first[key])]
    return f"it has its text under {text!r} and spans under {found[0]!r}" if found else ""


read: Final = reader_of(documents_of, inside)

FORMAT: Final = Format(
    name="offsets",
    title="JSON with offsets of other tools (spaCy 2, LightTag, Argilla, UBIAI, Dataturks)",
    extensions=(),
    unit="code points",
    reads=True,
    read=read,
    placed=read,
    units=(CODE_POINTS, UTF_16),
    claims=claims,
)
