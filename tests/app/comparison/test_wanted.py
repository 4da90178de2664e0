"""Which disagreements a figure stands on."""

from __future__ import annotations

import pytest

from app.comparison import Difference, Wanted, compare_layers
from app.model import ArticleId, ItemId, Relation, Span


def span(end: int, label: str, name: str, note: str = "") -> Span:
    return Span(ItemId(name), ArticleId("x"), name, 0, end, label, note=note)


(ITEM,) = compare_layers(
    {
        "ann": [span(9, "AGENCY", "1")],
        "bo": [span(8, "AGENCY", "2")],
        "cy": [span(9, "AGENCY", "3")],
    }
)


@pytest.mark.parametrize(
    ("wanted", "takes"),
    [
        (Wanted(), True),
        (Wanted(label="AGENCY", difference=Difference.BOUNDARY, language="th"), True),
        (Wanted(label="OFFICIAL"), False),
        (Wanted(difference=Difference.LABEL), False),
        (Wanted(language="vi"), False),
        (Wanted(articles=frozenset({ArticleId("x")})), True),
        (Wanted(articles=frozenset()), False),
        (Wanted(annotators=("ann", "bo")), True),
        (Wanted(annotators=("ann", "cy")), False),
        (Wanted(annotators=("ann", "rani")), False),
        (Wanted(difference=Difference.BOUNDARY, annotators=("bo", "cy")), True),
        (Wanted(difference=Difference.MISSING, annotators=("bo", "cy")), False),
    ],
)
def test_a_disagreement_is_wanted_by_all_that_is_said(wanted: Wanted, takes: bool) -> None:
    assert wanted.takes(ITEM, "th") is takes


def test_the_class_is_the_one_between_those_named() -> None:
    (item,) = compare_layers(
        {"ann": [span(9, "AGENCY", "1")], "bo": [span(8, "AGENCY", "2")], "cy": []}
    )
    assert item.difference is Difference.BOUNDARY
    assert Wanted(difference=Difference.MISSING, annotators=("ann", "cy")).takes(item, "th")
    assert not Wanted(difference=Difference.MISSING, annotators=("ann", "bo")).takes(item, "th")
    assert Wanted(difference=Difference.EXTRA, annotators=("cy", "bo")).takes(item, "th")


def test_a_relation_is_told_apart_by_its_type() -> None:
    head, tail = span(9, "COMMITMENT", "h"), span(3, "OFFICIAL", "t")
    layers = {name: [head, tail] for name in ("ann", "bo", "cy")}

    def relation(kind: str) -> list[Relation]:
        return [Relation(ItemId(kind), ArticleId("x"), "a", kind, head.id, tail.id)]

    found = compare_layers(
        layers, {"ann": relation("by"), "bo": relation("to"), "cy": relation("by")}
    )
    item = next(each for each in found if each.relations)
    assert Wanted(annotators=("ann", "bo")).takes(item, "th")
    assert not Wanted(annotators=("ann", "cy")).takes(item, "th")


def test_annotators_differ_in_notes_only_where_they_differ_in_nothing_else() -> None:
    layers = {
        "ann": [span(9, "AGENCY", "1", "sure")],
        "bo": [span(9, "AGENCY", "2")],
        "cy": [span(9, "AGENCY", "3", "sure")],
    }
    (item,) = compare_layers(layers)
    assert item.difference is Difference.NOTE
    assert Wanted(annotators=("ann", "bo"), difference=Difference.NOTE).takes(item, "th")
    assert not Wanted(annotators=("ann", "cy")).takes(item, "th")
    (item,) = compare_layers({**layers, "di": [span(8, "AGENCY", "4")]})
    assert item.difference is Difference.BOUNDARY
    assert not Wanted(annotators=("ann", "bo")).takes(item, "th")


def test_what_only_some_have_may_be_nested_too() -> None:
    layers = {"ann": [span(9, "AGENCY", "1")], "bo": [span(8, "AGENCY", "2")], "cy": []}
    (item,) = compare_layers(layers)
    assert Wanted(difference=Difference.NESTED, annotators=("ann", "cy")).takes(item, "th")
    assert not Wanted(difference=Difference.NESTED, annotators=("ann", "bo")).takes(item, "th")
    assert not Wanted(difference=Difference.NESTED, annotators=("ann", "bo", "cy")).takes(
        item, "th"
    )
