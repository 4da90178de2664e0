"""Which bar lies in which track under one line: inner spans nearest to the text.

A span always lies below every span it encloses on the line. It keeps the track it had on the line
above, so that it reads as one, unless that would leave it more than one track farther from its
text than it need be. Bars in one track never overlap.

Trap: the order in which pieces are placed is what makes it true; they must come shortest first.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

MOST = 8
FARTHER = 1

Piece = tuple[float, float, int, int]
"""Left and right in pixels, start and end of the whole span in code points."""


def place(pieces: Sequence[Piece], wished: Sequence[int | None]) -> list[int]:
    """The track of each piece, -1 where ``MOST`` tracks are not enough.

    ``pieces`` come with the shortest span first; ``wished`` is the track on the line above.
    """
    lefts: list[list[float]] = []
    rights: list[list[float]] = []
    ranges: list[list[tuple[int, int]]] = []
    placed: list[int] = []
    for (left, right, start, end), wish in zip(pieces, wished, strict=True):
        lowest = 0
        free: list[int] = []
        spots: list[int] = []
        for track in range(len(lefts)):
            first = bisect_right(rights[track], left)
            last = bisect_left(lefts[track], right)
            spots.append(first)
            if last <= first:
                free.append(track)
            elif track >= lowest and any(
                start <= s and e <= end for s, e in ranges[track][first:last]
            ):
                lowest = track + 1
        track = next((spot for spot in free if spot >= lowest), len(lefts))
        if wish is not None and track < wish <= track + FARTHER and wish < MOST:
            track = wish if wish in free or wish >= len(lefts) else track
        if track >= MOST:
            placed.append(-1)
            continue
        while len(lefts) <= track:
            lefts.append([])
            rights.append([])
            ranges.append([])
            spots.append(0)
        lefts[track].insert(spots[track], left)
        rights[track].insert(spots[track], right)
        ranges[track].insert(spots[track], (start, end))
        placed.append(track)
    return placed
