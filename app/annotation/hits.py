"""One label on many places of many articles: a single act, undone at once.

What cannot be marked is passed over and counted, not refused: a search finds letters without their
marks, where no span may end, and places where something has the label already, all or in part.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.annotation.edges import trimmed
from app.languages import graphemes
from app.model import Act, Change, Scheme, Span, Work, new_act_id, new_id
from app.model.counting import counted


@dataclass(frozen=True)
class Marking:
    """``act`` marks ``marked`` hits, None when none; ``held`` had the label, ``cut`` cut a letter."""

    act: Act | None
    marked: int
    articles: int
    held: int
    cut: int


def mark_hits(
    places: Iterable[tuple[Work, str, Sequence[tuple[int, int]]]],
    label: str,
    scheme: Scheme,
    attributes: Mapping[str, str] | None = None,
) -> Marking:
    """Mark ranges as ``label``: one change for each article's work, its text and its ranges.

    Each span gets the ``attributes``. All works are of one annotator. ``SpanRefusedError`` when the
    scheme has no such label in use.
    """
    scheme.check_usable(label)
    scheme.check_attributes(label, attributes or {}, held=True)
    changes: list[Change] = []
    marked = held = cut = 0
    for work, text, ranges in places:
        there = _covered(work, label)
        added: list[Span] = []
        for start, end in ranges:
            whole = graphemes.is_boundary(text, start) and graphemes.is_boundary(text, end)
            edges = trimmed(text, start, end)
            if not whole or edges[0] >= edges[1]:
                cut += 1
            elif _over(there, *edges):
                held += 1
            else:
                insort(there, edges)
                said = dict(attributes or {})
                added.append(Span(new_id(), work.article, work.layer, *edges, label, said))
        if added:
            changes.append(Change(work.article, work.layer, added=tuple(added)))
            marked += len(added)
    if not changes:
        return Marking(None, 0, 0, held, cut)
    title = f"Mark {label}" if marked == 1 else f"Mark {label} at {counted(marked, 'hit')}"
    act = Act(new_act_id(), changes[0].layer, title, tuple(changes))
    return Marking(act, marked, len(changes), held, cut)


def _covered(work: Work, label: str) -> list[tuple[int, int]]:
    """Where the label is, as ranges apart from one another, ascending."""
    found: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in work.spans if span.label == label):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _over(ranges: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of ``ranges``, as of ``_covered``, shares a letter with ``start`` to ``end``."""
    at = bisect_left(ranges, (end, end))
    return at > 0 and ranges[at - 1][1] > start
