"""The two SQLite engines under the store: Python's own, and SQLCipher for a file locked with a passphrase.

Both speak the same interface with error classes of their own; ``Error`` and its kin name both.
sqlite-utils is loaded without the numpy that it would bring for columns of numpy's numbers: the
store has no such columns, and numpy is a fifth of a second that the window would wait for.

Trap: the block is only for the length of these imports, and only where numpy is not there yet.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlcipher3 import dbapi2 as cipher

from app.store.key import Key


@contextmanager
def _without(module: str) -> Iterator[None]:
    """Importing ``module`` fails inside, as if it were not installed."""
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[module]


with _without("numpy"):
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

__all__ = [
    "BUSY_SECONDS",
    "Database",
    "DatabaseError",
    "Error",
    "IntegrityError",
    "Migrations",
    "OperationalError",
    "ProgrammingError",
    "cipher",
    "connect",
    "connect_cipher",
]

BUSY_SECONDS = 5.0

Error = (sqlite3.Error, cipher.Error)
DatabaseError = (sqlite3.DatabaseError, cipher.DatabaseError)
IntegrityError = (sqlite3.IntegrityError, cipher.IntegrityError)
OperationalError = (sqlite3.OperationalError, cipher.OperationalError)
ProgrammingError = (sqlite3.ProgrammingError, cipher.ProgrammingError)


def connect(path: Path, mode: str, key: Key | None = None) -> Database:
    """A connection to ``path``: ``mode`` is SQLite's (``ro``, ``rw``, ``rwc``), or more of its URI.

    With a ``key``, of a file that is, or is to be, encrypted with it. Raises one of ``Error``.
    """
    connection = _plain(path, mode) if key is None else connect_cipher(path, mode, key)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return Database(connection, strict=True, execute_plugins=False)


def _plain(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        _uri(path, mode),
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.row_factory = sqlite3.Row
    return connection


def connect_cipher(path: Path, mode: str, key: Key | None) -> cipher.Connection:
    """A bare connection of the engine that can read and write locked files, and open ones too."""
    connection = cipher.connect(
        _uri(path, mode),
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.row_factory = cipher.Row
    connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is told by us
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.pragma}"')
    return connection


def _uri(path: Path, mode: str) -> str:
    return f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
