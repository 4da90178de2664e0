"""What SQLite, the system or a damaged row says of the project file, in words for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
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

_BUSY: Final = (
    ProjectBusyError,
    "another program is writing to this project",
    "Wait until it has finished, or close it, and try again.",
)
_UNKNOWN: Final = (
    ProjectDamagedError,
    "the project cannot be used ({brief})",
    "Restore a backup ('penanda backups' lists them), and keep this file.",
)
_TOLD: Final[Mapping[int, tuple[type[PenandaError], str, str]]] = {
    sqlite3.SQLITE_FULL: (
        DiskFullError,
        "no space left on the disk; nothing was changed",
        "Free some space and do it again.",
    ),
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: (
        ProjectReadOnlyError,
        "the project may only be read here",
        "Change the permissions of the file and its folder, or work on a copy.",
    ),
    sqlite3.SQLITE_NOTADB: (
        ProjectRefusedError,
        "is no Penanda project (no SQLite file)",
        "Name a .penanda file.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        ProjectDamagedError,
        "the project file is damaged ({brief})",
        "Restore a backup, and keep this file: much of it can still be read.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        ProjectRefusedError,
        "the project file cannot be opened",
        "Check the path and the permissions of its folder.",
    ),
    sqlite3.SQLITE_CONSTRAINT: (
        ConflictError,
        "the change does not fit what the project holds now ({error})",
        "Open the article again and repeat the step.",
    ),
    sqlite3.SQLITE_IOERR: (
        ProjectRefusedError,
        "the disk failed to read or write ({error})",
        "Check the disk; what was said to be saved before is safe.",
    ),
}
"""By SQLite's primary code: the error, what it says, with the words of SQLite, and the advice."""


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
    kind, what, advice = _TOLD.get(code, _UNKNOWN)
    return kind(what.format(brief=_brief(error), error=error), where=where, advice=advice)


def _brief(error: Exception) -> str:
    """What SQLite says, without the statement or schema that it may quote."""
    words = (str(error).splitlines() or [""])[0]
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
