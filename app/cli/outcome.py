"""What a command has to say when its work is done, and words that can go to any terminal.

Trap: ``printable`` writes tabs as escapes too; a line with columns is made by ``in_columns``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Outcome:
    """What a command has to say: ``value`` as JSON or ``lines`` as words, and the exit status."""

    value: Any
    lines: Sequence[str]
    status: int = 0


def printable(words: str) -> str:
    """``words`` with everything that could break a line or steer a terminal written as an escape."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in words
    )


def in_columns(*cells: str) -> str:
    """One line of ``cells`` between tabs, each made ``printable``."""
    return "\t".join(map(printable, cells))
