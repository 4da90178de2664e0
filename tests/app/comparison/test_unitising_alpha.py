"""Alpha for unitising against the figures of DKPro Statistics and of Krippendorff's book."""

from __future__ import annotations

import pytest

from app.comparison.unitising_alpha import pooled, unitising

A = unitising([(10, ([(1, 9)], [(2, 3), (4, 5), (6, 7)]))])


def units(*begin_and_length: tuple[int, int]) -> list[tuple[int, int]]:
    return [(begin - 150, begin - 150 + length) for begin, length in begin_and_length]


# Krippendorff (2004), page 254: the continuum begins at 150 and is 300 long.
C = unitising([(300, (units((225, 70), (370, 30)), units((220, 80), (355, 20), (400, 20))))])
K = unitising([(300, (units((180, 60), (300, 50)), units((180, 60), (300, 50))))])


def test_the_example_of_dkpro() -> None:
    assert float(A.observed) == pytest.approx(0.9100, abs=1e-4)
    assert float(A.expected) == pytest.approx(0.5351, abs=1e-4)
    assert A.alpha == pytest.approx(-0.7003, abs=1e-4)


def test_the_example_of_krippendorff() -> None:
    assert float(C.observed) == pytest.approx(0.0144, abs=1e-4)
    assert float(C.expected) == pytest.approx(0.0532, abs=1e-4)
    assert C.alpha == pytest.approx(0.7286, abs=5e-4)
    assert float(K.expected) == pytest.approx(0.0490, abs=1e-4)
    assert K.alpha == 1.0
    assert pooled([C, K]) == pytest.approx(0.8591, abs=5e-4)


def test_one_unit_of_one_character_by_one_of_three_is_chance() -> None:
    assert unitising([(20, ([(0, 1)], [], []))]).alpha == 0.0


def test_where_nobody_marked_anything_alpha_is_undefined() -> None:
    assert unitising([(20, ([], []))]).alpha is None
    assert unitising([]).alpha is None


def test_the_order_of_the_articles_changes_nothing() -> None:
    one, other = (10, ([(1, 9)], [(2, 3)])), (30, ([(0, 4)], [(25, 30)]))
    assert unitising([one, other]) == unitising([other, one])
