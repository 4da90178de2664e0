"""A project with one short article, and orders on it."""

from __future__ import annotations

from pathlib import Path

from app.annotation.commands import Command
from app.model import (
    Act,
    Article,
    ArticleId,
    Document,
    Region,
    Scheme,
    Work,
)
from app.store import Project

ROOT = Path(__file__).parents[3]
SCHEME = Scheme.from_toml(
    (ROOT / "resources/schemes/officials-agencies-commitments.toml").read_text(encoding="utf-8")
)
TEXT = "Kementerian berjanji 😀 น้ำใจ membantu.\r\nBaris kedua."


def document(text: str = TEXT, article_id: str = "a1", **more: object) -> Document:
    regions = (Region(0, 4, "headline"),)
    meta = {"date": "2025-01-02", "n": 1}
    return Document(Article(ArticleId(article_id), "Name", "id", text, meta, regions), **more)


def order(project: Project, command: Command, who: str = "siti") -> Act | None:
    act = command.act(project.work(ArticleId("a1"), who), project.scheme)
    return project.apply(act) if act is not None else None


def work(project: Project, layer: str = "siti") -> Work:
    return project.work(ArticleId("a1"), layer)
