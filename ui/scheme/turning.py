"""Undo and redo, where the step is one of the scheme's: off the window's thread, for it may be large.

Meanwhile nothing can be done in the window; afterwards it is made anew. Any other step is the
desk's. What waits in the desk's line goes first, so then the desk takes this one too.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.model import Act
from app.store import Project
from ui.background import Background
from ui.desk import Desk


class Turning(QObject):
    """``told(str)`` when a step begins that may take a while."""

    told = Signal(str)

    def __init__(self, desk: Desk, window: QWidget, background: Background) -> None:
        super().__init__()
        self._desk, self._window, self._background = desk, window, background
        self._key = ("scheme", id(self))
        background.done.connect(self._done)
        background.failed.connect(self._failed)

    def undo(self) -> None:
        """Take back the latest act of the person here."""
        self._turn(redo=False)

    def redo(self) -> None:
        """Do again what was last taken back."""
        self._turn(redo=True)

    def _turn(self, *, redo: bool) -> None:
        desk = self._desk
        desk.settle()
        project, who, but_on = desk.project, desk.who, desk.elsewhere
        path = project.path
        if (
            desk.waits
            or project.read_only
            or not project.turns_scheme(who, redo=redo, but_on=but_on)
        ):
            (desk.redo if redo else desk.undo)()
            return

        def turn() -> Act | None:
            with Project.open(path) as project:
                return (project.redo if redo else project.undo)(who, but_on=but_on)

        self._window.setEnabled(False)
        self.told.emit(self.tr("Changing the labels …"))
        self._background.run(self._key, turn)

    def _done(self, key: object, act: object) -> None:
        if key == self._key:
            self._window.setEnabled(True)
            if isinstance(act, Act):
                self._desk.hear(act)

    def _failed(self, key: object, _message: str) -> None:
        if key == self._key:
            self._window.setEnabled(True)
