"""The beginning of a file as an import would read it, to be looked at before anything comes in.

Only the beginning is read, so a large file costs no more than a small one.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from json import dumps
from typing import Any, BinaryIO, Final, TypeAlias

from app.errors import FileRefusedError, PenandaError
from app.formats import (
    NO_COLUMNS,
    Surroundings,
    cells,
    csv,
    format_name_of,
    format_named,
    json,
    read_documents,
    recognised,
)
from app.formats.encoding import lines
from app.formats.records.fields import likely_places, paths_in, places
from app.formats.records.record import Record
from app.formats.source import open_source
from app.intake.files import Source, sources_of
from app.intake.report import Options
from app.languages import identify

_HEAD: Final = 256 * 1024  # bytes of a table
_ROWS: Final = 5
_TRIED: Final = 10  # files of a folder
_SHOWN: Final = 600  # code points of a text, 200 of a cell

_Table: TypeAlias = tuple[list[str], list[Mapping[str, Any]]]


@dataclass(frozen=True)
class Preview:
    """What the beginning of ``file`` holds.

    Of a table or JSON: its ``columns``, the first ``rows``, and ``usual``, the column that each
    field (text, title, ...) is found in by its name; ``likely`` are those that the fields may be in
    where the text is in no usual one. Of any other: the beginning of its first
    ``text``, its ``language``, its ``spans``, and its ``encoding`` where that had to be guessed.
    ``format`` is the title of one that its ending does not name and that it was seen to be.
    ``trouble`` says why nothing can be shown.
    """

    file: str
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    usual: Mapping[str, str] = field(default_factory=dict)
    likely: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    language: str = ""
    encoding: str = ""
    format: str = ""
    spans: int = 0
    trouble: PenandaError | None = None


def look_into(path: str, options: Options) -> Preview:
    """The beginning of ``path``; of a folder, pattern or archive, of its first file that can be read.

    Never raises for a bad file.
    """
    first: Preview | None = None
    refused: list[FileRefusedError] = []
    try:
        for source in islice(sources_of([path], refused, Counter()), _TRIED):
            preview = _look(source, options)
            if preview.trouble is None:
                return preview
            first = first or preview
    except PenandaError as error:
        return Preview(path, trouble=error)
    if first is None:
        return Preview(path, trouble=refused[0] if refused else None)
    return first


def _look(source: Source, options: Options) -> Preview:
    file = str(source.path)
    try:
        name = options.format_name or _seen_to_be(source)
        if name == "csv" and not options.format_name:
            annotated = _annotated(source, options)
            if annotated is not None:
                return annotated
        if name in _BEGINNINGS:
            return _table(source, name, options.encoding)
        return _text(source, name, options)
    except PenandaError as error:
        return Preview(file, trouble=error)
    except (ValueError, RecursionError) as error:
        return Preview(file, trouble=FileRefusedError(file, str(error)))


def _seen_to_be(source: Source) -> str:
    """The name of the format that the file is, whatever its ending says."""
    chosen = format_named(format_name_of(source.path))
    with source.open() as member, open_source(source.path, stream=member) as stream:
        return recognised(chosen, stream, str(source.path), _around(source)).name


def _around(source: Source, unit: str = "") -> Surroundings:
    return Surroundings(unit, source.below, source.beside)


def _annotated(source: Source, options: Options) -> Preview | None:
    """The first article of a table with annotations in its cells; None of any other table."""
    file = str(source.path)
    sink = io.BytesIO()
    with source.open() as member, open_source(source.path, stream=member) as stream:
        head, _whole = _head(stream)
        if not cells.written_out(head, file, options.encoding, sink, most=1):
            return None
    name = recognised(format_named("json"), sink, file, _around(source)).name
    return _first_text(source, name, replace(options, encoding=""), sink)


def _text(source: Source, name: str, options: Options) -> Preview:
    with source.open() as stream:
        return _first_text(source, name, options, stream)


def _first_text(source: Source, name: str, options: Options, stream: BinaryIO | None) -> Preview:
    file = str(source.path)
    title = (
        "" if name == (options.format_name or format_name_of(file)) else format_named(name).title
    )
    for _line, document in read_documents(
        file,
        format_name=name,
        encoding=options.encoding,
        surroundings=_around(source, options.unit),
        stream=stream,
    ):
        text = document.article.text
        return Preview(
            file,
            text=text[:_SHOWN],
            language=options.language or identify(text),
            encoding=document.guessed_encoding,
            format=title,
            spans=len(document.spans),
        )
    return Preview(file)


def _table(source: Source, name: str, encoding: str) -> Preview:
    with source.open() as member, open_source(source.path, stream=member) as stream:
        head, whole = _head(stream)
    file = str(source.path)
    found, guessed = lines(head, file, encoding)
    columns, rows = _BEGINNINGS[name](found, file, whole)
    shown = tuple(tuple(_cell(row.get(column)) for column in columns) for row in rows)
    usual = {key: name for key, name in places(columns, NO_COLUMNS).items() if name in columns}
    likely = {} if "text" in usual else likely_places(columns)
    return Preview(file, tuple(columns), shown, usual, likely, encoding=guessed)


def _of_csv(found: Iterator[str], file: str, whole: bool) -> _Table:
    _line, columns, rows = csv.table(found, file)
    cells = (dict(zip(columns, cells, strict=False)) for _line, cells in rows)
    return columns, _first_of(cells, whole)


def _of_json(found: Iterator[str], file: str, whole: bool) -> _Table:
    return _flat(_first_of(json.beginning("".join(found), file, whole=whole), whole))


def _of_jsonl(found: Iterator[str], file: str, whole: bool) -> _Table:
    filled = ((number, line) for number, line in enumerate(found, 1) if line.strip())
    rows = _first_of((Record.parse(file, n, line.encode()).data for n, line in filled), whole)
    return _flat(rows)


def _first_of(found: Iterator[Mapping[str, Any]], whole: bool) -> list[Mapping[str, Any]]:
    """The first rows, up to where the file is cut off."""
    rows: list[Mapping[str, Any]] = []
    try:
        rows.extend(islice(found, _ROWS))
    except FileRefusedError:
        if whole and not rows:
            raise
    return rows


def _flat(rows: list[Mapping[str, Any]]) -> _Table:
    """The names in ``rows``, each once; what lies in objects has a column by its path."""
    flat: list[Mapping[str, Any]] = [dict(paths_in(row)) for row in rows]
    return list(dict.fromkeys(name for row in flat for name in row)), flat


_BEGINNINGS: Final[Mapping[str, Callable[[Iterator[str], str, bool], _Table]]] = {
    "csv": _of_csv,
    "json": _of_json,
    "jsonl": _of_jsonl,
}


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


def _cell(value: object) -> str:
    if value is None:
        return ""
    words = value if isinstance(value, str) else dumps(value, ensure_ascii=False)
    return words[:200]
