"""Relations that a reviewer draws with the span she decides on, and what becomes of them."""

from __future__ import annotations

import pytest

from app.adjudication import Version, edit, questions, reject, take
from app.adjudication.version import Arrow
from app.model import Choice

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


def test_one_that_was_drawn_is_not_the_rule_s_when_all_annotators_make_it_since(
    room, hands
) -> None:
    room.bench.put(
        hands.work("ann", SPANS, [(0, 1, "by")]),
        hands.work("bo", [SPANS[0], (20, 24, "A")], [(0, 1, "by")]),
    )
    room.decide(edit, [Version(20, 23, "A")], asked=about(room, 20))
    assert about_relation(room).decision is None
    assert len(room.gold.relations) == 1


def redraw(room, added=(), removed=(), how=""):
    """Edit the second span as it is, with relations from the first that come and go."""
    head = room.gold.spans[0].id
    asked, span = about(room, 20), Version(20, 25, "A")
    arrows = {
        "added": [Arrow(kind, head, outward=False) for kind in added],
        "removed": [Arrow(kind, head, outward=False) for kind in removed],
    }
    room.bench.apply(edit(room.bench.case(), asked, [span], how=how, **room.why, **arrows))


def types(room):
    return sorted(one.type for one in room.gold.relations)


def test_one_that_is_taken_away_goes_from_gold_and_from_its_decision_and_others_stay(room) -> None:
    redraw(room, added=["by", "to"])
    assert types(room) == ["by", "to"]
    redraw(room, removed=["by"])
    (left,) = room.gold.relations
    assert (left.type, about(room, 20).decision.gold) == ("to", (left.tail, left.id))


def test_one_of_a_type_that_nobody_offers_decides_nothing_that_is_offered(room, hands) -> None:
    room.bench.put(hands.work("ann", SPANS, [(0, 1, "to")]))
    redraw(room, added=["of"])
    assert types(room) == ["by", "of"]
    assert about_relation(room).open


def test_one_that_is_offered_joins_those_that_were_taken_of_the_same_question(room, hands) -> None:
    room.bench.put(
        hands.work("ann", SPANS, [(0, 1, "to")]),
        hands.work("bo", [SPANS[0], (20, 24, "A")], [(0, 1, "of")]),
    )
    room.decide(take, "ann")
    redraw(room, added=["of"], how="longer")
    decision = about_relation(room).decision
    assert types(room) == ["by", "of", "to"]
    assert [one.type for one in decision.chosen] == ["of", "to"]
    assert (decision.choice, decision.taken) == (Choice.EDIT, "")


def test_one_that_was_turned_down_is_decided_anew_though_a_newcomer_offers_another(
    room, hands
) -> None:
    room.bench.put(hands.work("ann", SPANS, [(0, 1, "to")]))
    room.decide(reject)
    room.come("cy", SPANS, [(0, 1, "of")])
    assert about_relation(room).late == ("cy",)
    redraw(room, added=["to"])
    asked = about_relation(room)
    assert (types(room), asked.decision.choice) == (["by", "to"], Choice.EDIT)
