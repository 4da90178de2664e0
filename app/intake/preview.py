"""The beginning of a file as an import would read it, to be looked at before anything comes in.

Only the beginning is read, so a large file costs no more than a small one.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError, NotFoundError, PenandaError
from app.formats import NO_COLUMNS, format_for, read_documents
from app.formats.encoding import lines
from app.formats.fields import places
from app.formats.source import open_source
from app.intake.files import Source, sources_of
from app.intake.report import Options
from app.languages import identify

_HEAD: Final = 256 * 1024  # bytes of a table
_ROWS: Final = 5
_TRIED: Final = 10  # files of a folder
_SHOWN: Final = 600  # code points of a text, 200 of a cell
_TABLES: Final = ("csv", "json", "jsonl")
_SEPARATORS: Final = (",", ";", "\t", "|")


@dataclass(frozen=True)
class Preview:
    """What the beginning of ``file`` holds.

    Of a table or JSON: its ``columns``, the first ``rows``, and ``usual``, the column that each
    field (text, title, ...) is found in by its name. Of any other: the beginning of its first
    ``text``, its ``language``, and its ``encoding`` where that had to be guessed. ``trouble`` says
    why nothing can be shown.
    """

    file: str
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    usual: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    language: str = ""
    encoding: str = ""
    trouble: str = ""


def look_into(path: str, options: Options) -> Preview:
    """The beginning of ``path``; of a folder, pattern or archive, of its first file that can be read.

    Never raises for a bad file.
    """
    first: Preview | None = None
    refused: list[FileRefusedError] = []
    try:
        for source in islice(sources_of([path], refused), _TRIED):
            preview = _look(source, options)
            if not preview.trouble:
                return preview
            first = first or preview
    except PenandaError as error:
        return Preview(path, trouble=str(error))
    if first is None:
        return Preview(path, trouble=str(refused[0]) if refused else "")
    return first


def _look(source: Source, options: Options) -> Preview:
    file = str(source.path)
    name = options.format_name or _format_of(file)
    try:
        if name in _TABLES:
            return _table(source, name, options.encoding)
        return _text(source, name, options)
    except PenandaError as error:
        return Preview(file, trouble=str(error))
    except (ValueError, RecursionError, csv.Error) as error:
        return Preview(file, trouble=f"{file}: {error}")


def _format_of(file: str) -> str:
    try:
        return format_for(file).name
    except NotFoundError:
        return "text"


def _text(source: Source, name: str, options: Options) -> Preview:
    file = str(source.path)
    with source.open() as stream:
        for _line, document in read_documents(
            file, format_name=name, encoding=options.encoding, stream=stream
        ):
            text = document.article.text
            return Preview(
                file,
                text=text[:_SHOWN],
                language=options.language or identify(text),
                encoding=document.guessed_encoding,
            )
    return Preview(file)


def _table(source: Source, name: str, encoding: str) -> Preview:
    with source.open() as member, open_source(source.path, stream=member) as stream:
        head, whole = _head(stream)
    found, guessed = lines(head, str(source.path), encoding)
    columns, rows = _of_csv(found) if name == "csv" else _of_json("".join(found), whole)
    shown = tuple(tuple(_cell(row.get(column)) for column in columns) for row in rows)
    usual = {key: name for key, name in places(columns, NO_COLUMNS).items() if name in columns}
    return Preview(str(source.path), tuple(columns), shown, usual, encoding=guessed)


def _of_csv(found: Iterator[str]) -> tuple[list[str], list[dict[str, Any]]]:
    first = next(found)

    def names(separator: str) -> list[str]:
        return next(csv.reader([first], delimiter=separator), [])

    def worth(separator: str) -> tuple[bool, int]:
        return "text" in places(names(separator), NO_COLUMNS), len(names(separator))

    separator = max(_SEPARATORS, key=worth)
    columns = names(separator)
    rows = [
        dict(zip(columns, cells, strict=False))
        for cells in islice(csv.reader(found, delimiter=separator), _ROWS)
    ]
    return columns, rows


def _head(stream: BinaryIO) -> tuple[BinaryIO, bool]:
    """The beginning, not cut inside of a UTF-8 character, and whether it is the whole."""
    data = stream.read(_HEAD)
    if len(data) < _HEAD:
        return io.BytesIO(data), True
    for less in range(4):
        try:
            data[: _HEAD - less].decode("utf-8")
        except UnicodeDecodeError:
            continue
        return io.BytesIO(data[: _HEAD - less]), False
    return io.BytesIO(data), False


def _of_json(head: str, whole: bool) -> tuple[list[str], list[dict[str, Any]]]:
    decoder, at = json.JSONDecoder(), 0
    rows: list[dict[str, Any]] = []
    while len(rows) < _ROWS:
        while at < len(head) and head[at] in " \t\r\n[,":
            at += 1
        try:
            value, at = decoder.raw_decode(head, at)
        except ValueError:
            if not rows and whole:
                raise
            break
        if isinstance(value, dict):
            rows.append(value)
    return list(dict.fromkeys(key for row in rows for key in row)), rows


def _cell(value: object) -> str:
    if value is None:
        return ""
    words = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return words[:200]
