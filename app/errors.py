"""Every error raised on purpose: one line that says what, where and what to do about it.

A ``PenandaError`` is the world's fault (a bad file, a full disk, a wrong choice) and is shown to
the user as it is. Anything else that escapes is ours, and is reported as a fault of the program.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path


class PenandaError(Exception):
    """A refusal in words for the user.

    ``what`` went wrong, ``where`` (file, line, article; may be empty), and the ``advice``.
    """

    def __init__(self, what: str, *, where: str = "", advice: str = "") -> None:
        self.what = what
        self.where = where
        self.advice = advice
        super().__init__(str(self))

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.what}{'. ' + self.advice if self.advice else ''}"


class FileRefusedError(PenandaError):
    """A file that cannot be taken in or written. ``line`` counts from 1, 0 when it has none."""

    def __init__(self, file: str | Path, what: str, *, line: int = 0, advice: str = "") -> None:
        self.file = str(file)
        self.line = line
        super().__init__(what, where=f"{file}, line {line}" if line else str(file), advice=advice)


class ImportRefusedError(PenandaError):
    """Nothing was taken in because at least one file was refused; ``refused`` names each."""

    def __init__(self, refused: list[FileRefusedError]) -> None:
        self.refused = refused
        first = refused[0]
        what = first.what
        if len(refused) > 1:
            what = f"{what} (and {len(refused) - 1} more refused)"
        super().__init__(what, where=first.where, advice=first.advice)


class ImportCancelledError(PenandaError):
    """An import that the user stopped: nothing was taken in."""

    def __init__(self) -> None:
        super().__init__("the import was stopped; nothing was taken in")


class StoppedError(PenandaError):
    """Work that the user stopped: what it was to make is not there."""

    def __init__(self) -> None:
        super().__init__("stopped; nothing was changed")


class SpanRefusedError(PenandaError):
    """A span that its article or the scheme cannot hold."""


class SchemeRefusedError(PenandaError):
    """A scheme file that does not say what a scheme must say."""


class ConflictError(PenandaError):
    """A change that does not fit what the project holds now."""


class NotFoundError(PenandaError):
    """An article, annotator or format that is not there."""


class ProjectRefusedError(PenandaError):
    """A project file that cannot be opened, read or written."""


class ProjectNewerError(ProjectRefusedError):
    """A project written by a newer version of the program."""


class ProjectBusyError(ProjectRefusedError):
    """A project that another program is writing to, longer than there was patience for."""


class ProjectReadOnlyError(ProjectRefusedError):
    """A project that may be read here but not written."""


class ProjectDamagedError(ProjectRefusedError):
    """A project file with pages that are torn, or a row that holds what no program of ours wrote."""


class ProjectLockedError(ProjectRefusedError):
    """A project that wants a passphrase, or another one than was given."""


class DiskFullError(PenandaError):
    """The disk has no room left; what was being written is not there."""


class MissingLibraryError(PenandaError):
    """An optional library that a format needs is not installed."""


class ReadBackError(PenandaError):
    """A written file does not hold what was meant; it has been removed."""


class LossRefusedError(PenandaError):
    """A format cannot hold all that is there, and the user wants no loss; nothing was written."""


def from_os_error(error: OSError, file: str | Path) -> PenandaError:
    """The refusal that tells the user about an operating-system ``error`` on ``file``."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(
            "no space left on the disk", where=str(file), advice="Free some space and try again."
        )
    if isinstance(error, FileNotFoundError):
        return FileRefusedError(file, "there is no such file", advice="Check the path.")
    if error.errno == errno.EROFS:
        return FileRefusedError(
            file,
            "the disk it is on can only be read",
            advice="Choose a place on another disk, or have this one mounted for writing.",
        )
    if isinstance(error, PermissionError):
        return FileRefusedError(
            file, "permission denied", advice="Change its permissions or choose another place."
        )
    if isinstance(error, IsADirectoryError):
        return FileRefusedError(file, "is a folder, not a file", advice="Name a file.")
    reason = os.strerror(error.errno) if error.errno else str(error)
    return FileRefusedError(file, reason, advice="Check the path and the disk.")
