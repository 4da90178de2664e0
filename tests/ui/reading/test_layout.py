"""Line breaks of Thai are ours, and labelling moves no line."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.languages import segment
from app.model import Span
from ui.reading import TextView
from ui.reading.decoration import Decoration
from ui.theme import LIGHT

ARTICLES = Path(__file__).parents[3] / "seeds" / "articles"
Make = Callable[..., TextView]
Mark = Callable[..., Span]


def read(name: str) -> str:
    return (ARTICLES / f"{name}.txt").read_bytes().decode("utf-8")


def lines(view: TextView) -> list[tuple[int, int, int]]:
    return [
        (line.start, line.end, top + line.top)
        for _, top, laid in view.column.in_view()
        for line in laid.lines
    ]


@pytest.mark.parametrize("width", [300, 520, 800])
def test_thai_breaks_only_where_a_word_ends(make_view: Make, width: int) -> None:
    text = read("th-prawit-homeland-security")
    words = segment(text, "th").words
    view = make_view(text, width=width, height=4000, words=words)
    for _, _, laid in view.column.in_view():
        for line in laid.lines[:-1]:
            assert line.end in words
            assert line.qt.naturalTextWidth() <= view.column.width
        for one, other in pairwise(laid.lines):
            assert one.end == other.start


def test_a_thai_line_is_filled_as_far_as_words_go(make_view: Make) -> None:
    text = read("th-prawit-homeland-security")
    view = make_view(text, height=4000, words=segment(text, "th").words)
    laid = view.column.laid(view.column.paragraphs.at(700))
    assert all(line.qt.naturalTextWidth() > 0.7 * view.column.width for line in laid.lines[:-1])


def test_words_that_come_later_keep_the_place(make_view: Make) -> None:
    text = read("th-prawit-homeland-security")
    view = make_view(text, height=300)
    view.scroll_by(500)
    before = view.column.first_position()
    view.set_words(segment(text, "th").words)
    laid = view.column.laid(view.column.index)
    line = laid.lines[laid.line_under(view.column.into)]
    assert line.start <= before <= line.end


@pytest.mark.parametrize("name", ["th-prawit-homeland-security", "vi-crime-dialogue-hanoi"])
def test_a_first_label_and_one_inside_it_move_no_line(
    make_view: Make, mark: Mark, name: str
) -> None:
    text = read(name)
    view = make_view(text, height=1500)
    before = lines(view)
    view.apply([], [mark(300, 420), mark(5, 9), mark(700, 712, "OFFICIAL")])
    view.apply([], [mark(310, 318)])
    assert lines(view) == before


def test_a_span_over_a_line_end_keeps_its_track(make_view: Make, mark: Mark) -> None:
    text = "kata " * 60
    inner, outer = mark(10, 14), mark(0, 250, "COMMITMENT")
    view = make_view(text, spans=[inner, outer])
    made = view.column.laid(0).marks
    assert isinstance(made, Decoration)
    assert [{p.track for p in line if p.span is outer} for line in made.pieces if line] == [
        {1} for line in made.pieces if line
    ]
    assert [p.track for p in made.pieces[0] if p.span is inner] == [0]


def test_spans_of_a_line_never_share_pixels_of_a_track(make_view: Make, mark: Mark) -> None:
    text = read("id-thailand-laos-cooperation")
    spans = [mark(at, at + 3 + at * 7 % 90) for at in range(0, 2000, 11)]
    for tags in (False, True):
        view = make_view(text, height=3000, spans=spans)
        view.show_tags = tags
        for _, _, laid in view.column.in_view():
            assert isinstance(laid.marks, Decoration)
            for pieces in laid.marks.pieces:
                for track in range(8):
                    row = sorted((p.left, p.right) for p in pieces if p.track == track)
                    assert all(one[1] <= other[0] for one, other in pairwise(row))


def test_a_headline_is_larger(make_view: Make) -> None:
    view = make_view("Headline\nbody", headline=(0, 8))
    head, body = (view.column.laid(index).lines[0].height for index in (0, 1))
    assert head > 1.2 * body


def test_an_excerpt_is_as_tall_as_its_text(qtbot: QtBot, fonts: None) -> None:
    text = "first\n" + "second " * 40 + "\nthird"
    card = QWidget()
    qtbot.addWidget(card)
    view = TextView(LIGHT, parent=card, fit_height=True)
    view.show_text(text, visible=(6, 286))
    card.resize(900, 900)
    view.resize(400, 10)
    card.show()
    qtbot.waitExposed(card)
    tall = view.height()
    assert tall == view.column.height_all()
    view.resize(800, tall)
    qtbot.waitUntil(lambda: view.height() < tall)
    assert view.height() == view.column.height_all()
    assert view.caret == 6
