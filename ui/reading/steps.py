"""How far a caret goes, and what a selection may hold: graphemes, atoms, words, sentences, paragraphs.

Borders of words and sentences come from the language rooms when the page has them; until then a
plain rule stands in, a paragraph at a time. Whatever the borders say, no step and no selection
ever ends inside a grapheme.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise

from app.languages import graphemes
from ui.reading.paragraphs import Paragraphs

GRAINS = ("character", "atom", "word", "sentence", "paragraph")
_PLAIN = re.compile(r"\s+|[\w\u0300-\u036f\u0e31-\u0e4e]+|.", re.DOTALL)
_KEPT = 400


class Steps:
    """Steps over one text. ``words`` and ``sentences`` are borders over the whole text or None."""

    def __init__(
        self,
        text: str,
        paragraphs: Paragraphs,
        words: Sequence[int] | None = None,
        sentences: Sequence[int] | None = None,
    ) -> None:
        self.text = text
        self.words = words
        self.sentences = sentences
        self.atoms: Sequence[int] | None = None
        self._paragraphs = paragraphs
        self._graphemes: dict[int, list[int]] = {}
        self._words: dict[int, list[int]] = {}
        self._atoms: dict[int, list[int]] = {}

    def graphemes_in(self, index: int) -> list[int]:
        """Grapheme borders of paragraph ``index``, both its ends included."""
        found = self._graphemes.get(index)
        if found is None:
            paragraph = self._paragraphs[index]
            start = paragraph.start
            borders = graphemes.boundaries(self.text[start : paragraph.end])
            found = [start + border for border in borders]
            _keep(self._graphemes, index, found)
        return found

    def words_in(self, index: int) -> list[int]:
        """Word borders of paragraph ``index``, both its ends included."""
        return self._borders_in(index, self.words, self._words)

    def atoms_in(self, index: int) -> list[int]:
        """Atom borders of paragraph ``index``, both its ends included."""
        return self._borders_in(index, self.atoms, self._atoms)

    def _borders_in(
        self, index: int, known: Sequence[int] | None, cache: dict[int, list[int]]
    ) -> list[int]:
        found = cache.get(index)
        if found is None:
            paragraph = self._paragraphs[index]
            start, end = paragraph.start, paragraph.end
            if known is None:
                inner = [match.start() for match in _PLAIN.finditer(self.text, start, end)]
            else:
                inner = list(known[bisect_right(known, start) : bisect_left(known, end)])
            allowed = set(self.graphemes_in(index))
            found = sorted({start, end, *(border for border in inner if border in allowed)})
            _keep(cache, index, found)
        return found

    def know(
        self,
        words: Sequence[int] | None,
        sentences: Sequence[int] | None,
        atoms: Sequence[int] | None = None,
    ) -> bool:
        """The borders are these now; False when they were already."""
        if (words, sentences, atoms) == (self.words, self.sentences, self.atoms):
            return False
        self.words, self.sentences, self.atoms = words, sentences, atoms
        self._words.clear()
        self._atoms.clear()
        return True

    def breaks_in(self, start: int, end: int) -> Sequence[int] | None:
        """The borders of words within a range as they were given, None when there are none yet."""
        if self.words is None:
            return None
        return self.words[bisect_right(self.words, start) : bisect_left(self.words, end)]

    def move(self, position: int, grain: str, step: int) -> int:
        """Where a caret at ``position`` comes to with one ``step`` (1 or -1) of ``grain``."""
        if grain == "character":
            return self._grapheme(position, step)
        if grain == "word":
            return self._piece(position, step, self.words_in)
        if grain == "atom":
            return self._piece(position, step, self.atoms_in)
        if grain == "sentence":
            return self._sentence(position, step)
        return self._paragraph(position, step)

    def _grapheme(self, position: int, step: int) -> int:
        index = self._paragraphs.at(position)
        borders = self.graphemes_in(index)
        if step > 0:
            place = bisect_right(borders, position)
            if place < len(borders):
                return borders[place]
            following = index + 1
            return (
                self._paragraphs[following].start
                if following < len(self._paragraphs)
                else borders[-1]
            )
        place = bisect_left(borders, position) - 1
        if place >= 0:
            return borders[place]
        if not index:
            return borders[0]
        previous = self._paragraphs[index - 1]
        return self._grapheme(previous.end, -1) if previous.soft else previous.end

    def _piece(self, position: int, step: int, borders_in: Callable[[int], list[int]]) -> int:
        """To the end of the next piece, or to the start of the one before; blanks are none."""
        index = self._paragraphs.at(position)
        while 0 <= index < len(self._paragraphs):
            borders = borders_in(index)
            tokens = pairwise(borders)
            if step > 0:
                for start, end in tokens:
                    if end > position and not self.text[start:end].isspace():
                        return end
            else:
                for start, end in reversed(list(tokens)):
                    if start < position and not self.text[start:end].isspace():
                        return start
            index += step
        edge = self._paragraphs[len(self._paragraphs) - 1].end
        return edge if step > 0 else self._paragraphs[0].start

    def _sentence(self, position: int, step: int) -> int:
        if self.sentences is None:
            return self._paragraph(position, step)
        first, last = self._edges()
        if step > 0:
            place = bisect_right(self.sentences, position)
            border = self.sentences[place] if place < len(self.sentences) else last
        else:
            place = bisect_left(self.sentences, position) - 1
            border = self.sentences[place] if place >= 0 else first
        return self.settle(min(max(border, first), last))

    def _paragraph(self, position: int, step: int) -> int:
        paragraphs = self._paragraphs
        index = paragraphs.at(position)
        if step < 0 and position > paragraphs[index].start:
            return paragraphs[index].start
        index += step
        while 0 <= index < len(paragraphs):
            if paragraphs[index].end > paragraphs[index].start:
                return paragraphs[index].start
            index += step
        first, last = self._edges()
        return last if step > 0 else first

    def _edges(self) -> tuple[int, int]:
        return self._paragraphs[0].start, self._paragraphs[len(self._paragraphs) - 1].end

    def settle(self, position: int) -> int:
        """The nearest place at or before ``position`` where a caret may stand."""
        first, last = self._edges()
        position = min(max(position, first), last)
        index = self._paragraphs.at(position)
        borders = self.graphemes_in(index)
        return borders[bisect_right(borders, min(position, self._paragraphs[index].end)) - 1]

    def token_at(self, position: int, grain: str = "word") -> tuple[int, int]:
        """The word, or other ``grain``, (or blank) that holds the character at ``position``."""
        if grain == "sentence":
            return self.sentence_at(position)
        if grain == "paragraph":
            return self.trim(*self.line_at(position))
        index = self._paragraphs.at(position)
        of = {"character": self.graphemes_in, "atom": self.atoms_in}.get(grain, self.words_in)
        borders = of(index)
        place = min(max(bisect_right(borders, position), 1), len(borders) - 1)
        if len(borders) == 1:
            return borders[0], borders[0]
        return borders[place - 1], borders[place]

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The sentence (without one, the line) that holds ``position``, blanks at its ends off."""
        first, last = self._edges()
        if self.sentences is None or len(self.sentences) < 2:
            start, end = self.line_at(position)
        else:
            place = min(max(bisect_right(self.sentences, position), 1), len(self.sentences) - 1)
            start, end = self.sentences[place - 1], self.sentences[place]
        return self.trim(max(start, first), min(end, last))

    def line_at(self, position: int) -> tuple[int, int]:
        """The whole line of the text that holds ``position``, over soft cuts."""
        first = last = self._paragraphs.at(position)
        while first and self._paragraphs[first - 1].soft:
            first -= 1
        while self._paragraphs[last].soft:
            last += 1
        return self._paragraphs[first].start, self._paragraphs[last].end

    def trim(self, start: int, end: int) -> tuple[int, int]:
        """The range without blanks at its ends."""
        inner = self.text[start:end]
        if not inner or inner.isspace():
            return start, end
        start += len(inner) - len(inner.lstrip())
        end -= len(inner) - len(inner.rstrip())
        return self.whole(start, end)

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """The range grown so that it splits no grapheme."""
        if start >= end:
            start = self.settle(start)
            return start, start
        first, last = self._edges()
        return graphemes.snap(self.text, max(start, first), min(end, last))

    def snap(self, start: int, end: int, grain: str) -> tuple[int, int]:
        """The range grown to whole words, or others of ``grain``, blanks at its ends off."""
        if start >= end or grain == "character":
            return self.whole(start, end)
        return self.trim(self.token_at(start, grain)[0], self.token_at(end - 1, grain)[1])


def _keep(cache: dict[int, list[int]], index: int, found: list[int]) -> None:
    if len(cache) >= _KEPT:
        cache.clear()
    cache[index] = found
