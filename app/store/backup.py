"""Backups: whole copies beside the project, each read back; what they hold, and bringing it back.

Restoring never replaces anything: it makes a new file. A locked project's backups are locked with
the same passphrase.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.errors import PenandaError, ProjectRefusedError
from app.store.copying import companion_left, copy_to, folder_of
from app.store.database import key_of
from app.store.entries import Entry
from app.store.health import check
from app.store.key import Key
from app.store.project import Project
from app.store.rotation import Backup, Rotation, backups_of, holds_all, put_by
from app.store.telling import told

MANY: Final = 50
"""An act that touches more articles or items than this is a bulk act."""


@dataclass(frozen=True)
class Lost:
    """What a project held that a backup of it does not: ``entries`` of the journal, oldest first.

    ``parted`` when the two have different histories: then the entries are those since they parted.
    """

    entries: tuple[Entry, ...]
    parted: bool


def back_up(
    project: Project,
    reason: str,
    *,
    rotation: Rotation | None = None,
    now: datetime | None = None,
    always: bool = False,
) -> Backup | None:
    """Copy ``project`` to its backups and thin them out; None when the newest holds all of it.

    That is told by the journals and the number of rows, so a file that was altered by other means
    wants one ``always``. Another connection may write meanwhile; the copy is of the moment at which
    it began. Raises ``ProjectRefusedError`` for a copy that is not sound, and what the disk says;
    then no backup was removed.
    """
    key = key_of(project.db)
    there = backups_of(project.path)
    with told(folder_of(project.path)):
        if there and not always and _holds_all(there[0], project):
            return None
        return put_by(project.db, project.path, reason, key, rotation=rotation, now=now)


def back_up_before(project: Project, touched: int) -> str:
    """Back up before an act that touches so many articles or items, when those are ``MANY``.

    Why there is no backup, in words; nothing when there is one, or none is due. The act goes on.
    """
    if touched <= MANY:
        return ""
    try:
        back_up(project, "bulk")
    except PenandaError as error:
        return str(error)
    return ""


def _holds_all(backup: Backup, project: Project) -> bool:
    with project.reading():
        return holds_all(backup.path, project.db, key_of(project.db))


def open_backup(path: Path, project: Project | None = None) -> Project:
    """The backup at ``path``, to be read only; unlocked as ``project`` is, if it is locked."""
    key = None if project is None else key_of(project.db)
    return Project.open(path, read_only=True, key=key)


def lost_with(backup: Project, project: Project) -> Lost:
    """What ``project`` holds and ``backup`` does not, in the words of the journal."""
    end = backup.journal.end()
    if project.journal.has(end):
        return Lost(tuple(project.journal.entries("seq > ?", (end[0],))), parted=False)
    common = 0
    for theirs, ours in zip(backup.journal.links(), project.journal.links(), strict=False):
        if theirs != ours:
            break
        common = ours[0]
    return Lost(tuple(project.journal.entries("seq > ?", (common,))), end[0] > common)


def steps_since(backup: Project, project: Project) -> int | None:
    """How many acts ``project`` holds that ``backup`` does not; None when their histories parted."""
    end = backup.journal.end()
    if not project.journal.has(end):
        return None
    return len({act for act, _ in project.journal.written_since(end[0])})


def restore(backup: Path, target: Path, *, passphrase: str = "", key: Key | None = None) -> None:
    """Make a project at ``target``, which must not exist, of the ``backup``, read back and checked.

    Raises ``ProjectRefusedError`` for a backup that breaks a law of ``check``.
    """
    with Project.open(backup, read_only=True, passphrase=passphrase, key=key) as project:
        broken = next(iter(check(project)), None)
        if broken is not None:
            raise ProjectRefusedError(
                f"the backup is damaged ({broken.law}: {broken.where})",
                where=str(backup),
                advice="Restore another one.",
            )
        write_copy(project, target)


def write_copy(project: Project, target: Path) -> None:
    """Copy ``project`` as it is now to ``target``, which must not exist, read back and checked."""
    refusal = ProjectRefusedError(
        "is already there",
        where=str(target),
        advice="A copy is made beside a project, never over it: choose another name.",
    )
    with told(target):
        if target.exists():
            raise refusal
        left = companion_left(target)
        if left is not None:
            raise left
        if not target.parent.is_dir():
            raise ProjectRefusedError(
                "its folder does not exist", where=str(target), advice="Make the folder first."
            )
        try:
            copy_to(project.db, target, key_of(project.db))
        except FileExistsError:  # it came while the copy was written
            raise refusal from None


def is_worked_in(file: Path, *, passphrase: str = "") -> bool:
    """Whether ``file`` is a project that has been opened for writing, and no copy that was put by."""
    with Project.open(file, read_only=True, passphrase=passphrase) as project, told(file):
        return bool(project.db.execute("PRAGMA journal_mode").fetchone()[0] == "wal")


def project_of(backup: Path) -> Path | None:
    """The project that ``backup`` stands among the backups of; None when it is not there."""
    folder = backup.resolve().parent
    project = folder.with_name(f"{folder.name.removesuffix('-backups')}.penanda")
    return project if folder.name.endswith("-backups") and project.is_file() else None
