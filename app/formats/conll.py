"""CoNLL BIO (IOB2): token, tab, tag; an empty line after each sentence; for sequence taggers.

A document opens with ``-DOCSTART-``, its id and ``O`` on one line. A sentence is a line of the
article; a line end inside of a span that is written ends none, since a tag cannot go on in the next
sentence. Tokens are the caller's words, cut at white space and at the borders of the spans that are written.

One tag a token holds one span: of spans that overlap the outermost is written (``projection``), the
others are declared as losses, each with the span that covers it. The text itself is not in the
file, only its tokens; so what is read back is compared without white space, and offsets that
``read`` gives count in a text of its own making (tokens joined by a blank, sentences by a line end).

What is left out of training (``Document.left_out``) has no tokens in the file, and a sentence ends
before it.

Traps: a token may be any character that is no white space, also ``#`` or ``-DOCSTART-`` (which is
cut in two here). The reader is strict: an ``I-`` that follows nothing is an error, not repaired.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.description import Format, Tokens
from app.formats.lacking import details, of_article, region_loss, relation_loss, span_loss
from app.formats.meaning import Meaning, canonical
from app.formats.naming import article_id, item_id
from app.formats.projection import Trimmed, outermost
from app.formats.tokens import solid
from app.model import Article, ArticleId, Document, Loss, Span

_OPENING: Final = "-DOCSTART-"
_ONE_A_TOKEN: Final = "CoNLL holds one span a token"


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """One block a document, as it comes."""
    for document in documents:
        article = document.article
        _check_id(article.id)
        lines = [f"{_OPENING}\t{article.id}\tO\n\n"]
        for token, tag, opens in _tagged(document, tokens(article.text, article.language)):
            if opens:
                lines.append("\n")
            lines.append(f"{token}\t{tag}\n")
        lines.append("\n")
        stream.write("".join(lines).encode())


def _check_id(article: str) -> None:
    if not article.isprintable():
        raise FileRefusedError(
            repr(article), "is an id that CoNLL cannot hold", advice="Give the article another id."
        )


def _tagged(document: Document, borders: Iterable[int]) -> Iterator[tuple[str, str, bool]]:
    """Token, tag and whether an empty line goes before it (never before the first)."""
    text = document.article.text
    kept = outermost(document.spans, text).kept
    waiting = iter(kept)
    current = next(waiting, None)
    first, cut = True, False
    for piece in solid(text, [*borders, *chain(*document.left_out)], kept):
        if _within(piece.start, document.left_out):
            cut = True
            continue
        while current is not None and current.end <= piece.start:
            current = next(waiting, None)
        tag, inside = "O", False
        if current is not None and current.start <= piece.start:
            inside = piece.start > current.start
            tag = f"{'I' if inside else 'B'}-{current.span.label}"
        token = text[piece.start : piece.end]
        opens = (piece.opens or cut) and not inside and not first
        if token.startswith(_OPENING):
            yield token[0], tag, opens
            token, opens = token[1:], False
            tag = f"I-{tag[2:]}" if tag.startswith("B-") else tag
        yield token, tag, opens
        first = cut = False


def _within(position: int, ranges: Sequence[tuple[int, int]]) -> bool:
    place = bisect_right(ranges, position, key=itemgetter(0))
    return place > 0 and position < ranges[place - 1][1]


def losses(document: Document) -> list[Loss]:
    """What of ``document`` will not be in the file, in text order, spans first."""
    document = canonical(document)
    article, text = document.article, document.article.text
    projection = outermost(document.spans, text)
    lost = [span_loss(article, one.span, _why(one, cover, text)) for one, cover in projection.left]
    for one in projection.kept:
        span = one.span
        if (one.start, one.end) != (span.start, span.end):
            why = "it is written without the white space at its edges, which CoNLL does not hold"
            lost.append(span_loss(article, span, why))
        lost.extend(details(article, span, "CoNLL"))
    lost += [relation_loss(article, relation, "CoNLL") for relation in document.relations]
    for region in article.regions:
        out = _within(region.start, document.left_out)
        why = "CoNLL holds no regions; its tokens are left out" if out else "CoNLL holds no regions"
        lost.append(region_loss(article, region, why))
    lost.extend(of_article(article, "CoNLL"))
    return lost


def _why(one: Trimmed, cover: Trimmed | None, text: str) -> str:
    if cover is None:
        return "it holds nothing but white space, which CoNLL has no token for"
    if (one.start, one.end) == (cover.start, cover.end):
        how = "has the same range as"
    elif cover.start <= one.start and one.end <= cover.end:
        how = "lies inside"
    else:
        how = "crosses"
    other = cover.span
    surface = _shortened(text[cover.start : cover.end])
    return f"{_ONE_A_TOKEN}, and it {how} {other.label} {other.start}-{other.end} “{surface}”"


def _shortened(surface: str, longest: int = 60) -> str:
    line = " ".join(surface.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def held(document: Document) -> Meaning:
    """The text without white space and what is left out, and the projection counted in it."""
    text = document.article.text
    kept = outermost(document.spans, text).kept
    spans = [(one.start, one.end, one.span.label) for one in kept]
    return _meaning(document.article.id, _blanked(text, document.left_out), spans)


def _blanked(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    """``text`` with blanks in place of ``ranges``: offsets stay."""
    parts: list[str] = []
    last = 0
    for start, end in ranges:
        parts += (text[last:start], " " * (end - start))
        last = end
    return "".join(parts) + text[last:]


def _meaning(article: str, text: str, spans: list[tuple[int, int, str]]) -> Meaning:
    solid_before, last, counted = 0, 0, []
    for start, end, label in spans:
        solid_before += _solid_length(text[last:start])
        length = _solid_length(text[start:end])
        counted.append((solid_before, solid_before + length, label))
        solid_before, last = solid_before + length, end
    return Meaning.made_of(article, len(spans), "".join(text.split()), counted)


def _solid_length(text: str) -> int:
    return sum(map(len, text.split()))


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """What ``held`` said, from the file."""
    for _line, document in read(stream, file):
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
) -> Iterator[tuple[int, Document]]:
    """Each document with the line that it starts on; its text is rebuilt from the tokens."""
    block: _Block | None = None
    for number, raw in enumerate(stream, 1):
        columns = _columns(raw, file, number)
        if columns[0] == _OPENING:
            if block is not None:
                yield block.line, block.document(annotator, language)
            block = _Block(file, number, columns[1] if len(columns) > 2 else "")
        elif columns == [""]:
            if block is not None:
                block.end_sentence()
        else:
            block = block or _Block(file, number, "")
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

    def __init__(self, file: str, line: int, article: str) -> None:
        self.file, self.line, self.article = file, line, article
        self.parts: list[str] = []
        self.length = 0
        self.spans: list[tuple[int, int, str]] = []
        self.between = ""
        self.label = ""

    def end_sentence(self) -> None:
        self.between, self.label = "\n" if self.parts else "", ""

    def add(self, line: int, columns: list[str]) -> None:
        token, tag = columns[0], columns[-1]
        kind, _, label = tag.partition("-")
        if len(columns) == 1 or not (tag == "O" or (kind in ("B", "I") and label)):
            raise self._refusal(line, "must be a token, a tab and a tag: O, B-LABEL or I-LABEL")
        self.parts += (self.between, token)
        start = self.length + len(self.between)
        self.length = start + len(token)
        if kind == "B":
            self.spans.append((start, self.length, label))
        elif kind == "I":
            if label != self.label:
                raise self._refusal(line, f"the tag {tag} goes on with no {label} before it")
            self.spans[-1] = (self.spans[-1][0], self.length, label)
        self.between, self.label = " ", label

    def _refusal(self, line: int, what: str) -> FileRefusedError:
        return FileRefusedError(self.file, what, line=line, advice="Write it as IOB2.")

    def document(self, annotator: str, language: str) -> Document:
        text = "".join(self.parts)
        article = ArticleId(self.article or article_id(text))
        spans = tuple(
            Span(item_id(article, annotator, *span), article, annotator, *span)
            for span in self.spans
        )
        name = self.article or article
        return Document(Article(article, name, language or "und", text), annotator, spans)


FORMAT: Final = Format(
    name="conll",
    title="CoNLL BIO (IOB2), one span a token",
    extensions=(".conll", ".bio", ".iob", ".iob2"),
    unit="tokens",
    cannot_hold=(
        "spans inside of, across or on the range of another: the outermost is written",
        "white space, and so the text itself",
        "ids of spans, attributes, notes, unsure marks",
        "relations, regions, the article's name, languages and meta, the annotator",
    ),
    training=True,
    read=read,
    write=write,
    losses=losses,
    held=held,
    read_back=read_back,
)
