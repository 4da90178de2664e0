"""Words, tags and ranges: what goes in comes out, and nothing of gold is given away."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.learning.sequences import (
    Line,
    features_of,
    gold_of,
    lines_of,
    outer,
    ranges_of,
    tags_of,
)
from app.model import Article, ArticleId, Document, ItemId, Span

TEXT = "Kementerian Luar Negeri  berjanji.\r\n\n ประยุทธ์ กล่าว\u2028Bộ Công an họp 😀 "
BORDERS = [0, 11, 12, 16, 17, 23, 25, 33, 34, 36, 37, 38, 46, 47, 52, 53, 55, 56, 60, 61, 63, 64]
ALL = [*(border for border in BORDERS if border < len(TEXT)), len(TEXT)]


def test_words_stand_in_lines_without_blanks() -> None:
    lines = lines_of(TEXT, ALL)
    words = [[TEXT[start:end] for start, end in line.words] for line in lines]
    assert words[0] == ["Kementerian", "Luar", "Negeri", "berjanji", "."]
    assert words[1] == ["ประยุทธ์", "กล่าว"]
    assert words[2][:3] == ["Bộ", "Công", "an"]
    assert all(word == word.strip() for row in words for word in row)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 4)), max_size=8))
def test_ranges_of_whole_words_come_back_from_their_tags(places: list[tuple[int, int]]) -> None:
    line = Line(tuple((3 * n, 3 * n + 2) for n in range(14)))
    ranges = outer((3 * first, 3 * (first + size - 1) + 2) for first, size in places)
    assert list(ranges_of(line, tags_of(line, ranges))) == ranges
    for (_, end), (start, _) in itertools.pairwise(ranges):
        assert end <= start


@given(st.text(alphabet="ab \n\rก😀", max_size=40), st.sets(st.integers(0, 40)))
def test_any_borders_give_words_within_the_text(text: str, borders: set[int]) -> None:
    edges = sorted({0, len(text), *(border for border in borders if border < len(text))})
    for line in lines_of(text, edges):
        features = features_of(text, line, "th")
        assert len(features) == len(line.words)
        for start, end in line.words:
            assert text[start:end].strip() == text[start:end] != ""


def test_a_span_inside_of_a_word_marks_the_word_and_no_border() -> None:
    line = Line(((0, 4), (5, 9), (10, 12)))
    assert tags_of(line, [(6, 11)]) == ["O", "B", "I"]
    features = features_of("abcd efgh ij", line, "id")
    assert features == features_of("abcd efgh ij", line, "id")
    assert not any("6" in each or "11" in each for row in features for each in row)


def test_gold_is_trimmed_and_the_outer_of_one_label_is_learned() -> None:
    article = ArticleId("a")
    spans = [
        Span(ItemId(str(n)), article, "gold", start, end, label)
        for n, (start, end, label) in enumerate(
            [(0, 24, "X"), (12, 16, "X"), (12, 16, "Y"), (12, 17, "Y")]
        )
    ]
    document = Document(Article(article, "n", "id", TEXT), "gold", tuple(spans))
    assert gold_of(document) == {"X": [(0, 23), (12, 16)], "Y": [(12, 16)]}
    assert outer(gold_of(document)["X"]) == [(0, 23)]
