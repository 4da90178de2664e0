"""The corpus as columns of numbers, one row a span: what everything that is counted is counted on.

Positions are also given on one axis on which all articles lie end to end, a character apart, so
that a question about every article is one question. Nothing ever reaches from one article into the
next.

Trap: numpy is a fifth of a second to import; nothing that the window needs to open may need this.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.comparison.layers import ArticleLayers
from app.model import ArticleId, ItemId, Span

Ints: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]
Numbers: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True)
class Columns:
    """``lengths`` are code points; ``worked`` has a row an article and a column an annotator.

    The columns from ``article`` to ``note`` have a row a span, sorted by article and by the text
    within it, outer spans first; equal numbers are equal things. ``attributes`` and ``note`` count
    from 0, which is none. Those from ``relation_article`` have a row a relation; ``head`` and
    ``tail`` are rows of spans.
    """

    articles: tuple[ArticleId, ...]
    languages: tuple[str, ...]
    lengths: Ints
    annotators: tuple[str, ...]
    labels: tuple[str, ...]
    worked: Flags
    article: Ints
    annotator: Ints
    start: Ints
    end: Ints
    label: Ints
    attributes: Ints
    note: Ints
    ids: tuple[str, ...]
    attribute_sets: tuple[str, ...]
    relation_article: Ints
    relation_annotator: Ints
    relation_type: Ints
    head: Ints
    tail: Ints

    @cached_property
    def offset(self) -> Ints:
        """Where each article begins on the axis of all of them."""
        return np.concatenate(([0], np.cumsum(self.lengths + 1)))[:-1].astype(np.int64)

    @cached_property
    def begin(self) -> Ints:
        """Where each span starts on that axis."""
        return self.start + self.offset[self.article]

    @cached_property
    def stop(self) -> Ints:
        """Where each span ends on that axis."""
        return self.end + self.offset[self.article]

    @cached_property
    def place(self) -> Ints:
        """A number for each range of each article."""
        longest = int((self.stop - self.begin).max(initial=0)) + 1
        return self.begin * longest + (self.stop - self.begin)

    @cached_property
    def key(self) -> Ints:
        """A number for each range with its label."""
        return self.place * (len(self.labels) + 1) + self.label

    @cached_property
    def language(self) -> Ints:
        """The place of each article's language in ``sorted(set(languages))``."""
        known = {code: at for at, code in enumerate(sorted(set(self.languages)))}
        return np.array([known[code] for code in self.languages], dtype=np.int64)

    def rows_of(self, annotator: int, among: Flags) -> Ints:
        """The rows of one annotator in the articles ``among``."""
        return np.flatnonzero((self.annotator == annotator) & among[self.article])

    def both_worked(self, first: int, second: int) -> Flags:
        """The articles that both worked on."""
        return np.asarray(self.worked[:, first] & self.worked[:, second])

    def spans(self, rows: Ints) -> list[Span]:
        """The spans of ``rows``, without their notes."""
        sets: dict[int, dict[str, str]] = {
            code: json.loads(self.attribute_sets[code])
            for code in np.unique(self.attributes[rows]).tolist()
        }
        numbers = (self.article, self.annotator, self.start, self.end, self.label, self.attributes)
        return [
            Span(
                ItemId(self.ids[row]),
                self.articles[article],
                self.annotators[annotator],
                start,
                end,
                self.labels[label],
                sets[attributes],
            )
            for row, article, annotator, start, end, label, attributes in zip(
                rows.tolist(), *(column[rows].tolist() for column in numbers), strict=True
            )
        ]


SpanRow = tuple[str, str, str, int, int, str, str, str]
RelationRow = tuple[str, str, str, str, str]


