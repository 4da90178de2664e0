"""Long work off the window's thread, one at a time, with its progress and a way to stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.errors import StoppedError
from ui.background import Background

Tell = Callable[[str, int], None]
Piece = TypeVar("Piece")


def told_of(pieces: Iterable[Piece], tell: Tell) -> Iterator[Piece]:
    """``pieces`` as they are taken, each counted to ``tell``, which may stop the work there."""
    for number, piece in enumerate(pieces, 1):
        tell("", number)
        yield piece


class Job(QObject):
    """``progressed(step, number)`` while it runs, then ``done(key, result)`` or ``failed(key, words)``.

    A run that another one follows, or that is stopped, tells nothing more but that it failed.
    """

    progressed = Signal(str, int)
    done = Signal(object, object)
    failed = Signal(object, str)
    _heard = Signal(object, str, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background()
        self._background.done.connect(self._arrived)
        self._background.failed.connect(self._broke)
        self._heard.connect(self._tell)
        self._stop = threading.Event()
        self._running: tuple[object, threading.Event] | None = None

    @property
    def running(self) -> bool:
        """Whether a result is still to come."""
        return self._running is not None

    def run(self, key: object, work: Callable[[Tell], Any]) -> None:
        """Run ``work`` with a function to tell its progress to, in place of what runs."""
        self._stop.set()
        self._stop = stop = threading.Event()
        ticket = (key, stop)
        self._running = ticket

        def tell(step: str, number: int) -> None:
            if stop.is_set():
                raise StoppedError
            self._heard.emit(ticket, step, number)

        def all_of_it() -> Any:
            if stop.is_set():
                raise StoppedError
            return work(tell)

        self._background.run(ticket, all_of_it)

    def stop(self) -> None:
        """Let what runs end at its next step; it then fails with a ``StoppedError``'s words."""
        self._stop.set()

    def forget(self) -> None:
        """Stop what runs; it tells nothing more."""
        self._stop.set()
        self._running = None

    def wait(self) -> None:
        """As ``forget``, and wait for its end."""
        self.forget()
        self._background.wait()

    def _tell(self, ticket: object, step: str, number: int) -> None:
        if ticket is self._running:
            self.progressed.emit(step, number)

    def _arrived(self, ticket: object, result: object) -> None:
        if ticket is self._running:
            key, self._running = ticket[0], None  # type: ignore[index]
            self.done.emit(key, result)

    def _broke(self, ticket: object, words: str) -> None:
        if ticket is self._running:
            key, self._running = ticket[0], None  # type: ignore[index]
            self.failed.emit(key, words)
