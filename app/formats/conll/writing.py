"""CoNLL with BIO or BIOES tags: one token a line with its tags, an empty line between sentences.

A document is a block that begins with ``-DOCSTART-``, its id and O. Tokens are the caller's words,
cut at white space and at the borders of the spans that are written, so none is lost for lying
across a token. What becomes of spans that overlap is the variant's:

``outermost``  one column of tags; the longest spans are written
``innermost``  one column; the shortest
``columns``    a column for each label of the scheme, in the order of their names, so that train, dev
               and test have the same; only overlap within one label is lost

Spans that are left out are declared, each with the span that covers it.

What is left out of training (``Document.left_out``) has no tokens in the file, and a sentence ends
before it.

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
from app.formats.conll.checking import solid_meaning
from app.formats.conll.tags import OPENING
from app.formats.description import Tokens
from app.formats.lacking import details, of_article, region_loss, relation_loss, span_loss
from app.formats.meaning import Meaning, canonical
from app.formats.tokens.pieces import solid
from app.formats.tokens.projection import Projection, Trimmed, innermost, outermost
from app.model import Document, Loss, Span

_ONE_A_TOKEN: Final = "CoNLL holds one span a token"
_ONE_A_LABEL: Final = "a column holds one span a token"
_IN_MEMORY: Final = 16 << 20

Spans = Literal["outermost", "innermost", "columns"]


@dataclass(frozen=True)
class Variant:
    """Which spans are written, and whether their ends are tagged, too (BIOES).

    ``labels`` have a column each in ``columns``, also where a file has no span of one.
    """

    spans: Spans = "outermost"
    ends: bool = False
    labels: tuple[str, ...] = ()

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
            labels = set(self.labels)
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
        yield OPENING, {OPENING: article.id}
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
            if text.startswith(OPENING, piece.start, piece.end):
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
        return solid_meaning(document.article.id, _blanked(text, document.left_out), spans)


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
    if token == OPENING:
        return "\t".join([OPENING, tags[OPENING], *("O" for _ in columns)]) + "\n"
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


_DEFAULT: Final = Variant()
write, losses, held = _DEFAULT.write, _DEFAULT.losses, _DEFAULT.held
"""Those of the variant called ``conll``."""
