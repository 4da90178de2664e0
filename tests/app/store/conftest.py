"""The project with one article, for who makes none of her own."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.store import Project
from tests.app.store.one_article import SCHEME, document


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "p.penanda"


@pytest.fixture
def project(path: Path):
    with Project.create(path, SCHEME, "siti") as project:
        project.take([document()], "siti")
        yield project
