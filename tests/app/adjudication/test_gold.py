"""Every gold span can say how it came to be."""

from __future__ import annotations

from app.adjudication import (
    Origin,
    Source,
    judged_their_own,
    majority,
    open_questions,
    origins,
    provenance,
    questions,
    take,
    unanimous,
)


def test_provenance_is_unanimous_rule_adjudicated_or_marked(hands) -> None:
    bench = hands.Bench(
        [
            hands.work("ann", [(0, 9, "C"), (20, 25, "A"), (40, 44, "O")]),
            hands.work("bo", [(0, 9, "C"), (20, 25, "A"), (40, 45, "O")]),
            hands.work("cy", [(0, 9, "C"), (20, 26, "A"), (40, 46, "O")]),
        ]
    )
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    bench.apply(majority(bench.cases(), reviewer="rev", now=hands.now).act)
    (question,) = open_questions(bench.cases())
    bench.apply(take(bench.case(), question, "cy", reviewer="rev", now=hands.now))
    (by_hand,) = hands.work("gold", [(50, 51, "O")]).spans
    bench.gold["x"][by_hand.id] = by_hand
    gold = bench.case().gold
    told = provenance(gold)
    assert [(told[span.id].source, told[span.id].by) for span in gold.spans] == [
        (Source.UNANIMOUS, "unanimous"),
        (Source.RULE, "majority"),
        (Source.ADJUDICATED, "rev"),
        (Source.MARKED, ""),
    ]
    assert origins([gold, gold]) == {
        Origin(Source.ADJUDICATED, "rev"): 2,
        Origin(Source.MARKED): 2,
        Origin(Source.RULE, "majority"): 2,
        Origin(Source.UNANIMOUS, "unanimous"): 2,
    }


def test_a_reviewers_word_outweighs_a_rules(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 9, "C")]), hands.work("bo", [(0, 9, "C")])])
    result = unanimous(bench.cases(), reviewer="rev", now=hands.now)
    bench.apply(result.act)
    bench.put(hands.work("bo", [(0, 8, "C")]))
    (question,) = open_questions(bench.cases())
    bench.apply(take(bench.case(), question, "ann", reviewer="rev", now=hands.now))
    (span,) = bench.case().gold.spans
    assert provenance(bench.case().gold)[span.id].source is Source.ADJUDICATED


def test_a_reviewer_who_judges_what_she_marked_herself_is_told(hands) -> None:
    works = [hands.work("ann", [(0, 9, "C"), (20, 25, "A")]), hands.work("rev", [(0, 8, "C")])]
    bench = hands.Bench([*works, hands.work("cy", [(0, 8, "C")])])
    bench.apply(majority(bench.cases(), reviewer="rev", now=hands.now).act)
    assert judged_their_own([bench.case().gold]) == {}, "a rule only counts"
    for question, who in zip(questions(bench.case()), ("rev", "eve"), strict=True):
        bench.apply(take(bench.case(), question, "ann", reviewer=who, now=hands.now))
    assert judged_their_own([bench.case().gold] * 2) == {"rev": 2}
