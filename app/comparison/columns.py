"""The corpus as columns of numbers, one row a span: what everything that is counted is counted on.

Positions are also given on one axis on which all articles lie end to end, a character apart, so
that a question about every article is one question. Nothing ever reaches from one article into the
next.

Trap: numpy is a fifth of a second to import; nothing that the window needs to open may need this.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.model import ArticleId, ItemId, Span

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
    def twin(self) -> Ints:
        """A number for each range with its label: such rows stand together."""
        return np.concatenate(([0], np.cumsum(self.key[1:] != self.key[:-1])))[: len(self.key)]

    @cached_property
    def twins(self) -> Ints:
        """A row a range with its label, a column an annotator: a row of hers with both, -1 for none."""
        found = np.full((int(self.twin.max(initial=-1)) + 1, len(self.annotators)), -1)
        found[self.twin, self.annotator] = np.arange(len(self.twin))
        return found

    @cached_property
    def repeats(self) -> Flags:
        """A row an article, a column an annotator: whether she marked a range twice with one label."""
        cell = self.twin * len(self.annotators) + self.annotator
        again = np.flatnonzero(np.bincount(cell)[cell] > 1)
        found = np.zeros_like(self.worked)
        found[self.article[again], self.annotator[again]] = True
        return found

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

    def among(self, rows: Ints) -> Columns:
        """Those of ``rows``, which are in order, without relations."""
        nothing: Ints = np.zeros(0, dtype=np.int64)
        of_spans = ("article", "annotator", "start", "end", "label", "attributes", "note", "unsure")
        found: dict[str, Any] = {name: getattr(self, name)[rows] for name in (*of_spans, "ids")}
        of_relations = ("relation_article", "relation_annotator", "relation_type", "head", "tail")
        found.update(dict.fromkeys(of_relations, nothing))
        return replace(self, **found)

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


def at_rows(column: Ints, rows: Ints, absent: int) -> Ints:
    """``column`` at ``rows``, of any shape, and ``absent`` where a row is -1."""
    return np.append(column, absent)[rows]
