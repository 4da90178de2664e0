"""Tables: CSV and TSV, one article a row under a header that names the columns.

Comma, semicolon, tab or bar: the one that makes a header in which the text is found. Quotes are
doubled inside of quotes, as spreadsheets and pandas write them. Columns are found by ``fields``; a
cell is taken exactly, with the line ends in it; an empty one is not taken. What it cannot hold:
spans, relations, regions, and values that are no strings.

Traps: a row that is not as long as the header, a quote that is not closed, and anything between a
quote and the next separator are refused with their line, where Python by itself would guess. A row
may be left out for its length or what it says; where quotes are wrong, nobody knows where the next
row begins, and the file is refused.
Python's limit for a cell is the process's; it is set here to what an article may have.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import chain
from typing import BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.description import Format
from app.formats.encoding import lines
from app.formats.exchange import Seen, document_of
from app.formats.records.fields import NO_COLUMNS, arranged, places, untitled
from app.formats.records.record import Record
from app.formats.source import LARGEST
from app.formats.surroundings import LeaveOut
from app.model import Document

csv.field_size_limit(LARGEST)

_SEPARATORS: Final = (",", ";", "\t", "|")
_OF_SPANS: Final = {"article", "label", "start", "end"}
_NAME_IT: Final = "Name the column, as with --column text=NAME."


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    columns: Mapping[str, str] = NO_COLUMNS,
    leave_out: LeaveOut | None = None,
) -> Iterator[tuple[int, Document]]:
    """The article of each row, with the line that the row begins on."""
    found, guessed = lines(stream, file, encoding)
    begun, header, rows = table(found, file, columns)
    where = _checked(header, columns, file, begun)
    seen = Seen(file, leave_out)
    for line, cells in rows:
        try:
            _check_length(cells, header, file, line)
            record = Record(file, line, _object(dict(zip(header, cells, strict=True)), where))
            document = document_of(record, annotator, language, guessed)
            seen.check(record, document)
        except FileRefusedError as error:
            seen.refuse(error)
        else:
            yield line, document
    seen.check_end("holds no documents", "Name a file with rows in it.")


def _check_length(cells: list[str], header: list[str], file: str, line: int) -> None:
    if len(cells) != len(header):
        raise FileRefusedError(
            file,
            f"the row has {len(cells)} cells and the header {len(header)}",
            line=line,
            advice="Put cells with a separator or a line end in them into quotes.",
        )


def table(
    found: Iterator[str], file: str, columns: Mapping[str, str] = NO_COLUMNS
) -> tuple[int, list[str], Iterator[tuple[int, list[str]]]]:
    """The line and the names of the header, and each row with its line.

    An unnamed column is called by its number.
    """
    first, begun = _first(found, file)
    separator = _separator(first, columns)
    rows = _rows(chain([first], found), separator, file, begun)
    _line, names = next(rows)
    return begun, [name or f"column {number}" for number, name in enumerate(names, 1)], rows


def _first(found: Iterator[str], file: str) -> tuple[str, int]:
    """The header's line and its number; Excel may say the separator on a line before it."""
    number = 1
    for number, line in enumerate(found, 1):
        if line.strip() and not line.lower().startswith("sep="):
            return line, number
    raise FileRefusedError(
        file, "holds no documents", line=number, advice="Name a file with a header and rows."
    )


def _separator(header: str, columns: Mapping[str, str]) -> str:
    """What makes of ``header`` names that hold the text, and then the most names."""

    def worth(separator: str) -> tuple[bool, int]:
        names = next(csv.reader([header], delimiter=separator), [])
        return places(names, columns).get("text") in names, len(names)

    return max(_SEPARATORS, key=worth)


def _rows(
    found: Iterator[str], separator: str, file: str, number: int
) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not empty with the line it begins on; ``number`` is that of the first."""
    reader = csv.reader(found, delimiter=separator, strict=True)
    before = 0
    while True:
        line = number + before
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise _refusal(file, line, str(error)) from None
        if cells is None:
            return
        before = reader.line_num
        if cells:
            yield line, cells


def _refusal(file: str, line: int, words: str) -> FileRefusedError:
    if "unexpected end" in words:
        what, advice = "a quote in the row that begins here is never closed", "Close the quote."
    elif "field larger" in words:
        what = f"a cell of the row is longer than {LARGEST // 1_000_000} million characters"
        advice = "Close the quote before it, or split the article."
    else:
        what = f"the row is not as a table must be: {words}"
        advice = "Write a quote inside of quotes as two of them."
    return FileRefusedError(file, what, line=line, advice=advice)


def _checked(
    header: list[str], columns: Mapping[str, str], file: str, line: int
) -> Mapping[str, str]:
    """Where the fields are."""
    if not columns.get("text") and {name.lower() for name in header} >= _OF_SPANS:
        raise FileRefusedError(
            file,
            "is a table of spans, a row a span, and does not hold the texts of the articles",
            line=line,
            advice="Import what holds the texts, as JSONL; or name the column with --column text=NAME.",
        )
    header[:] = [untitled(name, columns) for name in header]
    where = places(header, columns)
    twice = next((name for name in header if header.count(name) > 1), None)
    if twice is not None:
        raise FileRefusedError(
            file, f"the column {twice!r} stands twice", line=line, advice="Rename one of the two."
        )
    for field in ("text", *(field for field, name in columns.items() if name)):
        if where.get(field) not in header:
            named = repr(where[field]) if field in where else f"with the {field}"
            raise FileRefusedError(
                file,
                f"there is no column {named} among {', '.join(map(repr, header))}"[:300],
                line=line,
                advice=_NAME_IT,
            )
    return where


def _object(row: dict[str, str], where: Mapping[str, str]) -> dict[str, object]:
    """A row in the exchange shape."""
    places_of_fields = set(where.values())
    fields = {name: cell for name, cell in row.items() if name in places_of_fields}
    others = {name: cell for name, cell in row.items() if cell and name not in fields}
    return {"meta": others, **arranged(fields, where)}


FORMAT: Final = Format(
    name="csv",
    title="Table (CSV, TSV)",
    extensions=(".csv", ".tsv", ".tab"),
    unit="none",
    cannot_hold=("spans", "relations", "regions"),
    reads=True,
    read=read,
    mapped=lambda columns: partial(read, columns=columns),
    by_record=lambda columns, leave_out: partial(read, columns=columns, leave_out=leave_out),
)
