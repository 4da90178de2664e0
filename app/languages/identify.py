"""Which language a text is in, told from its letters and its smallest words.

Our own, because the sets of the general detectors are too large for the question: they call
Indonesian Malay. Thai is told by script, Vietnamese by letters no neighbour has, the rest by
function words and a few affixes. Indonesian and Malay share most of theirs; marker words decide
(karena/kerana, bahwa/bahawa), and where none stands it is Indonesian.

Trap: this is meant for an article, and right on most paragraphs; a heading may have no function
word at all, and is then undetermined. The answer is a proposal the curator can change.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

import regex  # type: ignore[import-untyped, unused-ignore]

from app.languages.function_words import EN, ID, MALAYIC_WORDS, MS, VI
from app.languages.glance import at_a_glance, sample_of

UNDETERMINED: Final = "und"
MALAY_OR_INDONESIAN: Final = frozenset({"ms", "id"})

_LOOKS: Final = (600, 3_000, 20_000)  # code points looked at, until the answer is clear
_CLEAR_LETTERS: Final = 300
_CLEAR_WORDS: Final = 50

# What stands in nearly every text, so that those with anything else may be read with slower patterns.
_STRANGE: Final = re.compile(
    "[^\0-\xb4\xb6-\u024f\u0300-\u036f\u0e00-\u0e7f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20cf]"
)
_LATIN: Final = "a-zªº\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0300-\u036f\u1e00-\u1eff"
_PLAIN_WORD: Final = re.compile(f"[{_LATIN}]+(?:['’-][{_LATIN}]+)*")
_THAI: Final = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]+")
_WORD: Final = regex.compile(r"(?V1)[[\p{Latin}\p{M}]--\p{Thai}]++(?:['’-][\p{Latin}\p{M}]++)*+")
_OTHER: Final = regex.compile(r"(?V1)[[\p{L}]--[\p{Latin}\p{Thai}]]++")
_ADDRESS: Final = regex.compile(r"[A-Za-z]{1,10}+://\S++")
_VIETNAMESE: Final = regex.compile(r"[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_MALAYIC_SHAPE: Final = regex.compile(
    r"(?:me[mnl]|meng|meny|ber|pe[mn]|peng|peny|per|ke|di|ter)\p{L}{3,}(?:kan|an|nya|i)"
    r"|\p{L}{4,}(?:nya|kan)|(?:meng|meny|memp|ber)\p{L}{4,}"
)
_EN_SHAPE: Final = regex.compile(r"\p{L}{3,}(?:tion|tions|ing|ment|ity|ness|ed|ly|ies)")


def identify(text: str) -> str:
    """The code of the language of `text` (``th vi id ms en``) or `UNDETERMINED`.

    Reads 600 code points of its beginning, middle and end, more where they leave a doubt, 20,000 at
    most.
    """
    code = at_a_glance(text)
    if code:
        return code
    told = Evidence()
    for most in _LOOKS:
        told = evidence(sample_of(text, most))
        if told.is_clear or most >= len(text):
            break
    return told.language


@dataclass(frozen=True)
class Evidence:
    """What speaks for which language: numbers of letters, and of words in Latin script.

    `shares` are, for ``vi``, ``en`` and ``id`` (which stands for Malay too), what speaks for it in
    a word of Latin script; `malay` by how many marker words more it is rather Malay.
    """

    thai: int = 0
    latin: int = 0
    other: int = 0
    words: int = 0
    vietnamese: int = 0
    shares: Mapping[str, float] = field(default_factory=dict)
    malay: int = 0

    @property
    def letters(self) -> int:
        """Letters of all scripts."""
        return self.thai + self.latin + self.other

    @property
    def language(self) -> str:
        """The likeliest language, or `UNDETERMINED`."""
        if self.thai and self.thai >= 0.3 * self.letters:
            return "th"
        if not self.words or self.latin < 0.5 * self.letters:
            return UNDETERMINED
        if self.vietnamese >= 0.2 * self.words:
            return "vi"
        best = max(self.shares, key=lambda code: self.shares[code])
        if self.shares[best] < 0.12:
            return UNDETERMINED
        return "ms" if best == "id" and self.malay > 0 else best

    @property
    def is_clear(self) -> bool:
        """Whether more text would hardly change the answer."""
        if self.letters < _CLEAR_LETTERS:
            return False
        if self.thai >= 0.7 * self.letters:
            return True
        if self.words < _CLEAR_WORDS or self.latin < 0.9 * self.letters:
            return False
        if self.vietnamese >= 0.35 * self.words:
            return True
        *_, second, best = sorted(self.shares.values())
        sure = best >= 0.25 and second <= best / 3 and self.vietnamese < 0.1 * self.words
        return sure and (self.shares["id"] < best or abs(self.malay) >= 2)


def evidence(text: str) -> Evidence:
    """What speaks for which language in all of `text`."""
    sample = _without_addresses(unicodedata.normalize("NFC", text))
    strange = _STRANGE.search(sample) is not None
    words = (_WORD if strange else _PLAIN_WORD).findall(sample.lower())
    total = max(1, len(words))
    vietnamese, vi, en, malayic, indonesian, malay = _SCORES.of(words)
    return Evidence(
        thai=0 if sample.isascii() else sum(map(len, _THAI.findall(sample))),
        latin=sum(map(len, words)),
        other=sum(map(len, _OTHER.findall(sample))) if strange else 0,
        words=len(words),
        vietnamese=vietnamese,
        shares={
            "vi": (vi + vietnamese) / total,
            "en": en / 3 / total,
            "id": malayic / 3 / total,
        },
        malay=malay - indonesian,
    )


def _without_addresses(text: str) -> str:
    if "@" not in text and "://" not in text and sum(map(text.count, "/=?&")) < 2:
        return text
    tokens = _ADDRESS.sub(" ", text).split()
    return " ".join(token for token in tokens if not (token.isascii() and _is_address(token)))


def _is_address(token: str) -> bool:
    return "@" in token or sum(map(token.count, "/=?&")) > 1


class _Scores(dict[str, int]):
    """What each word says, as one number of six digits, so that a text is one sum.

    The digits are: whether it has a Vietnamese letter; what it says for vi, en, id and ms together,
    id, and ms. For en and the two together three is a known word, one the mere shape of the language.
    """

    _DIGIT: Final = 32  # bits: more than any text has words
    _MOST: Final = 20_000

    def __missing__(self, word: str) -> int:
        if len(self) >= self._MOST:
            self.clear()
        digits = (
            _VIETNAMESE.search(word) is not None,
            word in VI,
            3 if word in EN else _EN_SHAPE.fullmatch(word) is not None,
            3 if word in MALAYIC_WORDS else _MALAYIC_SHAPE.fullmatch(word) is not None,
            word in ID,
            word in MS,
        )
        score = self[word] = sum(
            int(digit) << place * self._DIGIT for place, digit in enumerate(digits)
        )
        return score

    def of(self, words: Iterable[str]) -> list[int]:
        """The six digits of all `words` together."""
        score = sum(map(self.__getitem__, words))
        return [score >> place * self._DIGIT & (1 << self._DIGIT) - 1 for place in range(6)]


_SCORES: Final = _Scores()
