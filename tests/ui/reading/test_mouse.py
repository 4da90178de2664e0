"""What the mouse selects, takes and draws on is what the page is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QToolTip

from app.languages import graphemes, segment
from tests.app.languages.conftest import word_at
from tests.ui.reading.by_hand import (
    ALT,
    LEFT,
    NONE,
    Make,
    Mark,
    drag,
    move,
    point_of,
    read,
)
from ui.reading import TextView


def test_a_double_click_takes_exactly_a_thai_word(make_view: Make) -> None:
    text = read("th-prawit-homeland-security")
    words = segment(text, "th")
    view = make_view(text, words=words.words)
    for position in range(300, 420, 7):
        if text[position].isspace() or not graphemes.is_boundary(text, position):
            continue
        QTest.mouseDClick(view.viewport(), LEFT, NONE, point_of(view, position))
        assert view.selection() == word_at(words, position)


def test_a_drag_snaps_to_words(make_view: Make) -> None:
    text = "Menteri Luar Negeri Sihasak Phuangketkeow berjanji"
    view = make_view(text)
    drag(view, text.index("uar"), text.index("asak"))
    assert view.selected_text() == "Luar Negeri Sihasak"


def test_a_drag_backwards_selects_the_same(make_view: Make) -> None:
    text = "Menteri Luar Negeri Sihasak Phuangketkeow berjanji"
    view = make_view(text)
    drag(view, text.index("asak"), text.index("uar"))
    assert view.selected_text() == "Luar Negeri Sihasak"
    assert view.caret == text.index("Luar")


def test_a_drag_with_alt_takes_graphemes(make_view: Make) -> None:
    text = "Menteri Luar Negeri"
    view = make_view(text)
    drag(view, 2, 10, ALT)
    assert view.selection() == (2, 10)


def test_a_third_click_takes_the_sentence(make_view: Make) -> None:
    text = "Satu kalimat. Dua kalimat di sini. Tiga."
    cut = segment(text, "id")
    view = make_view(text, words=cut.words, sentences=cut.sentences)
    point = point_of(view, text.index("kalimat di"))
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point)
    QTest.mousePress(view.viewport(), LEFT, NONE, point)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point)
    assert view.selected_text() == "Dua kalimat di sini."


def test_a_click_takes_the_innermost_span_and_the_next_one_the_outer(
    make_view: Make, mark: Mark
) -> None:
    text = "Menteri Luar Negeri Thailand"
    outer, inner = mark(0, 28, "OFFICIAL"), mark(8, 19)
    view = make_view(text, spans=[outer, inner])
    told = QSignalSpy(view.span_selected)
    for _ in range(2):
        QTest.mouseClick(view.viewport(), LEFT, NONE, point_of(view, 10))
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(400, 500))
    assert [told.at(i)[0] for i in range(told.count())] == [inner.id, outer.id, ""]


def test_a_click_on_a_bar_takes_its_span_and_no_other(make_view: Make, mark: Mark) -> None:
    text = read("vi-public-security-bangkok")
    spans = [mark(at, at + 4 + at * 13 % 70) for at in range(10, 1500, 23)]
    view = make_view(text, height=1200, spans=spans)
    bars = 0
    for _, top, laid in view.column.in_view():
        for line, pieces in zip(laid.lines, laid.marks.pieces, strict=False):
            for piece in pieces:
                if piece.track < 0:
                    continue
                y = top + line.foot + laid.style.bar_gap + laid.style.track * piece.track + 1
                x = view.column_x + (piece.left + piece.right) // 2
                if y >= view.viewport().height():
                    continue
                assert view.spans_under(QPoint(x, y)) == ((piece.span,), True)
                bars += 1
    assert bars > 40


def test_an_edge_can_be_drawn_to_another_word(make_view: Make, mark: Mark) -> None:
    text = "Menteri Luar Negeri Thailand berjanji"
    span = mark(0, 12)
    view = make_view(text, spans=[span])
    view.select_span(span.id)
    told = QSignalSpy(view.span_edge_dragged)
    port = view.viewport()
    box = view.rectangle_of(12)
    assert box is not None
    start, stop = box.center(), point_of(view, 16)
    QTest.mousePress(port, LEFT, NONE, start)
    move(view, stop, NONE)
    QTest.mouseRelease(port, LEFT, NONE, stop)
    assert told.at(0) == [span.id, 0, 19]


@pytest.mark.parametrize(
    ("edge", "to", "held", "after"),
    [
        (12, 9, NONE, (8, 12)),
        (12, 9, ALT, (8, 9)),
        (8, 10, ALT, (10, 12)),
        (8, 3, NONE, (0, 12)),
        (8, 3, ALT, (3, 12)),
        (8, 25, NONE, (8, 12)),
        (12, 2, ALT, (8, 9)),
    ],
)
def test_both_edges_snap_to_words_or_with_alt_to_graphemes_and_never_cross(
    make_view: Make,
    mark: Mark,
    edge: int,
    to: int,
    held: Qt.KeyboardModifier,
    after: tuple[int, int],
) -> None:
    span = mark(8, 12)
    view = make_view("Menteri Luar Negeri Thailand", spans=[span])
    view.choose(span.id)
    told = QSignalSpy(view.span_edge_dragged)
    port = view.viewport()
    box = view.rectangle_of(edge)
    assert box is not None
    stop = point_of(view, to, after=to >= edge)
    QTest.mousePress(port, LEFT, held, box.center())
    move(view, stop, held)
    assert view._dragged == after
    QTest.mouseRelease(port, LEFT, held, stop)
    assert view._dragged is None
    moves = [tuple(told.at(i)[1:]) for i in range(told.count())]
    assert moves == ([after] if after != (8, 12) else [])


def test_a_resting_pointer_is_told_all_that_lies_under_it_from_the_innermost(
    make_view: Make, mark: Mark
) -> None:
    outer, inner = mark(0, 28, "OFFICIAL"), mark(8, 19)
    view = make_view("Menteri Luar Negeri Thailand", spans=[outer, inner])
    for position, names in ((10, ["Agency: Luar Negeri", "Official: Menteri"]), (22, ["Official"])):
        point = point_of(view, position)
        QApplication.sendEvent(
            view.viewport(),
            QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point)),
        )
        told = QToolTip.text().removeprefix("<qt>").removesuffix("</qt>").split("<br>")
        assert len(told) == len(names)
        assert all(line.startswith(name) for line, name in zip(told, names, strict=True))
    QToolTip.hideText()


def test_a_drag_held_below_the_text_scrolls_and_selects_on(make_view: Make) -> None:
    view = make_view("kata kata kata\n" * 200, height=300)
    port = view.viewport()
    QTest.mousePress(port, LEFT, NONE, point_of(view, 1))
    below = QPoint(120, 380)
    for _ in range(3):
        move(view, below, NONE)
        view._mouse.scroll_on()
    QTest.mouseRelease(port, LEFT, NONE, below)
    assert view.column.offset > 100
    first, last = view.selection()
    assert first == 0
    assert last > 150


def test_hovering_tells_the_innermost_span(make_view: Make, mark: Mark) -> None:
    outer, inner = mark(0, 28, "OFFICIAL"), mark(8, 19)
    view = make_view("Menteri Luar Negeri Thailand", spans=[outer, inner])
    told = QSignalSpy(view.span_hovered)
    for position in (10, 22):
        point = point_of(view, position)
        where = QPointF(view.viewport().mapToGlobal(point))
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, none, none, NONE)
        QApplication.sendEvent(view.viewport(), event)
    assert [told.at(i)[0] for i in range(told.count())] == [inner.id, outer.id]


def _half_a_drag(view: TextView, start: QPoint, stop: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    move(view, stop, NONE)


@pytest.mark.parametrize("how", ["text", "spans", "removed", "changed", "chosen"])
def test_an_edge_is_let_go_when_what_it_was_of_is_no_longer_there(
    make_view: Make, mark: Mark, how: str
) -> None:
    span, other = mark(0, 12), mark(20, 28)
    text = "Menteri Luar Negeri Thailand berjanji"
    view = make_view(text, spans=[span, other])
    view.select_span(span.id)
    box = view.rectangle_of(12)
    assert box is not None
    told, stop = QSignalSpy(view.span_edge_dragged), point_of(view, 16)
    _half_a_drag(view, box.center(), stop)
    assert view._dragged == (0, 19)
    {
        "text": lambda: view.show_text(text, spans=[span]),
        "spans": lambda: view.show_spans([span]),
        "removed": lambda: view.apply([span], []),
        "changed": lambda: view.apply([other], []),
        "chosen": lambda: view.choose(other.id),
    }[how]()
    move(view, stop, NONE)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, stop)
    assert view._dragged is None
    assert told.count() == 0


def test_a_selection_is_not_drawn_on_from_one_text_into_another(make_view: Make) -> None:
    text = "Menteri Luar Negeri Thailand berjanji"
    view = make_view(text)
    _half_a_drag(view, point_of(view, 8), point_of(view, 18))
    assert view.selection() == (8, 19)
    view.show_text(text)
    move(view, point_of(view, 27), NONE)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point_of(view, 27))
    assert view.selection() == (0, 0)
