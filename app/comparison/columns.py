"""The corpus as columns of numbers, one row a span: what everything that is counted is counted on.

Positions are also given on one axis on which all articles lie end to end, a character apart, so
that a question about every article is one question. Nothing ever reaches from one article into the
next.

Trap: numpy is a fifth of a second to import; nothing that the window needs to open may need this.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import prod
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.comparison.layers import ArticleLayers
from app.model import ArticleId, ItemId, Span
from app.store.codec import canonical
from app.store.sheet import SEPARATOR, RelationRow, Sheet

Ints: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]
Numbers: TypeAlias = NDArray[np.float64]
Objects: TypeAlias = NDArray[np.object_]


@dataclass(frozen=True)
class Columns:
    """``lengths`` are code points; ``worked`` has a row an article and a column an annotator.

    The columns from ``article`` to ``unsure`` have a row a span, sorted by article and by the text
    within it, outer spans first; equal numbers are equal things. ``attributes`` and ``note`` count
    from 0, which is none; ``unsure`` is 0 or 1. Those from ``relation_article`` have a row a relation; ``head`` and
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
    unsure: Ints
    ids: Objects
    notes: tuple[str, ...]
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

    @cached_property
    def _rows(self) -> list[Ints]:
        return [np.flatnonzero(self.annotator == at) for at in range(len(self.annotators))]

    def rows_of(self, annotator: int, among: Flags) -> Ints:
        """The rows of one annotator in the articles ``among``."""
        rows = self._rows[annotator]
        return rows if among.all() else rows[among[self.article[rows]]]

    def both_worked(self, first: int, second: int) -> Flags:
        """The articles that both worked on."""
        return np.asarray(self.worked[:, first] & self.worked[:, second])

    def spans(self, rows: Ints) -> list[Span]:
        """The spans of ``rows``, as they stand in the project."""
        sets: dict[int, dict[str, str]] = {
            code: json.loads(self.attribute_sets[code])
            for code in np.unique(self.attributes[rows]).tolist()
        }
        numbers = (
            *(self.article, self.annotator, self.start, self.end, self.label),
            *(self.attributes, self.note, self.unsure),
        )
        return [
            Span(
                ItemId(self.ids[row]),
                self.articles[article],
                self.annotators[annotator],
                start,
                end,
                self.labels[label],
                sets[attributes].copy(),
                self.notes[note],
                bool(unsure),
            )
            for row, article, annotator, start, end, label, attributes, note, unsure in zip(
                rows.tolist(), *(column[rows].tolist() for column in numbers), strict=True
            )
        ]


def columns_of_sheet(sheet: Sheet, annotators: Sequence[str]) -> Columns:
    """The columns of what ``Project.sheet`` gives for ``annotators``."""
    maker = _Maker(sheet.articles, sheet.worked, annotators)
    for rows in sheet.spans:
        article, layer, count, start, end, label, attributes, named = zip(*rows, strict=True)
        maker.add(
            article,
            layer,
            np.array(count, dtype=np.int64),
            np.fromstring(",".join(start), dtype=np.int64, sep=","),
            np.fromstring(",".join(end), dtype=np.int64, sep=","),
            _listed(label),
            SEPARATOR.join(attributes).split(SEPARATOR),
            _listed(named),
        )
    return maker.columns(sheet.doubts, chain.from_iterable(sheet.relations))


def columns_of_layers(layers: Iterable[ArticleLayers], annotators: Sequence[str]) -> Columns:
    """The columns of articles that are at hand as objects."""
    kept = list(layers)
    works = [work for each in kept for work in each.works if work.layer in annotators]
    maker = _Maker(
        [(each.article, each.language, each.length) for each in kept],
        [(work.article, work.layer) for work in works],
        annotators,
    )
    for work in works:
        spans = sorted(work.spans, key=lambda span: span.id)
        maker.add(
            [work.article],
            [work.layer],
            np.array([len(spans)], dtype=np.int64),
            np.array([span.start for span in spans], dtype=np.int64),
            np.array([span.end for span in spans], dtype=np.int64),
            [span.label for span in spans],
            [canonical(dict(span.attributes)) for span in spans],
            [span.id for span in spans],
        )
    return maker.columns(
        [
            (work.article, work.layer, span.id, span.note, int(span.unsure))
            for work in works
            for span in work.spans
            if span.note or span.unsure
        ],
        [
            RelationRow(each.article, work.layer, each.type, each.head, each.tail)
            for work in works
            for each in work.relations
        ],
    )


Doubt = tuple[str, str, str, str, int]
"""Article, annotator and id of a span, its note, and whether it is unsure."""


