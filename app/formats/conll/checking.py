"""CoNLL that was written here is read back, strictly, to be compared with what was held.

The text is not in the file, only its tokens: what is compared is without white space, and offsets that
``read`` gives count in a text of its own making (tokens joined by a blank, sentences by a line end).
A tag that goes on with nothing is an error.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from app.errors import FileRefusedError
from app.formats.conll.tags import OPENING, OUTSIDE, Tag, parsed
from app.formats.meaning import Meaning
from app.formats.naming import article_id, item_id
from app.model import Article, ArticleId, Document, Span


def solid_meaning(article: str, text: str, spans: list[tuple[int, int, str]]) -> Meaning:
    """``spans`` counted in ``text`` without its white space."""
    solid_before, last = 0, 0
    counted: dict[int, int] = {}
    for border in sorted({border for start, end, _label in spans for border in (start, end)}):
        solid_before += _solid_length(text[last:border])
        counted[border], last = solid_before, border
    told = sorted((counted[start], counted[end], label) for start, end, label in spans)
    return Meaning.made_of(article, len(spans), "".join(text.split()), told)


def _solid_length(text: str) -> int:
    return sum(map(len, text.split()))


def read_back(stream: BinaryIO, file: str, *, ends: bool = False) -> Iterator[Meaning]:
    """What ``held`` said, from the file. ``ends`` is whether it is to be BIOES."""
    for _line, document in read(stream, file, ends=ends):
        article = document.article
        spans = [(span.start, span.end, span.label) for span in document.spans]
        yield solid_meaning(article.id, article.text, spans)


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    ends: bool = False,
) -> Iterator[tuple[int, Document]]:
    """Each document with the line that it starts on; its text is rebuilt from the tokens. Strict."""
    block: _Block | None = None
    for number, raw in enumerate(stream, 1):
        columns = _columns(raw, file, number)
        if columns[0] == OPENING:
            if block is not None:
                yield block.line, block.document(annotator, language)
            block = _Block(file, number, columns[1] if len(columns) > 2 else "", ends=ends)
        elif columns == [""]:
            if block is not None:
                block.end_sentence()
        else:
            block = block or _Block(file, number, "", ends=ends)
            block.add(number, columns)
    if block is None:
        raise FileRefusedError(file, "holds no documents", advice="Name a file with tokens in it.")
    yield block.line, block.document(annotator, language)


def _columns(raw: bytes, file: str, line: int) -> list[str]:
    try:
        return raw.rstrip(b"\r\n").decode("utf-8").split("\t")
    except UnicodeDecodeError as error:
        bad = raw[error.start : error.end].hex(" ").upper()
        raise FileRefusedError(
            file, f"is not UTF-8: bad byte {bad}", line=line, advice="Save the file as UTF-8."
        ) from None


class _Block:
    """One document on its way in."""

    def __init__(self, file: str, line: int, article: str, *, ends: bool) -> None:
        self.file, self.line, self.article = file, line, article
        self.kinds = "BIES" if ends else "BI"
        self.parts: list[str] = []
        self.length = 0
        self.spans: list[tuple[int, int, str]] = []
        self.between = ""
        self.open: dict[int, int] = {}  # by column, the place of a span that may go on

    def end_sentence(self) -> None:
        self.between = "\n" if self.parts else ""
        self.open.clear()

    def add(self, line: int, columns: list[str]) -> None:
        token, *told = columns
        if not told:
            raise self._refusal(line, f"must be a token, a tab and a tag: {self._tags()}")
        self.parts += (self.between, token)
        start = self.length + len(self.between)
        self.length = start + len(token)
        for column, one in enumerate(told):
            tag = parsed(one) if one != "O" else OUTSIDE
            if one != "O" and (tag.kind not in self.kinds or not one.startswith(f"{tag.kind}-")):
                raise self._refusal(line, f"must be a token, a tab and a tag: {self._tags()}")
            self._take(line, column, one, tag, start)
        self.between = " "

    def _take(self, line: int, column: int, told: str, tag: Tag, start: int) -> None:
        before = self.open.pop(column, -1)
        if not tag.label:
            return
        if tag.kind in "BS":
            self.spans.append((start, self.length, tag.label))
            before = len(self.spans) - 1
        elif before < 0 or self.spans[before][2] != tag.label:
            raise self._refusal(line, f"the tag {told} goes on with no {tag.label} before it")
        else:
            self.spans[before] = (self.spans[before][0], self.length, tag.label)
        if tag.kind in "BI":
            self.open[column] = before

    def _tags(self) -> str:
        return (
            f"O, {', '.join(f'{kind}-LABEL' for kind in self.kinds[:-1])} or {self.kinds[-1]}-LABEL"
        )

    def _refusal(self, line: int, what: str) -> FileRefusedError:
        name = "IOBES" if "E" in self.kinds else "IOB2"
        return FileRefusedError(self.file, what, line=line, advice=f"Write it as {name}.")

    def document(self, annotator: str, language: str) -> Document:
        text = "".join(self.parts)
        article = ArticleId(self.article or article_id(text))
        spans = tuple(
            Span(item_id(article, annotator, *span), article, annotator, *span)
            for span in self.spans
        )
        name = self.article or article
        return Document(Article(article, name, language or "und", text), annotator, spans)
