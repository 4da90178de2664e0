"""Resamples of articles, and what is between their percentiles."""

from __future__ import annotations

import numpy as np
import pytest

from app.comparison import resampling
from app.comparison.resampling import intervals, weights


def test_a_resample_draws_as_many_articles_as_there_are() -> None:
    drawn = np.concatenate(list(weights(7, 50)))
    assert drawn.shape == (50, 7)
    assert set(drawn.sum(axis=1)) == {7}


def test_resamples_do_not_depend_on_how_many_are_made_at_a_time(monkeypatch) -> None:
    whole = np.concatenate(list(weights(7, 50)))
    monkeypatch.setattr(resampling, "_CELLS", 21)
    parts = list(weights(7, 50))
    assert len(parts) == 17
    assert np.array_equal(np.concatenate(parts), whole)


def test_the_interval_is_between_the_percentiles_of_what_is_defined() -> None:
    values = np.append(np.arange(101.0), [np.nan] * 10)
    found = intervals({"x": values, "y": np.array([np.nan, np.nan, 1.0]), "z": np.zeros(0)})
    assert found == {"x": (pytest.approx(2.5), pytest.approx(97.5)), "y": None, "z": None}


def test_what_is_defined_in_half_of_the_resamples_has_an_interval() -> None:
    half, less = np.array([np.nan, 1.0]), np.array([np.nan, np.nan, 1.0, np.nan, 1.0])
    assert intervals({"x": half, "y": less}) == {"x": (1.0, 1.0), "y": None}
