"""Items found in parts of a corpus are those found in all of it at once."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.classing import DIFFERENCES
from app.comparison.disagreement import Difference
from app.comparison.items import Items, items_of
from app.comparison.together import bring_together
from app.model import ArticleId, ItemId, Span, Work, text_order
from tests.app.comparison.layers import ArticleLayers, columns_of_layers

NAMES = ("dee", "ann", "bo")
SAME = DIFFERENCES.index(Difference.SAME)
spans = st.lists(
    st.tuples(
        *(st.integers(0, 20), st.integers(1, 9), st.sampled_from("ACO")),
        *(st.sampled_from(({}, {"k": "x"}, {"k": "y"})), st.sampled_from(("", "", "sic"))),
    ),
    max_size=6,
)
articles = st.lists(
    st.tuples(st.dictionaries(st.sampled_from(NAMES), spans), st.integers(0, 2)), max_size=5
)


def layers_of(at: int, drawn: dict) -> ArticleLayers:
    article = ArticleId(f"x{at}")
    works = []
    for name in NAMES:
        if name in drawn:
            made = (
                Span(ItemId(f"{n}{name}"), article, name, start, start + size, *rest)
                for n, (start, size, *rest) in enumerate(drawn[name])
            )
            works.append(Work(article, name, tuple(sorted(made, key=text_order)), ()))
    return ArticleLayers(article, 40, tuple(works), ("id", "th")[at % 2])


def asked(layers: list[ArticleLayers]) -> Items:
    items = items_of(columns_of_layers(layers, NAMES))
    return items.among(np.flatnonzero(items.difference != SAME))


@given(articles)
def test_whichever_articles_are_in_which_part(corpus) -> None:
    layers = [layers_of(at, drawn) for at, (drawn, _) in enumerate(corpus)]
    parts = [
        asked(
            [each for each, (_, home) in zip(layers, corpus, strict=True) if home == number][::-1]
        )
        for number in range(3)
    ]
    told = [(each.article, each.language, each.length) for each in layers]
    found, whole = bring_together(parts, told, NAMES), asked(layers)
    assert found.columns.articles == whole.columns.articles
    assert found.columns.languages == whole.columns.languages
    for name in ("lengths", "worked", "begin", "stop", "annotator", "ids"):
        assert getattr(found.columns, name).tolist() == getattr(whole.columns, name).tolist()
    for name in ("rows", "difference", "edge", "article"):
        assert getattr(found, name).tolist() == getattr(whole, name).tolist()
    assert found.splits == whole.splits
    every = np.arange(len(whole))
    assert found.disagreements(every) == whole.disagreements(every)


def test_of_no_parts_there_is_nothing() -> None:
    found = bring_together([], [("x", "id", 3)], NAMES)
    assert len(found) == 0
    assert found.disagreements(np.arange(0)) == []
