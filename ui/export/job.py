"""Long work off the window's thread, one at a time, with its progress and a way to stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.errors import StoppedError
from ui.background import Background

Tell = Callable[[str, int], None]
Piece = TypeVar("Piece")
Result = TypeVar("Result")


def told_of(pieces: Iterable[Piece], tell: Tell) -> Iterator[Piece]:
    """``pieces`` as they are taken, each counted to ``tell``, which may stop the work there."""
    for number, piece in enumerate(pieces, 1):
        tell("", number)
        yield piece


@dataclass(frozen=True, eq=False)
class _Run:
    """Who is told of it, and whether it shall stop. Two runs are never the same one."""

    arrived: Callable[..., object]
    failed: Callable[[str], object]
    stop: threading.Event = field(default_factory=threading.Event)

    def check(self) -> None:
        if self.stop.is_set():
            raise StoppedError


class Job(QObject):
    """Runs one piece of work, in place of what runs; ``progressed(step, number)`` tells how far it is.

    A run that another one follows tells nothing more.
    """

    progressed = Signal(str, int)
    _heard = Signal(object, str, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background()
        self._background.done.connect(self._arrived)
        self._background.failed.connect(self._failed)
        self._heard.connect(self._tell)
        self._run: _Run | None = None

    @property
    def running(self) -> bool:
        """Whether a result is still to come."""
        return self._run is not None

    def run(
        self,
        work: Callable[[Tell], Result],
        arrived: Callable[[Result], object],
        failed: Callable[[str], object],
    ) -> None:
        """Run ``work`` with a function to tell its progress to.

        Its result goes to ``arrived``, or why there is none, in a sentence, to ``failed``.
        """
        self.stop()
        self._run = run = _Run(arrived, failed)

        def tell(step: str, number: int) -> None:
            run.check()
            self._heard.emit(run, step, number)

        def all_of_it() -> Result:
            run.check()
            return work(tell)

        self._background.run(run, all_of_it)

    def stop(self) -> None:
        """Let what runs end at its next step; it then fails with a ``StoppedError``'s words."""
        if self._run is not None:
            self._run.stop.set()

    def forget(self) -> None:
        """Stop what runs; it tells nothing more."""
        self.stop()
        self._run = None

    def wait(self) -> None:
        """As ``forget``, and wait for its end."""
        self.forget()
        self._background.wait()

    def _tell(self, run: _Run, step: str, number: int) -> None:
        if run is self._run:
            self.progressed.emit(step, number)

    def _arrived(self, run: _Run, result: object) -> None:
        if run is self._run:
            self._run = None
            run.arrived(result)

    def _failed(self, run: _Run, words: str) -> None:
        if run is self._run:
            self._run = None
            run.failed(words)
