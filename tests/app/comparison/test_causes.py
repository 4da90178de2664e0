"""What the characters between two boundaries are told to be, in each language of the seeds."""

from __future__ import annotations

import tomllib

import pytest

from app.comparison import Cause, Difference, causes_of, compare_article
from app.comparison.causes import cause_of
from app.model import ArticleId, ItemId, Span
from app.settings import CUES


@pytest.mark.parametrize(
    ("language", "piece", "left", "cause"),
    [
        ("id", "Menteri Luar Negeri ", True, Cause.TITLE),
        ("id", " dan Laos", False, Cause.CONJUNCT),
        ("id", "Kementerian ", True, Cause.WORDS),  # no menteri of its own
        ("id", "danau ", False, Cause.WORDS),
        ("id", "Thailand dan ", True, Cause.CONJUNCT),
        ("id", ".", False, Cause.PUNCTUATION),
        ("id", " \u00a0", False, Cause.BLANK),
        ("vi", "Ông ", True, Cause.TITLE),
        ("vi", ", Trợ lý Tổng Tư lệnh", False, Cause.TITLE),
        ("vi", " và Bộ Công an", False, Cause.CONJUNCT),
        ("th", "พลเอก ", True, Cause.TITLE),
        ("th", "และลาว", False, Cause.CONJUNCT),
        ("th", "ตามแผน", False, Cause.WORDS),
        ("en", "Mr. ", True, Cause.TITLE),
        ("und", "Mr. ", True, Cause.WORDS),
    ],
)
def test_a_piece_is_told_by_its_words(language, piece, left, cause) -> None:
    assert cause_of(piece, language, left=left) is cause


def test_an_item_has_a_cause_for_each_edge() -> None:
    text = "Menteri Sugiono dan Laos."

    def span(start: int, end: int, layer: str) -> Span:
        return Span(ItemId(layer), ArticleId("x"), layer, start, end, "OFFICIAL")

    (item,) = compare_article([span(0, 24, "a")], [span(8, 15, "b")])
    assert item.difference is Difference.BOUNDARY
    assert causes_of(item, text, "id") == (Cause.TITLE, Cause.CONJUNCT)


@pytest.mark.parametrize("file", sorted(CUES.glob("*.toml")), ids=lambda file: file.stem)
def test_the_words_of_a_language_are_lower_case_and_stand_once(file) -> None:
    told = tomllib.loads(file.read_text("utf-8"))
    for words in told.values():
        assert words == [word.casefold() for word in words]
        assert len(words) == len(set(words))
