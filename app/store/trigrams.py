"""The index of the search: trigrams of the folded view of each text, made behind the articles.

It is an FTS5 table without positions and without the texts themselves; it only ever says which
articles may hold a query. It may lag behind the articles: indexing costs more than all the rest of
an import, so a large import leaves it to whoever has time (`Index.grow`).

Traps: trigrams end at NUL in SQLite, so NUL is another character in the index; with ``detail=none``
a MATCH may ask for single trigrams only.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from app.languages import folding
from app.store.engine import Database, DatabaseError
from app.store.query import Query, without_nul

TABLE = "search"


class Index:
    """The trigrams of the texts of one file: made behind the articles, in their order."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @property
    def there(self) -> bool:
        """False in a file of an older shape that could only be opened to read."""
        found = self._db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (TABLE,))
        return found.fetchone() is not None

    @property
    def reach(self) -> int:
        """The number of the last article in the index; all before it are in it too."""
        if not self.there:
            return 0
        found = self._db.execute(f"SELECT max(id) FROM {TABLE}_docsize").fetchone()
        return int(found[0] or 0)

    @property
    def lag(self) -> int:
        """How many articles are not in the index yet."""
        found = self._db.execute("SELECT count(*) FROM articles WHERE number > ?", (self.reach,))
        return int(found.fetchone()[0])

    def add(self, number: int, text: str) -> None:
        """Take in the next article, inside the caller's transaction."""
        self._db.execute(
            f"INSERT INTO {TABLE} (rowid, folded) VALUES (?, ?)",
            (number, without_nul(folding.fold(text))),
        )

    def grow(self, most: int) -> int:
        """Take in up to ``most`` articles inside the caller's transaction; how many there were."""
        rows = self._db.execute(
            "SELECT a.number, t.text FROM articles a JOIN texts t ON t.article = a.id"
            " WHERE a.number > ? ORDER BY a.number LIMIT ?",
            (self.reach, most),
        ).fetchall()
        for row in rows:
            self.add(row["number"], row["text"])
        return len(rows)

    def drop(self) -> None:
        """Empty it, inside the caller's transaction."""
        self._db.execute(f"INSERT INTO {TABLE} ({TABLE}) VALUES ('delete-all')")

    def holds(self, number: int, text: str) -> bool:
        """Whether a piece of that article's text leads to it."""
        middle = max(0, len(text) // 2 - 10)
        match = Query(text[middle : middle + 20], fold=True).match
        return not match or self.candidates(match, number - 1, 1) == [number]

    def damage(self) -> str:
        """What SQLite finds wrong in the index; empty when all is well.

        SQLite looks only where it may write, so it looks in a copy in memory: nobody is kept waiting,
        and a file that may only be read is looked at too.
        """
        try:
            with _copied(self._db) as copy:
                copy.execute(f"INSERT INTO {TABLE} ({TABLE}) VALUES ('integrity-check')")
        except DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            return str(error)
        return ""

    def candidates(self, match: str, after: int, most: int) -> list[int]:
        """The numbers of the next ``most`` articles behind ``after`` that may hold the query."""
        rows = self._db.execute(
            f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
            (match, after, most),
        )
        return [row[0] for row in rows]


@contextmanager
def _copied(db: Database) -> Iterator[sqlite3.Connection]:
    """The index of ``db`` alone, in memory.

    Another connection than the one that filled it, which would know its first, empty state.
    """
    uri = f"file:index-{secrets.token_hex(8)}?mode=memory&cache=shared"
    made = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (TABLE,)).fetchone()[0]
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as filling:
        filling.execute(made)
        filling.execute("BEGIN")
        for part in ("data", "idx", "docsize", "config"):
            rows = db.execute(f"SELECT * FROM {TABLE}_{part}")
            places = ", ".join("?" * len(rows.description))
            filling.execute(f"DELETE FROM {TABLE}_{part}")
            filling.executemany(f"INSERT INTO {TABLE}_{part} VALUES ({places})", map(tuple, rows))
        filling.execute("COMMIT")
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as copy:
            yield copy
