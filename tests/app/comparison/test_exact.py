"""Exact F1 on nested spans, both ways round."""

from __future__ import annotations

import pytest

from app.comparison.exact import exact
from app.comparison.layers import SpanPair
from app.model import ArticleId, ItemId, Span


def span(start: int, end: int, label: str) -> Span:
    return Span(ItemId(f"{start}{end}{label}"), ArticleId("x"), "a", start, end, label)


def test_nested_spans_count_the_same_both_ways() -> None:
    outer, inner = span(0, 30, "C"), span(5, 10, "A")
    one = exact([SpanPair(40, (outer, inner), (inner,))])
    other = exact([SpanPair(40, (inner,), (outer, inner))])
    assert one.f1 == other.f1 == pytest.approx(0.667, abs=0.001)
    assert (one.precision, one.recall) == (1.0, 0.5)
    assert (other.precision, other.recall) == (0.5, 1.0)


def test_nothing_on_either_side_is_undefined() -> None:
    nothing = exact([SpanPair(40, (), ())])
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)


def test_nothing_on_one_side_is_no_agreement() -> None:
    one_sided = exact([SpanPair(40, (span(0, 5, "A"),), ())])
    assert (one_sided.precision, one_sided.recall, one_sided.f1) == (None, 0.0, 0.0)
