"""A number with what it counts, as an English sentence says it."""

from __future__ import annotations


def counted(count: int, one: str, several: str = "") -> str:
    """``count`` with its noun, or with a whole phrase: ``one`` of it, or ``several`` (``one`` and an s)."""
    return f"{count} {one}" if count == 1 else f"{count:,} {several or one + 's'}"
