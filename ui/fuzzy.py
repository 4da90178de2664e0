"""How well what is typed fits a name: words in any order, beginnings first, letters left out last.

Both are folded (case and diacritics go), so that "danh dau" finds "Đánh dấu"; the places of the
letters that fit are told in the name as it is, to be shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.languages.folding import fold

_WHOLE, _BEGINNING, _INSIDE, _SCATTERED = 120.0, 100.0, 60.0, 25.0


@dataclass(frozen=True)
class Fit:
    """``score`` is higher for a better fit; ``places`` are indices of characters that fit."""

    score: float
    places: tuple[int, ...]


def fit(query: str, name: str) -> Fit | None:
    """How ``query`` fits ``name``; None when some word of it does not."""
    letters: list[str] = []
    places: list[int] = []
    for index, character in enumerate(name):
        for letter in fold(character):
            letters.append(letter)
            places.append(index)
    folded = "".join(letters)
    score, found = 0.0, set[int]()
    for word in fold(query).split():
        one = _fit_word(word, folded)
        if one is None:
            return None
        score += one.score
        found.update(places[index] for index in one.places)
    return Fit(score - len(folded) * 0.2, tuple(sorted(found)))


def _fit_word(word: str, name: str) -> Fit | None:
    place = name.find(word)
    best: Fit | None = None
    while place >= 0:
        begins = place == 0 or not name[place - 1].isalnum()
        ends = place + len(word) == len(name) or not name[place + len(word)].isalnum()
        score = (_WHOLE if begins and ends else _BEGINNING if begins else _INSIDE) - place * 0.1
        if best is None or score > best.score:
            best = Fit(score, tuple(range(place, place + len(word))))
        place = name.find(word, place + 1)
    return best or _scattered(word, name)


def _scattered(word: str, name: str) -> Fit | None:
    """The letters of ``word`` in their order: the first where a word begins, few gaps between."""
    best: Fit | None = None
    for start, letter in enumerate(name):
        if letter != word[0] or (start and name[start - 1].isalnum()):
            continue
        places = [start]
        for wanted in word[1:]:
            following = name.find(wanted, places[-1] + 1)
            if following < 0:
                return best
            places.append(following)
        gaps = places[-1] - places[0] + 1 - len(word)
        score = _SCATTERED - gaps
        if score > 0 and (best is None or score > best.score):
            best = Fit(score, tuple(places))
    return best
