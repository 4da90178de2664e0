"""Texts with their spans in tags, ``<ENAMEX TYPE="ORGANIZATION">…</ENAMEX>``, one inside of another too.

So are VLSP 2018 (``.muc``), MUC-7, OntoNotes ``.name`` and Indonesian NER; ``NUMEX`` and ``TIMEX`` are
the same with amounts and times. ``<START:person> … <END>`` is that of OpenNLP, whose marks stand
between blanks that are not the text's. The text is what is left without the tags, character for
character, with ``&lt;``, ``&gt;``, ``&amp;`` and ``&quot;`` read where every ``&`` is one of them.
A ``<DOC DOCNO="…">`` around texts makes each an article.

Trap: a tag that is not closed, or closes what is not open, is refused: nobody knows where it ended.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.description import Format
from app.formats.encoding import decode
from app.formats.exchange import document_of
from app.formats.naming import article_id, file_name
from app.formats.records.record import Record
from app.formats.source import whole
from app.formats.tasks import SpansIn
from app.model import Document

_ELEMENT: Final = r"(?:ENAMEX|NUMEX|TIMEX|enamex|numex|timex)"
_OPEN: Final = rf"<(?P<name>{_ELEMENT})\b(?P<attributes>[^<>]*)>"
_TAG: Final = re.compile(
    rf"{_OPEN}|</(?P<close>{_ELEMENT})\s*>|<START(?::(?P<label>[^\s<>]+))?> ?| ?<END>"
)
_TYPE: Final = re.compile(r"""\btype\s*=\s*["']?([^"'<>|]+?)["']?(?:\s|\||/|\Z)""", re.IGNORECASE)
_DOC: Final = re.compile(r"<DOC\b([^<>]*)>(.*?)</DOC>\s*", re.DOTALL | re.IGNORECASE)
_DOC_ID: Final = re.compile(r"""(?:DOCNO|ID)\s*=\s*["']?([^"'<>\s]+)""", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:lt|gt|amp|quot|apos|#\d+);")
_ADVICE: Final = 'Write each span as <ENAMEX TYPE="LABEL">…</ENAMEX>.'


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
) -> Iterator[tuple[int, Document]]:
    """The article of a file, or each that is in a DOC of its own, with the line that it begins on."""
    marked, guessed = decode(whole(stream, file), file, encoding)
    marked = marked.removeprefix("\ufeff")
    for begin, end, given in _articles(marked, file):
        line = marked.count("\n", 0, begin) + 1
        text, spans = _read(marked, begin, end, file)
        if not text.strip():
            raise FileRefusedError(file, "holds no text", line=line, advice=_ADVICE)
        key = given or article_id(text)
        found = SpansIn(key, annotator)
        for start, stop, label in sorted(spans, key=lambda one: (one[0], -one[1], one[2])):
            found.add(start, stop, label)
        shape: dict[str, Any] = {"id": key, "text": text, "spans": found.spans}
        name = file_name(file)
        shape |= {"annotator": annotator} | ({"meta": {"file": name}} if name else {})
        yield line, document_of(Record(file, line, shape), annotator, language, guessed)


def _articles(marked: str, file: str) -> list[tuple[int, int, str]]:
    """Where each article begins and ends, and its id."""
    found = [
        (*match.span(2), given[1] if (given := _DOC_ID.search(match[1])) else "")
        for match in _DOC.finditer(marked)
    ]
    if not found:
        return [(0, len(marked), "")]
    if _DOC.sub("", marked).strip():
        raise FileRefusedError(
            file, "has text outside of its <DOC>", advice="Put all of it into <DOC>…</DOC>."
        )
    return found


def _read(marked: str, begin: int, end: int, file: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text of a stretch of ``marked`` without its tags, and its spans."""
    escaped = marked.count("&", begin, end) == len(_ENTITY.findall(marked, begin, end))
    parts: list[str] = []
    length, last = 0, begin
    open_: list[tuple[int, str, str, int]] = []  # start, label, element, place of the tag
    spans: list[tuple[int, int, str]] = []

    def take(piece: str) -> None:
        nonlocal length
        parts.append(html.unescape(piece) if escaped else piece)
        length += len(parts[-1])

    for match in _TAG.finditer(marked, begin, end):
        take(marked[last : match.start()])
        last = match.end()
        closing = match["close"] or ("START" if "<END>" in match[0] else "")
        if not closing:
            label, element = _label(match, marked, file), match["name"] or "START"
            open_.append((length, label, element.upper(), match.start()))
            continue
        if not open_ or open_[-1][2] != closing.upper():
            raise _refusal(file, marked, match.start(), f"{match[0].strip()} closes nothing")
        start, label, _element, place = open_.pop()
        if start == length:
            raise _refusal(file, marked, place, f"a span of {label} is empty")
        spans.append((start, length, label))
    if open_:
        raise _refusal(file, marked, open_[-1][3], f"a span of {open_[-1][1]} is never closed")
    take(marked[last:end])
    return "".join(parts), spans


def _label(match: re.Match[str], marked: str, file: str) -> str:
    if match["name"] is None:
        return match["label"] or "default"
    found = _TYPE.search(match["attributes"])
    if found is None:
        raise _refusal(file, marked, match.start(), f"{match[0]} has no TYPE")
    return found[1].strip()


def _refusal(file: str, marked: str, place: int, what: str) -> FileRefusedError:
    return FileRefusedError(file, what, line=marked.count("\n", 0, place) + 1, advice=_ADVICE)


def shows(head: str, named: str) -> str:
    """By what the first lines of a file have spans in tags; "" if they have not."""
    match = re.search(rf"<{_ELEMENT}\b[^<>]*\btype\s*=", head, re.IGNORECASE)
    if match is not None and named == "text":
        return f"its spans are in tags, {match[0].split()[0]} …>"
    if named == "text" and re.search(r"<START:[^\s<>]+> .+? <END>", head):
        return "its spans are in tags, <START:…> … <END>"
    return ""


FORMAT: Final = Format(
    name="inline",
    title="Text with spans in tags (VLSP, MUC: <ENAMEX TYPE=…>)",
    extensions=(".muc",),
    unit="none",
    reads=True,
    read=read,
    shows=shows,
)
