"""The text that tokens make, where a file has no other: what stood between them, and what marks stand in them.

A blank goes between two tokens, but in scripts that have none between words; nothing at all where the
file has blanks as tokens. Syllables of Vietnamese joined by ``_``, ``_`` for a blank among tokens of
Thai (LST20 has it so) and ``th:`` before every token (dumps of WikiANN) are undone. Which of these a
file does shows in the whole of it: ``Habits``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

import regex  # type: ignore[import-untyped, unused-ignore]

MADE: Final = (
    "its text is made of its tokens: where blanks stood in the article, no {title} file says"
)
"""What is told of a file that was read so."""

_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_GRAPHEME: Final[Any] = regex.compile(r"\X")
_SYLLABLES: Final = re.compile(r"[^\W\d_]+(?:_[^\W\d_]+)+")
_JOINED: Final = re.compile(r"[^\s_/@]+(?:_[^\s_/@]+)+")  # with digits and points, but no address
_VIETNAMESE: Final = re.compile("[ăâđêôơư\u1ea0-\u1ef9]", re.IGNORECASE)
_CODED: Final = re.compile(r"[a-z]{2,3}:(?=.)")


def gap(before: str, token: str) -> str:
    """What goes between two tokens: nothing before the first, nor between letters of Thai, Lao,
    Burmese, Khmer, Japanese and Chinese; a line end before a mark, which would sit on a blank; else a
    blank.
    """
    if not before or (_UNSPACED.match(before[-1:]) and _UNSPACED.match(token[:1])):
        return ""
    return "\n" if not token.isascii() and len(_GRAPHEME.match(f" {token}")[0]) > 1 else " "


class Habits:
    """How the tokens of one file are written. ``note`` every token before the first is ``read``."""

    def __init__(self) -> None:
        self._blanks = self._syllables = False
        self._coded = True
        self._bars = self._unspaced = self._noted = 0

    def note(self, token: str) -> None:
        """One more token of the file, as it stands there."""
        self._noted += 1
        self._blanks = self._blanks or token.isspace()
        if not self._syllables and _SYLLABLES.fullmatch(token):
            self._syllables = _VIETNAMESE.search(token) is not None
        self._coded = self._coded and _CODED.match(token) is not None
        self._bars += token == "_"
        self._unspaced += _UNSPACED.match(token) is not None

    @property
    def _barred(self) -> bool:
        """Whether ``_`` stands for a blank."""
        return not self._blanks and self._bars > 0 and self._unspaced * 2 > self._noted

    def read(self, token: str) -> str:
        """What ``token`` stands for."""
        if self._barred and token == "_":
            return " "
        if self._coded:
            token = _CODED.sub("", token, count=1)
        if self._syllables and _JOINED.fullmatch(token):
            token = token.replace("_", " ")
        return token

    def joined(self, tokens: Sequence[str], text: str = "") -> tuple[str, list[tuple[int, int]]]:
        """The text that ``tokens`` (as ``read``) make, and where each of them stands in it.

        That is ``text`` where it holds them one after another, and nothing else.
        """
        places = _places_in(text, tokens) if text else None
        if places is not None:
            return text, places
        places, made, length, before = [], [], 0, ""
        for token in tokens:
            blank = "" if self._blanks or self._barred else gap(before, token)
            made += [blank, token]
            start = length + len(blank)
            length = start + len(token)
            places.append((start, length))
            before = token
        return "".join(made), places

    def words(self, title: str) -> Iterator[str]:
        """What was found out, in sentences; ``title`` is what the format is called."""
        if self._blanks:
            yield "its blanks are tokens of their own, so tokens are joined by nothing"
        elif self._barred:
            yield "its tokens '_' were read as blanks, so tokens are joined by nothing"
        else:
            yield MADE.format(title=title)
        if self._syllables:
            yield "syllables joined by '_' were parted"
        if self._coded and self._noted:
            yield "the language before each token was taken away"


def _places_in(text: str, tokens: Sequence[str]) -> list[tuple[int, int]] | None:
    """Where ``tokens`` stand in ``text``; None where they are not all that it holds."""
    last = 0
    places = []
    for token in tokens:
        start = text.find(token, last)
        if start < 0 or text[last:start].strip():
            return None
        last = start + len(token)
        places.append((start, last))
    return None if text[last:].strip() else places
