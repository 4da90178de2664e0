"""A JSON object in the exchange shape becomes a document: the laws of its fields.

``jsonl`` tells the shape. What is missing is made from the content, what is wrong is refused with
its field, and what is nobody's business here goes into ``meta``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from app.errors import FileRefusedError, PenandaError
from app.formats.naming import article_id, item_id, name_of
from app.formats.records.fields import arranged, lifted, likely, path_to, paths_in, places, untitled
from app.formats.records.foreign import keys_of_annotations
from app.formats.records.record import Record, deeper_than
from app.formats.source import LARGEST, too_large
from app.formats.surroundings import LeaveOut
from app.model import (
    GOLD,
    Article,
    ArticleId,
    Document,
    ItemId,
    Languages,
    Origin,
    Passage,
    Region,
    RegionState,
    Relation,
    Remark,
    Source,
    Span,
    State,
    check_annotator,
    text_sha256,
)
from app.model.language import CODE_ADVICE, fault_in

_OURS: Final = frozenset(
    ["id", "text", "lang", "sha256", "meta", "spans", "relations", "regions", "annotator", "name"]
)
_SOURCES: Final = frozenset({Source.UNANIMOUS, Source.RULE, Source.ADJUDICATED})
_OF_ORIGIN: Final = ("by", "time", "reason", "clause")
_TIME: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.([0-9]{3}){1,2})?Z"
)
_TIME_ADVICE: Final = "Write it as 2026-11-22T14:05:56Z, or leave it out."
_STATES: Final = frozenset(state.value for state in State)
_DEEPEST: Final = 100
_MOST_AT_FIRST: Final = 100  # records refused before the first that is taken
PRODIGY: Final = frozenset(
    ["tokens", "answer", "view_id", "config", "options", "accept", "arcs", "head", "child"]
)
_KNOWN: Final = _OURS | PRODIGY


class Seen:
    """The ids that stood on earlier lines of ``file``, with what they named; and what is left out.

    A bare text may stand there again: the store has each text once.
    """

    def __init__(self, file: str, leave_out: LeaveOut | None = None) -> None:
        self.file = file
        self.lines: dict[tuple[ArticleId, str], int] = {}
        self.texts: dict[ArticleId, tuple[str, int]] = {}
        self._leave_out = leave_out
        self._left_out = 0

    @property
    def begun(self) -> bool:
        """Whether there was any record before."""
        return bool(self.lines) or self._left_out > 0

    def refuse(self, error: FileRefusedError) -> None:
        """Leave out one record; raise ``error`` where the file is wanted whole or not at all.

        A file that begins with nothing but refusals is no file of articles, and is refused, too.
        """
        self._left_out += 1
        if self._leave_out is None or (not self.lines and self._left_out > _MOST_AT_FIRST):
            raise error
        self._leave_out(error)

    def check_end(self, what: str, advice: str) -> None:
        """Refuse a file that held no article, and nothing that was left out."""
        if not self.lines and not self._left_out:
            raise FileRefusedError(self.file, what, advice=advice)

    def check(self, record: Record, document: Document) -> None:
        article = document.article
        key = (article.id, document.annotator)
        marked = document.spans or document.relations or document.remark
        if key in self.lines and (marked or record.has("id")):
            whose = f" by {document.annotator}" if document.annotator else ""
            raise record.refusal(
                f"the id {article.id!r}{whose} stands on line {self.lines[key]} already"
                if record.has("id")
                else f"the same text stands on line {self.lines[key]} already",
                "Remove one of the two, or give each its own id.",
            )
        sha256, line = self.texts.setdefault(article.id, (article.sha256, record.line))
        if sha256 != article.sha256:
            raise record.refusal(
                f"the id {article.id!r} names another text on line {line}",
                "Give each text its own id.",
            )
        self.lines[key] = record.line


def by_columns(record: Record, columns: Mapping[str, str]) -> Record:
    """``record`` with its fields where they belong, if it has names of its own for them."""
    if not columns and "text" in record.data:
        return record
    where = places([path for path, _value in paths_in(record.data)], columns)
    name = where.get("text", "text")
    if path_to(record.data, name) is None:
        other = likely("text", record.data) or "NAME"
        raise record.refusal(
            f"'{name}' is missing",
            f"Name the key that holds the text, as with --column text={other}.",
        )
    data = {
        untitled(key, columns): value for key, value in lifted(record.data, where.values()).items()
    }
    return Record(record.file, record.line, arranged(data, where))


def document_of(
    record: Record,
    annotator: str = "",
    language: str = "",
    guessed: str = "",
    answered: bool | None = None,
) -> Document:
    """The document that ``record`` says; ``FileRefusedError`` for what cannot be one.

    ``annotator`` overrides what it says of whose the spans are, ``language`` fills in; ``guessed``
    is the encoding of its file if that was a guess. ``answered`` is whether an annotator is known to
    have answered; None where she did if she is named and the record has a list of spans.
    """
    text = _text(record)
    article = ArticleId(record.id("id") or article_id(text))
    layer = annotator or _annotator(record)
    spans = _spans(record, text, article, layer)
    further = _further(record)
    meta = _meta(record, further)
    return Document(
        Article(
            id=article,
            name=record.text("name", "") or _title(meta) or name_of(text),
            language=record.text("lang", "") or language or "und",
            text=text,
            meta=meta,
            regions=tuple(
                Region(*one.range(len(text)), one.text("kind"), _state(one))
                for one in record.records("regions", "region")
            ),
            passages=_passages(record, len(text)),
        ),
        layer,
        spans,
        _relations(record, article, layer, {span.id for span in spans}),
        remark=_remark(record, article, layer),
        state=_progress(record),
        origins=_origins(record, layer),
        answered=bool(layer) and record.has("spans") if answered is None else answered,
        regions_told=record.has("regions"),
        guessed_encoding=guessed,
        foreign=keys_of_annotations(further),
    )


def _title(meta: Mapping[str, Any]) -> str:
    title = meta.get("title")
    return name_of(title) if isinstance(title, str) else ""


def _remark(record: Record, article: ArticleId, layer: str) -> Remark | None:
    if not isinstance(record.data.get("remark"), dict):
        return None  # another tool's, of its own kind: it is in ``meta``
    said = Record(record.file, record.line, record.mapping("remark"), "remark")
    return Remark(article, layer, said.text("note", ""), said.truth("unsure")) or None


def _progress(record: Record) -> State | None:
    return State(record.data["state"]) if _tells_progress(record) else None


def _origins(record: Record, layer: str) -> dict[ItemId, Origin]:
    """How pieces of gold came to be; of what has no id nobody can tell."""
    if layer != GOLD:
        return {}
    found = {}
    for key in ("spans", "relations"):
        for one in record.records(key, key[:-1]):
            told = one.data.get("origin")
            if not isinstance(told, dict) or not one.id("id"):
                continue  # another tool's, of its own kind
            source, words = told.get("source"), [told.get(name) or "" for name in _OF_ORIGIN]
            if source in _SOURCES and all(isinstance(one, str) for one in words):
                origin = Origin(Source(source), *words)
                if origin.time and not _is_time(origin.time):
                    raise one.refusal(f"its origin's time {origin.time!r} is none", _TIME_ADVICE)
                found[ItemId(one.id("id"))] = origin
    return found


def _is_time(words: str) -> bool:
    try:
        datetime.fromisoformat(words)
    except ValueError:
        return False
    return _TIME.fullmatch(words) is not None


def _tells_progress(record: Record) -> bool:
    """Whether it says how far an annotator is; what is another's, of its own kind, is in ``meta``."""
    told = record.data.get("state")
    return isinstance(told, str) and told in _STATES and record.has("annotator")


