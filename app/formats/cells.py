"""Tables of other tools that have annotations in their cells: written out as JSON, for what reads that.

Three kinds: a row a word with its tag (Kaggle's ``ner_dataset.csv``: ``Sentence #``, ``Word``, ``Tag``);
a row a sentence with a tag for each word (``sentence``, ``word_labels``); a row a text with its spans as
JSON or as Python prints them (Label Studio's CSV and TSV, ``text``, ``entities``). Read as plain tables
they would lose their spans, or be a thousand articles of one word.

Each row becomes an object on the line that it has in the table, so that refusals name that line.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.conll.tags import is_tag
from app.formats.csv import table
from app.formats.encoding import lines
from app.formats.records.foreign import keys_of_annotations

_WORDS: Final = ("word", "words", "token", "tokens", "form")
_TAGS: Final = ("tag", "tags", "ner", "ner_tag", "ner_tags", "label", "labels", "bio", "entity")
_SENTENCES: Final = ("sentence #", "sentence_id", "sent_id", "sentence_idx", "sentence", "sent")
_OF_WORDS: Final = ("word_labels", "ner_tags", "tags", "labels")
_LOOKED_AT: Final = 50  # rows
_LONGEST: Final = 2_000_000  # characters of a cell that lists spans

Row = tuple[int, dict[str, str]]


def written_out(
    stream: BinaryIO, file: str, encoding: str, sink: BinaryIO, most: int | None = None
) -> str:
    """Write the objects that a table with annotations says to ``sink``, and say by what it is one;
    no more than ``most`` of them, where that is said.

    "" for any other table; of it nothing is consumed. Raises ``FileRefusedError`` for a wrong row.
    """
    begin = stream.tell()
    found = _kind(stream, file, encoding)
    stream.seek(begin)
    if found is None:
        return ""
    kind, why = found
    at = 1
    for line, told in islice(kind(_rows(stream, file, encoding)), most):
        data = json.dumps(told).encode("ascii")  # half a surrogate too: whoever reads it refuses it
        sink.write(b"\n" * (line - at) + data)
        at = line
    sink.write(b"\n")
    sink.seek(0)
    return why


def _rows(stream: BinaryIO, file: str, encoding: str) -> Iterator[Row]:
    found, _guessed = lines(stream, file, encoding)
    _begun, header, rows = table(found, file)
    for line, cells in rows:
        if len(cells) != len(header):
            raise FileRefusedError(
                file,
                f"the row has {len(cells)} cells and the header {len(header)}",
                line=line,
                advice="Put cells with a separator or a line end in them into quotes.",
            )
        yield line, dict(zip(header, cells, strict=True))


def _kind(stream: BinaryIO, file: str, encoding: str) -> tuple[Any, str] | None:
    """What makes objects of the rows, and by what the table shows it."""
    rows: list[dict[str, str]] = []
    with suppress(FileRefusedError):  # told when it is read
        rows += (row for _line, row in islice(_rows(stream, file, encoding), _LOOKED_AT))
    if not rows:
        return None
    names = {name.strip().lower(): name for name in rows[0]}
    word, tag = _first(names, _WORDS), _first(names, _TAGS)
    if word and tag and all(is_tag(row[tag].strip()) for row in rows if row[word]):
        sentence = _first(names, _SENTENCES)
        return (
            lambda found: _sentences(found, word, tag, sentence),
            f"its rows are words under {word!r} with tags under {tag!r}",
        )
    text, tags = _first(names, ("sentence", "text")), _first(names, _OF_WORDS)
    if text and tags and all(_tags_in(row[tags]) for row in rows):
        return (
            lambda found: _tagged(found, text, tags),
            f"its rows are sentences with a tag for each word under {tags!r}",
        )
    if any(keys_of_annotations(_objects(row)) for row in rows):
        return lambda found: ((line, _objects(row)) for line, row in found), "its cells hold spans"
    return None


def _first(names: dict[str, str], wanted: tuple[str, ...]) -> str:
    return next((names[name] for name in wanted if name in names), "")


def _sentences(
    rows: Iterator[Row], word: str, tag: str, sentence: str
) -> Iterator[tuple[int, dict[str, Any]]]:
    """The words of a sentence together; it goes on where the cell that names it is empty or the same."""
    begun, named = 1, ""
    tokens: list[str] = []
    tags: list[str] = []
    for line, row in rows:
        told = row.get(sentence, "").strip() if sentence else ""
        if tokens and told and told != named:
            yield begun, {"tokens": tokens, "ner_tags": tags}
            tokens, tags = [], []
        if not tokens:
            begun = line
        named = told or named
        if row[word]:
            tokens.append(row[word])
            tags.append(row[tag].strip() or "O")
    if tokens:
        yield begun, {"tokens": tokens, "ner_tags": tags}


def _tags_in(cell: str) -> list[str]:
    """The tags that a cell lists, none where it is something else."""
    listed = _value(cell)
    found = listed if isinstance(listed, list) else cell.replace(",", " ").split()
    return found if found and all(isinstance(one, str) and is_tag(one) for one in found) else []


def _tagged(rows: Iterator[Row], text: str, tags: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for line, row in rows:
        yield (
            line,
            {"tokens": row[text].split(), "ner_tags": _tags_in(row[tags]), "raw": row[text]},
        )


def _objects(row: dict[str, str]) -> dict[str, Any]:
    """``row`` with the lists and objects that stand in its cells."""
    found: dict[str, Any] = {}
    for name, cell in row.items():
        value = _value(cell)
        found[name] = cell if value is None else value
    return {name: value for name, value in found.items() if value != ""}


def _value(cell: str) -> Any:
    """The list or object that a cell holds, as JSON or as Python prints it; None where it holds none."""
    bare = cell.strip()
    if not bare.startswith(("[", "{")) or len(bare) > _LONGEST:
        return None
    for reads in (json.loads, ast.literal_eval):
        with suppress(ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            value = reads(bare)
            # what Python prints has tuples, which JSON has not
            return json.loads(json.dumps(value)) if isinstance(value, list | dict) else None
    return None
