"""A large act is written behind the window, which cannot be used meanwhile and lives on.

Trap: what waits in the desk's line goes first, so then the desk takes this one too.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.model import Act
from app.store import Project
from ui.background import Background
from ui.desk import Desk

AT_ONCE = 1000  # items that are written while the window waits

Then = Callable[[bool], object]
"""Called with whether it was carried out."""


def _nothing(_: bool) -> None:
    """Nothing comes after it."""


class Carrying(QObject):
    """``told(str)`` when something begins that may take a while."""

    told = Signal(str)

    def __init__(self, desk: Desk, widget: QWidget, background: Background) -> None:
        """``widget`` is in the window."""
        super().__init__()
        self._desk, self._widget, self._background = desk, widget, background
        self._running: list[tuple[Act, Then]] = []  # in the order in which they are written
        self._keyboard: QWidget | None = None
        background.done.connect(self._done)
        background.failed.connect(self._failed)

    @property
    def running(self) -> bool:
        """Whether something is being written."""
        return bool(self._running)

    def carry_out(self, act: Act, then: Then = _nothing) -> None:
        """Apply ``act``, tell, and go on with ``then``."""
        desk, path = self._desk, self._desk.project.path
        if act.touched <= AT_ONCE or desk.waits or desk.project.read_only:
            desk.carry_out(act, lambda done: then(done is not None))
            return
        desk.undertake(act.touched)
        window = self._widget.window()
        if not self._running:
            self._keyboard = window.focusWidget()
            window.setEnabled(False)
        self._running.append((act, then))
        self.told.emit(self.tr("Writing it down …"))

        def write() -> None:
            with Project.open(path) as project:
                project.apply(act)

        self._background.run(("carried out", id(self)), write, first=True)

    def close(self) -> None:
        """The project is about to be closed, and what was begun is on the disk: tell no more."""
        self._running.clear()

    def _done(self, key: object, _: object) -> None:
        if key == ("carried out", id(self)) and self.running:
            self._end(written=True)

    def _failed(self, key: object, _message: str) -> None:
        if key == ("carried out", id(self)) and self.running:
            self._end(written=False)

    def _end(self, *, written: bool) -> None:
        act, then = self._running.pop(0)
        if not self._running:
            self._widget.window().setEnabled(True)
            if self._keyboard is not None:
                self._keyboard.setFocus()
        if written:
            self._desk.hear(act)
        then(written)
