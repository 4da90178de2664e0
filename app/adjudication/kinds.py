"""What items are alike in, told of all of them at once: their pattern, and whose versions are the same.

Only what tells items apart is laid in columns; one item of each kind is then made into an object and
asked (``pattern_with``, ``parties_of``). So what is told here is what is told of each by itself,
as long as no column is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from app.adjudication.patterns import Pattern, pattern_with
from app.adjudication.queue import Parties, parties_of
from app.comparison.causes import Cause, cause_of
from app.comparison.classing import DIFFERENCES
from app.comparison.columns import Ints, at_rows
from app.comparison.disagreement import Difference
from app.comparison.folding import fold
from app.comparison.items import Items
from app.model import ArticleId

Texts = Callable[[Sequence[ArticleId]], Iterable[tuple[ArticleId, str]]]
"""The texts of those articles, in any order."""

_CAUSES = tuple(Cause)
_NOTE = DIFFERENCES.index(Difference.NOTE)
_BY_TEXT = [DIFFERENCES.index(one) for one in (Difference.BOUNDARY, Difference.BOUNDARY_LABEL)]


def labels_of(items: Items) -> list[tuple[str, ...]]:
    """The labels that each item is about, sorted."""
    rows = items.rows
    held = np.sort(at_rows(items.columns.label, rows, len(items.columns.labels)), axis=0)
    first, kind = fold(held)
    names = [
        tuple(
            items.columns.labels[at] for at in dict.fromkeys(each) if at < len(items.columns.labels)
        )
        for each in held[:, first].T.tolist()
    ]
    return [names[at] for at in kind.tolist()]


def patterns_of(items: Items, texts: Texts) -> tuple[list[Pattern], list[int]]:
    """The patterns of the items, and of each item the place of its own.

    ``texts`` is asked only for those whose characters tell.
    """
    columns = items.columns
    rows = items.rows
    length = at_rows(columns.end - columns.start, rows, -1)
    longest = length.max(axis=0, initial=-1)
    shortest = np.where(rows < 0, longest, length).min(axis=0, initial=2**62)
    rank = (length == longest) * 2 + (length == shortest)
    several = np.zeros_like(rows)
    for number, sides in items.splits.items():
        several[:, number] = [len(side) > 1 for side in sides]
    causes = _causes(items, texts)
    first, kind = fold(
        [
            *causes,
            items.difference,
            items.edge,
            *_worked(items),
            *(at_rows(columns.label, rows, -1) + 1),
            *(at_rows(columns.attributes, rows, -1) + 1),
            *rank,
            *several,
            *_noted(items),
        ]
    )
    found: dict[Pattern, int] = {}
    place = []
    for item, codes in zip(
        items.disagreements(first), np.stack(causes)[:, first].T.tolist(), strict=True
    ):
        pattern = pattern_with(item, tuple(_CAUSES[code - 1] for code in codes if code))
        place.append(found.setdefault(pattern, len(found)))
    return list(found), np.array(place, dtype=np.int64)[kind].tolist()


def parties(items: Items) -> list[Parties]:
    """Of each item its annotators, those together who have the same version."""
    columns = items.columns
    rows = items.rows
    version = at_rows(columns.twin, rows, -1) + 1
    version = version * len(columns.attribute_sets) + at_rows(columns.attributes, rows, 0)
    noted = items.difference == _NOTE
    if noted.any():
        version = version * len(columns.notes) + at_rows(columns.note, rows, 0) * noted
    twin, attributes = columns.twin.tolist(), columns.attributes.tolist()
    for number, sides in items.splits.items():  # of which the rows tell the first spans only
        known: dict[tuple[tuple[int, int], ...], int] = {}
        said = [tuple((twin[row], attributes[row]) for row in side) for side in sides]
        version[:, number] = [known.setdefault(each, len(known)) for each in said]
    like = [
        np.argmax(version == hers, axis=0) for hers in version
    ]  # the first whose version is hers
    first, kind = fold([*_worked(items), *like])
    told = [parties_of(item) for item in items.disagreements(first)]
    return [told[at] for at in kind.tolist()]


def _worked(items: Items) -> Ints:
    """A row an annotator: whether she worked on the article of each item."""
    found: Ints = items.columns.worked[items.article].T.astype(np.int64)
    return found


def _noted(items: Items) -> Ints:
    """A row an annotator: whether she has a note on each item that is about notes; no rows where
    none is."""
    noted = items.difference == _NOTE
    rows = items.rows if noted.any() else items.rows[:0]
    found: Ints = (noted & (at_rows(items.columns.note, rows, 0) > 0)).astype(np.int64)
    return found


def _causes(items: Items, texts: Texts) -> tuple[Ints, Ints]:
    """The causes at the left and at the right edge of each item: 0 for none, else a place in
    ``Cause``, counted from 1."""
    found = np.zeros((2, len(items)), dtype=np.int64)
    told = np.flatnonzero(np.isin(items.difference, _BY_TEXT))
    spans = items.rows.take(told, axis=1)
    columns = items.columns
    ends = _ends(spans, columns.start), _ends(spans, columns.end)
    article = items.article[told]
    which, begin = np.unique(article, return_index=True)
    bounds = np.append(begin, len(told)).tolist()
    place = {columns.articles[at]: n for n, at in enumerate(which.tolist())}
    language = dict(zip(columns.articles, columns.languages, strict=True))
    pieces = [(least.tolist(), greatest.tolist()) for least, greatest in ends]
    known: dict[tuple[str, int, str], int] = {}
    codes = np.zeros((2, len(told)), dtype=np.int64)
    for name, text in texts(list(place)):
        at = place[name]
        for number in range(bounds[at], bounds[at + 1]):
            for side, (least, greatest) in enumerate(pieces):
                start, stop = least[number], greatest[number]
                if start < stop:
                    key = language[name], side, text[start:stop]
                    code = known.get(key)
                    if code is None:
                        cause = cause_of(key[2], key[0], left=side == 0)
                        code = known[key] = _CAUSES.index(cause) + 1
                    codes[side, number] = code
    found[:, told] = codes
    return found[0], found[1]


def _ends(rows: Ints, column: Ints) -> tuple[Ints, Ints]:
    """The least and the greatest of ``column`` in each item."""
    return (
        at_rows(column, rows, 2**62).min(axis=0, initial=2**62),
        at_rows(column, rows, -1).max(axis=0, initial=-1),
    )
