"""A text as its paragraphs, which are its lines: each is in one language, and is divided by itself.

What ends a line is what ends a sentence (`segmentation.LINE_ENDS`), so that an article divided
paragraph by paragraph has the very borders of one divided whole.
"""

from collections.abc import Iterator
from typing import Final

import regex  # type: ignore[import-untyped, unused-ignore]

from app.languages.segmentation import BLANKS, LINE_ENDS

_PARAGRAPH: Final = regex.compile(rf"[^{LINE_ENDS}]*+(?:\r\n|[{LINE_ENDS}]|\Z)")
_LINE_END: Final = regex.compile(f"[{LINE_ENDS}]")
_BEFORE: Final = regex.compile(f"(?r)[{LINE_ENDS}]")
_EDGES: Final = BLANKS + LINE_ENDS


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs of `text`, one after another, each with the line end behind it.

    They tile the text; an empty text has none.
    """
    for match in _PARAGRAPH.finditer(text):
        start, end = match.span()
        if start < end:
            yield start, end


def paragraph_at(text: str, position: int) -> tuple[int, int]:
    """The paragraph that holds `position`, without its line end and the blanks at its edges.

    Empty for a blank line. At the end of the text it is the last one.
    """
    before = _BEFORE.search(text, 0, position)
    after = _LINE_END.search(text, position)
    return inner(text, before.end() if before else 0, after.start() if after else len(text))


def inner(text: str, start: int, end: int) -> tuple[int, int]:
    """`start` to `end` without the blanks and line ends at its edges; empty for a blank one."""
    piece = text[start:end]
    begin = start + len(piece) - len(piece.lstrip(_EDGES))
    return begin, begin + len(piece.strip(_EDGES))
