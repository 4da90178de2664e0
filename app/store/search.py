"""Search in the texts of a project: hits in article order, as many as are asked for.

The index (``trigrams``) only ever says which articles may hold the query; whether they do, and where,
is read from the text (``query``). So one index serves the search with and without case and
diacritics, and no sign in a query means anything but itself. What is not in the index yet is read
through.

Trap: a cursor left open would hold the file's log, so articles are read in pages.
"""

from __future__ import annotations

import math
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from app.languages import graphemes
from app.model import ArticleId, Languages, Passage
from app.model.language import shortened
from app.store.engine import Database
from app.store.languages import read_passages
from app.store.query import Query
from app.store.trigrams import Index

_FIRST_PAGE, _LARGEST_PAGE = 16, 256  # articles read at once
_LARGEST_ASKED = 16_384  # candidates asked for at once: each asking goes through the index anew
_HITS_A_LOOK = 1_000  # at the clock, within one article
_OF_IT = "instr(lower({}) || '-', ?) = 1"  # what ``is_of`` says, in SQL


@dataclass(frozen=True)
class Hit:
    """Where a text holds the query: ``start`` to ``end``, code points, half-open."""

    article: ArticleId
    start: int
    end: int


@dataclass(frozen=True)
class Line:
    """A hit in its surroundings, as a concordance shows it, cut from the text as it is."""

    hit: Hit
    name: str
    language: str
    before: str
    surface: str
    after: str


@dataclass(frozen=True)
class Place:
    """How far a search has come: all before ``start`` in the article with ``number`` is done.

    ``counted``: that article had hits before.
    """

    number: int = 0
    start: int = 0
    counted: bool = False


@dataclass(frozen=True)
class Page:
    """Some lines of a concordance, and the place to go on from; None when there is no more.

    ``hits`` and ``articles`` count what was found, also where no lines were asked for. ``end`` is
    the place behind all articles that were there: what comes later is found from it on.
    """

    lines: list[Line]
    place: Place | None
    hits: int = 0
    articles: int = 0
    end: Place | None = None


class Search:
    """One query on one file."""

    def __init__(self, db: Database, query: Query) -> None:
        query.check()
        self._db = db
        self._query = query
        self._index = Index(db)
        self._end = Place()

    def hits(self, place: Place) -> Iterator[Hit]:
        """Hits from ``place`` on, in the order of the articles and of their texts."""
        for row, _, found in self._articles(place):
            for start, end in found:
                yield Hit(ArticleId(row["id"]), start, end)

    def page(
        self,
        place: Place,
        *,
        limit: int | None,
        seconds: float | None,
        width: int | None,
        enough: Callable[[], bool] | None = None,
    ) -> Page:
        """The next lines from ``place`` on: ``limit`` of them, or as many as come in ``seconds``.

        ``width`` code points stand on each side of a hit; without a width, hits are only counted.
        Between two articles it ends when there is ``enough``.
        """
        until = math.inf if seconds is None else time.monotonic() + seconds
        lines: list[Line] = []
        hits = articles = 0
        for row, text, found in self._articles(place):
            held = place.counted and row["number"] == place.number
            for start, end in found:
                late = hits % _HITS_A_LOOK == 0 < hits and time.monotonic() > until
                if late or (limit is not None and hits >= limit):
                    return Page(lines, Place(row["number"], start, held), hits, articles)
                articles += not held
                held = True
                hits += 1
                if width is not None:
                    lines.append(_line(row, text, start, end, width))
            if time.monotonic() > until or (enough is not None and enough()):
                return Page(lines, Place(row["number"] + 1), hits, articles)
        return Page(lines, None, hits, articles, self._end)

    def _articles(
        self, place: Place
    ) -> Iterator[tuple[sqlite3.Row, str, Iterator[tuple[int, int]]]]:
        """Every article read from ``place`` on, its text, and what is found in it.

        What cannot hold the query comes with no text and nothing found.
        """
        for rows in self._rows(max(0, place.number - 1)):
            passages = self._passages_of(rows)
            for row in rows:
                position = place.start if row["number"] == place.number else 0
                if self._query.may_be_in(row["spelled"]):
                    text = _decoded(row["spelled"])
                    languages = Languages(row["language"], passages.get(row["id"], ()))
                    yield row, text, self._query.find(text, languages, position)
                else:
                    yield row, "", iter(())

    def _passages_of(self, rows: list[sqlite3.Row]) -> Mapping[str, tuple[Passage, ...]]:
        """Those of the articles of ``rows``, where the query has a use for them."""
        if not self._query.words and self._query.language is None:
            return {}
        ids = tuple(row["id"] for row in rows)
        return read_passages(self._db, f"IN ({', '.join('?' * len(ids))})", ids)

    def _rows(self, after: int) -> Iterator[list[sqlite3.Row]]:
        size = _FIRST_PAGE
        reach = self._index.reach if self._query.match else 0
        while after < reach:
            numbers = self._index.candidates(self._query.match, after, size)
            for first in range(0, len(numbers), _LARGEST_PAGE):
                some = numbers[first : first + _LARGEST_PAGE]
                yield self._read(f"IN ({', '.join(map(str, some))})", len(some))
            after = numbers[-1] if len(numbers) == size else reach
            size = min(4 * size, _LARGEST_ASKED)
        size = _FIRST_PAGE
        while rows := self._read(f"> {after}", size):
            yield rows
            after = rows[-1]["number"]
            size = min(2 * size, _LARGEST_PAGE)
        self._end = Place(after + 1)

    def _read(self, numbers: str, most: int) -> list[sqlite3.Row]:
        language = self._query.language
        only, asked = "", tuple[str, ...]()
        if language is not None:
            only, asked = _OF_IT.format("a.language"), (f"{shortened(language)}-".lower(),)
            if self._db["passages"].exists():
                within = f"SELECT article FROM passages WHERE {_OF_IT.format('language')}"
                only, asked = f"({only} OR a.id IN ({within}))", asked * 2
            only = f" AND {only}"
        return self._db.execute(
            "SELECT a.number, a.id, a.name, a.language, CAST(t.text AS BLOB) AS spelled FROM articles a"
            f" JOIN texts t ON t.article = a.id WHERE a.number {numbers}{only}"
            " ORDER BY a.number LIMIT ?",
            (*asked, most),
        ).fetchall()


def _decoded(spelled: bytes) -> str:
    try:
        return spelled.decode()
    except UnicodeDecodeError as error:
        raise sqlite3.OperationalError(f"a text is not UTF-8: {error}") from error


def _line(row: sqlite3.Row, text: str, start: int, end: int, width: int) -> Line:
    begin, stop = max(0, start - width), min(len(text), end + width)
    begin = graphemes.snap(text, begin, begin)[1]  # a letter is left out with its marks
    stop = graphemes.snap(text, stop, stop)[0]
    return Line(
        Hit(ArticleId(row["id"]), start, end),
        row["name"],
        row["language"],
        text[min(begin, start) : start],
        text[start:end],
        text[end : max(stop, end)],
    )
