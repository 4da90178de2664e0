"""What fits what is typed, and how well."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.fuzzy import fit


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("danh dau", "Đánh dấu là Cơ quan"),
        ("rem span", "Remove the selected span"),
        ("span remove", "Remove the selected span"),
        ("rss", "Remove the selected span"),
        ("ช่วง", "ลบช่วงที่เลือก"),
        ("UNDO", "Undo"),
        ("", "Undo"),
    ],
)
def test_letters_fit_without_case_marks_and_order(query, name):
    assert fit(query, name) is not None


@pytest.mark.parametrize(
    ("query", "name"), [("xyz", "Undo"), ("undo it", "Undo"), ("ndo do x", "Undo")]
)
def test_every_word_must_fit(query, name):
    assert fit(query, name) is None


def test_beginnings_go_before_insides_and_whole_words_before_both():
    scores = [fit("do", name).score for name in ("Do it", "Done now", "Undo it")]
    assert scores == sorted(scores, reverse=True)


@given(st.text(max_size=30))
def test_places_are_places_of_the_name(name):
    found = fit(name, name)
    assert found is not None
    assert all(0 <= place < len(name) for place in found.places)
    assert list(found.places) == sorted(set(found.places))


def test_the_letters_that_fit_are_told_in_the_name_as_it_is():
    name = "Gỡ đánh dấu"
    places = fit("danh", name).places
    assert "".join(name[place] for place in places) == "đánh"
