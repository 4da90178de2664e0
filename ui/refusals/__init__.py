"""A refusal in the language of the window.

The domain knows no translation: it raises a ``PenandaError`` with its words filled in, and the
command line shows them as they are. Here each is known again by the sentence it was made from
(``sentences.py``), also when it came as text from another process, and that one is translated.

Trap: a sentence that is not in the table is shown in English, as it came.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from app.errors import PenandaError
from ui.refusals.sentences import SENTENCES

translate = QCoreApplication.translate

_PLACE = re.compile(r"\{([a-z]+)\}")
_INNER = ("why", "thing", "kind")  # places that are filled with another sentence of the table


def in_words(error: PenandaError) -> str:
    """All that ``error`` says, as whole sentences: where, what, and what to do about it."""
    what = sentence(error.what).removesuffix(".")
    if error.where:
        words = translate("refusals", "{place}: {what}")
        place, is_words = sentence(error.where), template_of(error.where)[:1].isalpha()
        what = _filled(words, place=capital(place) if is_words else place, what=what)
    elif not template_of(error.what).startswith("{"):  # with the name of something
        what = capital(what)
    if not error.advice:
        return _filled(translate("refusals", "{what}."), what=what)
    words = translate("refusals", "{what}. {advice}")
    return _filled(words, what=what, advice=sentence(error.advice))


def capital(words: str) -> str:
    """``words`` as the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def sentence(words: str) -> str:
    """One sentence of the domain's, or a place that it names, in the language of the window."""
    found = _found(words)
    if found is None:
        return words
    template, filled = found
    inner = {name: sentence(filled[name]) for name in _INNER if name in filled}
    return _filled(translate("refusals", template), **{**filled, **inner})


def template_of(words: str) -> str:
    """The sentence of the table that ``words`` were made from; empty when there is none."""
    found = _found(words)
    return found[0] if found is not None else ""


def _found(words: str) -> tuple[str, dict[str, str]] | None:
    """The sentence of the table that ``words`` were made from, and what fills its places."""
    for template, pattern in _patterns().items():
        matched = pattern.fullmatch(words)
        if matched is not None:
            return template, matched.groupdict()
    return None


def _filled(words: str, **places: str) -> str:
    return _PLACE.sub(lambda found: places.get(found[1], found[0]), words)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """What each sentence looks like filled in; those that say the most first."""
    said = sorted(SENTENCES, key=lambda each: len(_PLACE.sub("", each)), reverse=True)
    return {each: re.compile(_pattern(each), re.DOTALL) for each in said}


def _pattern(template: str) -> str:
    parts, seen = [], set()
    for number, part in enumerate(_PLACE.split(template)):
        if number % 2 == 0:
            parts.append(re.escape(part))
        else:
            parts.append(f"(?P={part})" if part in seen else f"(?P<{part}>.+)")
            seen.add(part)
    return "".join(parts)
