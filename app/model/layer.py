"""Layers: one annotator's work on the corpus. Gold is a layer whose annotator is named ``gold``.

The regions of an article stand in a layer of their own, which nobody owns and all may write.
"""

from __future__ import annotations

import unicodedata

from app.errors import PenandaError

GOLD = "gold"
REGIONS = "regions"


def check_annotator(name: str) -> str:
    """``name`` if it can name an annotator: printable, 1 to 60 characters, no edge white space.

    Raises ``PenandaError`` otherwise.
    """
    if name == REGIONS:
        raise PenandaError(
            f"{name!r} cannot name an annotator: it is the layer of the articles' regions",
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
