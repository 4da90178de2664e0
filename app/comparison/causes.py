"""Why two boundaries differ, as far as the characters between them tell: a title, a conjunct, a mark.

The words that are looked for stand in ``resources/cues``, a file a language. Nothing is decided by
it: a cause groups differences, so that one question can be asked about all of a kind.

Trap: Thai leaves no blanks between words, so there a word is looked for anywhere in what differs.
"""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from functools import cache

from app.comparison.disagreement import Disagreement
from app.settings import CUES

_UNSPACED = ("th",)
_NOT_A_WORD = r"[^\w]"


class Cause(StrEnum):
    """What the characters at one edge are that not all annotators have."""

    BLANK = "blank"  # white space and nothing else
    PUNCTUATION = "punctuation"  # no letter and no digit
    CONJUNCT = "conjunct"  # joined to the rest by "and" or its like
    TITLE = "title"  # an office, a rank or an honorific
    WORDS = "words"  # anything else


def causes_of(item: Disagreement, text: str, language: str) -> tuple[Cause, ...]:
    """A cause for each of the item's ``ranges``, in their order; ``text`` is the article's.

    A range at the left edge belongs to what follows it, one at the right edge to what stands before.
    """
    return tuple(
        cause_of(text[start:end], language, left=start == item.start) for start, end in item.ranges
    )


def cause_of(piece: str, language: str, *, left: bool) -> Cause:
    """The cause of a difference by ``piece``, which stands at the ``left`` or the right edge."""
    if not piece.strip():
        return Cause.BLANK
    if not any(character.isalnum() for character in piece):
        return Cause.PUNCTUATION
    titles, before, after = _cues(language)
    folded = piece.casefold()
    if (before if left else after).search(folded):
        return Cause.CONJUNCT
    return Cause.TITLE if titles.search(folded) else Cause.WORDS


@cache
def _cues(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Patterns of the language: a title, a conjunction at the end, and one at the beginning."""
    file = CUES / f"{language}.toml"
    if not file.is_file():
        never = re.compile(r"(?!)")
        return never, never, never
    told = tomllib.loads(file.read_text("utf-8"))
    titles, joining = _one_of(told["titles"]), _one_of(told["conjunctions"])
    edge = "" if language in _UNSPACED else rf"(?:{_NOT_A_WORD}|\Z)"
    start = "" if language in _UNSPACED else rf"(?:\A|{_NOT_A_WORD})"
    return (
        re.compile(f"{start}{titles}{edge}"),
        re.compile(rf"{start}{joining}{_NOT_A_WORD}*\Z"),
        re.compile(rf"\A{_NOT_A_WORD}*{joining}{edge}"),
    )


def _one_of(words: list[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(re.escape(word.casefold()) for word in longest_first)})"
