"""Groups of entries one below another, as a list shows them: which entry is where, and whose group it is.

It is made behind the window where that is long, so that the window has nothing to walk through.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate, chain

from app.adjudication.docket import Docket, Entry
from app.adjudication.listing import About, Group, grouped
from app.adjudication.queue import Order
from app.model import ArticleId


class Listed:
    """``entries`` are those of all ``groups``; the first of each group is at one of ``starts``, which
    ends with how many there are. ``open`` is how many are open."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self.groups = groups
        held = [group.entries for group in groups]
        self.entries: list[Entry] = list(chain.from_iterable(held))
        self.starts = [0, *accumulate(map(len, held))]
        self.open = sum(group.open for group in groups)
        self._places: dict[ArticleId, dict[int, int]] = {}

    @cached_property
    def group_of(self) -> dict[About, int]:
        """The place of the group under each heading."""
        return {group.about: at for at, group in enumerate(self.groups)}

    def place(self, entry: Entry) -> int:
        """Where ``entry`` is, -1 where it is not."""
        places = self._places.get(entry.article)
        if places is None:  # by identity: all are listed, so they live
            here = self._around(entry.article)
            places = self._places[entry.article] = {
                id(self.entries[at]): at for at in here if self.entries[at].article == entry.article
            }
        return places.get(id(entry), -1)

    def _around(self, article: ArticleId) -> range:
        """Among which places the entries of ``article`` are."""
        at = self.group_of.get(article)
        return range(len(self.entries)) if at is None else range(*self.starts[at : at + 2])

    def with_group(self, group: Group) -> Listed:
        """The same, but for the group under that heading."""
        at = self.group_of[group.about]
        return Listed([*self.groups[:at], group, *self.groups[at + 1 :]])


def listed_by_article(docket: Docket) -> Listed:
    """All of ``docket``, article after article."""
    return Listed(grouped(docket, docket.entries, Order.ARTICLE))
