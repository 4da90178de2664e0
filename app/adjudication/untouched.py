"""The entries of articles on which gold holds nothing: what their annotators differ in, and no more."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

import numpy as np

from app.adjudication.docket import Docket, Entry
from app.adjudication.kinds import Texts, labels_of, parties, patterns_of
from app.comparison.classing import DIFFERENCES
from app.comparison.columns import Columns
from app.comparison.disagreement import Difference
from app.comparison.items import items_of
from app.comparison.matching import Match
from app.model import ArticleId


def docket_of(
    columns: Columns,
    reviewed: Collection[ArticleId],
    texts: Texts,
    matches: Sequence[Match] | None = None,
) -> Docket:
    """The docket of all articles but the ``reviewed`` ones, of which it has no entry yet.

    ``matches`` are those of every pair of annotators, if they are at hand.
    """
    items = items_of(columns, matches)
    same = items.difference == DIFFERENCES.index(Difference.SAME)
    agreed = np.bincount(items.article[same], minlength=len(columns.articles))
    agreed += items.shared_relations(same)
    untouched = np.array([article not in reviewed for article in columns.articles], dtype=np.bool_)
    agreed[~untouched] = 0
    asked = items.among(np.flatnonzero(~same & untouched[items.article]))
    patterns, pattern = patterns_of(asked, texts)
    articles = asked.article
    bounds = np.searchsorted(articles, np.arange(len(columns.articles) + 1))
    entries = list(
        map(
            Entry,
            map(columns.articles.__getitem__, articles.tolist()),
            range(len(asked)),
            map(DIFFERENCES.__getitem__, asked.difference.tolist()),
            labels_of(asked),
            pattern,
            parties(asked),
        )
    )
    return Docket(
        dict(zip(columns.articles, columns.languages, strict=True)),
        {
            article: entries[low:high]
            for article, (low, high) in zip(
                columns.articles, pairwise(bounds.tolist()), strict=True
            )
        },
        dict(zip(columns.articles, agreed.tolist(), strict=True)),
        patterns,
        asked,
    )
