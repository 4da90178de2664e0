"""A reviewer's orders: what they bring to gold, what they take back, and that they can be undone."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.adjudication import Version, edit, open_questions, questions, reject, take, unanimous
from app.adjudication.version import Arrow
from app.errors import ConflictError, NotFoundError, SpanRefusedError
from app.model import GOLD, Act, Change, Choice, Relation, new_act_id, new_id


@pytest.fixture
def why(hands):
    return {"reviewer": "rev", "now": hands.now}


def only(bench):
    (question,) = open_questions(bench.cases())
    return question


def test_taking_a_version_makes_a_gold_span_and_a_decision(hands, why) -> None:
    bench = hands.Bench(
        [hands.work("ann", [(0, 5, "O", {"role": "x"})]), hands.work("bo", [(0, 8, "O")])]
    )
    act = bench.apply(
        take(bench.case(), only(bench), "ann", **why, reason="title", clause="2", comment="so")
    )
    assert act.title == "Take ann: boundary, O"
    assert act.who == "rev"
    (span,), (decision,) = bench.case().gold.spans, bench.case().gold.decisions
    assert (span.start, span.end, span.label, span.attributes) == (0, 5, "O", {"role": "x"})
    assert span.id != "ann0"
    assert decision.gold == (span.id,)
    assert decision.offered == {"ann": ("ann0",), "bo": ("bo0",)}
    assert (decision.choice, decision.taken, decision.difference) == (
        Choice.TAKE,
        "ann",
        "boundary",
    )
    assert (decision.reason, decision.clause, decision.comment) == ("title", "2", "so")
    assert decision.time == "2027-01-02T03:04:05.000Z"
    assert not list(open_questions(bench.cases()))


def test_taking_who_has_nothing_is_a_decision_for_nothing(hands, why) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")]), hands.work("bo")])
    bench.apply(take(bench.case(), only(bench), "bo", **why))
    assert bench.surface() == []
    assert not list(open_questions(bench.cases()))


def test_rejecting_leaves_no_gold_and_counts_as_reviewed(hands, why) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")]), hands.work("bo", [(0, 8, "O")])])
    act = bench.apply(reject(bench.case(), only(bench), **why))
    assert act.title == "Reject: boundary, O"
    assert bench.surface() == []
    assert not list(open_questions(bench.cases()))


def test_editing_lets_the_reviewers_own_spans_stand(hands, why) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 9, "O")]), hands.work("bo", [(0, 8, "O")])])
    question = only(bench)
    bench.apply(
        edit(bench.case(), question, [Version(0, 3, "A", {"kind": "k"}), Version(4, 7, "O")], **why)
    )
    assert bench.surface() == [(0, 3, "A"), (4, 7, "O")]
    assert bench.acts[-1].title == "Edit: boundary, A or O"
    with pytest.raises(SpanRefusedError, match="no range"):
        edit(bench.case(), question, [Version(3, 3, "A")], **why)
    with pytest.raises(SpanRefusedError, match="reject"):
        edit(bench.case(), question, [], **why)


def test_deciding_again_replaces_the_decision_and_its_gold_in_one_change(hands, why) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")]), hands.work("bo", [(0, 5, "A")])])
    (question,) = questions(bench.case())
    bench.apply(take(bench.case(), question, "ann", **why))
    bench.apply(take(bench.case(), question, "bo", **why))
    assert bench.surface() == [(0, 5, "A")]
    assert len(bench.case().gold.decisions) == 1
    bench.apply(reject(bench.case(), question, **why))
    assert bench.surface() == []
    bench.undo_all()
    assert not bench.gold["x"]


def test_a_span_decided_anew_keeps_its_id_and_its_relations(hands, why) -> None:
    ann = hands.work("ann", [(0, 9, "C"), (10, 15, "O")], [(0, 1, "made_by")])
    bo = hands.work("bo", [(0, 9, "C"), (10, 17, "O")], [(0, 1, "made_by")])
    bench = hands.Bench([ann, bo])
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    question = only(bench)
    bench.apply(take(bench.case(), question, "ann", **why))
    before = bench.case().gold
    assert len(before.relations) == 1
    bench.apply(take(bench.case(), question, "bo", **why))
    after = bench.case().gold
    assert hands.content(after) == hands.content(bo)
    assert [span.id for span in after.spans] == [span.id for span in before.spans]
    assert after.relations == before.relations
    bench.apply(reject(bench.case(), question, **why))
    assert bench.surface() == [(0, 9, "C")]
    assert not bench.case().gold.relations
    bench.apply(take(bench.case(), question, "ann", **why))
    assert hands.content(bench.case().gold) == hands.content(ann)
    bench.undo_all()
    assert not bench.gold["x"]


def test_a_relation_is_asked_only_when_both_its_ends_are_in_gold(hands, why) -> None:
    ann = hands.work("ann", [(0, 9, "C"), (10, 15, "O")], [(0, 1, "made_by")])
    bo = hands.work("bo", [(0, 9, "C"), (10, 17, "O")])
    bench = hands.Bench([ann, bo])
    assert only(bench).difference == "boundary"
    bench.apply(take(bench.case(), only(bench), "bo", **why))
    assert not list(open_questions(bench.cases()))
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    question = only(bench)
    assert question.difference == "relation"
    bench.apply(take(bench.case(), question, "ann", **why))
    assert bench.acts[-1].title == "Take ann: relation, made_by"
    (relation,) = bench.case().gold.relations
    assert [bench.case().gold.span(end).start for end in (relation.head, relation.tail)] == [0, 10]
    bench.apply(reject(bench.case(), question, **why))
    assert not bench.case().gold.relations
    with pytest.raises(SpanRefusedError, match="relation"):
        edit(bench.case(), question, [Version(0, 2, "A")], **why)


def test_a_relation_whose_end_was_rejected_is_never_asked(hands, why) -> None:
    ann = hands.work("ann", [(0, 9, "C"), (10, 15, "O")], [(0, 1, "made_by")])
    bench = hands.Bench([ann, hands.work("bo", [(0, 9, "C")])])
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    bench.apply(reject(bench.case(), only(bench), **why))
    assert not list(open_questions(bench.cases()))


def test_gold_never_has_two_spans_of_one_range_and_label(hands, why) -> None:
    bench = hands.Bench(
        [
            hands.work("ann", [(0, 5, "O"), (20, 25, "O")]),
            hands.work("bo", [(0, 8, "O"), (20, 28, "O")]),
        ]
    )
    first, second = open_questions(bench.cases())
    bench.apply(take(bench.case(), first, "ann", **why))
    bench.apply(edit(bench.case(), second, [Version(0, 5, "O")], **why))
    assert bench.surface() == [(0, 5, "O")]
    bench.apply(reject(bench.case(), first, **why))
    assert bench.surface() == [(0, 5, "O")]
    bench.apply(reject(bench.case(), second, **why))
    assert bench.surface() == []


def test_a_question_that_is_asked_no_more_is_refused(hands, why) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")]), hands.work("bo", [(0, 8, "O")])])
    question = only(bench)
    bench.put(hands.work("bo", [(0, 6, "O")]))
    with pytest.raises(ConflictError, match="asked no more"):
        take(bench.case(), question, "ann", **why)


def test_an_unknown_annotator_is_refused(hands, why) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")]), hands.work("bo")])
    with pytest.raises(NotFoundError, match="Take one of ann, bo"):
        take(bench.case(), only(bench), "cy", **why)


def test_a_time_without_a_zone_is_refused(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")]), hands.work("bo")])
    with pytest.raises(ValueError, match="time zone"):
        take(bench.case(), only(bench), "bo", reviewer="rev", now=datetime(2027, 1, 2))


def test_a_relation_that_gold_has_by_hand_goes_when_it_is_rejected(hands) -> None:
    ends = [(0, 5, "C"), (10, 15, "A")]
    bench = hands.Bench([hands.work("a", ends, [(0, 1, "made_by")]), hands.work("b", ends)])
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    head, tail = bench.case().gold.spans
    drawn = Relation(new_id(), head.article, GOLD, "made_by", head.id, tail.id)
    by_hand = Change(head.article, GOLD, added=(drawn,))
    bench.apply(Act(new_act_id(), "rev", "Relate", (by_hand,)))
    asked = next(one for one in questions(bench.case()) if one.item.relations)
    bench.apply(reject(bench.case(), asked, reviewer="rev", now=hands.now))
    assert bench.case().gold.relations == ()


def test_two_reviewers_who_decide_alike_on_a_relation_both_hold_it(hands) -> None:
    ends = [(0, 5, "C"), (10, 15, "A")]
    bench = hands.Bench([hands.work("a", ends, [(0, 1, "made_by")]), hands.work("b", ends)])
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    for reviewer in ("rev", "other"):
        asked = next(one for one in questions(bench.case()) if one.item.relations)
        bench.apply(take(bench.case(), asked, "a", reviewer=reviewer, now=hands.now))
    (relation,) = bench.case().gold.relations
    asked = next(one for one in questions(bench.case()) if one.item.relations)
    assert not asked.contested
    assert [one.gold for one in asked.decisions] == [(relation.id,), (relation.id,)]


def test_a_relation_of_an_edit_is_of_that_edit_also_when_the_clock_was_set_back(hands) -> None:
    bench = hands.Bench([hands.work("a", [(0, 5, "A"), (20, 25, "A")]), hands.work("b")])
    first, second = questions(bench.case())
    here = [Version(10, 15, "A")]
    bench.apply(edit(bench.case(), first, here, reviewer="rev", now=hands.now))
    (span,) = bench.case().gold.spans
    to_itself = [Arrow("made_by", span.id)]
    earlier = hands.now - timedelta(hours=1)
    bench.apply(edit(bench.case(), second, here, reviewer="rev", now=earlier, added=to_itself))
    (relation,) = bench.case().gold.relations
    holding = {one.key for one in bench.case().gold.decisions if relation.id in one.gold}
    assert holding == {second.key}
