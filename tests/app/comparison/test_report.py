"""The rows that the command line prints: every pair, label and language, and nothing invented."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.figures import MEASURES
from app.comparison.report import compare

spans_of = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 15), st.sampled_from("ACO")).map(
        lambda raw: (raw[0], raw[0] + raw[1], raw[2], {"kind": raw[2]})
    ),
    max_size=12,
    unique_by=lambda raw: raw[:3],
)


@given(st.lists(spans_of, min_size=1, max_size=3), st.sampled_from(["ab", "abc"]))
def test_identical_layers_agree_wholly_in_every_measure_that_is_defined(
    columns, raw, annotators
) -> None:
    related = [{name: [("by", 0, 0)] for name in annotators} if spans else {} for spans in raw]
    held = columns(
        [dict.fromkeys(annotators, spans) for spans in raw], annotators, relations=related
    )
    report = compare(held, resamples=5)
    for row in (*report.pairs, *report.overall):
        assert set(row.measures.values()) | {row.attribute_kappa} <= {1.0, None}
        assert set(row.intervals.values()) <= {(1.0, 1.0), None}
        assert (row.measures["exact"] is None) == (not any(raw))
        assert sum(row.counts.values()) == row.counts["same"]
        assert row.notes == 0


@given(st.lists(st.tuples(spans_of, spans_of), min_size=1, max_size=3))
def test_swapping_the_annotators_swaps_what_is_theirs_only(columns, raw) -> None:
    held = [dict(zip("ab", pair, strict=True)) for pair in raw]
    one, other = (
        [row.as_json() for row in compare(columns(held, order), resamples=20).pairs]
        for order in ("ab", "ba")
    )
    for here, there in zip(one, other, strict=True):
        for measure in ("exact", "overlap"):
            assert here[measure]["precision"] == there[measure]["recall"]
            assert here[measure]["f1"] == there[measure]["f1"]
        for key in ("label", "language", "articles", "prevalence", "notes"):
            assert here[key] == there[key]
        for key in ("kappa", "alpha_unitising"):
            assert here[key] == pytest.approx(there[key])
        for key in ("nesting", "relations"):
            assert (here[key]["a"], here[key]["f1"]) == (there[key]["b"], there[key]["f1"])
        assert here["attributes"] == pytest.approx(there["attributes"])
        for name, interval in here["intervals"].items():
            assert interval == pytest.approx(there["intervals"][name])
        turned = here["counts"] | {
            "missing": here["counts"]["extra"],
            "extra": here["counts"]["missing"],
        }
        assert turned == there["counts"]


def test_only_articles_of_both_are_looked_at(columns) -> None:
    total, label = compare(
        columns([{"a": [(0, 5, "A")], "b": []}, {"a": [(0, 5, "A"), (7, 12, "A")]}])
    ).pairs
    assert (total.label, label.label) == (None, "A")
    assert total.articles == 1
    assert total.exact.a == 1
    assert total.counts["missing"] == 1


def test_three_annotators_make_three_pairs_and_a_given_label_is_always_told(columns) -> None:
    held = columns([{"a": [], "b": [(0, 5, "A")], "c": []}], "abc")
    report = compare(held, labels=["O"])
    assert [(row.a, row.b, row.label) for row in report.pairs] == [
        ("a", "b", None),
        ("a", "b", "O"),
        ("a", "b", "A"),
        ("a", "c", None),
        ("a", "c", "O"),
        ("b", "c", None),
        ("b", "c", "O"),
        ("b", "c", "A"),
    ]
    undefined = report.pairs[4].as_json()
    assert undefined["exact"] == {"precision": None, "recall": None, "f1": None}
    assert (undefined["kappa"], undefined["alpha_unitising"]) == (None, None)
    assert [(row.a, row.label, row.articles) for row in report.overall] == [
        (None, None, 1),
        (None, "O", 1),
        (None, "A", 1),
    ]
    whole = report.overall[0].counts
    assert (whole["missing"], whole["extra"]) == (2, 0), "there is no first annotator of all"
    turned = compare(columns([{"a": [], "b": [(0, 5, "A")], "c": []}], "cba")).overall[0]
    assert turned.counts == whole
    json.dumps([row.as_json() for row in (*report.pairs, *report.overall)])


def test_every_language_has_its_rows_and_they_add_up(columns) -> None:
    held = columns(
        [
            {"a": [(0, 5, "A")], "b": [(0, 5, "A")]},
            {"a": [(0, 5, "A")], "b": [(0, 6, "A")]},
            {"a": [], "b": []},
        ],
        languages=["th", "vi", "vi"],
    )
    report = compare(held)
    f1 = {
        row.language: row.measures["exact"]
        for row in report.languages
        if row.label is None and row.a is None
    }
    assert f1 == {"th": 1.0, "vi": 0.0}
    assert report.pairs[0].measures["exact"] == 0.5
    assert {row.label for row in report.languages} == {None, "A"}


def test_a_pair_that_shares_no_article_takes_nothing_from_all_together(columns) -> None:
    pair = {"a": [(0, 9, "C")], "b": [(0, 8, "C")]}
    report = compare(columns([pair, pair, {"c": [(0, 5, "A")]}], "abc"))
    alone = compare(columns([pair, pair], "ab")).overall[0]
    assert report.overall[0].measures == alone.measures
    assert set(report.pairs[-1].measures.values()) == {None}


def test_nobody_to_compare_gives_no_row(columns) -> None:
    report = compare(columns([{"a": [(0, 5, "A")]}], "a"), resamples=9)
    assert report.pairs == report.overall == report.languages == []


def test_containment_is_agreed_on_where_both_put_the_one_inside_the_other(columns) -> None:
    a = [(0, 30, "C"), (5, 10, "A"), (12, 14, "O")]
    b = [(0, 28, "C"), (5, 10, "A"), (100, 104, "O")]
    whole, agency, _, official = compare(columns([{"a": a, "b": b}])).pairs
    assert whole.contained == (2, 1)
    assert whole.measures["nesting"] == pytest.approx(2 / 3)
    assert agency.measures["nesting"] == 1.0
    assert official.measures["nesting"] == 0.0
    alone = compare(columns([{"a": a[:1], "b": b[:1]}])).pairs[0]
    assert alone.measures["nesting"] is None


def test_two_of_one_range_contain_nothing_of_each_other(columns) -> None:
    a = [(0, 30, "A"), (5, 10, "O")]
    b = [(3, 12, "A"), (3, 12, "O")]
    whole = compare(columns([{"a": a, "b": b}])).pairs[0]
    assert whole.counts["boundary"] == 2
    assert whole.contained == (1, 0)
    assert whole.measures["nesting"] == 0.0


def test_attributes_and_relations_are_read_only_on_spans_both_made(columns) -> None:
    a = [(0, 9, "C", {"kind": "x"}), (10, 12, "O", {"kind": "y"}), (20, 25, "A", {"kind": "x"})]
    b = [(0, 9, "C", {"kind": "x"}), (10, 12, "O", {"kind": "z"}), (20, 26, "A", {"kind": "x"})]
    related = [{"a": [("by", 0, 1), ("by", 0, 2)], "b": [("by", 0, 1), ("to", 0, 1)]}]
    row = compare(columns([{"a": a, "b": b}], relations=related)).pairs[0]
    assert (row.attributed, row.measures["attributes"]) == (2, 0.5)
    assert row.relations == (1, 2, 1)
    assert row.measures["relations"] == pytest.approx(2 / 3)
    assert row.counts["relation"] == 1


def test_kappa_of_attributes_sets_what_is_seen_against_chance(columns) -> None:
    a = [(at, at + 1, "A", {"kind": kind}) for at, kind in enumerate("xxxxyy")]
    b = [(at, at + 1, "A", {"kind": kind}) for at, kind in enumerate("xxxyyy")]
    row = compare(columns([{"a": a, "b": b}])).pairs[0]
    assert row.attribute_kappa == pytest.approx((5 / 6 - 1 / 2) / (1 - 1 / 2))


def test_kappa_of_attributes_is_of_one_label_where_one_is_asked_for(columns) -> None:
    kinds = {"A": ("xxxxyy", "xxxyyy"), "O": ("xxyyyy", "xxyyyy")}
    a, b = (
        [
            (10 * row + at, 10 * row + at + 1, label, {"kind": kind})
            for row, label in enumerate(kinds)
            for at, kind in enumerate(kinds[label][side])
        ]
        for side in (0, 1)
    )
    whole, agency, official = compare(columns([{"a": a, "b": b}])).pairs
    assert agency.attribute_kappa == pytest.approx((5 / 6 - 1 / 2) / (1 - 1 / 2))
    assert official.attribute_kappa == 1.0
    chance = 4 / 36 + 16 / 36
    assert whole.attribute_kappa == pytest.approx(
        (5 / 6 - 1 / 2 + 1 - chance) / (1 - 1 / 2 + 1 - chance)
    )


def test_notes_that_differ_are_a_class_where_all_else_agrees(columns) -> None:
    a, b = [(0, 9, "C", {}, "sure?")], [(0, 9, "C")]
    row = compare(columns([{"a": a, "b": b}])).pairs[0]
    assert (row.notes, row.counts["note"], row.counts["same"]) == (1, 1, 0)
    assert {row.measures["exact"], row.measures["attributes"]} == {1.0, None}
    b = [(0, 9, "C", {"kind": "x"})]
    row = compare(columns([{"a": a, "b": b}])).pairs[0]
    assert (row.notes, row.counts["note"], row.counts["attribute"]) == (1, 0, 1)


def test_intervals_stand_around_the_figure_and_are_the_same_every_time(columns) -> None:
    corpus = [
        {"a": [(0, 9, "C"), (20, 30, "A")], "b": [(0, 9 + at % 3, "C"), (20, 30 + at % 2, "A")]}
        for at in range(30)
    ]
    one, other = (compare(columns(corpus), resamples=200).pairs[0] for _ in range(2))
    assert one.intervals == other.intervals
    assert one.intervals.keys() == MEASURES.keys()
    for name in ("exact", "overlap", "range", "partial", "kappa", "alpha_unitising"):
        low, high = one.intervals[name]
        assert low <= one.measures[name] <= high
    assert one.intervals["exact"][0] < one.measures["exact"] < one.intervals["exact"][1]
    assert one.intervals["relations"] is None


def test_one_article_has_no_interval(columns) -> None:
    (row, *_) = compare(columns([{"a": [(0, 9, "C")], "b": [(0, 9, "C")]}]), resamples=50).pairs
    assert row.measures["exact"] == 1.0
    assert set(row.intervals.values()) == {None}
