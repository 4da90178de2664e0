"""The inbox of a large corpus is read behind the window, which lives on meanwhile.

Traps: what changes while it is read is read again by the inbox itself, once it is there. What the
window does when it is there is done in steps, a turn of the event loop each, and nothing is read
beside them, or they would be one long halt.
"""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.adjudication.docket import Docket, Tell, read_docket
from app.adjudication.listed import Listed, listed_by_article
from app.store import Project
from ui.adjudication.inbox import Inbox
from ui.background import Background

if TYPE_CHECKING:
    from app.comparison.items import Items


class _Read(NamedTuple):
    docket: Docket
    by_article: Listed


class DocketReading(QObject):
    """Reads all of ``inbox`` in the background; ``failed(str)`` when it could not.

    ``told(int, int)`` says how many articles have been read, and of how many. ``listed`` comes when
    the inbox has it all, and ``ended`` after that, when a question may be shown.
    """

    told = Signal(int, int)
    listed = Signal()
    ended = Signal()
    failed = Signal(str)
    _progress = Signal(int, int, int)

    def __init__(self, background: Background, inbox: Inbox, path: Path) -> None:
        super().__init__()
        self._background = background
        self._inbox = inbox
        self._path = path
        self._turn = 0
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._end)
        self._items: Items | None = None  # in which words are still to be read
        self.running = False
        background.done.connect(self._take)
        background.failed.connect(self._fail)
        self._progress.connect(self._tell)

    def begin(self) -> None:
        """Read everything; what an earlier reading brings is too old then."""
        self._inbox.begin()
        self.running = True
        self._turn += 1
        self._next.stop()
        turn = self._turn
        key = ("inbox", turn)
        self._background.run(
            key,
            lambda: _read(self._path, lambda read, of: self._progress.emit(turn, read, of)),
            first=True,
        )

    def _tell(self, turn: int, read: int, of: int) -> None:
        if turn == self._turn and self.running:
            gc.freeze()  # or the collector would walk all that is read, and the window wait for it
            self.told.emit(read, of)

    def _take(self, key: object, read: object) -> None:
        if key == ("inbox", self._turn) and isinstance(read, _Read):
            self._inbox.take(*read)
            gc.freeze()
            self._items = read.docket.items
            self.listed.emit()
            self._next.start()
        elif key == ("words of the inbox", self._turn) and isinstance(read, list):
            self._inbox.take_marked(read)

    def _end(self) -> None:
        """The list is shown: first the question is, then its words are read."""
        if self.running:
            self.running = False
            self.ended.emit()
            self._next.start()
            return
        items, self._items = self._items, None
        if items is not None:
            words = ("words of the inbox", self._turn)
            self._background.run(words, lambda: _read_words(self._path, items))

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


def _read(path: Path, tell: Tell) -> _Read:
    """Runs in the thread."""
    with Project.open(path, read_only=True) as project:
        docket = read_docket(project, project.annotators(), tell=tell)
    return _Read(docket, listed_by_article(docket))
