"""The copies that stand beside a project: their names, their order, and which of them stay.

They stand in the folder ``NAME-backups``, a file each, whose name says when it was made (UTC) and
why. Where the clock stood before that of the newest, a number in the name goes up and says so: the
number comes before the time in their order.

Traps: a clock may go backwards or have been ahead once, and neither may make a newer copy look older
or shelter one for ever. Two programs may make copies at the same moment.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import total_ordering
from pathlib import Path
from typing import Final

from app.store.copying import TIME, copy_to, folder_of, halves_of, name_of, sweep
from app.store.engine import Database, DatabaseError, connect
from app.store.journal import End, end_of_journal
from app.store.key import Key
from app.store.migrations import DERIVED
from app.store.telling import told

REASONS: Final = ("opening", "timer", "bulk", "migration", "hand")
"""Why a backup was made: on opening, by the clock, before a bulk act or a migration, by hand."""

_NAME: Final = re.compile(
    r"(\d{8}T\d{6}Z)(?:-(\d+))?-(" + "|".join(REASONS) + r")\.penanda", re.ASCII
)
_A_DAY: Final = 86_400


@total_ordering
@dataclass(frozen=True)
class Backup:
    """One copy. ``made`` is in UTC, ``size`` in bytes; the later made is the greater.

    ``number`` is higher than that of those before it whose clock was not behind this one's.
    """

    made: datetime
    number: int
    path: Path
    size: int
    reason: str

    def __lt__(self, other: Backup) -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[int, datetime, Path]:
        return (self.number, self.made, self.path)


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
        kept.update(one for one in newest_first if abs(latest - one.made) <= timedelta(hours=1))
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
            with suppress(ValueError, FileNotFoundError):  # of no calendar; thinned out meanwhile
                made = datetime.strptime(name[1], TIME).replace(tzinfo=UTC)
                yield Backup(made, int(name[2] or 0), path, path.lstat().st_size, name[3])


def put_by(
    db: Database,
    project: Path,
    reason: str,
    key: Key | None,
    *,
    rotation: Rotation | None = None,
    now: datetime | None = None,
) -> Backup:
    """Copy ``db``, the project at that path, to its backups, and thin them out. Raises as ``copy_to``."""
    folder = folder_of(project)
    folder.mkdir(exist_ok=True)
    made = (now or datetime.now(UTC)).replace(microsecond=0)
    while True:
        target = folder / name_of(made, reason, _number(backups_of(project), made))
        with suppress(FileExistsError):  # another program has made one of that name meanwhile
            copy_to(db, target, key)
            break
    _thin(project, target, rotation or Rotation())
    return next(one for one in backups_of(project) if one.path == target)


def _number(there: list[Backup], made: datetime) -> int:
    if not there:
        return 0
    newest = there[0]
    return newest.number if newest.made < made else newest.number + 1


def _thin(project: Path, newest: Path, rotation: Rotation) -> None:
    """Remove the backups that do not stay, and what copies that were killed long ago have left."""
    there = backups_of(project)
    kept = rotation.keeps(there)
    for one in there:
        if one not in kept and one.path != newest:
            one.path.unlink(missing_ok=True)
    sweep(project)
    for half in halves_of(project):  # of another machine
        with suppress(FileNotFoundError):
            if abs(time.time() - half.stat().st_mtime) > _A_DAY:
                half.unlink()


def holds_all(copy: Path, db: Database, key: Key | None) -> bool:
    """Whether the ``copy`` is whole, and holds what ``db`` does: the journal to its end, and as many rows.

    What is derived from texts does not count.
    """
    try:
        other = connect(copy, "ro", key)
    except DatabaseError:
        return False
    try:
        return (
            end_of_journal(other) == end_of_journal(db)
            and _rows(other) == _rows(db)
            and other.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        )
    except DatabaseError:
        return False
    finally:
        other.close()


def _rows(db: Database) -> dict[str, int]:
    """The number of rows of each table, and the version of their shape."""
    names = [
        row[0]
        for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not row[0].startswith(DERIVED)
    ]
    counts = {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
    return {**counts, "user_version": db.execute("PRAGMA user_version").fetchone()[0]}


def ends_of_backups(path: Path, db: Database, key: Key | None) -> dict[str, End]:
    """Where the journals of the own backups of ``db``, the project at ``path``, end: by file name,
    of those that can be read.
    """
    first = _first_link(db)
    found: dict[str, End] = {}
    for backup in backups_of(path):
        try:
            copy = connect(backup.path, "ro", key)
        except DatabaseError:
            continue
        try:
            if _first_link(copy) == first:
                found[backup.path.name] = end_of_journal(copy)
        except DatabaseError:
            continue
        finally:
            copy.close()
    return found


def _first_link(db: Database) -> str:
    """The hash of the first entry of the journal, by which a project is known."""
    row = db.execute("SELECT hash FROM journal ORDER BY seq LIMIT 1").fetchone()
    return str(row["hash"]) if row else ""
