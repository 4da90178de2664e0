"""Who may write: one process at a time holds a project, and says beside it who it is.

The hold is a lock of the operating system on ``NAME.penanda-lock``, so that it ends with the process
however that ends; the file then left behind holds nobody. Within a process all connections to one
file share one hold, and a process that the holder has started writes for it.

Traps: on Windows a locked byte cannot be read by others, so the words begin behind the first one;
a file system without locks gives no hold, and then nobody is kept out but by SQLite's own locks.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from app.settings import person

log = logging.getLogger(__name__)
_NO_LOCKS = (errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP)


@dataclass(frozen=True)
class Holder:
    """Who holds a project for writing: ``since`` is ISO 8601 in UTC; ``pid`` 0 when it is not known."""

    who: str = ""
    machine: str = ""
    pid: int = 0
    since: str = ""

    @property
    def is_parent(self) -> bool:
        """Whether it started this process."""
        return (self.machine, self.pid) == (_machine(), os.getppid())

    def __str__(self) -> str:
        if not self.who:
            return "another program"
        return f"{self.who} on {self.machine} (process {self.pid}, since {self.since})"


class Hold:
    """The right to write to the project at ``path``, until ``release``."""

    def __init__(self, path: Path, lock: FileLock | None) -> None:
        self.path = path
        self._lock = lock

    def release(self) -> None:
        """Let others write. May be called twice."""
        lock, self._lock = self._lock, None
        if lock is None:
            return
        if os.name == "posix":  # one that waits sees that its file is gone and takes a new one
            _lock_file(self.path).unlink(missing_ok=True)
        lock.release()


def hold(path: Path) -> Hold | Holder:
    """Take the right to write to the project at ``path``, or say who has it.

    Raises ``OSError`` where the lock's file cannot be made.
    """
    file = _lock_file(path)
    lock = FileLock(file, blocking=False, thread_local=False, fallback_to_soft=False)
    try:
        lock.acquire()
    except Timeout:
        holder = holder_of(path)
        return Hold(path, None) if holder.is_parent else holder
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
        log.info("%s: this file system has no locks", path)
        return Hold(path, None)
    since = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    me = Holder(person(), _machine(), os.getpid(), since)
    try:
        file.write_text(" " + json.dumps(asdict(me), ensure_ascii=False), encoding="utf-8")
    except OSError as error:  # a full disk; the lock holds without words
        log.info("%s: cannot say who holds it: %s", path, error)
    return Hold(path, lock)


def may_write(path: Path) -> bool:
    """Whether the project at ``path`` could be opened for writing at this moment."""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return False
    if not _lock_file(path).exists():
        return True
    try:
        held = hold(path)
    except OSError as error:
        log.info("%s: cannot be held: %s", path, error)
        return False
    if isinstance(held, Holder):
        return False
    held.release()
    return True


def holder_of(path: Path) -> Holder:
    """Who the lock's file says holds the project; an empty ``Holder`` when it says nothing sound."""
    try:
        with _lock_file(path).open("rb") as file:
            file.seek(1)
            return Holder(**json.loads(file.read().decode("utf-8")))
    except (OSError, ValueError, TypeError):
        return Holder()


def _machine() -> str:
    return platform.node() or "this machine"


def _lock_file(path: Path) -> Path:
    return Path(f"{path.resolve()}-lock")
