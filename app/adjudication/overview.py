"""Every question of the corpus at once, without reading every article: what an inbox opens with.

An article on which gold holds nothing asks what its annotators differ in and no more, and that is
known for all such articles together (``app.comparison.items``). Only the others are read one by one.

Trap: it must say what ``questions`` and ``agreed_count`` say of each article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.adjudication.agreed import agreed_count
from app.adjudication.corpus import case_of
from app.adjudication.question import Question, questions, span_items, span_key
from app.comparison.corpus import columns_of_project
from app.comparison.disagreement import Difference
from app.model import GOLD, ArticleId
from app.store import Project

if TYPE_CHECKING:
    from app.comparison.items import Items

FEW = 30  # articles


@dataclass(frozen=True)
class Overview:
    """By article, in the order of the articles: the questions that are not mere agreement, decided
    ones included, in text order; and how many decisions the rule ``unanimous`` would take."""

    questions: dict[ArticleId, list[Question]]
    agreed: dict[ArticleId, int]


def overview(project: Project, annotators: Sequence[str], *, few: int = FEW) -> Overview:
    """What is asked of all articles. It is of one moment, whatever others write meanwhile.

    Up to ``few`` articles are read one by one: to load numpy for them would take longer.
    """
    with project.reading():
        heads = project.heads()
        asked: dict[ArticleId, list[Question]] = {head.id: [] for head in heads}
        agreed = dict.fromkeys(asked, 0)
        if len(annotators) < 2:
            return Overview(asked, agreed)
        reviewed = set(asked)
        if len(heads) > few:
            from app.comparison.items import items_of

            reviewed = project.articles_of(GOLD)
            items = items_of(columns_of_project(project, annotators))
            _take_untouched(items, reviewed, asked, agreed)
        for head in heads:
            if head.id in reviewed:
                case = case_of(project, head, annotators)
                if len(case.works) > 1 or case.gold.decisions:
                    about = span_items(case)
                    agreed[head.id] = agreed_count(case, about)
                    asked[head.id] = [
                        one
                        for one in questions(case, about)
                        if one.difference is not Difference.SAME or one.open
                    ]
    return Overview(asked, agreed)


def _take_untouched(
    items: Items,
    reviewed: set[ArticleId],
    asked: dict[ArticleId, list[Question]],
    agreed: dict[ArticleId, int],
) -> None:
    """The items of the articles on which gold holds nothing; nothing is decided, all are open."""
    import numpy as np

    from app.comparison.classing import DIFFERENCES

    columns = items.columns
    same = items.difference == DIFFERENCES.index(Difference.SAME)
    alike = np.bincount(items.article[same], minlength=len(columns.articles))
    alike += items.shared_relations(same)
    for article, count in zip(columns.articles, alike.tolist(), strict=True):
        if article not in reviewed:
            agreed[article] = count
    untouched = np.array([article not in reviewed for article in columns.articles], dtype=np.bool_)
    numbers = np.flatnonzero(~same & untouched[items.article])
    for item in items.disagreements(numbers):
        asked[item.article].append(Question(span_key(item), item))
