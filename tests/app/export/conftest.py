from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.formats import FORMATS, read_documents
from app.model import Article, ArticleId, Document, ItemId, Span

WRITERS = [name for name in FORMATS if FORMATS[name].writes]
"""The formats that are written."""


@pytest.fixture
def golden() -> Path:
    return Path(__file__).parents[2] / "golden"


@pytest.fixture
def awkward(golden: Path) -> Document:
    [(_line, document)] = read_documents(golden / "awkward.jsonl")
    return document


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def many(count: int, text: str = "Polri dan KPK berjanji.\n") -> Iterator[Document]:
    """Documents that are made as they are asked for, once."""
    for number in range(count):
        article = ArticleId(f"article-{number}")
        span = Span(ItemId(f"{number}-1"), article, "gold", 0, 5, "AGENCY")
        yield Document(Article(article, "Polri", "id", text), "gold", (span,))
