"""A copy of a project file of one moment, read back before it takes its name.

SQLite's own online backup copies page by page inside one read transaction, so that others may write
meanwhile and the copy is of the moment at which it began.

Trap: the copy carries no log beside it; it is put into rollback mode, so that it is one file, and
opening it for reading makes no companions. A copy that was killed in its last moment may have its
name and that of its half; ``one_name`` takes the latter away.
"""

from __future__ import annotations

import errno
import glob
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from app.errors import ProjectRefusedError
from app.leftovers import half_made, left_beside, left_in
from app.store.engine import Database, connect
from app.store.journal import end_of_journal
from app.store.key import Key

TIME = "%Y%m%dT%H%M%SZ"
_NO_LINKS = (errno.EPERM, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK)
COMPANIONS = ("-wal", "-journal", "-shm")
"""What SQLite puts beside a file, and reads into whatever stands there under that name."""


def folder_of(project: Path) -> Path:
    """Where the copies of the project at that path stand."""
    project = project.resolve()
    return project.with_name(f"{project.name.removesuffix('.penanda')}-backups")


def halves_of(file: Path) -> list[Path]:
    """What is left beside ``file``, and in its folder of backups, of copies that were interrupted."""
    mine = f".{glob.escape(file.name)}.*-????????.part*"
    return [*file.parent.glob(mine), *folder_of(file).glob(".*-????????.part*")]


def sweep(file: Path) -> None:
    """Take away what processes that are no more left of copies of ``file``, and of its backups."""
    folder = folder_of(file)
    for left in (left_beside(file), left_in(folder)):
        with suppress(OSError):  # no folder, or none to look into
            for half in left:
                with suppress(OSError):  # it is gone, or another's
                    half.unlink()


def one_name(file: Path) -> None:
    """Take from ``file`` the name of its half, which a copy has when it was killed in its last moment."""
    for half in halves_of(file):
        with suppress(OSError):  # it is gone, or stays
            if half.samefile(file):
                half.unlink()


def companion_left(target: Path) -> ProjectRefusedError | None:
    """The refusal of ``target`` as a new project's place: what was left there would be read into it."""
    left = [end for end in COMPANIONS if Path(f"{target}{end}").exists()]
    if not left:
        return None
    return ProjectRefusedError(
        f"a file of a project that stood there is left ({target.name}{left[0]}), and would be"
        " read into this one",
        where=str(target),
        advice="Choose another name, or move that file away.",
    )


def name_of(made: datetime, reason: str, number: int = 0) -> str:
    """The name of a copy made then; ``number`` tells apart those of one second."""
    again = f"-{number}" if number else ""
    return f"{made.strftime(TIME)}{again}-{reason}.penanda"


def copy_to(db: Database, target: Path, key: Key | None) -> None:
    """Write what ``db`` holds now to ``target``, with the same ``key``; whole and checked, or not there.

    Raises ``ProjectRefusedError`` when the copy is not sound, ``FileExistsError`` when a file stands
    at ``target``, and what SQLite and the system say.
    """
    with half_of(target) as half:
        touch_like(half, _file_of(db))
        copy = connect(half, "rwc", key)
        try:
            with _one_moment(db):
                db.conn.backup(copy.conn)
                meant = end_of_journal(db)
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
        check_copy(half, key, meant)
        put_beside(half, target)


@contextmanager
def half_of(target: Path) -> Iterator[Path]:
    """The name under which ``target`` is written; nothing of it is left behind."""
    half = half_made(target)
    try:
        yield half
    finally:
        for suffix in ("", *COMPANIONS):
            Path(f"{half}{suffix}").unlink(missing_ok=True)


def touch_like(half: Path, source: Path) -> None:
    """Make an empty file that nobody may read who may not read ``source``."""
    mode = stat.S_IMODE(source.stat().st_mode) & 0o666
    os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode | stat.S_IWUSR))
    half.chmod(mode | stat.S_IRUSR | stat.S_IWUSR)


def put_in_place(half: Path, target: Path) -> None:
    """Give the written file the name of ``target``, so that a loss of power leaves one of the two."""
    half.replace(target)
    _to_disk(target.parent)


def put_beside(half: Path, target: Path) -> None:
    """Give the written file the name of ``target``; ``FileExistsError`` when another has it by then."""
    if os.name != "posix":
        half.rename(target)  # never over anything on Windows
        return
    try:
        os.link(half, target)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        half.replace(target)
    else:
        half.unlink()
    _to_disk(target.parent)


def _file_of(db: Database) -> Path:
    return Path(db.execute("PRAGMA database_list").fetchone()["file"])


@contextmanager
def _one_moment(db: Database) -> Iterator[None]:
    """What is read inside is of one moment; inside a transaction it is that transaction's."""
    if db.conn.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        db.conn.rollback()


def check_copy(path: Path, key: Key | None, meant: tuple[int, str]) -> None:
    """Raise ``ProjectRefusedError`` unless the file is sound, ends as ``meant``, and is on the disk."""
    db = connect(path, "ro", key)
    try:
        found = [row[0] for row in db.execute("PRAGMA integrity_check(3)")]
        if found != ["ok"]:
            raise ProjectRefusedError(
                f"the copy is damaged ({'; '.join(found)})",
                where=str(path.parent),
                advice="Check the disk, and the project with 'penanda check'.",
            )
        if end_of_journal(db) != meant:
            raise ProjectRefusedError(
                "the copy does not end where the project did", where=str(path.parent)
            )
    finally:
        db.close()
    _to_disk(path)


def _to_disk(path: Path) -> None:
    """Have the system write the file, or the folder's entries, to the disk before going on."""
    if os.name != "posix" and path.is_dir():
        return  # Windows opens no folders
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
