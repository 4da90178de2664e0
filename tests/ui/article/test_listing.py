"""However spans come and go, the rows are those that a list made anew would have."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model import ArticleId, ItemId, Scheme, Span
from ui.article.listing import AT_ONCE, Heading, Listing, Order, Wanted, wanted_of
from ui.rows import SortedRows

SCHEME = Scheme.from_toml(
    (Path(__file__).parents[3] / "resources/schemes/officials-agencies-commitments.toml").read_text(
        encoding="utf-8"
    )
)
TEXT = "Bộ Công an, bộ  công an; Bộ\nCông an และ กระทรวง. Bộ Công an"
LABELS = [label.name for label in SCHEME.labels]

spans = st.builds(
    lambda number, start, length, label, note, unsure: Span(
        ItemId(f"s{number}"),
        ArticleId("a"),
        "me",
        start,
        min(len(TEXT), start + length),
        label,
        {"country": "VN"} if label == "AGENCY" else {},
        note,
        unsure,
    ),
    st.integers(0, 12),
    st.integers(0, len(TEXT) - 1),
    st.integers(1, 20),
    st.sampled_from(LABELS),
    st.sampled_from(["", "why"]),
    st.booleans(),
)
wants = st.sampled_from(
    [Wanted(), wanted_of("bo cong"), wanted_of("", unsure=True), wanted_of("vn why")]
)


def listing_of(held: list[Span], order: Order, wanted: Wanted) -> Listing:
    listing = Listing(SCHEME, SortedRows())
    listing.order, listing.wanted = order, wanted
    listing.show(held, TEXT)
    return listing


def shown(listing: Listing) -> list[tuple[object, ...]]:
    return [
        (row.title, row.count, row.open, +row.labels) if isinstance(row, Heading) else (row,)
        for row in listing._rows.rows
    ]


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(Order),
    wants,
    st.lists(spans, max_size=8, unique_by=lambda span: span.id),
    st.lists(spans, max_size=12),
    st.data(),
)
def test_row_by_row_gives_what_a_list_made_anew_gives(
    order: Order, wanted: Wanted, first: list[Span], changes: list[Span], data: st.DataObject
) -> None:
    listing = listing_of(first, order, wanted)
    headings = [row for row in listing._rows.rows if isinstance(row, Heading)]
    for heading in headings[:2]:
        listing.turn(heading, wide=not heading.open)
    held = {span.id: span for span in first}
    for span in changes:
        old = held.pop(span.id, None)
        gone = [] if old is None else [old]
        come = [] if old is not None and data.draw(st.booleans()) else [span]
        listing.apply(gone, come)
        held |= {one.id: one for one in come}
        assert listing.count == sum(listing._is_wanted(one) for one in held.values())
        step_by_step = shown(listing)
        listing.refresh()
        assert step_by_step == shown(listing)


def test_many_changes_at_once_are_taken_in_too() -> None:
    listing = listing_of([], Order.TEXT, Wanted())
    many = [
        Span(ItemId(f"s{n}"), ArticleId("a"), "me", n % 30, n % 30 + 3, "AGENCY")
        for n in range(AT_ONCE + 5)
    ]
    listing.apply([], many)
    assert listing.count == len(many)
    listing.apply(many, [replace(span, label="OFFICIAL") for span in many])
    assert {row.label for row in listing._rows.rows} == {"OFFICIAL"}
    listing.apply([replace(span, label="OFFICIAL") for span in many], [])
    assert shown(listing) == []


def span(number: int, surface: str, label: str, after: int = 0, **more: object) -> Span:
    start = TEXT.index(surface, after)
    return Span(
        ItemId(f"s{number}"), ArticleId("a"), "me", start, start + len(surface), label, **more
    )  # type: ignore[arg-type]


HELD = [
    span(1, "Bộ Công an", "AGENCY", attributes={"country": "VN"}),
    span(2, "Bộ\nCông an", "OFFICIAL"),
    span(3, "Bộ Công an", "AGENCY", 30, note="vai trò?", unsure=True),
    span(4, "กระทรวง", "AGENCY", attributes={"country": "TH"}),
]


def test_the_same_string_stands_once_with_how_often_and_under_which_labels() -> None:
    listing = listing_of(HELD, Order.STRING, Wanted())
    assert shown(listing) == [
        ("Bộ Công an", 3, False, {"AGENCY": 2, "OFFICIAL": 1}),
        ("กระทรวง", 1, False, {"AGENCY": 1}),
    ]
    listing.turn(listing._rows.rows[0], wide=True)  # type: ignore[arg-type]
    assert [row[0].id for row in shown(listing) if len(row) == 1] == ["s1", "s2", "s3"]
    assert listing.row_of("s4") == 4, "a closed heading stands for what is under it"


def test_labels_stand_in_the_order_of_the_scheme_with_their_spans_in_text_order() -> None:
    listing = listing_of(HELD, Order.LABEL, Wanted())
    rows = [row[0] if len(row) > 1 else row[0].id for row in shown(listing)]
    assert rows == ["Official", "s2", "Agency", "s1", "s4", "s3"]


@pytest.mark.parametrize(
    ("written", "more", "found"),
    [
        ("", {}, ["s1", "s2", "s4", "s3"]),
        ("cong AN", {}, ["s1", "s2", "s3"]),
        ("official", {}, ["s2"]),
        ("agency vn", {}, ["s1"]),
        ("country=th", {}, ["s4"]),
        ("vai tro", {}, ["s3"]),
        ("", {"unsure": True}, ["s3"]),
        ("", {"noted": True}, ["s3"]),
        ("กระทรวง", {}, ["s4"]),
        ("nothing such", {}, []),
    ],
)
def test_the_filter_looks_at_text_label_attributes_and_note(
    written: str, more: dict[str, bool], found: list[str]
) -> None:
    listing = listing_of(HELD, Order.TEXT, wanted_of(written, **more))
    assert [row.id for row in listing._rows.rows] == found
    assert listing.count == len(found)


def test_what_is_near_the_caret_is_the_innermost_there_else_the_one_before() -> None:
    outer = Span(ItemId("outer"), ArticleId("a"), "me", 0, 10, "OFFICIAL")
    inner = Span(ItemId("inner"), ArticleId("a"), "me", 3, 7, "AGENCY")
    listing = listing_of([outer, inner], Order.LABEL, Wanted())
    assert [listing.near(place) for place in (0, 3, 6, 7, 9, 20)] == [
        "outer", "inner", "inner", "outer", "outer", "inner"
    ]  # fmt: skip
    assert listing_of([], Order.TEXT, Wanted()).near(4) == ""
