"""Rows of places and statements: in which split an article stands, what the project says of itself.

A file of before version 5 that can only be read has none of the first; the second stand among the
settings of the project, under a key that begins with ``statement:``.
"""

from __future__ import annotations

from app.errors import ConflictError
from app.model import ArticleId, Change, Place, Split, Statement
from app.store.engine import Database

_STATEMENTS = "statement:"


def apply_place(db: Database, change: Change) -> None:
    """Move an article from one split, or none, to another, or none."""
    for item in change.removed:
        assert isinstance(item, Place)
        cursor = db.execute(
            "DELETE FROM splits WHERE article = ? AND split = ?", (change.article, item.split.value)
        )
        _check(cursor.rowcount, item, change)
    for item in change.added:
        assert isinstance(item, Place)
        cursor = db.execute(
            "INSERT OR IGNORE INTO splits (article, split) VALUES (?, ?)",
            (change.article, item.split.value),
        )
        _check(cursor.rowcount, item, change)


def apply_statement(db: Database, change: Change) -> None:
    """Let the project say another thing of itself, or no more."""
    for item in change.removed:
        assert isinstance(item, Statement)
        cursor = db.execute("DELETE FROM project WHERE key = ? AND value = ?", (item.id, item.text))
        _check(cursor.rowcount, item, change)
    for item in change.added:
        assert isinstance(item, Statement)
        cursor = db.execute(
            "INSERT OR IGNORE INTO project (key, value) VALUES (?, ?)", (item.id, item.text)
        )
        _check(cursor.rowcount, item, change)


def read_places(db: Database, article: str | None = None) -> dict[ArticleId, Split]:
    """The split of every article that stands in one, in the order of the articles; or of ``article``."""
    if not db["splits"].exists():
        return {}
    only, parameters = ("", ()) if article is None else (" WHERE s.article = ?", (article,))
    rows = db.execute(
        "SELECT s.article, s.split FROM splits s JOIN articles a ON a.id = s.article"
        f"{only} ORDER BY a.number",
        parameters,
    )
    return {ArticleId(row["article"]): Split(row["split"]) for row in rows}


def read_statements(db: Database) -> list[Statement]:
    """All that the project says of itself."""
    rows = db.execute(
        "SELECT key, value FROM project WHERE substr(key, 1, ?) = ? ORDER BY key",
        (len(_STATEMENTS), _STATEMENTS),
    )
    return [Statement(row["key"].removeprefix(_STATEMENTS), row["value"]) for row in rows]


def remove_all(db: Database) -> None:
    """Let go of all of them, to be made anew from the journal."""
    db.execute("DELETE FROM splits")
    db.execute("DELETE FROM project WHERE substr(key, 1, ?) = ?", (len(_STATEMENTS), _STATEMENTS))


def _check(rows: int, item: Place | Statement, change: Change) -> None:
    if rows != 1:
        raise ConflictError(
            "what the project says of its splits or of itself has changed since it was read",
            where=f"article {change.article}, {item.id}" if change.article else item.id,
            advice="Repeat the step.",
        )
