"""Has the open project backed up: on opening, every hour, before bulk acts, and when it is asked to.

The copy is made in a thread by a connection of its own. That connection's read is begun here, at
once, so that a backup before a bulk act is of the moment before it, while the act goes on without
waiting for the copy.

Trap: a job that the thread drops at the end would leave its connection open, so they are kept.
"""

from __future__ import annotations

from contextlib import ExitStack

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import PenandaError
from app.store import Backup, Project, back_up
from ui.background import Background
from ui.refusals import in_words

_AFTER_OPENING = 4_000  # milliseconds, when the window is there and quiet
_HOUR = 3_600_000


class Keeper(QObject):
    """``made(Backup)`` for each backup, None when the newest held all; ``failed(message)``.

    A failure is told once, until a backup succeeds; one that was made by hand is told each time.
    """

    made = Signal(object)
    failed = Signal(str)

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._open: list[ExitStack] = []  # in the order in which the thread closes them
        self._begun: tuple[int, str] | None = None  # the end of the journal in the latest backup
        self._told = False
        self._background = Background()
        self._background.done.connect(self._done)
        self._background.failed.connect(self._broke)
        self._opening = QTimer(self, singleShot=True, interval=_AFTER_OPENING)
        self._opening.timeout.connect(lambda: self.back_up("opening"))
        self._hours = QTimer(self, interval=_HOUR)
        self._hours.timeout.connect(lambda: self.back_up("timer"))
        if not project.read_only:
            self._opening.start()
            self._hours.start()

    @property
    def busy(self) -> bool:
        """Whether a backup is being made."""
        return self._background.busy

    def before_bulk(self) -> None:
        """Begin a backup of this moment, for the next act is a large one."""
        if not self._project.read_only:
            self.back_up("bulk")

    def back_up(self, reason: str) -> None:
        """Begin a backup of this moment."""
        held = ExitStack()
        try:
            end = self._project.journal.end()
            if end == self._begun and reason != "hand":
                return
            project = held.enter_context(Project.open(self._project.path, read_only=True))
            held.enter_context(project.reading())
            project.journal.end()  # a read begins with the first thing that is read
        except PenandaError as error:
            held.close()
            self._failed(reason, in_words(error))
            return
        self._begun = end
        self._open.append(held)

        def copy() -> Backup | None:
            with held:
                return back_up(project, reason)

        self._background.run(reason, copy)

    def _done(self, _reason: object, backup: Backup | None) -> None:
        self._open.pop(0)
        self._told = False
        self.made.emit(backup)

    def _broke(self, reason: object, message: str) -> None:
        self._open.pop(0)
        self._failed(reason, message)

    def _failed(self, reason: object, message: str) -> None:
        self._begun = None
        if reason == "hand" or not self._told:
            self.failed.emit(message)
        self._told = True

    def close(self) -> None:
        """Wait for the copy that is being made; begin no other. May be called twice."""
        self._opening.stop()
        self._hours.stop()
        self._background.wait()
        for held in self._open:
            held.close()
