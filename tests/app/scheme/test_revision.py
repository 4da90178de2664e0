"""Orders of the scheme on real projects: what they do, what they say before, and what undo brings back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adjudication import ask_back, questions, reject, take, unanimous
from app.adjudication.keys import decided_key
from app.annotation import AddSpan, DuplicateSpan, EditSpan
from app.errors import ConflictError, PenandaError, SchemeRefusedError, SpanRefusedError
from app.model import (
    GOLD,
    NOWHERE,
    SCHEME,
    Act,
    Article,
    ArticleId,
    Change,
    Choice,
    Chosen,
    ChosenRelation,
    Decision,
    Document,
    ItemId,
    Scheme,
    SchemeText,
    Span,
    Work,
    new_act_id,
)
from app.scheme import (
    AddAttribute,
    AddLabel,
    EditLabel,
    MergeLabels,
    RenameLabel,
    RetireLabel,
    ReviveLabel,
    SplitLabel,
    plan,
    revise,
)
from app.scheme.decisions import follow
from app.store import Project, backups_of, check

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
BUDI, MINISTRY = (0, 12), (17, 40)


def test_a_renamed_label_is_renamed_everywhere_and_comments_stay(bench) -> None:
    bench.put("siti", [(*BUDI, "PERSON", {"role": "menteri"}), (*MINISTRY, "BODY")])
    bench.put("budi", [(*BUDI, "PERSON")], article="y")
    done = revise(bench.project, [RenameLabel("PERSON", "OFFICIAL")], "siti")
    assert bench.marked("siti")[0] == ("Menteri Budi", "OFFICIAL")
    assert bench.project.scheme.label("OFFICIAL").attributes[0].name == "role"
    assert bench.project.scheme.relation("by").tails == ("OFFICIAL", "BODY")
    expected = bench.scheme.replace('"PERSON"', '"OFFICIAL"').replace('"1.9"', '"1.10"')
    assert bench.project.scheme.source == expected
    assert done.preview.spans == {("siti", "PERSON"): 1, ("budi", "PERSON"): 1}
    assert done.preview.articles == 2
    example = done.preview.examples[0]
    assert (example.surface, example.before, example.after) == (
        "Menteri Budi",
        "PERSON",
        "OFFICIAL",
    )
    assert check(bench.project) == []


def test_another_connection_sees_it_and_cannot_mark_with_what_is_gone(bench) -> None:
    bench.put("siti", [(*BUDI, "PERSON")])
    with Project.open(bench.project.path) as other:
        assert other.scheme.label("PERSON")
        revise(bench.project, [RenameLabel("PERSON", "OFFICIAL")], "siti")
        with pytest.raises(SpanRefusedError, match="no label 'PERSON'"):
            type(bench)(other).put("budi", [(*BUDI, "PERSON")])
    assert check(bench.project) == []


def test_merged_labels_keep_what_both_can_say_and_doubled_spans_become_one(bench) -> None:
    bench.put(
        "siti",
        [
            (*BUDI, "PERSON", {"role": "menteri", "kind": "state"}),
            (*BUDI, "BODY"),
            (*MINISTRY, "PERSON", {"kind": "party"}),
            (41, 49, "ACT"),
        ],
        [(3, 0, "by"), (3, 1, "by"), (0, 1, "with"), (3, 2, "by")],
    )
    preview = plan(bench.project, [MergeLabels("BODY", ("PERSON",))], "siti").preview
    assert preview.joined == 1
    assert preview.relations == 2
    assert preview.attributes == {("PERSON", "role"): 1, ("PERSON", "kind"): 1}
    revise(bench.project, [MergeLabels("BODY", ("PERSON",))], "siti")
    work = bench.project.work(ArticleId("x"), "siti")
    assert bench.marked("siti") == [
        ("Menteri Budi", "BODY"),
        ("Kementerian Luar Negeri", "BODY"),
        ("berjanji", "ACT"),
    ]
    assert [dict(span.attributes) for span in work.spans] == [{"kind": "state"}, {}, {}]
    assert {(each.type, each.head, each.tail) for each in work.relations} == {
        ("by", "siti3", "siti1"),
        ("by", "siti3", "siti2"),
    }
    assert [label.name for label in bench.project.scheme.labels] == ["BODY", "ACT"]
    assert bench.project.scheme.relation("by").tails == ("BODY",)
    assert check(bench.project) == []


def test_a_label_is_split_by_a_value_and_by_strings(bench) -> None:
    bench.put(
        "siti",
        [(*BUDI, "PERSON", {"kind": "state"}), (8, 12, "PERSON"), (41, 49, "ACT")],
        [(2, 0, "by")],
    )
    orders = [
        SplitLabel("PERSON", "MINISTER", attribute="kind", value="state"),
        SplitLabel("PERSON", "NAME", strings=("Budi",), told={"title": "A name", "key": "n"}),
    ]
    revise(bench.project, orders, "siti")
    assert bench.marked("siti")[:2] == [("Menteri Budi", "MINISTER"), ("Budi", "NAME")]
    scheme = bench.project.scheme
    assert scheme.version == "1.10"
    assert (scheme.label("NAME").title, scheme.label("NAME").key) == ("A name", "n")
    assert scheme.label("MINISTER").attributes == scheme.label("PERSON").attributes
    assert scheme.relation("by").tails == ("PERSON", "BODY", "MINISTER", "NAME")
    assert len({label.light for label in scheme.labels}) == len(scheme.labels)
    assert len(bench.project.work(ArticleId("x"), "siti").relations) == 1
    assert check(bench.project) == []


def test_a_split_into_a_label_that_is_there_drops_what_it_cannot_say(bench) -> None:
    bench.put("siti", [(*BUDI, "PERSON", {"kind": "party"}), (41, 49, "ACT")], [(1, 0, "by")])
    done = revise(bench.project, [SplitLabel("PERSON", "ACT", strings=("Menteri Budi",))], "siti")
    assert bench.marked("siti") == [("Menteri Budi", "ACT"), ("berjanji", "ACT")]
    assert (done.preview.relations, done.preview.attributes) == (1, {("PERSON", "kind"): 1})
    assert check(bench.project) == []


def test_a_retired_label_stays_on_its_spans_and_marks_nothing_more(bench) -> None:
    bench.put("siti", [(*BUDI, "PERSON")])
    done = revise(bench.project, [RetireLabel("PERSON")], "siti")
    assert done.preview.staying == {("siti", "PERSON"): 1}
    assert not done.preview.spans
    assert bench.marked("siti") == [("Menteri Budi", "PERSON")]
    scheme = bench.project.scheme
    assert [label.name for label in scheme.in_use] == ["BODY", "ACT"]
    work = bench.project.work(ArticleId("x"), "siti")
    for order in (AddSpan(*MINISTRY, "PERSON"), DuplicateSpan("siti0", "PERSON")):
        with pytest.raises(SpanRefusedError, match="PERSON is retired"):
            order.act(work, scheme)
    assert EditSpan("siti0", note="seen").act(work, scheme) is not None
    span = work.spans[0]
    with pytest.raises(SpanRefusedError, match="PERSON is retired"):
        bench.project.take([Document(bench.project.article("y"), "budi", (span,))], "budi")
    assert check(bench.project) == []
    revise(bench.project, [AddLabel("PLACE", {"key": "1"}), ReviveLabel("PERSON")], "siti")
    assert bench.project.scheme.label("PERSON").key == "4"


def test_texts_alone_can_change(bench) -> None:
    orders = [
        EditLabel("ACT", light="#000000", dark="#ffffff"),
        EditLabel("BODY", key="b", title_words="A body", guideline="Whatever acts."),
        AddAttribute("ACT", "force", type="choice", choices=("weak", "strong")),
        AddAttribute("BODY", "place"),
    ]
    revise(bench.project, orders, "siti")
    scheme = bench.project.scheme
    assert scheme.label("ACT").attributes[0].choices == ("weak", "strong")
    assert scheme.label("BODY").guideline == "Whatever acts."
    assert [attribute.name for attribute in scheme.label("BODY").attributes] == ["kind", "place"]
    assert "# Who did it." in scheme.source
    assert check(bench.project) == []


@pytest.mark.parametrize(
    ("orders", "words"),
    [
        ([RenameLabel("NONE", "X")], "no label 'NONE'"),
        ([RenameLabel("PERSON", "BODY")], "a label BODY already"),
        ([RenameLabel("PERSON", "no name")], "must be letters"),
        ([MergeLabels("PERSON", ("PERSON",))], "into another one"),
        ([MergeLabels("PERSON", ())], "into another one"),
        ([SplitLabel("PERSON", "X")], "is not said"),
        ([SplitLabel("PERSON", "X", attribute="age", value="9")], "no attribute 'age'"),
        ([RetireLabel("ACT"), RetireLabel("ACT")], "is retired"),
        ([RetireLabel("ACT"), RetireLabel("BODY"), RetireLabel("PERSON")], "last label in use"),
        ([RetireLabel("ACT"), MergeLabels("ACT", ("BODY",))], "is retired"),
        ([ReviveLabel("ACT")], "is not retired"),
        ([EditLabel("ACT")], "is not said"),
        ([EditLabel("ACT", key="1")], "that of PERSON"),
        ([EditLabel("ACT", light="red")], "no colour"),
        ([AddLabel("ACT")], "a label ACT already"),
        ([AddAttribute("PERSON", "role")], "an attribute role already"),
        ([AddAttribute("PERSON", "age", type="number")], "no type"),
        ([AddAttribute("PERSON", "age", type="choice")], "needs 'choices'"),
        ([], "nothing of the scheme"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(bench, orders, words) -> None:
    bench.put("siti", [(*BUDI, "PERSON")])
    before = bench.dump()
    with pytest.raises((SchemeRefusedError, SpanRefusedError), match=words):
        revise(bench.project, orders, "siti")
    assert bench.dump() == before
    assert bench.project.scheme.version == "1.9"


def test_a_scheme_altered_by_hand_is_found(bench) -> None:
    revise(bench.project, [EditLabel("ACT", key="a")], "siti")
    with bench.project.db.atomic():
        bench.project.db.execute(
            "UPDATE project SET value = value || '# mine' WHERE key = 'scheme'"
        )
    with Project.open(bench.project.path) as project:
        assert [problem.law for problem in check(project)] == ["the scheme is as journalled"]


def test_a_backup_is_made_before(bench) -> None:
    revise(bench.project, [EditLabel("ACT", key="a")], "siti")
    assert [backup.reason for backup in backups_of(bench.project.path)] == ["bulk"]


def test_what_came_between_plan_and_act_is_not_orphaned(bench) -> None:
    planned = plan(bench.project, [MergeLabels("BODY", ("PERSON",))], "siti")
    bench.put("budi", [(*BUDI, "PERSON")])
    before = bench.dump()
    with pytest.raises(ConflictError, match="1 span is PERSON"):
        bench.project.apply(planned.act)
    assert bench.dump() == before
    assert bench.project.scheme.label("PERSON")


def test_an_undo_that_would_orphan_later_work_is_refused_and_passed_over(bench) -> None:
    revise(bench.project, [AddLabel("PLACE")], "siti")
    bench.put("budi", [(*BUDI, "PLACE")])
    with pytest.raises(ConflictError, match="PLACE"):
        bench.project.undo("siti")
    assert bench.project.scheme.label("PLACE")
    assert bench.project.undo("siti") is None


def test_marking_from_before_a_rename_that_cannot_come_back_is_passed_over(bench) -> None:
    bench.put("budi", [(*BUDI, "PERSON")])
    bench.project.undo("budi")
    revise(bench.project, [RenameLabel("PERSON", "OFFICIAL")], "siti")
    with pytest.raises(ConflictError, match="cannot be redone"):
        bench.project.redo("budi")
    assert check(bench.project) == []


def test_nobody_changes_the_layer_of_another_but_with_the_scheme(bench) -> None:
    span = bench.put("siti", [(*BUDI, "PERSON")])[0]
    change = Change(span.article, "siti", removed=(span,))
    with pytest.raises(ConflictError, match="her own layer"):
        bench.project.apply(Act(new_act_id(), "budi", "Remove", (change,)))
    bad = Change(ArticleId("x"), "scheme", added=(SchemeText(bench.scheme),))
    with pytest.raises(ConflictError):
        bench.project.apply(Act(new_act_id(), "budi", "Scheme", (bad,)))
    text = SchemeText(bench.scheme)
    for removed in ((), (text, text)):
        bad = Change(NOWHERE, SCHEME, removed=removed, added=(text,))
        with pytest.raises(ConflictError, match="and nothing else"):
            bench.project.apply(Act(new_act_id(), "budi", "Scheme", (bad,)))


def decide(bench, choices: str) -> None:
    for case in bench.cases():
        act = unanimous([case], reviewer="rev", now=NOW).act
        if act is not None:
            bench.project.apply(act)
    for choice in choices:
        asked = [(case, q) for case in bench.cases() for q in questions(case) if q.decision is None]
        if not asked:
            return
        case, question = asked[0]
        why: dict[str, Any] = {"reviewer": "rev", "now": NOW, "clause": "PERSON 2"}
        act = (
            reject(case, question, **why) if choice == "-" else take(case, question, choice, **why)
        )
        if act is not None:
            bench.project.apply(act)


def test_what_was_decided_stays_decided(bench) -> None:
    bench.put("ani", [(*BUDI, "PERSON"), (*MINISTRY, "BODY"), (41, 49, "ACT")], [(2, 0, "by")])
    bench.put("ina", [(8, 12, "PERSON"), (*MINISTRY, "PERSON"), (41, 49, "ACT")], [(2, 0, "by")])
    decide(bench, ["ani", "-", "ina"])  # type: ignore[arg-type]
    decided = bench.decided()
    assert decided == 4  # two by hand, the act by rule, and the relation that follows
    done = revise(bench.project, [RenameLabel("PERSON", "OFFICIAL")], "rev")
    assert bench.decided() == decided
    assert (done.preview.decisions, done.preview.asked_again) == (3, 0)
    assert {each.clause for each in bench.gold().decisions} == {"", "OFFICIAL 2"}
    assert bench.marked(GOLD)[0] == ("Menteri Budi", "OFFICIAL")
    revise(bench.project, [MergeLabels("BODY", ("OFFICIAL",))], "rev")
    assert bench.decided() == decided
    assert check(bench.project) == []


def test_what_was_asked_back_is_still_asked_under_the_new_name(bench) -> None:
    bench.put("ani", [(*BUDI, "PERSON")])
    bench.put("ina", [(8, 12, "PERSON")])
    (case,) = bench.cases()
    (question,) = questions(case)
    bench.project.apply(ask_back(case, question, "Is the title in?", reviewer="rev", now=NOW))
    revise(bench.project, [RenameLabel("PERSON", "OFFICIAL")], "rev")
    (case,) = bench.cases()
    (question,) = questions(case)
    assert question.asked_back.comment == "Is the title in?"
    assert check(bench.project) == []


ORDERS = st.one_of(
    st.builds(
        RenameLabel, st.sampled_from(["PERSON", "BODY", "ACT"]), st.sampled_from(["ZOO", "ABC"])
    ),
    st.builds(
        MergeLabels,
        st.sampled_from(["PERSON", "BODY", "ACT"]),
        st.lists(
            st.sampled_from(["PERSON", "BODY", "ACT"]), min_size=1, max_size=2, unique=True
        ).map(tuple),
    ),
    st.builds(
        SplitLabel,
        st.sampled_from(["PERSON", "BODY"]),
        st.sampled_from(["BODY", "NEW"]),
        st.sampled_from(["kind", ""]),
        st.sampled_from(["state", ""]),
        st.just(("Menteri Budi", "berjanji")),
    ),
    st.builds(RetireLabel, st.sampled_from(["PERSON", "BODY"])),
    st.builds(EditLabel, st.just("ACT"), key=st.sampled_from(["x", "y"])),
)
SPANS = st.lists(
    st.tuples(
        st.sampled_from([BUDI, MINISTRY, (8, 12)]),
        st.sampled_from(["PERSON", "BODY", "ACT"]),
        st.sampled_from([{}, {"kind": "state"}]),
    ).map(lambda raw: (*raw[0], raw[1], {} if raw[1] == "ACT" else raw[2])),
    min_size=2,
    max_size=7,
    unique_by=lambda raw: raw[:3],
)
ARROWS = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3), st.sampled_from(["by", "with"])),
    min_size=1,
    max_size=8,
    unique=True,
)


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    st.lists(st.tuples(SPANS, ARROWS), min_size=2, max_size=2),
    st.lists(st.sampled_from(["ani", "ina", "-"]), max_size=4),
    st.lists(ORDERS, min_size=1, max_size=3),
)
def test_undo_brings_everything_back_exactly_and_redo_does_it_again(
    tmp_path_factory, hands, drawn, choices, orders
) -> None:
    path = tmp_path_factory.mktemp("p") / "p.penanda"
    with Project.create(path, Scheme.from_toml(hands.scheme), "siti") as project:
        project.take([Document(Article(ArticleId("x"), "x", "id", hands.text))], "siti")
        bench = hands(project)
        for name, (spans, arrows) in zip(("ani", "ina"), drawn, strict=True):
            bench.put(name, spans, [each for each in arrows if max(each[:2]) < len(spans)])
        decide(bench, choices)
        before, decided = bench.dump(), bench.decided()
        try:
            done = revise(project, orders, "rev")
        except PenandaError:
            assert bench.dump() == before
            return
        after = bench.dump()
        assert check(project) == []
        keys = [each.key for each in bench.gold().decisions]
        assert len(keys) == len(set(keys))
        if all(isinstance(order, RenameLabel | RetireLabel | EditLabel) for order in orders):
            assert bench.decided() == decided - done.preview.asked_again
        project.undo("rev")
        assert bench.dump() == before
        assert check(project) == []
        project.redo("rev")
        assert bench.dump() == after
        assert check(project) == []


def test_what_a_reviewer_marked_herself_is_called_as_the_label_is_from_now_on() -> None:
    made = Decision(
        *(ItemId("d1"), ArticleId("x"), "gold", "rev", "2026-03-02T08:00:00.000Z", "span:x"),
        *(Choice.EDIT, ""),
        chosen=(Chosen(0, 4, "OLD"), Chosen(5, 9, "KEPT"), ChosenRelation("OLD")),
    )
    (after,) = follow([made], {}, {}, {}, {"OLD": "NEW"})
    assert after.chosen == (Chosen(0, 4, "NEW"), Chosen(5, 9, "KEPT"), ChosenRelation("OLD"))


def test_a_decision_of_before_somebody_noted_something_follows_its_label() -> None:
    x = ArticleId("x")

    def works(label: str, note: str) -> dict[str, Work]:
        held = {
            name: (Span(ItemId(name), x, name, 0, 4, label, {}, said),)
            for name, said in (("ann", note), ("bo", ""))
        }
        return {name: Work(x, name, spans) for name, spans in held.items()}

    made = Decision(
        *(ItemId("d1"), x, "gold", "rev", "2026-03-02T08:00:00.000Z", ""),
        *(Choice.RULE, "unanimous", {name: (ItemId(name),) for name in ("ann", "bo")}),
    )
    made = replace(made, key=decided_key(made, works("OLD", "")))
    (after,) = follow([made], works("OLD", "sic"), works("NEW", "sic"), {}, {"OLD": "NEW"})
    assert after.key != made.key
    assert after.key == decided_key(after, works("NEW", ""))
