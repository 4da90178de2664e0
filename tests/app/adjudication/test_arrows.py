"""Relations that a reviewer draws with the span she decides on, and what becomes of them."""

from __future__ import annotations

import pytest

from app.adjudication import Version, edit, questions, reject, take
from app.adjudication.version import Arrow

SPANS = [(0, 9, "C"), (20, 25, "A")]


@pytest.fixture
def room(hands):
    """Gold has a relation that nobody offered: the reviewer drew it with the second span."""
    room = hands.Room(hands.work("ann", SPANS), hands.work("bo", [SPANS[0], (20, 24, "A")]))
    room.take_agreed()
    (commitment,) = room.gold.spans
    asked = room.only()
    arrows = [Arrow("by", commitment.id, outward=False)]
    act = edit(room.bench.case(), asked, [Version(20, 25, "A")], **room.why, added=arrows)
    room.bench.apply(act)
    return room


def about_relation(room):
    (asked,) = [one for one in questions(room.bench.case()) if one.item.relations]
    return asked


def about(room, start):
    (asked,) = [one for one in questions(room.bench.case()) if one.item.start == start]
    return asked


def test_one_that_was_drawn_stays_with_the_span_however_it_is_edited_and_goes_with_another(
    room,
) -> None:
    before = room.gold.relations
    room.decide(edit, [Version(20, 23, "A")], asked=about(room, 20))
    assert room.gold.relations == before
    assert about(room, 20).decision.gold == (before[0].tail, before[0].id)
    room.decide(take, "bo", asked=about(room, 20))
    assert room.gold.relations == ()


def test_one_that_was_drawn_goes_with_its_other_end_and_the_decision_on_this_one_stays(
    room,
) -> None:
    tail = room.gold.relations[0].tail
    room.decide(reject, asked=about(room, 0))
    assert [span.id for span in room.gold.spans] == [tail]
    assert room.gold.relations == ()
    assert about(room, 20).decision.gold == (tail,)


def test_one_that_was_drawn_goes_when_it_is_rejected_once_an_annotator_has_it(room, hands) -> None:
    room.bench.put(hands.work("ann", SPANS, [(0, 1, "by")]))
    assert about_relation(room).open
    room.decide(reject)
    assert room.gold.relations == ()
    held = [made for one in room.gold.decisions for made in one.gold]
    assert sorted(held) == sorted(span.id for span in room.gold.spans)
    room.bench.undo_all()
    assert not room.bench.gold["x"]


def test_one_that_was_drawn_stays_when_it_is_taken_of_an_annotator_too(room, hands) -> None:
    before = room.gold.relations
    room.bench.put(hands.work("ann", SPANS, [(0, 1, "by")]))
    room.decide(take, "ann")
    assert room.gold.relations == before
    room.decide(take, "bo", asked=about(room, 20))
    assert room.gold.relations == before
    assert about_relation(room).decision.gold == (before[0].id,)
    assert about(room, 20).decision.gold == (before[0].tail,)


def test_one_that_was_drawn_stays_when_another_type_is_rejected(room, hands) -> None:
    before = room.gold.relations
    room.bench.put(hands.work("ann", SPANS, [(0, 1, "to")]))
    room.decide(reject)
    assert room.gold.relations == before
