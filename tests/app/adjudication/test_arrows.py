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


def test_one_that_was_drawn_goes_when_it_is_rejected_once_an_annotator_has_it(room, hands) -> None:
    room.bench.put(hands.work("ann", SPANS, [(0, 1, "by")]))
    assert about_relation(room).open
    room.decide(reject)
    assert room.gold.relations == ()
    assert all(one.gold for one in room.gold.decisions if not one.key.startswith("relation:"))
    room.bench.undo_all()
    assert not room.bench.gold["x"]


def test_one_that_was_drawn_stays_when_it_is_taken_of_an_annotator_too(room, hands) -> None:
    before = room.gold.relations
    room.bench.put(hands.work("ann", SPANS, [(0, 1, "by")]))
    room.decide(take, "ann")
    assert room.gold.relations == before
    (edited,) = [one for one in questions(room.bench.case()) if one.item.start == 20]
    room.decide(take, "bo", asked=edited)
    assert room.gold.relations == before
    assert [about_relation(room).decision.gold] == [tuple(one.id for one in before)]
