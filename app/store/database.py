"""Opening the file and turning SQLite's errors into words.

Traps: a WAL file on a read-only place needs ``immutable``, which passes over what stands in the
``-wal`` file beside it without a word; a connection with ``mode=ro`` leaves that file behind; a
truncated file opens and fails at some later read, so its length is compared with its header here.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from app.errors import (
    ConflictError,
    DiskFullError,
    PenandaError,
    ProjectBusyError,
    ProjectNewerError,
    ProjectReadOnlyError,
    ProjectRefusedError,
    from_os_error,
)
from app.store.engine import Database
from app.store.migrations import APPLICATION_ID, SCHEMA_VERSION, migrate, migrations

_MAGIC = b"SQLite format 3\x00"
BUSY_SECONDS = 5.0
_NO_PLACE_FOR_THE_LOG = (
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise what SQLite or the system says about ``path`` as a ``PenandaError``."""
    try:
        yield
    except sqlite3.Error as error:
        raise _in_words(error, path) from error
    except OSError as error:
        raise from_os_error(error, path) from error


def _in_words(error: sqlite3.Error, path: Path) -> PenandaError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    where = str(path)
    if code == sqlite3.SQLITE_FULL:
        return DiskFullError(
            "no space left on the disk; nothing was changed",
            where=where,
            advice="Free some space and do it again.",
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectBusyError(
            "another program is writing to this project",
            where=where,
            advice="Wait until it has finished, or close it, and try again.",
        )
    if code == sqlite3.SQLITE_READONLY:
        return ProjectReadOnlyError(
            "the project may only be read here",
            where=where,
            advice="Change the permissions of the file and its folder, or work on a copy.",
        )
    if code == sqlite3.SQLITE_NOTADB:
        return ProjectRefusedError(
            "is no Penanda project (no SQLite file)", where=where, advice="Name a .penanda file."
        )
    if code == sqlite3.SQLITE_CORRUPT:
        return ProjectRefusedError(
            f"the project file is damaged ({error})",
            where=where,
            advice="Restore a backup, and keep this file: much of it can still be read.",
        )
    if code == sqlite3.SQLITE_CANTOPEN:
        return ProjectRefusedError(
            "the project file cannot be opened",
            where=where,
            advice="Check the path and the permissions of its folder.",
        )
    if code == sqlite3.SQLITE_CONSTRAINT:
        return ConflictError(
            f"the change does not fit what the project holds now ({error})",
            where=where,
            advice="Open the article again and repeat the step.",
        )
    if code == sqlite3.SQLITE_IOERR:
        return ProjectRefusedError(
            f"the disk failed to read or write ({error})",
            where=where,
            advice="Check the disk; what was said to be saved before is safe.",
        )
    return ProjectRefusedError(
        f"the project cannot be used ({error})", where=where, advice="Run 'penanda check' on it."
    )


# The files that this process has open. On POSIX, closing any descriptor of a file drops all the
# locks that the process holds on it, SQLite's too: then another process may remove the log that
# this one still writes to. So a file that is open here is never opened by other means.
_open: dict[Database, tuple[int, int]] = {}
_opening = threading.RLock()


def identity(path: Path) -> tuple[int, int]:
    """Which file stands at ``path`` now: device and inode."""
    found = path.stat()
    return found.st_dev, found.st_ino


def identity_of(db: Database) -> tuple[int, int] | None:
    """Which file ``db`` was opened on; None when it is closed."""
    return _open.get(db)


def close(db: Database) -> None:
    """Close ``db``. May be called twice."""
    with _opening:
        db.close()
        _open.pop(db, None)


def create(path: Path) -> Database:
    """A new project file at ``path``, with its tables. Refuses a path that exists."""
    with told(path):
        if path.exists():
            raise ProjectRefusedError(
                "is already there", where=str(path), advice="Choose another name or remove it."
            )
        if not path.parent.is_dir():
            raise ProjectRefusedError(
                "its folder does not exist", where=str(path), advice="Make the folder first."
            )
        try:
            db = _connect(path, "rwc")
            db.execute("PRAGMA journal_mode = WAL")
            migrate(db)
        except BaseException:
            remove(path)
            raise
        _open[db] = identity(path)
    return db


def remove(path: Path) -> None:
    """Remove a half-made project file and its companions."""
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def open_existing(path: Path, *, read_only: bool) -> tuple[Database, bool]:
    """The project file at ``path`` and whether it can only be read.

    Raises ``ProjectRefusedError`` for what is no project, is damaged, or is from a newer version.
    """
    with told(path), _opening:
        if identity(path) not in _open.values():
            _check_header(path)
        writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        read_only = read_only or not writable
        db = _connect_to_read(path, writable) if read_only else _connect(path, "rw")
        _open[db] = identity(path)
        try:
            _check_version(db, path)
            if not read_only and migrations.pending(db):
                migrate(db)
        except BaseException:
            close(db)
            raise
    return db, read_only


def _connect(path: Path, mode: str) -> Database:
    uri = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return Database(connection, strict=True, execute_plugins=False)


def _connect_to_read(path: Path, writable: bool) -> Database:
    """A connection that cannot write, by the first way that the place allows."""
    for mode in ("rw", "ro") if writable else ("ro",):
        try:
            db = _connect(path, mode)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _NO_PLACE_FOR_THE_LOG:
                raise
        else:
            db.execute("PRAGMA query_only = ON")
            return db
    if _has_log(path):
        raise ProjectRefusedError(
            "changes stand in its -wal file, and this place does not let them be read",
            where=str(path),
            advice="Copy the file together with its -wal file to a folder that you may write in.",
        )
    return _connect(path, "ro&immutable=1")


def _has_log(path: Path) -> bool:
    """Whether committed changes may stand beside the file, not yet folded into it."""
    log = Path(f"{path}-wal")
    return log.exists() and log.stat().st_size > 0


def _check_header(path: Path) -> None:
    with path.open("rb") as file:
        header = file.read(100)
        size = file.seek(0, os.SEEK_END)
    if not header:
        raise ProjectRefusedError(
            "the file is empty", where=str(path), advice="Name a .penanda file, or make a new one."
        )
    if header[:16] != _MAGIC:
        raise ProjectRefusedError(
            "is no Penanda project (no SQLite file)",
            where=str(path),
            advice="Name a .penanda file.",
        )
    page = int.from_bytes(header[16:18], "big") if len(header) >= 18 else 0
    page = 65536 if page == 1 else page
    pages = int.from_bytes(header[28:32], "big") if len(header) >= 32 else 1
    if len(header) < 100 or (not _has_log(path) and size < page * pages):
        raise ProjectRefusedError(
            f"the project file is truncated ({size} of {page * pages} bytes)",
            where=str(path),
            advice="Restore a backup, and keep this file: much of it can still be read.",
        )


def _check_version(db: Database, path: Path) -> None:
    application = db.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise ProjectRefusedError(
            "is a SQLite file, but no Penanda project",
            where=str(path),
            advice="Name a .penanda file.",
        )
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise ProjectNewerError(
            f"was written by a newer Penanda (file version {version}, this program knows"
            f" {SCHEMA_VERSION})",
            where=str(path),
            advice="Install the newer Penanda; nothing was changed.",
        )
