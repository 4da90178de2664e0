"""What of a document a file is meant to hold, small enough to keep for a whole corpus.

A file is right when the meanings read back from it are those of the documents that went in. They
are made from the nouns themselves (their ``repr`` names every field), never from what a writer
made of them, so that a field which a writer forgets is found.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.model import ArticleId, Document, ItemId, Relation, Span, text_order


@dataclass(frozen=True)
class Meaning:
    """One document's. ``article`` and ``spans`` (a count) are for the words of a refusal."""

    article: str
    spans: int
    digest: str

    @classmethod
    def of(cls, document: Document) -> Meaning:
        """All of ``document``: every field of the article, its spans and relations."""
        return cls.made_of(document.article.id, len(document.spans), canonical(document))

    @classmethod
    def made_of(cls, article: str, spans: int, *parts: object) -> Meaning:
        """Of ``parts`` whose ``repr`` says all that must come back."""
        text = repr(parts).encode("utf-8", "surrogatepass")
        return cls(article, spans, hashlib.sha256(text).hexdigest())

    @classmethod
    def without_ids(cls, document: Document, *, details: bool) -> Meaning:
        """Of ``document`` with its spans in the order they have, and neither ids nor annotator.

        ``details`` are attributes, notes and doubts.
        """
        place = {span.id: number for number, span in enumerate(document.spans)}
        spans = [
            (span.start, span.end, span.label)
            + ((ordered(span.attributes), span.note, span.unsure) if details else ())
            for span in document.spans
        ]
        relations = sorted(
            (place[one.head], place[one.tail], one.type) for one in document.relations
        )
        article = replace(
            document.article,
            meta=ordered(document.article.meta),
            regions=tuple(sorted(document.article.regions)),
        )
        return cls.made_of(article.id, len(spans), article, spans, relations)


class _Last:
    """The document that was asked for last, and what came of it: an export asks twice for each."""

    pair: tuple[Document, Document] | None = None  # one value, so that threads cannot mix two


def canonical(document: Document) -> Document:
    """``document`` in the one order that is written: the same document is always the same bytes."""
    last = _Last.pair
    if last is None or last[0] is not document:
        _Last.pair = last = (document, _in_order(document))
    return last[1]


def _in_order(document: Document) -> Document:
    article, layer = document.article, document.annotator
    spans = tuple(
        _settled(span, article.id, layer) for span in sorted(document.spans, key=text_order)
    )
    relations = (
        replace(relation, article=article.id, layer=layer) for relation in document.relations
    )
    return Document(
        replace(article, meta=ordered(article.meta), regions=tuple(sorted(article.regions))),
        layer,
        spans,
        tuple(sorted(relations, key=_by_place(spans))),
        document.left_out,
        document.remark and replace(document.remark, article=article.id, layer=layer),
        document.state,
        dict(sorted(document.origins.items())),
    )


def _settled(span: Span, article: ArticleId, layer: str) -> Span:
    """``span`` in its article and layer, with its attributes by name; itself where it is so already."""
    given = span.attributes
    in_order = type(given) is dict and (len(given) < 2 or list(given) == sorted(given))
    if in_order and span.article == article and span.layer == layer:
        return span
    return replace(span, article=article, layer=layer, attributes=ordered(given))


def ordered(value: Any) -> Any:
    """Plain JSON data with the keys of every object sorted."""
    if isinstance(value, Mapping):
        return {key: ordered(value[key]) for key in sorted(value)}
    if isinstance(value, list | tuple):
        return [ordered(entry) for entry in value]
    return value


class _by_place:  # noqa: N801 - a sort key, used like a function
    """Relations in the order of their heads, then tails, in the text."""

    def __init__(self, spans: tuple[Span, ...]) -> None:
        self.place: dict[ItemId, int] = {span.id: number for number, span in enumerate(spans)}

    def __call__(self, relation: Relation) -> tuple[int, int, str, str]:
        last = len(self.place)
        head, tail = self.place.get(relation.head, last), self.place.get(relation.tail, last)
        return (head, tail, relation.type, relation.id)
