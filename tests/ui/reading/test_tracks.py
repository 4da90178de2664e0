"""Bars in tracks: none overlap, inner ones lie nearer to the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.reading import tracks

ranges = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda p: (p[0], p[0] + p[1]))
many = st.lists(ranges, max_size=30).map(
    lambda found: sorted(found, key=lambda r: (r[1] - r[0], r))
)


def place(found: list[tuple[int, int]], wished: list[int | None] | None = None) -> list[int]:
    pieces = [(float(start), float(end), start, end) for start, end in found]
    return tracks.place(pieces, wished or [None] * len(pieces))


@given(many, st.lists(st.none() | st.integers(0, 7), min_size=30, max_size=30))
def test_no_two_bars_of_a_track_overlap(
    found: list[tuple[int, int]], wishes: list[int | None]
) -> None:
    placed = place(found, wishes[: len(found)])
    for one in range(len(found)):
        for other in range(one):
            if placed[one] == placed[other] >= 0:
                assert found[one][1] <= found[other][0] or found[other][1] <= found[one][0]


@given(many, st.lists(st.none() | st.integers(0, 7), min_size=30, max_size=30))
def test_a_span_lies_below_every_span_it_encloses(
    found: list[tuple[int, int]], wishes: list[int | None]
) -> None:
    placed = place(found, wishes[: len(found)])
    for one, (start, end) in enumerate(found):
        for other, (inner_start, inner_end) in enumerate(found[:one]):
            inside = start <= inner_start and inner_end <= end
            if inside and placed[one] >= 0 and placed[other] >= 0:
                assert placed[one] > placed[other]


def test_a_span_without_neighbours_lies_nearest_to_the_text() -> None:
    assert place([(0, 5), (5, 9), (20, 30)]) == [0, 0, 0]


def test_a_span_keeps_the_track_it_had_on_the_line_above() -> None:
    assert place([(0, 5)], [1]) == [1]


def test_what_finds_no_track_is_counted_and_not_drawn() -> None:
    placed = place([(0, length) for length in range(1, 12)])
    assert placed == [*range(8), -1, -1, -1]
