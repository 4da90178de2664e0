"""Spans that take the place of others, and the change that a rewritten sheet of gold is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.adjudication import Case, Version, edit, questions, reject, take, unanimous
from app.adjudication.sheet import Sheet
from app.model import Decision, Relation, Span, State, Work


def test_of_several_spans_the_one_in_the_old_place_keeps_the_id(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 5, "C")]))
    room.decide(take, "ann")
    (before,) = room.gold.spans
    (asked,) = questions(room.bench.case())
    more = [Version(0, 5, "C"), Version(0, 9, "C", {"role": "x"})]
    room.decide(edit, more, asked=asked)
    assert {span.end: span.id == before.id for span in room.gold.spans} == {5: False, 9: True}


def test_of_several_old_spans_the_most_alike_hands_its_id_on(hands) -> None:
    room = hands.Room(
        hands.work("ann", [(0, 4, "C"), (5, 12, "C")]), hands.work("bo", [(0, 12, "C")])
    )
    room.decide(take, "ann")
    _, longer = room.gold.spans
    (asked,) = questions(room.bench.case())
    room.decide(take, "bo", asked=asked)
    assert [span.id for span in room.gold.spans] == [longer.id]


def test_a_span_of_another_label_is_another(hands) -> None:
    room = hands.Room(hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 9, "A")]))
    room.decide(take, "ann")
    (before,) = room.gold.spans
    (asked,) = questions(room.bench.case())
    room.decide(take, "bo", asked=asked)
    (span,) = room.gold.spans
    assert (span.label, span.id == before.id) == ("A", False)


def test_gold_is_read_in_text_order_whatever_was_decided_first(hands) -> None:
    works = (hands.work("ann", [(20, 25, "A")]), hands.work("bo"))
    sheet = Sheet(hands.Bench(list(works)).case())
    sheet.place([Version(20, 25, "A"), Version(0, 5, "A")], [])
    assert [span.start for span in sheet.as_case().gold.spans] == [0, 20]


def test_what_goes_goes_before_what_it_hangs_on(hands) -> None:
    spans = [(0, 9, "C"), (20, 25, "A")]
    bench = hands.Bench([hands.work(name, spans, [(0, 1, "by")]) for name in ("ann", "bo")])
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    first = questions(bench.case())[0]
    (change,) = reject(bench.case(), first, reviewer="rev", now=hands.now).changes
    kinds = list(dict.fromkeys(type(item) for item in change.removed))
    assert kinds == [Decision, Relation, Span]


MARKED, BARE = [(0, 9, "C")], []


@pytest.mark.parametrize(
    ("spans", "by_hand", "rejected", "gone"),
    [
        (MARKED, [], False, [State.DONE]),
        (BARE, [], False, []),
        (MARKED, [(30, 35, "A")], False, []),
        (MARKED, [], True, []),
    ],
    ids=["agreed empty", "nothing marked", "marked by hand", "decided"],
)
def test_only_what_was_agreed_to_be_empty_is_done_no_more(
    hands, spans, by_hand, rejected, gone
) -> None:
    bench = hands.Bench([hands.work("ann", spans), hands.work("bo")])
    if rejected:
        (asked,) = questions(bench.case())
        bench.apply(reject(bench.case(), asked, reviewer="rev", now=hands.now))
    case: Case = bench.case()
    marked: Work = hands.work("gold", by_hand)
    gold = replace(case.gold, spans=marked.spans, state=State.DONE)
    change = Sheet(replace(case, gold=gold)).change()
    assert [item.state for item in change.removed] == gone
