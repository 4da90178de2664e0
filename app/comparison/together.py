"""Items that were found in parts of the corpus, as if they had been found in all of it at once.

Trap: what a number means, of labels, attributes and notes, is each part's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from app.comparison.columns import Columns, Ints, Objects
from app.comparison.items import Items
from app.comparison.joining import Sides
from app.model import ArticleId


def bring_together(
    parts: Sequence[Items], articles: Sequence[tuple[str, str, int]], annotators: Sequence[str]
) -> Items:
    """The items of all ``parts``, of which each has articles of its own, in the order of ``articles``,
    which are id, language and length. Relations are left out.
    """
    place = {article: at for at, (article, _, _) in enumerate(articles)}
    homes = [_numbers([place[each] for each in part.columns.articles]) for part in parts]
    columns, rank = _columns([part.columns for part in parts], homes, articles, annotators)
    article = [home[part.article] for home, part in zip(homes, parts, strict=True)]
    order = np.argsort(_joined(article), kind="stable")
    rows: list[Ints] = [np.zeros((len(annotators), 0), dtype=np.int64)]
    splits: dict[int, Sides] = {}
    first = items = 0  # of the part, among the rows and items of all
    for part in parts:
        rows.append(np.where(part.rows < 0, -1, rank[part.rows + first]))
        for item, sides in part.splits.items():
            splits[items + item] = tuple(
                tuple(rank[np.array(side, dtype=np.int64) + first].tolist()) for side in sides
            )
        first, items = first + len(part.columns.article), items + len(part)
    return Items(
        columns,
        np.concatenate(rows, axis=1).take(order, axis=1),
        _joined([part.difference for part in parts])[order],
        _joined([part.edge for part in parts])[order],
        _at_new_places(splits, order),
    )


def _columns(
    parts: Sequence[Columns],
    homes: Sequence[Ints],
    articles: Sequence[tuple[str, str, int]],
    annotators: Sequence[str],
) -> tuple[Columns, Ints]:
    """The spans of all parts, and the row that each has become."""
    labels = tuple(sorted({label for part in parts for label in part.labels}))
    sets = _all_of(("{}",), *(part.attribute_sets for part in parts))
    notes = _all_of(("",), *(part.notes for part in parts))
    article = _joined([home[part.article] for home, part in zip(homes, parts, strict=True)])
    order = np.argsort(article, kind="stable")
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    worked = np.zeros((len(articles), len(annotators)), dtype=np.bool_)
    for home, part in zip(homes, parts, strict=True):
        worked[home] = part.worked
    ids: Objects = np.concatenate([np.zeros(0, dtype=np.object_), *(part.ids for part in parts)])
    nothing: Ints = np.zeros(0, dtype=np.int64)
    columns = Columns(
        tuple(ArticleId(each) for each, _, _ in articles),
        tuple(language for _, language, _ in articles),
        _numbers([length for _, _, length in articles]),
        tuple(annotators),
        labels,
        worked,
        article[order],
        _joined([part.annotator for part in parts])[order],
        _joined([part.start for part in parts])[order],
        _joined([part.end for part in parts])[order],
        _joined([_turned(part.labels, labels)[part.label] for part in parts])[order],
        _joined([_turned(part.attribute_sets, sets)[part.attributes] for part in parts])[order],
        _joined([_turned(part.notes, notes)[part.note] for part in parts])[order],
        _joined([part.unsure for part in parts])[order],
        ids[order],
        notes,
        sets,
        *([nothing] * 5),
    )
    return columns, rank


def _all_of(*words: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for some in words for word in some))


def _turned(own: Sequence[str], words: Sequence[str]) -> Ints:
    """Of each word of a part's ``own``, its place among all ``words``."""
    place = {word: at for at, word in enumerate(words)}
    return _numbers([place[word] for word in own])


def _at_new_places(splits: Mapping[int, Sides], order: Ints) -> dict[int, Sides]:
    """The splits by the numbers that their items have once these are put in ``order``."""
    place = np.argsort(order)
    return {int(place[item]): sides for item, sides in splits.items()}


def _numbers(held: Sequence[int]) -> Ints:
    return np.array(held, dtype=np.int64)


def _joined(parts: Sequence[Ints]) -> Ints:
    return np.concatenate([np.zeros(0, dtype=np.int64), *parts])
