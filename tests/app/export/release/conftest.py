"""A sample project with gold and splits, and how a release of it is looked at."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.export.release import Order
from app.intake import make_sample
from app.model import GOLD, Change, Span
from app.model.change import Act
from app.model.ids import new_act_id
from app.store import Project

EVERYTHING = Order(formats=("jsonl", "spacy", "conll"))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample project with gold and splits."""
    path = tmp_path_factory.mktemp("sample") / "sample.penanda"
    make_sample(path)
    assert cli.main(["adjudicate", str(path), "--rule", "unanimous"]) == 0
    assert cli.main(["split", str(path)]) == 0
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "p.penanda"))


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.open(path) as opened:
        yield opened


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def of_gold(project: Project, label: str = "AGENCY", **said: Any) -> Span:
    """The first such span of gold, with something else said of it."""
    article = next(head.id for head in project.heads() if head.spans.get(GOLD, 0) > 5)
    span = next(one for one in project.work(article, GOLD).spans if one.label == label)
    other = replace(span, **said)
    project.apply(Act(new_act_id(), "siti", "x", (Change(article, GOLD, (span,), (other,)),)))
    return other