def _tells_languages(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(one, dict) and "language" in one for one in value
    )


def _passages(record: Record, length: int) -> tuple[Passage, ...]:
    found: list[Passage] = []
    if not _tells_languages(record.data.get("passages")):
        return ()  # another tool's, of its own kind: they are in ``meta``
    for one in record.records("passages", "passage"):
        passage = Passage(*one.range(length), one.text("language"))
        if fault_in(Languages("und", (passage,)), length):
            raise one.refusal(f"'language' {passage.language!r} is no language code", CODE_ADVICE)
        if found and passage.start < found[-1].end:
            raise one.refusal("begins before the passage before it ends", "Put them in order.")
        found.append(passage)
    return tuple(found)


def _state(record: Record) -> RegionState:
    state = record.text("state", RegionState.CONFIRMED)
    try:
        return RegionState(state)
    except ValueError:
        raise record.refusal(
            f"'state' {state!r} is none of a region",
            f"Use one of {', '.join(RegionState)}, or leave it out.",
        ) from None


def _text(record: Record) -> str:
    text = record.text("text")
    if not text or text.isspace():
        raise record.refusal("'text' is empty", "Remove the line or give it a text.")
    if len(text) > LARGEST:
        raise too_large(record.file, record.line)
    if "\0" in text:
        raise record.refusal("'text' holds NUL characters", "Remove them from the text.")
    if record.has("sha256") and record.text("sha256").lower() != text_sha256(text):
        raise record.refusal(
            "'sha256' does not fit the text, which was changed after it was written",
            "Take the file from its source again, or remove 'sha256' if the change was meant.",
        )
    answer = record.data.get("answer")
    if answer in ("reject", "ignore"):
        raise record.refusal(
            f"was answered with {answer!r} in Prodigy", "Keep only the lines that were accepted."
        )
    return text


