"""Finding in an open project: the search, the near-duplicates, and the indexes of both."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.model import ArticleId, NearDuplicate
from app.store import near
from app.store.query import Query
from app.store.search import Hit, Page, Place, Search
from app.store.telling import sound
from app.store.writing import Writer


class Finder(Writer):
    """Where the texts hold something, and which nearly say the same."""

    def search(
        self, query: str, *, fold: bool = False, words: bool = False, language: str | None = None
    ) -> Iterator[Hit]:
        """Where the texts hold ``query``, in the order of the articles, found as they are asked for.

        See ``Query`` for what is found. Raises ``PenandaError`` for an empty query.
        """
        found = Search(self.db, Query(query, fold, words, language)).hits(Place())

        def hits() -> Iterator[Hit]:
            with sound(self.path):
                yield from found

        return hits()

    def concordance(
        self,
        query: Query,
        *,
        place: Place = Place(),  # noqa: B008
        limit: int | None = 100,
        seconds: float | None = None,
        width: int | None = 60,
        enough: Callable[[], bool] | None = None,
    ) -> Page:
        """The next lines of a concordance from ``place`` on.

        At most ``limit`` of them, or those found in ``seconds``; ``width`` code points on each
        side of a hit. Without a ``width`` hits are counted and no lines made. It also ends once
        ``enough``, asked between two articles, says so.
        """
        with sound(self.path):
            return Search(self.db, query).page(
                place, limit=limit, seconds=seconds, width=width, enough=enough
            )

    def grow_index(self, most: int = 500) -> int:
        """Take up to ``most`` articles into the search's index; how many are left to take in.

        Searching is right without it, and quick with it. A small import takes itself in.
        """
        with self._writing():
            self.index.grow(most)
        return self.index.lag

    def drop_index(self) -> None:
        """Empty the search's index, to be grown anew."""
        with self._writing():
            self.index.drop()

    def near_duplicates(self, article_id: ArticleId | None = None) -> list[NearDuplicate]:
        """What nearly says the same as one article, or all such pairs, each from both of its sides.

        The most similar first. Among the articles that ``grow_near_duplicates`` has compared.
        """
        with sound(self.path):
            return near.links_of(self.db, article_id)

    def alike(self, least: float) -> list[NearDuplicate]:
        """Pairs of compared articles that are that similar, in whatever order they came: see ``near``."""
        with sound(self.path):
            return near.alike(self.db, least)

    @property
    def not_compared(self) -> int:
        """How many articles ``grow_near_duplicates`` has still to compare."""
        with sound(self.path):
            return near.lag(self.db)

    def grow_near_duplicates(self, most: int = 2_000) -> int:
        """Compare up to ``most`` articles with all others, the latest first; how many are left."""
        with self.reading():
            compared = near.compare(self.db, most)
        with self._writing():
            near.keep(self.db, compared)
        return self.not_compared
