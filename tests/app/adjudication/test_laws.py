"""Laws of adjudication on any two layers: deciding all for one gives her layer, undoing gives none."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.adjudication import majority, open_questions, questions, reject, take, unanimous
from app.adjudication.verdicts import told, without_note
from app.comparison import Difference
from app.model import ArticleId, Relation, Span, Work

SEEDS = Path(__file__).parents[3] / "seeds"

quietly = settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
raw_spans = st.lists(
    st.tuples(
        st.integers(0, 30),
        st.integers(1, 12),
        st.sampled_from("ACO"),
        st.sampled_from([{}, {"role": "x"}]),
        st.sampled_from(["", "", "with the title?", "sic"]),
    ),
    max_size=8,
    unique_by=lambda raw: repr(raw[:4]),  # stacked spans may have one range and label
)
raw_relations = st.lists(
    st.tuples(st.integers(0, 7), st.integers(0, 7), st.sampled_from(["made_by", "made_to"])),
    max_size=5,
    unique=True,
)


@st.composite
def raw_pairs(draw):
    """Two layers, of which the second repeats some of the first, now and then with another note."""
    one, other = draw(raw_spans), draw(raw_spans)
    known = {repr(raw[:4]) for raw in other}
    for raw in one:
        if draw(st.booleans()) and repr(raw[:4]) not in known:
            other.append((*raw[:4], draw(st.sampled_from([raw[4], "", "again"]))))
    return one, other


def drawn(hands, name, spans, relations):
    return hands.work(
        name,
        [(at, at + long, *rest) for at, long, *rest in spans],
        [arrow for arrow in relations if max(arrow[:2]) < len(spans)],
    )


def decide_all(bench, decide) -> int:
    decided = 0
    while question := next(open_questions(bench.cases()), None):
        bench.apply(decide(bench.case(question.item.article), question))
        decided += 1
        assert decided < 1000
    return decided


@quietly
@example(  # what was taken beside it is not the gold of what all agree on, and holds no relation of it
    ([(0, 1, "A", {}, ""), (0, 1, "A", {"role": "x"}, "")], [(0, 1, "A", {}, "")]),
    *([(0, 0, "made_by")], []),
    *(False, "a"),
)
@given(raw_pairs(), raw_relations, raw_relations, st.booleans(), st.sampled_from("ab"))
def test_deciding_all_for_one_gives_her_layer_and_undoing_all_gives_none(
    hands, spans, relations_a, relations_b, rule_first, winner
) -> None:
    spans_a, spans_b = spans
    works = [drawn(hands, "a", spans_a, relations_a), drawn(hands, "b", spans_b, relations_b)]
    bench = hands.Bench(works)

    def apply_rule() -> None:
        act = unanimous(bench.cases(), reviewer="rev", now=hands.now).act
        if act is not None:
            bench.apply(act)

    def decide(case, question):
        return take(case, question, winner, reviewer="rev", now=hands.now)

    if rule_first:
        apply_rule()
    decide_all(bench, decide)
    apply_rule()
    decide_all(bench, decide)
    assert hands.content(bench.case().gold) == hands.content(works["ab".index(winner)])
    assert unanimous(bench.cases(), reviewer="rev", now=hands.now).act is None
    bench.undo_all()
    assert not bench.gold["x"]


@quietly
@given(raw_pairs(), raw_relations, raw_relations, st.randoms())
def test_changing_ones_mind_leaves_nothing_of_the_earlier_choice(
    hands, spans, relations_a, relations_b, random
) -> None:
    spans_a, spans_b = spans
    works = [drawn(hands, "a", spans_a, relations_a), drawn(hands, "b", spans_b, relations_b)]
    bench = hands.Bench(works)
    why = {"reviewer": "rev", "now": hands.now}

    def anyhow(case, question):
        choice = random.choice(["a", "b", ""])
        return take(case, question, choice, **why) if choice else reject(case, question, **why)

    for _ in range(6):
        asked = questions(bench.case())
        if asked:
            bench.apply(anyhow(bench.case(), random.choice(asked)))
    for _ in range(3):  # a relation comes and goes with its ends, so more than once
        for question in questions(bench.case()):
            still = {now_asked.key for now_asked in questions(bench.case())}
            if question.key in still:
                bench.apply(take(bench.case(), question, "b", **why))
    assert hands.content(bench.case().gold) == hands.content(works[1])
    bench.undo_all()
    assert not bench.gold["x"]


@quietly
@given(raw_spans, raw_relations)
@example(
    [(0, 1, "A", {"role": "x"}, ""), (1, 1, "O", {}, ""), (1, 1, "O", {"role": "x"}, "")],
    [(1, 0, "made_by"), (2, 0, "made_by")],
)
def test_of_identical_layers_all_is_unanimous(hands, spans, relations) -> None:
    works = [drawn(hands, "a", spans, relations), drawn(hands, "b", spans, relations)]
    bench = hands.Bench(works)
    result = unanimous(bench.cases(), reviewer="rev", now=hands.now)
    if result.act is not None:
        bench.apply(result.act)
    assert result.open == 0
    assert hands.content(bench.case().gold) == hands.content(works[0])


@quietly
@given(raw_pairs(), raw_spans)
def test_of_three_annotators_deciding_all_for_one_gives_her_layer(hands, pair, three) -> None:
    one, two = pair
    works = [
        drawn(hands, name, raw, []) for name, raw in zip("abc", (one, two, three), strict=True)
    ]
    bench = hands.Bench(works)
    while asked := [q for q in questions(bench.case()) if q.decision is None]:
        bench.apply(take(bench.case(), asked[0], "b", reviewer="rev", now=hands.now))
    assert hands.content(bench.case().gold) == hands.content(works[1])
    assert majority(bench.cases(), reviewer="rev", now=hands.now).act is None


SWAPPED = {Difference.MISSING: Difference.EXTRA, Difference.EXTRA: Difference.MISSING}


@quietly
@given(raw_pairs(), raw_relations, raw_relations)
def test_swapping_the_annotators_asks_the_same_and_changes_only_who_was_first(
    hands, spans, relations_a, relations_b
) -> None:
    spans_a, spans_b = spans
    works = [drawn(hands, "a", spans_a, relations_a), drawn(hands, "b", spans_b, relations_b)]
    here = {one.key: one for one in questions(hands.Bench(works).case())}
    there = {one.key: one for one in questions(hands.Bench(works[::-1]).case())}
    assert here.keys() == there.keys()
    for key, one in here.items():
        assert there[key].difference is SWAPPED.get(one.difference, one.difference)
        assert there[key].open == one.open
        assert dict(there[key].item.spans) == dict(one.item.spans)


def seed_works(curator: str) -> list[Work]:
    lines = (SEEDS / "annotators" / f"{curator}.jsonl").read_text("utf-8").split("\n")
    works = []
    for data in map(json.loads, filter(None, lines)):
        x = ArticleId(data["id"])
        spans = tuple(
            Span(s["id"], x, curator, s["start"], s["end"], s["label"], s["attributes"], s["note"])
            for s in data["spans"]
        )
        relations = tuple(
            Relation(r["id"], x, curator, r["type"], r["head"], r["tail"])
            for r in data["relations"]
        )
        works.append(Work(x, curator, spans, relations))
    return works


@pytest.mark.parametrize("winner", ["curator-a", "curator-b"])
def test_the_seeds_are_adjudicated_to_either_curators_layer(hands, winner) -> None:
    a, b = seed_works("curator-a"), seed_works("curator-b")
    bench = hands.Bench(*zip(a, b, strict=True))
    result = unanimous(bench.cases(), reviewer="rev", now=hands.now)
    bench.apply(result.act)
    assert result.open == sum(result.by_class.values()) >= result.by_class[Difference.BOUNDARY] > 0
    decided = decide_all(
        bench, lambda case, asked: take(case, asked, winner, reviewer="rev", now=hands.now)
    )
    assert decided >= result.open
    for work in a if winner == "curator-a" else b:
        assert hands.content(bench.case(work.article).gold) == hands.content(work)
    bench.undo_all()
    assert not any(bench.gold.values())


@quietly
@given(raw_pairs(), st.lists(st.sampled_from(["a", "b", ""]), min_size=3, max_size=3))
def test_of_several_reviewers_two_who_agree_settle_it_and_the_last_word_stands(
    hands, spans, words
) -> None:
    spans_a, spans_b = spans
    works = [drawn(hands, "a", spans_a, []), drawn(hands, "b", spans_b, [])]
    bench = hands.Bench(works)

    def says(question, word: str) -> object:
        noted = question.difference is Difference.NOTE
        nothing = without_note(question.item) if noted else ()
        return told(question.item.spans[word] if word else nothing, noted=noted)

    def stands(question, word: str) -> set[tuple[int, int, str]]:
        held = question.item.spans[word] if word else ()
        return {(span.start, span.end, span.label) for span in held}

    keys = [one.key for one in open_questions(bench.cases())]
    for key in keys:
        said = []
        for minute, (reviewer, word) in enumerate(zip(["rev", "eve", "mia"], words, strict=True)):
            (asked,) = [one for one in questions(bench.case()) if one.key == key]
            why = {"reviewer": reviewer, "now": hands.now + timedelta(minutes=minute)}
            case = bench.case()
            bench.apply(take(case, asked, word, **why) if word else reject(case, asked, **why))
            (after,) = [one for one in questions(bench.case()) if one.key == key]
            versions = [says(asked, one) for one in [*said, word]]
            alone = len(versions) > 1 and versions[-1] not in versions[:-1]
            assert (after.contested, after.open) == (alone, alone)
            assert after.decision.reviewer == reviewer
            assert len(after.others) == len(said)
            assert stands(asked, word) <= set(bench.surface())
            said.append(word)
    bench.undo_all()
    assert not bench.gold["x"]
