"""Every way in which two annotators can differ, and the differences planted in the seeds."""

from __future__ import annotations

import json
import tomllib
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison import Difference, Edge, compare_article, compare_layers, regions
from app.model import ArticleId, ItemId, Relation, Span

SEEDS = Path(__file__).parents[3] / "seeds"
X = ArticleId("x")


def span(start: int, end: int, label: str, name: str = "", **attributes: str) -> Span:
    return Span(ItemId(name or f"{start}-{end}-{label}"), X, "a", start, end, label, attributes)


def relation(head: str, tail: str, kind: str = "made_by") -> Relation:
    return Relation(ItemId(f"{head}{kind}{tail}"), X, "a", kind, ItemId(head), ItemId(tail))


def classes(a: list[Span], b: list[Span]) -> list[str]:
    return [str(item.difference) for item in compare_article(a, b)]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ([span(0, 5, "A")], [span(0, 5, "A")], ["same"]),
        ([span(0, 5, "A", kind="x")], [span(0, 5, "A")], ["attribute"]),
        ([span(0, 5, "A")], [span(0, 5, "O")], ["label"]),
        ([span(0, 5, "A")], [span(0, 8, "A")], ["boundary"]),
        ([span(0, 5, "A")], [span(0, 8, "O")], ["boundary_label"]),
        ([span(0, 5, "A")], [], ["missing"]),
        ([], [span(0, 5, "A")], ["extra"]),
        ([span(0, 9, "C"), span(2, 5, "A")], [span(0, 9, "C")], ["same", "nested"]),
        ([span(2, 5, "A")], [span(0, 90, "C"), span(2, 5, "A")], ["nested", "same"]),
        ([span(0, 9, "C"), span(2, 5, "A")], [span(0, 8, "C")], ["boundary", "missing"]),
        ([span(0, 9, "A")], [span(0, 4, "A"), span(5, 9, "A")], ["split"]),
        ([span(0, 5, "A"), span(0, 5, "O")], [span(0, 5, "A")], ["same", "missing"]),
    ],
)
def test_differences_are_classed(a: list[Span], b: list[Span], expected: list[str]) -> None:
    assert classes(a, b) == expected


@pytest.mark.parametrize(
    ("start", "end", "edge", "ranges"),
    [
        (3, 20, Edge.LEFT, ((3, 10),)),
        (10, 25, Edge.RIGHT, ((20, 25),)),
        (12, 18, Edge.BOTH, ((10, 12), (18, 20))),
    ],
)
def test_a_boundary_says_which_edge_and_which_characters(start, end, edge, ranges) -> None:
    (item,) = compare_article([span(10, 20, "A")], [span(start, end, "A")])
    assert (item.edge, item.ranges) == (edge, ranges)


def test_a_split_says_which_characters_lie_between_the_parts() -> None:
    (item,) = compare_article([span(0, 9, "A")], [span(0, 4, "A"), span(5, 8, "A")])
    assert item.ranges == ((4, 5), (8, 9))


def test_a_relation_differs_only_between_ends_that_both_made() -> None:
    spans = [span(0, 9, "C", "c"), span(10, 12, "O", "o")]
    (item,) = [
        item
        for item in compare_article(spans, spans, [relation("c", "o")], [])
        if item.difference != Difference.SAME
    ]
    assert item.difference == Difference.RELATION
    assert [len(held) for held in item.relations.values()] == [1, 0]
    assert item.labels == ("C",)
    elsewhere = [spans[0], span(10, 13, "O", "o")]
    found = compare_article(spans, elsewhere, [relation("c", "o")], [])
    assert [str(item.difference) for item in found] == ["same", "boundary"]


def test_a_relation_of_another_type_is_one_difference() -> None:
    spans = [span(0, 9, "C", "c"), span(10, 12, "O", "o")]
    found = compare_article(
        spans, spans, [relation("c", "o")], [relation("c", "o", "made_to")], ("ann", "bo")
    )
    (item,) = [item for item in found if item.relations]
    assert {name: held[0].type for name, held in item.relations.items()} == {
        "ann": "made_by",
        "bo": "made_to",
    }


def test_three_annotators_answer_to_each_other_in_one_item() -> None:
    found = compare_layers(
        {
            "a": [span(0, 5, "A", "a1"), span(10, 15, "A", "a2")],
            "b": [span(0, 5, "A", "b1"), span(10, 16, "A", "b2"), span(20, 22, "O", "b3")],
            "c": [span(0, 5, "A", "c1"), span(10, 15, "A", "c2")],
        }
    )
    assert [str(item.difference) for item in found] == ["same", "boundary", "extra"]
    assert [len(spans) for spans in found[2].spans.values()] == [0, 1, 0]


def cut(name: str, *ranges: tuple[int, int]) -> list[Span]:
    return [span(*each, "O", f"{name}{number}") for number, each in enumerate(ranges)]


