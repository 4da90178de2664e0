"""What spans cover, joined where they overlap, measured without looking at a character.

Everything lies on the one axis of ``Columns``; no range reaches over the end of its article.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.comparison.columns import Columns, Flags, Ints, Numbers
from app.comparison.matching import ranges


@dataclass(frozen=True)
class Joined:
    """Ranges that do not overlap, in order, each with the article that it lies in."""

    article: Ints
    begin: Ints
    stop: Ints

    @property
    def length(self) -> Ints:
        """The characters of each."""
        return self.stop - self.begin

    def among(self, articles: Flags) -> Joined:
        """Those in ``articles``."""
        if articles.all():
            return self
        kept = articles[self.article]
        return Joined(self.article[kept], self.begin[kept], self.stop[kept])


def joined(columns: Columns, rows: Ints) -> Joined:
    """The ranges that the spans of ``rows``, in order, cover: overlapping ones joined, touching ones not."""
    begin, stop = columns.begin[rows], columns.stop[rows]
    reach = np.maximum.accumulate(stop) if len(stop) else stop
    fresh = np.ones(len(rows), dtype=np.bool_)
    fresh[1:] = begin[1:] >= reach[:-1]
    first = np.flatnonzero(fresh)
    last = np.append(first[1:], len(rows))[: len(first)] - 1
    return Joined(columns.article[rows][first], begin[first], reach[last])


def meetings(ours: Joined, theirs: Joined) -> tuple[Ints, Ints]:
    """The places of all pairs of one of ``ours`` and one of ``theirs`` that overlap."""
    low = np.searchsorted(theirs.stop, ours.begin, side="right")
    high = np.searchsorted(theirs.begin, ours.stop, side="left")
    return ranges(np.arange(len(ours.begin)), low, high)


def shared(ours: Joined, theirs: Joined, met: tuple[Ints, Ints]) -> Ints:
    """Of each pair of ``met`` how many characters both cover."""
    one, other = met
    return np.asarray(
        np.minimum(ours.stop[one], theirs.stop[other])
        - np.maximum(ours.begin[one], theirs.begin[other])
    )


def distances(ours: Joined, theirs: Joined, met: tuple[Ints, Ints]) -> tuple[Ints, Numbers]:
    """Krippendorff's squared distances, and the article of each: of units that overlap, the two
    ends' distances; of a unit that overlaps none, its length. ``met`` are their ``meetings``."""
    one, other = met
    apart = (ours.begin[one] - theirs.begin[other]) ** 2 + (
        ours.stop[one] - theirs.stop[other]
    ) ** 2
    alone = [
        (side.article[left], side.length[left] ** 2)
        for side, found in ((ours, one), (theirs, other))
        for left in [np.bincount(found, minlength=len(side.begin)) == 0]
    ]
    return (
        np.concatenate((ours.article[one], *(where for where, _ in alone))),
        np.concatenate((apart, *(square for _, square in alone))).astype(np.float64),
    )
