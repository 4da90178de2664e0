"""Search in the texts of a project: hits in article order, as many as are asked for.

The index is an FTS5 table of trigrams over the folded view of each text (`app.languages.folding`),
without positions and without the texts themselves. It only ever says which articles may hold the
query; whether they do, and where, is read from the text. So one index serves the search with and
without case and diacritics, and no sign in a query means anything but itself.

The index may lag behind the articles: what is not in it yet is read through. Indexing costs more
than all the rest of an import, so a large import leaves it to whoever has time (`Index.grow`).

Traps: trigrams end at NUL in SQLite, so NUL is another character in the index; with ``detail=none``
a MATCH may ask for single trigrams only; a cursor left open would hold the file's log, so articles
are read in pages.
"""

from __future__ import annotations

import math
import secrets
import sqlite3
import threading
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property

from app.errors import PenandaError
from app.languages import folding, graphemes, segment
from app.model import ArticleId, Languages, Passage
from app.model.language import primary
from app.store import items
from app.store.engine import Database, DatabaseError

TABLE = "search"
_TRIGRAM = 3
_MOST_TRIGRAMS = 32  # of a query; more make it no more certain
_FIRST_PAGE, _LARGEST_PAGE = 16, 256  # articles read at once
_LARGEST_ASKED = 16_384  # candidates asked for at once: each asking goes through the index anew
_HITS_A_LOOK = 1_000  # at the clock, within one article
_AN_ENTRY = 64  # characters that an entry is worth, however short its piece
_DIACRITICS = ("\u0300", "\u036f")


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


