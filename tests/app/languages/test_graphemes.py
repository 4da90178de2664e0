"""Cluster borders: whole, local and linear."""

from __future__ import annotations

import random

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from app.languages import graphemes
from app.languages.graphemes import boundaries, inside, is_boundary, snap

AWKWARD = list(
    "aก่ำํเ\r\n \u0301\u0323\u200d\u200b\u200c\ufeff\ufe0f🇹🇭😀👩❤क्षกแ\u0600\u1100\u1161\uac00\xa0𠀀"
)


@given(st.lists(st.sampled_from(AWKWARD), max_size=40).map("".join))
def test_borders_are_those_of_the_regex_library(text: str) -> None:
    expected = [0, *(match.end() for match in regex.finditer(r"\X", text))]
    assert boundaries(text) == expected


@given(st.lists(st.sampled_from(AWKWARD), max_size=60).map("".join))
def test_one_position_and_all_positions_agree(text: str) -> None:
    borders = set(boundaries(text))
    assert inside(text) == set(range(len(text) + 1)) - borders
    for position in range(len(text) + 1):
        assert is_boundary(text, position) == (position in borders)


@given(st.lists(st.sampled_from(AWKWARD), max_size=40).map("".join), st.data())
def test_snapping_goes_outward_and_no_further_than_the_next_border(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    borders = boundaries(text)
    snapped_start, snapped_end = snap(text, start, end)
    assert snapped_start == max(border for border in borders if border <= start)
    assert snapped_end == min(border for border in borders if border >= end)


@pytest.mark.parametrize(
    "text",
    [
        "กำ",
        "น้ำ",
        "ก่ิ",
        "\r\n",
        "e\u0301",
        "o\u0323\u0302",
        "👨‍👩‍👧",
        "🇹🇭",
        "1\ufe0f\u20e3",
        "क्ष",
    ],
)
def test_one_cluster_is_never_cut(text: str) -> None:
    assert boundaries(text) == [0, len(text)]
    assert snap("x" + text + "x", 2, 2) == (1, 1 + len(text))


def test_flags_are_cut_in_pairs_however_many_stand_in_a_row() -> None:
    text = "a" + "🇹🇭" * 1000
    assert [p for p in range(1, 12) if is_boundary(text, p)] == [1, 3, 5, 7, 9, 11]
    assert is_boundary(text, 1501)
    assert not is_boundary(text, 1502)


def test_the_window_reaches_as_far_as_a_long_cluster() -> None:
    text = "ab" + "\u0301" * 5000 + "c"
    assert snap(text, 4000, 4000) == (1, 5002)
    assert is_boundary(text, 5002)


def test_a_lone_surrogate_is_a_cluster() -> None:
    assert boundaries("a\ud83db") == [0, 1, 2, 3]
    assert snap("a\ud83db", 1, 2) == (1, 2)


@pytest.mark.parametrize(("start", "end"), [(-1, 1), (0, 4), (2, 1), (4, 4)])
def test_a_range_outside_of_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=r"outside|cannot end"):
        snap("abc", start, end)


@pytest.mark.parametrize("unit", ["🇹", "\u0301", "क्", "👨\u200d", "\u0600", "\r\n"])
def test_long_runs_agree_however_they_are_asked(unit: str) -> None:
    text = unit * 50_000
    borders = set(boundaries(text))
    assert borders == set(range(len(text) + 1)) - set(inside(text))
    for position in random.Random(1).sample(range(len(text)), 5):
        assert is_boundary(text, position) == (position in borders)


def test_between_two_plain_letters_there_is_always_a_border() -> None:
    plain = [chr(code) for code in range(0x110000) if graphemes._PLAIN.fullmatch(chr(code) * 2)]
    assert {"a", "ế", "ก", "“", " "} <= set(plain)
    assert all(regex.fullmatch(r"\p{GCB=XX}", letter) for letter in plain)
    assert not any(regex.fullmatch(r"\p{Extended_Pictographic}", letter) for letter in plain)
