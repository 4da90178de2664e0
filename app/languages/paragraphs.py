"""A text as its paragraphs, which are its lines: each is in one language, and is divided by itself.

What ends a line is what ends a sentence (`segmentation.LINE_ENDS`), so that an article divided
paragraph by paragraph has the very borders of one divided whole.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import regex  # type: ignore[import-untyped, unused-ignore]

from app.languages.segmentation import BLANKS, LINE_ENDS

_PARAGRAPH: Final = regex.compile(rf"[^{LINE_ENDS}]*+(?:\r\n|[{LINE_ENDS}]|\Z)")
_LINE_END: Final = regex.compile(f"[{LINE_ENDS}]")
_BEFORE: Final = regex.compile(f"(?r)[{LINE_ENDS}]")
_LINE_ENDS_OF_PYTHON: Final = "\x1c\x1d\x1e"  # and not ours; all others are both
_OTHER_LINE_ENDS: Final = LINE_ENDS.replace("\n", "")
_EDGES: Final = BLANKS + LINE_ENDS


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs of `text`, one after another, each with the line end behind it.

    They tile the text; an empty text has none.
    """
    if any(map(text.__contains__, _LINE_ENDS_OF_PYTHON)):
        yield from (match.span() for match in _PARAGRAPH.finditer(text) if match.group())
        return
    start = 0
    if any(map(text.__contains__, _OTHER_LINE_ENDS)):
        for line in text.splitlines(keepends=True):  # twenty times as fast as the pattern
            yield start, (start := start + len(line))
        return
    while end := text.find("\n", start) + 1:  # six times as fast again
        yield start, end
        start = end
    if start < len(text):
        yield start, len(text)


@lru_cache(maxsize=1)  # an import asks twice for each text
def lines(text: str) -> list[tuple[int, str]]:
    """The paragraphs of `text` that are not blank: where each begins, and what it says.

    Both without the white space at its edges.
    """
    if any(map(text.__contains__, _OTHER_LINE_ENDS + _LINE_ENDS_OF_PYTHON)):
        wholes = [text[start:end] for start, end in paragraphs(text)]
        end_of_line = 0  # it is in each
    else:
        wholes = text.split("\n")
        end_of_line = 1
    found = []
    start = 0
    for whole in wholes:
        if line := whole.strip():
            found.append((start + whole.index(line[0]), line))
        start += len(whole) + end_of_line
    return found


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
