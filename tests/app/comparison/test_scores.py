"""F1 on nested spans both ways round, and the worked table of SemEval-2013 task 9.1."""

from __future__ import annotations

import numpy as np
import pytest

from app.comparison.scores import SCHEMES, Outcomes, outcomes, scores
from app.comparison.sums import add_up
from app.comparison.tally import tally

GOLD = [
    (0, 10, "DRUG"),
    (20, 30, "DRUG"),
    (43, 51, "DRUG"),
    (60, 70, "DRUG"),
    (80, 94, "GROUP"),
    (110, 115, "DRUG"),
]
PREDICTED = [
    (0, 10, "DRUG"),
    (20, 30, "DRUG"),
    (40, 51, "DRUG"),
    (60, 70, "BRAND"),
    (80, 101, "DRUG"),
    (120, 125, "DRUG"),
]


@pytest.fixture(scope="session")
def sums(columns):
    def added(a, b):
        held = columns([{"a": a, "b": b}])
        return add_up(tally(held, 0, 1), np.ones(1, dtype=bool))

    return added


@pytest.mark.parametrize(
    ("scheme", "counts", "f1"),
    [
        ("type", Outcomes(3, 2, 0, 1, 1), 0.50),
        ("partial", Outcomes(3, 0, 2, 1, 1), 0.66),
        ("exact", Outcomes(3, 2, 0, 1, 1), 0.50),
        ("strict", Outcomes(2, 3, 0, 1, 1), 0.33),
    ],
)
def test_the_four_schemes_give_the_published_table(sums, scheme, counts, f1) -> None:
    counted = sums(GOLD, PREDICTED).whole
    assert outcomes(counted, scheme) == counts
    found = scores(counted, scheme)
    assert found.precision == found.recall == found.f1 == pytest.approx(f1, abs=0.01)


def test_of_a_pair_of_two_labels_each_counts_its_own_span(sums) -> None:
    counted = sums([(0, 5, "A"), (10, 15, "A")], [(0, 5, "O"), (10, 15, "A")])
    one, other = counted.of_label(0).whole, counted.of_label(1).whole
    ranges = scores(one, "exact")
    assert (ranges.hits_a, ranges.hits_b, ranges.a, ranges.b) == (2, 1, 2, 1)
    assert scores(other, "exact").f1 == 1.0
    assert scores(other, "type").f1 == 0.0


def test_nested_spans_count_the_same_both_ways(sums) -> None:
    outer, inner = (0, 30, "C"), (5, 10, "A")
    one = scores(sums([outer, inner], [inner, (300, 310, "A")][:1]).whole, "strict")
    other = scores(sums([inner], [outer, inner]).whole, "strict")
    assert one.f1 == other.f1 == pytest.approx(0.667, abs=0.001)
    assert (one.precision, one.recall) == (1.0, 0.5)
    assert (other.precision, other.recall) == (0.5, 1.0)


def test_an_agency_inside_a_commitment_is_no_hit_of_it(sums) -> None:
    counted = sums([(0, 60, "COMMITMENT")], [(10, 20, "AGENCY")]).whole
    assert outcomes(counted, "partial") == Outcomes(0, 0, 0, 1, 1)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_nothing_on_either_side_is_undefined(sums, scheme) -> None:
    nothing = scores(sums([], []).whole, scheme)
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)


def test_nothing_on_one_side_is_no_agreement(sums) -> None:
    one_sided = scores(sums([(0, 5, "A")], []).whole, "strict")
    assert (one_sided.precision, one_sided.recall, one_sided.f1) == (None, 0.0, 0.0)
