"""The lossless exchange shape: one JSON object a line, UTF-8, as users of Prodigy and spaCy know it.

Keys, in this order: id, text, lang, sha256, meta, spans, relations, regions, annotator, name;
before the annotator ``passages`` (start, end, language) where paragraphs are in another language. A
span has id, start, end, label, attributes, note, and ``"unsure": true`` only when it is. What the
annotator says of the article is a last key, ``remark``, with note and unsure, where she does. Spans
stand in text order, a region has a ``"state"`` only when it is not confirmed, objects in ``meta`` and ``attributes`` by key: the same document is always the
same bytes.

On the way in only ``text`` and a span's start, end and label are needed; null is the same as
absent, a number as an id is its digits. Ids that are missing are made from the content. A span that
carries its own ``text`` (the surface) is checked against it, so that offsets of another unit are
found. Further keys of the line, as ``url`` or ``date``, go into ``meta`` where it has no such key;
left out are Prodigy's own (those in ``_PRODIGY`` and all that begin with ``_``) and further keys
inside of spans, relations and regions. A line that Prodigy's user answered with reject or ignore is
refused: to take it as marked would be wrong, to pass over it silent.

The same id may stand on several lines when each names another annotator of the same text.

Trap: lines are split at b"\\n" and nowhere else; a text may hold U+2028 as it is.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError, PenandaError
from app.formats.description import Format, Tokens
from app.formats.meaning import canonical
from app.formats.naming import article_id, item_id, name_of
from app.formats.record import Record, deeper_than
from app.model import (
    Article,
    ArticleId,
    Document,
    ItemId,
    Languages,
    Passage,
    Region,
    RegionState,
    Relation,
    Remark,
    Span,
    check_annotator,
    text_sha256,
)
from app.model.language import CODE_ADVICE, fault_in

_OURS: Final = frozenset(
    ["id", "text", "lang", "sha256", "meta", "spans", "relations", "regions", "annotator", "name"]
)
_DEEPEST: Final = 100
_PRODIGY: Final = frozenset(
    ["tokens", "answer", "view_id", "config", "options", "accept", "arcs", "head", "child"]
)


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """One line a document; needs no ``tokens``."""
    for document in documents:
        stream.write(line_of(document))


def line_of(document: Document) -> bytes:
    """The line of ``document``, with its line end."""
    text = json.dumps(as_object(document), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8") + b"\n"


def as_object(document: Document) -> dict[str, Any]:
    """``document`` as plain JSON data in the shape and order of the line."""
    document = canonical(document)
    article = document.article
    passages = [passage.as_json() for passage in article.passages]
    data = {
        "id": article.id,
        "text": article.text,
        "lang": article.language,
        "sha256": article.sha256,
        "meta": article.meta,
        "spans": [_span_object(span) for span in document.spans],
        "relations": [
            {"id": one.id, "type": one.type, "head": one.head, "tail": one.tail}
            for one in document.relations
        ],
        "regions": [region.as_json() for region in article.regions],
        **({"passages": passages} if passages else {}),
        "annotator": document.annotator,
        "name": article.name,
    }
    if document.remark:
        data["remark"] = {"note": document.remark.note, "unsure": document.remark.unsure}
    return data


def _span_object(span: Span) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": span.id,
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "attributes": span.attributes,
        "note": span.note,
    }
    if span.unsure:
        data["unsure"] = True
    return data


def read(
    stream: BinaryIO, file: str, *, annotator: str = "", language: str = "", encoding: str = ""
) -> Iterator[tuple[int, Document]]:
    """Each document with its line, one line in memory at a time."""
    if encoding and encoding.lower().replace("_", "-") not in ("utf-8", "utf8", "utf-8-sig"):
        raise FileRefusedError(
            file, f"is JSONL, which is always UTF-8, not {encoding}", advice="State no encoding."
        )
    seen = _Seen()
    for line, raw in enumerate(stream, 1):
        if line == 1:
            raw = _unmarked(raw, file)
        if not raw.strip(b" \t\r\n"):
            continue
        record = Record.parse(file, line, raw)
        document = _document(record, annotator, language)
        seen.check(record, document)
        yield line, document
    if not seen.lines:
        raise FileRefusedError(file, "holds no documents", advice="Name a file with lines in it.")


def _unmarked(raw: bytes, file: str) -> bytes:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise FileRefusedError(file, "is UTF-16", line=1, advice="Save the file as UTF-8.")
    return raw.removeprefix(codecs.BOM_UTF8)


class _Seen:
    """The ids that stood on earlier lines, with what they named."""

    def __init__(self) -> None:
        self.lines: dict[tuple[ArticleId, str], int] = {}
        self.texts: dict[ArticleId, tuple[str, int]] = {}

    def check(self, record: Record, document: Document) -> None:
        article = document.article
        key = (article.id, document.annotator)
        if key in self.lines:
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


def _document(record: Record, annotator: str, language: str) -> Document:
    text = _text(record)
    article = ArticleId(record.id("id") or article_id(text))
    layer = annotator or _annotator(record)
    spans = _spans(record, text, article, layer)
    return Document(
        Article(
            id=article,
            name=record.text("name", "") or name_of(text),
            language=record.text("lang", "") or language or "und",
            text=text,
            meta=_meta(record),
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
        regions_told=record.has("regions"),
    )


def _remark(record: Record, article: ArticleId, layer: str) -> Remark | None:
    if not isinstance(record.data.get("remark"), dict):
        return None  # another tool's, of its own kind: it is in ``meta``
    said = Record(record.file, record.line, record.mapping("remark"), "remark")
    return Remark(article, layer, said.text("note", ""), said.truth("unsure")) or None


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


def _meta(record: Record) -> dict[str, Any]:
    further = {
        key: value
        for key, value in record.data.items()
        if key not in _OURS
        and key not in _PRODIGY
        and not key.startswith("_")
        and not (key == "remark" and isinstance(value, dict))
        and not (key == "passages" and _tells_languages(value))
    }
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
            one.strings("attributes"),
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
        ends = {side: ItemId(one.id(side)) for side in ("head", "tail")}
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


FORMAT: Final = Format(
    name="jsonl",
    title="Penanda JSONL (holds everything)",
    extensions=(".jsonl", ".ndjson"),
    unit="code points",
    remarks=True,
    reads=True,
    read=read,
    write=write,
)
