"""Which languages an article is in: its main one, and the passages that are in another.

Like regions they belong to the article and not to an annotator; they are one item, so that a change
of any of them is one value that can be turned round.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Self

from app.errors import PenandaError

_CODE: Final = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
CODE_ADVICE: Final = "Use a code such as th, vi or id."


def check_code(code: str) -> str:
    """``code`` if it has the shape of a BCP-47 tag; ``PenandaError`` otherwise."""
    if not _CODE.fullmatch(code):
        raise PenandaError(f"{code!r} is no language code", advice=CODE_ADVICE)
    return code


_SHORT: Final = dict(
    pair.split("=")
    for pair in ["tha=th", "vie=vi", "ind=id", "msa=ms", "may=ms", "zsm=ms", "eng=en"]
)


def shortened(code: str) -> str:
    """``code`` with the two letters of ISO 639-1 in place of the three of 639-2 and 639-3: ``id``
    of ``ind``, ``id-ID`` of ``ind-ID``; as it is where its language is none that is read here.
    """
    language, dash, rest = code.partition("-")
    return _SHORT.get(language.lower(), language) + dash + rest


def is_of(code: str, language: str) -> bool:
    """Whether ``code`` is ``language`` or narrower: ``id`` and ``id-ID`` are of ``id``."""
    return f"{code}-".lower().startswith(f"{language}-".lower())


def primary(code: str) -> str:
    """The language of a code without region and script, in small letters: ``th`` of ``th-TH``."""
    return code.replace("_", "-").split("-", 1)[0].lower()


@dataclass(frozen=True, order=True)
class Passage:
    """``start`` to ``end`` of the article, whole paragraphs, is in ``language``."""

    start: int
    end: int
    language: str

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data."""
        return {"start": self.start, "end": self.end, "language": self.language}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """What ``as_json`` gave."""
        return cls(data["start"], data["end"], data["language"])


@dataclass(frozen=True)
class Languages:
    """The ``main`` language of an article, and its ``passages`` in text order, apart from one another."""

    main: str
    passages: tuple[Passage, ...] = ()

    @property
    def id(self) -> str:
        """One an article."""
        return "of the article"

    def at(self, position: int) -> str:
        """The language at ``position``."""
        place = bisect_right(self.passages, position, key=lambda passage: passage.start) - 1
        if place >= 0 and position < self.passages[place].end:
            return self.passages[place].language
        return self.main

    @property
    def codes(self) -> frozenset[str]:
        """Every language of the article."""
        return frozenset({self.main, *(passage.language for passage in self.passages)})

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data."""
        return {"main": self.main, "passages": [each.as_json() for each in self.passages]}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """What ``as_json`` gave."""
        return cls(data["main"], tuple(map(Passage.from_json, data.get("passages", ()))))


def fault_in(languages: Languages, length: int) -> str:
    """Why a text of ``length`` code points cannot be in ``languages``; empty when it can."""
    wrong = [code for code in sorted(languages.codes) if not _CODE.fullmatch(code)]
    if wrong:
        return f"{wrong[0]!r} is no language code"
    end = 0
    for passage in languages.passages:
        if not end <= passage.start < passage.end <= length:
            return f"{passage.start} to {passage.end} is no passage of its {length} characters"
        end = passage.end
    return ""


def settled(main: str, passages: Iterable[Passage]) -> Languages:
    """``main`` with those of ``passages`` that are in another language, in text order."""
    return Languages(main, tuple(sorted(each for each in passages if each.language != main)))
