"""How far a span reaches: an edge moved by words or graphemes, a range grown, a span cut in two.

Whatever is asked for, a range that comes out of here has a character that is no white space at
each of its ends and splits no grapheme; a range that cannot go further comes out as it went in.

Trap: borders of words come from a segmenter that may not be ready; then a plain rule stands in.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.annotation.edges import trimmed
from app.languages import graphemes
from app.languages.segmentation import LINE_ENDS

Range = tuple[int, int]

_PLAIN = re.compile(r"\s+|[\w\u0300-\u036f\u0e31-\u0e4e]+|.", re.DOTALL)
_THAI = "[\u0e01-\u0e5b]"
_CLAUSE = re.compile(
    rf"""(?x)
    (?<= [,;:\u2026)\]\u201d\u00bb] ) (?= \s )  # behind a mark that ends one
    | (?<= \s ) (?= [(\[\u201c\u00ab] )  # before what opens one
    | \s [-\u2013\u2014] (?= \s )  # a dash stands between two
    | (?<= {_THAI} ) (?= \s ) | (?<= \s ) (?= {_THAI} )  # Thai has blanks for commas
    """
)
_NEAR = 2000  # code points: no clause is looked for further away
_LOOSE_ENDS = " \t\u00a0,;:.!?\u2026-\u2013\u2014"


class Edge(StrEnum):
    """One of the two ends of a span."""

    START = "start"
    END = "end"


class Grain(StrEnum):
    """What an edge moves by, the finest first. An atom is a part of a word."""

    CHARACTER = "character"
    ATOM = "atom"
    WORD = "word"
    SENTENCE = "sentence"


@dataclass(frozen=True)
class Ground:
    """What ranges are measured by: a text with the borders of its words, sentences and atoms."""

    text: str
    words: Sequence[int] | None = None
    sentences: Sequence[int] | None = None
    atoms: Sequence[int] | None = None

    def line(self, position: int) -> Range:
        """The line that holds ``position``, without its end."""
        start = max(self.text.rfind(end, 0, position) for end in LINE_ENDS) + 1
        ends = (self.text.find(end, position) for end in LINE_ENDS)
        return start, min((found for found in ends if found >= 0), default=len(self.text))

    def sentence(self, start: int, end: int) -> Range:
        """The sentences (without any, the lines) that ``start`` to ``end`` lies in."""
        last = max(start, end - 1)
        borders = self.sentences
        if borders is None or len(borders) < 2:
            return self.line(start)[0], self.line(last)[1]
        first = min(max(bisect_right(borders, start) - 1, 0), len(borders) - 2)
        final = min(max(bisect_right(borders, last), 1), len(borders) - 1)
        return borders[first], borders[final]

    def tokens(self, position: int, step: int, grain: Grain = Grain.WORD) -> Iterator[Range]:
        """Words that reach behind ``position`` (``step`` 1), or begin before it (-1), onwards.

        Or what else the ``grain`` is; a line stands in for a sentence.
        """
        if grain is Grain.SENTENCE and (self.sentences is None or len(self.sentences) < 2):
            yield from self._lines(position, step)
            return
        known = {Grain.ATOM: self.atoms, Grain.SENTENCE: self.sentences}.get(grain, self.words)
        borders = known if known is not None else self._plain(position, step)
        if step > 0:
            at = max(bisect_right(borders, position) - 1, 0)
            pairs = ((borders[n], borders[n + 1]) for n in range(at, len(borders) - 1))
        else:
            at = bisect_left(borders, position) - 1
            pairs = (
                (borders[n], borders[n + 1]) for n in range(at, -1, -1) if n + 1 < len(borders)
            )
        for start, end in pairs:
            word = self.text[start:end]
            if word and not word.isspace():
                yield start, end

    def _lines(self, position: int, step: int) -> Iterator[Range]:
        """Lines that are not blank, from the one at ``position`` on, or back."""
        at = min(position, len(self.text))
        while 0 <= at <= len(self.text):
            start, end = self.line(at)
            if self.text[start:end].strip():
                yield start, end
            at = end + 1 if step > 0 else start - 1

    def _plain(self, position: int, step: int) -> list[int]:
        """Borders by the plain rule, of the line here and of the next that is not blank."""
        start, end = self.line(min(position, len(self.text)))
        if step > 0:
            while end < len(self.text) and not self.text[position:end].strip():
                end = self.line(end + 1)[1]
        else:
            while start and not self.text[start:position].strip():
                start = self.line(start - 1)[0]
        return [*(found.start() for found in _PLAIN.finditer(self.text, start, end)), end]


def moved(ground: Ground, start: int, end: int, edge: Edge, step: int, grain: Grain) -> Range:
    """``start`` to ``end`` with one ``edge`` a ``grain`` further (``step`` 1) or back (-1).

    White space is passed over. The edges never meet: the last word, or whatever it is, stays.
    """
    if grain is Grain.CHARACTER:
        places = _graphemes_on(ground.text, start, end, edge, step)
    else:
        places = _tokens_on(ground, start, end, edge, step, grain)
    for place in places:
        begin, finish = (place, end) if edge is Edge.START else (start, place)
        if not 0 <= begin < finish <= len(ground.text):
            return start, end
        begin, finish = trimmed(ground.text, begin, finish)
        here, there = (start, begin) if edge is Edge.START else (end, finish)
        if begin < finish and (there - here) * step > 0:
            return begin, finish
    return start, end


def _tokens_on(
    ground: Ground, start: int, end: int, edge: Edge, step: int, grain: Grain
) -> Iterator[int]:
    """Where the edge may come to rest: the starts, or the ends, of tokens in that direction."""
    here, which = (start, 0) if edge is Edge.START else (end, 1)
    for token in ground.tokens(here, step, grain):
        if (token[which] - here) * step > 0 and graphemes.is_boundary(ground.text, token[which]):
            yield token[which]


def _graphemes_on(text: str, start: int, end: int, edge: Edge, step: int) -> Iterator[int]:
    here = start if edge is Edge.START else end
    while (step < 0 and here > 0) or (step > 0 and here < len(text)):
        cluster = graphemes.snap(text, here - 1, here) if step < 0 else _cluster(text, here)
        here = cluster[0] if step < 0 else cluster[1]
        yield here


def _cluster(text: str, position: int) -> Range:
    return graphemes.snap(text, position, position + 1)


def grown(ground: Ground, start: int, end: int) -> Range:
    """The next larger of: the words, the clause, the sentence, the line around ``start`` to ``end``.

    An empty range is a caret, and grows to the word it stands in or before.
    """
    for wider in (_words, _clause, _sentence, _line):
        begin, finish = _sound(ground.text, *wider(ground, start, end))
        if begin <= start and end <= finish and (begin, finish) != (start, end) and begin < finish:
            return begin, finish
    return start, end


def _sound(text: str, start: int, end: int) -> Range:
    return trimmed(text, *graphemes.snap(text, start, end)) if start < end else (start, start)


def _words(ground: Ground, start: int, end: int) -> Range:
    first = next(ground.tokens(start, 1), None)
    if first is None or first[0] > start:
        first = next(ground.tokens(start, -1), first) if start == end else first
    if first is None or first[0] > max(start, end - 1):
        return start, end
    last = next(ground.tokens(max(start, end - 1), 1), first)
    return min(first[0], start), max(first[1], last[1], end) if end > start else first[1]


def _clause(ground: Ground, start: int, end: int) -> Range:
    """From mark to mark within the sentence, the marks at its ends left out."""
    low, high = ground.sentence(start, end)
    near = max(low, start - _NEAR), min(high, end + _NEAR)
    cuts = [found.end() for found in _CLAUSE.finditer(ground.text, *near)]
    begin = max((cut for cut in cuts if cut <= start), default=low)
    finish = min((cut for cut in cuts if cut >= end and cut > begin), default=high)
    body = ground.text[begin:finish].rstrip().rstrip(_LOOSE_ENDS)
    return begin, begin + len(body)


def _sentence(ground: Ground, start: int, end: int) -> Range:
    return ground.sentence(start, end)


def _line(ground: Ground, start: int, end: int) -> Range:
    return ground.line(start)[0], ground.line(max(start, end - 1))[1]


def halves(text: str, start: int, end: int, at: int) -> tuple[Range, Range] | None:
    """``start`` to ``end`` cut at ``at``, white space at the cut left out; None when nothing is left."""
    if not start < at < end or not graphemes.is_boundary(text, at):
        return None
    first, second = trimmed(text, start, at), trimmed(text, at, end)
    if first[0] >= first[1] or second[0] >= second[1]:
        return None
    return first, second


class Growth:
    """The growths of one range, to be taken back step by step.

    Trap: what was grown may have been changed by other means since, or undone; then the memory
    is of another range and counts no more.
    """

    def __init__(self) -> None:
        self._steps: list[tuple[Range, Range]] = []

    def grew(self, before: Range, after: Range) -> None:
        """A range was grown."""
        if not self._steps or self._steps[-1][1] != before:
            self._steps.clear()
        self._steps.append((before, after))

    def before(self, now: Range) -> Range | None:
        """What ``now`` was grown from last; None when it was not grown."""
        for number, (before, after) in reversed(list(enumerate(self._steps))):
            if after == now:
                del self._steps[number:]
                return before
        return None
