"""Code points and UTF-16 units turned into each other, with every awkward character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.reading.positions import Positions

AWKWARD = [
    "a",
    "\U0001f600",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\U0001f1f9\U0001f1ed",
    "น้ำ",
    "กำ",
    "ệ",
    "e\u0323\u0302",
    "\r",
    "\n",
    "\r\n",
    "\ufeff",
    "\u2028",
    "\u2029",
    "\x00",
    "\ud800",
    "\udfff",
    "\u00a0",
    "\t",
    "\U00010000",
    "\U0010ffff",
]
texts = st.lists(st.sampled_from(AWKWARD) | st.characters(), max_size=40).map("".join)


def utf_16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_every_position_goes_to_qt_and_back(text: str) -> None:
    positions = Positions(text)
    for position in range(len(text) + 1):
        assert positions.to_qt(position) == utf_16_length(text[:position])
        assert positions.to_code_point(positions.to_qt(position)) == position


@given(texts)
def test_what_is_drawn_has_each_character_in_its_place(text: str) -> None:
    positions = Positions(text)
    assert len(positions.display) == len(text)
    assert utf_16_length(positions.display) == positions.qt_length
    assert not set(positions.display) & set("\r\n\x00\u2028\u2029\ufeff")
    positions.display.encode("utf-8")  # no lone surrogate is left


@given(texts)
def test_a_low_surrogate_belongs_to_its_character(text: str) -> None:
    positions = Positions(text)
    for position, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert positions.to_code_point(positions.to_qt(position) + 1) == position


@pytest.mark.parametrize("text", ["", "plain", "ไทย", "Việt Nam"])
def test_text_without_astral_characters_is_left_alone(text: str) -> None:
    positions = Positions(text)
    assert positions.display is text
    assert [positions.to_qt(at) for at in range(len(text) + 1)] == list(range(len(text) + 1))
