"""Several reviewers, questions asked back, and gold that nobody stands for any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.adjudication import (
    Blend,
    Version,
    Way,
    ask_back,
    edit,
    majority,
    questions,
    reject,
    take,
    unanimous,
)
from app.adjudication.commands import utc
from app.adjudication.desk import Desk
from app.adjudication.question import standing_on
from app.adjudication.record import Verdict
from app.adjudication.version import Arrow
from app.comparison import Difference
from app.errors import PenandaError
from app.model import GOLD, Choice, ChosenRelation, Progress, State


def two(hands):
    return hands.Bench([hands.work("ann", [(0, 12, "O")]), hands.work("bo", [(8, 12, "O")])])


class Reviewers:
    """Reviewers who decide on the one question of a bench, each a minute after the one before."""

    def __init__(self, bench, now) -> None:
        self.bench = bench
        self.now = now

    def question(self):
        (asked,) = questions(self.bench.case())
        return asked

    def decide(self, who, order, *arguments):
        self.now += timedelta(minutes=1)
        act = order(self.bench.case(), self.question(), *arguments, reviewer=who, now=self.now)
        self.bench.apply(act)
        return self.question()


def test_reviewers_who_differ_are_a_conflict_until_two_agree(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    assert not room.decide("rev", take, "ann").open
    asked = room.decide("eve", take, "bo")
    assert (asked.open, asked.contested) == (True, True)
    assert (asked.decision.reviewer, [one.reviewer for one in asked.others]) == ("eve", ["rev"])
    assert room.bench.surface() == [(8, 12, "O")]
    asked = room.decide("mia", take, "ann")
    assert (asked.open, asked.contested) == (False, False)
    assert room.bench.surface() == [(0, 12, "O")]
    room.bench.undo_all()
    assert not room.bench.gold["x"]


def test_a_reviewer_who_gives_in_ends_the_conflict(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    room.decide("rev", take, "ann")
    assert room.decide("eve", reject).contested
    assert room.bench.surface() == []
    assert not room.decide("eve", take, "ann").contested
    assert room.bench.surface() == [(0, 12, "O")]
    assert len(room.bench.case().gold.decisions) == 2


def test_reviewers_who_agree_in_other_words_are_no_conflict(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    room.decide("rev", take, "ann")
    asked = room.decide("eve", edit, [Version(0, 12, "O")])
    assert (asked.open, asked.contested) == (False, False)


def test_one_who_changes_her_own_mind_is_in_no_conflict(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    room.decide("rev", take, "ann")
    asked = room.decide("rev", take, "bo")
    assert (asked.open, asked.others) == (False, ())


@pytest.mark.parametrize(
    ("third", "contested"),
    [
        (Version(4, 12, "O"), False),
        (Version(5, 12, "O"), True),
        (Version(4, 12, "A"), True),
        (Version(4, 12, "O", {"kind": "x"}), True),
    ],
)
def test_a_range_of_her_own_that_was_overruled_is_like_the_same_range_only(
    hands, third, contested
) -> None:
    room = Reviewers(two(hands), hands.now)
    room.decide("rev", edit, [Version(4, 12, "O")])
    assert room.decide("eve", take, "ann").contested
    assert room.bench.surface() == [(0, 12, "O")]
    asked = room.decide("mia", edit, [third])
    assert (asked.contested, asked.open) == (contested, contested)
    assert room.bench.surface() == [third.place]
    held = [one.reviewer for one in room.bench.case().gold.decisions if one.gold]
    assert held == (["mia"] if contested else ["rev", "mia"])
    room.bench.undo_all()
    assert not room.bench.gold["x"]


def test_trimmed_ranges_of_two_reviewers_are_compared_by_what_they_are(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    text, words = "Bapak Lu ...", [0, 5, 6, 8, 9, 12]
    for who in ("rev", "eve", "mia"):
        if who == "eve":
            assert room.decide(who, take, "bo").contested
            continue
        asked = room.question()
        trimmed = Way.blend(Blend.TRIMMED).versions(asked, text, words)
        room.now += timedelta(minutes=1)
        why = {"reviewer": who, "now": room.now, "how": "trimmed"}
        room.bench.apply(edit(room.bench.case(), asked, trimmed, **why))
    assert not room.question().contested


def test_of_a_decision_that_kept_no_range_nothing_is_known_once_it_is_overruled(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    room.decide("rev", edit, [Version(4, 12, "O")])
    room.decide("eve", take, "ann")
    held = room.bench.gold["x"]
    (older,) = [one for one in room.bench.case().gold.decisions if one.choice is Choice.EDIT]
    held[older.id] = replace(older, chosen=())
    assert room.decide("mia", edit, [Version(4, 12, "O")]).contested


def test_what_is_asked_back_stays_open_and_makes_no_gold(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    asked = room.decide("rev", ask_back, "  Is the title in?  ")
    assert (asked.open, asked.decision) == (True, None)
    assert asked.asked_back.comment == "Is the title in?"
    assert room.bench.surface() == []
    asked = room.decide("rev", ask_back, "Look again.")
    assert asked.asked_back.comment == "Look again."
    assert len(room.bench.case().gold.decisions) == 1
    asked = room.decide("rev", take, "ann")
    assert (asked.open, asked.asked_back) == (False, None)
    assert [one.choice for one in room.bench.case().gold.decisions] == [Choice.TAKE]


def test_a_note_without_words_is_refused(hands) -> None:
    with pytest.raises(PenandaError, match="empty"):
        Reviewers(two(hands), hands.now).decide("rev", ask_back, "  ")


def test_a_rule_leaves_what_was_asked_back_until_it_has_changed(hands) -> None:
    same = [hands.work("ann", [(0, 12, "O")]), hands.work("bo", [(0, 12, "O")])]
    bench = hands.Bench([*same, hands.work("cy", [(8, 12, "O")])])
    room = Reviewers(bench, hands.now)
    room.decide("rev", ask_back, "Is the title in?")
    assert majority(bench.cases(), reviewer="rev", now=hands.now).act is None
    bench.put(hands.work("cy", [(0, 12, "O")]))
    (asked,) = questions(bench.case())
    assert (asked.open, asked.asked_back) == (False, None)
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    assert bench.surface() == [(0, 12, "O")]
    assert [one.choice for one in bench.case().gold.decisions] == [Choice.RULE]


def empty(hands, *states):
    names = ("ann", "bo")
    return hands.Bench(
        [replace(hands.work(name), state=state) for name, state in zip(names, states, strict=True)]
    )


def test_an_article_that_all_finished_with_nothing_is_agreed_empty(hands) -> None:
    result = unanimous(empty(hands, State.DONE, State.DONE).cases(), reviewer="r", now=hands.now)
    assert (result.empty, result.decided, result.open) == (1, 0, 0)
    (change,) = result.act.changes
    assert change.added == (Progress(change.article, GOLD, State.DONE),)


def test_an_article_that_one_has_not_finished_is_not_agreed_empty(hands) -> None:
    bench = empty(hands, State.DONE, State.STARTED)
    assert unanimous(bench.cases(), reviewer="r", now=hands.now).act is None


def test_reviewers_do_not_differ_about_gold_that_was_removed(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    room.decide("rev", take, "ann")
    assert room.decide("eve", take, "bo").contested
    (span,) = room.bench.case().gold.spans
    del room.bench.gold["x"][span.id]
    asked = room.question()
    assert (asked.open, asked.contested, asked.decision) == (True, False, None)
    asked = room.decide("eve", reject)
    assert (asked.open, asked.contested, room.bench.surface()) == (False, False, [])
    assert [one.reviewer for one in room.bench.case().gold.decisions] == ["eve"]


def test_an_overruled_word_does_not_come_back_without_its_gold(hands) -> None:
    bench = two(hands)
    room = Reviewers(bench, hands.now)
    room.decide("rev", take, "ann")
    room.decide("eve", take, "bo")
    before = [hands.work("ann", [(0, 12, "O")]), hands.work("bo", [(8, 12, "O")])]
    bench.put(hands.work("ann"), hands.work("bo"))
    why = {"reviewer": "eve", "now": room.now + timedelta(minutes=9)}
    bench.apply(reject(bench.case(), room.question(), **why))  # gold alone, and her decision
    assert [one.reviewer for one in bench.case().gold.decisions if one.choice is Choice.TAKE] == [
        "rev"
    ]
    bench.put(*before)
    asked = room.question()
    assert (asked.open, asked.decision) == (True, None)
    assert not room.decide("rev", take, "ann").open
    assert bench.surface() == [(0, 12, "O")]


def longer(question):
    return Way.blend(Blend.LONGER).versions(question, "")


@pytest.mark.parametrize("second", ["longer", "take", "by hand"])
def test_reviewers_who_come_to_the_same_by_other_keys_do_not_differ(hands, second) -> None:
    room = Reviewers(two(hands), hands.now)
    room.now += timedelta(minutes=1)
    why = {"reviewer": "rev", "now": room.now, "how": "longer"}
    asked = room.question()
    room.bench.apply(edit(room.bench.case(), asked, longer(asked), **why))
    if second == "take":
        asked = room.decide("eve", take, "ann")
    else:
        room.now += timedelta(minutes=1)
        how = "longer" if second == "longer" else ""
        act = edit(room.bench.case(), asked, longer(asked), reviewer="eve", now=room.now, how=how)
        room.bench.apply(act)
        asked = room.question()
    assert (asked.open, asked.contested) == (False, False)
    assert room.bench.surface() == [(0, 12, "O")]
    room.bench.undo_all()
    assert not room.bench.gold["x"]


def test_two_who_marked_the_same_range_themselves_do_not_differ(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    for who in ("rev", "eve"):
        asked = room.decide(who, edit, [Version(4, 12, "O")])
    assert (asked.open, asked.contested) == (False, False)
    assert room.bench.surface() == [(4, 12, "O")]
    assert room.decide("mia", reject).contested
    assert room.bench.surface() == []


def test_a_blend_that_was_overruled_is_still_known(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    asked = room.question()
    why = {"reviewer": "rev", "now": hands.now, "how": "longer"}
    room.bench.apply(edit(room.bench.case(), asked, longer(asked), **why))
    assert room.decide("eve", take, "bo").contested
    asked = room.decide("mia", take, "ann")
    assert (asked.open, asked.contested) == (False, False), "rev took the longer, which is ann's"


def test_a_rule_does_not_count_as_a_reviewer_who_differs(hands) -> None:
    bench = hands.Bench([hands.work(name, [(0, 12, "O")]) for name in ("ann", "bo")])
    bench.apply(unanimous(bench.cases(), reviewer="eve", now=hands.now).act)
    room = Reviewers(bench, hands.now)
    asked = room.decide("rev", reject)
    assert (asked.open, asked.contested, asked.others) == (False, False, ())


def test_a_rule_puts_no_reviewer_in_a_conflict(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    asked = room.decide("rev", take, "ann")
    desk = Desk(room.bench.case())
    verdict = Verdict("eve", utc(hands.now + timedelta(days=1)), Choice.RULE, "longest")
    desk.settle_spans(asked, [Version(8, 12, "O")], verdict, standing_on(desk.about_spans()))
    (told,) = desk.about_spans()
    assert (told.contested, [one.choice for one in told.decisions]) == (False, [Choice.RULE])


@pytest.mark.parametrize("late", [0, -3])
def test_the_last_word_stands_whatever_the_clocks_say(hands, late) -> None:
    room = Reviewers(two(hands), hands.now)
    room.decide("rev", take, "ann")
    room.now += timedelta(minutes=late - 1)
    asked = room.decide("eve", take, "bo")
    assert asked.decision.reviewer == "eve"
    assert room.bench.surface() == [(8, 12, "O")]
    asked = room.decide("mia", take, "bo")
    assert (asked.decision.reviewer, asked.contested) == ("mia", False)


def test_spans_of_one_range_and_label_stand_beside_each_other_in_any_order(hands) -> None:
    police, ministry = ({"kind": kind} for kind in ("police", "ministry"))
    works = [
        hands.work("ann", [(0, 10, "A", police), (0, 10, "A", ministry)]),
        hands.work("bo", [(0, 10, "A", police)]),
    ]
    why = {"reviewer": "rev", "now": hands.now}
    for rule_first in (True, False):
        bench = hands.Bench(works)
        if rule_first:
            bench.apply(unanimous(bench.cases(), **why).act)
        asked = next(one for one in questions(bench.case()) if one.open)
        bench.apply(take(bench.case(), asked, "ann", **why))
        if not rule_first:
            bench.apply(unanimous(bench.cases(), **why).act)
        gold = bench.case().gold
        assert sorted(one.attributes["kind"] for one in gold.spans) == ["ministry", "police"]
        (taken,) = [one for one in gold.decisions if one.choice is Choice.TAKE]
        assert [gold.span(made).attributes for made in taken.gold] == [ministry]
        (other,) = [one for one in questions(bench.case()) if one.difference is not Difference.SAME]
        bench.apply(reject(bench.case(), other, **why))
        assert [one.attributes for one in bench.case().gold.spans] == [police]


def test_an_annotators_note_comes_and_goes_with_her_version_and_a_reviewers_own_stays(
    hands,
) -> None:
    bench = two(hands)
    hers = bench.works["x"][0]
    told = replace(hers.spans[0], note="with the title?", unsure=True)
    bench.put(replace(hers, spans=(told,)))
    room = Reviewers(bench, hands.now)
    room.decide("rev", take, "ann")
    (span,) = bench.case().gold.spans
    assert (span.note, span.unsure) == ("with the title?", False)
    room.decide("rev", take, "bo")
    (span,) = bench.case().gold.spans
    assert (span.start, span.note) == (8, "")
    room.decide("rev", edit, [Version(0, 12, "O", note="titles are in", unsure=True)])
    room.decide("rev", take, "bo")
    (span,) = bench.case().gold.spans
    assert (span.start, span.note, span.unsure) == (8, "titles are in", True)


def test_a_relation_of_her_own_that_was_overruled_is_like_the_same_relation_only(hands) -> None:
    spans = [(0, 5, "C"), (10, 15, "A")]
    bench = hands.Bench(
        [
            hands.work("ann", spans, [(0, 1, "made_by")]),
            hands.work("bo", [(0, 6, "C"), spans[1]], [(0, 1, "made_to")]),
        ]
    )
    bench.apply(unanimous(bench.cases(), reviewer="rev", now=hands.now).act)
    (agency,) = bench.case().gold.spans

    def asked():
        return next(one for one in questions(bench.case()) if one.item.relations)

    def decide(order, question, who, *arguments, **more):
        bench.apply(order(bench.case(), question, *arguments, reviewer=who, now=hands.now, **more))

    vow = next(one for one in questions(bench.case()) if one.open)
    drawn = [Arrow("made_by", agency.id)]
    decide(edit, vow, "rev", [Version(0, 5, "C")], added=drawn)
    assert asked().decision.choice is Choice.EDIT
    assert asked().decision.chosen == (ChosenRelation("made_by"),)
    decide(reject, asked(), "eve")
    assert asked().contested
    decide(take, asked(), "mia", "bo")
    assert asked().contested
    decide(take, asked(), "mia", "ann")
    assert not asked().contested
    held = [one.reviewer for one in asked().decisions if one.gold]
    assert sorted(held) == ["mia", "rev"]
    bench.undo_all()
    assert not bench.gold["x"]
