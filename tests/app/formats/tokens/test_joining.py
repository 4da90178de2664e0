"""The text that tokens make: what goes between them, and what a file does to them."""

from __future__ import annotations

import pytest

from app.formats.tokens.joining import Habits, gap


def joined(*tokens: str, text: str = "") -> str:
    habits = Habits()
    for token in tokens:
        habits.note(token)
    made, places = habits.joined([habits.read(token) for token in tokens], text)
    assert [made[start:end] for start, end in places] == [habits.read(token) for token in tokens]
    return made


@pytest.mark.parametrize(
    ("tokens", "made"),
    [
        (("a", "b"), "a b"),
        (("กรม", "ตำรวจ", "A"), "กรมตำรวจ A"),
        (("กรม", "_", "ตำรวจ", "ไทย"), "กรม ตำรวจไทย"),  # LST20
        (("กรม", " ", "ตำรวจ"), "กรม ตำรวจ"),
        (("a", "_", "b"), "a _ b"),
        (("Hà_Nội", "a_b"), "Hà Nội a b"),
        (("Hà_Nội", "x@a_b.vn"), "Hà Nội x@a_b.vn"),
        (("th:กรุง", "th:เทพ"), "กรุงเทพ"),
        (("th:กรุง", "เทพ"), "th:กรุงเทพ"),
    ],
)
def test_tokens_are_read_as_the_whole_file_writes_them(tokens: tuple[str, ...], made: str) -> None:
    assert joined(*tokens) == made


def test_a_text_counts_where_it_is_all_that_the_tokens_are() -> None:
    assert joined("a", ",", "b", text="a,  b") == "a,  b"
    assert joined("a", "b", text="a x b") == "a b"


def test_a_mark_is_never_put_on_a_blank() -> None:
    assert gap("a", "\u0301b") == "\n"
    assert gap("", "\u0301b") == ""
    assert gap("น", "้ำ") == ""
