"""What gold changed in one annotator's work: only what was decided, each with its reason."""

from __future__ import annotations

from app.adjudication import ask_back, corrections, open_questions, reject, take, unanimous
from app.adjudication.patterns import pattern_of
from app.comparison import Difference


def text_of(_article):
    return "Menteri Budi " * 40, "id"


def decided(hands, winner="bo", reason="guideline says so"):
    """Two who differ in an edge, a span and a relation; one question of each is decided for one."""
    bench = hands.Bench(
        [
            hands.work(
                "ann",
                [(0, 12, "O"), (20, 25, "A"), (40, 50, "C"), (60, 66, "O")],
                [(2, 3, "made_by")],
            ),
            hands.work("bo", [(8, 12, "O"), (40, 50, "C"), (60, 66, "O")]),
        ]
    )
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    while asked := next(open_questions(bench.cases()), None):
        bench.apply(take(bench.case(), asked, winner, reviewer="rev", now=hands.now, reason=reason))
    return bench


def test_nothing_is_a_correction_before_somebody_decided(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 12, "O")]), hands.work("bo", [(8, 12, "O")])])
    found = corrections(bench.cases(), "ann")
    assert (found.judged, found.kept, found.found) == (0, 0, ())
    assert found.share_kept is None


def test_whose_version_was_taken_is_corrected_in_nothing(hands) -> None:
    bench = decided(hands)
    found = corrections(bench.cases(), "bo")
    assert (found.judged, found.kept, found.found) == (3, 3, ())
    assert found.share_kept == 1


def test_each_change_of_gold_is_told_with_its_decision(hands) -> None:
    found = corrections(decided(hands).cases(), "ann")
    assert [one.item.difference for one in found.found] == [
        Difference.BOUNDARY,
        Difference.MISSING,
        Difference.RELATION,
    ]
    assert all(tuple(one.item.spans) == ("ann", "gold") for one in found.found)
    assert (found.judged, found.kept) == (4, 2)
    assert found.reasons == {"guideline says so": 3}


def test_what_was_marked_twice_alike_is_in_gold(hands) -> None:
    twice = [(0, 12, "O"), (0, 12, "O"), (20, 25, "A")]
    bench = hands.Bench([hands.work("ann", twice), hands.work("bo", twice)])
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    assert len(bench.case().gold.spans) == 2
    found = corrections(bench.cases(), "ann")
    assert found.found == ()
    assert found.share_kept == 1


def test_a_rejection_is_a_correction_of_both(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 12, "O")]), hands.work("bo", [(8, 12, "O")])])
    (asked,) = open_questions(bench.cases())
    bench.apply(reject(bench.case(), asked, reviewer="rev", now=hands.now))
    for name in ("ann", "bo"):
        (only,) = corrections(bench.cases(), name).found
        assert only.item.difference is Difference.MISSING
        assert only.decision.reviewer == "rev"


def test_corrections_of_one_kind_stand_together_most_frequent_first(hands) -> None:
    bench = hands.Bench(
        [
            hands.work("ann", [(0, 12, "O"), (13, 25, "O"), (30, 35, "A")]),
            hands.work("bo", [(8, 12, "O"), (21, 25, "O")]),
        ]
    )
    while asked := next(open_questions(bench.cases()), None):
        bench.apply(take(bench.case(), asked, "bo", reviewer="rev", now=hands.now))
    groups = corrections(bench.cases(), "ann").by_pattern(text_of)
    assert [len(held) for _, held in groups] == [2, 1]
    first, held = groups[0]
    assert all(pattern_of(one.item, text_of) == first for one in held)
    assert dict(first.parts) == {"ann": "longer", "gold": "shorter"}


def test_what_is_open_again_is_no_correction(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 10, "O")]), hands.work("bo", [(0, 14, "O")])])
    (asked,) = open_questions(bench.cases())
    bench.apply(take(bench.case(), asked, "ann", reviewer="rev", now=hands.now))
    for changed in (hands.work("ann", [(0, 12, "O")]), hands.work("ann", [(0, 10, "A")])):
        bench.put(changed)
        found = corrections(bench.cases(), "ann")
        assert (found.found, found.judged) == ((), 0)
    bench.put(hands.work("ann", [(0, 10, "O")]))
    assert corrections(bench.cases(), "ann").judged == 1
    bench.put(hands.work("bo", [(0, 15, "O")]))
    assert corrections(bench.cases(), "ann").judged == 0, "what she was compared with has changed"


def test_what_was_only_asked_is_no_judgement(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(0, 10, "O")]), hands.work("bo", [(0, 14, "O")])])
    (asked,) = open_questions(bench.cases())
    bench.apply(ask_back(bench.case(), asked, "Why?", reviewer="rev", now=hands.now))
    found = corrections(bench.cases(), "ann")
    assert (found.found, found.judged) == ((), 0)
