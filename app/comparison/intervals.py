"""Half-open ranges of characters, joined and measured without looking at the characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.model import Span

Range = tuple[int, int]


def joined(spans: Iterable[Span]) -> list[Range]:
    """The ranges that ``spans`` cover, overlapping ones joined, touching ones not, in order."""
    ranges: list[Range] = []
    for start, end in sorted((span.start, span.end) for span in spans if span.start < span.end):
        if ranges and start < ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(end, ranges[-1][1]))
        else:
            ranges.append((start, end))
    return ranges


def total(ranges: Iterable[Range]) -> int:
    """How many characters ``ranges``, which do not overlap, cover together."""
    return sum(end - start for start, end in ranges)


def shared(ours: Sequence[Range], theirs: Sequence[Range]) -> int:
    """How many characters two lists of joined ranges have in common."""
    common = i = j = 0
    while i < len(ours) and j < len(theirs):
        common += max(0, min(ours[i][1], theirs[j][1]) - max(ours[i][0], theirs[j][0]))
        if ours[i][1] < theirs[j][1]:
            i += 1
        else:
            j += 1
    return common
