"""What the whole of a foreign CoNLL file shows: its columns, its tags, where its documents begin.

Columns stand apart by tabs or by blanks; the tags are the last column, and those before it that are
tags of names, too (nested columns; chunks of CoNLL-2003 are not).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

from app.errors import FileRefusedError
from app.formats.conll import brackets
from app.formats.conll.tags import OPENING, Dialect, is_tag, parsed
from app.formats.encoding import lines
from app.formats.tokens.joining import Habits

MOST_SENTENCES: Final = 200  # of one article
_BLANKS: Final = re.compile(r"[ \t]+")
_NEW_DOCUMENT: Final = re.compile(
    r"#\s*(?:newdoc(?:\s+id\s*=\s*|\s*$)|begin document\s*|doc_?id\s*[=:]\s*)(.*)", re.IGNORECASE
)
_SAYS: Final = re.compile(r"#\s*\w+\s*=|#\s*(?:begin|end) document")
_NO_ID: Final = ("", "O", "_", "-", "-X-", "-Y-")
_NUMBER: Final = re.compile(r"\d+([-.]\d+)?")
_CHUNKS: Final = frozenset(
    ("NP", "VP", "PP", "ADVP", "SBAR", "ADJP", "PRT", "CONJP", "INTJ", "LST", "UCP")
)
_USUAL_CHUNKS: Final = frozenset(("NP", "VP", "PP"))
ADVICE: Final = "Write a token, a tab and a tag on each line."


class Line(NamedTuple):
    """A line with its number: ``cells`` of a token, or a ``comment``; neither where it is empty."""

    number: int
    cells: list[str]
    comment: str = ""


class Survey:
    """What shows in the whole of a file."""

    def __init__(self, stream: BinaryIO, file: str, encoding: str) -> None:
        self._stream, self.file, self._encoding = stream, file, encoding
        self._begin = stream.tell()
        self._bracketed = False
        self.tabs = self._has_tabs()
        self.guessed = ""
        widths: Counter[int] = Counter()
        self._numbered = True
        self.habits = Habits()
        self.documents = self.sentences = 0
        columns: list[_Column] = []
        inside = False
        for line in self.lines():
            if id_of_opening(line) is not None:
                self.documents += 1
            if not line.cells or line.cells[0] == OPENING:
                self.sentences += inside
                inside = False
                for column in columns:
                    column.dialect.end_sentence()
                continue
            inside = True
            widths[len(line.cells)] += 1
            self._note_token(line.cells)
            columns += [_Column() for _ in line.cells[len(columns) :]]
            for column, cell in zip(columns, line.cells, strict=False):
                column.add(cell)
        self.sentences += inside
        if not widths:
            raise FileRefusedError(file, "holds no tokens", advice=ADVICE)
        self.width = max(widths, key=lambda width: (widths[width], width))
        self.token = int(self._numbered and self.width > 2)
        self.tags = self._tag_columns(columns[: self.width])
        self.dialects = {place: columns[place].dialect for place in self.tags}

    def _has_tabs(self) -> bool:
        tabs = filled = 0
        for number, text in self._texts():
            self._bracketed = self._bracketed or (number == 1 and brackets.begins(text))
            filled += bool(text.strip())
            tabs += "\t" in text
            if filled >= 1_000:
                break
        return tabs * 2 >= filled and tabs > 0

    def _texts(self) -> Iterator[tuple[int, str]]:
        self._stream.seek(self._begin)
        found, self.guessed = lines(self._stream, self.file, self._encoding)
        for number, text in enumerate(found, 1):
            yield number, text.rstrip("\r\n")

    def lines(self) -> Iterator[Line]:
        """The lines of the file, from its begin."""
        names = brackets.Brackets()
        for number, text in self._texts():
            if not text.strip():
                names.end_sentence()
                yield Line(number, [])
                continue
            if self.tabs:
                cells = text.split("\t")
                while len(cells) > 2 and cells[-1] == "":
                    cells.pop()  # a tab at the end of each line
            else:
                cells = _BLANKS.split(text.strip(" \t"))
            if self._bracketed:
                cells = names.cells(cells)
            comment = text.startswith("#") and (
                not is_tag(cells[-1].strip()) or _SAYS.match(text) is not None
            )
            yield Line(number, [], text) if comment else Line(number, cells)

    def _note_token(self, cells: list[str]) -> None:
        self._numbered = self._numbered and _NUMBER.fullmatch(cells[0]) is not None
        self.habits.note(cells[1] if self._numbered and len(cells) > 2 else cells[0])

    def _tag_columns(self, columns: list[_Column]) -> list[int]:
        last = len(columns) - 1
        if last <= self.token or columns[last].is_words:
            raise FileRefusedError(
                self.file, "its last column holds no tags of names", advice=ADVICE
            )
        found = [last]
        for place in range(last - 1, self.token, -1):
            column = columns[place]
            behind_words = place - 1 > self.token and not columns[place - 1].is_tags
            if not column.is_tags or column.is_chunks(behind_words=behind_words):
                break
            found.insert(0, place)
        return found

    def words(self) -> Iterator[str]:
        """What was found out, in sentences."""
        names = sorted({dialect.name for dialect in self.dialects.values()} - {""})
        if self._bracketed:
            yield "names in brackets, as CoNLL-2012 has them"
        elif names:
            columns = f" in {len(self.tags)} columns" if len(self.tags) > 1 else ""
            yield f"tags read as {' and '.join(names)}{columns}"
        else:
            yield "no token has a tag but O"
        yield from self.habits.words("CoNLL")
        if not self.documents and self.sentences > MOST_SENTENCES:
            yield f"no document is marked in it: each of its {self.sentences:,} sentences is an article"


class _Column:
    """What shows in one column."""

    def __init__(self) -> None:
        self.dialect = Dialect()
        self.is_tags = True
        self._bare: Counter[str] = Counter()
        self._filled = 0

    def add(self, cell: str) -> None:
        cell = cell.strip()
        self.is_tags = self.is_tags and is_tag(cell)
        self._filled += 1
        if not is_tag(cell) and len(self._bare) < 1_000:
            self._bare[cell] += 1
        self.dialect.add(parsed(cell))

    def is_chunks(self, *, behind_words: bool) -> bool:
        """Whether it is phrases and no names; a column of parts of speech stands before such."""
        labels = self.dialect.labels
        return bool(labels) and labels <= _CHUNKS and (behind_words or labels >= _USUAL_CHUNKS)

    @property
    def is_words(self) -> bool:
        """Whether it is more likely words than labels: many of them, each rare, and no O."""
        return "O" not in self.dialect.kinds and len(self._bare) * 2 > self._filled


def id_of_opening(line: Line) -> str | None:
    """The id of the document that begins with ``line``, "" where it has none; None where none begins."""
    if line.cells and line.cells[0] == OPENING:
        told = next((cell for cell in line.cells[1:] if cell not in _NO_ID), "")
    else:
        found = _NEW_DOCUMENT.match(line.comment) if line.comment else None
        if found is None:
            return None
        told = found[1].split(";")[0].strip().strip("()").strip()
    return told if told.isprintable() else ""
