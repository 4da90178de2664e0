"""How much of an article stands around what is disputed."""

from __future__ import annotations


def lines_around(text: str, start: int, end: int, around: int) -> tuple[int, int]:
    """The whole lines that hold the range; of long lines, about ``around`` characters beside it."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", max(start, end - 1))
    last = len(text) if last < 0 else last
    if start - first > 2 * around:
        blank = text.rfind(" ", first, start - around)
        first = blank + 1 if blank >= 0 else first
    if last - end > 2 * around:
        blank = text.find(" ", end + around, last)
        last = blank if blank >= 0 else last
    return first, last
