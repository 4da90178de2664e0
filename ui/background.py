"""Work off the window's thread: a function runs in a pool, its result comes back by a signal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.errors import PenandaError
from ui.faults import told


class Background(QObject):
    """Runs functions one after another in a thread. ``done(key, result)`` tells each result.

    ``failed(key, message)`` tells an error in a sentence; one that nobody raised on purpose is
    logged. ``wait()`` at the end lets no thread outlive the window.
    """

    done = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)

    def run(self, key: object, function: Callable[[], Any]) -> None:
        """Run ``function`` in the thread and tell its result under ``key``."""
        self._pool.start(_Job(self, key, function))

    def wait(self, *, drop: bool = True) -> None:
        """Wait for what has begun; ``drop`` what has not."""
        if drop:
            self._pool.clear()
        self._pool.waitForDone()

    @property
    def busy(self) -> bool:
        """Whether a thread is at work."""
        return self._pool.activeThreadCount() > 0


class _Job(QRunnable):
    def __init__(self, owner: Background, key: object, function: Callable[[], Any]) -> None:
        super().__init__()
        self._owner = owner
        self._key = key
        self._function = function

    def run(self) -> None:
        try:
            result = self._function()
        except PenandaError as error:
            self._owner.failed.emit(self._key, str(error))
        except Exception as error:  # noqa: BLE001 - it is logged and reported
            self._owner.failed.emit(self._key, told(error))
        else:
            self._owner.done.emit(self._key, result)
