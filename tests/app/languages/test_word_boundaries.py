"""The boundaries marked by hand: of the seeds as they are, and most of them found."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

PLACE = Path(__file__).parents[2] / "benchmarks" / "languages.py"


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("benchmark_languages", PLACE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("code", ["th", "vi", "id", "en"])
def test_there_are_three_paragraphs_a_language_from_the_seeds(
    bench: ModuleType, articles: dict[str, str], code: str
) -> None:
    checked = list(bench.checked(code))
    assert len(checked) == 3
    seeds = "\n".join(text for name, text in articles.items() if name.startswith(code))
    for text, words in checked:
        assert code == "en" or text in seeds
        assert "".join(text[slice(*word)] for word in words).replace(" ", "") == (
            "".join(text.split())
        )
        assert [end for _, end in words[:-1]] <= [start for start, _ in words[1:]]


@pytest.mark.parametrize(
    ("code", "recall", "precision"),
    [("th", 0.90, 0.95), ("vi", 0.98, 0.86), ("id", 0.98, 0.99), ("en", 0.99, 0.97)],
)
def test_no_fewer_are_right_than_there_were(
    bench: ModuleType, code: str, recall: float, precision: float
) -> None:
    found, right, _ = bench.share_right(code)
    assert found >= recall
    assert right >= precision
