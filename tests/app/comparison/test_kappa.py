"""Kappa against Cohen's own tables and against scikit-learn on random data."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from app.comparison.kappa import kappa, prevalence
from app.comparison.report import compare


def cohen(table: Sequence[Sequence[float]]) -> tuple[float, float, float | None]:
    """Observed and expected agreement, and kappa, of any square contingency ``table``."""
    items = sum(map(sum, table))
    rows = [sum(row) / items for row in table]
    columns = [sum(column) / items for column in zip(*table, strict=True)]
    observed = sum(table[at][at] for at in range(len(table))) / items
    expected = sum(row * column for row, column in zip(rows, columns, strict=True))
    return observed, expected, None if expected == 1 else (observed - expected) / (1 - expected)


def test_cohens_first_table() -> None:
    observed, expected, _ = cohen([[25, 12, 3], [13, 2, 15], [12, 16, 2]])
    assert (observed, expected) == pytest.approx((0.29, 0.35), abs=0.005)


def test_cohens_second_table() -> None:
    observed, expected, found = cohen([[88, 14, 18], [10, 40, 10], [2, 6, 12]])
    assert (observed, expected) == pytest.approx((0.70, 0.41), abs=0.005)
    assert found == pytest.approx(0.492, abs=5e-4)


def test_krippendorffs_characters(columns) -> None:
    """Example A of Krippendorff (1995): Bertha's and Bill's 24 characters.

    Of its figures only kappa is a measure that is offered. Scott's pi and alpha on characters are
    not: here they follow from our observed agreement and prevalence, which are so held to them.
    """
    bertha, bill = [(2, 10, "A"), (14, 20, "A")], [(4, 8, "A"), (15, 17, "A")]
    (_, row) = compare(columns([{"a": bertha, "b": bill}], length=24)).pairs
    assert row.measures["kappa"] == pytest.approx(0.385, abs=5e-4)
    marked = row.prevalence
    observed, chance = 16 / 24, marked**2 + (1 - marked) ** 2
    pi = (observed - chance) / (1 - chance)
    assert pi == pytest.approx(0.314, abs=5e-4)
    assert 1 - (1 - pi) * 47 / 48 == pytest.approx(0.329, abs=5e-4)


def test_kappa_of_spans_is_that_of_scikit_learn_on_characters(columns) -> None:
    chance = random.Random(7)
    for _ in range(40):
        length, count = chance.randint(30, 400), chance.randint(1, 3)
        corpus = [
            {
                name: [
                    (start, min(length, start + chance.randint(1, 25)), "A")
                    for start in chance.choices(range(length), k=chance.randint(1, 12))
                ]
                for name in "ab"
            }
            for _ in range(count)
        ]
        marked = {
            name: [
                any(start <= at < end for start, end, _ in article[name])
                for article in corpus
                for at in range(length)
            ]
            for name in "ab"
        }
        (_, row) = compare(columns(corpus, length=length)).pairs
        assert row.measures["kappa"] == pytest.approx(cohen_kappa_score(marked["a"], marked["b"]))
        share = (sum(marked["a"]) + sum(marked["b"])) / 2 / length / count
        assert row.prevalence == pytest.approx(share)
        both = sum(a and b for a, b in zip(marked["a"], marked["b"], strict=True))
        only_a, only_b = sum(marked["a"]) - both, sum(marked["b"]) - both
        table = [[both, only_a], [only_b, length * count - both - only_a - only_b]]
        assert cohen(table)[2] == pytest.approx(row.measures["kappa"])


@pytest.mark.parametrize("counts", [(0, 0, 0, 0), (0, 0, 0, 9), (9, 9, 9, 9)])
def test_where_chance_agrees_in_all_kappa_is_undefined(counts) -> None:
    assert np.isnan(kappa(*([count] for count in counts)))


def test_text_that_is_marked_whole_is_undefined_and_no_trouble(columns) -> None:
    whole = [(0, 400, "A")]
    for row in compare(columns([{"a": whole, "b": whole}])).pairs:
        assert row.measures["kappa"] is None
        assert row.prevalence == 1.0


def test_a_label_that_nobody_used_changes_nothing() -> None:
    one = kappa([6], [7], [5], [48])
    assert kappa([6, 0], [7, 0], [5, 0], [48, 48]) == one


def test_pooled_kappa_is_of_the_mean_agreements_however_long_the_texts_are() -> None:
    """De Vries et al. (2008): observed .8 and .8, by chance .5 and .68, so (.8 - .59) / (1 - .59)."""
    found = kappa([5, 20], [5, 20], [4, 10], [10, 100])
    assert found == pytest.approx(0.21 / 0.41)
    assert kappa([5, 5, 20], [5, 5, 20], [4, 4, 10], [10, 10, 100]) == pytest.approx(0.24 / 0.44)


def test_all_pairs_pool_their_kappas_alike(columns) -> None:
    corpus = [
        {"a": [(0, 5, "A")], "b": [(1, 6, "A")]},
        {"b": [(0, 20, "A")], "c": [(10, 30, "A")]},
    ]
    report = compare(columns(corpus, annotators="abc", length=100))
    found = {(row.a, row.b): row.measures["kappa"] for row in report.pairs if row.label == "A"}
    assert found["a", "b"] == pytest.approx((0.98 - 0.905) / 0.095)
    assert found["b", "c"] == pytest.approx((0.8 - 0.68) / 0.32)
    whole = next(row for row in report.overall if row.label == "A")
    assert whole.measures["kappa"] == pytest.approx((0.075 + 0.12) / (0.095 + 0.32))


def test_no_text_has_no_prevalence() -> None:
    assert np.isnan(prevalence(0, 0, 0))


@given(st.lists(st.integers(1, 9), min_size=4, max_size=4))
def test_kappa_is_the_same_both_ways(counts: list[int]) -> None:
    both, only_a, only_b, neither = counts
    a, b, items = both + only_a, both + only_b, sum(counts)
    assert kappa([a], [b], [both], [items]) == kappa([b], [a], [both], [items])
    assert items == neither + a + only_b
