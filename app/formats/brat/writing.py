"""brat standoff: a text and the annotations beside it, ``ID.txt`` and ``ID.ann``, with ``annotation.conf``.

Written is a zip archive of them, a folder that brat opens once it is unpacked. Offsets are code
points into the text as it is, each of ``\\r\\n`` counted. brat reads annotations line by line and
drops, without a word, those whose text has a line end in it; so a span over lines is written as one
fragment a line, and none with white space at its edges, which readers strip. Spans that a relation
``part_of`` makes one are written as one discontinuous span. A doubt is the binary attribute
``Unsure``, a note a line of ``AnnotatorNotes`` for each of its lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import BinaryIO, Final

from app.formats.brat.annotations import BREAK, EXACT, PART_OF, UNSURE, escaped
from app.formats.brat.reading import packed
from app.formats.description import Tokens
from app.formats.lacking import losses, span_loss
from app.formats.meaning import Meaning, canonical
from app.formats.packing import Packer, member_name
from app.formats.tokens.projection import trimmed
from app.formats.vocabulary import Vocabulary
from app.model import Article, Document, ItemId, Loss, Relation, Span

_LACKING: Final = ("region", "passage", "meta")
_ENDS: Final = re.compile(r"[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_LISTED: Final = re.compile(r"[^\s|,<>]+")


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """Two members a document, as it comes; at the end the configuration."""
    vocabulary = Vocabulary()
    with Packer(stream) as packer:
        for document in documents:
            name = document.article.id
            packer.add(member_name(name, ".txt"), document.article.text.encode())
            packer.add(member_name(name, ".ann"), lines_of(document).encode())
            vocabulary.add(document)
        packer.add("annotation.conf", config(vocabulary).encode())


def lines_of(document: Document) -> str:
    """The lines of ``document``."""
    return "".join(f"{line}\n" for line in _lines(as_held(document)))


def _lines(document: Document) -> Iterator[str]:
    text = document.article.text
    wholes = _wholes(document)
    name_of: dict[ItemId, str] = {}
    folded: set[ItemId] = set()
    attributes = notes = 0
    for span in document.spans:
        if span.id in name_of:
            continue
        parts = wholes.get(span.id, [])
        name = f"T{len(set(name_of.values())) + 1}"
        name_of |= {one.id: name for one in (span, *(part for part, _relation in parts))}
        folded |= {relation.id for _part, relation in parts}
        ranges = [
            place for one in (span, *(part for part, _ in parts)) for place in _cut(one, text)
        ]
        places = ";".join(f"{start} {end}" for start, end in ranges)
        surface = " ".join(text[start:end] for start, end in ranges)
        yield f"{name}\t{escaped(span.label)} {places}\t{surface}"
        for key, value in span.attributes.items():
            attributes += 1
            yield f"A{attributes}\t{escaped(key)} {name} {value}"
        if span.unsure:
            attributes += 1
            yield f"A{attributes}\t{UNSURE} {name}"
        for line in span.note.split("\n") if span.note else ():
            notes += 1
            yield f"#{notes}\tAnnotatorNotes {name}\t{line}"
    others = [one for one in document.relations if one.id not in folded]
    for number, one in enumerate(others, 1):
        ends = f"Arg1:{name_of[one.head]} Arg2:{name_of[one.tail]}"
        yield f"R{number}\t{escaped(one.type)} {ends}"


def _cut(span: Span, text: str) -> list[tuple[int, int]]:
    """The ranges of ``span`` without the ends of lines, and without the blanks about these."""
    ranges, last = [], span.start
    for gap in BREAK.finditer(text, span.start, span.end):
        if last < gap.start():
            ranges.append((last, gap.start()))
        last = gap.end()
    return [*ranges, (last, span.end)] if last < span.end else ranges


def as_held(document: Document) -> Document:
    """``document`` with what brat can hold of its spans and relations."""
    document = canonical(document)
    text = document.article.text
    spans = [held_span for span in document.spans if (held_span := _held_span(span, text))]
    there = {span.id for span in spans}
    relations = [one for one in document.relations if {one.head, one.tail} <= there]
    return canonical(replace(document, spans=tuple(spans), relations=tuple(relations)))


def _held_span(span: Span, text: str) -> Span | None:
    one = trimmed(span, text)
    if one.start == one.end:
        return None
    return replace(
        span,
        start=one.start,
        end=one.end,
        attributes={key: value for key, value in span.attributes.items() if _is_line(value)},
        note=_ENDS.sub(" ", span.note),
    )


def _is_line(value: str) -> bool:
    """Whether brat reads ``value`` as it is at the end of a line."""
    return value != "" and value == value.strip() and BREAK.search(value) is None


def _wholes(document: Document) -> dict[ItemId, list[tuple[Span, Relation]]]:
    """By the id of its first part, the other parts of each span that can be written as one.

    A reader must find the same parts again: those behind the first have nothing but their range and
    their relation to it, no other span is where one of them is, and between two stands more than an
    end of a line.
    """
    spans = {span.id: span for span in document.spans}
    parts: dict[ItemId, list[tuple[Span, Relation]]] = {}
    for relation in document.relations:
        if relation.type == PART_OF:
            parts.setdefault(relation.tail, []).append((spans[relation.head], relation))
    uses: dict[ItemId, int] = {}
    for relation in document.relations:
        for end in (relation.head, relation.tail):
            uses[end] = uses.get(end, 0) + 1
    places: dict[tuple[int, int, str], int] = {}
    for span in document.spans:
        place = (span.start, span.end, span.label)
        places[place] = places.get(place, 0) + 1
    found = {}
    for first, others in parts.items():
        others.sort(key=lambda pair: pair[0].start)
        row = [spans[first], *(part for part, _relation in others)]
        if (
            all(uses[part.id] == 1 and _is_bare(part) for part in row[1:])
            and len({part.label for part in row}) == 1
            and all(places[part.start, part.end, part.label] == 1 for part in row)
            and _apart(row, document.article.text)
        ):
            found[first] = others
    return found


def _is_bare(span: Span) -> bool:
    return not (span.attributes or span.note or span.unsure)


def _apart(row: list[Span], text: str) -> bool:
    """Whether each part of ``row`` ends before the next, with more than an end of a line between."""
    return all(
        one.end <= other.start and BREAK.fullmatch(text, one.end, other.start) is None
        for one, other in pairwise(row)
    )


def lost(document: Document) -> list[Loss]:
    """What of ``document`` will not be in the archive."""
    document = canonical(document)
    article, text = document.article, document.article.text
    found = list(losses(document, "brat", _LACKING))
    gone: set[ItemId] = set()
    for span in document.spans:
        kept = _held_span(span, text)
        if kept is None:
            gone.add(span.id)
            why = "it holds nothing but white space, which readers of brat strip"
            found.append(span_loss(article, span, why))
            continue
        if (kept.start, kept.end) != (span.start, span.end):
            why = "it is written without the white space at its edges, which readers of brat strip"
            found.append(span_loss(article, span, why))
        if kept.attributes != span.attributes:
            names = ", ".join(sorted(set(span.attributes) - set(kept.attributes)))
            why = f"brat holds an attribute's value on one line and not empty: {names}"
            found.append(span_loss(article, span, why, "attribute"))
        if kept.note != span.note:
            why = "brat ends a line where the note has another break; it is written as a blank"
            found.append(span_loss(article, span, why, "note"))
    for one in document.relations:
        if one.head in gone or one.tail in gone:
            why = f"a span at its end is not written: from {one.head} to {one.tail}"
            found.append(Loss(article.id, "relation", why, one.id, label=one.type))
    return found


def config(vocabulary: Vocabulary) -> str:
    """The ``annotation.conf`` that lets brat show and edit all that is in the archive."""
    labels = sorted(escaped(label) for label in vocabulary.labels)
    relations = [
        f"{escaped(kind)}\tArg1:{_either(heads)}, Arg2:{_either(tails)}"
        for kind, (heads, tails) in sorted(vocabulary.relations.items())
    ]
    overlap = "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"
    attributes = []
    for name, (having, values) in vocabulary.attributes().items():
        listed = sorted(value for value in values if _LISTED.fullmatch(value))
        choices = f", Value:{'|'.join(listed)}" if listed else ""
        attributes.append(f"{escaped(name)}\tArg:{_either(having)}{choices}")
    lines = [
        *("[entities]", EXACT, *labels, ""),
        *("[relations]", *relations, overlap, ""),
        *("[events]", ""),
        *("[attributes]", f"{UNSURE}\tArg:<ENTITY>", *attributes),
    ]
    return "".join(f"{line}\n" for line in lines)


def _either(labels: Iterable[str]) -> str:
    return "|".join(sorted(escaped(label) for label in labels))


def held(document: Document) -> Meaning:
    """Spans and relations as brat has them, the text, and the id that the files are called by."""
    return _meaning(as_held(document))


def _meaning(document: Document) -> Meaning:
    article = Article(document.article.id, "", "und", document.article.text)
    return Meaning.without_ids(replace(document, article=article), details=True)


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """What ``held`` said, from the archive."""
    for document in packed(stream, file):
        yield _meaning(document)
