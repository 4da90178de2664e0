"""What the beginning of a file tells: whether it is a project, whole or truncated, locked or not.

Trap: a truncated file opens and fails at some later read, so its length is compared with its header.
"""

from __future__ import annotations

import os
from pathlib import Path

from app.errors import ProjectLockedError, ProjectRefusedError
from app.store.key import SALT_BYTES, Key

MAGIC = b"SQLite format 3\x00"
_CIPHER_PAGE = 4096


def key_for(path: Path, passphrase: str, known: Key | None = None) -> Key | None:
    """The key of a locked file, the ``known`` one if it is a copy of its; None for one not locked.

    Raises ``ProjectLockedError`` when there is neither that nor a passphrase. The file must not be
    open in this process.
    """
    header = checked_header(path)
    if header[:SALT_BYTES] == MAGIC:
        return None
    if known is not None and known.salt == header[:SALT_BYTES]:
        return known
    if not passphrase:
        raise ProjectLockedError(
            "is locked with a passphrase, or is no Penanda project",
            where=str(path),
            advice="Give its passphrase, at a terminal or as PENANDA_PASSPHRASE.",
        )
    return Key.made(passphrase, header[:SALT_BYTES])


def has_log(path: Path) -> bool:
    """Whether committed changes may stand beside the file, not yet folded into it."""
    log = Path(f"{path}-wal")
    return log.exists() and log.stat().st_size > 0


def checked_header(path: Path) -> bytes:
    """The first 100 bytes of what is a whole SQLite file, or may be a locked one."""
    with path.open("rb") as file:
        header = file.read(100)
        size = file.seek(0, os.SEEK_END)
    if not header:
        raise ProjectRefusedError(
            "the file is empty", where=str(path), advice="Name a .penanda file, or make a new one."
        )
    if header[:16] != MAGIC and size and size % _CIPHER_PAGE == 0:
        return header
    if header[:16] != MAGIC:
        raise ProjectRefusedError(
            "is no Penanda project (no SQLite file)",
            where=str(path),
            advice="Name a .penanda file.",
        )
    page = int.from_bytes(header[16:18], "big") if len(header) >= 18 else 0
    page = 65536 if page == 1 else page
    pages = int.from_bytes(header[28:32], "big") if len(header) >= 32 else 1
    if len(header) < 100 or (not has_log(path) and size < page * pages):
        raise ProjectRefusedError(
            f"the project file is truncated ({size} of {page * pages} bytes)",
            where=str(path),
            advice="Restore a backup, and keep this file: much of it can still be read.",
        )
    return header