@dataclass(frozen=True)
class Query:
    """What is searched for.

    As it is typed, composed or decomposed; a letter is not found where the text has it with a
    diacritic. ``fold`` passes over case, diacritics and what has no width. ``words``: only from
    border to border of words. ``language``: only in articles, and passages, with that code.
    """

    text: str
    fold: bool = False
    words: bool = False
    language: str | None = None

    def check(self) -> None:
        """Raise ``PenandaError`` when there is nothing to search for."""
        if not self.text.strip() or (self.fold and not self.folded):
            raise PenandaError("nothing to search for", advice="Type a word or a part of one.")
        try:
            self.text.encode()
        except UnicodeEncodeError:
            raise PenandaError(
                "the query holds half a character (a lone surrogate)",
                advice="Type it again.",
            ) from None

    @cached_property
    def folded(self) -> str:
        """The query as it stands in folded texts."""
        return folding.fold(self.text)

    @cached_property
    def match(self) -> str:
        """What an article must hold, for FTS5; empty when the query is too short for the index."""
        sure = self.folded if self.fold else folding.core(self.text)
        sure = _without_nul(sure)
        found = sorted({sure[at : at + _TRIGRAM] for at in range(len(sure) - _TRIGRAM + 1)})
        step = -(-len(found) // _MOST_TRIGRAMS) or 1
        return " AND ".join('"' + each.replace('"', '""') + '"' for each in found[::step])

    @cached_property
    def _spellings(self) -> tuple[str, ...]:
        forms = (unicodedata.normalize(form, self.text) for form in ("NFC", "NFD"))
        return tuple(dict.fromkeys((self.text, *forms)))

    def find(self, text: str, languages: Languages, position: int = 0) -> Iterator[tuple[int, int]]:
        """Every place in ``text`` from ``position`` on, one after another, none over another."""
        found = (
            folding.find(text, self.folded, position)
            if self.fold
            else self._find_spelled(text, position)
        )
        if self.language is not None and languages.passages:
            found = (each for each in found if languages.at(each[0]) == self.language)
        return between_words(text, languages, found) if self.words else found

    def may_be_in(self, spelled: bytes) -> bool:
        """False when the text that is ``spelled`` in UTF-8 cannot hold the query, quickly told.

        A letter and its bytes stand for each other, so a text need not be decoded to be passed over.
        """
        return self.fold or any(each in spelled for each in self._spelled)

    @cached_property
    def _spelled(self) -> tuple[bytes, ...]:
        return tuple(spelling.encode() for spelling in self._spellings)

    def _find_spelled(self, text: str, position: int) -> Iterator[tuple[int, int]]:
        at = {spelling: text.find(spelling, position) for spelling in self._spellings}
        while places := [(start, spelling) for spelling, start in at.items() if start >= 0]:
            start, spelling = min(places)
            end = start + len(spelling)
            whole = not _DIACRITICS[0] <= text[end : end + 1] <= _DIACRITICS[1]
            if whole:
                yield start, end
            position = end if whole else start + 1
            for each, there in at.items():
                if 0 <= there < position:
                    at[each] = text.find(each, position)


def between_words(
    text: str, languages: Languages, found: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Those of ``found``, ascending ranges of ``text``, that begin and end at borders of words.

    A line is the unit of Vietnamese words, which are read in their surroundings; elsewhere no word
    goes over a blank, so the piece around the hit tells. It is divided in the language of its place.
    """
    begin, end, spoken, borders = 0, -1, "", frozenset[int]()
    for start, stop in found:
        if _within_letters(text, start) or _within_letters(text, stop):
            continue
        language = languages.at(start)
        if stop > end or start < begin or language != spoken:
            spoken = language
            begin = text.rfind("\n", 0, start) + 1
            end = text.find("\n", stop) + 1 or len(text)
            if primary(language) != "vi":
                begin = max(begin, text.rfind(" ", begin, start))
                blank = text.find(" ", stop, end)
                end = blank + 1 if blank >= 0 else end
            borders = _borders.of(text[begin:end], language)
        if start - begin in borders and stop - begin in borders:
            yield start, stop


class _Borders:
    """The borders of words of pieces, kept for a while: lines are counted beside being shown."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: dict[tuple[str, str], frozenset[int]] = {}
        self.size = 0
        """Of what is kept, in characters."""

    def of(self, piece: str, language: str) -> frozenset[int]:
        """The borders of words in ``piece``."""
        key = piece, language
        with self._lock:
            found = self._kept.pop(key, None)
            if found is not None:
                self._kept[key] = found  # as the last
                return found
        found = frozenset(segment(piece, language).words)
        with self._lock:
            if key not in self._kept:
                self._kept[key] = found
                self.size += _price(key)
            while self.size > self._most:
                gone = next(iter(self._kept))
                del self._kept[gone]
                self.size -= _price(gone)
        return found


def _price(key: tuple[str, str]) -> int:
    return len(key[0]) + _AN_ENTRY


_borders = _Borders(most=500_000)  # characters: some 20 MB with their borders


def _within_letters(text: str, position: int) -> bool:
    """Whether ``position`` parts two letters of A to Z, which no language does between words."""
    around = text[position - 1 : position + 1] if position else ""
    return len(around) == 2 and around.isascii() and around.isalpha()


def _without_nul(text: str) -> str:
    return text.replace("\0", "\ufffd")


class Index:
    """The trigrams of the texts of one file: made behind the articles, in their order."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @property
    def there(self) -> bool:
        """False in a file of an older shape that could only be opened to read."""
        found = self._db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (TABLE,))
        return found.fetchone() is not None

    @property
    def reach(self) -> int:
        """The number of the last article in the index; all before it are in it too."""
        if not self.there:
            return 0
        found = self._db.execute(f"SELECT max(id) FROM {TABLE}_docsize").fetchone()
        return int(found[0] or 0)

    @property
    def lag(self) -> int:
        """How many articles are not in the index yet."""
        found = self._db.execute("SELECT count(*) FROM articles WHERE number > ?", (self.reach,))
        return int(found.fetchone()[0])

    def add(self, number: int, text: str) -> None:
        """Take in the next article, inside the caller's transaction."""
        self._db.execute(
            f"INSERT INTO {TABLE} (rowid, folded) VALUES (?, ?)",
            (number, _without_nul(folding.fold(text))),
        )

    def grow(self, most: int) -> int:
        """Take in up to ``most`` articles inside the caller's transaction; how many there were."""
        rows = self._db.execute(
            "SELECT a.number, t.text FROM articles a JOIN texts t ON t.article = a.id"
            " WHERE a.number > ? ORDER BY a.number LIMIT ?",
            (self.reach, most),
        ).fetchall()
        for row in rows:
            self.add(row["number"], row["text"])
        return len(rows)

    def drop(self) -> None:
        """Empty it, inside the caller's transaction."""
        self._db.execute(f"INSERT INTO {TABLE} ({TABLE}) VALUES ('delete-all')")

    def holds(self, number: int, text: str) -> bool:
        """Whether a piece of that article's text leads to it."""
        middle = max(0, len(text) // 2 - 10)
        match = Query(text[middle : middle + 20], fold=True).match
        return not match or self.candidates(match, number - 1, 1) == [number]

    def damage(self) -> str:
        """What SQLite finds wrong in the index; empty when all is well.

        SQLite looks only where it may write, so it looks in a copy in memory: nobody is kept waiting,
        and a file that may only be read is looked at too.
        """
        try:
            with _copied(self._db) as copy:
                copy.execute(f"INSERT INTO {TABLE} ({TABLE}) VALUES ('integrity-check')")
        except DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            return str(error)
        return ""

    def candidates(self, match: str, after: int, most: int) -> list[int]:
        """The numbers of the next ``most`` articles behind ``after`` that may hold the query."""
        rows = self._db.execute(
            f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
            (match, after, most),
        )
        return [row[0] for row in rows]


@contextmanager
def _copied(db: Database) -> Iterator[sqlite3.Connection]:
    """The index of ``db`` alone, in memory.

    Another connection than the one that filled it, which would know its first, empty state.
    """
    uri = f"file:index-{secrets.token_hex(8)}?mode=memory&cache=shared"
    made = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (TABLE,)).fetchone()[0]
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as filling:
        filling.execute(made)
        filling.execute("BEGIN")
        for part in ("data", "idx", "docsize", "config"):
            rows = db.execute(f"SELECT * FROM {TABLE}_{part}")
            places = ", ".join("?" * len(rows.description))
            filling.execute(f"DELETE FROM {TABLE}_{part}")
            filling.executemany(f"INSERT INTO {TABLE}_{part} VALUES ({places})", map(tuple, rows))
        filling.execute("COMMIT")
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as copy:
            yield copy


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
        return items.read_passages(self._db, f"IN ({', '.join('?' * len(ids))})", ids)

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
            within = "SELECT article FROM passages WHERE language = ?"
            there = self._db["passages"].exists()
            only = (
                f" AND (a.language = ? OR a.id IN ({within}))" if there else " AND a.language = ?"
            )
            asked = (language, language) if there else (language,)
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
