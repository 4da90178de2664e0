"""Asks the store for lines off the window's thread: a page at a time, the count on the side.

Every job opens the file to read, works for a fraction of a second and ends, so that nothing waits
long behind it; what looks for an older question ends once another is asked. Trap: what comes back
may answer a question that is no longer asked; ``_asked`` tells.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import PenandaError
from app.model import ArticleId
from app.store import Hit, Page, Place, Project, Query
from ui.background import Background

_PAGE = 100  # lines fetched at once
_SECONDS = 0.3  # of one job
_INDEX_SECONDS = 0.1
_INDEXED = 40  # articles in one transaction of the index, which holds up a writer that long
WIDTH = 140  # code points on each side of a hit


@dataclass(frozen=True)
class Count:
    """How many hits are known of, in how many articles; ``final`` when there are no more."""

    hits: int = 0
    articles: int = 0
    final: bool = False


@dataclass(frozen=True)
class _Lines:
    """Lines, and the labels that their hits have."""

    page: Page
    labels: dict[Hit, tuple[str, ...]]


class Finder(QObject):
    """``found(list[Line], dict[Hit, labels])`` for each page of lines; ``counted(Count)``.

    ``refused(PenandaError)`` when the query cannot be asked.
    """

    found = Signal(object, object)
    counted = Signal(object)
    refused = Signal(object)

    def __init__(self, background: Background, path: Path, *, read_only: bool) -> None:
        super().__init__()
        self._background = background
        self._path = path
        self._read_only = read_only
        self._asked = 0
        self._given_up = threading.Event()
        self._query: Query | None = None
        self._who = ""
        self._place: Place | None = None
        self._end: Place | None = None  # of all lines, once all are fetched
        self._counted_to: Place | None = None
        self._counting: Place | None = None  # from where on it is being counted
        self._reading = False
        self._growing = False
        self._miscounted = False
        self._count = Count()
        background.done.connect(self._take)
        background.failed.connect(self._failed)

    def ask(self, query: Query | None, who: str) -> None:
        """Begin to look for ``query``; what was asked before is forgotten. None asks nothing."""
        self._asked += 1
        self._given_up.set()
        self._given_up = threading.Event()
        self._query, self._who, self._count = None, who, Count()
        self._place, self._reading = None, False
        self._end = self._counted_to = self._counting = None
        self._miscounted = False
        if query is None:
            return
        try:
            query.check()
        except PenandaError as error:
            self.refused.emit(error)
            return
        self._query, self._place = query, Place()
        self.more()
        self._count_from(Place())
        self._feed_index()

    def go_on(self) -> None:
        """Look in what came to the project since; what was found keeps its place."""
        self._feed_index()
        if self._query is None:
            return
        if self._place is None and self._end is not None:
            self._place, self._end = self._end, None
            self.more()
        if self._count.final and self._counted_to is not None:
            self._count_from(self._counted_to)
        elif self._miscounted and self._counting is not None:
            self._count_from(self._counting)

    @property
    def count(self) -> Count:
        """What is known of the number of hits."""
        return self._count

    @property
    def has_more(self) -> bool:
        """Whether there may be lines that were not fetched."""
        return self._place is not None

    def more(self) -> None:
        """Fetch the next page of lines, unless one is on its way."""
        query, place, who, path = self._query, self._place, self._who, self._path
        if query is None or place is None or self._reading:
            return
        self._reading = True
        enough = self._given_up.is_set
        self._background.run(
            ("lines", id(self), self._asked), lambda: _read(path, query, place, who, enough)
        )

    def _count_from(self, place: Place) -> None:
        query, path = self._query, self._path
        self._counting, self._miscounted = place, False
        enough = self._given_up.is_set
        if query is not None:
            self._background.run(
                ("count", id(self), self._asked), lambda: _count(path, query, place, enough)
            )

    def _feed_index(self) -> None:
        if not self._growing and not self._read_only:
            self._growing, path = True, self._path
            self._background.run(("index", id(self), 0), lambda: _grow_index(path))

    def _take(self, key: object, result: object) -> None:
        if not (isinstance(key, tuple) and len(key) == 3 and key[1] == id(self)):
            return
        kind, _, asked = key
        if kind == "index":
            self._growing = False
            if result:
                self._feed_index()
        elif asked != self._asked:
            return
        elif isinstance(result, _Lines):
            page = result.page
            self._place, self._end = page.place, page.end
            self._reading = False
            self.found.emit(page.lines, result.labels)
            if not page.lines and page.place is not None:
                self.more()
        elif isinstance(result, Page):
            known, place, self._counted_to = self._count, result.place, result.end
            self._count = Count(
                known.hits + result.hits, known.articles + result.articles, place is None
            )
            self.counted.emit(self._count)
            if place is not None:
                self._count_from(place)

    def _failed(self, key: object, _message: str) -> None:
        """What failed is not on its way any more; the rest goes on."""
        if not (isinstance(key, tuple) and len(key) == 3 and key[1] == id(self)):
            return
        kind, _, asked = key
        if kind == "index":
            self._growing = False
        elif asked == self._asked and kind == "lines":
            self._reading, self._place = False, None
        elif asked == self._asked:
            self._miscounted = True


def _read(path: Path, query: Query, place: Place, who: str, enough: Callable[[], bool]) -> _Lines:
    with Project.open(path, read_only=True) as project:
        page = project.concordance(
            query, place=place, limit=_PAGE, seconds=_SECONDS, width=WIDTH, enough=enough
        )
        return _Lines(page, labels_of(project, [line.hit for line in page.lines], who))


def _count(path: Path, query: Query, place: Place, enough: Callable[[], bool]) -> Page:
    with Project.open(path, read_only=True) as project:
        return project.concordance(
            query, place=place, limit=None, seconds=_SECONDS, width=None, enough=enough
        )


def _grow_index(path: Path) -> int:
    """Feed the index for a while; how many articles are left. Without it a search is only slower."""
    until = time.monotonic() + _INDEX_SECONDS
    left = 0
    try:
        with Project.open(path) as project:
            left = 0 if project.read_only else project.index.lag
            while left and time.monotonic() < until:
                left = project.grow_index(_INDEXED)
    except PenandaError:
        return 0
    return left


def labels_of(project: Project, hits: list[Hit], who: str) -> dict[Hit, tuple[str, ...]]:
    """The labels that ``who`` has put on exactly these places."""
    wanted: dict[ArticleId, dict[tuple[int, int], Hit]] = {}
    for hit in hits:
        wanted.setdefault(hit.article, {})[hit.start, hit.end] = hit
    found: dict[Hit, tuple[str, ...]] = {}
    for article, places in wanted.items():
        for span in project.work(article, who).spans:
            there = places.get((span.start, span.end))
            if there is not None:
                found[there] = (*found.get(there, ()), span.label)
    return found
