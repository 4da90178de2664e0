"""Whose version is whose, hidden on request: letters in an order that another question shuffles.

The order hangs on the question alone, so that a question looked at again looks the same.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable

from app.adjudication import Question
from app.model import GOLD
from ui.actions import VERSIONS


def letter_of(number: int) -> str:
    """The letter of a version, which is its key; those beyond the last letter have a number."""
    return VERSIONS[number] if number < len(VERSIONS) else str(number + 1)


def order_of(question: Question, *, blind: bool) -> tuple[str, ...]:
    """The annotators in the order of their letters: as they stand, or shuffled where ``blind``.

    Of gold that stands alone there is one version, gold's; beside newcomers gold comes first.
    """
    names = question.item.annotators
    if question.alone:
        return names[:1]
    if not blind:
        return names
    return tuple(sorted(names, key=lambda name: (name != GOLD, _drawn(question.key, name))))


def shuffled(names: Iterable[str]) -> list[str]:
    """The names in another order each time, where no question is at hand to hang it on."""
    found = list(names)
    random.SystemRandom().shuffle(found)
    return found


def _drawn(key: str, name: str) -> bytes:
    return hashlib.sha256(f"{key}\0{name}".encode()).digest()
