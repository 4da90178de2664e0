"""Steps that write to the project, each in its turn, while another program may be writing too.

A step that finds the project busy waits here, and all that come after it wait behind it; they are
taken in their order as soon as the other has finished. The window lives on meanwhile.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import PenandaError, ProjectBusyError
from app.model import Act
from app.store import Project

Step = Callable[[], Act | None]
Then = Callable[[Act | None], object]
"""Called once when it is over, with what was done; None when it was refused, or changed nothing."""

_PATIENCE, _LAST_PATIENCE = 0.01, 5.0  # seconds that the window stands still for another writer
_RETRY = 40  # milliseconds
_AT_A_TIME = 0.01  # seconds for steps that waited; the window lives between them


def nothing(_: Act | None) -> None:
    """Nothing comes after it."""


class Line(QObject):
    """``refused(PenandaError)`` when a step could not be taken; ``waiting(int)`` when so many wait."""

    refused = Signal(object)
    waiting = Signal(int)

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._steps: list[tuple[Step, Then]] = []
        self._retry = QTimer(self, interval=_RETRY)
        self._retry.timeout.connect(self._go_on)
        project.set_patience(_PATIENCE)

    @property
    def waits(self) -> bool:
        """Whether any step waits."""
        return bool(self._steps)

    def take(self, step: Step, then: Then = nothing) -> Act | None:
        """Take ``step`` now, and give what it did; None when it was refused, or waits.

        ``then`` comes after it, also where it had to wait.
        """
        if not self._steps:
            try:
                act = self._try(step, then)
            except ProjectBusyError:
                pass
            else:
                then(act)
                return act
        self._steps.append((step, then))
        self._retry.start()
        self.waiting.emit(len(self._steps))
        return None

    def _try(self, step: Step, then: Then) -> Act | None:
        """What it did, None where it was refused. A fault in it is over too."""
        try:
            return step()
        except ProjectBusyError:
            raise
        except PenandaError as error:
            self.refused.emit(error)
            return None
        except Exception:
            then(None)
            raise

    def _go_on(self, seconds: float = _AT_A_TIME) -> None:
        """Take the steps that wait, in their order, until one must wait on or time is up."""
        end = time.monotonic() + seconds
        while self._steps and time.monotonic() < end:
            step, then = self._steps.pop(0)  # before it is taken, so that none is ever taken twice
            try:
                act = self._try(step, then)
            except ProjectBusyError:
                self._steps.insert(0, (step, then))
                return
            self.waiting.emit(len(self._steps))
            then(act)
        if not self._steps:
            self._retry.stop()

    def finish(self) -> bool:
        """Take what waits now, with some patience; False when some of it still waits."""
        if self._steps:
            self._project.set_patience(_LAST_PATIENCE)
            self._go_on(math.inf)
            self._project.set_patience(_PATIENCE)
        return not self._steps

    def close(self) -> None:
        """Finish, as far as can be, and drop the rest. May be called twice."""
        self.finish()
        self._retry.stop()
        self._steps.clear()
