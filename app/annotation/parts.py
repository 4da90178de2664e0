"""Orders that make one span of several, several of one, or a second on the same place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from app.annotation.acts import is_held, make_act, refuse_held
from app.errors import SpanRefusedError
from app.model import Act, Item, ItemId, Relation, Scheme, Span, Work, new_id, text_order


@dataclass(frozen=True)
class SplitSpan:
    """Make two of the span with that id: one that ends at ``end``, one that begins at ``start``.

    Both keep label, attributes and doubt. The first is still the old span: it keeps the relations
    and the note.
    """

    span: str
    end: int
    start: int

    def act(self, work: Work, scheme: Scheme) -> Act:
        """``SpanRefusedError`` when a part would be empty, or has its range and label already."""
        old = work.span(self.span)
        if not old.start < self.end <= self.start < old.end:
            raise SpanRefusedError(
                "the span cannot be split there",
                advice="Put the caret inside of it; it may be within a word.",
            )
        first = replace(old, end=self.end)
        second = replace(old, id=new_id(), start=self.start, note="")
        for part in (first, second):
            refuse_held(work, part.start, part.end, part.label)
        return make_act(work, f"Split {old.label}", removed=(old,), added=(first, second))


@dataclass(frozen=True)
class JoinSpans:
    """Make one of two or more spans of a label, from the start of the first to the last end.

    It is still the first in text order: where attributes differ its own stand, and what it lacks
    it takes from the others in their order. Notes come one below the other, and doubt about one is
    doubt about all. It has the relations of all, none twice and none to itself.
    """

    spans: tuple[str, ...]

    def act(self, work: Work, scheme: Scheme) -> Act:
        """``SpanRefusedError`` for fewer than two, for several labels, and where one is already."""
        old = sorted({work.span(span) for span in self.spans}, key=text_order)
        if len(old) < 2 or len({span.label for span in old}) > 1:
            raise SpanRefusedError(
                "only two or more spans of one label can be joined",
                advice="Relabel one of them first, or select over spans of one label.",
            )
        first = old[0]
        attributes: dict[str, str] = {}
        for span in old:
            attributes = {**span.attributes, **attributes}
        joined = replace(
            first,
            end=max(span.end for span in old),
            attributes=attributes,
            note="\n".join(dict.fromkeys(span.note for span in old if span.note)),
            unsure=any(span.unsure for span in old),
        )
        gone = frozenset(span.id for span in old)
        refuse_held(work, joined.start, joined.end, joined.label, but=gone)
        lost, found = _drawn_to(first.id, gone, work.relations)
        return make_act(work, f"Join {first.label}", removed=(*lost, *old), added=(joined, *found))


def _drawn_to(
    kept: ItemId, gone: frozenset[ItemId], relations: Iterable[Relation]
) -> tuple[list[Item], list[Item]]:
    """Relations at ``gone`` that go, and those that come in their place, drawn to ``kept``."""
    lost: list[Item] = []
    found: list[Item] = []
    there = set()
    for relation in relations:
        head = kept if relation.head in gone else relation.head
        tail = kept if relation.tail in gone else relation.tail
        drawn = replace(relation, head=head, tail=tail)
        double = head == tail or (drawn.type, head, tail) in there
        there.add((drawn.type, head, tail))
        if double or drawn != relation:
            lost.append(relation)
        if drawn != relation and not double:
            found.append(drawn)
    return lost, found


@dataclass(frozen=True)
class DuplicateSpan:
    """Mark the range of the span with that id as ``label`` too, with the attributes both have."""

    span: str
    label: str

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """None when the range has that label already."""
        old = work.span(self.span)
        known = {attribute.name for attribute in scheme.check_usable(self.label).attributes}
        if is_held(work, old.start, old.end, self.label):
            return None
        attributes = {}
        for name, value in old.attributes.items():
            if name in known and _may_carry(scheme, self.label, name, value):
                attributes[name] = value
        twin = replace(
            old, id=new_id(), label=self.label, attributes=attributes, note="", unsure=False
        )
        return make_act(work, f"Mark {self.label} on {old.label}", added=(twin,))


def _may_carry(scheme: Scheme, label: str, name: str, value: str) -> bool:
    try:
        scheme.check_attributes(label, {name: value})
    except SpanRefusedError:
        return False
    return True


def next_of_label(work: Work, span: Span) -> Span | None:
    """The span of the same label that comes next in text order."""
    first = bisect_right(work.spans, text_order(span), key=text_order)
    following = islice(work.spans, first, None)
    return next((each for each in following if each.label == span.label), None)


def alike_within(work: Work, start: int, end: int) -> tuple[Span, ...]:
    """The spans of one label that lie in ``start`` to ``end``: of the label that has two first."""
    inside = [span for span in work.starting(start, end) if span.end <= end]
    seen: dict[str, list[Span]] = {}
    for span in inside:
        seen.setdefault(span.label, []).append(span)
    return next((tuple(alike) for alike in seen.values() if len(alike) > 1), ())
