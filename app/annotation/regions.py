"""What a curator can order about regions, which belong to the article and not to her layer.

Traps: regions that stand never overlap after an order, so one that is put over others takes their
place; a region is never forgotten but rejected, so that no rule's proposal comes back as new.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.errors import SpanRefusedError
from app.languages import graphemes
from app.model import REGIONS, Act, Article, Change, Region, RegionState, new_act_id
from app.model.counting import counted


def region_at(article: Article, position: int) -> Region | None:
    """The region that stands over ``position``, its end included; None when it is body text."""
    standing = [region for region in article.regions if region.stands]
    for region in sorted(standing, reverse=True):
        if region.start <= position <= region.end:
            return region
    return None


def line_at(text: str, position: int) -> tuple[int, int]:
    """The line around ``position`` without the white space at its edges; empty for a blank one."""
    start = max(text.rfind(end, 0, position) for end in "\n\r") + 1
    ends = [found for found in (text.find(end, position) for end in "\n\r") if found >= 0]
    line = text[start : min(ends, default=len(text))]
    begin = start + len(line) - len(line.lstrip())
    return begin, begin + len(line.strip())


@dataclass(frozen=True)
class SetRegion:
    """Say that ``start`` to ``end`` (code points, half-open) is a region of ``kind``."""

    start: int
    end: int
    kind: str

    def act(self, article: Article, who: str) -> Act | None:
        """None when it is confirmed as that already; ``SpanRefusedError`` for an empty range."""
        if not 0 <= self.start < self.end <= len(article.text):
            raise SpanRefusedError(
                "there is nothing here to make a region of",
                advice="Put the caret in a line with text, or select a part of it.",
            )
        start, end = graphemes.snap(article.text, self.start, self.end)
        new = Region(start, end, self.kind)
        old = [
            region
            for region in article.regions
            if region.id == new.id or (region.stands and region.start < end and start < region.end)
        ]
        return None if old == [new] else _act(article, who, f"Region {self.kind}", old, [new])


@dataclass(frozen=True)
class ConfirmRegions:
    """Stand by proposed regions: the one over ``position``, or without one, all of the article."""

    position: int | None = None

    def act(self, article: Article, who: str) -> Act | None:
        """None when nothing is proposed there."""
        here = None if self.position is None else region_at(article, self.position)
        among = article.regions if here is None else (here,)
        old = [region for region in among if region.state is RegionState.PROPOSED]
        new = [replace(region, state=RegionState.CONFIRMED) for region in old]
        title = (
            f"Confirm {old[0].kind}" if len(old) == 1 else f"Confirm {counted(len(old), 'region')}"
        )
        return _act(article, who, title, old, new) if old else None


@dataclass(frozen=True)
class RejectRegion:
    """Say that the part around ``position`` is body text."""

    position: int

    def act(self, article: Article, who: str) -> Act | None:
        """None when it is body text already."""
        old = region_at(article, self.position)
        if old is None:
            return None
        new = replace(old, state=RegionState.REJECTED)
        return _act(article, who, f"No {old.kind}", [old], [new])


RegionCommand = SetRegion | ConfirmRegions | RejectRegion


def _act(
    article: Article, who: str, title: str, old: Iterable[Region], new: Iterable[Region]
) -> Act:
    change = Change(article.id, REGIONS, removed=tuple(old), added=tuple(new))
    return Act(new_act_id(), who, title, (change,))
