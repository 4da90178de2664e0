"""What is searched for, and where a text holds it: as typed, or without case and diacritics.

A query says, too, what an article must hold for the index (trigrams of the folded view), so that few
texts are read. Words that were divided are kept for a while: lines are counted beside being shown.
"""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from app.errors import PenandaError
from app.languages import folding, segment
from app.model import Languages
from app.model.language import is_of, primary, shortened

_TRIGRAM = 3
_MOST_TRIGRAMS = 32  # of a query; more make it no more certain
_AN_ENTRY = 64  # characters that an entry is worth, however short its piece
_DIACRITICS = ("\u0300", "\u036f")


@dataclass(frozen=True)
class Query:
    """What is searched for.

    As it is typed, composed or decomposed; a letter is not found where the text has it with a
    diacritic. ``fold`` passes over case, diacritics and what has no width. ``words``: only from
    border to border of words. ``language``: only in articles, and passages, with that code or a
    narrower one, as ``id-ID`` is for ``id``.
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
        sure = without_nul(sure)
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
            wanted = shortened(self.language)
            found = (each for each in found if is_of(languages.at(each[0]), wanted))
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


def without_nul(text: str) -> str:
    return text.replace("\0", "\ufffd")
