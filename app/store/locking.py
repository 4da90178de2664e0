"""Locking a project with a passphrase, changing that, unlocking: files are written anew and replaced.

The backups are written anew with the project: one whose backups lie open is not locked.

Traps: what was on the disk in the clear can be read from it by other means until something is
written over it; whoever locks must be told so. A log left beside a file that was replaced would be
read into the new one, so the project gives up its log first, which it can only when it is open
nowhere else.
"""

from __future__ import annotations

import secrets
from pathlib import Path

from app.errors import ProjectReadOnlyError
from app.store.backup import backups_of
from app.store.copying import check_copy
from app.store.database import has_open, key_for
from app.store.engine import Database, connect_cipher
from app.store.holding import Holder, hold
from app.store.journal import end_of_journal
from app.store.key import Key
from app.store.project import Project
from app.store.telling import told


def change_lock(path: Path, *, passphrase: str, new: str) -> list[Path]:
    """Lock the project at ``path`` with ``new``, or unlock it when that is empty; its backups too.

    The files written, each whole and read back before it takes its old one's place, the project
    last. Raises ``ProjectLockedError`` for a wrong ``passphrase`` and ``ProjectReadOnlyError`` while
    the project is open; then, as for all that the disk says, every file is the old or the new one.
    """
    with told(path):
        Project.open(path, read_only=True, passphrase=passphrase).close()  # it is one, and opens
        held = None if has_open(path) else hold(path)
        if held is None or isinstance(held, Holder):
            raise ProjectReadOnlyError(
                f"the project is open for writing by {held or 'this program'}",
                where=str(path),
                advice="Close it there and try again.",
            )
        try:
            old, key = key_for(path, passphrase), Key.made(new) if new else None
            files = [*(backup.path for backup in backups_of(path)), path]
            for file in files:
                _write_anew(file, key_for(file, passphrase, old), key)
        finally:
            held.release()
    return files


def _write_anew(path: Path, old: Key | None, new: Key | None) -> None:
    half = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    db = Database(connect_cipher(path, "rw", old), strict=True, execute_plugins=False)
    try:
        if db.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            raise ProjectReadOnlyError(
                "the project is open elsewhere", where=str(path), advice="Close it there first."
            )
        meant = end_of_journal(db)
        db.execute("ATTACH DATABASE ? AS anew KEY ?", (str(half), new.pragma if new else ""))
        db.execute("SELECT sqlcipher_export('anew')")
        for name in ("application_id", "user_version"):
            value = db.execute(f"PRAGMA main.{name}").fetchone()[0]
            db.execute(f"PRAGMA anew.{name} = {value}")
        db.execute("DETACH anew")
        check_copy(half, new, meant)
        db.close()
        half.replace(path)
    finally:
        db.close()
        half.unlink(missing_ok=True)
