"""The inbox of a large corpus is read behind the window, which lives on meanwhile.

Trap: what changes while it is read is read again by the inbox itself, once it is there.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.adjudication.docket import Docket, read_docket
from app.store import Project
from ui.adjudication.inbox import Inbox
from ui.background import Background

if TYPE_CHECKING:
    from app.comparison.items import Items


class DocketReading(QObject):
    """Reads all of ``inbox`` in the background; ``ended`` when it has it, ``failed(str)`` when not."""

    ended = Signal()
    failed = Signal(str)

    def __init__(self, background: Background, inbox: Inbox, path: Path) -> None:
        super().__init__()
        self._background = background
        self._inbox = inbox
        self._path = path
        self._turn = 0
        self.running = False
        background.done.connect(self._take)
        background.failed.connect(self._fail)

    def begin(self) -> None:
        """Read everything; what an earlier reading brings is too old then."""
        self._inbox.begin()
        self.running = True
        self._turn += 1
        self._background.run(("inbox", self._turn), lambda: _read(self._path), first=True)

    def _take(self, key: object, read: object) -> None:
        if key == ("inbox", self._turn) and isinstance(read, Docket):
            self.running = False
            self._inbox.take(read)
            self.ended.emit()
            items = read.items
            if items is not None and not self.running:  # once it is shown, which it would slow down
                words = ("words of the inbox", self._turn)
                self._background.run(words, lambda: _read_words(self._path, items))
        elif key == ("words of the inbox", self._turn) and isinstance(read, list):
            self._inbox.take_marked(read)

    def _fail(self, key: object, message: str) -> None:
        if key == ("inbox", self._turn):
            self.running = False
            self._inbox.forget()
            self.failed.emit(message)


def _read_words(path: Path, items: Items) -> list[str]:
    """Runs in the thread. What is searched in while somebody types must not be read then."""
    from app.adjudication.marked import marked_words

    with Project.open(path, read_only=True) as project:
        return marked_words(items, project.texts)


def _read(path: Path) -> Docket:
    """Runs in the thread."""
    with Project.open(path, read_only=True) as project:
        return read_docket(project, project.annotators())
