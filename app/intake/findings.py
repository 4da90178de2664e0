"""What is found out of each file on the way in, to be told when all is in; a refused file is forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.intake.report import Foreign, Guess, Told
from app.model import Document


@dataclass
class Findings:
    """By file: encodings that were guessed, annotations that were not taken (articles by key), what
    readers told, and names that were to be left out, with their counts.
    """

    _guessed: dict[str, str] = field(default_factory=dict)
    _foreign: dict[str, Counter[str]] = field(default_factory=dict)
    _told: dict[Told, None] = field(default_factory=dict)  # a set that keeps its order
    _left_out: dict[str, Counter[str]] = field(default_factory=dict)

    def guess(self, file: str, encoding: str) -> None:
        """Its encoding was guessed."""
        self._guessed[file] = encoding

    def tell(self, file: str, words: str) -> None:
        """A reader told ``words`` of it, perhaps again."""
        self._told[Told(file, words)] = None

    def keep(self, file: str, document: Document, left_out: Mapping[str, int]) -> None:
        """``document`` comes in, without the names ``left_out``."""
        if left_out:
            self._left_out.setdefault(file, Counter()).update(left_out)
        if document.foreign:
            self._foreign.setdefault(file, Counter()).update(document.foreign)

    def forget(self, file: str) -> None:
        """Nothing of it comes in."""
        self._guessed.pop(file, None)
        self._foreign.pop(file, None)
        self._left_out.pop(file, None)
        self._told = {told: None for told in self._told if told.file != file}

    @property
    def guessed(self) -> list[Guess]:
        """File after file."""
        return [Guess(file, encoding) for file, encoding in self._guessed.items()]

    @property
    def foreign(self) -> list[Foreign]:
        """File after file, key after key."""
        return [
            Foreign(file, key, articles)
            for file, counted in self._foreign.items()
            for key, articles in counted.items()
        ]

    @property
    def told(self) -> list[Told]:
        """All, in the order in which they were told."""
        return list(self._told)

    @property
    def left_out(self) -> dict[str, int]:
        """By name, over all files."""
        return dict(sum(self._left_out.values(), Counter()))
