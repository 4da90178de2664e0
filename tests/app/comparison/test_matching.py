"""Pairing over the corpus says what pairing says of each article."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison import compare_article, pair_spans
from app.comparison.disagreement import Difference
from app.comparison.matching import match
from app.comparison.tally import tally
from app.model import ArticleId, ItemId, Relation, Span

KINDS = ({}, {"kind": "x"}, {"kind": "y", "country": "TH"})
raw_spans = st.lists(
    st.tuples(
        st.integers(0, 40), st.integers(1, 15), st.sampled_from("ACO"), st.sampled_from(KINDS)
    ).map(lambda raw: (raw[0], raw[0] + raw[1], raw[2], raw[3])),
    max_size=10,
)
corpora = st.lists(st.fixed_dictionaries({"a": raw_spans, "b": raw_spans}), max_size=4)


def span(article: int, name: str, at: int, raw) -> Span:
    return Span(ItemId(f"{name}{at:03}"), ArticleId(f"x{article}"), name, *raw)


def layer(article: int, name: str, raw) -> list[Span]:
    return [span(article, name, at, each) for at, each in enumerate(raw)]


@given(corpora)
def test_every_article_is_paired_as_pairing_pairs_it(columns, corpus) -> None:
    held = columns(corpus, length=60)
    found = match(held, 0, 1)

    def ids(row: int) -> tuple[str, str]:
        return held.articles[held.article[row]], held.ids[row]

    expected, only_a, only_b, splits = set(), set(), set(), set()
    for at, article in enumerate(corpus):
        pairing = pair_spans(layer(at, "a", article["a"]), layer(at, "b", article["b"]))
        expected |= {
            ((one.article, one.id), (other.article, other.id)) for one, other in pairing.pairs
        }
        only_a |= {(one.article, one.id) for one in pairing.only_a}
        only_b |= {(one.article, one.id) for one in pairing.only_b}
        splits |= {
            (
                frozenset((s.article, s.id) for s in cut.a),
                frozenset((s.article, s.id) for s in cut.b),
            )
            for cut in pairing.splits
        }
    assert {(ids(a), ids(b)) for a, b in zip(found.a, found.b, strict=True)} == expected
    assert set(map(ids, found.only_a)) == only_a
    assert set(map(ids, found.only_b)) == only_b
    assert {
        (frozenset(map(ids, ours)), frozenset(map(ids, theirs))) for ours, theirs in found.splits
    } == splits


@given(corpora, st.randoms(use_true_random=False))
def test_every_difference_is_counted_as_it_is_classed(columns, corpus, chance) -> None:
    related = [
        {
            name: [
                (
                    chance.choice(["by", "to"]),
                    chance.randrange(len(raw)),
                    chance.randrange(len(raw)),
                )
                for _ in range(chance.randrange(4))
            ]
            for name, raw in article.items()
            if raw
        }
        for article in corpus
    ]
    held = columns(corpus, length=60, relations=related)
    found = tally(held, 0, 1)
    for at, article in enumerate(corpus):
        relations = {
            name: [
                Relation(
                    ItemId(f"{name}r{n}"),
                    ArticleId(f"x{at}"),
                    name,
                    kind,
                    ItemId(f"{name}{head:03}"),
                    ItemId(f"{name}{tail:03}"),
                )
                for n, (kind, head, tail) in enumerate(related[at].get(name, ()))
            ]
            for name in "ab"
        }
        items = compare_article(
            layer(at, "a", article["a"]),
            layer(at, "b", article["b"]),
            relations["a"],
            relations["b"],
        )
        for difference in Difference:
            of_class = [item for item in items if item.difference is difference]
            assert found.overall[difference.value][at] == len(of_class)
            for number, label in enumerate(held.labels):
                told = found.by_label[difference.value][at, number]
                assert told == sum(label in item.labels for item in of_class)


def test_a_crowded_article_is_paired_all_the_same(columns) -> None:
    raw = [(at, at + 9, "A") for at in range(0, 300, 3)]
    moved = [(start + 1, end + 1, label) for start, end, label in raw]
    found = match(columns([{"a": raw, "b": moved}]), 0, 1)
    assert len(found.a) == 100
    assert not len(found.only_a)


def test_who_did_not_work_on_an_article_is_not_read_there(columns) -> None:
    held = columns([{"a": [(0, 5, "A")], "b": []}, {"a": [(0, 5, "A")]}])
    found = match(held, 0, 1)
    assert held.article[found.only_a].tolist() == [0]
    assert found.articles.tolist() == [True, False]


@pytest.mark.parametrize("spans", [[], [(0, 5, "A")]])
def test_a_corpus_of_nothing_is_no_trouble(columns, spans) -> None:
    assert not len(match(columns([]), 0, 1).a)
    found = tally(columns([{"a": spans, "b": []}]), 0, 1)
    assert np.sum(found.overall["missing"]) == len(spans)
