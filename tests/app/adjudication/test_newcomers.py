"""Of what was decided before she came, a newcomer is asked only what she marks otherwise."""

from __future__ import annotations

from app.adjudication import majority, questions, reject, take, without_question
from app.comparison import Difference
from app.model import GOLD


def as_marked(gold):
    """The spans and relations of a layer as raw ones, for somebody who marks the same."""
    number = {span.id: at for at, span in enumerate(gold.spans)}
    return (
        [(span.start, span.end, span.label, dict(span.attributes)) for span in gold.spans],
        [(number[one.head], number[one.tail], one.type) for one in gold.relations],
    )


def test_who_marks_what_gold_has_is_asked_nothing(hands) -> None:
    room = hands.Room(
        hands.work("ann", [(0, 9, "C"), (20, 25, "A")]), hands.work("bo", [(0, 12, "C")])
    )
    for _ in range(2):
        room.decide(take, "ann", asked=room.open[0])
    before = room.gold
    room.come("cy", *as_marked(before))
    assert room.open == []
    assert [one.decision for one in questions(room.bench.case())] == list(before.decisions)
    assert without_question(room.bench.case()) == []


def test_who_marks_otherwise_is_one_question_beside_gold(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 7, "C")])
    asked = room.only()
    assert asked.late == ("cy",)
    assert asked.item.annotators == (GOLD, "cy")
    assert asked.item.spans[GOLD] == room.gold.spans
    assert asked.difference is Difference.BOUNDARY
    assert asked.decision == room.gold.decisions[0]
    assert list(asked.offered) == ["ann", "bo", "cy"]
    assert set(asked.marks.spans) == {"ann", "bo", "cy"}


def test_who_marks_nothing_is_asked_nothing(hands) -> None:
    room = hands.Room(
        hands.work("ann", [(0, 9, "C"), (20, 25, "A"), (30, 35, "A")]),
        hands.work("bo", [(0, 12, "C"), (20, 25, "A")]),
    )
    room.take_agreed()
    room.decide(take, "bo", asked=room.open[0])
    room.decide(reject, asked=room.open[0])
    room.come("cy")
    assert room.open == []
    shown = [(one.difference, one.item.annotators) for one in questions(room.bench.case())]
    assert shown == [
        (Difference.BOUNDARY, ("ann", "bo")),
        (Difference.SAME, ("ann", "bo")),
        (Difference.MISSING, ("ann", "bo")),
    ]


def test_a_version_that_a_reviewer_turned_down_is_not_asked_again(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 9, "C")])
    assert room.open == []


def test_of_what_a_rule_decided_a_newcomer_is_asked_whatever_she_marks(hands) -> None:
    same = [(0, 9, "C")]
    room = hands.Room(
        hands.work("ann", same), hands.work("bo", same), hands.work("cy", [(0, 5, "C")])
    )
    room.bench.apply(majority(room.bench.cases(), **room.why).act)
    room.come("di", [(0, 5, "C")])
    assert room.only().late == ("di",)
    assert majority(room.bench.cases(), **room.why).act is None
    room.come("ed", same)
    act = majority(room.bench.cases(), **room.why).act
    room.bench.apply(act)
    assert room.open == []
    assert room.bench.surface() == same


def test_two_newcomers_at_one_place_are_one_question(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 7, "C")])
    room.come("di", [(0, 12, "C")])
    asked = room.only()
    assert asked.late == ("cy",)
    assert asked.item.annotators == (GOLD, "cy", "di")


def test_gold_that_was_rejected_is_asked_as_nothing_beside_what_she_has(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo"))
    room.decide(reject)
    room.come("cy", [(0, 8, "C")])
    asked = room.only()
    assert asked.item.spans == {GOLD: (), "cy": asked.item.spans["cy"]}
    room.decide(take, GOLD)
    assert (room.open, room.bench.surface()) == ([], [])


def test_what_she_marks_beside_all_that_was_decided_is_a_question_like_any(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 12, "C"), (30, 35, "A")])
    asked = room.only()
    assert (asked.item.start, asked.late, asked.decision) == (30, (), None)


def test_a_relation_that_a_newcomer_makes_otherwise_is_asked_beside_that_of_gold(hands) -> None:
    spans, arrows = [(0, 9, "C"), (20, 25, "A")], [(0, 1, "by")]
    room = hands.Room(hands.work("ann", spans, arrows), hands.work("bo", spans))
    room.take_agreed()
    room.decide(take, "ann")
    room.come("cy", spans)
    assert room.open == []
    room.come("di", spans, arrows)
    assert room.open == []
    room.come("ed", spans, [(0, 1, "to")])
    asked = room.only()
    assert (asked.difference, asked.late) == (Difference.RELATION, ("ed",))
    assert {name: [one.type for one in held] for name, held in asked.item.relations.items()} == {
        GOLD: ["by"],
        "di": ["by"],
        "ed": ["to"],
    }
    room.decide(take, GOLD)
    assert [one.type for one in room.gold.relations] == ["by"]
    assert room.open == []
    room.come("fa", spans, [(1, 0, "by")])
    room.decide(take, "fa")
    assert len(room.gold.relations) == 2


def test_of_several_relations_a_newcomer_joins_the_one_of_her_type(hands) -> None:
    spans, arrows = [(0, 9, "C"), (20, 25, "A")], [(0, 1, "by"), (0, 1, "to")]
    room = hands.Room(hands.work("ann", spans, arrows), hands.work("bo", spans, arrows))
    room.take_agreed()
    room.come("cy", spans, [(0, 1, "to")])
    assert room.open == []
    held = [one.marks.relations for one in questions(room.bench.case()) if one.item.relations]
    assert [row["ann"][0].type for row in held if row["cy"]] == ["to"]
