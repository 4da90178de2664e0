"""What was decided together stays together, whoever comes between; what parts it, and what does not."""

from __future__ import annotations

from dataclasses import replace

from app.adjudication import ask_back, questions, reject, take, without_question
from app.model import GOLD, Choice, ItemId


def parted(hands):
    """Two who were decided on together, and a newcomer who is closer to either than they are."""
    room = hands.Room(
        hands.work("ann", [(0, 10, "C")]),
        hands.work("bo", [(0, 14, "C"), (2, 9, "C")]),
    )
    room.decide(take, "ann", asked=room.open[0])
    room.decide(reject)
    room.come("cy", [(1, 9, "C")])
    return room


def decided(hands, *others):
    """Ann and bo, and maybe others, of whom ann was taken."""
    room = hands.Room(hands.work("ann", [(8, 15, "C")]), hands.work("bo", [(6, 12, "C")]), *others)
    room.decide(take, "ann", asked=room.open[0])
    return room


def at(question):
    """Where each of those who mark something there marks it."""
    return {
        name: [(span.start, span.end) for span in spans]
        for name, spans in question.marks.spans.items()
        if spans
    }


def test_what_was_decided_together_is_not_parted_by_who_comes_between(hands) -> None:
    room = parted(hands)
    assert without_question(room.bench.case()) == []
    asked = room.only()
    assert asked.late == ("cy",)
    room.decide(take, GOLD)
    assert room.open == []
    assert without_question(room.bench.case()) == []
    room.come("di", [(1, 9, "C")])
    assert room.open == []
    assert room.bench.surface() == [(0, 10, "C")]


def test_one_who_was_asked_and_had_nothing_there_parts_it(hands) -> None:
    room = parted(hands)
    room.bench.put(hands.work("ann", [(0, 10, "C"), (2, 9, "C")]))
    changed = room.only()
    assert at(changed) == {"ann": [(2, 9)], "bo": [(2, 9)], "cy": [(1, 9)]}
    assert (changed.late, changed.decision) == ((), None)
    assert [one.choice for one in without_question(room.bench.case())] == [Choice.REJECT]


def test_one_who_was_asked_and_had_something_there_is_asked_only_of_what_she_adds(hands) -> None:
    room = decided(hands)
    room.bench.put(hands.work("bo", [(6, 12, "C"), (9, 15, "C")]))
    assert at(room.only()) == {"bo": [(9, 15)]}
    assert without_question(room.bench.case()) == []


def test_it_is_so_too_when_somebody_came_who_marks_the_same(hands) -> None:
    room = decided(hands)
    room.come("cy", [(6, 12, "C")])
    room.bench.put(hands.work("bo", [(6, 12, "C"), (9, 15, "C")]))
    assert at(room.only()) == {"bo": [(9, 15)]}


def test_what_one_marks_elsewhere_who_had_nothing_there_parts_nothing(hands) -> None:
    far = (40, 45, "C")
    room = decided(hands, hands.work("cy", [far]))
    room.bench.put(hands.work("bo", [(6, 12, "C"), (9, 15, "C"), (40, 46, "C")]))
    assert [at(one) for one in room.open] == [
        {"bo": [(9, 15)]},
        {"bo": [(40, 46)], "cy": [(40, 45)]},
    ]


def test_what_is_decided_of_the_place_beside_parts_nothing(hands) -> None:
    room = hands.Room(
        hands.work("ann", [(8, 15, "C")]),
        hands.work("bo", [(6, 12, "C"), (13, 20, "C")]),
        hands.work("cy", [(14, 20, "C")]),
    )
    for _ in range(2):
        room.decide(reject, asked=room.open[0])
    room.bench.put(hands.work("bo", [(6, 12, "C"), (13, 20, "C"), (9, 15, "C")]))
    assert at(room.only()) == {"bo": [(9, 15)]}


def undecided_beside(hands, *others):
    """A place that was decided, though ann has nothing there but nearby, and one who has both versions."""
    room = hands.Room(
        hands.work("ann", [(0, 4, "C")]),
        hands.work("bo", [(3, 9, "C")]),
        hands.work("cy", [(0, 5, "C"), (3, 10, "C")]),
        *others,
    )
    room.decide(take, "bo", asked=room.open[1])
    room.come("di", [(3, 9, "C"), (3, 10, "C")])
    return room


def test_nor_does_a_place_beside_that_is_not_decided_yet(hands) -> None:
    room = undecided_beside(hands)
    (held,) = [one for one in questions(room.bench.case()) if one.decision is not None]
    assert (at(held)["bo"], at(held)["cy"]) == ([(3, 9)], [(3, 10)])


