"""Many decided at once come to what they come to one after another."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.adjudication import Blend, Way, decide_alike, open_questions, questions, reject, take
from tests.app.adjudication.conftest import NOW, Bench, content, work

TEXT = "kata " * 12
WHY = {"reviewer": "r", "now": NOW}
marks = st.lists(
    st.tuples(st.integers(0, 20), st.integers(1, 12), st.sampled_from("AO")),
    max_size=6,
    unique=True,
)
arrows = st.lists(st.tuples(st.integers(0, 1), st.integers(2, 3), st.just("by")), max_size=2)
ways = st.sampled_from([Way.take("a"), Way.take("b"), Way.reject(), Way.blend(Blend.LONGER)])


def bench(layers) -> Bench:
    works = []
    for name, (held, related) in zip("abc", layers, strict=True):
        spans = [(start, start + long, label) for start, long, label in held]
        kept = [one for one in related if max(one[:2]) < len(spans)]
        works.append(work(name, spans, kept))
    return Bench(works)


def decide(room: Bench, asked, way: Way) -> int:
    done = decide_alike(room.cases(), asked, way, lambda _: (TEXT, None), **WHY)
    if done.act is not None:
        room.apply(done.act)
    return len(done.decided)


@settings(max_examples=150, deadline=None)
@given(st.tuples(*[st.tuples(marks, arrows)] * 3), ways, st.integers(0, 4))
def test_at_once_and_one_after_another_are_the_same(layers, way, decided_before) -> None:
    rooms = bench(layers), bench(layers)
    for room in rooms:
        for number in range(decided_before):
            first = next(open_questions(room.cases()), None)
            if first is not None:
                order = take(room.case(), first, "a", **WHY) if number % 2 else None
                room.apply(order or reject(room.case(), first, **WHY))
    at_once, one_by_one = rooms
    asked = list(open_questions(at_once.cases()))
    count = decide(at_once, asked, way)
    assert count == sum(decide(one_by_one, [one], way) for one in asked)
    assert content(at_once.case().gold) == content(one_by_one.case().gold)
    now, then = (
        {(one.key, one.open) for one in questions(room.case()) if not one.alone} for room in rooms
    )
    assert now == then
