"""Which paragraphs of an article are in another language than the article.

It speaks only where the evidence is strong: a wrong passage costs a curator more than a missing
one, which two clicks make. A paragraph in another script needs `_LETTERS` of its letters; one in
Latin script needs `_WORDS` words, of which many are function words of its language and few of the
article's. Indonesian and Malay are never told apart by the paragraph.

Most articles have none, and an import cannot wait. So a text, and then a paragraph, is first asked
by plain search in its beginning whether it can be mixed at all: a hundredth of a millisecond for
5,000 characters.
"""

import re
from typing import Final

from app.languages.identify import MALAY_OR_INDONESIAN, evidence
from app.languages.paragraphs import inner, lines
from app.model.language import primary

_LETTERS: Final = 20  # letters of Thai
_WORDS: Final = 8  # words in Latin script
_CERTAIN: Final = 0.25  # of the words speak for the language
_APART: Final = 3.0  # times as many as for the article's

_KNOWN: Final = frozenset({"th", "vi", "id", "en"})
_OF_OTHERS: Final = re.compile(  # letters of Thai and Vietnamese that neither Malay nor English has
    "[ăđơưĂĐƠƯ\u0300-\u0323\u0e01-\u0e3a\u0e40-\u0e4e\u1ea0-\u1ef9]"
)
_QUOTES_AND_DASHES: Final = "\xa0“”‘’…–—"  # what plain text of either has besides ASCII
_SMALL_WORDS: Final = {  # the most frequent first
    "en": (" the ", " of ", " and ", " to ", " in "),
    "id": (" yang ", " dan ", " untuk ", " dengan ", " akan "),
}
_FREQUENT: Final = 3  # of these, one stands in any paragraph that could be told
_ENOUGH_SMALL_WORDS: Final = 2
_LOOKS: Final = 240  # code points of a paragraph that are asked first


def passages(text: str, main: str) -> list[tuple[int, int, str]]:
    """Each paragraph of `text`, without the blanks at its edges, that is surely not in `main`.

    Ranges in code points with their language, in text order. `main` is a code of `LANGUAGES`;
    for any other there are none, since nothing is known of its words.
    """
    main = primary(main)
    main = "id" if main in MALAY_OR_INDONESIAN else main
    if main not in _KNOWN or not _may_be_mixed(text, main):
        return []
    found = []
    for low, line in lines(text):
        if len(line) < _LETTERS or not _may_be_foreign(line[:_LOOKS], main):
            continue
        start, end = inner(text, low, low + len(line))
        code = _surely(text[start:end], main)
        if code:
            found.append((start, end, code))
    return found


def _may_be_mixed(text: str, main: str) -> bool:
    """Whether it is worth while to look at the paragraphs of a text one by one."""
    if main in ("th", "vi"):
        return True
    heads = "\n".join([line[:_LOOKS] for _, line in lines(text)])
    return _has_letters_of_others(heads) or any(
        word in heads
        for code, words in _SMALL_WORDS.items()
        if code != main
        for word in words[:_FREQUENT]
    )


def _has_letters_of_others(text: str) -> bool:
    if text.isascii():
        return False
    plain = len(text.encode("ascii", "ignore")) + sum(map(text.count, _QUOTES_AND_DASHES))
    return plain < len(text) and _OF_OTHERS.search(text) is not None


def _may_be_foreign(beginning: str, main: str) -> bool:
    """Whether it is worth while to read all words of a paragraph that begins so."""
    plain = len(beginning.encode("ascii", "ignore")) / len(beginning)
    if main == "th":
        return plain > 0.4
    if main == "vi":
        return plain > 0.9 or plain < 0.5
    return plain < 0.95 or _has_small_words(beginning, main)


def _has_small_words(text: str, main: str) -> bool:
    return any(
        sum(map(text.count, words)) >= _ENOUGH_SMALL_WORDS
        for code, words in _SMALL_WORDS.items()
        if code != main
    )


def _surely(paragraph: str, main: str) -> str:
    """The language of a paragraph when it is surely another than `main`, else nothing."""
    told = evidence(paragraph)
    if main != "th" and told.thai >= _LETTERS and told.thai >= 0.7 * told.letters:
        return "th"
    if told.latin < 0.8 * told.letters or told.words < _WORDS:
        return ""
    best = max(told.shares, key=lambda code: told.shares[code])
    share, own = told.shares[best], told.shares.get(main, 0.0)
    if best == main or share < _CERTAIN or share < _APART * own:
        return ""
    return told.language if best == "id" else best
