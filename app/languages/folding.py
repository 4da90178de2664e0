"""A text as a search reads it: without case, diacritics and what has no width; with the way back.

A folded text is a view. `fold` makes it quickly; `Folded` makes the same one with a map, so that
what is found in it is told as a range of the frozen text. What is folded: canonically equal
spellings (composed, decomposed, SARA AM as NIKHAHIT + AA, NIKHAHIT before or behind a tone mark)
become one; case goes; the diacritics of Latin, Greek and Cyrillic letters go, with ``đ`` to ``d``;
zero-width spaces and joiners and soft hyphens go; a no-break space is a space. Thai vowels and tone
marks are letters, and stay.

Trap: folding works on a letter and the marks behind it together (their order is made canonical),
so only whole such pieces map back: a range begins and ends at the border of a piece.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain, pairwise
from typing import Final

# SHY, CGJ, ZWSP to RLM, WJ, BOM
_NO_WIDTH: Final = "\u00ad\u034f\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_FIXED_SPACES: Final = "\u00a0\u2007\u202f"
_DIACRITICS: Final = re.compile("[\u0300-\u036f]+")
_GOING: Final = re.compile(f"[{_NO_WIDTH}\u0300-\u036f]")
_THAI_MARKS: Final = re.compile("[\u0e48-\u0e4b\u0e4d]{2,}")
_NIKHAHIT, _AA, _SARA_AM = "\u0e4d", "\u0e32", "\u0e33"
_CHANGED: Final = (  # what folding changes stands in these, but for Hangul syllables
    *(range(0x41, 0x5B), range(0x80, 0x3400), range(0xA600, 0xAC00), range(0xF900, 0x10000)),
    *(range(0x10400, 0x10600), range(0x10C80, 0x10D80), range(0x11000, 0x11A00)),
    *(range(0x16D00, 0x17000), range(0x1D100, 0x1D200), range(0x1E900, 0x1EA00)),
    range(0x2F800, 0x2FA20),
)
_JAMO: Final = re.compile("[\u1100-\u11ff]")


def fold(text: str) -> str:
    """The folded view of ``text``. Folding it again changes nothing."""
    if text.isascii():
        return text.lower()
    for character in _NO_WIDTH:  # each a quick search, which a pattern of them is not
        text = text.replace(character, "")
    for character in _FIXED_SPACES:
        text = text.replace(character, " ")
    text = _DIACRITICS.sub("", unicodedata.normalize("NFD", text)).casefold()
    text = text.replace("đ", "d").replace(_SARA_AM, _NIKHAHIT + _AA)
    if _NIKHAHIT in text:
        text = _THAI_MARKS.sub(_in_order, text)
    return text


def _in_order(found: re.Match[str]) -> str:
    marks = found.group()
    tones = marks.replace(_NIKHAHIT, "")
    return tones + _NIKHAHIT * (len(marks) - len(tones))


def is_mark(character: str) -> bool:
    """Whether ``character`` belongs to the piece of the one before it."""
    return unicodedata.combining(character) != 0 or character == _NIKHAHIT or character in _NO_WIDTH


def core(text: str) -> str:
    """What of folded ``text`` stands in every folded text that holds ``text``, as it is, itself.

    Marks at its edges may be put in another order by what stands beside them there.
    """
    start, end = 0, len(text)
    while start < end and is_mark(text[start]):
        start += 1
    while end > start and is_mark(text[end - 1]):
        end -= 1
    folded = fold(text[start:end])
    end = len(folded)
    while end and is_mark(folded[end - 1]):
        end -= 1
    return folded[:end]


class Folded:
    """The folded view of a text, with the map back."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []  # of the pieces, in the text
        self._ends: list[int] = []  # without what has no width behind them
        self._folded: list[int] = []  # where each piece begins in the folded text
        parts: list[str] = []
        length = 0
        for start, end in _pieces(text):
            part = _folded_piece(text[start:end])
            if not part:
                continue
            while text[start] in _NO_WIDTH:
                start += 1
            while text[end - 1] in _NO_WIDTH:
                end -= 1
            self._starts.append(start)
            self._ends.append(end)
            self._folded.append(length)
            parts.append(part)
            length += len(part)
        self.text = "".join(parts)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The range of the text that ``start`` to ``end`` of the view stands for, whole pieces.

        Raises ``ValueError`` unless 0 <= start < end <= the length of the view.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"{start} to {end} is no range of {len(self.text)} characters")
        first = bisect_right(self._folded, start) - 1
        last = bisect_left(self._folded, end) - 1
        return self._starts[first], self._ends[last]

    def at(self, position: int) -> int:
        """Where in the view the first piece begins that does not begin before ``position``."""
        piece = bisect_left(self._starts, position)
        return self._folded[piece] if piece < len(self._folded) else len(self.text)

    def find(self, needle: str, position: int = 0) -> Iterator[tuple[int, int]]:
        """Where ``needle``, itself folded, stands in the text from ``position`` on, one by one.

        What begins within a piece is no find (``า`` is not in ``ำ``), unless it begins with a mark.
        Finds do not overlap.
        """
        within = bool(needle) and is_mark(needle[0])
        at, done = self.at(position), position
        while (at := self.text.find(needle, at)) >= 0:
            start, end = self.back(at, at + len(needle))
            if start >= done and (within or self._begins(at)):
                yield start, end
                done = end
                at = max(self.at(end), at + 1)
            else:
                at += 1

    def _begins(self, at: int) -> bool:
        index = bisect_left(self._folded, at)
        return index < len(self._folded) and self._folded[index] == at


