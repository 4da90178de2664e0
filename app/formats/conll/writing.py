"""CoNLL with BIO or BIOES tags: one token a line with its tags, an empty line between sentences.

A document is a block that begins with ``-DOCSTART-``, its id and O. Tokens are the caller's words,
cut at white space and at the borders of the spans that are written, so none is lost for lying
across a token. What becomes of spans that overlap is the variant's:

``outermost``  one column of tags; the longest spans are written
``innermost``  one column; the shortest
``columns``    a column for each label, in their order; only overlap within one label is lost

Spans that are left out are declared, each with the span that covers it. The text itself is not in
the file, only its tokens; so what is read back is compared without white space, and offsets that
``read`` gives count in a text of its own making (tokens joined by a blank, sentences by a line end).

What is left out of training (``Document.left_out``) has no tokens in the file, and a sentence ends
before it. Files of others are read in ``reading``; the reader here is that for checking what
was written, and strict: a tag that goes on with nothing is an error.

Traps: a token may be any character that is no white space, also ``#`` or ``-DOCSTART-`` (which is
cut in two here). Which columns there are shows only when the last document has come: its lines wait
in a temporary file.
"""

from __future__ import annotations

import tempfile
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import IO, BinaryIO, Final, Literal

from app.errors import FileRefusedError
from app.formats.conll.tags import OUTSIDE, Tag, parsed
from app.formats.description import Tokens
from app.formats.lacking import details, of_article, region_loss, relation_loss, span_loss
from app.formats.meaning import Meaning, canonical
from app.formats.naming import article_id, item_id
from app.formats.tokens.pieces import solid
from app.formats.tokens.projection import Projection, Trimmed, innermost, outermost
from app.model import Article, ArticleId, Document, Loss, Span

_OPENING: Final = "-DOCSTART-"
_ONE_A_TOKEN: Final = "CoNLL holds one span a token"
_ONE_A_LABEL: Final = "a column holds one span a token"
_IN_MEMORY: Final = 16 << 20

Spans = Literal["outermost", "innermost", "columns"]


