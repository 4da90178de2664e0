"""What these tests share: the seed articles and strings that break careless code."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path

import pytest

from app.languages import Segmentation

_ARTICLES = Path(__file__).parents[3] / "seeds" / "articles"


def _read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


@pytest.fixture(scope="session")
def articles() -> dict[str, str]:
    """The text of each seed article by its id; the id begins with its language."""
    return {path.stem: _read(path) for path in sorted(_ARTICLES.glob("*.txt"))}


def word_at(found: Segmentation, position: int) -> tuple[int, int]:
    """The word, or run of blanks, that holds ``position``."""
    place = bisect_right(found.words, position)
    return found.words[place - 1], found.words[place]
