"""Notices what others write to the open project, and has the desk read it.

Trap: this window writes by other connections too (imports, marking many hits, words kept, the
search's index). What is derived is no news; for the rest, nothing is looked at until the desk has
told of it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.errors import PenandaError
from ui.desk import Desk
from ui.news import News

EVERY = 1500  # milliseconds


class Watch(QObject):
    """Looks every moment and a half, unless ``busy`` says that this window writes elsewhere."""

    def __init__(self, desk: Desk, busy: Callable[[], bool]) -> None:
        super().__init__()
        self._desk, self._busy = desk, busy
        self._news = News(desk.project)
        desk.changed.connect(self._news.hear)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def catch_up(self) -> None:
        """All that stands in the project is known: the desk has just been told of it."""
        self._news.catch_up()

    def look(self) -> None:
        """Have the desk read what others have written since the last look."""
        if self._busy():
            return
        try:
            others = self._news.written()
            # with another scheme, all is read anew
            if others is not None and not self._desk.follow_scheme() and others:
                self._desk.reload(sorted(others))
        except PenandaError as error:  # told once: it would be the same at the next look
            self.stop()
            self._desk.refused.emit(error)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
