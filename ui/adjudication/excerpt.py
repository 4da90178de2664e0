"""How much of an article stands around what is disputed."""

from __future__ import annotations

_AROUND = 160


def lines_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole lines that hold the range; of long lines, what stands around it."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", max(start, end - 1))
    last = len(text) if last < 0 else last
    if start - first > 2 * _AROUND:
        blank = text.rfind(" ", first, start - _AROUND)
        first = blank + 1 if blank >= 0 else first
    if last - end > 2 * _AROUND:
        blank = text.find(" ", end + _AROUND, last)
        last = blank if blank >= 0 else last
    return first, last
