"""Notices what others write to the open project, and has the desk read it.

A look costs microseconds: SQLite numbers what other connections wrote. Only when that number
changes is the journal read, from the last entry that was seen.

Trap: this window writes by other connections too (imports, marking many hits, words kept, the
search's index). What is derived leaves no entry; for the rest, nothing is looked at until the desk
has told of it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.errors import PenandaError
from app.model import Act, ActId
from ui.desk import Desk

EVERY = 1500  # milliseconds


class Watch(QObject):
    """Looks every moment and a half, unless ``busy`` says that this window writes elsewhere."""

    def __init__(self, desk: Desk, busy: Callable[[], bool]) -> None:
        super().__init__()
        self._desk, self._busy = desk, busy
        self._ours: set[ActId] = set()
        self._version = desk.project.data_version
        self._seen = desk.project.journal.end()[0]
        desk.changed.connect(self._own)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _own(self, act: Act) -> None:
        self._ours.add(act.id)

    def catch_up(self) -> None:
        """All that stands in the project is known: the desk has just been told of it."""
        self._version = self._desk.project.data_version
        self._seen = self._desk.project.journal.end()[0]
        self._ours.clear()

    def look(self) -> None:
        """Have the desk read what others have written since the last look."""
        if self._busy():
            return
        try:
            version = self._desk.project.data_version
            if version != self._version:
                self._version = version
                self._read()
        except PenandaError as error:  # told once: it would be the same at the next look
            self.stop()
            self._desk.refused.emit(error)

    def _read(self) -> None:
        journal = self._desk.project.journal
        entries = journal.written_since(self._seen)
        self._seen = journal.end()[0]
        others = {article for act, article in entries if act not in self._ours and article}
        self._ours.clear()
        if not self._desk.follow_scheme() and others:  # with another one, all is read anew
            self._desk.reload(sorted(others))

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
