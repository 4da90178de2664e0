"""The relaxed scores against the worked table of SemEval-2013 task 9.1."""

from __future__ import annotations

import pytest

from app.comparison.layers import SpanPair
from app.comparison.overlap import Counts, overlap, semeval
from app.model import ArticleId, ItemId, Span


def span(start: int, end: int, label: str) -> Span:
    return Span(ItemId(f"{start}{end}{label}"), ArticleId("x"), "a", start, end, label)


GOLD = (
    span(0, 10, "DRUG"),
    span(20, 30, "DRUG"),
    span(43, 51, "DRUG"),
    span(60, 70, "DRUG"),
    span(80, 94, "GROUP"),
    span(110, 115, "DRUG"),
)
PREDICTED = (
    span(0, 10, "DRUG"),
    span(20, 30, "DRUG"),
    span(40, 51, "DRUG"),
    span(60, 70, "BRAND"),
    span(80, 101, "DRUG"),
    span(120, 125, "DRUG"),
)


@pytest.mark.parametrize(
    ("scheme", "counts", "f1"),
    [
        ("type", Counts(3, 2, 0, 1, 1), 0.50),
        ("partial", Counts(3, 0, 2, 1, 1), 0.66),
        ("exact", Counts(3, 2, 0, 1, 1), 0.50),
        ("strict", Counts(2, 3, 0, 1, 1), 0.33),
    ],
)
def test_the_four_schemes_give_the_published_table(scheme: str, counts: Counts, f1: float) -> None:
    found = getattr(semeval([SpanPair(130, GOLD, PREDICTED)]), scheme)
    assert found == counts
    assert found.scores.precision == found.scores.recall == pytest.approx(f1, abs=0.01)


def test_overlap_is_the_type_scheme() -> None:
    assert overlap([SpanPair(130, GOLD, PREDICTED)]).hits == 3


def test_an_agency_inside_a_commitment_is_no_hit_of_it() -> None:
    pair = SpanPair(100, (span(0, 60, "COMMITMENT"),), (span(10, 20, "AGENCY"),))
    assert semeval([pair]).partial == Counts(missing=1, spurious=1)
