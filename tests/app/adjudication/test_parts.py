"""The parts of a case, followed through acts, are what they would be read anew; and so are orders."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adjudication import ask_back, edit, questions, reject, take, unanimous
from app.adjudication.agreed import agreed_count
from app.adjudication.parts import Parts
from app.adjudication.version import Arrow, Version, content_of
from app.errors import PenandaError
from app.model import (
    GOLD,
    Act,
    Change,
    ItemId,
    Progress,
    Relation,
    Span,
    State,
    new_act_id,
    new_id,
    text_order,
)

quietly = settings(
    deadline=None, max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
SIZE = 60
raw_spans = st.lists(
    st.tuples(
        st.integers(0, SIZE),
        st.integers(1, 9),
        st.sampled_from("ACO"),
        st.sampled_from([{}, {"role": "x"}]),
    ),
    max_size=9,
    unique_by=repr,
)
raw_relations = st.lists(
    st.tuples(st.integers(0, 8), st.integers(0, 8), st.sampled_from(["made_by", "made_to"])),
    max_size=3,
    unique=True,
)
layers = st.lists(st.tuples(raw_spans, raw_relations), min_size=2, max_size=3)


def drawn(hands, name, spans, relations):
    return hands.work(
        name,
        [(at, at + long, label, told) for at, long, label, told in spans],
        [arrow for arrow in relations if max(arrow[:2]) < len(spans)],
    )


def listed(case):
    return [one for one in questions(case) if one.is_listed]


def anew(case):
    return Parts(case, listed(case), agreed_count(case))


def the_same(parts, case) -> None:
    """Decisions may come in another order, and so what is told of them; nothing else may differ."""
    assert parts.case.works == case.works
    gold = parts.case.gold
    assert (gold.spans, gold.state) == (case.gold.spans, case.gold.state)
    assert set(gold.relations) == set(case.gold.relations)
    assert {one.id: one for one in gold.decisions} == {one.id: one for one in case.gold.decisions}
    assert parts.asked == listed(case)
    assert parts.agreed == agreed_count(case)


def said(change) -> object:
    """What a change says, the ids that it makes left out."""
    removed = {item.id for item in change.removed}
    made = {item.id: item for item in (*change.removed, *change.added)}

    def told(item):
        if isinstance(item, Span):
            return (content_of(item), item.id if item.id in removed else "")
        if isinstance(item, Relation):
            ends = [told(made[end]) if end in made else end for end in (item.head, item.tail)]
            return (item.type, *ends)
        gold = sorted(str(told(made[one]) if one in made else one) for one in item.gold)
        return (item.key, item.choice, item.taken, item.reviewer, str(item.offered), gold)

    return [sorted(str(told(item)) for item in some) for some in (change.removed, change.added)]


class Reviewing:
    """Orders given on parts and on the whole, followed and read anew."""

    def __init__(self, hands, bench, random) -> None:
        self.hands, self.bench, self.random, self.now = hands, bench, random, hands.now
        self.parts = anew(bench.case())

    def decide(self) -> None:
        asked = questions(self.parts.case)
        if not asked:
            return
        question = self.random.choice(asked)
        self.now += timedelta(seconds=self.random.choice([-1, 1, 1]))
        why = {"reviewer": self.random.choice(["rev", "rev", "ann"]), "now": self.now}
        kinds = ["take", "take", "reject", "ask"]
        kinds += [] if question.item.relations else ["edit", "edit"]
        kind = self.random.choice(kinds)
        versions, arrows = [], []
        if kind == "edit":
            start = self.random.randrange(SIZE)
            versions = [Version(start, start + self.random.randint(1, 9), "A")]
            others = list(self.bench.case().gold.spans)
            if others and self.random.random() < 0.5:  # what gold has already
                versions = [Version.of(self.random.choice(others))]
            arrows = [Arrow("made_by", self.random.choice(others).id)] if others else []
            arrows = arrows if self.random.random() < 0.3 else []
        name = self.random.choice(question.item.annotators)

        def order(case):
            if kind == "take":
                return take(case, question, name, **why)
            if kind == "reject":
                return reject(case, question, **why)
            if kind == "ask":
                return ask_back(case, question, "why?", **why)
            return edit(case, question, versions, added=arrows, **why)

        try:
            whole = order(self.bench.case())
        except PenandaError as error:  # the part refuses it for the same reason
            with pytest.raises(type(error)):
                order(self.parts.around(question, versions, arrows))
            return
        part = order(self.parts.around(question, versions, arrows))
        assert part.title == whole.title
        assert [said(one) for one in part.changes] == [said(one) for one in whole.changes]
        self.apply(part)

    def mark(self) -> None:
        """An annotator changes what she has; then all is read anew."""
        works = self.bench.works["x"]
        work = self.random.choice(works)
        spans = [span for span in work.spans if self.random.random() < 0.7]
        for number, span in enumerate(spans):
            if self.random.random() < 0.2:  # the same marked again, or moved, which keeps its id
                spans[number] = replace(span, id=new_id())
            elif self.random.random() < 0.2:
                spans[number] = replace(span, start=span.start + 3, end=span.end + 3)
        ids = {span.id for span in spans}
        relations = (
            one if self.random.random() < 0.5 else replace(one, id=new_id())
            for one in work.relations
            if {one.head, one.tail} <= ids
        )
        held = tuple(sorted(spans, key=text_order))
        self.bench.put(replace(work, spans=held, relations=tuple(relations)))
        self.parts = anew(self.bench.case())

    def come(self) -> None:
        """Another annotator turns up with marks like those of the first."""
        works = self.bench.works["x"]
        if len(works) < 3:
            raw = [(one.start, one.end, one.label, dict(one.attributes)) for one in works[0].spans]
            kept = [each for each in raw if self.random.random() < 0.8]
            kept = [(at, end + self.random.choice([0, 2, 5]), *rest) for at, end, *rest in kept]
            works.append(self.hands.work("d", kept))
            self.parts = anew(self.bench.case())

    def read(self) -> None:
        self.parts = anew(self.bench.case())

    def rule(self) -> None:
        act = unanimous([self.bench.case()], reviewer="rev", now=self.now).act
        if act is not None:
            self.apply(act)

    def undo(self) -> None:
        if self.bench.acts:
            act = self.bench.acts.pop()
            self.apply(act.reverse(act.id, "Undo"))
            self.bench.acts.pop()

    def apply(self, act) -> None:
        self.bench.apply(act)
        (change,) = act.changes
        if self.parts.follow(change) is None:
            self.parts = anew(self.bench.case())
        the_same(self.parts, self.bench.case())


@quietly
@given(layers, st.integers(0, 2**32))
def test_followed_through_acts_they_are_what_they_are_anew(hands, works, seed) -> None:
    named = zip("abc", works, strict=False)
    bench = hands.Bench([drawn(hands, name, *work) for name, work in named])
    random = Random(seed)
    one = Reviewing(hands, bench, random)
    the_same(one.parts, bench.case())
    turns = [one.decide, one.decide, one.decide, one.rule, one.undo, one.mark, one.come, one.read]
    for _ in range(10):
        random.choice(turns)()


def test_an_article_agreed_to_be_empty_is_done_no_more_once_and_not_where_gold_has_something(
    hands,
) -> None:
    bench = hands.Bench([hands.work("a", [(0, 5, "A"), (20, 25, "A")]), hands.work("b")])
    case = bench.case()
    done = replace(case, gold=replace(case.gold, state=State.DONE))
    parts = anew(done)
    first, second = listed(done)
    why = {"reviewer": "rev", "now": hands.now}
    (change,) = take(parts.around(first), first, "a", **why).changes
    assert [item for item in change.removed if isinstance(item, Progress)]
    assert parts.follow(replace(change, removed=())) is not None  # as if done again since
    assert parts.case.gold.state is State.DONE
    (change,) = take(parts.around(second), second, "a", **why).changes
    assert not change.removed


def test_a_relation_that_was_rejected_and_is_marked_anew_stays_rejected(hands) -> None:
    ends = [(0, 5, "C"), (10, 15, "A"), (20, 25, "A")]
    bench = hands.Bench([hands.work("a", ends, [(0, 1, "made_by")]), hands.work("b", ends)])
    why = {"reviewer": "rev", "now": hands.now}
    bench.apply(unanimous([bench.case()], **why).act)
    (asked,) = listed(bench.case())
    bench.apply(reject(bench.case(), asked, **why))
    (work, _) = bench.works["x"]
    (relation,) = work.relations
    bench.put(replace(work, relations=(replace(relation, id=ItemId("again")),)))
    parts = anew(bench.case())
    (asked,) = listed(bench.case())
    act = ask_back(parts.around(asked), asked, "sure?", **why)
    bench.apply(act)
    assert parts.follow(act.changes[0]) is not None
    the_same(parts, bench.case())
    assert not parts.asked[0].open


def test_gold_marked_elsewhere_that_was_gone_and_comes_back_is_of_its_decision(hands) -> None:
    bench = hands.Bench([hands.work("a", [(0, 5, "A")]), hands.work("b")])
    why = {"reviewer": "rev", "now": hands.now}
    (asked,) = listed(bench.case())
    bench.apply(edit(bench.case(), asked, [Version(30, 35, "A")], **why))
    (span,) = bench.case().gold.spans
    removal = Act(new_act_id(), "rev", "Remove", (Change(span.article, GOLD, (span,)),))
    bench.apply(removal)
    parts = anew(bench.case())
    assert parts.asked[0].open
    back = removal.reverse(new_act_id(), "Undo")
    bench.apply(back)
    assert parts.follow(back.changes[0]) is not None
    the_same(parts, bench.case())
    assert not parts.asked[0].open


def test_what_is_stacked_elsewhere_changes_nothing_in_a_question_about_a_relation(hands) -> None:
    marked = [(0, 5, "A"), (20, 25, "C"), (20, 25, "C", {"role": "x"})]
    first = hands.work("a", marked, [(0, 0, "made_by")])
    bench = hands.Bench([first, hands.work("b", marked)])
    bench.apply(unanimous([bench.case()], reviewer="rev", now=hands.now).act)
    parts = anew(bench.case())
    (asked,) = listed(bench.case())
    act = ask_back(parts.around(asked), asked, "sure?", reviewer="rev", now=hands.now)
    bench.apply(act)
    assert parts.follow(act.changes[0]) is not None
    the_same(parts, bench.case())
