from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.tokens.projection import PROJECTIONS, outermost
from app.model import ArticleId, ItemId, Span

TEXT = "ab  cd ef\n gh"
RANGES = st.lists(
    st.tuples(
        st.integers(0, len(TEXT) - 1), st.integers(1, len(TEXT)), st.sampled_from(["A", "B"])
    ).filter(lambda one: one[0] < one[1]),
    max_size=8,
)


def spans_of(ranges: list[tuple[int, int, str]]) -> list[Span]:
    return [
        Span(ItemId(str(number)), ArticleId("x"), "", *one) for number, one in enumerate(ranges)
    ]


@given(RANGES)
def test_every_span_is_kept_or_covered_by_a_longer_one_and_none_overlap(
    ranges: list[tuple[int, int, str]],
) -> None:
    spans = spans_of(ranges)
    found = outermost(spans, TEXT)
    both = [one.span for one in found.kept] + [one.span for one, _ in found.left]
    assert sorted(span.id for span in both) == sorted(span.id for span in spans)
    for one, following in zip(found.kept, found.kept[1:], strict=False):
        assert one.end <= following.start
    for one in found.kept:
        assert TEXT[one.start : one.end] == one.span.surface(TEXT).strip() != ""
    for one, cover in found.left:
        if cover is None:
            assert one.span.surface(TEXT).isspace()
        else:
            assert cover in found.kept
            assert max(one.start, cover.start) < min(one.end, cover.end)
            assert one.end - one.start <= cover.end - cover.start
    assert outermost(reversed(spans), TEXT) == found


def test_among_equals_the_earlier_then_the_label_that_sorts_first_is_kept() -> None:
    text = "abcd"
    kept = outermost(spans_of([(1, 3, "A"), (0, 2, "B"), (0, 2, "A"), (3, 4, "C")]), text).kept
    assert [(one.start, one.end, one.span.label) for one in kept] == [(0, 2, "A"), (3, 4, "C")]


@pytest.mark.parametrize(
    ("name", "kept"), [("outermost", [(0, 3)]), ("innermost", [(0, 1), (2, 3)])]
)
def test_the_longest_or_the_shortest_come_first(name: str, kept: list[tuple[int, int]]) -> None:
    spans = spans_of([(0, 3, "A"), (0, 1, "B"), (2, 3, "C"), (0, 2, "D")])
    found = PROJECTIONS[name](spans, "abc")
    assert [(one.start, one.end) for one in found.kept] == kept
    assert len(found.left) == 4 - len(kept)
    assert PROJECTIONS[name](reversed(spans), "abc") == found
