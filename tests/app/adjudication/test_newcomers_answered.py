"""What a reviewer answers to a newcomer, and what becomes of the decisions before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.adjudication import (
    Version,
    Way,
    ask_back,
    corrections,
    decide_alike,
    edit,
    provenance,
    questions,
    reject,
    take,
    without_question,
)
from app.adjudication.version import Arrow
from app.errors import NotFoundError
from app.model import GOLD, Choice, ItemId


def test_kept_against_her_gold_stands_and_so_does_the_first_decision_with_its_reason(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    asked = room.only()
    room.bench.apply(take(room.bench.case(), asked, "bo", reason="boundary rule", **room.why))
    before = room.gold
    room.come("cy", [(0, 7, "C")])
    act = room.decide(take, GOLD)
    assert act.title == "Keep: boundary, C"
    assert room.open == []
    assert room.gold.spans == before.spans
    (first,) = before.decisions
    assert first in room.gold.decisions
    (question,) = questions(room.bench.case())
    assert [one.taken for one in question.decisions] == [GOLD, "bo"]
    assert not question.contested
    assert corrections(room.bench.cases(), "ann").reasons == {"boundary rule": 1}
    assert [one.decision.taken for one in corrections(room.bench.cases(), "cy").found] == [GOLD]


def test_taken_her_version_is_gold_and_the_first_decision_is_gone(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    (before,) = room.gold.spans
    room.come("cy", [(0, 7, "C")])
    room.decide(take, "cy")
    assert room.bench.surface() == [(0, 7, "C")]
    assert [span.id for span in room.gold.spans] == [before.id]
    assert [one.taken for one in room.gold.decisions] == ["cy"]
    assert room.open == []
    room.bench.undo_all()
    assert not room.bench.gold["x"]


def test_many_are_kept_at_once_and_taken_back_as_one(hands) -> None:
    places = [(100 * n, 100 * n + 9, "C") for n in range(5)]
    room = hands.Room(hands.work("ann", places), hands.work("bo", places))
    room.take_agreed()
    before = room.gold
    room.come("cy", [(start, end + 3, label) for start, end, label in places])
    asked = room.open
    assert len(asked) == 5
    done = decide_alike(room.bench.cases(), asked, Way.take(GOLD), lambda _: ("", None), **room.why)
    room.bench.apply(done.act)
    assert (room.open, room.gold.spans) == ([], before.spans)
    assert {told.source for told in provenance(room.gold).values()} == {"adjudicated"}


def test_who_is_not_in_the_question_cannot_be_taken(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 7, "C")])
    with pytest.raises(NotFoundError, match="Take one of gold, cy"):
        room.decide(take, "ann")


def test_what_was_asked_back_waits_though_another_comes(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(ask_back, "Is it in?")
    room.come("cy")
    asked = room.only()
    assert asked.asked_back.comment == "Is it in?"
    room.decide(take, "bo")
    assert [one.choice for one in room.gold.decisions] == [Choice.TAKE]


def test_when_one_who_was_asked_changes_the_place_it_is_one_question_of_all(hands) -> None:
    room = hands.Room(
        hands.work("ann", [(0, 9, "C"), (30, 35, "A")]), hands.work("bo", [(0, 12, "C")])
    )
    room.decide(take, "bo", asked=room.open[0])
    room.decide(take, "ann")
    room.come("cy", [(0, 12, "C")])
    room.bench.put(hands.work("bo", [(0, 10, "C")]))
    asked = room.only()
    assert (asked.late, asked.decision) == ((), None)
    assert asked.item.annotators == ("ann", "bo", "cy")
    room.decide(take, "cy")
    assert room.bench.surface() == [(0, 12, "C"), (30, 35, "A")]
    assert without_question(room.bench.case()) == []


def test_what_was_marked_anew_beside_a_newcomer_is_decided_anew_with_the_relations_of_before(
    hands,
) -> None:
    bench = hands.Bench([hands.work("a", [(0, 5, "A")]), hands.work("b")])
    why = {"reviewer": "rev", "now": hands.now}
    bench.apply(take(bench.case(), questions(bench.case())[0], "a", **why))
    (span,) = bench.case().gold.spans
    arrows = [Arrow("made_by", span.id)]
    asked = questions(bench.case())[0]
    bench.apply(edit(bench.case(), asked, [Version(0, 5, "A")], **why, added=arrows))
    (work, _) = bench.works["x"]
    bench.put(replace(work, spans=(replace(work.spans[0], id=ItemId("again")),)))
    bench.works["x"].append(hands.work("d"))
    (asked,) = questions(bench.case())
    bench.apply(take(bench.case(), asked, "a", **why))
    (decision,) = bench.case().gold.decisions
    assert decision.offered["a"] == ("again",)


def test_where_reviewers_differ_the_newcomer_is_one_more_version(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy")
    (asked,) = questions(room.bench.case())
    why = {**room.why, "reviewer": "eve"}
    room.bench.apply(take(room.bench.case(), asked, "ann", **why))
    asked = room.only()
    assert asked.contested
    assert [one.reviewer for one in asked.decisions] == ["eve", "rev"]
    room.bench.put(hands.work("cy", [(0, 7, "C")]))
    asked = room.only()
    assert (asked.contested, asked.late) == (True, ())
    assert asked.item.annotators == ("ann", "bo", "cy")
    room.decide(take, "ann")
    assert room.open == []


def test_another_reviewer_who_takes_the_newcomer_s_is_in_no_conflict(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 7, "C")])
    why = {**room.why, "reviewer": "eve"}
    room.bench.apply(take(room.bench.case(), room.only(), "cy", **why))
    assert room.open == []
    assert [one.reviewer for one in room.gold.decisions] == ["eve"]


def test_that_gold_was_kept_goes_with_the_decision_that_it_kept(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 7, "C")])
    room.decide(take, GOLD)
    (asked,) = questions(room.bench.case())
    why = {**room.why, "reviewer": "eve"}
    room.bench.apply(take(room.bench.case(), asked, "ann", **why))
    assert [one.taken for one in room.only().decisions] == ["ann", "bo"]


def test_a_relation_waits_while_a_newcomer_is_asked_of_its_end(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 5, "A"), (10, 12, "C")]), hands.work("bo"))
    room.decide(take, "ann", asked=room.open[0])
    room.decide(edit, [Version(14, 18, "C")])
    room.come("cy", [(0, 5, "A"), (14, 18, "C")], [(0, 1, "by")])
    room.decide(reject)
    decided = room.gold.decisions[-1]
    room.come("di", [(13, 18, "C")])
    asked = room.only()
    assert asked.item.annotators == ("ann", "bo", "cy", "di")
    assert without_question(room.bench.case()) == [decided]
    room.decide(take, "cy")
    assert room.open == []
    assert without_question(room.bench.case()) == []
    assert decided in room.gold.decisions
