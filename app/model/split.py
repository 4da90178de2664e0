"""Where an article stands in the dataset (train, dev, test), and what a project says of itself.

Both belong to all annotators. An article that has no ``Place`` is in no split; what a project says
of itself (how it is split, what its dataset card says) are ``Statement``s, of no article.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Split(StrEnum):
    """A part of the dataset, in the order in which lists show them."""

    TRAIN = "train"
    DEV = "dev"
    TEST = "test"


@dataclass(frozen=True)
class Place:
    """The split that an article stands in; the article is that of its change."""

    split: Split

    @property
    def id(self) -> str:
        """One an article."""
        return "split"


@dataclass(frozen=True)
class Statement:
    """What a project says of itself under ``key``: ``text`` is JSON, of a shape that its reader knows."""

    key: str
    text: str

    @property
    def id(self) -> str:
        """One a key."""
        return f"statement:{self.key}"
