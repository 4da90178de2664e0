"""Foreign CoNLL files: a token a line with its tags, in the dialects and with the habits they have.

The file is gone through twice: what its columns, tags and documents are, shows only at the end.
Columns stand apart by tabs or by blanks; the tags are the last column, and those before it that are
tags of names, too (nested columns; chunks of CoNLL-2003 are not). Documents begin at ``-DOCSTART-``
or a comment that says so; a file without such is one article, or, of more than 200 sentences, an
article a sentence.

There is no text in such a file. A ``# text =`` before a sentence is it, where its tokens are in it;
else tokens are joined by a blank, but between letters of scripts that have none between words, and
by nothing at all where the file has blanks as tokens. Syllables of Vietnamese joined by ``_`` and
``th:`` before every token, as dumps of WikiANN have it, are undone. All of it is told.

Traps: a token may be a single blank, so a line is never stripped; ``#`` may be a token.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Final, NamedTuple

from app.errors import FileRefusedError
from app.formats.conll.tags import OUTSIDE, Dialect, Tag, is_tag, parsed, spans_of
from app.formats.encoding import lines
from app.formats.exchange import document_of
from app.formats.naming import article_id, file_name
from app.formats.records.record import Record
from app.formats.source import seekable
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tasks import Findings, SpansIn
from app.model import Document

_OPENING: Final = "-DOCSTART-"
_MOST_SENTENCES: Final = 200  # of one article
_BLANKS: Final = re.compile(r"[ \t]+")
_NEW_DOCUMENT: Final = re.compile(
    r"#\s*(?:newdoc(?:\s+id\s*=\s*|\s*$)|begin document\s*|doc_?id\s*[=:]\s*)(.*)", re.IGNORECASE
)
_SAYS: Final = re.compile(r"#\s*\w+\s*=|#\s*(?:begin|end) document")
_TEXT: Final = re.compile(r"#\s*text\s*=\s?(.*)")
_NO_ID: Final = ("", "O", "_", "-", "-X-", "-Y-")
_NUMBER: Final = re.compile(r"\d+([-.]\d+)?")
_CHUNKS: Final = frozenset(
    ("NP", "VP", "PP", "ADVP", "SBAR", "ADJP", "PRT", "CONJP", "INTJ", "LST", "UCP")
)
_USUAL_CHUNKS: Final = frozenset(("NP", "VP", "PP"))
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_SYLLABLES: Final = re.compile(r"[^\W\d_]+(?:_[^\W\d_]+)+")
_JOINED: Final = re.compile(r"[^\s_/@]+(?:_[^\s_/@]+)+")  # with digits and points, but no address
_VIETNAMESE: Final = re.compile("[ăâđêôơư\u1ea0-\u1ef9]", re.IGNORECASE)
_CODED: Final = re.compile(r"[a-z]{2,3}:(?=.)")
_ADVICE: Final = "Write a token, a tab and a tag on each line."


class Line(NamedTuple):
    """A line with its number: ``cells`` of a token, or a ``comment``; neither where it is empty."""

    number: int
    cells: list[str]
    comment: str = ""


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    surroundings: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """Each article with the line that it begins on, one article in memory at a time."""
    survey = _Survey(seekable(stream, file), file, encoding)
    findings = Findings(surroundings)
    for block in survey.blocks():
        yield block.line, block.document(survey, annotator, language, findings)
    findings.tell(*survey.words())


class _Survey:
    """What shows in the whole of a file."""

    def __init__(self, stream: BinaryIO, file: str, encoding: str) -> None:
        self._stream, self.file, self._encoding = stream, file, encoding
        self._begin = stream.tell()
        self.tabs = self._has_tabs()
        self.guessed = ""
        widths: Counter[int] = Counter()
        self._numbered = True
        self.spaced_by_tokens = self.joined_by_underscore = False
        self.coded, self.documents, self.sentences = True, 0, 0
        columns: list[_Column] = []
        inside = False
        for line in self._raw():
            if _id_of_opening(line) is not None:
                self.documents += 1
            if not line.cells or line.cells[0] == _OPENING:
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
            raise FileRefusedError(file, "holds no tokens", advice=_ADVICE)
        self.width = max(widths, key=lambda width: (widths[width], width))
        self.token = int(self._numbered and self.width > 2)
        self.tags = self._tag_columns(columns[: self.width])
        self.dialects = {place: columns[place].dialect for place in self.tags}

    def _has_tabs(self) -> bool:
        tabs = filled = 0
        for _number, text in self._texts():
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

    def _raw(self) -> Iterator[Line]:
        for number, text in self._texts():
            if not text.strip():
                yield Line(number, [])
                continue
            if self.tabs:
                cells = text.split("\t")
                while len(cells) > 2 and cells[-1] == "":
                    cells.pop()  # a tab at the end of each line
            else:
                cells = _BLANKS.split(text.strip(" \t"))
            comment = text.startswith("#") and (
                not is_tag(cells[-1].strip()) or _SAYS.match(text) is not None
            )
            yield Line(number, [], text) if comment else Line(number, cells)

    def _note_token(self, cells: list[str]) -> None:
        self._numbered = self._numbered and _NUMBER.fullmatch(cells[0]) is not None
        token = cells[1] if self._numbered and len(cells) > 2 else cells[0]
        if token.isspace():
            self.spaced_by_tokens = True
        if not self.joined_by_underscore and _SYLLABLES.fullmatch(token):
            self.joined_by_underscore = _VIETNAMESE.search(token) is not None
        self.coded = self.coded and _CODED.match(token) is not None

    def _tag_columns(self, columns: list[_Column]) -> list[int]:
        last = len(columns) - 1
        if last <= self.token or columns[last].is_words:
            raise FileRefusedError(
                self.file, "its last column holds no tags of names", advice=_ADVICE
            )
        found = [last]
        for place in range(last - 1, self.token, -1):
            column = columns[place]
            behind_words = place - 1 > self.token and not columns[place - 1].is_tags
            if not column.is_tags or column.is_chunks(behind_words=behind_words):
                break
            found.insert(0, place)
        return found

    def blocks(self) -> Iterator[_Block]:
        """The articles of the file, as lines."""
        apart = not self.documents and self.sentences > _MOST_SENTENCES
        block = _Block(self.file, 1, "")
        for line in self._raw():
            key = _id_of_opening(line)
            if key is not None:
                if block.filled:
                    yield block
                block = _Block(self.file, line.number, key)
            elif line.cells:
                block.add(line)
            else:
                block.end_sentence(line.comment)
                if apart and block.filled and not line.comment:
                    yield block
                    block = _Block(self.file, line.number + 1, "")
        if block.filled:
            yield block

    def words(self) -> Iterator[str]:
        """What was found out, in sentences."""
        names = sorted({dialect.name for dialect in self.dialects.values()} - {""})
        if names:
            columns = f" in {len(self.tags)} columns" if len(self.tags) > 1 else ""
            yield f"tags read as {' and '.join(names)}{columns}"
        else:
            yield "no token has a tag but O"
        if self.spaced_by_tokens:
            yield "its blanks are tokens of their own, so tokens are joined by nothing"
        else:
            yield "its text is made of its tokens: where blanks stood in the article, no CoNLL file says"
        if self.joined_by_underscore:
            yield "syllables joined by '_' were parted"
        if self.coded:
            yield "the language before each token was taken away"
        if not self.documents and self.sentences > _MOST_SENTENCES:
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


def _id_of_opening(line: Line) -> str | None:
    """The id of the document that begins with ``line``, "" where it has none; None where none begins."""
    if line.cells and line.cells[0] == _OPENING:
        told = next((cell for cell in line.cells[1:] if cell not in _NO_ID), "")
    else:
        found = _NEW_DOCUMENT.match(line.comment) if line.comment else None
        if found is None:
            return None
        told = found[1].split(";")[0].strip().strip("()").strip()
    return told if told.isprintable() else ""


@dataclass
class _Sentence:
    rows: list[Line] = field(default_factory=list)
    text: str = ""


class _Block:
    """The lines of one article."""

    def __init__(self, file: str, line: int, key: str) -> None:
        self.file, self.line, self.key = file, line, key
        self.sentences = [_Sentence()]

    @property
    def filled(self) -> bool:
        return any(sentence.rows for sentence in self.sentences)

    def add(self, line: Line) -> None:
        self.sentences[-1].rows.append(line)

    def end_sentence(self, comment: str) -> None:
        found = _TEXT.match(comment) if comment else None
        if self.sentences[-1].rows:
            self.sentences.append(_Sentence())
        if found is not None:
            self.sentences[-1].text = found[1]

    def document(
        self, survey: _Survey, annotator: str, language: str, findings: Findings
    ) -> Document:
        """The article that they are."""
        parts: list[str] = []
        found: list[tuple[int, int, str]] = []
        length = 0
        for sentence in self.sentences:
            if not sentence.rows:
                continue
            if parts:
                parts.append("\n")
                length += 1
            text, spans = _sentence(sentence, survey, findings)
            found += [(start + length, end + length, label) for start, end, label in spans]
            parts.append(text)
            length += len(text)
        text = "".join(parts)
        key = self.key or article_id(text)
        spans_in = SpansIn(key, annotator)
        for start, end, label in sorted(found, key=lambda one: (one[0], -one[1], one[2])):
            spans_in.add(start, end, label)
        name = file_name(self.file)
        shape: dict[str, Any] = {
            "id": key,
            "text": text,
            "annotator": annotator,
            "spans": spans_in.spans,
        }
        shape |= {"meta": {"file": name}} if name else {}
        record = Record(self.file, self.line, shape)
        return document_of(record, annotator, language, survey.guessed)


def _sentence(
    sentence: _Sentence, survey: _Survey, findings: Findings
) -> tuple[str, list[tuple[int, int, str]]]:
    """The text of a sentence and its spans."""
    tokens: list[str] = []
    columns: list[list[Tag]] = [[] for _ in survey.tags]
    for row in sentence.rows:
        token, tags = _cells(row, survey)
        if token == "":
            if any(tag.label for tag in tags):
                raise FileRefusedError(
                    survey.file, "has a tag and no token", line=row.number, advice=_ADVICE
                )
            findings.note("lines without a token, which were left out")
            continue
        tokens.append(token)
        for column, tag in zip(columns, tags, strict=True):
            column.append(tag)
    text, places = _joined(tokens, sentence.text, survey)
    found = []
    for place, column in zip(survey.tags, columns, strict=True):
        begins = survey.dialects[place].name in ("IOB2", "IOBES", "BILOU", "BMES")
        for first, last, label, mended in spans_of(column, begins=begins):
            if mended:
                findings.note("tags that go on with nothing before them, taken as beginnings")
            found.append((places[first][0], places[last][1], label))
    return text, found


def _cells(row: Line, survey: _Survey) -> tuple[str, list[Tag]]:
    """The token and the tags of a line; the token is "" where it is missing."""
    cells = row.cells
    if len(cells) < survey.width:
        missing = all(is_tag(cell) for cell in cells) and len(cells) == len(survey.tags)
        if not missing:
            raise FileRefusedError(
                survey.file,
                f"has {len(cells)} columns, and most lines have {survey.width}",
                line=row.number,
                advice=_ADVICE,
            )
        cells = [""] * (survey.width - len(cells)) + cells
    if len(cells) > survey.width and not survey.tabs:
        raise FileRefusedError(
            survey.file,
            f"has {len(cells)} columns, and most lines have {survey.width}",
            line=row.number,
            advice="Part the columns by tabs where a token holds a blank.",
        )
    token = cells[survey.token]
    if survey.coded:
        token = _CODED.sub("", token, count=1)
    if survey.joined_by_underscore and _JOINED.fullmatch(token):
        token = token.replace("_", " ")
    tags = [parsed(cells[place].strip()) for place in survey.tags]
    return token, [tag if tag.label else OUTSIDE for tag in tags]


def _joined(tokens: list[str], text: str, survey: _Survey) -> tuple[str, list[tuple[int, int]]]:
    """The text that ``tokens`` make, and where each of them stands in it."""
    places: list[tuple[int, int]] = []
    if text:
        last = 0
        for token in tokens:
            start = text.find(token, last)
            if start < 0 or text[last:start].strip():
                break
            last = start + len(token)
            places.append((start, last))
        if len(places) == len(tokens) and not text[last:].strip():
            return text, places
        places = []
    made, length = [], 0
    before = ""
    for token in tokens:
        unspaced = before and _UNSPACED.match(before[-1]) and _UNSPACED.match(token[0])
        blank = "" if not before or survey.spaced_by_tokens or unspaced else " "
        made += [blank, token]
        start = length + len(blank)
        length = start + len(token)
        places.append((start, length))
        before = token
    return "".join(made), places
