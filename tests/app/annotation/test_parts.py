"""Split, joined, doubled: nothing said is lost, nothing stands twice, one undo brings all back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.annotation import (
    AddRelation,
    AddSpan,
    DuplicateSpan,
    EditSpan,
    JoinSpans,
    RemoveSpan,
    SplitSpan,
    alike_within,
    next_of_label,
)
from app.annotation.commands import Command
from app.errors import PenandaError, SpanRefusedError
from app.model import Article, ArticleId, Document, ItemId, Relation, Scheme, Span, Work, text_order
from app.store import Project, check

ROOT = Path(__file__).parents[3]
SCHEME = Scheme.from_toml(
    (ROOT / "resources/schemes/officials-agencies-commitments.toml").read_text(encoding="utf-8")
)
ARTICLE = ArticleId("a1")


def span(name: str, start: int, end: int, label: str, **attributes: str) -> Span:
    return Span(ItemId(name), ARTICLE, "siti", start, end, label, attributes)


def relation(name: str, kind: str, head: str, tail: str) -> Relation:
    return Relation(ItemId(name), ARTICLE, "siti", kind, ItemId(head), ItemId(tail))


def work(*items: Span | Relation) -> Work:
    spans = sorted((item for item in items if isinstance(item, Span)), key=text_order)
    relations = tuple(item for item in items if isinstance(item, Relation))
    return Work(ARTICLE, "siti", tuple(spans), relations)


def change(command: Command, before: Work):
    act = command.act(before, SCHEME)
    assert act is not None
    (only,) = act.changes
    return only


A = replace(span("a", 0, 9, "AGENCY", country="TH"), note="why", unsure=True)
B = replace(span("b", 12, 20, "AGENCY", country="VN", kind="police"), note="how")
C = span("c", 30, 60, "COMMITMENT")


def test_the_first_part_keeps_relations_and_note() -> None:
    made_by = relation("r", "made_by", "c", "a")
    parted = change(SplitSpan("a", 4, 5), work(A, C, made_by))
    assert parted.removed == (A,)
    first, second = parted.added
    assert first == replace(A, end=4)
    assert isinstance(second, Span)
    assert second == replace(A, id=second.id, start=5, note="")
    assert second.id != A.id


@pytest.mark.parametrize(("end", "start"), [(0, 4), (4, 9), (6, 5), (9, 12)])
def test_no_part_is_empty_or_crosses_the_other(end: int, start: int) -> None:
    with pytest.raises(SpanRefusedError, match="cannot be split there"):
        SplitSpan("a", end, start).act(work(A), SCHEME)


def test_a_part_that_is_marked_already_is_refused() -> None:
    for twin in (span("t", 0, 4, "AGENCY"), span("t", 5, 9, "AGENCY")):
        with pytest.raises(SpanRefusedError, match="marked AGENCY already"):
            SplitSpan("a", 4, 5).act(work(A, twin), SCHEME)


def test_what_is_joined_keeps_what_was_said_of_all() -> None:
    joined = change(JoinSpans(("b", "a")), work(A, B))
    assert set(joined.removed) == {A, B}
    assert joined.added == (
        replace(A, end=20, attributes={"country": "TH", "kind": "police"}, note="why\nhow"),
    )


def test_joined_spans_have_the_relations_of_both_and_none_twice() -> None:
    to_a, to_b = relation("1", "made_by", "c", "a"), relation("2", "made_by", "c", "b")
    other = relation("3", "made_to", "c", "b")
    joined = change(JoinSpans(("a", "b")), work(A, B, C, to_a, to_b, other))
    assert set(joined.removed) == {A, B, to_b, other}
    assert [item for item in joined.added if isinstance(item, Relation)] == [
        replace(other, tail=ItemId("a"))
    ]


@pytest.mark.parametrize("names", [("a",), ("a", "a"), ("a", "c")])
def test_one_span_and_spans_of_two_labels_are_not_joined(names: tuple[str, ...]) -> None:
    with pytest.raises(SpanRefusedError, match="only two or more spans of one label"):
        JoinSpans(names).act(work(A, C), SCHEME)


def test_what_would_be_a_double_is_not_joined() -> None:
    with pytest.raises(SpanRefusedError, match="marked AGENCY already"):
        JoinSpans(("a", "b")).act(work(A, B, span("t", 0, 20, "AGENCY")), SCHEME)
    inner = span("i", 0, 20, "AGENCY")
    assert change(JoinSpans(("a", "i")), work(A, inner)).added[0].end == 20


def test_a_double_has_the_attributes_that_both_labels_have() -> None:
    doubled = change(DuplicateSpan("b", "OFFICIAL"), work(B))
    assert doubled.removed == ()
    (twin,) = doubled.added
    assert isinstance(twin, Span)
    assert replace(twin, id=ItemId("t")) == span("t", 12, 20, "OFFICIAL", country="VN")
    assert DuplicateSpan("b", "AGENCY").act(work(B), SCHEME) is None


def test_the_next_of_a_label_and_those_of_one_label_in_a_range() -> None:
    nested = span("n", 2, 5, "AGENCY")
    all_of = work(A, B, C, nested)
    assert next_of_label(all_of, A) == nested
    assert next_of_label(all_of, B) is None
    assert alike_within(all_of, 0, 60) == (A, nested, B)
    assert alike_within(all_of, 11, 60) == ()


# any orders, on the disk

WORDS = "satu dua tiga empat lima enam"
LABELS = ("OFFICIAL", "AGENCY", "COMMITMENT")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.penanda", SCHEME, "siti") as project:
        yield project


def draw_order(data: st.DataObject, here: Work) -> Command:
    ends = sorted(data.draw(st.sets(st.integers(0, 8), min_size=2, max_size=2)))
    label = data.draw(st.sampled_from(LABELS))
    ids = [each.id for each in here.spans]
    if not ids:
        return AddSpan(*ends, label)
    one, other = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
    return data.draw(
        st.sampled_from(
            [
                AddSpan(*ends, label),
                AddSpan(*ends, label, {"country": "TH"}),
                EditSpan(one, label=label),
                EditSpan(one, start=ends[0], end=ends[1]),
                SplitSpan(one, *ends),
                JoinSpans((one, other)),
                DuplicateSpan(one, label),
                AddRelation("made_by", one, other),
                AddRelation("made_to", one, other),
                RemoveSpan(one),
            ]
        )
    )


def key(each: Work) -> tuple[object, ...]:
    return each.spans, each.relations


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_after_any_orders_nothing_is_double_and_undo_brings_all_back(
    project: Project, data: st.DataObject
) -> None:
    number = len(project.heads())
    article = Article(ArticleId(f"a{number}"), "a", "id", f"{WORDS} {number}")
    project.take([Document(article)], "siti")
    states = [project.work(article.id, "siti")]
    for _ in range(data.draw(st.integers(1, 12))):
        here = states[-1]
        try:
            act = draw_order(data, here).act(here, SCHEME)
        except PenandaError:
            continue
        if act is None:
            continue
        project.apply(act)
        there = project.work(article.id, "siti")
        places = [(each.start, each.end, each.label) for each in there.spans]
        assert len(places) == len(set(places))
        drawn = [(each.type, each.head, each.tail) for each in there.relations]
        assert len(drawn) == len(set(drawn))
        assert {end for _, *ends in drawn for end in ends} <= {each.id for each in there.spans}
        states.append(there)
    for before in reversed(states[:-1]):
        project.undo("siti")
        assert key(project.work(article.id, "siti")) == key(before)
    assert check(project) == []
