"""Who may write: one process at a time holds a project, and says beside it who it is.

The hold is a lock of the operating system on ``NAME.penanda-lock``, so that it ends with the process
however that ends; the file then left behind holds nobody. Within a process all connections to one
file share one hold, and a process that the holder has started writes for it as long as it holds.

Traps: on Windows a locked byte cannot be read by others, so the words begin behind the first one;
a file system without locks gives no hold, and then nobody is kept out but by SQLite's own locks; a
lock file of another user may not be written by us, which says nothing about whether it holds.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import platform
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from app.settings import person

log = logging.getLogger(__name__)
_PATIENCE = 0.1  # seconds: who only looks whether it is held has it for a moment
_NO_LOCKS = (errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP)


@dataclass(frozen=True)
class Holder:
    """Who holds a project for writing: ``since`` is ISO 8601 in UTC; ``pid`` 0 when it is not known.

    ``left`` is the name of a lock file of another user that cannot be asked: then it may be nobody.
    """

    who: str = ""
    machine: str = ""
    pid: int = 0
    since: str = ""
    left: str = ""

    @property
    def advice(self) -> str:
        """What to do when one wants to write."""
        if self.left:
            return f"Close it there; if nobody has it open, remove the file {self.left}."
        return "Close it there, and open it here again."

    @property
    def is_parent(self) -> bool:
        """Whether it started this process."""
        return (self.machine, self.pid) == (_machine(), os.getppid())

    def __str__(self) -> str:
        if self.left:
            return f"another user, or by nobody (the lock file {self.left} is not ours to ask)"
        if not self.who:
            return "another program"
        return f"{self.who} on {self.machine} (process {self.pid}, since {self.since})"


class Hold:
    """The right to write to the project at ``path``, until ``release``; that of ``parent`` if given."""

    def __init__(self, path: Path, lock: FileLock | None, parent: Holder | None = None) -> None:
        self.path = path
        self._lock = lock
        self._parent = parent

    @property
    def stands(self) -> bool:
        """Whether it is the right to write still: what a parent lent ends when the parent's does."""
        lent = self._parent
        if lent is None:
            return True
        return lent.is_parent and holder_of(self.path) == lent and not _is_free(self.path)

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
    lock = _lock(path)
    try:
        lock.acquire(timeout=_PATIENCE, poll_interval=_PATIENCE / 10, blocking=True)
    except Timeout:
        holder = holder_of(path)
        return Hold(path, None, parent=holder) if holder.is_parent else holder
    except PermissionError:
        if not _lock_file(path).exists():
            raise
        return _hold_after_another(path)
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
        log.info("%s: this file system has no locks", path)
        return Hold(path, None)
    since = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    me = Holder(person(), _machine(), os.getpid(), since)
    words = {name: value for name, value in asdict(me).items() if value}
    try:
        _lock_file(path).write_text(" " + json.dumps(words, ensure_ascii=False), encoding="utf-8")
    except OSError as error:  # a full disk; the lock holds without words
        log.info("%s: cannot say who holds it: %s", path, error)
    return Hold(path, lock)


def _hold_after_another(path: Path) -> Hold | Holder:
    """``hold`` where the lock's file is one that only another user may write."""
    file = _lock_file(path)
    if sys.platform == "win32":
        return Holder(left=file.name)
    import fcntl

    try:
        descriptor = os.open(file, os.O_RDONLY)
    except OSError:  # it may not even be read; or it is gone, and the next to ask will see that
        return Holder(left=file.name)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        file.unlink()
    except BlockingIOError:
        return holder_of(path)
    except OSError as error:
        log.info("%s: cannot take over the lock of another user: %s", path, error)
        return Holder(left=file.name)
    finally:
        os.close(descriptor)
    return hold(path)


def may_write(path: Path) -> bool:
    """Whether the project at ``path`` could be opened for writing at this moment."""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return False
    return not _lock_file(path).exists() or _is_free(path)


def _is_free(path: Path) -> bool:
    """Whether nobody holds it; a look that leaves the lock's file as it is."""
    lock = _lock(path)
    try:
        lock.acquire()
    except PermissionError:
        held = _hold_after_another(path)
        if isinstance(held, Hold):
            held.release()
        return isinstance(held, Hold)
    except Timeout:
        return False
    except OSError as error:
        log.debug("%s: cannot be held: %s", path, error)
        return error.errno in _NO_LOCKS
    lock.release()
    return True


def _lock(path: Path) -> FileLock:
    return FileLock(_lock_file(path), blocking=False, thread_local=False, fallback_to_soft=False)


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
