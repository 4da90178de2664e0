"""Notes that differ where all else agrees: asked, decided, known again, and no hindrance elsewhere."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.adjudication import (
    Version,
    Way,
    ask_back,
    calibrate,
    corrections,
    decide_alike,
    edit,
    longest,
    majority,
    pattern_of,
    questions,
    reject,
    reliability,
    take,
    unanimous,
    weighted,
    word_of,
)
from app.adjudication.case import Case
from app.comparison import Difference
from app.model import Choice, State

SPAN = (0, 12, "O", {})


def noted(hands, *notes, **others):
    """A bench with the same span by ann, bo, cy ..., each with a note."""
    names = ["ann", "bo", "cy", "di"][: len(notes)]
    return hands.Bench(
        [
            hands.work(name, [(*SPAN, note)], **others)
            for name, note in zip(names, notes, strict=True)
        ]
    )


def only(bench):
    (asked,) = questions(bench.case())
    return asked


def gold_note(bench) -> str:
    (span,) = bench.case().gold.spans
    return span.note


def decided(hands, bench, order, *arguments, reviewer="rev", minutes=0):
    now = hands.now + timedelta(minutes=minutes)
    bench.apply(order(bench.case(), only(bench), *arguments, reviewer=reviewer, now=now))
    return only(bench)


@pytest.mark.parametrize(
    ("order", "arguments", "note"),
    [
        (take, ["ann"], "sic"),
        (take, ["bo"], "as printed"),
        (reject, [], ""),
        (edit, [[Version(0, 12, "O", note="so it is printed")]], "so it is printed"),
    ],
)
def test_it_is_asked_and_decided_with_the_same_orders_and_undone(
    hands, order, arguments, note
) -> None:
    bench = noted(hands, "sic", "as printed")
    assert (only(bench).difference, only(bench).open) == (Difference.NOTE, True)
    asked = decided(hands, bench, order, *arguments)
    assert (asked.open, asked.decision.difference) == (False, "note")
    assert gold_note(bench) == note
    assert bench.surface() == [(0, 12, "O")]
    bench.undo_all()
    assert not bench.gold["x"]


def test_the_same_note_is_agreement_and_goes_into_gold(hands) -> None:
    bench = noted(hands, "sic", "sic")
    assert only(bench).difference is Difference.SAME
    bench.apply(unanimous(bench.cases(), reviewer="r", now=hands.now).act)
    assert gold_note(bench) == "sic"


def test_a_note_that_nobody_else_has_is_no_unanimity(hands) -> None:
    bench = noted(hands, "sic", "")
    result = unanimous(bench.cases(), reviewer="r", now=hands.now)
    assert (result.act, result.open, result.by_class[Difference.NOTE]) == (None, 1, 1)


def test_it_stays_decided_until_a_note_on_it_is_another(hands) -> None:
    bench = noted(hands, "sic", "")
    decided(hands, bench, take, "ann")
    bench.put(hands.work("bo", [SPAN, (20, 24, "A", {}, "unrelated")]))
    first, _ = questions(bench.case())
    assert (first.open, first.decision.taken) == (False, "ann")
    bench.put(hands.work("bo", [(*SPAN, "why?")]))
    assert (only(bench).open, only(bench).decision) == (True, None)
    assert gold_note(bench) == "sic"
    bench.put(hands.work("bo", [(*SPAN, "sic")]))
    assert not only(bench).open, "gold says what both say by now"


def test_what_is_noted_on_another_question_opens_nothing(hands) -> None:
    bench = hands.Bench([hands.work("ann", [SPAN]), hands.work("bo", [(8, 12, "O")])])
    before = only(bench).key
    decided(hands, bench, take, "ann")
    bench.put(hands.work("ann", [(*SPAN, "with the title?")]))
    assert (only(bench).key, only(bench).open) == (before, False)


def test_gold_that_a_rule_made_before_somebody_noted_something_keeps_its_id(hands) -> None:
    bench = noted(hands, "", "")
    bench.apply(unanimous(bench.cases(), reviewer="r", now=hands.now).act)
    (before,) = bench.case().gold.spans
    bench.put(hands.work("ann", [(*SPAN, "sic")]))
    assert (only(bench).difference, only(bench).open) == (Difference.NOTE, False)
    decided(hands, bench, take, "ann")
    (span,) = bench.case().gold.spans
    assert (span.id, span.note) == (before.id, "sic")
    assert [one.choice for one in bench.case().gold.decisions] == [Choice.TAKE]


@pytest.mark.parametrize("by", ["a rule", "a reviewer"])
def test_gold_of_before_notes_were_asked_about_stays_decided(hands, by) -> None:
    """As in a project of a program that compared none: they differed when it was decided."""
    bench = noted(hands, "", "")
    if by == "a rule":
        bench.apply(unanimous(bench.cases(), reviewer="r", now=hands.now).act)
    else:
        decided(hands, bench, take, "ann")
    (before,) = bench.case().gold.decisions
    for name, note in (("ann", "sic"), ("bo", "as printed")):
        bench.put(hands.work(name, [(*SPAN, note)]))
    asked = only(bench)
    assert (asked.difference, asked.open, asked.decision) == (Difference.NOTE, False, before)
    result = unanimous(bench.cases(), reviewer="r", now=hands.now)
    assert (result.act, result.open) == (None, 0)
    assert corrections(bench.cases(), "ann").found == ()
    bench.works["x"].append(hands.work("cy", [(8, 12, "O")]))
    asked = only(bench)
    assert (asked.open, asked.late, asked.decision) == (True, ("cy",), before)
    bench.works["x"].pop()
    asked = decided(hands, bench, take, "bo", minutes=1)
    assert (asked.open, asked.decision.difference, gold_note(bench)) == (
        False,
        "note",
        "as printed",
    )
    assert len(bench.case().gold.decisions) == 1
    bench.put(hands.work("ann", [(*SPAN, "why?")]))
    assert only(bench).open, "it was about notes, and one is another"


def test_what_was_asked_back_before_a_note_came_waits_no_more(hands) -> None:
    bench = hands.Bench([hands.work("ann", [SPAN]), hands.work("bo", [SPAN])])
    bench.put(hands.work("bo", [(*SPAN, "sic")]))
    asked = only(bench)
    bench.apply(ask_back(bench.case(), asked, "Is it?", reviewer="rev", now=hands.now))
    bench.put(hands.work("bo", [(*SPAN, "no")]))
    assert (only(bench).open, only(bench).asked_back) == (True, None)


def test_reviewers_who_leave_other_notes_differ_until_two_agree(hands) -> None:
    bench = noted(hands, "sic", "as printed")
    decided(hands, bench, reject)
    asked = decided(hands, bench, take, "ann", reviewer="eve", minutes=1)
    assert (asked.contested, gold_note(bench)) == (True, "sic")
    own = [Version(0, 12, "O", note="as printed")]
    asked = decided(hands, bench, edit, own, reviewer="mia", minutes=2)
    assert asked.contested
    asked = decided(hands, bench, reject, reviewer="zoe", minutes=3)
    assert (asked.contested, asked.open, gold_note(bench)) == (False, False, "")
    asked = decided(hands, bench, take, "bo", reviewer="eve", minutes=4)
    assert (asked.contested, gold_note(bench)) == (False, "as printed")


def test_a_newcomer_who_notes_something_else_is_asked_about_once(hands) -> None:
    bench = noted(hands, "", "")
    bench.apply(unanimous(bench.cases(), reviewer="r", now=hands.now).act)
    bench.works["x"].append(hands.work("cy", [(*SPAN, "sic")]))
    assert (only(bench).open, only(bench).late) == (True, ("cy",))
    assert only(bench).difference is Difference.NOTE
    asked = decided(hands, bench, take, "cy")
    assert (asked.open, gold_note(bench)) == (False, "sic")


def test_a_newcomer_who_marks_something_else_leaves_decided_notes_decided(hands) -> None:
    bench = noted(hands, "sic", "")
    decided(hands, bench, take, "bo")
    bench.works["x"].append(hands.work("cy", [(8, 12, "O")]))
    asked = only(bench)
    assert (asked.decision.taken, asked.late) == ("bo", ("cy",))
    assert asked.difference is Difference.BOUNDARY


def test_a_newcomer_with_a_note_that_no_reviewer_saw_is_asked_about(hands) -> None:
    bench = noted(hands, "sic", "")
    decided(hands, bench, take, "bo")
    bench.works["x"].append(hands.work("cy", [(*SPAN, "sic")]))
    assert not only(bench).open, "the reviewer decided against it"
    bench.put(hands.work("cy", [(*SPAN, "as printed")]))
    assert (only(bench).open, only(bench).late) == (True, ("cy",))


def test_a_decision_about_notes_takes_the_place_of_a_reviewers_own_note(hands) -> None:
    bench = noted(hands, "sic", "")
    decided(hands, bench, edit, [Version(0, 12, "O", note="so it is printed")])
    decided(hands, bench, take, "bo", minutes=1)
    assert gold_note(bench) == ""


def test_nobody_is_less_reliable_for_a_note_that_was_not_taken(hands) -> None:
    bench = noted(hands, "sic", "")
    before = reliability(questions(bench.case()))
    decided(hands, bench, reject)
    assert reliability(questions(bench.case())) == before


def test_the_majority_decides_notes_like_anything_else(hands) -> None:
    bench = noted(hands, "sic", "", "sic")
    bench.apply(majority(bench.cases(), reviewer="r", now=hands.now).act)
    assert gold_note(bench) == "sic"
    assert majority(noted(hands, "x", "y", "z").cases(), reviewer="r", now=hands.now).act is None
    with_three = noted(hands, "sic", "", "")
    assert weighted(with_three.cases(), reviewer="r", now=hands.now).act is None


@pytest.mark.parametrize("rule", [majority, longest])
@pytest.mark.parametrize(("other", "left"), [("sic", "sic"), ("", "")])
def test_notes_hinder_no_rule_and_only_a_shared_one_goes_into_gold(
    hands, rule, other, left
) -> None:
    works = [
        hands.work("ann", [(*SPAN, "sic")]),
        hands.work("bo", [(8, 12, "O")]),
        hands.work("cy", [(*SPAN, other)]),
    ]
    for held in (works, works[::-1]):
        bench = hands.Bench(held)
        bench.apply(rule(bench.cases(), reviewer="r", now=hands.now).act)
        assert (bench.surface(), gold_note(bench)) == ([(0, 12, "O")], left)


def test_her_word_for_a_label_brings_her_note(hands) -> None:
    bench = noted(hands, "sic", "")
    why = {"reviewer": "r", "now": hands.now}
    bench.apply(word_of(bench.cases(), annotator="ann", label="O", **why).act)
    assert gold_note(bench) == "sic"


@pytest.mark.parametrize(
    ("way", "note"), [(Way.reject(), ""), (Way.take("ann"), "sic"), (Way.take("bo"), "")]
)
def test_many_are_decided_together(hands, way, note) -> None:
    articles = [
        [hands.work("ann", [(*SPAN, "sic")], article=name), hands.work("bo", [SPAN], article=name)]
        for name in "xy"
    ]
    bench = hands.Bench(*articles)
    asked = [one for case in bench.cases() for one in questions(case)]
    done = decide_alike(
        bench.cases(), asked, way, lambda _: ("", None), reviewer="rev", now=hands.now
    )
    bench.apply(done.act)
    assert len(done.decided) == 2
    assert [span.note for case in bench.cases() for span in case.gold.spans] == [note, note]


def test_a_pattern_says_who_noted_something(hands) -> None:
    told = pattern_of(only(noted(hands, "sic", "")).item, lambda _: ("", "und"))
    assert (told.difference, told.parts) == (Difference.NOTE, (("ann", "has"), ("bo", "lacks")))
    both = pattern_of(only(noted(hands, "sic", "so")).item, lambda _: ("", "und"))
    assert both.who("has") == ("ann", "bo")


def test_a_note_is_a_correction_only_where_notes_were_decided(hands) -> None:
    bench = noted(hands, "sic", "")
    decided(hands, bench, take, "bo")
    (found,) = corrections(bench.cases(), "ann").found
    assert (found.item.difference, found.decision.difference) == (Difference.NOTE, "note")
    assert corrections(bench.cases(), "bo").found == ()
    other = hands.Bench([hands.work("ann", [SPAN]), hands.work("bo", [(8, 12, "O")])])
    decided(hands, other, take, "ann")
    other.put(hands.work("ann", [(*SPAN, "an afterthought")]))
    assert corrections(other.cases(), "ann").found == ()


def test_nobody_is_calibrated_by_what_she_notes(hands) -> None:
    bench = noted(hands, "sic", "sic")
    bench.apply(unanimous(bench.cases(), reviewer="r", now=hands.now).act)
    case = bench.case()
    hers = hands.work("cy", [SPAN])
    done = type(hers)(hers.article, "cy", hers.spans, state=State.DONE)
    round_ = calibrate([(Case(case.works, case.gold), done)], "cy")
    assert (round_.articles, round_.differing, round_.reading) == (("x",), (), ())
