"""By what a file of any name is seen to be CoNLL: shared tasks call theirs ``train.txt`` or ``eng.testa``."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from app.formats.conll import brackets
from app.formats.conll.tags import OPENING, is_tag

_FEWEST: Final = 3  # lines of tokens that show it
_AT_FIRST: Final = 30  # lines in which a tag must be
_LOOKED_AT: Final = 1_000  # lines
_SHARE: Final = 0.9  # of the lines
_MOST_LABELS: Final = 60
_BLANKS: Final = re.compile(r"[ \t]+")


def shows(head: str, _named: str) -> str:
    """By what ``head``, the first lines of a file, is of tokens and tags; "" if it is not."""
    if brackets.begins(head):
        return "it begins with '#begin document', as CoNLL-2012 does"
    filled = [line for line in head.split("\n", _LOOKED_AT)[:_LOOKED_AT] if line.strip(" \t\r")]
    if not any(map(_ends_in_tag, filled[:_AT_FIRST])):
        return ""  # as nearly every text that is one
    rows = [line.rstrip("\r") for line in filled if not _is_apart(line)]
    if not rows or (len(rows) < _FEWEST and len(rows) == len(filled)):
        return ""
    tabs = sum("\t" in row for row in rows) * 2 >= len(rows)
    cells = [row.rstrip().split("\t") if tabs else _BLANKS.split(row.strip()) for row in rows]
    widths = Counter(map(len, cells))
    [(width, most)] = widths.most_common(1)
    if width < 2 or most < len(rows) * _SHARE:
        return ""
    last = Counter(row[-1].strip() for row in cells if len(row) == width)
    tags = sum(count for tag, count in last.items() if is_tag(tag))
    if tags >= most * _SHARE or _is_io(last, most, width):
        return "its lines are tokens with a tag at their end"
    return ""


def _ends_in_tag(line: str) -> bool:
    return is_tag(line[-80:].rstrip().rpartition("\t")[2].rpartition(" ")[2])


def _is_apart(line: str) -> bool:
    """Whether it opens a document or is a comment, and has no token of its own."""
    return line.startswith(OPENING) or (line.startswith("#") and not is_tag(line.split()[-1]))


def _is_io(last: Counter[str], rows: int, width: int) -> bool:
    """Whether the tags are names without a prefix: few of them, most of them O."""
    return width == 2 and last["O"] * 3 >= rows and len(last) <= min(_MOST_LABELS, rows // 2 + 1)
