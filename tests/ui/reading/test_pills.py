"""A floating title touches no letter and no bar of the line above, at any size of type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from app.languages import segment
from app.model import Span
from ui.reading import TextView
from ui.reading.decoration import bar_top
from ui.reading.styles import BAR

ARTICLES = Path(__file__).parents[3] / "seeds" / "articles"


def taken(view: TextView) -> list[tuple[QRect, bool]]:
    """Every line of letters and every bar in view; True for a line."""
    found = []
    for _, top, laid in view.column.in_view():
        for line, pieces in zip(laid.lines, laid.marks.pieces or [[]] * 99, strict=False):
            width = round(line.qt.naturalTextWidth())
            letters = QRect(view.column_x, top + line.top + 2, width, line.foot - line.top - 2)
            found.append((letters, True))
            for piece in pieces:
                if piece.track >= 0:
                    y = top + bar_top(laid, line, piece.track)
                    x = view.column_x + piece.left
                    found.append((QRect(x, y, piece.right - piece.left, BAR), False))
    return found


@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.6])
@pytest.mark.parametrize(
    ("name", "language"),
    [("th-prawit-homeland-security", "th"), ("vi-public-security-bangkok", "vi")],
)
def test_a_title_lies_over_nothing(
    make_view: Callable[..., TextView],
    mark: Callable[..., Span],
    name: str,
    language: str,
    zoom: float,
) -> None:
    text = (ARTICLES / f"{name}.txt").read_bytes().decode("utf-8")
    cut = segment(text, language)
    starts = [at for at in cut.words[:-1] if not text[at].isspace()]
    spans = [mark(at, min(at + 9 + at % 70, len(text))) for at in starts[4:300:9]]
    view = make_view(text, words=cut.words, spans=spans, headline=(0, 60))
    view.set_zoom(zoom)
    shown = 0
    for span in spans:
        view.select_span(span.id)
        for box, _ in view._pills():
            shown += 1
            assert not [rect for rect, _ in taken(view) if rect.intersects(box)], span
    assert shown == len(spans)
