"""Who can be an annotator."""

from __future__ import annotations

import pytest

from app.errors import PenandaError
from app.model import GOLD, check_annotator


@pytest.mark.parametrize(
    "name", ["siti", GOLD, "Nguyễn Văn A", "ผู้ตรวจ 1", "a" * 60, "a/b", "日本", "😀", "e\u0301"]
)
def test_a_printable_name_is_taken_as_it_is(name: str) -> None:
    assert check_annotator(name) == name


@pytest.mark.parametrize(
    "name",
    [
        *("", " ", " a", "a ", "a" * 61, "a\nb", "a\tb", "\x00", "\x7f", "a\x1b[1m", "\u200b"),
        *("a\u00a0b", "a\u2028b", "a\u202eb", "\ud800", "\ue000", "\ufeffa"),
    ],
)
def test_any_other_is_refused_and_shown_in_one_line(name: str) -> None:
    with pytest.raises(PenandaError, match="cannot name an annotator") as refusal:
        check_annotator(name)
    assert str(refusal.value).isprintable()


@pytest.mark.parametrize("name", ["regions", "language", "scheme"])
def test_the_layers_of_all_are_nobodys(name: str) -> None:
    with pytest.raises(PenandaError, match="cannot name an annotator"):
        check_annotator(name)
