"""Work off the window's thread: a function runs in a pool, its result comes back by a signal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.errors import PenandaError
from ui.faults import told
from ui.refusals import in_words


class Background(QObject):
    """Runs functions one after another in a thread. ``done(key, result)`` tells each result.

    ``failed(key, message)`` tells an error in a sentence; one that nobody raised on purpose is
    logged. ``wait()`` at the end lets no thread outlive the window.
    """

    done = Signal(object, object)
    failed = Signal(object, str)
    _ended = Signal(object, bool, object)

    def __init__(self) -> None:
        super().__init__()
        self._awaited: set[_Ticket] = set()
        self._ended.connect(self._tell)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)

    def run(self, key: object, function: Callable[[], object], *, first: bool = False) -> None:
        """Run ``function`` in the thread and tell its result under ``key``; ``first`` is before all
        that has not begun, for what somebody looks at and waits for."""
        job = _Job(self, key, function)
        self._awaited.add(job.ticket)
        self._pool.start(job, int(first))

    def wait(self, *, drop: bool = True) -> None:
        """Wait for what has begun; ``drop`` what has not. Results are told by the next events."""
        if drop:
            self._pool.clear()
        self._pool.waitForDone()
        self._awaited.clear()

    @property
    def busy(self) -> bool:
        """Whether a result is still to come: a thread that has ended may not be told yet."""
        return bool(self._awaited)

    def _tell(self, ticket: _Ticket, sound: bool, result: object) -> None:
        self._awaited.discard(ticket)
        (self.done if sound else self.failed).emit(ticket.key, result)


class _Job(QRunnable):
    def __init__(self, owner: Background, key: object, function: Callable[[], object]) -> None:
        super().__init__()
        self._owner = owner
        self._function = function
        self.ticket = _Ticket(key)

    def run(self) -> None:
        try:
            result = self._function()
        except PenandaError as error:
            self._owner._ended.emit(self.ticket, False, in_words(error))
        except Exception as error:  # noqa: BLE001 - it is logged and reported
            self._owner._ended.emit(self.ticket, False, told(error))
        else:
            self._owner._ended.emit(self.ticket, True, result)


class _Ticket:
    """One run: two with the same key are two, and the pool may have deleted the job itself."""

    def __init__(self, key: object) -> None:
        self.key = key
