"""The queue: in order, and every question comes back when, and only when, its own offer changed."""

from __future__ import annotations

from app.adjudication import (
    ask_back,
    asked_of,
    by_class,
    open_questions,
    questions,
    reject,
    take,
    unanimous,
)
from app.adjudication.queue import without_question
from app.comparison import Difference


def keys(bench):
    return [question.key for question in open_questions(bench.cases())]


def test_questions_come_by_article_and_then_by_the_text(hands) -> None:
    bench = hands.Bench(
        [hands.work("ann", [(30, 35, "O"), (0, 5, "O")]), hands.work("bo", [(30, 36, "O")])],
        [hands.work("ann", [(3, 5, "A")], article="w"), hands.work("bo", article="w")],
    )
    asked = list(open_questions(bench.cases()))
    assert [(question.item.article, question.item.start) for question in asked] == [
        ("x", 0),
        ("x", 30),
        ("w", 3),
    ]
    counts = by_class(asked)
    assert counts[Difference.MISSING] == 2
    assert counts[Difference.SPLIT] == 0


def test_what_both_made_alike_is_no_open_question(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")]), hands.work("bo", [(0, 5, "O")])])
    (question,) = questions(bench.case())
    assert question.difference is Difference.SAME
    assert not question.open


def test_one_annotator_alone_asks_nothing(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")])])
    assert not questions(bench.case())


def test_a_decision_holds_while_unrelated_work_changes(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")]), hands.work("bo", [(0, 8, "O")])])
    (question,) = open_questions(bench.cases())
    bench.apply(take(bench.case(), question, "ann", reviewer="rev", now=hands.now))
    bench.put(hands.work("bo", [(0, 8, "O"), (2, 4, "A")]))
    (other,) = open_questions(bench.cases())
    assert other.item.start == 2
    assert other.key != question.key


def test_a_question_comes_back_when_its_own_offer_changes_and_takes_the_old_gold_away(
    hands,
) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")]), hands.work("bo", [(0, 8, "O")])])
    (question,) = open_questions(bench.cases())
    bench.apply(take(bench.case(), question, "bo", reviewer="rev", now=hands.now))
    bench.put(hands.work("bo", [(0, 9, "O", {"role": "x"})]))
    assert len(without_question(bench.case())) == 1
    (again,) = open_questions(bench.cases())
    assert again.key != question.key
    assert bench.surface() == [(0, 8, "O")]
    bench.apply(take(bench.case(), again, "ann", reviewer="rev", now=hands.now))
    assert bench.surface() == [(0, 5, "O")]
    assert len(bench.case().gold.decisions) == 1
    assert not without_question(bench.case())


def test_a_new_accord_on_what_a_reviewer_decided_is_for_her_to_judge(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 5, "O")]), hands.work("bo", [(0, 8, "O")])])
    (question,) = open_questions(bench.cases())
    bench.apply(reject(bench.case(), question, reviewer="rev", now=hands.now))
    bench.put(hands.work("bo", [(0, 5, "O")]))
    result = unanimous(bench.cases(), reviewer="rev", now=hands.now)
    assert result.act is None
    assert result.open == 1
    (accord,) = open_questions(bench.cases())
    assert accord.difference is Difference.SAME
    bench.apply(take(bench.case(), accord, "bo", reviewer="rev", now=hands.now))
    assert bench.surface() == [(0, 5, "O")]
    assert not keys(bench)


def test_a_key_does_not_hang_on_ids_or_on_the_order_of_spans(hands) -> None:
    one = hands.Bench([hands.work("ann", [(0, 5, "O"), (9, 12, "A")]), hands.work("bo")])
    other = hands.Bench([hands.work("ann", [(9, 12, "A"), (0, 5, "O")]), hands.work("bo")])
    assert keys(one) == keys(other)
    assert len(set(keys(one))) == 2


def test_the_same_offer_in_another_article_is_another_question(hands) -> None:
    bench = hands.Bench(
        [hands.work("ann", [(0, 5, "O")]), hands.work("bo")],
        [hands.work("ann", [(0, 5, "O")], article="y"), hands.work("bo", article="y")],
    )
    assert len(set(keys(bench))) == 2


def test_each_annotator_of_a_question_is_asked_until_one_changes_her_work_there(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 12, "O")]), hands.work("bo", [(8, 12, "O")])])
    assert asked_of(bench.cases(), "ann") == []
    (question,) = open_questions(bench.cases())
    bench.apply(ask_back(bench.case(), question, "In?", reviewer="rev", now=hands.now))
    for name in ("ann", "bo"):
        assert [one.key for one in asked_of(bench.cases(), name)] == [question.key]
    assert asked_of(bench.cases(), "cy") == []
    bench.put(hands.work("bo", [(8, 12, "O"), (40, 45, "A")]))
    assert len(asked_of(bench.cases(), "bo")) == 1
    bench.put(hands.work("bo", [(4, 12, "O")]))
    assert asked_of(bench.cases(), "ann") == asked_of(bench.cases(), "bo") == []
