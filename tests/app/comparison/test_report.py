"""The rows that the command line prints: every pair, every label, and nothing invented."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from app.comparison import ArticleLayers, compare
from app.model import ArticleId, ItemId, Span, Work

LENGTH = 60
spans_of = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 15), st.sampled_from("ACO")),
    max_size=12,
    unique=True,
)


def work(raw: list[tuple[int, int, str]], name: str, article: str = "x") -> Work:
    spans = tuple(
        Span(ItemId(f"{name}{number}"), ArticleId(article), name, at, at + long, label)
        for number, (at, long, label) in enumerate(raw)
    )
    return Work(ArticleId(article), name, spans)


def layers(*works: Work) -> ArticleLayers:
    return ArticleLayers(works[0].article, LENGTH, works)


@given(spans_of)
def test_identical_layers_agree_wholly_in_every_measure_that_is_defined(raw) -> None:
    for row in compare([layers(work(raw, "a"), work(raw, "b"))]):
        told = row.as_json()
        measures = [*told["exact"].values(), *told["overlap"].values(), row.kappa]
        assert set(measures) | {row.alpha_unitising} <= {1.0, None}
        assert (told["exact"]["f1"] is None) == (not raw)
        assert sum(row.counts.values()) == row.counts["same"]


@given(spans_of, spans_of)
def test_swapping_the_annotators_swaps_precision_and_recall_only(raw_a, raw_b) -> None:
    a, b = work(raw_a, "a"), work(raw_b, "b")
    for here, there in zip(
        compare([layers(a, b)], ["a", "b"]), compare([layers(a, b)], ["b", "a"]), strict=True
    ):
        one, other = here.as_json(), there.as_json()
        for measure in ("exact", "overlap"):
            assert one[measure]["precision"] == other[measure]["recall"]
            assert one[measure]["f1"] == other[measure]["f1"]
        for measure in ("label", "kappa", "alpha_unitising", "prevalence"):
            assert one[measure] == other[measure]
        assert one["counts"]["missing"] == other["counts"]["extra"]
        assert sum(one["counts"].values()) == sum(other["counts"].values())


def test_only_articles_of_both_are_looked_at() -> None:
    both = layers(work([(0, 5, "A")], "a"), work([], "b"))
    alone = layers(work([(0, 5, "A"), (7, 5, "A")], "a", "y"))
    total, label = compare([both, alone])
    assert (total.label, label.label) == (None, "A")
    assert total.articles == 1
    assert total.exact.reference == 1
    assert total.counts["missing"] == 1


def test_three_annotators_make_three_pairs_and_a_given_label_is_always_told() -> None:
    article = layers(work([], "a"), work([(0, 5, "A")], "b"), work([], "c"))
    rows = compare([article], labels=["O"])
    assert [(row.a, row.b, row.label) for row in rows] == [
        ("a", "b", None),
        ("a", "b", "O"),
        ("a", "b", "A"),
        ("a", "c", None),
        ("a", "c", "O"),
        ("b", "c", None),
        ("b", "c", "O"),
        ("b", "c", "A"),
    ]
    undefined = rows[4].as_json()
    assert undefined["exact"] == {"precision": None, "recall": None, "f1": None}
    assert (undefined["kappa"], undefined["alpha_unitising"]) == (None, None)
    json.dumps([row.as_json() for row in rows])


def test_nobody_to_compare_gives_no_row() -> None:
    assert compare([layers(work([(0, 5, "A")], "a"))]) == []
