"""What a damaged or killed project answers: a refusal, a named problem, or the truth; in small.

``./dev bench faults`` does it hundreds of times.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.errors import ProjectDamagedError
from app.intake import make_sample
from app.store import Project, check
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


def test_a_text_that_is_no_utf_8_is_named_and_not_shown(path: Path, tmp_path: Path) -> None:
    bad = Path(shutil.copy(path, tmp_path / "bad.penanda"))
    with closing(sqlite3.connect(bad)) as db, db:
        name, text = db.execute("SELECT article, text FROM texts LIMIT 1").fetchone()
        damaged = b"\xff\xfe" + text.encode()[2:]
        db.execute("UPDATE texts SET text = CAST(? AS TEXT) WHERE article = ?", (damaged, name))
    with Project.open(bad, read_only=True) as project:
        problems = check(project)
        with pytest.raises(ProjectDamagedError) as refused:
            project.article(name)
    assert problems[0].law == "texts are as they came"
    assert problems[0].where == f"article {name}"
    told = [str(refused.value), *(f"{one.where} {one.advice}" for one in problems)]
    assert "is no UTF-8 any more" in told[0]
    assert not [words for words in told if text[3:30] in words]
