"""What was decided stays decided when somebody comes who was not there: only her own marks are asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adjudication import (
    Version,
    Way,
    ask_back,
    corrections,
    decide_alike,
    edit,
    majority,
    open_questions,
    provenance,
    questions,
    reject,
    take,
    unanimous,
    without_question,
)
from app.adjudication.version import Arrow, noted_of
from app.comparison import Difference
from app.errors import NotFoundError
from app.model import GOLD, Choice, ItemId

quietly = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
raw_spans = st.lists(
    st.tuples(
        st.integers(0, 20),
        st.integers(1, 9),
        st.sampled_from("AC"),
        st.sampled_from([{}, {"role": "x"}]),
    ),
    max_size=6,
    unique_by=lambda raw: raw[:3],
)
raw_relations = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 5), st.sampled_from(["by", "to"])),
    max_size=3,
    unique=True,
)


class Room:
    """A bench on which a reviewer decides, each time a minute later."""

    def __init__(self, hands, *works) -> None:
        self.hands = hands
        self.bench = hands.Bench(list(works))
        self.minutes = 0

    @property
    def why(self):
        self.minutes += 1
        return {"reviewer": "rev", "now": self.hands.now + timedelta(minutes=self.minutes)}

    @property
    def open(self):
        return list(open_questions(self.bench.cases()))

    @property
    def gold(self):
        return self.bench.case().gold

    def only(self):
        (asked,) = self.open
        return asked

    def decide(self, order, *arguments, asked=None):
        asked = asked or self.only()
        return self.bench.apply(order(self.bench.case(), asked, *arguments, **self.why))

    def take_agreed(self) -> None:
        act = unanimous(self.bench.cases(), **self.why).act
        if act is not None:
            self.bench.apply(act)

    def come(self, name, spans=(), relations=()) -> None:
        self.bench.works["x"].append(self.hands.work(name, spans, relations))

    def decide_all(self, random) -> None:
        """Each open question in one way or another, agreement before it or after."""
        if random.random() < 0.5:
            self.take_agreed()
        for _ in range(300):
            if not self.open:
                if unanimous(self.bench.cases(), **self.why).act is None:
                    return
                self.take_agreed()
                continue
            asked = random.choice(self.open)
            names = asked.item.annotators
            way = random.choice([*names, *names, "reject", "edit"])
            if way == "reject":
                self.decide(reject, asked=asked)
            elif way == "edit" and not asked.item.relations:
                start = random.randrange(0, 20)
                self.decide(edit, [Version(start, start + 4, random.choice("AC"))], asked=asked)
            else:
                self.decide(take, random.choice(names), asked=asked)
        raise AssertionError("it never ends")


def drawn(hands, name, spans, relations=()):
    return hands.work(
        name,
        [(at, at + long, label, told) for at, long, label, told in spans],
        [arrow for arrow in relations if max(arrow[:2]) < len(spans)],
    )


def as_marked(gold):
    """The spans and relations of a layer as raw ones, for somebody who marks the same."""
    number = {span.id: at for at, span in enumerate(gold.spans)}
    return (
        [(span.start, span.end, span.label, dict(span.attributes)) for span in gold.spans],
        [(number[one.head], number[one.tail], one.type) for one in gold.relations],
    )


def test_who_marks_what_gold_has_is_asked_nothing(hands) -> None:
    room = Room(
        hands, hands.work("ann", [(0, 9, "C"), (20, 25, "A")]), hands.work("bo", [(0, 12, "C")])
    )
    for _ in range(2):
        room.decide(take, "ann", asked=room.open[0])
    before = room.gold
    room.come("cy", *as_marked(before))
    assert room.open == []
    assert [one.decision for one in questions(room.bench.case())] == list(before.decisions)
    assert without_question(room.bench.case()) == []


def test_who_marks_otherwise_is_one_question_beside_gold(hands) -> None:
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
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


def test_kept_against_her_gold_stands_and_so_does_the_first_decision_with_its_reason(hands) -> None:
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
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
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
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


def test_who_marks_nothing_is_asked_nothing(hands) -> None:
    room = Room(
        hands,
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
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 9, "C")])
    assert room.open == []


def test_of_what_a_rule_decided_a_newcomer_is_asked_whatever_she_marks(hands) -> None:
    same = [(0, 9, "C")]
    room = Room(
        hands, hands.work("ann", same), hands.work("bo", same), hands.work("cy", [(0, 5, "C")])
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
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 7, "C")])
    room.come("di", [(0, 12, "C")])
    asked = room.only()
    assert asked.late == ("cy",)
    assert asked.item.annotators == (GOLD, "cy", "di")


def test_gold_that_was_rejected_is_asked_as_nothing_beside_what_she_has(hands) -> None:
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo"))
    room.decide(reject)
    room.come("cy", [(0, 8, "C")])
    asked = room.only()
    assert asked.item.spans == {GOLD: (), "cy": asked.item.spans["cy"]}
    room.decide(take, GOLD)
    assert (room.open, room.bench.surface()) == ([], [])


def test_what_she_marks_beside_all_that_was_decided_is_a_question_like_any(hands) -> None:
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 12, "C"), (30, 35, "A")])
    asked = room.only()
    assert (asked.item.start, asked.late, asked.decision) == (30, (), None)


def test_what_was_asked_back_waits_though_another_comes(hands) -> None:
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(ask_back, "Is it in?")
    room.come("cy")
    asked = room.only()
    assert asked.asked_back.comment == "Is it in?"
    room.decide(take, "bo")
    assert [one.choice for one in room.gold.decisions] == [Choice.TAKE]


def test_when_one_who_was_asked_changes_the_place_it_is_one_question_of_all(hands) -> None:
    room = Room(
        hands, hands.work("ann", [(0, 9, "C"), (30, 35, "A")]), hands.work("bo", [(0, 12, "C")])
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


def test_where_reviewers_differ_the_newcomer_is_one_more_version(hands) -> None:
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
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


def test_a_relation_that_a_newcomer_makes_otherwise_is_asked_beside_that_of_gold(hands) -> None:
    spans, arrows = [(0, 9, "C"), (20, 25, "A")], [(0, 1, "by")]
    room = Room(hands, hands.work("ann", spans, arrows), hands.work("bo", spans))
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


def test_many_are_kept_at_once_and_taken_back_as_one(hands) -> None:
    places = [(100 * n, 100 * n + 9, "C") for n in range(5)]
    room = Room(hands, hands.work("ann", places), hands.work("bo", places))
    room.take_agreed()
    before = room.gold
    room.come("cy", [(start, end + 3, label) for start, end, label in places])
    asked = room.open
    assert len(asked) == 5
    done = decide_alike(room.bench.cases(), asked, Way.take(GOLD), lambda _: ("", None), **room.why)
    room.bench.apply(done.act)
    assert (room.open, room.gold.spans) == ([], before.spans)
    assert {told.source for told in provenance(room.gold).values()} == {"adjudicated"}


def parted(hands):
    """Two who were decided on together, and a newcomer who is closer to either than they are."""
    room = Room(
        hands,
        hands.work("ann", [(0, 10, "C")]),
        hands.work("bo", [(0, 14, "C"), (2, 9, "C")]),
    )
    room.decide(take, "ann", asked=room.open[0])
    room.decide(reject)
    room.come("cy", [(1, 9, "C")])
    return room


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
    assert {name: len(held) for name, held in changed.marks.spans.items()} == {
        "ann": 1,
        "bo": 1,
        "cy": 1,
    }
    assert (changed.late, changed.decision) == ((), None)
    assert [one.choice for one in without_question(room.bench.case())] == [Choice.REJECT]


def test_another_reviewer_who_takes_the_newcomer_s_is_in_no_conflict(hands) -> None:
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 7, "C")])
    why = {**room.why, "reviewer": "eve"}
    room.bench.apply(take(room.bench.case(), room.only(), "cy", **why))
    assert room.open == []
    assert [one.reviewer for one in room.gold.decisions] == ["eve"]


def test_that_gold_was_kept_goes_with_the_decision_that_it_kept(hands) -> None:
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 7, "C")])
    room.decide(take, GOLD)
    (asked,) = questions(room.bench.case())
    why = {**room.why, "reviewer": "eve"}
    room.bench.apply(take(room.bench.case(), asked, "ann", **why))
    assert [one.taken for one in room.only().decisions] == ["ann", "bo"]


def test_of_several_relations_a_newcomer_joins_the_one_of_her_type(hands) -> None:
    spans, arrows = [(0, 9, "C"), (20, 25, "A")], [(0, 1, "by"), (0, 1, "to")]
    room = Room(hands, hands.work("ann", spans, arrows), hands.work("bo", spans, arrows))
    room.take_agreed()
    room.come("cy", spans, [(0, 1, "to")])
    assert room.open == []
    held = [one.marks.relations for one in questions(room.bench.case()) if one.item.relations]
    assert [row["ann"][0].type for row in held if row["cy"]] == ["to"]


def test_who_is_not_in_the_question_cannot_be_taken(hands) -> None:
    room = Room(hands, hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")]))
    room.decide(take, "bo")
    room.come("cy", [(0, 7, "C")])
    with pytest.raises(NotFoundError, match="Take one of gold, cy"):
        room.decide(take, "ann")


@quietly
@given(raw_spans, raw_relations, raw_spans, raw_relations, st.randoms())
def test_marks_that_are_gold_s_open_nothing(
    hands, spans_a, relations_a, spans_b, relations_b, random
) -> None:
    room = Room(
        hands, drawn(hands, "a", spans_a, relations_a), drawn(hands, "b", spans_b, relations_b)
    )
    room.decide_all(random)
    before = room.gold
    room.come("c", *as_marked(before))
    assert room.open == []
    assert without_question(room.bench.case()) == []
    assert unanimous(room.bench.cases(), **room.why).act is None
    room.come("d", *as_marked(before))
    room.come("e")
    assert room.open == []


@quietly
@given(st.lists(st.tuples(raw_spans, raw_relations), min_size=4, max_size=5), st.randoms())
def test_any_marks_leave_what_was_decided_and_each_that_differs_is_one_question(
    hands, layers, random
) -> None:
    works = [drawn(hands, name, *layer) for name, layer in zip("abcde", layers, strict=False)]
    there = random.choice([2, 2, 3])
    room = Room(hands, *works[:there])
    room.decide_all(random)
    for newcomer in works[there:]:
        held = {one.id for one in room.gold.decisions}
        told_before, before = hands.content(room.gold), room.gold
        room.bench.works["x"].append(newcomer)
        case = room.bench.case()
        assert without_question(case) == []
        here = questions(case)
        assert {one.id for question in here for one in question.decisions} == held
        known = hands.content(case.gold)[0]
        for span in newcomer.spans:
            about = [
                one
                for one in here
                if not one.item.relations and span in one.marks.spans[newcomer.layer]
            ]
            assert len(about) == 1
            in_gold = noted_of(span) in known
            if in_gold:
                assert not about[0].open
            elif about[0].open:
                assert span in about[0].item.spans[newcomer.layer]
            else:
                assert about[0].decision.choice is not Choice.RULE
        for asked in room.open:
            assert asked.item.relations or asked.marks.spans[newcomer.layer]
        while room.open:
            asked = room.open[0]
            room.decide(*((take, GOLD) if asked.late else (reject,)), asked=asked)
        assert hands.content(room.gold) == told_before
        assert {span.id for span in room.gold.spans} == {span.id for span in before.spans}
        if random.random() < 0.5:
            room.decide_all(random)
    room.bench.undo_all()
    assert not room.bench.gold["x"]


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
