"""Rows of languages: the main one of each article, and the passages that are in another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.model import ArticleId, Change, Languages, Passage
from app.store.conflict import changed
from app.store.engine import Database

INSERT_PASSAGE = 'INSERT INTO passages (article, start, "end", language) VALUES (?, ?, ?, ?)'


def apply_languages(db: Database, change: Change) -> None:
    """Say of an article that it is in other languages."""
    for item in change.removed:
        if item != read_languages(db, change.article):
            raise changed(item, change)
    for item in change.added:
        if isinstance(item, Languages):
            db.execute("UPDATE articles SET language = ? WHERE id = ?", (item.main, change.article))
            db.execute("DELETE FROM passages WHERE article = ?", (change.article,))
            insert_passages(db, change.article, item.passages)


def insert_passages(db: Database, article: ArticleId, passages: Iterable[Passage]) -> None:
    """Add ``passages`` to an article that has none."""
    for passage in passages:
        db.execute(INSERT_PASSAGE, passage_row(article, passage))


def read_languages(db: Database, article: str) -> Languages:
    """The languages of ``article``, which must be there."""
    row = db.execute("SELECT language FROM articles WHERE id = ?", (article,)).fetchone()
    return Languages(row["language"], read_passages(db, "= ?", (article,)).get(article, ()))


def read_passages(
    db: Database, condition: str, parameters: tuple[object, ...]
) -> dict[str, tuple[Passage, ...]]:
    """The passages, in text order, of the articles whose id meets ``condition``, SQL; of all without.

    A file of before version 4 that can only be read has none.
    """
    there = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'passages'").fetchone()
    if not there:
        return {}
    only = f" WHERE article {condition}" if condition else ""
    found: dict[str, list[Passage]] = {}
    rows = db.execute(f"SELECT * FROM passages{only} ORDER BY article, start", parameters)
    for row in rows:
        passage = Passage(row["start"], row["end"], row["language"])
        found.setdefault(row["article"], []).append(passage)
    return {name: tuple(passages) for name, passages in found.items()}


def passage_row(article: ArticleId, passage: Passage) -> tuple[Any, ...]:
    """What ``INSERT_PASSAGE`` wants."""
    return (article, passage.start, passage.end, passage.language)