def columns_of(
    articles: Sequence[tuple[str, str, int]],
    worked: Iterable[tuple[str, str]],
    spans: Iterable[Sequence[SpanRow]],
    relations: Iterable[Sequence[RelationRow]],
    annotators: Sequence[str],
) -> Columns:
    """The columns of plain rows, as ``Project.sheet`` gives them: lists of rows, one after another.

    Spans of one annotator and article must come by id. Rows of others than ``annotators``, and of
    articles that are not there, are an error.
    """
    place = {article: at for at, (article, _, _) in enumerate(articles)}
    who = {name: at for at, name in enumerate(annotators)}
    touched = np.zeros((len(articles), len(annotators)), dtype=np.bool_)
    for article, name in worked:
        touched[place[article], who[name]] = True
    labels, sets, notes = _Codes(), _Codes("{}"), _Codes("")
    numbers: list[Ints] = []
    ids: list[str] = []
    for rows in spans:
        of_article, layer, named, start, end, label, attributes, note = zip(*rows, strict=True)
        ids += named
        numbers.append(
            np.array(
                [
                    list(map(place.__getitem__, of_article)),
                    list(map(who.__getitem__, layer)),
                    start,
                    end,
                    labels.of(label),
                    sets.of(attributes),
                    notes.of(note),
                ],
                dtype=np.int64,
            )
        )
    table = np.concatenate(numbers, axis=1) if numbers else np.zeros((7, 0), dtype=np.int64)
    names = sorted(labels.known)
    turned = np.array([names.index(label) for label in labels.known], dtype=np.int64)
    table[4] = turned[table[4]] if len(names) else table[4]
    order = np.lexsort((table[4], -table[3], table[2], table[0]))
    table = table[:, order]
    in_order = tuple(ids[at] for at in order.tolist())
    return Columns(
        tuple(ArticleId(article) for article, _, _ in articles),
        tuple(language for _, language, _ in articles),
        np.array([length for _, _, length in articles], dtype=np.int64),
        tuple(annotators),
        tuple(names),
        touched,
        table[0],
        table[1],
        table[2],
        table[3],
        table[4],
        table[5],
        table[6],
        in_order,
        tuple(sets.known),
        *_relations(relations, place, who, table, in_order),
    )


def columns_of_layers(layers: Iterable[ArticleLayers], annotators: Sequence[str]) -> Columns:
    """The columns of articles that are at hand as objects."""
    kept = list(layers)
    works = [work for each in kept for work in each.works if work.layer in annotators]

    def attributes(span: Span) -> str:
        return json.dumps(dict(span.attributes), sort_keys=True, ensure_ascii=False)

    return columns_of(
        [(each.article, each.language, each.length) for each in kept],
        [(work.article, work.layer) for work in works],
        [
            [
                (s.article, work.layer, s.id, s.start, s.end, s.label, attributes(s), s.note)
                for s in sorted(work.spans, key=lambda span: span.id)
            ]
            for work in works
            if work.spans
        ],
        [
            [(r.article, work.layer, r.type, r.head, r.tail) for r in work.relations]
            for work in works
        ],
        annotators,
    )


class _Codes:
    """Numbers for strings, in the order in which they come."""

    def __init__(self, *first: str) -> None:
        self.known: dict[str, int] = {word: at for at, word in enumerate(first)}

    def of(self, words: Sequence[str]) -> list[int]:
        for word in dict.fromkeys(words):
            self.known.setdefault(word, len(self.known))
        return list(map(self.known.__getitem__, words))


def _relations(
    relations: Iterable[Sequence[RelationRow]],
    place: dict[str, int],
    who: dict[str, int],
    table: Ints,
    ids: Sequence[str],
) -> list[Ints]:
    """The columns of relations; their ends are found by article, annotator and id."""
    rows = list(chain.from_iterable(relations))
    if not rows:
        return [np.zeros(0, dtype=np.int64) for _ in range(5)]
    row_of: dict[tuple[int, int, str], int] = {
        key: at
        for at, key in enumerate(zip(table[0].tolist(), table[1].tolist(), ids, strict=True))
    }
    kinds = {kind: at for at, kind in enumerate(sorted({row[2] for row in rows}))}
    find: Callable[[tuple[int, int, str]], int] = row_of.__getitem__
    found = [
        (
            place[article],
            who[layer],
            kinds[kind],
            find((place[article], who[layer], head)),
            find((place[article], who[layer], tail)),
        )
        for article, layer, kind, head, tail in rows
    ]
    return list(np.array(found, dtype=np.int64).T)
