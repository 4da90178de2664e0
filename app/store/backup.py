"""Backups: whole copies beside the project, each read back, fewer of them the older they are.

They stand in the folder ``NAME-backups``, a file each, whose name says when it was made (UTC) and
why. Restoring never replaces anything: it makes a new file. A locked project's backups are locked
with the same passphrase.

Trap: a clock may go backwards, and a newer backup must never look older than the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.errors import PenandaError, ProjectRefusedError
from app.store.copying import COMPANIONS, TIME, copy_to, folder_of, name_of
from app.store.database import key_of
from app.store.health import check
from app.store.journal import Entry
from app.store.key import Key
from app.store.project import Project
from app.store.telling import told

REASONS: Final = ("opening", "timer", "bulk", "migration", "hand")
"""Why a backup was made: on opening, by the clock, before a bulk act or a migration, by hand."""

MANY: Final = 50
"""An act that touches more articles or items than this is a bulk act."""

_NAME: Final = re.compile(
    r"(\d{8}T\d{6}Z)(?:-(\d+))?-(" + "|".join(REASONS) + r")\.penanda", re.ASCII
)


@dataclass(frozen=True, order=True)
class Backup:
    """One copy. ``made`` is in UTC, ``number`` tells apart those of one second, ``size`` is in bytes."""

    made: datetime
    number: int
    path: Path
    size: int
    reason: str


@dataclass(frozen=True)
class Rotation:
    """How many backups stay: all of the last hour, then one an hour, a day, a week.

    ``most_bytes`` is for all together; the oldest go first, the newest never.
    """

    hourly: int = 24
    daily: int = 14
    weekly: int = 26
    most_bytes: int = 2_000_000_000

    def keeps(self, backups: Iterable[Backup]) -> set[Backup]:
        """Those of ``backups`` that stay: the newest, and the newest of each slot of time."""
        newest_first = sorted(backups, reverse=True)
        if not newest_first:
            return set()
        kept = {newest_first[0]}
        latest = newest_first[0].made
        kept.update(one for one in newest_first if latest - one.made <= timedelta(hours=1))
        for length, most in (
            (timedelta(hours=1), self.hourly),
            (timedelta(days=1), self.daily),
            (timedelta(weeks=1), self.weekly),
        ):
            slots: dict[int, Backup] = {}
            for one in newest_first:
                slots.setdefault(int(one.made.timestamp() // length.total_seconds()), one)
            kept.update(list(slots.values())[:most])
        return self._within_size([one for one in newest_first if one in kept])

    def _within_size(self, newest_first: list[Backup]) -> set[Backup]:
        total = 0
        kept: set[Backup] = set()
        for one in newest_first:
            total += one.size
            if kept and total > self.most_bytes:
                break
            kept.add(one)
        return kept


@dataclass(frozen=True)
class Lost:
    """What a project held that a backup of it does not: ``entries`` of the journal, oldest first.

    ``parted`` when the two have different histories: then the entries are those since they parted.
    """

    entries: tuple[Entry, ...]
    parted: bool


def backups_of(project: Path) -> list[Backup]:
    """The backups of the project at that path, newest first; files of other names are passed over."""
    with told(project):
        return sorted(_found(folder_of(project)), reverse=True)


def _found(folder: Path) -> Iterator[Backup]:
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        name = _NAME.fullmatch(path.name)
        if name is not None:
            with suppress(ValueError):  # no time of any calendar, so no name of ours
                made = datetime.strptime(name[1], TIME).replace(tzinfo=UTC)
                yield Backup(made, int(name[2] or 0), path, path.stat().st_size, name[3])


def back_up(
    project: Project,
    reason: str,
    *,
    rotation: Rotation | None = None,
    now: datetime | None = None,
    always: bool = False,
) -> Backup | None:
    """Copy ``project`` to its backups and thin them out; None when the newest holds all of it.

    That is told by the journals, so a file that was altered by other means wants one ``always``.
    Another connection may write meanwhile; the copy is of the moment at which it began. Raises
    ``ProjectRefusedError`` for a copy that is not sound, and what the disk says; then no backup
    was removed.
    """
    folder = folder_of(project.path)
    there = backups_of(project.path)
    if there and not always and _holds_all(there[0], project):
        return None
    made = (now or datetime.now(UTC)).replace(microsecond=0)
    number = 0
    if there and made <= there[0].made:  # of one second, or the clock went back
        made, number = there[0].made, there[0].number + 1
    with told(folder):
        folder.mkdir(exist_ok=True)
        target = folder / name_of(made, reason, number)
        copy_to(project.db, target, key_of(project.db))
        backup = next(one for one in _found(folder) if one.path == target)
        kept = (rotation or Rotation()).keeps([*there, backup])
        for one in there:
            if one not in kept:
                one.path.unlink(missing_ok=True)
    return backup


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
    try:
        with open_backup(backup.path, project) as copy:
            return copy.journal.end() == project.journal.end()
    except ProjectRefusedError:
        return False


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
    with told(target):
        if target.exists():
            raise ProjectRefusedError(
                "is already there",
                where=str(target),
                advice="A copy is made beside a project, never over it: choose another name.",
            )
        left = [end for end in COMPANIONS if Path(f"{target}{end}").exists()]
        if left:
            raise ProjectRefusedError(
                f"a file of a project that stood there is left ({target.name}{left[0]}), and would be"
                " read into this one",
                where=str(target),
                advice="Choose another name, or move that file away.",
            )
        if not target.parent.is_dir():
            raise ProjectRefusedError(
                "its folder does not exist", where=str(target), advice="Make the folder first."
            )
        copy_to(project.db, target, key_of(project.db))


def project_of(backup: Path) -> Path | None:
    """The project that ``backup`` stands among the backups of; None when it is not there."""
    folder = backup.resolve().parent
    project = folder.with_name(f"{folder.name.removesuffix('-backups')}.penanda")
    return project if folder.name.endswith("-backups") and project.is_file() else None
