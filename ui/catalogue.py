"""The heads of all articles as the window has them: read a slice at a time, while it lives on.

The first few thousand are there when the window shows; the others come as soon as it rests.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.model import ArticleHead, ArticleId, State
from app.store import Project
from ui.shelf import Shelf

_AT_ONCE = 2000  # articles read before the window shows


class Catalogue(QObject):
    """``changed(places)`` when those places of ``heads`` changed or came; ``whole()`` once all that
    was to be ``reload``ed is read.
    """

    changed = Signal(object)
    whole = Signal()

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._shelf = Shelf(project)
        self._near: dict[ArticleId, list[tuple[str, float]]] = {}
        self._told_whole = True
        self._stopped = False
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._reading.timeout.connect(self.read_on)
        self._shelf.read_on(_AT_ONCE)
        if self._shelf.more:
            self._reading.start()

    @property
    def heads(self) -> list[ArticleHead]:
        """All articles in their order, or those that were read so far."""
        return self._shelf.heads

    def head(self, article_id: ArticleId) -> ArticleHead | None:
        """One of ``heads``."""
        return self._shelf.head(article_id)

    def place(self, article_id: ArticleId) -> int | None:
        """Its place in ``heads``."""
        return self._shelf.place(article_id)

    def following(
        self, article_id: ArticleId | None, step: int, undone_by: str = ""
    ) -> ArticleHead | None:
        """The head ``step`` places on from an article, round the end; with a name, the next that
        she has not done.
        """
        place = self.place(article_id) if article_id is not None else None
        here = -1 if place is None else place
        for distance in range(1, len(self.heads) + 1):
            head = self.heads[(here + step * distance) % len(self.heads)]
            if not undone_by or head.state_for(undone_by) is not State.DONE:
                return head
        return None

    def near_duplicates(self, article_id: ArticleId) -> list[tuple[str, float]]:
        """The articles that nearly say the same: name and similarity, the most similar first.

        Read when it is asked for, so that a list asks only for what it shows.
        """
        if self._stopped:
            return []
        if article_id not in self._near:
            self._near[article_id] = [
                (head.name if (head := self.head(link.other)) else link.other, link.similarity)
                for link in self._project.near_duplicates(article_id)
            ]
        return self._near[article_id]

    def refresh(self, articles: Iterable[ArticleId]) -> Sequence[int]:
        """Read these heads anew now, without a word; their places."""
        return self._shelf.refresh(articles)

    def expect(self, articles: Iterable[ArticleId]) -> None:
        """Have ``read_on`` read these anew, and what came at the end."""
        self._shelf.expect(articles)

    def reload(self, articles: Iterable[ArticleId]) -> None:
        """Read these anew, and what came at the end; ``whole`` is told at last."""
        self.expect(articles)
        self._told_whole = False
        self.read_on()

    def read_on(self) -> None:
        """Read the next slice, and go on as soon as the window rests."""
        places = self._shelf.read_on()
        if places:
            self._near.clear()
            self.changed.emit(places)
        if self._shelf.more:
            self._reading.start()
        elif not self._told_whole:
            self._told_whole = True
            self.whole.emit()

    def stop(self) -> None:
        """Read no further: the project is about to be closed, and the window may outlive it."""
        self._stopped = True
        self._reading.stop()
