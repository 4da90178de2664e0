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
