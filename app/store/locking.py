"""Locking a project with a passphrase, changing that, unlocking: files are written anew and replaced.

The backups are written anew with the project: one whose backups lie open is not locked.

Traps: what was on the disk in the clear can be read from it by other means until something is
written over it; whoever locks must be told so. A log left beside a file that was replaced would be
read into the new one, so the project gives up its log first, which it can only when it is open
nowhere else.
"""

from __future__ import annotations

from pathlib import Path

from app.errors import ProjectReadOnlyError
from app.store.copying import check_copy, half_of, halves_of, put_in_place, touch_like
from app.store.database import hold_closed, lock_of
from app.store.engine import Database, DatabaseError, connect, connect_cipher
from app.store.header import key_for
from app.store.holding import Holder
from app.store.journal import end_of_journal
from app.store.key import Key
from app.store.project import Project
from app.store.rotation import backups_of
from app.store.telling import told


def change_lock(path: Path, *, passphrase: str, new: str) -> list[Path]:
    """Lock the project at ``path`` with ``new``, or unlock it when that is empty; its backups too.

    The files written, each whole and read back before it takes its old one's place, the project
    last. Raises ``ProjectLockedError`` for a wrong ``passphrase`` and ``ProjectReadOnlyError`` while
    the project is open; then, as for all that the disk says, every file is the old or the new one.
    """
    path = path.resolve()
    with told(path):
        Project.open(path, read_only=True, passphrase=passphrase).close()  # it is one, and opens
        held = hold_closed(path)
        if held is None or isinstance(held, Holder):
            raise ProjectReadOnlyError(
                f"the project is open for writing by {held or 'this program'}",
                where=str(path),
                advice="Close it there and try again.",
            )
        try:
            old, key = key_for(path, passphrase), Key.made(new) if new else None
            for half in halves_of(path):
                half.unlink()
            written = _backups_to_write(path, old, passphrase)
            for file, its_key in written.items():
                _write_anew(file, its_key, key)
            _write_anew(path, old, key)
        finally:
            held.release()
    return [*written, path]


def _backups_to_write(path: Path, old: Key | None, passphrase: str) -> dict[Path, Key | None]:
    """The project's own backups that are locked as it was, or open, each with its key.

    Left alone are those of another project of the same name, and those that a call which was
    interrupted has written already.
    """
    own = _first_link(path, old)
    found: dict[Path, Key | None] = {}
    for backup in backups_of(path):
        if lock_of(backup.path) and not passphrase:
            continue
        key = key_for(backup.path, passphrase, old)
        if _first_link(backup.path, key) == own:
            found[backup.path] = key
    return found


def _first_link(path: Path, key: Key | None) -> str | None:
    """The hash of the first journal entry, by which a project is known; None when it does not open."""
    try:
        db = connect(path, "ro", key)
    except DatabaseError:
        return None
    try:
        row = db.execute("SELECT hash FROM journal ORDER BY seq LIMIT 1").fetchone()
        return str(row["hash"]) if row else None
    except DatabaseError:
        return None
    finally:
        db.close()


def _write_anew(path: Path, old: Key | None, new: Key | None) -> None:
    with half_of(path) as half:
        touch_like(half, path)
        db = Database(connect_cipher(path, "rw", old), strict=True, execute_plugins=False)
        try:
            _export(db, path, half, new)
            meant = end_of_journal(db)
        finally:
            db.close()
        check_copy(half, new, meant)
        put_in_place(half, path)


def _export(db: Database, path: Path, half: Path, new: Key | None) -> None:
    if db.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
        raise ProjectReadOnlyError(
            "the project is open elsewhere", where=str(path), advice="Close it there first."
        )
    db.execute("ATTACH DATABASE ? AS anew KEY ?", (str(half), new.pragma if new else ""))
    db.execute("SELECT sqlcipher_export('anew')")
    for name in ("application_id", "user_version"):
        value = db.execute(f"PRAGMA main.{name}").fetchone()[0]
        db.execute(f"PRAGMA anew.{name} = {value}")
    db.execute("DETACH anew")
