"""A newcomer against gold: only whole gold and work she has finished count, the rest is named."""

from __future__ import annotations

from dataclasses import replace

from app.adjudication import Aside, calibrate, open_questions, take
from app.adjudication.calibration import Hits
from app.comparison import Difference
from app.model import State


def finished(work):
    return replace(work, state=State.DONE)


def whole_gold(hands, article="x"):
    bench = hands.Bench(
        [
            hands.work("ann", [(0, 12, "O"), (20, 25, "A")], article=article),
            hands.work("bo", [(0, 12, "O")], article=article),
        ]
    )
    while asked := next(open_questions(bench.cases()), None):
        bench.apply(take(bench.case(article), asked, "ann", reviewer="rev", now=hands.now))
    return bench


def decide_agreed(hands, bench):
    from app.adjudication import unanimous

    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    return bench.case()


def test_she_is_scored_and_what_differs_is_classed_from_her_side(hands) -> None:
    case = decide_agreed(hands, whole_gold(hands))
    new = finished(hands.work("cy", [(8, 12, "O"), (20, 25, "A"), (40, 44, "C")]))
    result = calibrate([(case, new)], "cy")
    assert result.overall == Hits(hits=1, hers=3, gold=2)
    assert result.overall.f1 == 2 * 1 / 5
    assert result.labels == {"A": Hits(1, 1, 1), "C": Hits(0, 1, 0), "O": Hits(0, 1, 1)}
    assert result.labels["C"].recall is None
    assert (result.overall.precision, result.overall.recall) == (1 / 3, 1 / 2)
    assert [item.difference for item in result.differing] == [
        Difference.BOUNDARY,
        Difference.MISSING,
    ]
    assert result.articles == ("x",)


def test_one_who_marks_as_gold_does_has_no_difference(hands) -> None:
    case = decide_agreed(hands, whole_gold(hands))
    result = calibrate([(case, finished(hands.work("cy", [(0, 12, "O"), (20, 25, "A")])))], "cy")
    assert (result.overall.f1, result.differing, result.reading) == (1.0, (), ())


def test_what_cannot_be_compared_is_named_and_does_not_count(hands) -> None:
    whole = decide_agreed(hands, whole_gold(hands))
    undecided = hands.Bench(
        [hands.work("ann", [(0, 5, "O")], article="y"), hands.work("bo", article="y")]
    ).case("y")
    half = whole_gold(hands)
    half.put(hands.work("bo", [(0, 12, "O"), (60, 64, "A")]))
    result = calibrate(
        [
            (whole, hands.work("cy", [(0, 12, "O")])),
            (undecided, finished(hands.work("cy", [(0, 5, "O")], article="y"))),
            (half.case(), finished(hands.work("cy"))),
        ],
        "cy",
    )
    assert [why for _, why in result.aside] == [Aside.NOT_DONE, Aside.NO_GOLD, Aside.OPEN]
    assert result.articles == ()
    assert result.overall.f1 is None


def test_what_to_read_is_the_label_she_differs_on_most_with_the_clauses_reviewers_cited(hands):
    bench = hands.Bench(
        [
            hands.work("ann", [(0, 12, "O"), (20, 25, "A"), (30, 40, "O")]),
            hands.work("bo", [(8, 12, "O"), (30, 40, "O")]),
        ]
    )
    decide_agreed(hands, bench)
    for clause, taken in (("O 2", "ann"), ("A 1", "bo")):
        asked = next(open_questions(bench.cases()))
        why = {"reviewer": "rev", "now": hands.now, "clause": clause}
        bench.apply(take(bench.case(), asked, taken, **why))
    new = finished(hands.work("cy", [(8, 12, "O"), (20, 25, "A"), (30, 38, "O")]))
    result = calibrate([(bench.case(), new)], "cy")
    assert [(one.label, one.differences, one.clauses) for one in result.reading] == [
        ("O", 2, ("O 2",)),
        ("A", 1, ("A 1",)),
    ]


def test_another_newcomer_beside_her_does_not_make_gold_less_whole(hands) -> None:
    bench = hands.Bench(
        [
            hands.work("ann", [(0, 12, "O")]),
            hands.work("bo", [(8, 12, "O")]),
            hands.work("di", [(0, 4, "A")]),
        ]
    )
    of_two = hands.Bench(bench.works["x"][:2])
    asked = next(open_questions(of_two.cases()))
    bench.apply(take(of_two.case(), asked, "ann", reviewer="rev", now=hands.now))
    new = finished(hands.work("cy", [(0, 12, "O")]))
    assert calibrate([(bench.case(), new)], "cy").overall.f1 == 1
