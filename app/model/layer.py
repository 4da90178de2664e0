"""Layers: one annotator's work on the corpus. Gold is a layer whose annotator is named ``gold``.

The regions of an article, its languages and its split stand in layers of their own, which nobody
owns and all may write; the scheme, and what the project says of itself, in two that are of no article.
"""

from __future__ import annotations

import unicodedata

from app.errors import PenandaError

GOLD = "gold"
REGIONS = "regions"
LANGUAGE = "language"
SPLITS = "splits"
OF_THE_ARTICLE = frozenset({REGIONS, LANGUAGE, SPLITS})
SCHEME = "scheme"
STATEMENTS = "statements"
OF_THE_PROJECT = frozenset({SCHEME, STATEMENTS})


def check_annotator(name: str) -> str:
    """``name`` if it can name an annotator: printable, 1 to 60 characters, no edge white space.

    Raises ``PenandaError`` otherwise.
    """
    if name in OF_THE_ARTICLE or name in OF_THE_PROJECT:
        raise PenandaError(
            f"{name!r} cannot name an annotator: what belongs to all stands under it",
            advice="Use another name.",
        )
    printable = all(
        unicodedata.category(character)[0] not in "CZ" or character == " " for character in name
    )
    if not name or name != name.strip() or len(name) > 60 or not printable:
        raise PenandaError(
            f"{name!r} cannot name an annotator",
            advice="Use 1 to 60 printable characters with no blank at either end.",
        )
    return name