@dataclass(frozen=True)
class Variant:
    """Which spans are written, and whether their ends are tagged, too (BIOES)."""

    spans: Spans = "outermost"
    ends: bool = False

    def projections(self, document: Document) -> dict[str, Projection]:
        """What is written in each column, by its label; one column is called ""."""
        text = document.article.text
        if self.spans != "columns":
            choose = outermost if self.spans == "outermost" else innermost
            return {"": choose(document.spans, text)}
        by_label: dict[str, list[Span]] = {}
        for span in document.spans:
            by_label.setdefault(span.label, []).append(span)
        return {label: outermost(by_label[label], text) for label in sorted(by_label)}

    def write(self, documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
        """One block a document, as it comes but for ``columns``."""
        if self.spans != "columns":
            for document in documents:
                _check_id(document.article.id)
                blocks = self._lines(document, tokens)
                stream.write("".join(_line(line, ("",)) for line in blocks).encode())
            return
        with tempfile.SpooledTemporaryFile(_IN_MEMORY) as kept:
            labels: set[str] = set()
            for document in documents:
                _check_id(document.article.id)
                labels.update(span.label for span in document.spans)
                told = (
                    "\t".join([token, *chain(*tags.items())])
                    for token, tags in self._lines(document, tokens)
                )
                kept.write("".join(f"{line}\n" for line in told).encode())
            kept.seek(0)
            _with_columns(kept, stream, sorted(labels) or [""])

    def _lines(self, document: Document, tokens: Tokens) -> Iterator[tuple[str, dict[str, str]]]:
        """Each line's token, "" for an empty line, with the tags that are not O by their column."""
        article = document.article
        yield _OPENING, {_OPENING: article.id}
        yield "", {}
        for token, tags, opens in self._tagged(document, tokens(article.text, article.language)):
            if opens:
                yield "", {}
            yield token, tags
        yield "", {}

    def _tagged(
        self, document: Document, borders: Iterable[int]
    ) -> Iterator[tuple[str, dict[str, str], bool]]:
        """Token, tags and whether an empty line goes before it (never before the first)."""
        text = document.article.text
        columns = {name: one.kept for name, one in self.projections(document).items()}
        rows = [(name, _Row(kept, ends=self.ends)) for name, kept in columns.items()]
        first, cut = True, False
        cuts = [*borders, *chain(*document.left_out)]
        for piece in solid(text, cuts, chain(*columns.values())):
            if _within(piece.start, document.left_out):
                cut = True
                continue
            inside = False
            parts = [(piece.start, piece.end)]
            if text.startswith(_OPENING, piece.start, piece.end):
                parts = [(piece.start, piece.start + 1), (piece.start + 1, piece.end)]
            for number, (start, end) in enumerate(parts):
                tags = {}
                for name, row in rows:
                    tag = row.tag(start, end)
                    if tag:
                        tags[name] = tag
                        inside = inside or (not number and tag[0] in "IE")
                opens = (piece.opens or cut) and not inside and not first and not number
                yield text[start:end], tags, opens
            first = cut = False

    def losses(self, document: Document) -> list[Loss]:
        """What of ``document`` will not be in the file, in text order, spans first."""
        document = canonical(document)
        article, text = document.article, document.article.text
        found: list[Loss] = []
        kept: list[Trimmed] = []
        what = _ONE_A_LABEL if self.spans == "columns" else _ONE_A_TOKEN
        for projection in self.projections(document).values():
            found += [
                span_loss(article, one.span, _why(one, cover, text, what))
                for one, cover in projection.left
            ]
            kept += projection.kept
        for one in sorted(kept, key=lambda one: (one.span.start, -one.span.end, one.span.label)):
            span = one.span
            if (one.start, one.end) != (span.start, span.end):
                why = (
                    "it is written without the white space at its edges, which CoNLL does not hold"
                )
                found.append(span_loss(article, span, why))
            found.extend(details(article, span, "CoNLL"))
        found += [relation_loss(article, relation, "CoNLL") for relation in document.relations]
        for region in article.regions:
            out = _within(region.start, document.left_out)
            why = (
                "CoNLL holds no regions; its tokens are left out"
                if out
                else "CoNLL holds no regions"
            )
            found.append(region_loss(article, region, why))
        found.extend(of_article(article, "CoNLL"))
        return found

    def held(self, document: Document) -> Meaning:
        """The text without white space and what is left out, and the spans counted in it."""
        text = document.article.text
        spans = [
            (one.start, one.end, one.span.label)
            for projection in self.projections(document).values()
            for one in projection.kept
        ]
        return _meaning(document.article.id, _blanked(text, document.left_out), spans)


class _Row:
    """The tags of one column, token after token."""

    def __init__(self, kept: Sequence[Trimmed], *, ends: bool) -> None:
        self._waiting = iter(kept)
        self._current = next(self._waiting, None)
        self._ends = ends

    def tag(self, start: int, end: int) -> str:
        """The tag of the token from ``start`` to ``end``, "" for O."""
        while self._current is not None and self._current.end <= start:
            self._current = next(self._waiting, None)
        one = self._current
        if one is None or one.start > start:
            return ""
        first, last = start == one.start, self._ends and end == one.end
        kind = ("S" if last else "B") if first else ("E" if last else "I")
        return f"{kind}-{one.span.label}"


def _line(line: tuple[str, dict[str, str]], columns: Sequence[str]) -> str:
    token, tags = line
    if not token:
        return "\n"
    if token == _OPENING:
        return "\t".join([_OPENING, tags[_OPENING], *("O" for _ in columns)]) + "\n"
    return "\t".join([token, *(tags.get(column, "O") for column in columns)]) + "\n"


def _with_columns(kept: IO[bytes], stream: BinaryIO, columns: Sequence[str]) -> None:
    """Write the lines of ``kept``, in which only the columns of a span have a tag."""
    nothing = b"\tO" * len(columns) + b"\n"
    for raw in kept:
        if raw != b"\n" and b"\t" not in raw:
            stream.write(raw[:-1] + nothing)
            continue
        token, *told = raw[:-1].decode().split("\t")
        stream.write(
            _line((token, dict(zip(told[::2], told[1::2], strict=True))), columns).encode()
        )


def _check_id(article: str) -> None:
    if not article.isprintable():
        raise FileRefusedError(
            repr(article), "is an id that CoNLL cannot hold", advice="Give the article another id."
        )


def _within(position: int, ranges: Sequence[tuple[int, int]]) -> bool:
    place = bisect_right(ranges, position, key=itemgetter(0))
    return place > 0 and position < ranges[place - 1][1]


def _why(one: Trimmed, cover: Trimmed | None, text: str, what: str) -> str:
    if cover is None:
        return "it holds nothing but white space, which CoNLL has no token for"
    if (one.start, one.end) == (cover.start, cover.end):
        how = "has the same range as"
    elif cover.start <= one.start and one.end <= cover.end:
        how = "lies inside"
    elif one.start <= cover.start and cover.end <= one.end:
        how = "has inside it"
    else:
        how = "crosses"
    other = cover.span
    surface = _shortened(text[cover.start : cover.end])
    return f"{what}, and it {how} {other.label} {other.start}-{other.end} “{surface}”"


def _shortened(surface: str, longest: int = 60) -> str:
    line = " ".join(surface.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def _blanked(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    """``text`` with blanks in place of ``ranges``: offsets stay."""
    parts: list[str] = []
    last = 0
    for start, end in ranges:
        parts += (text[last:start], " " * (end - start))
        last = end
    return "".join(parts) + text[last:]


def _meaning(article: str, text: str, spans: list[tuple[int, int, str]]) -> Meaning:
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
        yield _meaning(article.id, article.text, spans)


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
        if columns[0] == _OPENING:
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


_DEFAULT: Final = Variant()
write, losses, held = _DEFAULT.write, _DEFAULT.losses, _DEFAULT.held
"""Those of the variant called ``conll``."""
