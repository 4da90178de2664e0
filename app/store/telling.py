"""What SQLite, the system or a damaged row says of the project file, in words for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.errors import (
    ConflictError,
    DiskFullError,
    PenandaError,
    ProjectBusyError,
    ProjectDamagedError,
    ProjectReadOnlyError,
    ProjectRefusedError,
    from_os_error,
)
from app.store.engine import Error

_NO_UTF_8: Final = "Could not decode to UTF-8"
_LONGEST: Final = 80  # code points of what SQLite says


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise what SQLite or the system says about ``path`` as a ``PenandaError``."""
    try:
        yield
    except Error as error:
        raise in_words(error, path) from error
    except OSError as error:
        raise from_os_error(error, path) from error


@contextmanager
def sound(path: Path) -> Iterator[None]:
    """As ``told``, and what only a damaged row can hold is told as damage: for reading, and nothing else."""
    with told(path):
        try:
            yield
        except (
            ValueError,
            KeyError,
            TypeError,
        ) as error:  # rows that are no text, JSON, known word
            raise ProjectDamagedError(
                f"the project file is damaged (a row holds what it cannot: {error})",
                where=str(path),
                advice="Restore a backup, and keep this file: much of it can still be read.",
            ) from error


def in_words(error: Exception, path: Path) -> PenandaError:
    """What the user is told of ``error`` on the project at ``path``; one in words already stays."""
    if isinstance(error, PenandaError):
        return error
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    where = str(path)
    if str(error).startswith(_NO_UTF_8):  # with the text itself, which goes into no message
        return ProjectDamagedError(
            "the project file is damaged (a text in it is no UTF-8 any more)",
            where=where,
            advice="'penanda check' names the article. Restore a backup, and keep this file.",
        )
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
        return ProjectDamagedError(
            f"the project file is damaged ({_brief(error)})",
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
    return ProjectDamagedError(
        f"the project cannot be used ({_brief(error)})",
        where=where,
        advice="Restore a backup ('penanda backups' lists them), and keep this file.",
    )


def _brief(error: Exception) -> str:
    """What SQLite says, without the statement or schema that it may quote."""
    words = (str(error).splitlines() or [""])[0]
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
