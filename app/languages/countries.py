"""What countries are called in English, Thai, Vietnamese and Indonesian, and which one a name means.

The list is ``resources/countries.tsv``, read on first use; it says there where it comes from.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.languages.folding import fold
from app.settings import COUNTRIES

_LANGUAGES: Final = ("en", "th", "vi", "id")


@dataclass(frozen=True)
class Country:
    """``code`` is ISO 3166-1 alpha-2; ``names`` by language; ``others`` are further ones in use."""

    code: str
    names: Mapping[str, str]
    others: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """Its name in ``language``, in English where the list has none."""
        return self.names.get(language) or self.names["en"]

    def called(self) -> tuple[str, ...]:
        """Every name of it, each once."""
        return tuple(dict.fromkeys((*self.names.values(), *self.others)))


@cache
def countries() -> tuple[Country, ...]:
    """All countries, by code."""
    found = []
    for line in COUNTRIES.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        code, *rest = line.split("\t")
        names = dict(zip(_LANGUAGES, rest, strict=False))
        others = rest[len(_LANGUAGES)].split("|") if len(rest) > len(_LANGUAGES) else ()
        found.append(Country(code, names, tuple(others)))
    return tuple(found)


def country(written: str) -> Country | None:
    """The country that a code or a name in any of the languages means; None when it means none.

    Case does not count; diacritics count only where they tell countries apart: MY is Malaysia, Mỹ
    the United States. A code goes before a name.
    """
    plain = _plain(written.strip())
    return _known().get(plain) or _folded().get(fold(plain))


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


@cache
def _known() -> dict[str, Country]:
    by_name = {_plain(name): one for one in countries() for name in one.called()}
    return by_name | {_plain(one.code): one for one in countries()}


@cache
def _folded() -> dict[str, Country]:
    return {fold(name): one for one in countries() for name in one.called()}
