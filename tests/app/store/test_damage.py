"""What a damaged or killed project answers: a refusal, a named problem, or the truth; in small.

``./dev bench faults`` does it hundreds of times.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from app.intake import make_sample
from tests.benchmarks import faults


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.penanda"
    make_sample(path)
    return path


@pytest.mark.parametrize("kind", ["bytes flipped", "truncated"])
def test_a_damage_is_found_or_harmless(path: Path, tmp_path: Path, kind: str) -> None:
    truth = faults.everything(path)
    for seed in range(25):
        outcome = faults.verdict(path, tmp_path / "d", truth, kind, random.Random(seed))
        assert outcome in ("found", "harmless"), f"seed {seed}"


@pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX signals")
def test_what_was_said_to_be_on_the_disk_is_there_after_kills(path: Path) -> None:
    said: set[str] = set()
    for seconds in (0.0, 0.02, 0.05):
        now = faults.said_before_a_kill(path, seconds)
        assert now
        said |= now
        assert faults.is_clean(path)
    assert said <= faults.held(path)
