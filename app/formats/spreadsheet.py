"""Tables of spans for a spreadsheet, one span a row with the text around it, as CSV or TSV.

Columns: article, name, language, annotator, span (its id), label, start, end (code points), before,
text, after, unsure, note, and as JSON ``attributes`` and ``relations`` (of the head: type, tail,
id). An article without spans has one row. UTF-8 with the mark that Excel needs to know it by.

A cell that a spreadsheet would take for a formula begins with an apostrophe here, and so does one
that begins with an apostrophe itself, so that it can be taken off again. What is shown around a span
has white space squeezed; the text of a span is exact.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import BinaryIO, Final

from app.errors import FileRefusedError
from app.formats import lacking
from app.formats.csv import FORMAT as TABLE
from app.formats.description import Format, Tokens
from app.formats.meaning import Meaning, canonical
from app.model import Document, Loss, Relation, Span

_COLUMNS: Final = (
    *("article", "name", "language", "annotator", "span", "label", "start", "end"),
    *("before", "text", "after", "unsure", "note", "attributes", "relations"),
)
_FORMULAS: Final = tuple("=+-@\t\r\n＝＋－＠'")
_AROUND: Final = 40  # code points
_LACKING: Final = ("region", "passage", "meta")


def write(
    documents: Iterable[Document], stream: BinaryIO, tokens: Tokens, *, separator: str
) -> None:
    """The rows of each document as it comes."""
    stream.write(b"\xef\xbb\xbf" + _line(_COLUMNS, separator))
    for document in documents:
        for row in _rows(canonical(document)):
            stream.write(_line(row, separator))


def _line(cells: Iterable[str], separator: str) -> bytes:
    line = io.StringIO(newline="")
    csv.writer(line, delimiter=separator, lineterminator="\r\n").writerow(map(_shielded, cells))
    return line.getvalue().encode()


def _shielded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell


def _rows(document: Document) -> Iterator[tuple[str, ...]]:
    article, text = document.article, document.article.text
    of_article = (article.id, article.name, article.language, document.annotator)
    if not document.spans:
        yield (*of_article, *[""] * (len(_COLUMNS) - len(of_article)))
    for span in document.spans:
        relations = [
            [one.type, one.tail, one.id] for one in document.relations if one.head == span.id
        ]
        yield (
            *of_article,
            span.id,
            span.label,
            str(span.start),
            str(span.end),
            _squeezed(text[max(0, span.start - _AROUND) : span.start]),
            span.surface(text),
            _squeezed(text[span.end : span.end + _AROUND]),
            "yes" if span.unsure else "",
            span.note,
            _json(dict(span.attributes)) if span.attributes else "",
            _json(relations) if relations else "",
        )


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def losses(document: Document) -> list[Loss]:
    """What of ``document`` will not be in the table."""
    return list(lacking.losses(canonical(document), "a table of spans", _LACKING))


def held(document: Document) -> Meaning:
    """The spans and relations with all that they have, and the article's id, name and language."""
    document = canonical(document)
    article, text = document.article, document.article.text
    spans = [(span, span.surface(text)) for span in document.spans]
    return _meaning(
        (article.id, article.name, article.language, document.annotator), spans, document.relations
    )


def _meaning(
    of_article: tuple[str, ...], spans: list[tuple[Span, str]], relations: Iterable[Relation]
) -> Meaning:
    plain = [(replace(span, attributes=dict(span.attributes)), text) for span, text in spans]
    ordered = sorted(relations, key=lambda one: one.id)
    return Meaning.made_of(of_article[0], len(spans), of_article, plain, ordered)


def read_back(stream: BinaryIO, file: str, *, separator: str) -> Iterator[Meaning]:
    """What ``held`` said, from the table."""
    wrapped = io.TextIOWrapper(stream, "utf-8-sig", newline="")
    rows = csv.reader(wrapped, delimiter=separator, strict=True)
    if tuple(next(rows, [])) != _COLUMNS:
        raise FileRefusedError(file, "is no table of spans", advice="Name one that Penanda wrote.")
    of_article: tuple[str, ...] | None = None
    spans: list[tuple[Span, str]] = []
    relations: list[Relation] = []
    for cells in rows:
        row = [_unshielded(cell) for cell in cells]
        if of_article is not None and tuple(row[:4]) != of_article:
            yield _meaning(of_article, spans, relations)
            spans, relations = [], []
        of_article = row[0], row[1], row[2], row[3]
        if row[4]:
            _take(dict(zip(_COLUMNS, row, strict=True)), spans, relations)
    if of_article is not None:
        yield _meaning(of_article, spans, relations)
    wrapped.detach()


def _unshielded(cell: str) -> str:
    return cell.removeprefix("'")


def _take(row: dict[str, str], spans: list[tuple[Span, str]], relations: list[Relation]) -> None:
    place = row["article"], row["annotator"]
    relations += [
        Relation(key, *place, kind, row["span"], tail)  # type: ignore[arg-type]
        for kind, tail, key in json.loads(row["relations"] or "[]")
    ]
    span = Span(
        row["span"],  # type: ignore[arg-type]
        *place,  # type: ignore[arg-type]
        int(row["start"]),
        int(row["end"]),
        row["label"],
        json.loads(row["attributes"] or "{}"),
        row["note"],
        row["unsure"] == "yes",
    )
    spans.append((span, row["text"]))


FORMAT: Final = Format(
    name="spans-csv",
    title="Table of spans for a spreadsheet (CSV)",
    extensions=(),
    ending=".spans.csv",
    unit="code points",
    cannot_hold=(
        "the text but for the spans and what is around them",
        "regions, languages of paragraphs, meta",
    ),
    read=TABLE.read,
    write=partial(write, separator=","),
    losses=losses,
    held=held,
    read_back=partial(read_back, separator=","),
)

TSV: Final = replace(
    FORMAT,
    name="spans-tsv",
    title="Table of spans for a spreadsheet (TSV)",
    ending=".spans.tsv",
    write=partial(write, separator="\t"),
    read_back=partial(read_back, separator="\t"),
)
