"""The names of CoNLL-2012 and OntoNotes, which stand in brackets and not in tags: ``(PERSON*``, ``*``, ``*)``.

A line is document, part, number, word, part of speech, parse, predicate, its frame, sense, speaker,
names, arguments and coreference; of these the word and the names are read.
"""

from __future__ import annotations

import re
from typing import Final

_DOCUMENT: Final = re.compile(r"#begin document .*; part \d+")
_WORD, _NAMES, _FEWEST = 3, 10, 12
_NAME: Final = re.compile(r"(?:\(([^()*]+))?\*?(\))?")


def begins(text: str) -> bool:
    """Whether a file whose first lines are ``text`` has its names in brackets."""
    return _DOCUMENT.match(text.lstrip("\ufeff")) is not None


class Brackets:
    """Goes through the lines of a file and makes a tag of each bracket."""

    def __init__(self) -> None:
        self._open = ""

    def cells(self, cells: list[str]) -> list[str]:
        """The word and its tag; ``cells`` as they are where they are not such a line."""
        if len(cells) < _FEWEST:
            return cells
        found = _NAME.fullmatch(cells[_NAMES])
        if found is None:
            return [cells[_WORD], cells[_NAMES]]
        label = found[1] or self._open
        tag = f"{'B' if found[1] else 'I'}-{label}" if label else "O"
        self._open = "" if found[2] else label
        return [cells[_WORD], tag]

    def end_sentence(self) -> None:
        """A line without a word."""
        self._open = ""
