"""Pieces of a text: all of it, cut where it was asked for, with white space at an edge apart."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from app.formats.tokens.pieces import Piece, pieces, solid
from app.formats.tokens.projection import trimmed
from app.model import ArticleId, ItemId, Span

TEXTS = st.text(st.sampled_from("aก็\u0e47😀 \n\r\t\u00a0\u2028"), max_size=24)


def spelled_out(text: str, cuts: set[int]) -> list[Piece]:
    """The pieces, character by character."""
    borders = {0, len(text), *(cut for cut in cuts if 0 < cut < len(text))}
    for start, end in pairwise(sorted(borders)):
        inked = [place for place in range(start, end) if not text[place].isspace()]
        if inked:
            borders |= {inked[0], inked[-1] + 1}
    found = []
    opens = True
    for start, end in pairwise(sorted(borders)):
        blank = text[start:end].isspace()
        found.append(Piece(start, end, blank, opens and not blank))
        opens = (opens and blank) or any(each in text[start:end] for each in "\n\r")
    return found


def spans_of(text: str, numbers: list[int]) -> list[Span]:
    places = sorted({number % (len(text) + 1) for number in numbers})
    return [
        Span(ItemId(f"s{start}"), ArticleId("a"), "kit", start, end, "X")
        for start, end in pairwise(places)
    ]


@given(TEXTS, st.lists(st.integers(-2, 26)), st.lists(st.integers(0, 50)))
@example("a \n b", [0, 5], [])
@example(" \n ", [], [1, 2])
def test_pieces_are_those_found_character_by_character(
    text: str, borders: list[int], numbers: list[int]
) -> None:
    ranges = [trimmed(span, text) for span in spans_of(text, numbers)]
    cuts = {cut for one in ranges for cut in (one.span.start, one.start, one.end, one.span.end)}
    found = list(pieces(text, borders, ranges))
    assert found == spelled_out(text, {*borders, *cuts})
    assert "".join(text[one.start : one.end] for one in found) == text


@given(TEXTS, st.lists(st.integers(-2, 26)))
def test_solid_pieces_hold_no_white_space_and_leave_out_nothing_else(
    text: str, borders: list[int]
) -> None:
    found = list(solid(text, borders, []))
    assert "".join(text[one.start : one.end] for one in found) == "".join(text.split())
    assert not any(one.blank for one in found)
    lines = [one for one in found if one.opens]
    assert len(lines) == sum(1 for line in text.replace("\r", "\n").split("\n") if line.strip())
