"""Paragraphs tile the text and cut no grapheme."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.languages import graphemes
from ui.reading.paragraphs import LONGEST, Paragraphs

pieces = st.sampled_from(["a", "\r\n", "\n", "\r", "\u2028", "น้ำ", "\U0001f600", " ", "ệ" * 900])
texts = st.lists(pieces, max_size=12).map("".join)


def cut(text: str, start: int = 0, end: int | None = None) -> Paragraphs:
    return Paragraphs(text, start, len(text) if end is None else end, graphemes.is_boundary)


@given(texts)
def test_paragraphs_tile_the_text(text: str) -> None:
    paragraphs = cut(text).all
    assert paragraphs[0].start == 0
    assert paragraphs[-1].next == paragraphs[-1].end == len(text)
    for one, other in pairwise(paragraphs):
        assert one.next == other.start
        assert one.soft == (one.end == one.next)
        assert one.soft or text[one.end : one.next] in ("\n", "\r", "\r\n", "\u2028", "\u2029")
    for paragraph in paragraphs:
        assert paragraph.end - paragraph.start <= LONGEST
        assert graphemes.is_boundary(text, paragraph.start)


def test_a_line_end_belongs_to_the_end_of_its_paragraph() -> None:
    paragraphs = cut("one\r\ntwo\n")
    assert [(p.start, p.end, p.next) for p in paragraphs.all] == [(0, 3, 5), (5, 8, 9), (9, 9, 9)]
    assert [paragraphs.at(position) for position in range(10)] == [0] * 5 + [1] * 4 + [2]


def test_a_long_line_is_cut_behind_a_blank() -> None:
    text = "kata " * 1000
    paragraphs = cut(text).all
    assert len(paragraphs) > 2
    assert all(text[p.start - 1] == " " for p in paragraphs[1:])


def test_a_long_line_without_blanks_is_cut_between_graphemes() -> None:
    text = "น้ำ" * 2000
    assert all(p.start % 3 == 0 for p in cut(text).all)


def test_an_excerpt_keeps_the_offsets_of_the_whole() -> None:
    text = "one\ntwo three\nfour"
    assert [(p.start, p.end) for p in cut(text, 6, 16).all] == [(6, 13), (14, 16)]
