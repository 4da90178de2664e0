"""What is written for pygamma-agreement: its rows, and only of articles that all worked on."""

from __future__ import annotations

from app.comparison.gamma import gamma_csv


def test_articles_lie_end_to_end_and_none_is_half_marked(columns) -> None:
    held = columns(
        [
            {"a": [(0, 5, "A,B")], "b": [(1, 5, "C")]},
            {"a": [(0, 5, "C")]},
            {"a": [], "b": [(3, 4, "C")]},
        ],
        length=10,
    )
    assert gamma_csv(held) == ('a,"A,B",0,5\nb,C,1,5\nb,C,25,26\n', 2)
