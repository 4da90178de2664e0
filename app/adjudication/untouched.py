"""The entries of articles on which gold holds nothing: what their annotators differ in, and no more.

A corpus is worked through in parts, and what is left of them, which is little, is listed at once:
what is alike in many articles is so looked at once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

import numpy as np

from app.adjudication.docket import Docket, Entry
from app.adjudication.kinds import Texts, labels_of, parties, patterns_of
from app.comparison.classing import DIFFERENCES
from app.comparison.columns import Columns
from app.comparison.disagreement import Difference
from app.comparison.items import Items, items_of
from app.comparison.matching import Match
from app.model import ArticleId

_SAME = DIFFERENCES.index(Difference.SAME)


def docket_of(
    columns: Columns,
    reviewed: Collection[ArticleId],
    texts: Texts,
    matches: Sequence[Match] | None = None,
) -> Docket:
    """The docket of all articles but the ``reviewed`` ones, of which it has no entry yet.

    ``matches`` are those of every pair of annotators, if they are at hand.
    """
    asked, agreed = differing(items_of(columns, matches), reviewed)
    return listed(asked, agreed, texts)


def differing(
    items: Items, reviewed: Collection[ArticleId] = ()
) -> tuple[Items, dict[ArticleId, int]]:
    """The items that are asked about in all articles but the ``reviewed`` ones, and of each of these
    articles how much all agree on."""
    columns = items.columns
    same = items.difference == _SAME
    agreed = np.bincount(items.article[same], minlength=len(columns.articles))
    agreed += items.shared_relations(same)
    untouched = np.array([article not in reviewed for article in columns.articles], dtype=np.bool_)
    asked = items.among(np.flatnonzero(~same & untouched[items.article]))
    counts = zip(columns.articles, agreed.tolist(), untouched.tolist(), strict=True)
    return asked, {article: count for article, count, here in counts if here}


def listed(asked: Items, agreed: Mapping[ArticleId, int], texts: Texts) -> Docket:
    """The docket of what is ``asked``; in articles that are not in ``agreed`` nobody agrees on anything."""
    columns = asked.columns
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
        {article: agreed.get(article, 0) for article in columns.articles},
        patterns,
        asked,
    )
