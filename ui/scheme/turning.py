"""Undo and redo, where the step is large or one of the scheme's: off the window's thread.

Meanwhile nothing can be done in the window, which lives on. Any other step is the desk's. What
waits in the desk's line goes first, so then the desk takes this one too.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.model import Act
from app.store import Project
from ui.background import Background
from ui.desk import Desk

AT_ONCE = 100  # articles that are changed back while the window waits


class Turning(QObject):
    """``told(str)`` when a step begins that may take a while."""

    told = Signal(str)

    def __init__(self, desk: Desk, window: QWidget, background: Background) -> None:
        super().__init__()
        self._desk, self._window, self._background = desk, window, background
        self._key = ("scheme", id(self))
        self._keyboard: QWidget | None = None
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
        if desk.waits or project.read_only:
            (desk.redo if redo else desk.undo)()
            return
        labels = project.turns_scheme(who, redo=redo, but_on=but_on)
        if not labels and project.turn_touches(who, redo=redo, but_on=but_on) <= AT_ONCE:
            (desk.redo if redo else desk.undo)()
            return

        def turn() -> Act | None:
            with Project.open(path) as project:
                return (project.redo if redo else project.undo)(who, but_on=but_on)

        self._keyboard = self._window.focusWidget()
        self._window.setEnabled(False)
        words = self.tr("Doing it again …") if redo else self.tr("Taking it back …")
        self.told.emit(self.tr("Changing the labels …") if labels else words)
        self._background.run(self._key, turn)

    def _done(self, key: object, act: object) -> None:
        if key == self._key:
            self._give_back()
            if isinstance(act, Act):
                self._desk.hear(act)

    def _failed(self, key: object, _message: str) -> None:
        if key == self._key:
            self._give_back()

    def _give_back(self) -> None:
        """The window can be used again, from where the keyboard was."""
        self._window.setEnabled(True)
        if self._keyboard is not None:
            self._keyboard.setFocus()
