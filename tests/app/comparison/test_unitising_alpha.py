"""Alpha for unitising against the figures of DKPro Statistics and of Krippendorff's book."""

from __future__ import annotations

import numpy as np
import pytest

from app.comparison.report import compare
from app.comparison.unitising_alpha import alpha, expected, observed


def figures(columns, length: int, a, b) -> tuple[float, float, float]:
    """Observed and expected disagreement, and alpha, of one label."""
    from app.comparison.sums import add_up
    from app.comparison.tally import tally

    labels = [[(start, end, "x") for start, end in side] for side in (a, b)]
    held = columns([dict(zip("ab", labels, strict=True))], length=length)
    sums = add_up(tally(held, 0, 1), np.ones(1, dtype=bool))
    seen = float(observed(sums.by_label["distance"], length)[0])
    chance = float(sums.expected[0]) / length
    return seen, chance, float(alpha([seen], [chance]))


def units(*begin_and_length: tuple[int, int]) -> list[tuple[int, int]]:
    return [(begin - 150, begin - 150 + length) for begin, length in begin_and_length]


# Krippendorff (2004), page 254: the continuum begins at 150 and is 300 long.
C = (units((225, 70), (370, 30)), units((220, 80), (355, 20), (400, 20)))
K = (units((180, 60), (300, 50)), units((180, 60), (300, 50)))


def test_the_example_of_dkpro(columns) -> None:
    seen, chance, found = figures(columns, 10, [(1, 9)], [(2, 3), (4, 5), (6, 7)])
    assert seen == pytest.approx(0.9100, abs=1e-4)
    assert chance == pytest.approx(0.5351, abs=1e-4)
    assert found == pytest.approx(-0.7003, abs=1e-4)


def test_the_example_of_krippendorff(columns) -> None:
    seen, chance, found = figures(columns, 300, *C)
    assert seen == pytest.approx(0.0144, abs=1e-4)
    assert chance == pytest.approx(0.0532, abs=1e-4)
    assert found == pytest.approx(0.7286, abs=5e-4)
    seen, chance, found = figures(columns, 300, *K)
    assert (seen, found) == (0.0, 1.0)
    assert chance == pytest.approx(0.0490, abs=1e-4)
    both = {
        name: [(*each, "c") for each in c] + [(*each, "k") for each in k]
        for name, c, k in zip("ab", C, K, strict=True)
    }
    whole, c, k = compare(columns([both], length=300)).pairs
    assert whole.measures["alpha_unitising"] == pytest.approx(0.8591, abs=5e-4)
    assert c.measures["alpha_unitising"] == pytest.approx(0.7286, abs=5e-4)
    assert k.measures["alpha_unitising"] == 1.0


# Krippendorff (1995), page 57, by rater: a continuum of 24, as DKPro Statistics has it.
EXAMPLES = {
    "A": (((2, 8), (14, 6)), ((4, 4), (15, 2)), 0.03125),
    "C": (
        ((2, 6), (10, 2), (14, 4), (20, 2)),
        ((0, 2), (4, 4), (10, 4), (16, 2), (20, 2)),
        0.02777,
    ),
}


@pytest.mark.parametrize("stretch", [1, 50])
@pytest.mark.parametrize("example", list(EXAMPLES))
def test_the_examples_of_1995_whatever_they_are_stretched_to(columns, example, stretch) -> None:
    *raters, observed_there = EXAMPLES[example]
    a, b = ([(at * stretch, (at + length) * stretch) for at, length in rater] for rater in raters)
    assert figures(columns, 24 * stretch, a, b)[0] == pytest.approx(observed_there, abs=1e-5)


def test_alpha_nears_that_of_1995_when_stretched(columns) -> None:
    a, b, _ = EXAMPLES["C"]
    long = [[(at * 50, (at + length) * 50) for at, length in rater] for rater in (a, b)]
    _, chance, found = figures(columns, 1200, *long)
    assert chance == pytest.approx(0.08600, abs=0.005)
    assert found == pytest.approx(0.677, abs=0.02)


def test_the_examples_of_inception(columns) -> None:
    """Its own tests: one value against two of one range, and units that overlap in one label."""
    text = len("This is a test.")
    several = columns([{"a": [(0, 4, "a")], "b": [(0, 4, "a"), (0, 4, "b")]}], length=text)
    found = compare(several).pairs[0].measures["alpha_unitising"]
    assert found == pytest.approx(0.4893, abs=1e-4)
    a, b = [(0, 4, "a"), (0, 7, "a"), (0, 7, "b")], [(0, 4, "a"), (0, 4, "b")]
    overlapping = compare(columns([{"a": a, "b": b}], length=text)).pairs[0]
    assert overlapping.measures["alpha_unitising"] == pytest.approx(0.6783, abs=1e-4)


def test_one_unit_of_one_character_by_one_of_three_is_chance() -> None:
    chance = expected(20, 3, np.array([1]), np.array([19, 20, 20]))
    assert alpha([observed(2, 20, raters=3)], [chance]) == pytest.approx(0.0)


def test_one_unit_by_one_of_two_is_chance(columns) -> None:
    assert figures(columns, 20, [(0, 1)], [])[2] == pytest.approx(0.0)


def test_where_nobody_marked_anything_alpha_is_undefined(columns) -> None:
    for spans in ([], [(0, 5, "A")]):
        corpus = [{"a": [], "b": []}, {"a": spans}]
        assert all(
            row.measures["alpha_unitising"] is None for row in compare(columns(corpus)).pairs
        )


def test_the_order_of_the_articles_changes_nothing(columns) -> None:
    one = {"a": [(1, 9, "x")], "b": [(2, 3, "x")]}
    other = {"a": [(0, 4, "x")], "b": [(25, 30, "x")]}
    there, back = (compare(columns(each)).pairs[1] for each in ([one, other], [other, one]))
    assert there.measures == back.measures
