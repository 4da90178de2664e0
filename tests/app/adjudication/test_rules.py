"""Rules take what needs no judgement, once, and never against a reviewer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.adjudication import (
    Version,
    edit,
    longest,
    majority,
    open_questions,
    questions,
    reject,
    reliability,
    take,
    unanimous,
    weighted,
    word_of,
)
from app.adjudication.reliability import weigh
from app.adjudication.verdicts import told
from app.comparison import Difference
from app.errors import PenandaError, SpanRefusedError
from app.intake import read_scheme
from app.model import Choice
from app.settings import DEFAULT_SCHEME
from app.store.fitting import check_change

SCHEME = read_scheme(DEFAULT_SCHEME)


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


def test_the_longest_is_taken_where_only_the_boundary_differs(hands) -> None:
    bench = hands.Bench(
        [
            hands.work("ann", [(0, 9, "C"), (20, 25, "A"), (40, 44, "O"), (60, 65, "A")]),
            hands.work("bo", [(0, 12, "C"), (20, 25, "O"), (50, 58, "O"), (61, 66, "A")]),
        ]
    )
    why = {"reviewer": "rev", "now": hands.now}
    assert longest(bench.cases(), label="O", **why).act is None
    result = longest(bench.cases(), **why)
    assert (result.decided, result.settled[Difference.BOUNDARY], result.open) == (1, 1, 4)
    bench.apply(result.act)
    assert bench.surface() == [(0, 12, "C")]
    (decision,) = bench.case().gold.decisions
    assert (decision.choice, decision.taken) == (Choice.RULE, "longest")


def test_one_word_for_a_label_takes_hers_and_leaves_out_what_only_others_gave_it(hands) -> None:
    bench = hands.Bench(
        [
            hands.work("ann", [(0, 9, "C"), (20, 25, "A"), (40, 44, "C")]),
            hands.work("bo", [(0, 12, "C"), (20, 25, "C"), (60, 66, "C"), (80, 84, "A")]),
        ]
    )
    result = word_of(bench.cases(), annotator="ann", label="C", reviewer="rev", now=hands.now)
    bench.apply(result.act)
    assert bench.surface() == [(0, 9, "C"), (40, 44, "C")]
    assert result.decided == 3
    assert result.settled_labels == {"C": 3}
    assert result.open_labels == {"A": 2, "C": 1}
    left = {(one.item.start, one.difference) for one in open_questions(bench.cases())}
    assert left == {(20, Difference.LABEL), (80, Difference.EXTRA)}
    assert {decision.taken for decision in bench.case().gold.decisions} == {"ann on C"}


def test_a_word_for_a_label_of_one_who_did_not_work_there_decides_nothing(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 12, "C")])])
    why = {"reviewer": "rev", "now": hands.now}
    assert word_of(bench.cases(), annotator="cy", label="C", **why).act is None


def of_three(hands, agreed: int):
    """Two who agree ``agreed`` times while the third marks otherwise, then each says another thing."""
    same = [(100 * n, 100 * n + 9, "C") for n in range(agreed)]
    other = [(start, end + 5, label) for start, end, label in same]
    return [
        hands.work("ann", [*same, (9000, 9009, "A")]),
        hands.work("bo", same),
        hands.work("cy", [*other]),
    ]


def test_who_is_right_more_often_weighs_more(hands) -> None:
    bench = hands.Bench(of_three(hands, 30))
    worth = reliability(one for case in bench.cases() for one in questions(case))
    assert worth["ann"] > 0.85
    assert worth["cy"] < 0.2
    result = weighted(bench.cases(), reviewer="rev", now=hands.now)
    bench.apply(result.act)
    assert [span[:2] for span in bench.surface()[:2]] == [(0, 9), (100, 109)]
    assert {decision.taken for decision in bench.case().gold.decisions} == {"weighted"}


def test_of_two_annotators_none_is_weighed_though_one_is_known_to_be_better(hands) -> None:
    spans = [(100 * n, 100 * n + 9, "C") for n in range(12)]
    bench = hands.Bench(
        [
            hands.work("ann", spans),
            hands.work("bo", [(start, end + 3, label) for start, end, label in spans]),
        ]
    )
    untold = reliability(questions(bench.case()))
    assert untold["ann"] == untold["bo"]
    for _ in range(10):
        asked = next(open_questions(bench.cases()))
        bench.apply(take(bench.case(), asked, "ann", reviewer="rev", now=hands.now))
    told = reliability(questions(bench.case()))
    assert told["ann"] > told["bo"]
    with pytest.raises(PenandaError, match="needs three annotators") as refused:
        weighted(bench.cases(), reviewer="rev", now=hands.now)
    assert "informative" in refused.value.advice


def test_no_rule_goes_against_a_reviewer_and_each_is_one_act_to_undo(hands) -> None:
    bench = hands.Bench(of_three(hands, 4))
    asked = next(open_questions(bench.cases()))
    bench.apply(reject(bench.case(), asked, reviewer="rev", now=hands.now))
    why = {"reviewer": "rev", "now": hands.now}
    for rule in (longest, majority, weighted):
        act = rule(bench.cases(), **why).act
        if act is not None:
            bench.apply(act)
    (kept,) = [one for one in bench.case().gold.decisions if one.choice is not Choice.RULE]
    assert kept.key == asked.key
    assert not any(span[:2] in ((0, 9), (0, 14)) for span in bench.surface())
    bench.undo_all()
    assert not bench.gold["x"]


def test_parts_of_two_against_the_whole_of_a_third_are_taken_or_left_together(hands) -> None:
    parts = [(0, 9, "C"), (10, 20, "C")]
    works = [hands.work("ann", [(0, 20, "C")]), hands.work("bo", parts), hands.work("cy", parts)]
    bench = hands.Bench(works)
    (asked,) = questions(bench.case())
    assert asked.difference is Difference.SPLIT
    bench.apply(take(bench.case(), asked, "ann", reviewer="rev", now=hands.now))
    assert run(bench, majority, hands).act is None
    assert bench.surface() == [(0, 20, "C")]
    bench.apply(take(bench.case(), asked, "bo", reviewer="rev", now=hands.now))
    assert bench.surface() == parts
    bench = hands.Bench(works)
    run(bench, majority, hands)
    assert bench.surface() == parts


def test_the_longest_does_not_overrule_who_marked_nothing(hands) -> None:
    works = [hands.work("ann", [(0, 10, "C")]), hands.work("bo", [(0, 14, "C")])]
    why = {"reviewer": "rev", "now": hands.now}
    assert longest(hands.Bench(works).cases(), **why).decided == 1
    absent = [hands.work(name) for name in ("cy", "di", "eve")]
    bench = hands.Bench([*works, *absent])
    assert questions(bench.case())[0].difference is Difference.BOUNDARY
    assert longest(bench.cases(), **why).act is None


def test_no_question_vouches_for_itself(hands) -> None:
    two_to_one = [hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 9, "C")])]
    bench = hands.Bench([*two_to_one, hands.work("cy")])
    assert weighted(bench.cases(), reviewer="rev", now=hands.now).act is None
    (asked,) = questions(bench.case())
    answers = {name: told(held) for name, held in asked.item.spans.items()}
    chances = weigh([asked]).chances(answers)  # .8 .8 .2 against .2 .2 .8
    assert chances[answers["ann"]] == pytest.approx(0.8)


def test_a_range_that_a_reviewer_made_herself_is_none_of_theirs(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 9, "C")]), hands.work("bo"), hands.work("cy")])
    (asked,) = questions(bench.case())
    version = Version(0, 20, "C")
    bench.apply(edit(bench.case(), asked, [version], reviewer="rev", now=hands.now))
    worth = reliability(questions(bench.case()))
    assert set(worth.values()) == {4 / 6}, "they said the span or nothing, and both were wrong"


def test_the_word_for_a_label_is_not_on_spans_of_two(hands) -> None:
    why = {"reviewer": "rev", "now": hands.now}
    bench = hands.Bench(
        [hands.work("ann"), hands.work("bo", [(0, 9, "A")]), hands.work("cy", [(0, 9, "B")])]
    )
    (asked,) = questions(bench.case())
    assert asked.item.labels == ("A", "B")
    assert word_of(bench.cases(), annotator="ann", label="A", **why).act is None


def test_a_retired_label_goes_into_gold_where_it_stands(hands) -> None:
    """Retiring a label keeps it on the spans that have it, and gold takes what the annotators have."""
    scheme = replace(SCHEME, labels=tuple(replace(one, retired=True) for one in SCHEME.labels))
    bench = hands.Bench([hands.work("ann", [(0, 9, "AGENCY")]), hands.work("bo")])
    why = {"reviewer": "rev", "now": hands.now}
    act = word_of(bench.cases(), annotator="ann", label="AGENCY", **why).act
    (change,) = act.changes
    check_change(scheme, "x" * 20, change, held=True)
    with pytest.raises(SpanRefusedError):
        check_change(scheme, "x" * 20, change)
