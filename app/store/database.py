"""Opening the file, and which files this process has open.

Traps: a WAL file on a read-only place needs ``immutable``, which passes over what stands in the
``-wal`` file beside it without a word; a connection with ``mode=ro`` leaves that file behind.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import (
    ProjectLockedError,
    ProjectNewerError,
    ProjectReadOnlyError,
    ProjectRefusedError,
)
from app.store.copying import COMPANIONS, companion_left, half_of, one_name, put_beside, sweep
from app.store.engine import Database, Error, OperationalError, connect
from app.store.header import MAGIC, checked_header, has_log, key_for
from app.store.holding import Hold, Holder, hold
from app.store.key import SALT_BYTES, Key
from app.store.migrations import APPLICATION_ID, SCHEMA_VERSION, migrate, migrations
from app.store.rotation import backups_of, holds_all, put_by
from app.store.telling import sound, told

_NO_PLACE_FOR_THE_LOG = (
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
)


@dataclass(frozen=True)
class _Opened:
    """What a connection of this process was opened on, with what, and whether it may write."""

    identity: tuple[int, int]
    key: Key | None
    hold: Hold | None


# The files that this process has open. On POSIX, closing any descriptor of a file drops all the
# locks that the process holds on it, SQLite's too: then another process may remove the log that
# this one still writes to. So a file that is open here is never opened by other means.
_open: dict[Database, _Opened] = {}
_opening = threading.RLock()


def identity(path: Path) -> tuple[int, int]:
    """Which file stands at ``path`` now: device and inode."""
    found = path.stat()
    return found.st_dev, found.st_ino


def identity_of(db: Database) -> tuple[int, int] | None:
    """Which file ``db`` was opened on; None when it is closed."""
    with _opening:
        opened = _open.get(db)
    return None if opened is None else opened.identity


def key_of(db: Database) -> Key | None:
    """What ``db`` was unlocked with; None when it needs no key, or is closed."""
    with _opening:
        opened = _open.get(db)
    return None if opened is None else opened.key


def check_hold(db: Database, path: Path) -> None:
    """Raise ``ProjectReadOnlyError`` when what gave ``db`` the right to write has ended."""
    with _opening:
        opened = _open.get(db)
    if opened is not None and opened.hold is not None and not opened.hold.stands:
        raise ProjectReadOnlyError(
            "the program that this one wrote for has ended; nothing was changed",
            where=str(path),
            advice="Start it again.",
        )


def close(db: Database) -> None:
    """Close ``db``. May be called twice. The last of this process to write lets others write."""
    with _opening:
        db.close()
        opened = _open.pop(db, None)
        if opened is not None and opened.hold is not None and opened.hold not in _holds():
            opened.hold.release()


def _holds() -> list[Hold]:
    return [opened.hold for opened in _open.values() if opened.hold is not None]


def _here(found: tuple[int, int]) -> _Opened | None:
    """A connection that this process has on that file, one that may write before others."""
    same = [opened for opened in _open.values() if opened.identity == found]
    return max(same, key=lambda opened: opened.hold is not None, default=None)


def create(path: Path, key: Key | None, fill: Callable[[Database], None]) -> Database:
    """A new project file at ``path``, with its tables and what ``fill`` writes, locked with ``key``.

    It is written beside and takes its name when it is whole, so that a process that is killed leaves
    no part of one. Refuses a path that exists, also when it has come to exist meanwhile.
    """
    with told(path), _opening:
        _check_free(path)
        held = hold(path)
        if isinstance(held, Holder):
            raise ProjectRefusedError(f"is being made by {held}", where=str(path))
        made = None
        try:
            with half_of(path) as half:
                _write_new(half, key, fill)
                made = identity(half)
                put_beside(half, path)
            db = connect(path, "rw", key)
            db.execute("PRAGMA journal_mode = WAL")
        except BaseException as error:
            _remove(path, made)
            held.release()
            if isinstance(error, FileExistsError):
                raise _already_there(path) from None
            raise
        _open[db] = _Opened(identity(path), key, held)
    return db


def _check_free(path: Path) -> None:
    if os.path.lexists(path):
        raise _already_there(path)
    if not path.parent.is_dir():
        raise ProjectRefusedError(
            "its folder does not exist", where=str(path), advice="Make the folder first."
        )
    left = companion_left(path)
    if left is not None:
        raise left


def _already_there(path: Path) -> ProjectRefusedError:
    return ProjectRefusedError(
        "is already there", where=str(path), advice="Choose another name or remove it."
    )


def _write_new(path: Path, key: Key | None, fill: Callable[[Database], None]) -> None:
    db = connect(path, "rwc", key)
    try:
        with db.atomic():
            migrate(db)
            fill(db)
    finally:
        db.close()


def discard(db: Database, path: Path) -> None:
    """Close ``db`` and remove its file at ``path`` and its companions, while nobody else may write."""
    with _opening:
        opened = _open.pop(db, None)
        db.close()
        if opened is None:
            return
        try:
            _remove(path, opened.identity)
        finally:
            if opened.hold is not None and opened.hold not in _holds():
                opened.hold.release()


def _remove(path: Path, made: tuple[int, int] | None) -> None:
    """Remove that file and its companions, and no other that has come to stand there."""
    if not path.exists() or identity(path) != made:
        return
    for suffix in ("", *COMPANIONS):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


@dataclass(frozen=True)
class Opening:
    """A connection; ``read_only`` when it may not write, ``holder`` when because another may."""

    db: Database
    read_only: bool
    holder: Holder | None = None


def open_existing(
    path: Path, *, read_only: bool, passphrase: str = "", key: Key | None = None
) -> Opening:
    """The project file at ``path``; to be read only where another process holds it for writing.

    Raises ``ProjectLockedError`` when it wants a passphrase or another one than this, and
    ``ProjectRefusedError`` for what is no project, is damaged, or is from a newer version.
    """
    with sound(path), _opening:
        here = _here(identity(path))
        key = key_for(path, passphrase, key) if here is None else here.key
        writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        read_only = read_only or not writable
        held = None if read_only else here.hold if here and here.hold else hold(path)
        holder = held if isinstance(held, Holder) else None
        read_only = read_only or holder is not None
        if not read_only:
            if here is None:
                sweep(path)
            if path.stat().st_nlink > 1:
                one_name(path)
        if not read_only and path.stat().st_nlink > 1:
            _let_go(held)
            raise ProjectRefusedError(
                "the file stands under more than one name (hard links), and two programs could"
                " write to it unseen by each other",
                where=str(path),
                advice="Work on a copy, or remove the other name.",
            )
        try:
            db = _connect_to_read(path, writable, key) if read_only else connect(path, "rw", key)
        except BaseException as error:
            _let_go(held)
            if key is not None and _not_a_database(error):
                raise ProjectLockedError(
                    "this passphrase does not open it", where=str(path), advice="Try again."
                ) from None
            raise
        _open[db] = _Opened(identity(path), key, held if isinstance(held, Hold) else None)
        try:
            _check_version(db, path)
            if not read_only and here is None and not _is_still(db):
                close(db)
                db = _connect_to_read(path, writable, key)
                _open[db] = _Opened(identity(path), key, None)
                read_only, holder = True, Holder()
            if not read_only and migrations.pending(db):
                _migrate(db, path, key)
            if not read_only:
                db.execute("PRAGMA journal_mode = WAL")  # a restored copy has none
        except BaseException:
            close(db)
            raise
    return Opening(db, read_only, holder)


def _is_still(db: Database) -> bool:
    """Whether nobody is in the midst of writing: waits for whom the last holder has left behind."""
    try:
        db.execute("BEGIN IMMEDIATE")
    except OperationalError as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY
    db.conn.rollback()
    return True


def _migrate(db: Database, path: Path, key: Key | None) -> None:
    """Copy the project to its backups, unless it is there as it is, then change its shape."""
    there = [one.path for one in backups_of(path) if one.reason == "migration"]
    copy = next((one for one in there[:1] if holds_all(one, db, key)), None)
    copy = copy or put_by(db, path, "migration", key).path
    try:
        migrate(db)
    except Error as error:
        raise ProjectRefusedError(
            "was made by an older Penanda and could not be brought to the shape that this one needs"
            f" ({error}); it is as it was",
            where=str(path),
            advice=f"A copy of it is {copy}. Go on with the older Penanda, and tell us.",
        ) from error


def _let_go(held: Hold | Holder | None) -> None:
    if isinstance(held, Hold) and held not in _holds():
        held.release()


def _not_a_database(error: BaseException) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB


def lock_of(path: Path) -> str:
    """What the lock of the project at ``path`` is known by: the salt of its key in hexadecimal.

    Empty when it is not locked. A file that is no project but might be a locked one has one too.
    """
    with told(path), _opening:
        here = _here(identity(path))
        if here is not None:
            return here.key.salt.hex() if here.key is not None else ""
        salt = checked_header(path)[:SALT_BYTES]
        return "" if salt == MAGIC else salt.hex()


def hold_closed(path: Path) -> Hold | Holder | None:
    """Hold the project at ``path``, or say who does; None when this process has it open."""
    with _opening:
        return None if _here(identity(path)) is not None else hold(path)


def _connect_to_read(path: Path, writable: bool, key: Key | None) -> Database:
    """A connection that cannot write, by the first way that the place allows."""
    for mode in ("rw", "ro") if writable else ("ro",):
        try:
            db = connect(path, mode, key)
        except OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _NO_PLACE_FOR_THE_LOG:
                raise
        else:
            db.execute("PRAGMA query_only = ON")
            return db
    if has_log(path):
        raise ProjectRefusedError(
            "changes stand in its -wal file, and this place does not let them be read",
            where=str(path),
            advice="Copy the file together with its -wal file to a folder that you may write in.",
        )
    return connect(path, "ro&immutable=1", key)


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
