"""What stands in a cell of WebAnno TSV: values with numbers, and what a backslash hides.

``A[1]|B[2]`` are two annotations on one row, ``_`` is none and ``*`` one without a value. A value's
own ``|``, ``[``, ``_`` and their like stand behind a backslash; ``\\t`` is a tab.
"""

from __future__ import annotations

import re
from typing import Final

_ENTRY: Final = re.compile(r"((?:\\.|[^\\|\[]|\[(?!\d+\](?:\||\Z)))*)(?:\[(\d+)\])?(\||\Z)", re.S)
_ESCAPE: Final = re.compile(r"\\(u[0-9A-Fa-f]{4}|.)", re.S)
_NAMED: Final = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "b": "\b"}


def entries(cell: str) -> list[tuple[str, int]]:
    """Each value of a ``cell`` with its number, 0 for one without; "" for an annotation without a value.

    Raises ``ValueError`` for what is no value.
    """
    if cell in ("_", ""):
        return []
    found, place = [], 0
    while True:
        match = _ENTRY.match(cell, place)
        if match is None:
            raise ValueError(f"{cell!r} is no value")
        found.append(("" if match[1] in ("*", "_") else plain(match[1]), int(match[2] or 0)))
        place = match.end()
        if not match[3]:
            return found


def plain(escaped: str) -> str:
    """What stands behind backslashes in text, tokens and values."""
    return _ESCAPE.sub(_meant, escaped) if "\\" in escaped else escaped


def _meant(match: re.Match[str]) -> str:
    code = match[1]
    return chr(int(code[1:], 16)) if len(code) > 1 else _NAMED.get(code, code)


def apart(roles: str) -> list[str]:
    """The roles of slots, between semicolons."""
    return re.split(r"(?<!\\);", roles)
