"""The heads of all articles in their order, found by place or by id, however many they are.

They are read a slice at a time, so that a hundred thousand never hold the window up. Articles are
only ever added at the end: the place of an article is its place for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.model import ArticleHead, ArticleId
from app.store import Project

SLICE = 150
"""Articles read at once, a few thousandths of a second."""


class Shelf:
    """``heads`` in order. Each method returns the places that changed or came."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.heads: list[ArticleHead] = []
        self._places: dict[ArticleId, int] = {}
        self._stale: list[ArticleId] = []
        self.more = True

    def place(self, article_id: ArticleId) -> int | None:
        """Where that article stands, counted from 0; None when it is not on the shelf."""
        return self._places.get(article_id)

    def head(self, article_id: ArticleId) -> ArticleHead | None:
        """One of ``heads``."""
        place = self._places.get(article_id)
        return None if place is None else self.heads[place]

    def refresh(self, articles: Iterable[ArticleId]) -> Sequence[int]:
        """Read the heads of these articles anew; those not on the shelf come with ``read_on``."""
        changed = []
        for article in articles:
            place = self._places.get(article)
            if place is not None:
                self.heads[place] = self._project.head(article)
                changed.append(place)
        return changed

    def expect(self, articles: Iterable[ArticleId]) -> None:
        """Have ``read_on`` read these again too: somebody else wrote to them."""
        self._stale.extend(article for article in articles if article in self._places)
        self.more = True

    def read_on(self, most: int = SLICE) -> Sequence[int]:
        """The next slice of what has not been read; ``more`` says if there may be another."""
        if self._stale:
            now, self._stale = self._stale[: most // 4], self._stale[most // 4 :]
            return self.refresh(now)
        last = self.heads[-1].id if self.heads else None
        coming = self._project.heads(after=last, most=most)
        first = len(self.heads)
        self.heads += coming
        self._places |= {head.id: place for place, head in enumerate(coming, first)}
        self.more = len(coming) == most
        return range(first, len(self.heads))