@lru_cache(maxsize=64)
def sieve(needle: str) -> re.Pattern[str] | None:
    """A pattern that is found in every line whose folded view holds ``needle``, itself folded.

    A fraction of the cost of folding, for it knows the spellings of each letter; it lets some lines
    through that do not hold the needle, for it reads only the longest piece without marks. None
    where there is no such piece, or one of Hangul.
    """
    run = max(_unmarked(needle), key=len)
    if not run or _JAMO.search(run):
        return None
    spellings, joined, gone = _spellings()
    gap = f"[{_ranges(gone)}]*"
    parts = [_one_of(run[0] + spellings.get(run[0], ""))]
    for before, letter in pairwise(run):
        part = gap + _one_of(letter + spellings.get(letter, ""))
        parts.append(f"(?:{part})?" if before + letter in joined else part)
    return re.compile("".join(parts))


def _unmarked(needle: str) -> list[str]:
    parts = [""]
    for character in needle:
        if is_mark(character):
            parts.append("")
        else:
            parts[-1] += character
    return parts


def _one_of(characters: str) -> str:
    return f"[{re.escape(characters)}]"


def _ranges(characters: str) -> str:
    """``characters``, ascending, as ranges for a pattern, which are read sooner than one by one."""
    first = [each for each in characters if chr(ord(each) - 1) not in characters]
    last = [each for each in characters if chr(ord(each) + 1) not in characters]
    return "".join(f"{begin}-{end}" for begin, end in zip(first, last, strict=True))


@cache
def _spellings() -> tuple[dict[str, str], frozenset[str], str]:
    """By letter of a folded text what may stand for it; pairs that one character makes; what goes."""
    found: dict[str, str] = {}
    joined: set[str] = set()
    gone = ""
    for character in map(chr, chain.from_iterable(_CHANGED)):
        folded = fold(character)
        if not folded:
            gone += character
        elif folded != character:
            for letter in folded:
                found[letter] = found.get(letter, "") + character
            joined.update(first + second for first, second in pairwise(folded))
    return found, frozenset(joined), gone


def find(text: str, needle: str, position: int = 0) -> Iterator[tuple[int, int]]:
    """Where ``text`` holds ``needle``, itself folded, from ``position`` on: as `Folded.find` says.

    Only lines that hold it are mapped, which is what makes a concordance quick.
    """
    if not needle:
        raise ValueError("nothing to find")
    if "\n" in needle:
        yield from Folded(text).find(needle, position)
        return
    pattern = sieve(needle)
    if pattern is not None and not any(map(is_mark, needle)):
        yield from _find_through(text, needle, pattern, position)
        return
    at = text.rfind("\n", 0, position) + 1
    while at < len(text):
        if pattern is not None:
            maybe = pattern.search(text, at)
            if maybe is None:
                return
            at = text.rfind("\n", at, maybe.start()) + 1 or at
        end = text.find("\n", at) + 1 or len(text)
        for first, last in _find_in_line(text[at:end], needle, max(0, position - at)):
            yield at + first, at + last
        at = end


def _find_through(
    text: str, needle: str, pattern: re.Pattern[str], position: int
) -> Iterator[tuple[int, int]]:
    """As `find`, for a ``needle`` with no marks, which its sieve reads to the last letter.

    Only the pieces that come through are mapped. A piece is folded by itself, so what stands around
    them says nothing.
    """
    at = _piece_end(text, position)
    while (maybe := pattern.search(text, at)) is not None:
        start = maybe.start()
        while start > at and is_mark(text[start]):
            start -= 1
        pieces = text[start : _piece_end(text, maybe.end())]
        first, last = next(Folded(pieces).find(needle), (1, 1))
        if first == 0:
            yield start, start + last
        at = _piece_end(text, start + (last if first == 0 else 1))


def _find_in_line(line: str, needle: str, position: int) -> Iterator[tuple[int, int]]:
    folded = fold(line)
    if needle not in folded:
        return iter(())
    # Where nothing is dropped and the length is the same, each letter stays at its place.
    if len(folded) == len(line) and _GOING.search(line) is None:
        return _find_in_place(line, folded, needle, position)
    return Folded(line).find(needle, position)


def _find_in_place(text: str, folded: str, needle: str, position: int) -> Iterator[tuple[int, int]]:
    """What `Folded.find` gives for a text whose map is the identity."""
    within = is_mark(needle[0])
    done = position
    at = _piece_end(text, position)
    while (at := folded.find(needle, at)) >= 0:
        start, end = at, _piece_end(text, at + len(needle))
        while start and is_mark(text[start]):
            start -= 1
        if start >= done and (within or start == at):
            yield start, end
            done = end
            at = max(end, at + 1)
        else:
            at += 1


def _piece_end(text: str, position: int) -> int:
    """The first border of pieces at or behind ``position``."""
    while 0 < position < len(text) and is_mark(text[position]):
        position += 1
    return position


@lru_cache(maxsize=4096)
def _folded_piece(piece: str) -> str:
    return fold(piece)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """A letter and the marks behind it; one after another they are the text."""
    start = 0
    for position in range(1, len(text)):
        character = text[position]
        if character >= "\u00ad" and is_mark(character):
            continue
        yield start, position
        start = position
    if text:
        yield start, len(text)
