"""Where a span may begin and end: never in white space, never inside a written character."""

from __future__ import annotations

from app.languages import graphemes


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """``start`` to ``end`` without the white space at its edges; empty when it is all white space.

    A mark that stands on a blank keeps its blank: no grapheme cluster is cut.
    """
    inner = text[start:end]
    begin = start + len(inner) - len(inner.lstrip())
    finish = begin + len(inner.strip())
    if begin >= finish:
        return start, start
    begin, finish = graphemes.snap(text, begin, finish)
    return max(begin, start), min(finish, end)
