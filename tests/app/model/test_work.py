"""What one annotator holds on one article, found by id."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import NotFoundError
from app.model import (
    ArticleId,
    Change,
    ItemId,
    Progress,
    Relation,
    Remark,
    Span,
    State,
    Work,
    text_order,
)

ARTICLE = ArticleId("a")
SPANS = tuple(Span(ItemId(name), ARTICLE, "siti", 0, 1, "AGENCY") for name in "abc")
RELATIONS = tuple(
    Relation(ItemId(head + tail), ARTICLE, "siti", "made_by", ItemId(head), ItemId(tail))
    for head, tail in ("ab", "ca", "bc")
)
WORK = Work(ARTICLE, "siti", SPANS, RELATIONS)


def test_a_span_is_found_or_said_not_to_be_there() -> None:
    assert WORK.span("b") is SPANS[1]
    with pytest.raises(NotFoundError, match="no span 'x' in the layer of siti"):
        WORK.span("x")


def test_the_relations_of_a_span_start_or_end_at_it() -> None:
    assert [relation.id for relation in WORK.relations_of(ItemId("a"))] == ["ab", "ca"]
    assert WORK.relations_of(ItemId("x")) == ()


places = st.tuples(st.integers(0, 5), st.integers(1, 4), st.sampled_from(["AGENCY", "OFFICIAL"]))


def made(number: int, place: tuple[int, int, str]) -> Span:
    start, length, label = place
    return Span(ItemId(f"{number:02}"), ARTICLE, "siti", start, start + length, label)


@given(st.lists(places, max_size=12), places)
def test_spans_are_found_by_range_and_label(there, asked) -> None:
    spans = sorted((made(n, place) for n, place in enumerate(there)), key=text_order)
    work = Work(ARTICLE, "siti", tuple(spans))
    start, end, label = asked[0], asked[0] + asked[1], asked[2]
    assert list(work.at(start, end, label)) == [
        span for span in spans if (span.start, span.end, span.label) == (start, end, label)
    ]
    assert work.starting(start, end) == tuple(s for s in spans if start <= s.start < end)
    assert [work.find(span.id) for span in spans] == spans


@given(st.lists(places, max_size=12), st.data())
def test_the_work_after_a_change_is_as_it_would_be_read_anew(there, data) -> None:
    spans = sorted((made(n, place) for n, place in enumerate(there)), key=text_order)
    kept = tuple(sorted(RELATIONS, key=lambda relation: relation.id))
    work = Work(ARTICLE, "siti", tuple(spans), kept, state=State.STARTED)
    gone = data.draw(st.sets(st.sampled_from(spans))) if spans else set()
    moved = {replace(span, start=span.start + 1, end=span.end + 3) for span in list(gone)[::2]}
    came = {made(50 + n, place) for n, place in enumerate(data.draw(st.lists(places, max_size=4)))}
    drawn = replace(RELATIONS[0], id=ItemId("aa"))
    change = Change(
        ARTICLE,
        "siti",
        removed=(*gone, RELATIONS[1], Progress(ARTICLE, "siti", State.STARTED)),
        added=(*moved, *came, drawn),
    )
    after = work.after(change)
    expected = sorted({*spans} - gone | moved | came, key=text_order)
    assert after == Work(
        ARTICLE,
        "siti",
        tuple(expected),
        tuple(sorted({*RELATIONS, drawn} - {RELATIONS[1]}, key=lambda one: one.id)),
    )
    assert all(after.span(span.id) == span for span in expected)
    assert all(after.find(span.id) is None for span in gone if span.id not in {m.id for m in moved})
    assert after.after(change.reverse()) == work
    assert work.spans == tuple(spans)


def test_state_and_remark_come_and_go_with_changes() -> None:
    remark = Remark(ARTICLE, "siti", "why")
    done = Progress(ARTICLE, "siti", State.DONE)
    after = WORK.after(Change(ARTICLE, "siti", added=(remark, done)))
    assert (after.remark, after.state) == (remark, State.DONE)
    assert after.after(Change(ARTICLE, "siti", removed=(remark, done))) == WORK
    assert after.after(Change(ARTICLE, "siti")) == after
