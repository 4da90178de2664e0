"""Foreign CoNLL files: a token a line with its tags, in the dialects and with the habits they have.

The file is gone through twice: what its columns, tags and documents are, shows only at the end.
``survey`` tells the columns. Documents begin at ``-DOCSTART-`` or a comment that says so; a file
without such is one article, or, of more than 200 sentences, an article a sentence.

There is no text in such a file. A ``# text =`` before a sentence is it, where its tokens are in it;
else it is made of the tokens, as ``tokens.joining`` says. All of it is told.

Traps: a token may be a single blank, so a line is never stripped; ``#`` may be a token.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.conll.survey import ADVICE, MOST_SENTENCES, Line, Survey, id_of_opening
from app.formats.conll.tags import OUTSIDE, Tag, is_tag, parsed, spans_of
from app.formats.exchange import document_of
from app.formats.naming import article_id, file_name
from app.formats.records.record import Record
from app.formats.source import seekable
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tasks import Findings, SpansIn
from app.model import Document
from app.model.counting import counted

_TEXT: Final = re.compile(r"#\s*text\s*=\s?(.*)")


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
    survey = Survey(seekable(stream, file), file, encoding)
    findings = Findings(surroundings)
    for block in _blocks(survey):
        yield block.line, block.document(survey, annotator, language, findings)
    findings.tell(*survey.words())


def _blocks(survey: Survey) -> Iterator[_Block]:
    """The articles of the file, as lines."""
    apart = not survey.documents and survey.sentences > MOST_SENTENCES
    block = _Block(survey.file, 1, "")
    for line in survey.lines():
        key = id_of_opening(line)
        if key is not None:
            if block.filled:
                yield block
            block = _Block(survey.file, line.number, key)
        elif line.cells:
            block.add(line)
        else:
            block.end_sentence(line.comment)
            if apart and block.filled and not line.comment:
                yield block
                block = _Block(survey.file, line.number + 1, "")
    if block.filled:
        yield block


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
        self, survey: Survey, annotator: str, language: str, findings: Findings
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
    sentence: _Sentence, survey: Survey, findings: Findings
) -> tuple[str, list[tuple[int, int, str]]]:
    """The text of a sentence and its spans."""
    tokens: list[str] = []
    columns: list[list[Tag]] = [[] for _ in survey.tags]
    for row in sentence.rows:
        token, tags = _cells(row, survey)
        if token == "":
            if any(tag.label for tag in tags):
                raise FileRefusedError(
                    survey.file, "has a tag and no token", line=row.number, advice=ADVICE
                )
            findings.note("lines without a token, which were left out")
            continue
        tokens.append(token)
        for column, tag in zip(columns, tags, strict=True):
            column.append(tag)
    text, places = survey.habits.joined(tokens, sentence.text)
    found = []
    for place, column in zip(survey.tags, columns, strict=True):
        begins = survey.dialects[place].name in ("IOB2", "IOBES", "BILOU", "BMES")
        for first, last, label, mended in spans_of(column, begins=begins):
            if mended:
                findings.note("tags that go on with nothing before them, taken as beginnings")
            found.append((places[first][0], places[last][1], label))
    return text, found


def _cells(row: Line, survey: Survey) -> tuple[str, list[Tag]]:
    """The token and the tags of a line; the token is "" where it is missing."""
    cells = row.cells
    if len(cells) < survey.width:
        missing = all(is_tag(cell) for cell in cells) and len(cells) == len(survey.tags)
        if not missing:
            raise FileRefusedError(
                survey.file,
                f"has {counted(len(cells), 'column')}, and most lines have {survey.width}",
                line=row.number,
                advice=ADVICE,
            )
        cells = [""] * (survey.width - len(cells)) + cells
    if len(cells) > survey.width and not survey.tabs:
        raise FileRefusedError(
            survey.file,
            f"has {counted(len(cells), 'column')}, and most lines have {survey.width}",
            line=row.number,
            advice="Part the columns by tabs where a token holds a blank.",
        )
    token = survey.habits.read(cells[survey.token])
    tags = [parsed(cells[place].strip()) for place in survey.tags]
    return token, [tag if tag.label else OUTSIDE for tag in tags]
