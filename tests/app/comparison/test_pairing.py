"""Spans answer to each other one to one, whatever the order and whoever is named first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.comparison.pairing import Pairing, jaccard, pair_spans
from app.model import ArticleId, ItemId, Span


def span(start: int, end: int, label: str, name: str = "", **attributes: str) -> Span:
    name = name or f"{start}-{end}-{label}"
    return Span(ItemId(name), ArticleId("x"), "a", start, end, label, attributes)


def ids(pairing: Pairing) -> set[tuple[str, str]]:
    return {(a.id, b.id) for a, b in pairing.pairs}


layers = st.lists(
    st.builds(
        lambda start, length, label, number: span(start, start + length, label, f"s{number}"),
        st.integers(0, 30),
        st.integers(1, 12),
        st.sampled_from(["OFFICIAL", "AGENCY", "COMMITMENT"]),
        st.integers(0, 10**9),
    ),
    max_size=12,
    unique_by=lambda entry: entry.id,
)


def test_exact_comes_before_a_greater_overlap_elsewhere() -> None:
    a = [span(0, 10, "A"), span(0, 11, "A")]
    b = [span(0, 11, "A", "b")]
    assert ids(pair_spans(a, b)) == {("0-11-A", "b")}


def test_the_same_range_comes_before_the_same_label() -> None:
    found = pair_spans([span(0, 10, "A", "a")], [span(0, 12, "A", "b1"), span(0, 10, "O", "b2")])
    assert ids(found) == {("a", "b2")}
    assert [entry.id for entry in found.only_b] == ["b1"]


def test_the_matching_is_the_best_as_a_whole_and_not_the_greediest() -> None:
    a = [span(0, 10, "A", "a1"), span(6, 20, "A", "a2")]
    b = [span(5, 16, "A", "b1"), span(12, 22, "A", "b2")]
    assert ids(pair_spans(a, b)) == {("a1", "b1"), ("a2", "b2")}


def test_a_commitment_does_not_pair_with_an_agency_inside_it() -> None:
    found = pair_spans([span(0, 100, "COMMITMENT")], [span(10, 40, "AGENCY")])
    assert not found.pairs


def test_labels_pair_across_a_strong_overlap_only() -> None:
    assert pair_spans([span(0, 10, "A")], [span(0, 6, "O")]).pairs
    assert not pair_spans([span(0, 10, "A")], [span(6, 14, "O")]).pairs


def test_one_span_against_its_parts_is_a_split() -> None:
    found = pair_spans([span(0, 30, "A", "w")], [span(0, 10, "A", "p"), span(12, 30, "A", "q")])
    (split,) = found.splits
    assert [entry.id for entry in split.a] == ["w"]
    assert [entry.id for entry in split.b] == ["p", "q"]
    assert ids(found) == {("w", "q")}
    assert [entry.id for entry in found.only_b] == ["p"]


def test_a_span_nested_in_the_partner_of_its_label_is_no_split() -> None:
    found = pair_spans([span(0, 30, "A")], [span(0, 29, "A"), span(0, 10, "A")])
    assert not found.splits


def test_of_two_spans_on_one_range_those_with_equal_attributes_pair() -> None:
    a = [span(0, 5, "A", "a1", kind="x"), span(0, 5, "A", "a2", kind="y")]
    b = [span(0, 5, "A", "b1", kind="y"), span(0, 5, "A", "b2", kind="x")]
    assert ids(pair_spans(a, b)) == {("a1", "b2"), ("a2", "b1")}


def test_both_sides_may_use_the_same_ids() -> None:
    a = [span(0, 5, "A", "1"), span(10, 30, "A", "2")]
    b = [span(10, 15, "A", "1"), span(16, 30, "A", "2")]
    found = pair_spans(a, b)
    assert [(x.start, y.start) for x, y in found.pairs] == [(10, 16)]
    assert [entry.start for entry in found.only_a] == [0]
    assert len(found.splits) == 1


@given(layers, layers, st.randoms())
def test_the_order_of_the_input_changes_nothing(a, b, random) -> None:
    before = pair_spans(a, b)
    random.shuffle(a)
    random.shuffle(b)
    assert pair_spans(a, b) == before


@given(layers, layers)
def test_swapping_the_annotators_swaps_the_pairs_and_nothing_else(a, b) -> None:
    one, other = pair_spans(a, b), pair_spans(b, a)
    assert {(x, y) for x, y in one.pairs} == {(y, x) for x, y in other.pairs}
    assert (one.only_a, one.only_b) == (other.only_b, other.only_a)
    assert {(s.a, s.b) for s in one.splits} == {(s.b, s.a) for s in other.splits}


@given(layers, layers)
def test_every_span_is_paired_once_or_left_over_once(a, b) -> None:
    found = pair_spans(a, b)
    assert sorted([x.id for x, _ in found.pairs] + [x.id for x in found.only_a]) == sorted(
        x.id for x in a
    )
    assert sorted([y.id for _, y in found.pairs] + [y.id for y in found.only_b]) == sorted(
        y.id for y in b
    )
    assert all(x.label == y.label or jaccard(x, y) >= 0.5 for x, y in found.pairs)
