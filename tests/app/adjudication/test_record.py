"""What a verdict writes down, and which earlier ones it takes the place of."""

from __future__ import annotations

from app.adjudication import ask_back, questions, reject, take
from app.model import GOLD, Choice


def late(hands):
    """Gold has both parts of ann's, and a newcomer marks it otherwise."""
    room = hands.Room(
        hands.work("ann", [(0, 4, "C"), (5, 12, "C")]), hands.work("bo", [(0, 12, "C")])
    )
    room.decide(take, "ann")
    room.come("cy", [(0, 10, "C")])
    return room


def test_kept_is_only_what_is_still_in_gold(hands) -> None:
    room = late(hands)
    first, second = room.gold.spans
    del room.bench.gold["x"][first.id]
    room.decide(take, GOLD)
    (kept,) = [one for one in room.gold.decisions if one.taken == GOLD]
    assert kept.gold == (second.id,)


def test_a_note_to_the_annotators_goes_once_gold_is_kept(hands) -> None:
    room = late(hands)
    room.decide(ask_back, "All of it?")
    room.decide(take, GOLD)
    assert [one.choice for one in room.gold.decisions] == [Choice.TAKE, Choice.TAKE]


def test_who_decides_the_same_again_has_one_decision_and_what_she_took_is_not_written_twice(
    hands,
) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    for _ in range(2):
        room.decide(take, "ann", asked=questions(room.bench.case())[0])
    (decision,) = room.gold.decisions
    assert (decision.gold, decision.chosen) == ((room.gold.spans[0].id,), ())


def test_one_who_had_nothing_there_was_asked_also_when_it_is_decided_again(hands) -> None:
    room = hands.Room(hands.work("ann"), hands.work("bo", [(0, 9, "C")]))
    room.decide(reject)
    (asked,) = questions(room.bench.case())
    room.decide(take, "bo", asked=asked)
    room.bench.put(hands.work("ann", [(0, 12, "C")]))
    asked = room.only()
    assert (asked.late, asked.decision) == ((), None)
