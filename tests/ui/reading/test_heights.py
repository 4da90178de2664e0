"""The Fenwick tree against plain sums."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.reading.heights import Heights


@given(
    st.lists(st.integers(1, 500), min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(0, 59), st.integers(1, 500)), max_size=20),
)
def test_sums_and_places_are_those_of_a_plain_list(
    plain: list[int], changes: list[tuple[int, int]]
) -> None:
    heights = Heights(plain)
    for index, height in changes:
        index %= len(plain)
        assert heights.set(index, height) == height - plain[index]
        plain[index] = height
    assert heights.total == sum(plain)
    for index in range(len(plain)):
        assert heights.above(index) == sum(plain[:index])
        assert heights.at(sum(plain[:index])) == (index, 0)
        assert heights.at(sum(plain[: index + 1]) - 1) == (index, plain[index] - 1)
    assert heights.at(sum(plain) + 7) == (len(plain) - 1, plain[-1])
    assert heights.at(-3) == (0, 0)
