"""Prodigy's JSONL, as ``db-out`` writes it and its recipes read it: one task a line.

A task has ``text``, ``tokens`` (text, start, end, id, ws), ``spans`` (start, end, label, token_start,
token_end) and ``relations`` (head and child as tokens, head_span and child_span); offsets are code
points, ``token_end`` is the last token and not the one behind it. Prodigy keeps keys that it does not
know and hands them out again, so the rest of a document rides in keys of the exchange shape, inside
of spans too: nothing is lost. Tokens are the caller's words, cut at every span border, since Prodigy
refuses a span that cuts one. Hashes are left out: Prodigy makes them on loading.

On the way in: ``_annotator_id``, else ``_session_id``, says whose the spans are, unless it is the
time of an unnamed session. Only what was accepted is taken; reject and ignore are counted and told,
as are relations between tokens that are no spans. The choice of a task (``accept``) is the
annotator's remark on its text. Several lines with one text and one annotator are put together, as
Prodigy itself does.

The versions that a review was made from are left out.

Traps: a span that came from ``ner.teach`` was accepted alone: its text need not be marked to the
end, which is told. ``spans`` may be missing, ``token_start`` null.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO, Final

from app.formats.description import Format, Tokens
from app.formats.exchange import document_of
from app.formats.jsonl import as_object
from app.formats.meaning import canonical
from app.formats.naming import article_id
from app.formats.records.objects import Objects
from app.formats.records.record import Record
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tasks import Findings, SpansIn, annotator_named, documents
from app.formats.tokens.projection import trimmed
from app.formats.tokens.row import TokenRow
from app.model import Document

_MARKS: Final = ("_input_hash", "_task_hash", "_view_id", "_session_id", "_annotator_id")
_ANSWERS: Final = ("accept", "reject", "ignore")
_UNNAMED: Final = re.compile(r"\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d")
_OF_A_SPAN: Final = ("attributes", "note", "unsure", "text")
_OF_A_TASK: Final = frozenset(
    (
        *("spans", "relations", "tokens", "answer", "accept", "options", "label", "annotator"),
        *("sessions", "versions"),  # of a review: what it was made from
    )
)


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """One line a document."""
    for document in documents:
        article = document.article
        task = task_of(document, tokens(article.text, article.language))
        stream.write(json.dumps(task, ensure_ascii=False, allow_nan=False).encode() + b"\n")


def task_of(document: Document, borders: Iterable[int]) -> dict[str, Any]:
    """``document`` as plain JSON data, with tokens that end at ``borders``."""
    document = canonical(document)
    text = document.article.text
    row = TokenRow(text, borders, [trimmed(span, text) for span in document.spans])
    data = as_object(document)
    spans = {span["id"]: _span(span, row) for span in data["spans"]}
    task = {key: data[key] for key in ("id", "text", "lang", "meta")}
    task["tokens"] = [
        {"text": word, "start": start, "end": end, "id": number, "ws": blank}
        for number, (word, (start, end), blank) in enumerate(
            zip(row.words, row.places, row.spaces, strict=True)
        )
    ]
    task["spans"] = list(spans.values())
    task["relations"] = [_relation(one, spans) for one in data["relations"]]
    task |= {
        key: data[key] for key in ("regions", "passages", "name", "remark", "state") if key in data
    }
    task["_view_id"] = "relations" if document.relations else "spans_manual"
    if document.annotator:
        task["_session_id"] = task["_annotator_id"] = document.annotator
    return {**task, "answer": "accept"}


def _span(span: dict[str, Any], row: TokenRow) -> dict[str, Any]:
    first, behind = row.range(span["start"], span["end"])
    return {**span, "token_start": first, "token_end": behind - 1}


def _relation(relation: dict[str, Any], spans: Mapping[str, Any]) -> dict[str, Any]:
    """A relation points from token to token: the last of each span."""
    ends = [spans[relation[side]] for side in ("head", "tail")]
    keys = ("id", "start", "end", "token_start", "token_end", "label")
    return {
        "id": relation["id"],
        "head": ends[0]["token_end"],
        "child": ends[1]["token_end"],
        "label": relation["type"],
        "head_span": {key: ends[0][key] for key in keys},
        "child_span": {key: ends[1][key] for key in keys},
    }


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    surroundings: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """Each accepted task with its line, one task in memory at a time."""
    objects = Objects(stream, file, encoding)
    findings = Findings(surroundings)

    def make(record: Record) -> Iterator[Document]:
        answer = record.text("answer", "accept")
        if answer not in _ANSWERS:
            raise record.refusal(
                f"'answer' is {answer!r}", f"Prodigy's answers are {', '.join(_ANSWERS)}."
            )
        if answer != "accept":
            findings.note(f"tasks answered with {answer}, which were left out")
            return
        if record.text("_view_id", "") == "ner":
            findings.note("answers to one suggested span alone; other spans may be unmarked there")
        task = _task(record, annotator, findings)
        answered = True if record.has("answer") else None
        yield document_of(task, annotator, language, objects.guessed, answered)

    yield from documents(objects, file, surroundings, findings, make)
    findings.tell()


def _task(record: Record, annotator: str, findings: Findings) -> Record:
    """``record`` in the exchange shape."""
    if not record.has("text"):
        raise record.refusal(
            "'text' is missing", "Tasks with images, sound or pages are not read here."
        )
    layer = annotator or _annotator(record)
    text = record.text("text")
    spans = SpansIn(record.id("id") or article_id(text), layer)
    tokens = record.data.get("tokens")
    if not isinstance(tokens, list):
        tokens = []
    for one in record.records("spans", "span"):
        if not one.has("label"):
            findings.note("spans without a label, which were left out")
            continue
        one = _placed(one, tokens)
        start, end = one.range(len(text))
        _check_tokens(one, tokens, start, end)
        own = "attributes" in one.data  # such keys are ours; an id may be that of a knowledge base
        further = {key: one.data[key] for key in _OF_A_SPAN if key in one.data}
        label = one.text("label")
        key = one.id("id") if own else ""
        spans.add(start, end, label, _place(one), **further, id=key)
        if key:
            spans.ids[key] = key
    if record.has("versions"):
        findings.note("reviews, of which the versions that they were made from were left out")
    for one in record.records("relations", "relation"):
        sides = [_end(one, side) for side in ("head_span", "child_span")]
        further = {"id": one.id("id")} if one.has("id") else {}
        if not spans.relate(one.text("label"), *sides, **further):
            findings.note("relations between tokens that are no spans, which were left out")
    data = {key: value for key, value in record.data.items() if key not in _OF_A_TASK}
    data |= {"spans": spans.spans, "relations": spans.relations, "annotator": layer}
    chosen = _choice(record)
    if chosen and not isinstance(data.get("remark"), dict):
        data["remark"] = {"note": chosen}
    return Record(record.file, record.line, data)


def _annotator(record: Record) -> str:
    named = next(
        (record.id(key) for key in ("_annotator_id", "_session_id") if record.has(key)), ""
    )
    return "" if _UNNAMED.fullmatch(named) else annotator_named(record, named)


def _placed(span: Record, tokens: list[Any]) -> Record:
    """``span`` with its offsets, which may be said by its tokens alone."""
    if span.has("start") or span.has("end") or not tokens:
        return span
    first, last = span.whole("token_start"), span.whole("token_end")
    outer = _outer(span, tokens, first, last)
    data = {**span.data, "start": outer[0].whole("start"), "end": outer[1].whole("end")}
    return Record(span.file, span.line, data, span.what)


def _outer(span: Record, tokens: list[Any], first: int, last: int) -> list[Record]:
    """The first and the last token of ``span``."""
    if not 0 <= first <= last < len(tokens):
        raise span.refusal(f"tokens {first} to {last} are none of the {len(tokens)}")
    return [
        Record(span.file, span.line, one if isinstance(one, dict) else {}, f"token {number + 1}")
        for number, one in ((first, tokens[first]), (last, tokens[last]))
    ]


def _check_tokens(span: Record, tokens: list[Any], start: int, end: int) -> None:
    """Refuse a span that is told to be other characters than its tokens are."""
    if not tokens or not (span.has("token_start") and span.has("token_end")):
        return
    first, last = span.whole("token_start"), span.whole("token_end")
    outer = _outer(span, tokens, first, last)
    told = (outer[0].whole("start"), outer[1].whole("end"))
    if told != (start, end):
        raise span.refusal(
            f"'start' and 'end' say {start}-{end}, its tokens {told[0]}-{told[1]}",
            "'token_end' is the last token of the span.",
        )


def _place(span: Record) -> tuple[int, int, str]:
    return span.whole("start"), span.whole("end"), span.text("label")


def _end(relation: Record, side: str) -> object:
    """What names the span at an end of ``relation``: its id, or where it is; None without a label."""
    told = Record(relation.file, relation.line, relation.mapping(side), f"{relation.what}, {side}")
    if not told.has("label"):
        return None
    return told.id("id") or _place(told)


def _choice(record: Record) -> str:
    """What was chosen of a task's options, or the label that it was accepted for, as a note."""
    chosen = record.data.get("accept")
    if isinstance(chosen, list) and chosen:
        return f"accept: {', '.join(map(str, chosen))}"
    return f"label: {record.data['label']}" if isinstance(record.data.get("label"), str) else ""


def claims(first: Mapping[str, Any]) -> str:
    """By what an object is a task of Prodigy's."""
    found = next((key for key in _MARKS if key in first), "")
    if not found and first.get("answer") in _ANSWERS and "text" in first:
        found = "answer"
    return f"its tasks have '{found}'" if found else ""


FORMAT: Final = Format(
    name="prodigy",
    title="Prodigy JSONL",
    extensions=(".prodigy.jsonl",),
    unit="code points",
    cannot_hold=(
        "attributes, notes, regions and remarks but in keys that Prodigy keeps and does not show",
    ),
    remarks=True,
    states=True,
    reads=True,
    read=read,
    placed=read,
    claims=claims,
    write=write,
)
