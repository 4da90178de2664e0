"""Where a text may be cut: the borders of extended grapheme clusters (UAX #29).

The authority is ``\\X`` of the `regex` library. Qt's own finder disagrees with it (it cuts
``น้ำ`` written with NIKHAHIT, and flags), so every selection is snapped here.

Trap: ``\\X`` looks back over a whole run of regional indicators for each flag in it, which is
quadratic (100,000 of them take half a minute). Flags are therefore matched in pairs first.
"""

import re
from typing import Final

import regex  # type: ignore[import-untyped, unused-ignore]

_CLUSTER: Final = regex.compile(r"[\U0001F1E6-\U0001F1FF]{2}[\p{GCB=EX}\p{GCB=SM}\p{GCB=ZWJ}]*+|\X")
# A cluster of several code points has at least one that is none of these, CR LF aside.
_JOINER: Final = regex.compile(r"[^\p{GCB=XX}\p{GCB=CN}\r\n]|\r\n")
_LINE: Final = regex.compile(r"[^\r\n]++(?:\r\n?|\n)?+|[\r\n]++")
# Two neighbours that no rule of UAX #29 joins, whatever stands around them.
_CERTAIN: Final = regex.compile(r"(?r)(?<=[\p{GCB=XX}\p{GCB=CN}\n])(?=[\p{GCB=XX}\p{GCB=CN}\r])")
_PLAIN: Final = re.compile(  # the same of the commonest letters, in a tenth of the time
    "[ -~\xa0-\xa8\xaa-\xac\xb0-\u02ff\u0e01-\u0e30\u0e32\u0e40-\u0e46\u1e00-\u1eff\u2010-\u2027]{2}"
)
_WINDOW: Final = 64


def boundaries(text: str) -> list[int]:
    """All cluster borders of `text`, ascending, 0 and ``len(text)`` among them."""
    return [0, *(match.end() for match in _CLUSTER.finditer(text))]


def inside(text: str) -> set[int]:
    """The positions of `text` that lie within a cluster, where no cut may be.

    Empty, and found at the speed of one search, for text without combining marks.
    """
    if _JOINER.search(text) is None:
        return set()
    found: set[int] = set()
    for line in _LINE.finditer(text):
        start, end = line.span()
        if _JOINER.search(text, start, end) is None:
            continue
        for match in _CLUSTER.finditer(text, start, end):
            first, last = match.span()
            if last - first > 1:
                found.update(range(first + 1, last))
    return found


def is_boundary(text: str, position: int) -> bool:
    """Whether `text` may be cut before code point `position`.

    Looks at a window of some 64 code points; only a longer run without a single certain
    border (flags, stacked marks) makes it look further back. Raises ValueError outside
    of 0..len(text).
    """
    if _PLAIN.fullmatch(text, position - 1, position + 1):
        return True
    return _cluster_at(text, position)[0] == position


def snap(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen ``[start, end)`` outward to cluster borders.

    An empty range on a border stays empty; one within a cluster becomes that cluster.
    Raises ValueError unless 0 <= start <= end <= len(text).
    """
    if start > end:
        raise ValueError(f"a range cannot end ({end}) before it starts ({start})")
    snapped_start = start if _at_edge_of_line(text, start) else _cluster_at(text, start)[0]
    if _at_edge_of_line(text, end):
        return snapped_start, end
    border, after = _cluster_at(text, end)
    return snapped_start, end if border == end else after


def _at_edge_of_line(text: str, position: int) -> bool:
    """Whether the text begins or ends at `position`, or a line does at a line feed, CR LF or not."""
    if not 0 < position < len(text):
        return position in (0, len(text))
    return text[position - 1] == "\n" or (text[position] == "\n" and text[position - 1] != "\r")


def _cluster_at(text: str, position: int) -> tuple[int, int]:
    """The cluster that holds the code point at `position`; an empty one at the end."""
    length = len(text)
    if not 0 <= position <= length:
        raise ValueError(f"position {position} is outside a text of {length} code points")
    if position == length:
        return length, length
    for match in _CLUSTER.finditer(text, _certain_border(text, position)):
        start, end = match.span()
        if end > position:
            return start, end
    raise AssertionError("clusters tile the text")


def _certain_border(text: str, position: int) -> int:
    """The nearest border at or before `position` that can be told without knowing more."""
    width = _WINDOW
    while (low := position - width) > 0:
        found = _CERTAIN.search(text[low : position + 1])
        if found is not None:
            return low + int(found.start())
        width *= 4
    found = _CERTAIN.search(text[: position + 1])
    return int(found.start()) if found is not None else 0
