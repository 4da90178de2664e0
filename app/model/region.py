"""A region: a part of an article that is not its running text, and what becomes of it.

Regions belong to the article, not to an annotator: there is one set of them for all. They say what
a part is and delete nothing. Here, and nowhere else, stands which kinds training leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Self


class RegionState(StrEnum):
    """Whether a rule proposed it, a curator stands by it, or a curator said that it is body text."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


KINDS: Final[dict[str, str]] = {
    "headline": "the title of the article",
    "pullquote": "a sentence of the article set apart as a summary of it",
    "byline": "who wrote it, where and for whom: byline, dateline, credit",
    "caption": "the words under a picture",
    "share": "a button to share or to comment",
    "related": "a link to another article",
    "furniture": "what the site puts on every page",
    "repeated": "a line that the site says again",
    "metadata": "a date or another datum run into the text",
}
"""Every kind that rules and keys give, with what it means. A file may bring others."""

IN_TRAINING: Final = frozenset({"headline", "pullquote"})
"""Kinds that stay in training by default: sentences of the article with mentions of their own.

All others are left out, those that nobody has confirmed yet too; a rejected region is body text.
"""


@dataclass(frozen=True, order=True)
class Region:
    """``start`` to ``end`` of the article is of that ``kind``, one of ``KINDS`` or another name."""

    start: int
    end: int
    kind: str
    state: RegionState = RegionState.CONFIRMED

    @property
    def id(self) -> str:
        """One an article, range and kind."""
        return f"{self.start}-{self.end} {self.kind}"

    @property
    def stands(self) -> bool:
        """Whether it counts: nobody has rejected it."""
        return self.state is not RegionState.REJECTED

    @property
    def left_out(self) -> bool:
        """Whether training leaves it out by default."""
        return self.stands and self.kind not in IN_TRAINING

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data; ``state`` only when it is not confirmed."""
        data: dict[str, Any] = {"start": self.start, "end": self.end, "kind": self.kind}
        if self.state is not RegionState.CONFIRMED:
            data["state"] = self.state.value
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """What ``as_json`` gave."""
        state = RegionState(data.get("state", RegionState.CONFIRMED))
        return cls(data["start"], data["end"], data["kind"], state)


def left_out(regions: Iterable[Region]) -> tuple[tuple[int, int], ...]:
    """The ranges that training leaves out by default, ascending and apart from one another."""
    ranges: list[tuple[int, int]] = []
    for region in sorted(regions):
        if not region.left_out:
            continue
        if ranges and region.start <= ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(ranges[-1][1], region.end))
        else:
            ranges.append((region.start, region.end))
    return tuple(ranges)
