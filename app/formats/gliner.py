"""GLiNER JSON: a list of items with the words of a text and, for each span, its first and last word.

The last word is part of the span, unlike everywhere else here. Words are the caller's, cut at every
span border, without white space. Where an article has more words than GLiNER takes (``MOST``), it
goes into several items, cut between two lines and never inside of a span. Labels are those of the
scheme: ask the model with the same. Besides what GLiNER reads an item has the article's ``id``.
Relations, which only some of its models have, are read and not written.

Traps: GLiNER by itself drops spans of more than ``WIDEST`` words, and all but the last of several
spans on the same words, without a word; both are written, and counted by ``GlinerTrainer``. What a model
sees must be cut as here: GLiNER's own splitter cuts Thai vowels off.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any, BinaryIO, Final, NamedTuple

from app.errors import FileRefusedError
from app.formats import lacking
from app.formats.description import Format, Tokens
from app.formats.meaning import Meaning, canonical
from app.formats.naming import article_id, item_id, name_of
from app.formats.records.objects import Objects
from app.formats.records.record import Record
from app.formats.surroundings import ALONE, Surroundings
from app.formats.tokens.joining import MADE, gap
from app.formats.tokens.pieces import Piece, solid
from app.formats.tokens.projection import Trimmed, trimmed
from app.formats.trainable import Tally, Trainable
from app.model import Article, ArticleId, Document, ItemId, Loss, Relation, Span

WIDEST: Final = 12
"""Words that a span may have in GLiNER's settings as they come (``max_width``)."""
MOST: Final = 384
"""Words that an item may have in them (``max_len``)."""
_TITLE: Final = "GLiNER"
_ADVICE: Final = (
    "An item has tokenized_text, a list of words, and ner, a list of [first, last, label]; relations,"
    " a list of [head, tail, type], count those from 0."
)


class _Item(NamedTuple):
    words: list[str]
    spans: list[tuple[int, int, Span]]


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """Items as the documents come, one a line."""
    before = b"[\n"
    for document in documents:
        article = document.article
        for item in items(document, tokens(article.text, article.language)):
            data = {
                "tokenized_text": item.words,
                "ner": [[first, last, span.label] for first, last, span in item.spans],
                "id": article.id,
            }
            stream.write(before + json.dumps(data, ensure_ascii=False).encode())
            before = b",\n"
    stream.write(b"\n]\n" if before == b",\n" else b"[]\n")


def items(document: Document, borders: Iterable[int]) -> Iterator[_Item]:
    """The items of ``document`` with words that end at ``borders``; at least one."""
    text = canonical(document).article.text
    ranges = [one for one in _trimmed(document) if one.start < one.end]
    words = [
        piece
        for piece in solid(text, [*borders, *chain(*document.left_out)], ranges)
        if not _within(piece.start, document.left_out)
    ]
    starts = {piece.start: number for number, piece in enumerate(words)}
    ends = {piece.end: number for number, piece in enumerate(words)}
    spans = [(starts[one.start], ends[one.end], one.span) for one in ranges]
    cuts = _cuts(words, spans)
    for first, behind in zip(cuts, [*cuts[1:], len(words)], strict=True):
        yield _Item(
            [text[piece.start : piece.end] for piece in words[first:behind]],
            [
                (start - first, end - first, span)
                for start, end, span in spans
                if first <= start < behind
            ],
        )


def _trimmed(document: Document) -> list[Trimmed]:
    return [trimmed(span, document.article.text) for span in canonical(document).spans]


def _cuts(words: list[Piece], spans: list[tuple[int, int, Span]]) -> list[int]:
    """The first word of each item."""
    reach, last = 0, dict[int, int]()
    for start, end, _span in spans:
        last[start] = max(last.get(start, 0), end)
    cuts, candidate = [0], 0
    for number, piece in enumerate(words):
        if piece.opens and number and reach < number:
            candidate = number
        if number - cuts[-1] >= MOST and candidate > cuts[-1]:
            cuts.append(candidate)
        reach = max(reach, last.get(number, 0))
    return cuts


