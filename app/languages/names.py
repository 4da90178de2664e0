"""The project's own names, laid over words: what was marked as a name once is one word from then on.

A dictionary of Thai does not know ``ตันตระวาณิชย์`` and cuts it up. Where the project has it marked
under a label of names, its cuts are taken out of the words. Atoms stay as they are, and so does what
is kept of a text: the names are laid over it each time.

A marked span is seldom a bare name: it has ranks, posts, bodies about it. So it is taken apart at its
blanks, as Thai writes them between rank, name and surname. A piece is a name if it is nothing but
Thai letters, not longer than `_LONGEST`, and no other name of the project stands in it, since
``โฆษกกระทรวงกลาโหม`` is a post with a body in it and no word.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

import regex  # type: ignore[import-untyped, unused-ignore]

from app.languages.segmentation import BLANKS, LINE_ENDS, Segmentation

_PIECE: Final = regex.compile(
    rf"(?V1)(?<![^{BLANKS}{LINE_ENDS}])[\p{{Thai}}&&[\p{{L}}\p{{M}}]]{{3,}}+(?![^{BLANKS}{LINE_ENDS}])"
)
_LONGEST: Final = 24  # code points
_KEY: Final = 3


def pieces(surface: str) -> list[str]:
    """What of a marked span may be names."""
    found = [match.group() for match in _PIECE.finditer(surface)]
    return [piece for piece in found if len(piece) <= _LONGEST]


class Names:
    """The pieces of marked spans, counted, so that one goes with the last span that had it."""

    def __init__(self, surfaces: Iterable[str] = ()) -> None:
        self._count: Counter[str] = Counter()
        self._lengths: dict[str, Counter[int]] = {}  # of the names by their first letters
        self._whole: dict[str, bool] = {}  # of those asked for, whether no other name stands in it
        for surface in surfaces:
            self.add(surface)

    def copy(self) -> "Names":
        """The same names, for another thread."""
        made = Names()
        made._count = self._count.copy()
        made._lengths = {start: lengths.copy() for start, lengths in self._lengths.items()}
        return made

    def add(self, surface: str) -> bool:
        """Take in a marked span; whether a name came that was not there."""
        came = False
        for piece in pieces(surface):
            self._count[piece] += 1
            if self._count[piece] == 1:
                came = True
                self._lengths.setdefault(piece[:_KEY], Counter())[len(piece)] += 1
        if came:
            self._whole.clear()
        return came

    def remove(self, surface: str) -> bool:
        """Let a marked span go; whether a name went with it."""
        went = False
        for piece in pieces(surface):
            if piece not in self._count:
                continue
            self._count[piece] -= 1
            if not self._count[piece]:
                went = True
                del self._count[piece]
                lengths = self._lengths[piece[:_KEY]]
                lengths[len(piece)] -= 1
                self._lengths[piece[:_KEY]] = +lengths  # without those of no name
        if went:
            self._whole.clear()
        return went

    def over(self, found: Segmentation, text: str) -> Segmentation:
        """`found`, of `text`, with the names as words. A name that no atoms make up is left alone."""
        gone: set[int] = set()
        words = found.words
        if self._count:
            for place, start in enumerate(words):
                if text[start : start + _KEY] in self._lengths:
                    last = self._name_at(words, place, text)
                    gone.update(words[place + 1 : last])
        if not gone:
            return found
        return replace(
            found,
            words=tuple([border for border in words if border not in gone]),
        )

    def _name_at(self, words: tuple[int, ...], place: int, text: str) -> int:
        """Where among `words` the longest name ends that begins with the word at `place`."""
        start = words[place]
        for length in sorted(self._lengths[text[start : start + _KEY]], reverse=True):
            end = start + length
            name = text[start:end]
            if name in self._count and self._is_whole(name):
                there = bisect_left(words, end, lo=place)
                if there < len(words) and words[there] == end:
                    return there
        return place

    def _is_whole(self, name: str) -> bool:
        """Whether no other name stands in this one."""
        found = self._whole.get(name)
        if found is None:
            length = len(name)
            found = self._whole[name] = not any(
                name[start:end] in self._count
                for start in range(length - _KEY + 1)
                for end in range(start + _KEY, length + 1)
                if end - start < length
            )
        return found
