"""Rules take what needs no judgement, once, and never against a reviewer."""

from __future__ import annotations

from app.adjudication import majority, open_questions, questions, reject, take, unanimous
from app.comparison import Difference
from app.model import Choice


def run(bench, rule, hands):
    result = rule(bench.cases(), reviewer="rev", now=hands.now)
    if result.act is not None:
        bench.apply(result.act)
    return result


def test_unanimous_takes_what_both_made_and_their_relations(hands) -> None:
    spans = [(0, 9, "C"), (10, 15, "O", {"role": "x"})]
    bench = hands.Bench(
        [
            hands.work("ann", [*spans, (20, 25, "A")], [(0, 1, "made_by")]),
            hands.work("bo", spans, [(0, 1, "made_by")]),
        ],
        [hands.work("ann", [(3, 5, "A")], article="y"), hands.work("bo", article="y")],
    )
    result = run(bench, unanimous, hands)
    assert (result.decided, result.relations, result.open) == (3, 1, 2)
    assert result.by_class[Difference.MISSING] == 2
    assert result.act.title == "Rule unanimous: 3 decided"
    assert len(result.act.changes) == 1
    assert hands.content(bench.case().gold) == hands.content(
        hands.work("z", spans, [(0, 1, "made_by")])
    )
    assert {(d.choice, d.taken) for d in bench.case().gold.decisions} == {
        (Choice.RULE, "unanimous")
    }
    assert len(list(open_questions(bench.cases()))) == result.open


def test_unanimous_does_nothing_twice(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 9, "C")])])
    assert run(bench, unanimous, hands).decided == 1
    again = run(bench, unanimous, hands)
    assert (again.decided, again.act) == (0, None)


def test_what_a_reviewer_rejected_stays_rejected(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 9, "C")])])
    (question,) = questions(bench.case())
    bench.apply(reject(bench.case(), question, reviewer="rev", now=hands.now))
    assert run(bench, unanimous, hands).act is None
    assert run(bench, majority, hands).act is None


def test_gold_marked_by_hand_is_left_alone(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 9, "C")])])
    (span,) = hands.work("gold", [(0, 9, "C")]).spans
    bench.gold["x"][span.id] = span
    assert run(bench, unanimous, hands).act is None


def test_a_rule_follows_the_annotators_where_it_alone_decided(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 9, "C")])])
    run(bench, unanimous, hands)
    bench.put(hands.work("ann", [(0, 12, "C")]), hands.work("bo", [(0, 12, "C")]))
    assert run(bench, unanimous, hands).decided == 1
    assert bench.surface() == [(0, 12, "C")]
    assert len(bench.case().gold.decisions) == 1


def test_with_two_annotators_majority_is_unanimous(hands) -> None:
    works = [
        hands.work("ann", [(0, 9, "C"), (20, 25, "A")]),
        hands.work("bo", [(0, 9, "C"), (20, 26, "A")]),
    ]
    bench = hands.Bench(works)
    assert run(bench, majority, hands).decided == 1
    assert bench.surface() == [(0, 9, "C")]
    assert bench.case().gold.decisions[0].taken == "majority"


def test_of_three_annotators_two_are_enough(hands) -> None:
    bench = hands.Bench(
        [
            hands.work("ann", [(0, 9, "C"), (20, 25, "A"), (40, 44, "O")], [(0, 1, "made_by")]),
            hands.work("bo", [(0, 9, "C"), (20, 25, "A"), (50, 54, "O")], [(0, 1, "made_by")]),
            hands.work("cy", [(0, 8, "C"), (20, 25, "A"), (50, 55, "O")]),
        ]
    )
    assert unanimous(bench.cases(), reviewer="rev", now=hands.now).decided == 1
    result = run(bench, majority, hands)
    assert bench.surface() == [(0, 9, "C"), (20, 25, "A")]
    assert len(bench.case().gold.relations) == 1
    assert (result.decided, result.relations, result.open) == (4, 1, 1)
    left_out = [decision for decision in bench.case().gold.decisions if not decision.gold]
    assert [decision.difference for decision in left_out] == ["missing"]


def test_one_annotator_alone_is_no_majority(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 9, "C")])])
    assert run(bench, unanimous, hands).act is None
    assert run(bench, majority, hands).act is None


def test_a_relation_that_was_agreed_on_comes_with_the_last_of_its_ends(hands) -> None:
    arrows = [(0, 1, "made_by")]
    bench = hands.Bench(
        [
            hands.work("ann", [(0, 9, "C"), (10, 15, "O")], arrows),
            hands.work("bo", [(0, 9, "C"), (10, 17, "O")], arrows),
        ]
    )
    run(bench, unanimous, hands)
    assert not bench.case().gold.relations
    (question,) = open_questions(bench.cases())
    bench.apply(take(bench.case(), question, "bo", reviewer="rev", now=hands.now))
    assert len(bench.case().gold.relations) == 1
    assert run(bench, unanimous, hands).act is None
