"""How an order becomes an act, and what no order may make: the same range with the same label twice."""

from __future__ import annotations

from app.errors import SpanRefusedError
from app.model import Act, Change, Item, Work, new_act_id


def make_act(
    work: Work, title: str, *, removed: tuple[Item, ...] = (), added: tuple[Item, ...] = ()
) -> Act:
    """An act of the annotator of ``work`` on her layer: what goes and what comes."""
    change = Change(work.article, work.layer, removed=removed, added=added)
    return Act(new_act_id(), work.layer, title, (change,))


def is_held(
    work: Work, start: int, end: int, label: str, *, but: frozenset[str] = frozenset()
) -> bool:
    """Whether a span of ``work`` (none of ``but``, by id) has that range and label."""
    return any(span.id not in but for span in work.at(start, end, label))


def refuse_held(
    work: Work, start: int, end: int, label: str, *, but: frozenset[str] = frozenset()
) -> None:
    """Raise ``SpanRefusedError`` when ``is_held``."""
    if is_held(work, start, end, label, but=but):
        raise SpanRefusedError(
            f"the same range is marked {label} already",
            advice="Delete one of the two, or choose another range.",
        )
