"""Paragraphs: a text's lines, with what ends them, whatever Python would take for a line end."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from app.languages.paragraphs import lines, paragraphs
from app.languages.segmentation import LINE_ENDS

_TEXTS = st.text(alphabet="a น\u0e49\t\n\r\v\f\x85\u2028\u2029\x1c\x1d\x1e")


@given(_TEXTS)
def test_they_tile_the_text_and_end_where_a_line_ends(text: str) -> None:
    found = [text[start:end] for start, end in paragraphs(text)]
    assert "".join(found) == text
    for paragraph in found[:-1]:
        assert re.fullmatch(rf"[^{LINE_ENDS}]*(\r\n|[{LINE_ENDS}])", paragraph)
    assert not found or re.fullmatch(rf"[^{LINE_ENDS}]*(\r\n|[{LINE_ENDS}])?", found[-1])


@given(_TEXTS | st.text(alphabet="a น\t\n"))
def test_lines_are_the_paragraphs_that_say_something_without_their_edges(text: str) -> None:
    said = [(start, text[start:end]) for start, end in paragraphs(text) if text[start:end].strip()]
    assert lines(text) == [
        (start + len(whole) - len(whole.lstrip()), whole.strip()) for start, whole in said
    ]
