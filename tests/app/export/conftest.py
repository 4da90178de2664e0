from __future__ import annotations

from pathlib import Path

import pytest

from app.formats import read_documents
from app.model import Document


@pytest.fixture
def golden() -> Path:
    return Path(__file__).parents[2] / "golden"


@pytest.fixture
def awkward(golden: Path) -> Document:
    [(_line, document)] = read_documents(golden / "awkward.jsonl")
    return document
