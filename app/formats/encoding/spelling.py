"""Whether letters could be a language: the evidence that a guess of an encoding must have.

Wrongly decoded text is letters in an order that no one writes. So Thai is known by where its vowel
signs and tone marks stand, Vietnamese by its syllables, which are few and of one shape, and other
Latin text by nothing but quotes and dashes where these belong. The measures are shares from 0 to 1;
``None`` where there is too little to tell, which is no evidence.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_FEWEST_THAI: Final = 20  # characters: about a clause
_FEWEST_SYLLABLES: Final = 8
_FEWEST_CHARACTERS: Final = 20

_THAI: Final = re.compile(r"[\u0e01-\u0e5b]")
_THAI_MISPLACED: Final = re.compile(
    r"(?<![\u0e01-\u0e2e\u0e31-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]"  # no bearer
    r"|[\u0e40-\u0e44](?![\u0e01-\u0e2e])"  # a leading vowel that leads nothing
    r"|[A-Za-z][\u0e01-\u0e4e]|[\u0e01-\u0e4e][A-Za-z]"
)

_WORD: Final = re.compile(r"[^\W\d_]+")
_TONES: Final = {ord(tone): None for tone in "\u0300\u0301\u0303\u0309\u0323"}
_SYLLABLE: Final = re.compile(
    "(?:ngh?|nh|[ckt]h|tr|ph|gh|gi|qu|[bcdđghklmnpqrstvx])?"
    "(?:iêu|yêu|oai|oay|oeo|uôi|uây|ươi|ươu|uya|uyê|uyu"
    "|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê"
    "|[aăâeêioôơuưy])"
    "(?:ch|ng|nh|[cmnpt])?"
)

_LATIN_MARKS: Final = re.compile("[‘’“”–—…•\u00a0«»]")
_LATIN_MISPLACED: Final = re.compile(r"“(?!\S)|‘(?!\S)|\w[“‘«]|(?<!\S)”|[”»]\w|(?<!\S)’(?!\w)")


def thai(text: str) -> float | None:
    """The share of the Thai characters in ``text`` that stand where they may."""
    letters = len(_THAI.findall(text))
    if letters < _FEWEST_THAI:
        return None
    return 1 - len(_THAI_MISPLACED.findall(text)) / letters


def vietnamese(text: str) -> float | None:
    """The share of the words with letters beyond ASCII that are syllables of Vietnamese."""
    words = _WORD.findall(unicodedata.normalize("NFC", text).lower())
    told = [word for word in words if not word.isascii()]
    if len(told) < _FEWEST_SYLLABLES:
        return None
    return sum(map(_is_syllable, told)) / len(told)


def _is_syllable(word: str) -> bool:
    apart = unicodedata.normalize("NFD", word)
    toneless = apart.translate(_TONES)
    if len(apart) - len(toneless) > 1:
        return False
    return _SYLLABLE.fullmatch(unicodedata.normalize("NFC", toneless)) is not None


def latin(text: str) -> float | None:
    """The share of the quotes and dashes in ``text`` that stand where they may.

    0 when anything else beyond ASCII is in it: which letter that is, nothing tells.
    """
    marks = len(_LATIN_MARKS.findall(text))
    if not marks or len(text) < _FEWEST_CHARACTERS:
        return None
    if not _LATIN_MARKS.sub("", text).isascii():
        return 0.0
    return 1 - len(_LATIN_MISPLACED.findall(text)) / marks


def known_scripts(text: str) -> float | None:
    """The share of characters that are of a script or punctuation which these languages use."""
    if len(text) < _FEWEST_CHARACTERS:
        return None
    return sum(map(_is_known, text)) / len(text)


def _is_known(character: str) -> bool:
    return (
        " " <= character < "\u0250"
        or character in "\t\r\n"
        or "\u0e01" <= character <= "\u0e5b"
        or "\u1ea0" <= character <= "\u1eff"
        or "\u2010" <= character <= "\u2026"
        or "\u0300" <= character <= "\u0323"
        or character in "\u200b\u200c\u200d\u200e\u200f₫฿"
    )
