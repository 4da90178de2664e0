"""Work off the window's thread: a function runs in a pool, its result comes back by a signal."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

log = logging.getLogger(__name__)


class Background(QObject):
    """Runs functions one after another in a thread. ``done(key, result)`` tells each result.

    An error is logged and told by ``failed(key, message)``; nothing is shown of it but the
    message. ``wait()`` at the end lets no thread outlive the window.
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

    def wait(self) -> None:
        """Drop what has not begun and wait for what has."""
        self._pool.clear()
        self._pool.waitForDone()


class _Job(QRunnable):
    def __init__(self, owner: Background, key: object, function: Callable[[], Any]) -> None:
        super().__init__()
        self._owner = owner
        self._key = key
        self._function = function

    def run(self) -> None:
        try:
            result = self._function()
        except Exception as error:
            log.exception("background work %r failed", self._key)
            self._owner.failed.emit(self._key, str(error))
        else:
            self._owner.done.emit(self._key, result)