def _within(position: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    place = bisect_right(ranges, position, key=itemgetter(0))
    return place > 0 and position < ranges[place - 1][1]


class GlinerTrainer:
    """GLiNER with its settings as they come."""

    def __init__(self) -> None:
        self._tally = Tally()

    def look(self, document: Document, borders: Sequence[int]) -> None:
        for item in items(document, borders):
            last_on = {(first, last): span for first, last, span in item.spans}
            self._tally.add(
                _why(first, last, last_on[first, last] is span) for first, last, span in item.spans
            )

    def told(self) -> list[Trainable]:
        return [self._tally.told(f"GLiNER's default of {WIDEST} words a span and {MOST} an item")]


def _why(first: int, last: int, is_last: bool) -> str:
    """Why GLiNER passes over a span of these words, "" where it does not."""
    if last - first >= WIDEST:
        return f"longer than {WIDEST} words"
    if last >= MOST:
        return f"behind word {MOST} of a line"
    return "" if is_last else "on the same words as another"


def losses(document: Document) -> list[Loss]:
    """What of ``document`` will not be in the file."""
    document = canonical(document)
    article = document.article
    lost: list[Loss] = []
    for one in _trimmed(document):
        if one.start == one.end:
            why = f"it holds nothing but white space, which {_TITLE} has no word for"
            lost.append(lacking.span_loss(article, one.span, why))
            continue
        if (one.start, one.end) != (one.span.start, one.span.end):
            why = (
                f"it is written without the white space at its edges, which {_TITLE} does not hold"
            )
            lost.append(lacking.span_loss(article, one.span, why))
        lost.extend(lacking.details(article, one.span, _TITLE))
    without = tuple(
        field for field in lacking.FIELDS if field not in ("attribute", "note", "unsure")
    )
    return [*lost, *lacking.losses(document, _TITLE, without)]


def held(document: Document) -> Meaning:
    """The text without white space and what is left out, and the spans counted in it."""
    text = document.article.text
    gone = "".join(
        " " * (end - start) if out else text[start:end] for start, end, out in _stretches(document)
    )
    before = [0]
    for character in gone:
        before.append(before[-1] + (not character.isspace()))
    spans = [
        (before[one.start], before[one.end], one.span.label)
        for one in _trimmed(document)
        if one.start < one.end
    ]
    return _meaning(document.article.id, "".join(gone.split()), spans)


def _stretches(document: Document) -> Iterator[tuple[int, int, bool]]:
    """The text's ranges in turn, and whether each is left out."""
    last = 0
    for start, end in document.left_out:
        yield last, start, False
        yield start, end, True
        last = end
    yield last, len(document.article.text), False


def _meaning(article: str, text: str, spans: list[tuple[int, int, str]]) -> Meaning:
    return Meaning.made_of(article, len(spans), text, sorted(spans))


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """What ``held`` said, from the file."""
    for article, parts in _articles(stream, file):
        text, spans = "", []
        for words, marks, _relations in parts:
            places = [len(text)]
            for word in words:
                text += word
                places.append(len(text))
            spans += [(places[first], places[last + 1], label) for first, last, label in marks]
        yield _meaning(article, text, spans)


_Marks = list[tuple[int, int, str]]


_Part = tuple[list[str], _Marks, _Marks]
"""The words of an item, its spans, and its relations, both as two numbers and a name."""


def _articles(stream: BinaryIO, file: str) -> Iterator[tuple[str, list[_Part]]]:
    """The id of each article, and its items, which stand one after another."""
    article, parts = "", list[_Part]()
    for record in Objects(stream, file):
        key = record.id("id")
        if parts and (not key or key != article):
            yield article, parts
            parts = []
        article = key
        parts.append(_checked(record))
    if parts:
        yield article, parts


def _checked(record: Record) -> _Part:
    words = record.data.get("tokenized_text")
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise record.refusal("'tokenized_text' must be a list of words", _ADVICE)
    found: _Marks = []
    marks = record.data.get("ner") or []
    for number, mark in enumerate(marks if isinstance(marks, list) else [None], 1):
        match mark:
            case [int(first), int(last), str(label)] if 0 <= first <= last < len(words) and label:
                found.append((first, last, label))
            case _:
                raise record.refusal(
                    f"ner {number}: {json.dumps(mark, ensure_ascii=False)[:60]} is no [first, last, label]"
                    f" of {len(words)} words; the last is part of the span",
                    _ADVICE,
                )
    return words, found, _relations(record, len(found))


def _relations(record: Record, spans: int) -> _Marks:
    """The relations, which count the entries of ``ner`` from 0."""
    told = record.data.get("relations") or []
    found: _Marks = []
    for number, one in enumerate(told if isinstance(told, list) else [None], 1):
        match one:
            case [int(head), int(tail), str(kind)] if (
                0 <= head < spans and 0 <= tail < spans and kind
            ):
                found.append((head, tail, kind))
            case _:
                raise record.refusal(
                    f"relation {number}: {json.dumps(one, ensure_ascii=False)[:60]} is no [head, tail,"
                    f" type] of {spans} spans",
                    _ADVICE,
                )
    return found


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    surroundings: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """Each article with its number; its text is made of the words, with a ``gap`` between them."""
    surroundings.tell(MADE.format(title=_TITLE))
    for number, (key, parts) in enumerate(_articles(stream, file), 1):
        text, ranges, joined = "", _Marks(), _Marks()
        for words, marks, relations in parts:
            joined += [
                (len(ranges) + head, len(ranges) + tail, kind) for head, tail, kind in relations
            ]
            places: list[tuple[int, int]] = []
            text += "\n" if text else ""
            before = ""
            for word in words:
                text += gap(before, word)
                places.append((len(text), len(text) + len(word)))
                text, before = text + word, word
            ranges += [(places[first][0], places[last][1], label) for first, last, label in marks]
        if not text.strip():
            raise FileRefusedError(file, f"item {number} has no words", advice=_ADVICE)
        article = ArticleId(key or article_id(text))
        ids = _ids(article, annotator, ranges)
        spans = (Span(key, article, annotator, *one) for key, one in zip(ids, ranges, strict=True))
        named = [(ids[head], ids[tail], kind) for head, tail, kind in joined]
        arrows = (
            Relation(key, article, annotator, kind, head, tail)
            for key, (head, tail, kind) in zip(_ids(article, annotator, named), named, strict=True)
        )
        yield (
            number,
            Document(
                Article(article, name_of(text), language or "und", text),
                annotator,
                tuple(spans),
                tuple(arrows),
            ),
        )


def _ids(
    article: str, annotator: str, items: Sequence[tuple[str | int, str | int, str]]
) -> list[ItemId]:
    """An id for each of ``items`` from what it is; one that is there again has another."""
    seen: Counter[tuple[str | int, ...]] = Counter()
    found = []
    for one in items:
        again = seen[one]
        seen[one] += 1
        found.append(item_id(article, annotator, *one, *((again,) if again else ())))
    return found


def claims(first: Mapping[str, Any]) -> str:
    """Why a JSON file with the object ``first`` is one."""
    return "it has tokenized_text and ner" if "tokenized_text" in first and "ner" in first else ""


FORMAT: Final = Format(
    name="gliner",
    title="GLiNER JSON, words and spans of words",
    extensions=(),
    ending=".gliner.json",
    unit="words",
    cannot_hold=(
        "white space, and so the text itself",
        "ids of spans, attributes, notes, unsure marks, relations, regions",
        "the article's name, languages and meta, the annotator",
    ),
    training=True,
    reads=True,
    read=read,
    placed=read,
    claims=claims,
    write=write,
    losses=losses,
    held=held,
    read_back=read_back,
    trainer=GlinerTrainer,
)