def test_nor_that_one_who_was_asked_is_left_out_of_the_comparison(hands) -> None:
    room = undecided_beside(hands, hands.work("ed"))
    room.leave("ed")
    assert without_question(room.bench.case()) == []
    room = decided(hands, hands.work("cy"), hands.work("ed"))
    room.leave("ed")
    room.bench.put(hands.work("bo", [(6, 12, "C"), (9, 15, "C")]))
    assert at(room.only()) == {"bo": [(9, 15)]}


def test_what_was_moved_away_is_not_held_there(hands) -> None:
    room = decided(hands)
    room.bench.put(hands.work("bo", [(40, 45, "C")]))
    assert [at(one) for one in room.open] == [{"ann": [(8, 15)]}, {"bo": [(40, 45)]}]


def test_what_parts_a_place_parts_the_one_beside_that_it_was_decided_with(hands) -> None:
    room = hands.Room(
        hands.work("ann", [(8, 15, "C")]),
        hands.work("bo", [(6, 12, "C"), (13, 20, "C")]),
        hands.work("cy", [(14, 20, "C")]),
        hands.work("ed"),
    )
    for _ in range(2):
        room.decide(reject, asked=room.open[0])
    room.bench.put(hands.work("bo", [(6, 12, "C"), (13, 20, "C"), (9, 15, "C")]))
    room.bench.put(hands.work("ed", [(16, 20, "C")]))
    assert len(without_question(room.bench.case())) == 2


def test_what_was_only_asked_back_is_compared_as_ever(hands) -> None:
    room = hands.Room(hands.work("ann", [(5, 6, "C")]), hands.work("bo", [(2, 5, "C")]))
    room.decide(ask_back, "Is it in?", asked=room.open[0])
    room.come("cy", [(4, 6, "C")])
    assert at(room.only()) == {"ann": [(5, 6)], "bo": [(2, 5)], "cy": [(4, 6)]}


def test_who_marks_in_two_what_was_decided_as_one_is_asked_one_question(hands) -> None:
    room = hands.Room(hands.work("ann", [(3, 5, "C")]), hands.work("bo"))
    room.decide(take, "ann")
    room.come("cy", [(3, 4, "C"), (4, 5, "C")])
    asked = room.only()
    assert asked.late == ("cy",)
    assert at(asked) == {"ann": [(3, 5)], "cy": [(3, 4), (4, 5)]}


def test_that_gold_was_kept_stays_with_the_decision_that_it_kept(hands) -> None:
    room = hands.Room(hands.work("ann", [(6, 10, "C")]), hands.work("bo", [(8, 9, "C")]))
    room.decide(take, "ann")
    room.come("cy", [(5, 9, "C")])
    room.decide(take, GOLD)
    room.bench.put(hands.work("ann", [(6, 10, "C"), (5, 9, "C")]))
    assert at(room.only()) == {"ann": [(5, 9)]}
    (kept,) = [one for one in questions(room.bench.case()) if one.decision is not None]
    assert at(kept) == {"ann": [(6, 10)], "bo": [(8, 9)], "cy": [(5, 9)]}
    assert [one.taken for one in kept.decisions] == [GOLD, "ann"]


def test_that_gold_was_kept_parts_with_the_decision_that_it_kept(hands) -> None:
    room = hands.Room(hands.work("ann"), hands.work("bo", [(3, 7, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(4, 6, "C")])
    room.decide(take, GOLD)
    room.bench.put(hands.work("ann", [(0, 4, "C")]))
    asked = room.only()
    assert at(asked) == {"ann": [(0, 4)], "bo": [(3, 7)], "cy": [(4, 6)]}
    assert asked.decision is None


def test_what_is_marked_anew_just_so_is_what_it_was(hands) -> None:
    room = hands.Room(hands.work("ann", [(12, 13, "C")]), hands.work("bo", [(11, 12, "C")]))
    for _ in range(2):
        room.decide(take, "bo", asked=room.open[0])
    more = hands.work("bo", [(11, 12, "C"), (11, 13, "C")])
    anew = replace(more.spans[0], id=ItemId("anew"))
    room.bench.put(replace(more, spans=(anew, more.spans[1])))
    assert at(room.only()) == {"ann": [(12, 13)], "bo": [(11, 13)]}


def test_what_is_found_as_ever_is_not_asked_again_for_a_place_beside(hands) -> None:
    room = hands.Room(
        hands.work("ann", [(2, 6, "C"), (7, 11, "C")]),
        hands.work("bo"),
        hands.work("cy", [(0, 5, "C")]),
    )
    for _ in range(2):
        room.decide(take, "ann", asked=room.open[0])
    room.come("di", [(5, 10, "C")])
    room.bench.put(hands.work("bo", [(5, 8, "C")]))
    assert at(room.only()) == {"bo": [(5, 8)], "di": [(5, 10)]}
