"""What verdicts make of gold that was there before."""

from __future__ import annotations

from app.adjudication import questions, reject, take
from app.model import ItemId, Span


def test_gold_that_was_marked_by_hand_is_what_is_decided_of_its_place(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    by_hand = Span(ItemId("hand"), room.gold.article, "gold", 0, 9, "C")
    room.bench.gold["x"][by_hand.id] = by_hand
    room.decide(take, "bo", asked=questions(room.bench.case())[0])
    assert [(span.id, span.end) for span in room.gold.spans] == [("hand", 12)]


def test_a_relation_that_two_questions_offer_stays_while_one_decision_holds_it(hands) -> None:
    spans, by, to = [(0, 9, "C"), (20, 25, "A")], (0, 1, "by"), (0, 1, "to")
    room = hands.Room(
        hands.work("ann", spans, [by]),
        hands.work("bo", spans, [to]),
        hands.work("cy", spans, [by, to]),
    )
    room.take_agreed()
    rows = [one for one in room.open if one.item.relations]
    alone = next(one for one in rows if not one.item.relations["ann"])
    room.decide(take, "cy", asked=alone)
    room.decide(reject)
    assert [one.type for one in room.gold.relations] == ["to"]


ENDS, FAR = [(0, 9, "C"), (20, 25, "A")], (40, 45, "A")


def test_a_relation_that_all_made_since_is_not_brought_along_by_a_decision_elsewhere(hands) -> None:
    room = hands.Room(hands.work("ann", [*ENDS, FAR]), hands.work("bo", ENDS))
    room.take_agreed()
    for name, spans in (("ann", [*ENDS, FAR]), ("bo", ENDS)):
        room.bench.put(hands.work(name, spans, [(0, 1, "by")]))
    room.decide(take, "ann")
    assert room.gold.relations == ()


def test_a_relation_that_a_reviewer_turned_down_is_not_brought_along_when_all_make_it(
    hands,
) -> None:
    wider = [(0, 12, "C"), ENDS[1]]
    room = hands.Room(hands.work("ann", ENDS, [(0, 1, "by")]), hands.work("bo", wider))
    room.take_agreed()
    room.decide(take, "ann")
    room.decide(reject)
    room.bench.put(hands.work("bo", wider, [(0, 1, "by")]))
    assert room.only().item.relations
    span = next(one for one in questions(room.bench.case()) if one.item.end == 12)
    room.decide(take, "bo", asked=span)
    assert room.gold.relations == ()
    assert room.only().item.relations
