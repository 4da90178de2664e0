"""Kappa against Cohen's own tables and against scikit-learn on random data."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.kappa import Kappa, character_kappa, cohen, pooled
from app.comparison.layers import SpanPair
from app.model import ArticleId, ItemId, Span


def span(start: int, end: int) -> Span:
    return Span(ItemId(f"{start}-{end}"), ArticleId("x"), "a", start, end, "A")


def test_cohens_first_table() -> None:
    observed, expected, _ = cohen([[25, 12, 3], [13, 2, 15], [12, 16, 2]])
    assert (observed, expected) == pytest.approx((0.29, 0.35), abs=0.01)


def test_cohens_second_table() -> None:
    observed, expected, kappa = cohen([[88, 14, 18], [10, 40, 10], [2, 6, 12]])
    assert (observed, expected) == pytest.approx((0.70, 0.41), abs=0.01)
    assert kappa == pytest.approx(0.492, abs=0.001)


def test_kappa_of_intervals_is_that_of_scikit_learn_on_characters() -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    chance = random.Random(7)
    for _ in range(40):
        length = chance.randint(30, 400)
        a, b = (
            tuple(
                span(start, min(length, start + chance.randint(1, 25)))
                for start in chance.choices(range(length), k=chance.randint(1, 12))
            )
            for _ in range(2)
        )
        marked_a, marked_b = (
            [any(s.start <= at < s.end for s in spans) for at in range(length)] for spans in (a, b)
        )
        found = character_kappa([SpanPair(length, a, b)])
        assert found.kappa == pytest.approx(metrics.cohen_kappa_score(marked_a, marked_b))
        assert found.prevalence == pytest.approx((sum(marked_a) + sum(marked_b)) / 2 / length)
        table = [[found.both, found.only_a], [found.only_b, found.neither]]
        assert cohen(table) == pytest.approx((found.observed, found.expected, found.kappa))


@pytest.mark.parametrize("kappa", [Kappa(0, 0, 0, 0), Kappa(0, 0, 0, 9), Kappa(9, 0, 0, 0)])
def test_where_chance_agrees_in_all_kappa_is_undefined(kappa: Kappa) -> None:
    assert kappa.kappa is None


def test_a_label_that_nobody_used_changes_nothing() -> None:
    used = Kappa(5, 1, 2, 40)
    assert pooled([used, Kappa(0, 0, 0, 48)]) == used.kappa


@given(st.lists(st.integers(1, 9), min_size=4, max_size=4))
def test_kappa_is_the_same_both_ways(counts: list[int]) -> None:
    both, only_a, only_b, neither = counts
    assert Kappa(both, only_a, only_b, neither).kappa == Kappa(both, only_b, only_a, neither).kappa
