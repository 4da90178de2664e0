"""The language of an article that leaves no doubt of it, told by a few hundred of its letters.

Nearly all articles are such, and an import reads thousands: this takes a fifth of the time that
weighing all evidence does (`identify`). Its bounds are narrow, so that it says nothing where a closer
look might say something else.
"""

import re
import unicodedata
from typing import Final

from app.languages.function_words import EN, ID, MALAYIC_WORDS, MS

_SHORTEST: Final = 600  # code points; a shorter text is read whole
_GLIMPSE: Final = 360  # of them tell a script
_LOOKS: Final = (600, 2_000)  # of them tell by words

# Bytes a code point takes in UTF-8, of a whole sample: Thai 2.3 to 3, Vietnamese 1.2 to 1.4, English 1.
_THAI_WIDTH: Final = 2.1
_VIETNAMESE_WIDTH: Final = 1.5
_OTHER_WIDTH: Final = 1.05

_THAI: Final = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]+")
_VIETNAMESE: Final = re.compile(r"[ăđơưĂĐƠƯ\u1ea0-\u1ef9]\S*")  # a word from the letter on
_SURE_THAI: Final = 0.7  # of the code points
_SURE_VIETNAMESE: Final = 0.4  # of the words
_SURE_SHARE: Final = 0.15  # of the words are known ones of the language
_APART: Final = 3  # times as many as of another
_SURE_MARKERS: Final = 2  # words that Indonesian has and Malay has not, or the other way round

_KINDS: Final = {
    **dict.fromkeys(MALAYIC_WORDS, "either"),
    **dict.fromkeys(ID - MS, "id"),
    **dict.fromkeys(MS - ID, "ms"),
    **dict.fromkeys(EN, "en"),
}


def at_a_glance(text: str) -> str:
    """The code of the language of a long `text` that leaves no doubt of it; else nothing."""
    if len(text) < _SHORTEST:
        return ""
    sample = unicodedata.normalize("NFC", sample_of(text, _GLIMPSE))
    width = len(sample.encode("utf-8", "replace")) / len(sample)
    if width > _THAI_WIDTH:
        thai = sum(map(len, _THAI.findall(sample)))
        return "th" if thai >= _SURE_THAI * len(sample) else ""
    if _OTHER_WIDTH < width < _VIETNAMESE_WIDTH:
        words = sample.count(" ") + sample.count("\n")
        return "vi" if len(_VIETNAMESE.findall(sample)) >= _SURE_VIETNAMESE * words else ""
    if width <= _OTHER_WIDTH:
        first, second = _LOOKS
        return _by_words(sample_of(text, first)) or _by_words(sample_of(text, second))
    return ""


def _by_words(sample: str) -> str:
    """``id``, ``ms`` or ``en`` by the words of `sample` that are known ones; else nothing."""
    words = sample.lower().split()
    known = [*filter(None, map(_KINDS.get, words))]
    english, indonesian, malay = map(known.count, ("en", "id", "ms"))
    malayic = len(known) - english
    if english >= _SURE_SHARE * len(words) and english >= _APART * malayic:
        return "en"
    if malayic < _SURE_SHARE * len(words) or malayic < _APART * english:
        return ""
    if indonesian >= max(_SURE_MARKERS, _APART * malay):
        return "id"
    return "ms" if malay >= max(_SURE_MARKERS, _APART * indonesian) else ""


def sample_of(text: str, most: int) -> str:
    """The beginning, the middle and the end of `text`, of about `most` code points together."""
    if len(text) <= most:
        return text
    third = most // 3
    middle = (len(text) - third) // 2
    return "\n".join((text[:third], text[middle : middle + third], text[-third:]))
