"""The columns of a corpus gathered from the rows of the project.

Trap: spans come by id within a layer, and are sorted by the text here; of two on one range and with
one label the order of the ids stays.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from math import prod

import numpy as np

from app.comparison.columns import Columns, Ints, Objects
from app.model import ArticleId
from app.store.sheet import Doubt, RelationRow, Sheet, SheetRows


def columns_of_sheet(sheet: Sheet, annotators: Sequence[str]) -> Columns:
    """The columns of what ``Project.sheet`` gives for ``annotators``."""
    maker = Maker(sheet.articles, sheet.worked, annotators)
    doubts: list[Doubt] = []
    relations: list[RelationRow] = []
    for some in sheet.rows:
        _add(maker, some)
        doubts += some.doubts
        relations += some.relations
    return maker.columns(doubts, relations)


def parts_of_sheet(sheet: Sheet, annotators: Sequence[str]) -> Iterator[Columns]:
    """The same in parts, each of some of the articles on which anyone worked, by their ids.

    So what is asked of one article at a time is worked out with a corpus of any size in memory that
    does not grow with it, and without one call of numpy that stops the whole program for long.
    """
    told = {each[0]: each for each in sheet.articles}
    for some in sheet.rows:
        worked = [(article, layer) for article, layer, _ in some.layers]
        articles = dict.fromkeys(article for article, _ in worked)
        maker = Maker([told[article] for article in articles], worked, annotators)
        _add(maker, some)
        yield maker.columns(some.doubts, some.relations)


def _add(maker: Maker, some: SheetRows) -> None:
    maker.add(
        some.layers,
        _numbers(some.starts),
        _numbers(some.ends),
        json.loads(some.labels),
        json.loads(some.attributes) if some.attributes else (),
        json.loads(some.ids),
    )


class Maker:
    """Gathers layers, whose spans come by id, and makes columns of them.

    ``articles`` are ids, each with its language and length; ``worked`` says on which of them each of
    the ``annotators`` worked, be it without a span.
    """

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
        layers: Sequence[tuple[str, str, int]],
        start: Ints,
        end: Ints,
        label: Sequence[str],
        attributes: Sequence[str],
        named: Sequence[str],
    ) -> None:
        """Layers, each with how many spans it has; the rest is of their spans, and no ``attributes``
        are no attributes of any."""
        self._ids += named
        count = [spans for _, _, spans in layers]
        self._parts.append(
            [
                np.repeat([self._place[article] for article, _, _ in layers], count),
                np.repeat([self._who[layer] for _, layer, _ in layers], count),
                start,
                end,
                self._labels.of(label),
                self._sets.of(attributes) if attributes else np.zeros_like(start),
            ]
        )

    def columns(self, doubts: Iterable[Doubt], relations: Iterable[RelationRow]) -> Columns:
        """All that was added, in order."""
        nothing = [np.zeros(0, dtype=np.int64)] * 6
        article, annotator, start, end, label, attributes = (
            np.concatenate(parts) for parts in zip(nothing, *self._parts, strict=True)
        )
        names = sorted(self._labels)
        turned = {name: at for at, name in enumerate(names)}
        label = np.array([turned[name] for name in self._labels], dtype=np.int64)[label]
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
            tuple(self._notes),
            tuple(self._sets),
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


class _Codes(dict[str, int]):
    """Numbers for strings, in the order in which they come."""

    def __init__(self, *first: str) -> None:
        super().__init__(zip(first, range(len(first)), strict=True))

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number

    def of(self, words: Sequence[str]) -> Ints:
        return np.fromiter(map(self.__getitem__, words), np.int64, len(words))


def _numbers(listed: str) -> Ints:
    """The numbers of a JSON list."""
    return np.fromstring(listed[1:-1], dtype=np.int64, sep=",")
