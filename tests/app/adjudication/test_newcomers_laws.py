"""Laws of newcomers: whatever they mark, what was decided stays, and each mark is asked once."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adjudication import questions, reject, take, unanimous, without_question
from app.adjudication.keys import RELATION
from app.adjudication.version import noted_of
from app.model import GOLD, Choice

quietly = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
raw_spans = st.lists(
    st.tuples(
        st.integers(0, 20),
        st.integers(1, 9),
        st.sampled_from("AC"),
        st.sampled_from([{}, {"role": "x"}]),
    ),
    max_size=6,
    unique_by=lambda raw: raw[:3],
)
raw_relations = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 5), st.sampled_from(["by", "to"])),
    max_size=3,
    unique=True,
)


def drawn(hands, name, spans, relations=()):
    return hands.work(
        name,
        [(at, at + long, label, told) for at, long, label, told in spans],
        [arrow for arrow in relations if max(arrow[:2]) < len(spans)],
    )


def as_marked(gold):
    """The spans and relations of a layer as raw ones, for somebody who marks the same."""
    number = {span.id: at for at, span in enumerate(gold.spans)}
    return (
        [(span.start, span.end, span.label, dict(span.attributes)) for span in gold.spans],
        [(number[one.head], number[one.tail], one.type) for one in gold.relations],
    )


@quietly
@given(raw_spans, raw_relations, raw_spans, raw_relations, st.randoms())
def test_marks_that_are_gold_s_open_nothing(
    hands, spans_a, relations_a, spans_b, relations_b, random
) -> None:
    room = hands.Room(
        drawn(hands, "a", spans_a, relations_a), drawn(hands, "b", spans_b, relations_b)
    )
    room.decide_all(random)
    before = room.gold
    room.come("c", *as_marked(before))
    assert room.open == []
    assert without_question(room.bench.case()) == []
    assert unanimous(room.bench.cases(), **room.why).act is None
    room.come("d", *as_marked(before))
    room.come("e")
    assert room.open == []


def as_gold_is(asked, gold):
    """The order that leaves gold as it is."""
    if asked.late:
        return take, GOLD
    known = {noted_of(span) for span in gold.spans}
    for name, spans in asked.item.spans.items() if not asked.item.relations else ():
        if spans and all(noted_of(span) in known for span in spans):
            return take, name
    return (reject,)


@quietly
@given(st.lists(st.tuples(raw_spans, raw_relations), min_size=4, max_size=5), st.randoms())
def test_any_marks_leave_what_was_decided_and_each_that_differs_is_one_question(
    hands, layers, random
) -> None:
    works = [drawn(hands, name, *layer) for name, layer in zip("abcde", layers, strict=False)]
    there = random.choice([2, 2, 3])
    room = hands.Room(*works[:there])
    room.decide_all(random)
    for newcomer in works[there:]:
        held = {one.id for one in room.gold.decisions}
        told_before, before = hands.content(room.gold), room.gold
        room.bench.works["x"].append(newcomer)
        case = room.bench.case()
        waiting = {one.id for one in without_question(case)}
        here = questions(case)
        assert {one.id for question in here for one in question.decisions} == held - waiting
        relations = {one.id for one in case.gold.decisions if one.key.startswith(RELATION)}
        assert waiting <= relations  # while the mark at an end is asked about
        known = hands.content(case.gold)[0]
        for span in newcomer.spans:
            about = [
                one
                for one in here
                if not one.item.relations and span in one.marks.spans[newcomer.layer]
            ]
            assert len(about) == 1
            in_gold = noted_of(span) in known
            if in_gold:
                assert not about[0].open
            elif about[0].open:
                assert span in about[0].item.spans[newcomer.layer]
            else:
                assert about[0].decision.choice is not Choice.RULE
        for asked in room.open:
            assert asked.item.relations or asked.marks.spans[newcomer.layer]
        while room.open:
            asked = room.open[0]
            room.decide(*as_gold_is(asked, room.gold), asked=asked)
        assert without_question(room.bench.case()) == []
        assert hands.content(room.gold) == told_before
        assert {span.id for span in room.gold.spans} == {span.id for span in before.spans}
        if random.random() < 0.5:
            room.decide_all(random)
    room.bench.undo_all()
    assert not room.bench.gold["x"]
