"""A number agrees with its noun, and with the verb where the phrase has one."""

from __future__ import annotations

import pytest

from app.model.counting import counted


@pytest.mark.parametrize(
    ("count", "words", "said"),
    [
        (1, ("article",), "1 article"),
        (0, ("article",), "0 articles"),
        (1234, ("article",), "1,234 articles"),
        (1, ("loss is", "losses are"), "1 loss is"),
        (2, ("loss is", "losses are"), "2 losses are"),
    ],
)
def test_a_number_agrees_with_what_it_counts(count, words, said) -> None:
    assert counted(count, *words) == said
