"""A span marks the characters it says, and any set of spans has one order."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from app.model import ArticleId, ItemId, Region, Span, text_order


def span(start: int, end: int, label: str = "AGENCY", name: str = "") -> Span:
    return Span(ItemId(name or f"{start}-{end}"), ArticleId("a"), "siti", start, end, label)


def test_the_surface_is_counted_in_code_points() -> None:
    assert span(1, 4).surface("😀น้ำ!") == "น้ำ"


def test_outer_spans_come_before_inner_ones_then_by_label_then_by_id() -> None:
    ordered = [
        span(0, 9),
        span(0, 5),
        span(1, 9),
        span(1, 4, "AGENCY", "x"),
        span(1, 4, "AGENCY", "y"),
        span(1, 4, "OFFICIAL", "a"),
        span(2, 3),
    ]
    assert sorted([*ordered[1::2], *ordered[::2]], key=text_order) == ordered


spans = st.builds(
    span,
    st.integers(0, 3),
    st.integers(4, 6),
    st.sampled_from(["A", "B"]),
    st.text("xy", min_size=1, max_size=2),
)


@given(st.lists(spans, max_size=4, unique_by=lambda one: one.id))
def test_the_order_is_total(spans: list[Span]) -> None:
    assert len({text_order(one) for one in spans}) == len(spans)
    first = sorted(spans, key=text_order)
    for other in permutations(spans):
        assert sorted(other, key=text_order) == first


def test_a_span_encloses_what_lies_inside_but_not_its_own_range() -> None:
    outer = span(2, 8)
    assert outer.encloses(span(2, 7))
    assert outer.encloses(span(3, 8))
    assert outer.encloses(span(4, 5))
    for other in (outer, span(2, 8, "OFFICIAL"), span(1, 8), span(2, 9), span(7, 9), span(8, 9)):
        assert not outer.encloses(other)


def test_regions_stand_in_the_order_of_the_text() -> None:
    regions = [Region(0, 4, "caption"), Region(0, 9, "byline"), Region(2, 3, "a")]
    assert sorted([*regions[1:], regions[0]]) == regions
