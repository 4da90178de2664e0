"""An article: its text exactly as the file decoded to it, and what is known about it.

Trap: nothing here or elsewhere may strip, fold or normalise ``text``; offsets point into it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any

from app.model.ids import ArticleId
from app.model.language import Languages, Passage
from app.model.region import Region
from app.model.remark import Remark


class State(StrEnum):
    """How far an annotator is with an article."""

    TODO = "todo"
    STARTED = "started"
    DONE = "done"


@lru_cache(maxsize=1)  # an import asks three times for each text
def text_sha256(text: str) -> str:
    """SHA-256 of the text's UTF-8 form, 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@dataclass(frozen=True)
class Article:
    """One article. ``language`` is a BCP-47 primary tag or ``und``; ``meta`` is plain JSON data.

    ``passages`` are the paragraphs in another language, as ``Languages`` has them.
    """

    id: ArticleId
    name: str
    language: str
    text: str
    meta: Mapping[str, Any] = field(default_factory=dict, hash=False)
    regions: tuple[Region, ...] = ()
    passages: tuple[Passage, ...] = ()

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the text's UTF-8 form."""
        return text_sha256(self.text)

    @property
    def languages(self) -> Languages:
        """The language and the passages as one value."""
        return Languages(self.language, self.passages)

    def read_as(
        self, language: str, passages: tuple[Passage, ...], regions: tuple[Region, ...]
    ) -> Article:
        """The same article with what was found out about its text."""
        known = Article(self.id, self.name, language, self.text, self.meta, regions, passages)
        vars(known)["sha256"] = self.sha256
        return known


@dataclass(frozen=True)
class ArticleHead:
    """What a list of articles shows, read without the texts.

    ``states``, ``spans`` (number of spans) and ``remarks`` are by annotator; one who never touched
    the article is in none.
    """

    id: ArticleId
    name: str
    language: str
    characters: int
    sha256: str
    meta: Mapping[str, Any] = field(default_factory=dict, hash=False)
    states: Mapping[str, State] = field(default_factory=dict, hash=False)
    spans: Mapping[str, int] = field(default_factory=dict, hash=False)
    remarks: Mapping[str, Remark] = field(default_factory=dict, hash=False)
    passages: tuple[Passage, ...] = ()

    def state_for(self, annotator: str) -> State:
        """The state of this article in the hands of ``annotator``."""
        given = self.states.get(annotator)
        if given is not None:
            return given
        return State.STARTED if self.spans.get(annotator) else State.TODO

    @property
    def state(self) -> State:
        """Over all who touched it: done when all are, to do when nobody did anything."""
        touched = {*self.states, *self.spans}
        if not touched:
            return State.TODO
        states = {self.state_for(annotator) for annotator in touched}
        return states.pop() if len(states) == 1 else State.STARTED


@dataclass(frozen=True)
class NearDuplicate:
    """Two articles that nearly say the same; ``similarity`` is above the threshold, at most 1."""

    article: ArticleId
    other: ArticleId
    similarity: float
