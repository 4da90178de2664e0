"""What is asked of articles on which gold is begun, of a part of the corpus at once.

Their annotators have been read against each other with all others (``app.comparison.items``): what
is left is to read gold, and to see which questions its decisions have closed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

import numpy as np

from app.adjudication.agreed import agreed_count
from app.adjudication.case import Case
from app.adjudication.docket import Begun
from app.adjudication.questions import questions
from app.adjudication.span_questions import span_items
from app.comparison.columns import Columns, Ints
from app.comparison.disagreement import Difference, Disagreement
from app.comparison.items import Items
from app.model import GOLD, ArticleId, Span, State, Work
from app.store import Project


def begun_among(project: Project, items: Items, reviewed: Collection[ArticleId]) -> Iterator[Begun]:
    """Those of the ``reviewed`` articles of ``items`` that at least two worked on."""
    columns = items.columns
    several = columns.worked.sum(axis=1) > 1
    begun = np.array([article in reviewed for article in columns.articles], dtype=np.bool_)
    here = np.flatnonzero(begun & several)
    articles = [columns.articles[at] for at in here.tolist()]
    rows = np.flatnonzero((begun & several)[columns.article])
    span_of = dict(zip(rows.tolist(), columns.spans(rows), strict=True))
    found: defaultdict[ArticleId, list[Disagreement]] = defaultdict(list)
    for item in items.disagreements(np.flatnonzero((begun & several)[items.article]), span_of):
        found[item.article].append(item)
    works = _works(project, columns, here, list(span_of.values()))
    for article, gold in zip(articles, project.works(articles, GOLD), strict=True):
        yield _begun(Case(works[article], gold, columns.annotators), found[article])


def _begun(case: Case, plain: Sequence[Disagreement]) -> Begun:
    about = span_items(case, plain)
    asked = questions(case, about)
    differing = (item for item in plain if item.difference is not Difference.SAME)
    place = {id(item): at for at, item in enumerate(differing)}
    return Begun(
        case.article,
        [(one, place.get(id(one.item))) for one in asked if one.is_listed],
        agreed_count(case, about, asked),
    )


def _works(
    project: Project, columns: Columns, here: Ints, spans: Sequence[Span]
) -> dict[ArticleId, tuple[Work, ...]]:
    """The works on the articles of those numbers, of which ``spans`` are all spans in their order.

    Their relations, for which columns have no ids, are read where there are any.
    """
    held: defaultdict[tuple[ArticleId, str], list[Span]] = defaultdict(list)
    for span in spans:
        held[span.article, span.layer].append(span)
    related = np.intersect1d(columns.relation_article, here).tolist()
    among = [columns.articles[at] for at in related]
    read = {
        (work.article, name): work
        for name in (columns.annotators if among else ())
        for work in project.works(among, name)
    }
    return {
        columns.articles[at]: tuple(
            read.get((columns.articles[at], name))
            or _work(columns.articles[at], name, held[columns.articles[at], name])
            for name, worked in zip(columns.annotators, columns.worked[at].tolist(), strict=True)
            if worked
        )
        for at in here.tolist()
    }


def _work(article: ArticleId, name: str, spans: Sequence[Span]) -> Work:
    """What she made of it: who has no span there, and did work on it, has said that it is done."""
    return Work(article, name, tuple(spans), (), (), None if spans else State.DONE)
