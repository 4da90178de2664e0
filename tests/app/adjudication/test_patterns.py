"""Disagreements of one kind are one pattern, whoever was named first and wherever they are."""

from __future__ import annotations

from dataclasses import dataclass

from app.adjudication import (
    Blend,
    Way,
    by_pattern,
    decide_alike,
    informative_first,
    open_questions,
    pattern_of,
    questions,
    stands_alone,
    take,
)
from app.comparison import Cause, Difference, Edge
from app.model import Choice

TEXT = "Presiden Joko Widodo, lalu Presiden Marcos, lalu Menteri Retno, di Jakarta kemarin siang"


def text_of(_article):
    return TEXT, "id"


def told(question):
    return pattern_of(question.item, text_of)


def reading(_article):
    return TEXT, None


def bench_of(hands, a, b, article="x"):
    return hands.Bench([hands.work("a", a, article=article), hands.work("b", b, article=article)])


def titled(hands):
    """Three officials: with the title by a, without it by b; and a place that only b marked."""
    return bench_of(
        hands,
        [(0, 20, "O"), (27, 42, "O"), (49, 62, "O")],
        [(9, 20, "O"), (36, 42, "O"), (57, 62, "O"), (67, 74, "A")],
    )


def test_the_same_cause_is_one_pattern(hands):
    groups = by_pattern(open_questions(titled(hands).cases()), told)
    (titles, asked), (lone, _) = groups.items()
    assert len(asked) == 3
    assert titles.difference is Difference.BOUNDARY
    assert titles.edge is Edge.LEFT
    assert titles.causes == (Cause.TITLE,)
    assert titles.who("longer") == ("a",)
    assert titles.who("shorter") == ("b",)
    assert lone.who("has") == ("b",)


def test_who_was_named_first_is_no_pattern(hands):
    one = bench_of(hands, [(0, 20, "O")], [])
    two = bench_of(hands, [], [(0, 20, "O")])
    patterns = [pattern_of(next(open_questions(each.cases())).item, text_of) for each in (one, two)]
    assert {pattern.difference for pattern in patterns} == {Difference.MISSING}
    assert [pattern.who("has") for pattern in patterns] == [("a",), ("b",)]


def test_many_are_decided_in_one_act(hands):
    bench = titled(hands)
    asked = list(open_questions(bench.cases()))
    done = decide_alike(
        bench.cases(),
        asked[:3],
        Way.take("b"),
        reading,
        reviewer="r",
        now=hands.now,
        reason="boundary rule",
    )
    bench.apply(done.act)
    assert len(done.decided) == 3
    assert done.left == ()
    assert bench.surface() == [(9, 20, "O"), (36, 42, "O"), (57, 62, "O")]
    assert {decision.choice for decision in bench.case().gold.decisions} == {Choice.TAKE}
    assert {decision.reason for decision in bench.case().gold.decisions} == {"boundary rule"}
    assert len(list(open_questions(bench.cases()))) == 1
    bench.undo_all()
    assert bench.surface() == []


def test_what_the_way_does_not_fit_and_what_is_asked_no_more_is_left(hands):
    bench = titled(hands)
    asked = list(open_questions(bench.cases()))
    bench.put(hands.work("b", [(9, 20, "O"), (36, 42, "O"), (67, 74, "A")]))
    done = decide_alike(
        bench.cases(), asked, Way.blend(Blend.LONGER), reading, reviewer="r", now=hands.now
    )
    assert [question.item.start for question in done.decided] == [0, 27]
    assert [question.item.start for question in done.left] == [49, 67]


def test_nothing_that_fits_is_no_act(hands):
    bench = bench_of(hands, [(0, 20, "O")], [])
    asked = list(open_questions(bench.cases()))
    assert (
        decide_alike(
            bench.cases(), asked, Way.blend(Blend.UNION), reading, reviewer="r", now=hands.now
        ).act
        is None
    )


def test_decided_alike_is_as_decided_one_by_one(hands):
    together, apart = titled(hands), titled(hands)
    asked = list(open_questions(together.cases()))
    together.apply(
        decide_alike(
            together.cases(), asked, Way.take("a"), reading, reviewer="r", now=hands.now
        ).act
    )
    while question := next(open_questions(apart.cases()), None):
        apart.apply(take(apart.case(), question, "a", reviewer="r", now=hands.now))
    assert hands.content(together.case().gold) == hands.content(apart.case().gold)


def test_the_pattern_with_most_undecided_comes_first(hands):
    bench = titled(hands)

    def groups():
        return by_pattern(questions(bench.case()), told)

    titles, lone = informative_first(groups())
    assert len(groups()[titles]) == 3
    asked = [question for question in open_questions(bench.cases()) if question.item.start != 67]
    bench.apply(
        decide_alike(
            bench.cases(), asked[:2], Way.take("a"), reading, reviewer="r", now=hands.now
        ).act
    )
    assert informative_first(groups()) == [lone, titles]


def test_what_was_always_decided_alike_still_teaches_more_than_what_is_all_decided():
    @dataclass
    class Asked:
        open: bool
        answer: tuple[Choice, str] | None = None

    alike = (Choice.TAKE, "a")
    closed = [Asked(False, alike), Asked(False, (Choice.TAKE, "b"))]
    sure = [Asked(False, alike), Asked(False, alike), Asked(True)]
    assert informative_first({1: closed, 2: sure}) == [2, 1]
    fresh = [Asked(True)]
    assert informative_first({1: sure, 2: fresh}) == [2, 1]
    assert informative_first({1: fresh, 2: [*sure, *[Asked(True)] * 10]}) == [2, 1]


def test_who_stands_alone(hands):
    works = [
        hands.work(name, spans)
        for name, spans in zip("abc", ([(0, 20, "O")], [(0, 20, "O")], []), strict=True)
    ]
    (question,) = open_questions(hands.Bench(works).cases())
    assert stands_alone(question) == ("c",)
    (question,) = open_questions(hands.Bench(works[1:]).cases())
    assert stands_alone(question) == ("b", "c")


def test_of_three_lengths_one_is_between(hands):
    layers = [("a", 20), ("b", 14), ("c", 9)]
    bench = hands.Bench([hands.work(name, [(0, end, "O")]) for name, end in layers])
    (question,) = open_questions(bench.cases())
    assert dict(told(question).parts) == {"a": "longer", "b": "between", "c": "shorter"}
