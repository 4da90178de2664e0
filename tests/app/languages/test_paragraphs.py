"""Paragraphs: a text's lines, with what ends them, whatever Python would take for a line end."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from app.languages.paragraphs import paragraphs
from app.languages.segmentation import LINE_ENDS


@given(st.text(alphabet="a น\u0e49\t\n\r\v\f\x85\u2028\u2029\x1c\x1d\x1e"))
def test_they_tile_the_text_and_end_where_a_line_ends(text: str) -> None:
    found = [text[start:end] for start, end in paragraphs(text)]
    assert "".join(found) == text
    for paragraph in found[:-1]:
        assert re.fullmatch(rf"[^{LINE_ENDS}]*(\r\n|[{LINE_ENDS}])", paragraph)
    assert not found or re.fullmatch(rf"[^{LINE_ENDS}]*(\r\n|[{LINE_ENDS}])?", found[-1])
