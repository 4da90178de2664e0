"""Gold that nobody stands for any more is one question: keep it or remove it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adjudication import (
    Source,
    majority,
    open_questions,
    provenance,
    questions,
    reject,
    take,
    unanimous,
)
from app.adjudication.corpus import case_of, cases_of
from app.adjudication.docket import read_docket
from app.errors import ConflictError
from app.intake import make_sample
from app.model import GOLD, Act, Change, Choice, Work, new_act_id
from app.store import Project, check


def why(hands):
    return {"reviewer": "rev", "now": hands.now + timedelta(minutes=1)}


@pytest.fixture
def bench(hands):
    """A span that ann made alone and the reviewer took; then ann removed it."""
    made = hands.Bench(
        [hands.work("ann", [(0, 2, "A"), (10, 22, "O")]), hands.work("bo", [(0, 2, "A")])]
    )
    made.apply(unanimous(made.cases(), reviewer="rev", now=hands.now).act)
    (asked,) = open_questions(made.cases())
    made.apply(take(made.case(), asked, "ann", reviewer="rev", now=hands.now))
    assert list(open_questions(made.cases())) == []
    made.put(hands.work("ann", [(0, 2, "A")]))
    return made


def test_it_is_asked_once_and_offers_gold_beside_nothing(bench) -> None:
    (asked,) = open_questions(bench.cases())
    assert asked.alone
    assert asked.item.annotators == (GOLD, "ann", "bo")
    assert [span[:2] for span in bench.surface()] == [(0, 2), (10, 22)]
    assert asked.item.spans[GOLD] == bench.case().gold.spans[1:]


def test_kept_it_stands_for_the_reviewer(hands, bench) -> None:
    (asked,) = open_questions(bench.cases())
    act = bench.apply(take(bench.case(), asked, GOLD, **why(hands)))
    assert act.title == "Keep: gold alone, O"
    assert list(open_questions(bench.cases())) == []
    assert [span[:2] for span in bench.surface()] == [(0, 2), (10, 22)]
    (kept,) = [one for one in bench.case().gold.decisions if one.choice is Choice.TAKE]
    assert (kept.key, kept.taken) == (asked.key, GOLD)
    origin = provenance(bench.case().gold)[kept.gold[0]]
    assert (origin.source, origin.by) == (Source.ADJUDICATED, "rev")


def test_removed_it_is_gone_and_asked_no_more(hands, bench) -> None:
    (asked,) = open_questions(bench.cases())
    bench.apply(reject(bench.case(), asked, **why(hands)))
    assert [span[:2] for span in bench.surface()] == [(0, 2)]
    assert list(open_questions(bench.cases())) == []
    with pytest.raises(ConflictError):
        take(bench.case(), asked, GOLD, **why(hands))
    bench.undo_all()
    assert not bench.gold["x"]


def test_no_rule_decides_about_it(hands, bench) -> None:
    bench.works["x"].append(hands.work("cy", [(0, 2, "A")]))
    rule = {"reviewer": "rev", "now": hands.now}
    for each in (unanimous, majority):
        act = each(bench.cases(), **rule).act
        if act is not None:
            bench.apply(act)
    assert (10, 22, "O") in bench.surface()


def test_what_is_marked_again_is_decided_as_what_it_then_is(hands, bench) -> None:
    (asked,) = open_questions(bench.cases())
    bench.apply(take(bench.case(), asked, GOLD, **why(hands)))
    bench.put(hands.work("bo", [(0, 2, "A"), (10, 22, "O")]))
    (again,) = open_questions(bench.cases())
    assert not again.alone
    bench.apply(reject(bench.case(), again, **why(hands)))
    assert [span[:2] for span in bench.surface()] == [(0, 2)]


def test_a_question_that_took_its_place_decides_alone(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(10, 22, "O")]), hands.work("bo", [(18, 22, "O")])])
    (asked,) = open_questions(bench.cases())
    bench.apply(take(bench.case(), asked, "ann", **why(hands)))
    bench.put(hands.work("ann", [(10, 23, "O")]))
    (asked,) = open_questions(bench.cases())
    assert not asked.alone


def test_of_two_spans_of_one_decision_each_is_asked_by_itself(hands) -> None:
    bench = hands.Bench(
        [hands.work("ann", [(0, 5, "O"), (7, 12, "O")]), hands.work("bo", [(0, 12, "O")])]
    )
    (asked,) = open_questions(bench.cases())
    bench.apply(take(bench.case(), asked, "ann", **why(hands)))
    bench.put(hands.work("ann"), hands.work("bo"))
    first, second = open_questions(bench.cases())
    bench.apply(reject(bench.case(), first, **why(hands)))
    assert bench.surface() == [(7, 12, "O")]
    (left,) = open_questions(bench.cases())
    assert left.key == second.key
    bench.apply(take(bench.case(), left, GOLD, **why(hands)))
    assert bench.surface() == [(7, 12, "O")]
    bench.undo_all()
    assert not bench.gold["x"]


def test_who_is_not_looked_for_may_still_stand_for_it(hands) -> None:
    bench = hands.Bench([hands.work("ann", [(10, 22, "O")]), hands.work("bo", [(0, 2, "A")])])
    for _ in range(2):
        asked = next(open_questions(bench.cases()))
        bench.apply(take(bench.case(), asked, asked.item.annotators[0], **why(hands)))
    del bench.works["x"][0]
    bench.works["x"].append(hands.work("cy"))
    assert not any(one.alone for one in questions(bench.case()))


raw = st.lists(
    st.tuples(st.integers(0, 8), st.integers(1, 4), st.sampled_from("AO")), max_size=4, unique=True
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw, raw, raw, raw, st.randoms())
def test_after_any_change_all_decided_leaves_nothing_that_nobody_stands_for(
    hands, one, two, three, four, random
) -> None:
    def drawn(name: str, spans) -> Work:
        return hands.work(name, [(at, at + long, label) for at, long, label in spans])

    bench = hands.Bench([drawn("a", one), drawn("b", two)])
    anyhow = why(hands)

    def decide_all(winner: str) -> None:
        for _ in range(200):
            asked = next(open_questions(bench.cases()), None)
            if asked is None:
                return
            if asked.alone:
                bench.apply(reject(bench.case(), asked, **anyhow))
            else:
                bench.apply(take(bench.case(), asked, winner, **anyhow))
        raise AssertionError("it never ends")

    decide_all(random.choice("ab"))
    bench.put(drawn("a", three), drawn("b", four))
    for asked in questions(bench.case()):
        still = {each.key for each in questions(bench.case())}
        if asked.key in still and not asked.alone:
            bench.apply(take(bench.case(), asked, "a", **anyhow))
    decide_all("a")
    assert hands.content(bench.case().gold) == hands.content(drawn("a", three))
    bench.undo_all()
    assert not bench.gold["x"]


def test_an_article_that_all_left_is_still_asked_about_on_the_disk(hands, tmp_path) -> None:
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as project:
        names = project.annotators()
        asked = next(open_questions(cases_of(project, names)))
        article = asked.item.article
        case = case_of(project, project.head(article), names)
        winner = next(name for name, spans in asked.item.spans.items() if spans)
        now = {"reviewer": "rev", "now": hands.now}
        project.apply(take(case, asked, winner, **now))
        for name in names:
            work = project.work(article, name)
            change = Change(article, name, removed=(*work.relations, *work.spans))
            project.apply(Act(new_act_id(), name, "Remove all", (change,)))
        mine = [one for one in read_docket(project, names).questions(article) if one.open]
        assert [one.alone for one in mine] == [True] * len(mine) != []
        for one in mine:
            case = case_of(project, project.head(article), names)
            project.apply(take(case, one, GOLD, **now))
        assert not any(one.open for one in read_docket(project, names).questions(article))
        assert not list(check(project))
