"""What all agree on comes into gold at a key; of many articles it is worked out behind the window.

Trap: what changed meanwhile makes the act of another moment; the project refuses what does not fit
any more, and nothing of it is done then.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.adjudication import unanimous
from app.adjudication.corpus import cases_of
from app.errors import PenandaError
from app.model import Act
from app.store import Project
from ui.adjudication import walk
from ui.adjudication.carrying import Carrying
from ui.adjudication.inbox import Inbox
from ui.background import Background
from ui.desk import Desk


class Agreeing(QObject):
    """``working(bool)`` when it begins to be worked out, and when that has ended."""

    working = Signal(bool)

    def __init__(
        self, desk: Desk, inbox: Inbox, background: Background, carrying: Carrying
    ) -> None:
        super().__init__()
        self._desk = desk
        self._inbox = inbox
        self._background = background
        self._carrying = carrying
        self.running = False
        background.done.connect(self._worked_out)
        background.failed.connect(self._failed)

    def take(self) -> None:
        """Take it all into gold, in one act."""
        reviewer, path = self._desk.people.reviewer, self._desk.project.path
        if self.running:
            return
        if len(self._inbox.agreed_articles) > walk.AT_ONCE:
            self._work(True)
            self._background.run("what all agree on", lambda: _act(path, reviewer))
            return
        act = self._inbox.take_agreed(reviewer)
        if act is not None:
            self._carrying.carry_out(act)

    def _work(self, running: bool) -> None:
        self.running = running
        self.working.emit(running)

    def _worked_out(self, key: object, act: object) -> None:
        if key == "what all agree on":
            self._work(False)
            if isinstance(act, Act):
                self._carrying.carry_out(act)

    def _failed(self, key: object, message: str) -> None:
        if key == "what all agree on":
            self._work(False)
            self._desk.refused.emit(PenandaError(message))


def _act(path: Path, reviewer: str) -> Act | None:
    """Runs in the thread."""
    with Project.open(path, read_only=True) as project, project.reading():
        cases = cases_of(project, project.annotators())
        return unanimous(cases, reviewer=reviewer, now=datetime.now(UTC)).act
