"""Several reviewers, questions asked back, and gold that nobody stands for any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.adjudication import (
    Version,
    ask_back,
    edit,
    majority,
    questions,
    reject,
    take,
    unanimous,
)
from app.errors import PenandaError
from app.model import GOLD, Choice, Progress, State


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


def test_a_range_of_her_own_that_was_overruled_is_like_no_other(hands) -> None:
    room = Reviewers(two(hands), hands.now)
    room.decide("rev", edit, [Version(4, 12, "O")])
    assert room.decide("eve", take, "ann").contested
    assert room.bench.surface() == [(0, 12, "O")]


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
