"""Resemblance: what is nearly the same is found, what is not is not, and the estimate keeps its word."""

from __future__ import annotations

import hashlib
import itertools
import random
import unicodedata

import numpy as np
import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from app import resemblance
from app.resemblance import THRESHOLD, candidates, shingles, signature, signatures, similarity
from app.settings import SEEDS

ARTICLES = [file.read_text(encoding="utf-8") for file in sorted((SEEDS / "articles").glob("*.txt"))]


def plainly(one: str, other: str) -> float:
    """The similarity, computed as it is told in the description."""
    sets = []
    for text in (one, other):
        view = "".join(unicodedata.normalize("NFC", text).lower().split())
        graphemes = regex.findall(r"\X", view)
        sets.append({"".join(graphemes[at : at + 5]) for at in range(max(1, len(graphemes) - 4))})
    return len(sets[0] & sets[1]) / len(sets[0] | sets[1])


def edited(text: str, share: float, chance: random.Random) -> str:
    """``text`` with about that share of its words left out, doubled or replaced by others of it."""
    pieces = regex.findall(r"\s+|\S{1,12}", text)
    for at in range(len(pieces)):
        if chance.random() < share:
            pieces[at] = chance.choice(["", pieces[at] * 2, chance.choice(pieces)])
    return "".join(pieces)


@pytest.mark.parametrize("text", ARTICLES)
def test_the_similarity_is_the_jaccard_index_of_shingles_of_graphemes(text: str) -> None:
    chance = random.Random(text)
    for share in (0.0, 0.02, 0.1, 0.5):
        other = edited(text, share, chance)
        assert similarity(shingles(text), shingles(other)) == pytest.approx(
            plainly(text, other), abs=0.002
        )


def test_normal_form_case_and_blanks_make_no_difference() -> None:
    for text in ARTICLES:
        changed = unicodedata.normalize("NFD", text).upper().replace(" ", " \n\u00a0")
        assert similarity(shingles(text), shingles(changed)) > 0.99


@pytest.mark.parametrize(
    "text", ["", " \n", "a", "น้ำ", "satu", "lima!", "\u0301", "\ud800", "😀" * 9]
)
def test_the_shortest_texts_have_a_signature(text: str) -> None:
    assert len(signature(text)) == 2 * resemblance.LENGTH
    assert similarity(shingles(text), shingles(text)) == 1.0


@settings(max_examples=100)
@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    ours, theirs = shingles(one), shingles(other)
    assert 0 <= similarity(ours, theirs) == similarity(theirs, ours) <= 1
    assert signature(one) == signature(one)
    if set(ours.tolist()) == set(theirs.tolist()):
        assert signature(one) == signature(other)


def test_the_estimate_is_right_within_its_deviation() -> None:
    chance = random.Random(1)
    faults = []
    for length in (40, 200, 1_000, 6_000):
        for text, share in itertools.product(ARTICLES, (0.0, 0.01, 0.03, 0.1, 0.3)):
            one = text[:length]
            other = edited(one, share, chance)
            agree = np.mean(signatures([signature(one)]) == signatures([signature(other)]))
            faults.append(float(agree) - similarity(shingles(one), shingles(other)))
    assert abs(np.mean(faults)) < 0.015
    assert np.std(faults) < 0.05


def test_near_duplicates_are_candidates_and_few_others_are() -> None:
    """Of copies edited little to much, those above the threshold; of different articles, none."""
    chance = random.Random(2)
    texts = list(ARTICLES)
    for text in ARTICLES:
        texts += [
            edited(text, share, chance) for share in (0.002, 0.01, 0.02, 0.03, 0.05, 0.2, 0.6)
        ]
    found = set(candidates(signatures([signature(text) for text in texts]), 0))
    sets = [shingles(text) for text in texts]
    near = {
        (one, other)
        for one, other in itertools.product(range(len(texts)), repeat=2)
        if other < one and similarity(sets[one], sets[other]) >= THRESHOLD
    }
    of_each = [sum(one == each for one, _ in near) for each in range(len(texts))]
    assert max(of_each) <= resemblance.MOST, "or not all of them could be candidates"
    assert len(near) >= 20
    assert near <= found
    assert len(found - near) < len(near)


def test_only_new_rows_are_paired_and_a_thousand_copies_make_few_pairs() -> None:
    rows = signatures([signature(ARTICLES[0])] * 1_000)
    assert set(candidates(rows, 1_000)) == set()
    some = list(candidates(rows, 990))
    assert {one for one, _ in some} == set(range(990, 1_000))
    assert all(other < one for one, other in some)
    assert len(some) == 10 * resemblance.MOST


def test_signatures_stay_comparable_with_those_that_projects_keep() -> None:
    """When this fails, projects hold signatures that say nothing of new ones. Those of another length
    are made anew; for others of the same length a migration drops them.
    """
    told = hashlib.sha256(
        b"".join(map(signature, ("", "a", "สวัสดี", "Menteri berjanji membantu para korban. " * 3)))
    ).hexdigest()
    assert told == "7e315183fcf871a8b0f3821d10cfc5f348e7d39a5215bba29d3d7d9dd916c877"