@pytest.mark.parametrize(
    ("layers", "ranges"),
    [
        ([cut("a", (0, 20)), cut("b", (0, 9), (10, 20)), cut("c", (0, 9), (10, 20))], ((9, 10),)),
        ([cut("a", (0, 20)), cut("b", (0, 20)), cut("c", (0, 9), (10, 20))], ((9, 10),)),
        ([cut("a", (0, 20)), cut("b", (0, 9), (10, 20)), cut("c", (0, 9))], ((9, 10),)),
        ([cut("a", (0, 20)), cut("b", (0, 9), (10, 20)), []], ((9, 10),)),
        ([cut("a", (0, 20)), cut("b", (0, 9), (10, 20)), cut("c", (0, 5), (6, 20))], None),
    ],
)
def test_a_split_of_many_is_one_item_whoever_is_named_first(layers, ranges) -> None:
    for order in permutations("abc"):
        named = dict(zip("abc", layers, strict=True))
        found = compare_layers({name: named[name] for name in order})
        item = next(each for each in found if each.difference is Difference.SPLIT)
        assert {name: len(spans) for name, spans in item.spans.items()}["a"] == 1
        if ranges is not None:
            assert len(found) == 1
            assert item.ranges == ranges
            assert dict(item.spans) == {name: tuple(held) for name, held in named.items()}


def test_a_region_holds_what_overlaps() -> None:
    found = compare_article(
        [span(0, 20, "C"), span(3, 6, "A"), span(30, 35, "O")], [span(15, 25, "A")]
    )
    assert [[item.start for item in region] for region in regions(found)] == [[0, 3, 15], [30]]


spans_of = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 15), st.sampled_from("ACO"), st.booleans()),
    max_size=14,
    unique_by=lambda entry: entry[:3],
)


def layer(raw: list[tuple[int, int, str, bool]], name: str) -> list[Span]:
    return [
        span(at, at + long, label, f"{name}{number}", **({"kind": "x"} if marked else {}))
        for number, (at, long, label, marked) in enumerate(raw)
    ]


@given(spans_of)
def test_identical_layers_agree_in_all(raw) -> None:
    found = compare_article(layer(raw, "a"), layer(raw, "b"))
    assert all(item.difference == Difference.SAME for item in found)
    assert len(found) == len(raw)


@given(spans_of, spans_of)
def test_swapping_the_annotators_swaps_missing_and_extra_only(raw_a, raw_b) -> None:
    turned = {Difference.MISSING: Difference.EXTRA, Difference.EXTRA: Difference.MISSING}
    a, b = layer(raw_a, "a"), layer(raw_b, "b")
    one = compare_article(a, b, names=("a", "b"))
    other = compare_article(b, a, names=("b", "a"))
    assert len(one) == len(other)
    for here, there in zip(one, other, strict=True):
        assert turned.get(here.difference, here.difference) == there.difference
        assert here.spans == dict(there.spans)
        assert (here.edge, here.ranges) == (there.edge, there.ranges)


@given(spans_of, spans_of, st.randoms())
def test_the_order_of_the_input_changes_no_difference(raw_a, raw_b, random) -> None:
    a, b = layer(raw_a, "a"), layer(raw_b, "b")
    before = compare_article(a, b)
    random.shuffle(a)
    random.shuffle(b)
    assert compare_article(a, b) == before


@given(spans_of, spans_of, spans_of, st.permutations("abc"))
def test_three_annotators_have_the_same_items_in_any_order(raw_a, raw_b, raw_c, order) -> None:
    layers = {
        name: layer(raw, name) for name, raw in zip("abc", (raw_a, raw_b, raw_c), strict=True)
    }
    one = compare_layers(layers)
    other = compare_layers({name: layers[name] for name in order})
    assert [dict(item.spans) for item in one] == [dict(item.spans) for item in other]


@given(spans_of, spans_of, spans_of)
def test_every_span_of_three_annotators_is_in_one_item(raw_a, raw_b, raw_c) -> None:
    layers = {
        name: layer(raw, name) for name, raw in zip("abc", (raw_a, raw_b, raw_c), strict=True)
    }
    found = compare_layers(layers)
    for name, spans in layers.items():
        met = [entry.id for item in found for entry in item.spans[name]]
        assert sorted(met) == sorted(entry.id for entry in spans)


def seed_layers(curator: str) -> dict[str, tuple[list[Span], list[Relation]]]:
    lines = (SEEDS / "annotators" / f"{curator}.jsonl").read_text("utf-8").split("\n")
    found = {}
    for data in map(json.loads, filter(None, lines)):
        article = ArticleId(data["id"])
        found[data["id"]] = (
            [
                Span(
                    *(s["id"], article, curator, s["start"], s["end"], s["label"]),
                    *(s["attributes"], s["note"]),
                )
                for s in data["spans"]
            ],
            [
                Relation(r["id"], article, curator, r["type"], r["head"], r["tail"])
                for r in data["relations"]
            ],
        )
    return found


def test_every_difference_planted_in_the_seeds_is_found_and_none_invented() -> None:
    told = tomllib.loads((SEEDS / "differences.toml").read_text("utf-8"))["differences"]
    planted = sorted(
        (one["article"], one["class"], one.get("edge", ""), *sides(one["a"], one["b"]))
        for one in told
    )
    a, b = seed_layers("curator-a"), seed_layers("curator-b")
    assert a.keys() == b.keys()
    found = []
    for article in a:
        items = compare_article(a[article][0], b[article][0], a[article][1], b[article][1])
        for item in items:
            if item.difference != Difference.SAME:
                ours, theirs = (
                    [entry.id for entry in (spans[:1] if item.relations else spans)]
                    for spans in item.spans.values()
                )
                edge = str(item.edge or "")
                found.append((article, str(item.difference), edge, *sides(ours, theirs)))
    assert sorted(found) == planted


def sides(a: list[str], b: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(sorted(a)), tuple(sorted(b))
