"""A project of many short articles, none of which is the sample's."""

from __future__ import annotations

from pathlib import Path

from app.model import Article, Document, Scheme
from app.store import Project

SCHEME = """
name = "small"
version = "1"
title = "Small"
[[labels]]
name = "PLACE"
title = "Place"
key = "1"
letter = "P"
light = "#0b64a5"
dark = "#6db3ee"
"""


def documents(first: int, number: int) -> list[Document]:
    return [
        Document(Article(f"a{n:05}", f"Berita {n}", "id", f"Di Jakarta, berita nomor {n}.\n"))
        for n in range(first, first + number)
    ]


def make_many(path: Path) -> None:
    """Make it at ``path``."""
    with Project.create(path, Scheme.from_toml(SCHEME), "me") as project:
        project.take(documents(0, 25), "me")