def _annotator(record: Record) -> str:
    name = record.text("annotator", "")
    try:
        return check_annotator(name) if name else ""
    except PenandaError as error:
        raise record.refusal(error.what, error.advice) from None


def _further(record: Record) -> dict[str, Any]:
    """What is nobody's business here."""
    return {
        key: value
        for key, value in record.data.items()
        if key not in _KNOWN
        and not key.startswith("_")
        and not (key == "remark" and isinstance(value, dict))
        and not (key == "passages" and _tells_languages(value))
        and not (key == "state" and _tells_progress(record))
    }


def _meta(record: Record, further: Mapping[str, Any]) -> dict[str, Any]:
    meta = {**further, **record.mapping("meta")}
    if deeper_than(_DEEPEST, meta):
        raise record.refusal(f"'meta' is nested deeper than {_DEEPEST} levels", "Make it flatter.")
    return meta


def _spans(record: Record, text: str, article: ArticleId, layer: str) -> tuple[Span, ...]:
    spans: dict[ItemId, Span] = {}
    for one in record.records("spans", "span"):
        start, end = one.range(len(text))
        label = one.text("label")
        if not label or not label.isprintable():
            raise one.refusal(f"'label' {label!r} must be printable and not empty")
        surface = one.data.get("text")
        if isinstance(surface, str) and surface != text[start:end]:
            raise one.refusal(
                f"its 'text' is {surface[:40]!r} but {start}-{end} marks {text[start:end][:40]!r}",
                "Count 'start' and 'end' in Unicode code points, not bytes or UTF-16 units.",
            )
        pieces = one.data.get("fragments")
        if isinstance(pieces, list) and len(pieces) > 1:
            raise one.refusal(
                "is in pieces ('fragments')",
                "Write each piece as a span, and relate it to the first by 'part_of'.",
            )
        given = one.id("id")
        key = ItemId(given or _made(spans, article, layer, start, end, label))
        if key in spans:
            raise one.refusal(f"the id {key!r} stands twice", "Give each span its own id.")
        spans[key] = Span(
            key,
            article,
            layer,
            start,
            end,
            label,
            one.strings("attributes" if "attributes" in one.data else "attrs"),
            one.text("note", ""),
            one.truth("unsure"),
        )
    return tuple(spans.values())


def _made(taken: Iterable[ItemId], *parts: str | int) -> ItemId:
    """An id from ``parts``; the same again gets a number, so that two equal spans both stay."""
    key, number = item_id(*parts), 1
    while key in taken:
        number += 1
        key = item_id(*parts, number)
    return key


def _relations(
    record: Record, article: ArticleId, layer: str, spans: set[ItemId]
) -> tuple[Relation, ...]:
    relations: dict[ItemId, Relation] = {}
    for one in record.records("relations", "relation"):
        kind = one.text("type")
        ends = {
            side: ItemId(one.id(side if side in one.data else other))
            for side, other in (("head", "from"), ("tail", "to"))
        }
        for side, end in ends.items():
            if end not in spans:
                raise one.refusal(
                    f"its '{side}' {end!r} is no span of this line"
                    if end
                    else f"'{side}' is missing",
                    "Head and tail are ids of spans on the same line.",
                )
        given = one.id("id")
        key = ItemId(given or _made(relations, article, layer, kind, *ends.values()))
        if key in relations:
            raise one.refusal(f"the id {key!r} stands twice", "Give each relation its own id.")
        relations[key] = Relation(key, article, layer, kind, **ends)
    return tuple(relations.values())