class _Maker:
    """Gathers layers, whose spans come by id, and makes columns of them."""

    def __init__(
        self,
        articles: Sequence[tuple[str, str, int]],
        worked: Iterable[tuple[str, str]],
        annotators: Sequence[str],
    ) -> None:
        self._articles = articles
        self._annotators = annotators
        self._place = {article: at for at, (article, _, _) in enumerate(articles)}
        self._who = {name: at for at, name in enumerate(annotators)}
        self._worked = np.zeros((len(articles), len(annotators)), dtype=np.bool_)
        for article, name in worked:
            self._worked[self._place[article], self._who[name]] = True
        self._labels, self._sets, self._notes = _Codes(), _Codes("{}"), _Codes("")
        self._parts: list[list[Ints]] = []
        self._ids: list[str] = []

    def add(
        self,
        article: Sequence[str],
        layer: Sequence[str],
        count: Ints,
        start: Ints,
        end: Ints,
        label: Sequence[str],
        attributes: Sequence[str],
        named: Sequence[str],
    ) -> None:
        """Layers, each with the ``count`` of its spans; the rest is of their spans."""
        self._ids += named
        self._parts.append(
            [
                np.repeat([self._place[each] for each in article], count),
                np.repeat([self._who[each] for each in layer], count),
                start,
                end,
                self._labels.of(label),
                self._sets.of(attributes),
            ]
        )

    def columns(self, doubts: Iterable[Doubt], relations: Iterable[RelationRow]) -> Columns:
        """All that was added, in order."""
        nothing = [np.zeros(0, dtype=np.int64)] * 6
        article, annotator, start, end, label, attributes = (
            np.concatenate(parts) for parts in zip(nothing, *self._parts, strict=True)
        )
        names = sorted(self._labels.known)
        turned = {name: at for at, name in enumerate(names)}
        label = np.array([turned[name] for name in self._labels.known], dtype=np.int64)[label]
        order = _text_order(article, start, end, label)
        ids = np.array(self._ids, dtype=np.object_)[order]
        article, annotator = article[order], annotator[order]
        rows_of = _Rows(self._place, self._who, article, annotator, ids)
        note, unsure = self._doubted(doubts, rows_of)
        return Columns(
            tuple(ArticleId(each) for each, _, _ in self._articles),
            tuple(language for _, language, _ in self._articles),
            np.array([length for _, _, length in self._articles], dtype=np.int64),
            tuple(self._annotators),
            tuple(names),
            self._worked,
            article,
            annotator,
            start[order],
            end[order],
            label[order],
            attributes[order],
            note,
            unsure,
            ids,
            tuple(self._notes.known),
            tuple(self._sets.known),
            *_relations(relations, rows_of),
        )

    def _doubted(self, doubts: Iterable[Doubt], rows_of: _Rows) -> tuple[Ints, Ints]:
        """The columns of notes and of doubts."""
        note, unsure = (np.zeros(len(rows_of), dtype=np.int64) for _ in range(2))
        told = list(doubts)
        if told:
            article, layer, named, notes, unsures = zip(*told, strict=True)
            rows = rows_of(article, layer, named)
            note[rows], unsure[rows] = self._notes.of(notes), unsures
        return note, unsure


class _Rows:
    """The rows of spans by their ids: looked up only where somebody asks."""

    def __init__(
        self,
        place: dict[str, int],
        who: dict[str, int],
        article: Ints,
        annotator: Ints,
        ids: Objects,
    ) -> None:
        self.place, self.who = place, who
        self._columns = (article, annotator, ids)

    def __len__(self) -> int:
        return len(self._columns[0])

    @cached_property
    def _row_of(self) -> dict[tuple[int, int, str], int]:
        keys = zip(*(column.tolist() for column in self._columns), strict=True)
        return {key: at for at, key in enumerate(keys)}

    def __call__(
        self, article: Iterable[str], layer: Iterable[str], named: Iterable[str]
    ) -> list[int]:
        """The rows of those ids."""
        return [
            self._row_of[self.place[one], self.who[name], each]
            for one, name, each in zip(article, layer, named, strict=True)
        ]


def _relations(relations: Iterable[RelationRow], rows_of: _Rows) -> list[Ints]:
    """The columns of relations."""
    rows = list(relations)
    if not rows:
        return [np.zeros(0, dtype=np.int64)] * 5
    article, layer, kind, head, tail = zip(*rows, strict=True)
    kinds = {each: at for at, each in enumerate(sorted(set(kind)))}
    found = [
        [rows_of.place[each] for each in article],
        [rows_of.who[each] for each in layer],
        [kinds[each] for each in kind],
        rows_of(article, layer, head),
        rows_of(article, layer, tail),
    ]
    return [np.array(column, dtype=np.int64) for column in found]


def _text_order(article: Ints, start: Ints, end: Ints, label: Ints) -> Ints:
    """What sorts rows by article, start, outer first and label, and else leaves them as they are."""
    columns = (article, start, end.max(initial=0) - end, label)
    sizes = [int(column.max(initial=0)) + 1 for column in columns]
    if prod(sizes) >= 2**63:
        return np.lexsort(columns[::-1])
    key = np.zeros(len(article), dtype=np.int64)
    for column, size in zip(columns, sizes, strict=True):
        key = key * size + column
    return np.argsort(key, kind="stable")


class _Codes:
    """Numbers for strings, in the order in which they come."""

    def __init__(self, *first: str) -> None:
        self.known: dict[str, int] = {word: at for at, word in enumerate(first)}

    def of(self, words: Sequence[str]) -> Ints:
        for word in dict.fromkeys(words):
            self.known.setdefault(word, len(self.known))
        return np.array(list(map(self.known.__getitem__, words)), dtype=np.int64)


def _listed(lists: Iterable[str]) -> list[str]:
    """Lists in JSON, one after another."""
    found: list[str] = json.loads(f"[{','.join(each[1:-1] for each in lists)}]")
    return found
