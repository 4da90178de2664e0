"""The spans behind the numbers of a comparison, so that what was counted can be shown.

Each item that a class counts for a pair is here by a span of it; of relations, by the head in either
layer. With more than two annotators it lies in a question of all, and two items may share one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING

from app.comparison.disagreement import Difference
from app.comparison.wanted import Known
from app.model import ArticleId, ItemId

if TYPE_CHECKING:
    from app.comparison.columns import Columns, Ints, Objects
    from app.comparison.tally import Tally

Pair = tuple[str, str]
_ONE_SIDED = (Difference.MISSING, Difference.EXTRA)


@dataclass(frozen=True)
class _Items:
    """The items of one pair and class: the ids of a span and of its partner, who made each, their
    article, and the labels that they count under."""

    ids: Objects
    others: Objects
    annotator: Ints
    beside: Ints
    article: Ints
    label: Ints
    other: Ints


@dataclass(frozen=True)
class Counted:
    """``count`` items: the spans that they are known by, and their articles."""

    count: int
    spans: frozenset[Known]
    articles: frozenset[ArticleId]


@dataclass(frozen=True)
class Behind:
    """What ``tallies`` counted, by pair and class."""

    articles: tuple[ArticleId, ...]
    languages: tuple[str, ...]
    annotators: tuple[str, ...]
    labels: tuple[str, ...]
    items: Mapping[tuple[Pair, Difference], _Items]

    @classmethod
    def of(cls, columns: Columns, tallies: Iterable[Tally]) -> Behind:
        """What lies behind the numbers of ``tallies``, which are of ``columns``."""
        found = {
            (each.names, difference): _Items(
                columns.ids[rows],
                columns.ids[others],
                columns.annotator[rows],
                columns.annotator[others],
                columns.article[rows],
                columns.label[rows],
                columns.label[others],
            )
            for each in tallies
            for difference, (rows, others) in each.behind.items()
        }
        return cls(columns.articles, columns.languages, columns.annotators, columns.labels, found)

    def counted(
        self,
        difference: Difference,
        annotators: Iterable[str],
        *,
        label: str = "",
        language: str = "",
        articles: frozenset[ArticleId] | None = None,
    ) -> Counted:
        """The items of that class that were counted between any two of ``annotators``: of more than
        two, what only one of a pair has is missing, and nothing is extra. Of a ``label`` an item is
        known by the span that has it, for among all annotators the other may stand elsewhere.
        """
        names = tuple(annotators)
        classes = [difference]
        if len(names) > 2 and difference in _ONE_SIDED:
            classes = list(_ONE_SIDED) if difference is Difference.MISSING else []
        at = self.labels.index(label) if label in self.labels else -1
        count, spans, places = 0, set[Known](), set[ArticleId]()
        for pair, each in product(combinations(names, 2), classes):
            for place, one, other, labels in self._items(pair, each):
                article = self.articles[place]
                if (
                    (at < 0 or at in labels)
                    and (not language or self.languages[place] == language)
                    and (articles is None or article in articles)
                ):
                    count += 1
                    known = other if at >= 0 and labels[0] != at else one
                    spans.add((article, *known))
                    if difference is Difference.RELATION:
                        spans.update(((article, *one), (article, *other)))
                    places.add(article)
        return Counted(count, frozenset(spans), frozenset(places))

    def _items(
        self, pair: Pair, difference: Difference
    ) -> Iterator[tuple[int, tuple[str, ItemId], tuple[str, ItemId], tuple[int, int]]]:
        """Of each item the place of its article, two spans by annotator and id, and two labels."""
        items = self.items.get((pair, difference))
        if items is not None:
            one, other, who, beside, article, label, another = (
                column.tolist()
                for column in (
                    *(items.ids, items.others, items.annotator, items.beside),
                    *(items.article, items.label, items.other),
                )
            )
            names = self.annotators
            yield from zip(
                article,
                zip(map(names.__getitem__, who), one, strict=True),
                zip(map(names.__getitem__, beside), other, strict=True),
                zip(label, another, strict=True),
                strict=True,
            )
