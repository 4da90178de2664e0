"""The items of the corpus are those of its articles, for two annotators and for more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison import compare_layers
from app.comparison.classing import DIFFERENCES, EDGES
from app.comparison.items import items_of
from app.model import ArticleId, ItemId, Span

KINDS = ({}, {"kind": "x"})
NOTES = ("", "", "sic", "why?")
raw_spans = st.lists(
    (
        st.tuples(
            *(st.integers(0, 30), st.integers(1, 15), st.sampled_from("AC")),
            *(st.sampled_from(KINDS), st.sampled_from(NOTES)),
        )
        | st.tuples(  # on which they often agree but for the note
            *(st.integers(31, 33), st.just(4), st.just("A"), st.just({}), st.sampled_from(NOTES)),
        )
    ).map(lambda raw: (raw[0], raw[0] + raw[1], *raw[2:])),
    max_size=7,
)
articles = st.dictionaries(st.sampled_from("abcd"), raw_spans, max_size=4)


@given(st.lists(articles, max_size=3))
def test_every_item_is_that_of_its_article(columns, corpus) -> None:
    held = columns(corpus, "abcd", length=60)
    found = items_of(held)
    expected = []
    for at, article in enumerate(corpus):
        layers = {
            name: [
                Span(ItemId(f"{name}{n:03}"), ArticleId(f"x{at}"), name, *raw)
                for n, raw in enumerate(article[name])
            ]
            for name in sorted(article)
        }
        if len(layers) > 1:
            expected += compare_layers(layers)
    made = [found.disagreement(number) for number in range(len(found))]
    assert made == expected
    for number, item in enumerate(made):
        assert DIFFERENCES[found.difference[number]] is item.difference
        assert EDGES[found.edge[number]] is item.edge
        assert held.articles[found.article[number]] == item.article
        assert held.labels[found.label[number]] == min(item.labels)


@pytest.mark.parametrize("annotators", ["a", "ab"])
def test_where_nobody_can_differ_there_is_no_item(columns, annotators) -> None:
    assert len(items_of(columns([], annotators))) == 0
    assert len(items_of(columns([{"a": [(0, 5, "A")]}], annotators))) == 0
