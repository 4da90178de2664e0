"""u-alpha against kAlpha's example, and against the equations of its paper unit by unit."""

from __future__ import annotations

import random
from itertools import pairwise, permutations

import numpy as np
import pytest

from app.comparison.intervals import meetings, shared
from app.comparison.report import compare
from app.comparison.tally import side_of
from app.comparison.u_alpha import disagreements, u_alpha

# example.csv of kAlpha (emerging-welfare): a continuum of 100, begin and end included.
EXAMPLE = {
    "a": [(3, 6, "1"), (9, 15, "2"), (19, 28, "5"), (29, 35, "6"), (36, 50, "6"), (51, 63, "7")],
    "b": [(3, 6, "1"), (9, 15, "3"), (16, 20, "5"), (29, 50, "6")],
    "c": [(3, 6, "1"), (9, 15, "4"), (18, 24, "5"), (29, 35, "6"), (36, 43, "6"), (44, 50, "6")],
}


def by_units(texts: list[tuple[int, list[list[tuple[int, int]]]]]) -> float:
    """u-alpha of one label as equations 1 to 5 say it: each unit and gap against each other.

    Texts are a length and the units of each annotator in it.
    """
    found = {0: 0.0, 1: 0.0}
    lengths, own = {0: 0, 1: 0}, {0: 0, 1: 0}
    for length, annotators in texts:
        cut = []
        for units in annotators:
            edges = [(0, 0, 0), *((start, end, 1) for start, end in units), (length, length, 0)]
            gaps = [(one[1], other[0], 0) for one, other in pairwise(edges)]
            cut.append([each for each in (*edges[1:-1], *gaps) if each[0] < each[1]])
        for one, other in permutations(cut, 2):
            for start, end, label in one:
                for from_, to, beside in other:
                    if label == beside:
                        found[label] += max(0, min(end, to) - max(start, from_)) / (len(cut) - 1)
        for start, end, label in (each for units in cut for each in units):
            lengths[label] += end - start
            own[label] += (end - start) ** 2 if label else end - start
    whole = sum(lengths.values())
    chance = [
        whole * (lengths[label] ** 2 - own[label]) / (whole**2 - sum(own.values()))
        for label in lengths
    ]
    return 1 - (whole - sum(found.values())) / (whole - sum(chance))


def test_the_example_of_kalpha(columns) -> None:
    held = columns(
        [{who: [(at - 1, end, name) for at, end, name in raw] for who, raw in EXAMPLE.items()}],
        "abc",
        length=100,
    )
    sides = [side_of(held, who) for who in range(3)]
    length, both, own = ([] for _ in range(3))
    for units in zip(*(side.units for side in sides), strict=True):
        length.append(sum(each.length.sum() for each in units))
        own.append(sum((each.length**2).sum() for each in units))
        both.append(coinciding(units))
    gaps = 300 - sum(length)
    pairs = [(one.marked, other.marked) for one, other in permutations(sides, 2)]
    unmarked = [
        100 - ours.length.sum() - theirs.length.sum() + coinciding((ours, theirs)) / 2
        for ours, theirs in pairs
    ]
    categories = [*length, gaps], [*both, sum(unmarked) / 2], [*own, gaps]
    assert u_alpha(*(each[None] for each in disagreements(*categories))) == pytest.approx(
        0.64429, abs=5e-6
    )


def coinciding(several) -> float:
    """Coincidences of one label with itself: each annotator beside each other one."""
    shares = (
        shared(one, other, meetings(one, other)).sum() for one, other in permutations(several, 2)
    )
    return sum(shares) / (len(several) - 1)


def test_u_alpha_of_spans_is_that_of_the_papers_equations(columns) -> None:
    chance = random.Random(11)
    for _ in range(30):
        length = chance.randint(20, 300)
        texts = [
            (length, [units(chance, length), units(chance, length)])
            for _ in range(chance.randint(1, 3))
        ]
        corpus = [
            {
                name: [(*each, "A") for each in raw]
                for name, raw in zip("ab", annotators, strict=True)
            }
            for _, annotators in texts
        ]
        whole, row = compare(columns(corpus, length=length)).pairs
        assert row.measures["u_alpha"] == pytest.approx(by_units(texts))
        assert whole.measures["u_alpha"] == row.measures["u_alpha"]


def units(chance: random.Random, length: int) -> list[tuple[int, int]]:
    """Some units that do not overlap; a few touch."""
    borders = sorted(chance.sample(range(length + 1), chance.randrange(2, 12)))
    found = [pair for pair in pairwise(borders) if chance.random() < 0.5]
    return found or [(borders[0], borders[1])]


def test_labels_are_pooled_by_their_disagreement(columns) -> None:
    texts = {"A": [[(2, 10), (14, 20)], [(4, 8), (15, 17)]], "B": [[(0, 24)], [(3, 21)]]}
    corpus = [
        {
            name: [(*each, label) for label, both in texts.items() for each in both[side]]
            for side, name in enumerate("ab")
        }
    ]
    whole, one, other = compare(columns(corpus, length=24)).pairs
    assert one.measures["u_alpha"] == pytest.approx(by_units([(24, texts["A"])]))
    assert other.measures["u_alpha"] == pytest.approx(by_units([(24, texts["B"])]))
    # Of A 8 of 24 characters, of B 6; the second factor is chance, as equation 4 has it.
    seen = [16 / 48, 12 / 48]
    by_chance = [
        share / (1 - found.measures["u_alpha"])
        for share, found in zip(seen, (one, other), strict=True)
    ]
    assert whole.measures["u_alpha"] == pytest.approx(1 - sum(seen) / sum(by_chance))


@pytest.mark.parametrize("corpus", [{"a": [], "b": []}, {"a": [(0, 9, "A")], "b": [(0, 9, "A")]}])
def test_where_chance_leaves_nothing_to_disagree_about_it_is_undefined(columns, corpus) -> None:
    rows = compare(columns([corpus], length=9), labels=["A"]).pairs
    assert [row.measures["u_alpha"] for row in rows] == [None, None]


def test_one_unit_by_one_of_two_is_near_chance(columns) -> None:
    (_, row) = compare(columns([{"a": [(3, 4, "A")], "b": []}], length=20)).pairs
    assert row.measures["u_alpha"] == pytest.approx(0.0)


def test_a_label_that_nobody_used_changes_nothing(columns) -> None:
    spans = {"a": [(2, 9, "A")], "b": [(3, 9, "A")]}
    others = {"a": [(0, 4, "B")], "b": [(0, 4, "B")]}
    alone = compare(columns([spans], length=40)).pairs[0]
    beside = compare(columns([{**spans}, {"a": others["a"]}], length=40)).pairs[0]
    assert alone.measures["u_alpha"] == beside.measures["u_alpha"]


def test_a_pair_without_an_article_in_common_changes_nothing(columns) -> None:
    corpus = [{"a": [(2, 9, "A")], "b": [(3, 9, "A")]}, {"c": [(0, 4, "A")]}]
    report = compare(columns(corpus, "abc", length=40))
    assert report.overall[0].measures["u_alpha"] == report.pairs[0].measures["u_alpha"]


def test_the_measure_has_its_interval_by_articles(columns) -> None:
    corpus = [{"a": [(0, 9, "A")], "b": [(0, 9 - at, "A")]} for at in range(4)]
    row = compare(columns(corpus, length=40), resamples=200).pairs[0]
    low, high = row.intervals["u_alpha"]
    assert low < row.measures["u_alpha"] < high
    assert np.isfinite([low, high]).all()
