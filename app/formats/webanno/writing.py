"""WebAnno TSV 3.3: a sentence's text, then a row for each of its tokens with a column for each feature.

Written is a zip archive of one file an article. Spans are in the layer ``webanno.custom.Span`` with
the feature ``label``, a feature for each attribute that is set in the article, and ``note`` and
``unsure`` where there are any; relations in ``webanno.custom.Relation``. A project in INCEpTION
needs these layers, with overlap and crossing sentences allowed, before it takes the file.

Offsets count UTF-16 units. Tokens are the caller's words, cut at every span border, so that no
span is a part of one. A sentence is a line; readers set one line end between two sentences and then
blanks up to the next token, so a line ends a sentence only where that makes the text again. What
white space a span begins or ends with is a token of its own.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import BinaryIO, Final, NamedTuple

from app.formats import lacking
from app.formats.description import Tokens
from app.formats.layers import LABEL, NOTE, RELATION, SPAN, UNSURE
from app.formats.meaning import Meaning, canonical
from app.formats.packing import Packer, member_name, unpacked
from app.formats.tokens.pieces import Piece, pieces
from app.formats.tokens.projection import trimmed
from app.formats.webanno.reading import ENDING, read
from app.formats.webanno.utf16 import Utf16
from app.model import Document, ItemId, Loss, Span

_TITLE: Final = "WebAnno TSV"
_LACKING: Final = ("region", "passage", "meta")
_GAP: Final = re.compile(r"\n *(?=\S)")
_OURS: Final = (LABEL, NOTE, UNSURE)
_NO_FEATURE: Final = re.compile(r"[|\s]|\A(ROLE_|BT_|\Z)")
_IN_VALUE: Final = re.compile(r"->|[\\\[\]|_;*\t\n\r]")
_IN_TEXT: Final = re.compile(r"[\\\t\n\r]")
_NAMED: Final = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}
_NONE: Final = "_"


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """A member of a zip archive a document, as it comes."""
    with Packer(stream) as packer:
        for document in documents:
            article = document.article
            borders = tokens(article.text, article.language)
            packer.add(member_name(article.id, ENDING), file_of(document, borders))


def file_of(document: Document, borders: Iterable[int]) -> bytes:
    """The file of ``document``, with tokens that end at ``borders``."""
    document = canonical(document)
    text, names = document.article.text, _features(document)
    lines = ["#FORMAT=WebAnno TSV 3.3", f"#T_SP={'|'.join([SPAN, *names])}"]
    if document.relations:
        lines.append(f"#T_RL={RELATION}|{LABEL}|BT_{SPAN}")
    lines.append("")
    sentences = list(_sentences(document, borders))
    cells = _Cells(document, names, [row for one in sentences for row in one.rows])
    units = Utf16(text)
    for one in sentences:
        lines += ["", *(f"#Text={_escaped(line, _IN_TEXT)}" for line in one.text.split("\n"))]
        for row in one.rows:
            offsets = f"{units.units(row.start)}-{units.units(row.end)}"
            surface = _escaped(text[row.start : row.end], _IN_TEXT)
            lines.append("\t".join([row.place, offsets, surface, *cells.of(row), ""]))
    return "\n".join([*lines, ""]).encode()


class _Row(NamedTuple):
    """A token; ``place`` is the number of its sentence and its own in it."""

    place: str
    start: int
    end: int


class _Sentence(NamedTuple):
    text: str
    rows: list[_Row]


def _features(document: Document) -> list[str]:
    """The features that any span of ``document`` has, the label first."""
    spans = document.spans
    names = {name for span in spans for name in _attributes(span)}
    notes = [NOTE] if any(span.note for span in spans) else []
    return [
        LABEL,
        *notes,
        *([UNSURE] if any(span.unsure for span in spans) else []),
        *sorted(names),
    ]


def _attributes(span: Span) -> dict[str, str]:
    """Those that the file can hold."""
    return {
        name: value
        for name, value in span.attributes.items()
        if value and name not in _OURS and not _NO_FEATURE.search(name)
    }


def _sentences(document: Document, borders: Iterable[int]) -> Iterator[_Sentence]:
    text = document.article.text
    ranges = [trimmed(span, text) for span in document.spans]
    starts = {span.start for span in document.spans}
    ends = {span.end for span in document.spans}
    cuts = _cuts(text, starts, ends)
    edges = [edge for cut in cuts for edge in cut]
    waiting = pieces(text, [*borders, *edges], ranges)
    piece = next(waiting, None)
    for number, (first, last) in enumerate(cuts, 1):
        found: list[Piece] = []
        while piece is not None and piece.start < last:
            if piece.start >= first and (
                not piece.blank
                or piece.start in starts
                or piece.end in ends
                or piece.start == first
            ):
                found.append(piece)
            piece = next(waiting, None)
        rows = [_Row(f"{number}-{count}", *one[:2]) for count, one in enumerate(found, 1)]
        yield _Sentence(text[first:last], rows)


def _cuts(text: str, starts: set[int], ends: set[int]) -> list[tuple[int, int]]:
    """The range of each sentence: what a reader sets between two of them is just what is there."""
    blanks = len(text) - len(text.lstrip(" "))
    inked = len(text) - len(text.lstrip())
    first = 0 if inked != blanks or any(start < blanks for start in starts) else blanks
    found = []
    for gap in _GAP.finditer(text, inked):
        start, end = gap.span()
        if not any(start <= one < end for one in _near(starts, start, end)) and not any(
            start < one <= end for one in _near(ends, start, end)
        ):
            found.append((first, start))
            first = end
    return [*found, (first, len(text))]


def _near(places: set[int], start: int, end: int) -> Iterator[int]:
    return (place for place in range(start, end + 1) if place in places)


class _Cells:
    """The values of every row, column after column."""

    def __init__(self, document: Document, names: list[str], rows: list[_Row]) -> None:
        self._spans, self._names = document.spans, names
        self._with_relations = bool(document.relations)
        starts = {row.start: number for number, row in enumerate(rows)}
        ends = {row.end: number for number, row in enumerate(rows)}
        self._on: dict[int, list[Span]] = {row.start: [] for row in rows}
        self._first: dict[ItemId, _Row] = {}
        long = set()
        for span in self._spans:
            first, last = starts[span.start], ends[span.end]
            self._first[span.id] = rows[first]
            for row in rows[first : last + 1]:
                self._on[row.start].append(span)
            if first != last:
                long.add(span.id)
        stacked = chain.from_iterable(each for each in self._on.values() if len(each) > 1)
        numbered = long.union(span.id for span in stacked)
        several = (span.id for span in self._spans if span.id in numbered)
        self._number = {key: number for number, key in enumerate(several, 1)}
        self._written = {span.id: self._values(span) for span in self._spans}
        self._relations: dict[int, list[tuple[str, str]]] = {}
        for relation in document.relations:
            tail = self._first[relation.tail].start
            value = _escaped(relation.type, _IN_VALUE), self._link(relation.head, relation.tail)
            self._relations.setdefault(tail, []).append(value)

    def _link(self, head: ItemId, tail: ItemId) -> str:
        numbers = self._number.get(head, 0), self._number.get(tail, 0)
        which = "[{}_{}]".format(*numbers) if any(numbers) else ""
        return f"{self._first[head].place}{which}"

    def of(self, row: _Row) -> Iterator[str]:
        """The cells of ``row`` behind its token."""
        spans = self._on[row.start]
        if spans:
            yield from map("|".join, zip(*(self._written[span.id] for span in spans), strict=True))
        else:
            yield from [_NONE] * len(self._names)
        if self._with_relations:
            relations = self._relations.get(row.start, ())
            yield "|".join(label for label, _link in relations) or _NONE
            yield "|".join(link for _label, link in relations) or _NONE

    def _values(self, span: Span) -> list[str]:
        """Of each feature in turn; the same on every row of ``span``."""
        own = {LABEL: span.label, NOTE: span.note, UNSURE: "true" if span.unsure else ""}
        told = {**_attributes(span), **own}
        number = self._number.get(span.id)
        behind = f"[{number}]" if number else ""
        return [(_escaped(told.get(name, ""), _IN_VALUE) or "*") + behind for name in self._names]


def _escaped(value: str, what: re.Pattern[str]) -> str:
    return what.sub(lambda match: _NAMED.get(match[0], f"\\{match[0]}"), value)


def losses(document: Document) -> list[Loss]:
    """What of ``document`` will not be in the file."""
    document = canonical(document)
    lost = []
    for span in document.spans:
        gone = sorted(set(span.attributes) - set(_attributes(span)))
        if gone:
            why = f"{_TITLE} holds no attributes without a value, or of such a name: {', '.join(gone)}"
            lost.append(lacking.span_loss(document.article, span, why, "attribute"))
    return [*lost, *lacking.losses(document, _TITLE, _LACKING)]


def held(document: Document) -> Meaning:
    """The text, the spans with what the file can hold of each, and the relations between them."""
    return _meaning(document.article.id, document)


def _meaning(article: str, document: Document) -> Meaning:
    document = canonical(document)
    told = {
        span.id: (
            span.start,
            span.end,
            span.label,
            sorted(_attributes(span).items()),
            span.note,
            span.unsure,
        )
        for span in document.spans
    }
    relations = sorted((one.type, told[one.head], told[one.tail]) for one in document.relations)
    text = document.article.text
    return Meaning.made_of(article, len(told), text, sorted(told.values()), relations)


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """What ``held`` said, from the archive."""
    for article, data in unpacked(stream, file, ENDING):
        for _line, document in read(io.BytesIO(data), f"{file}/{article}"):
            yield _meaning(article, document)
