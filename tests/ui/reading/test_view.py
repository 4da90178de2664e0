"""Real keys and real mouse events: what is highlighted is what the page is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QToolTip

from app.languages import graphemes, segment
from app.model import Span
from ui.reading import TextView
from ui.reading import view as view_module

ARTICLES = Path(__file__).parents[3] / "seeds" / "articles"
Make = Callable[..., TextView]
Mark = Callable[..., Span]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
K = Qt.Key


def read(name: str) -> str:
    return (ARTICLES / f"{name}.txt").read_bytes().decode("utf-8")


def point_of(view: TextView, position: int, *, after: bool = True) -> QPoint:
    """A point at the caret place ``position``, or just behind it."""
    view.reveal(position, position)
    box = view.rectangle_of(position)
    assert box is not None
    return QPoint(box.x() + 1 + after, box.center().y())


def drag(view: TextView, start: int, end: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    port = view.viewport()
    one, other = point_of(view, start), point_of(view, end, after=False)
    QTest.mousePress(port, LEFT, modifier, one)
    QTest.mouseMove(port, QPoint((one.x() + other.x()) // 2, other.y()))
    _move(view, other, modifier)
    QTest.mouseRelease(port, LEFT, modifier, other)


def _move(view: TextView, point: QPoint, modifier: Qt.KeyboardModifier) -> None:
    port = view.viewport()
    where = port.mapToGlobal(point)
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), QPointF(where), LEFT, LEFT, modifier)
    QApplication.sendEvent(port, event)


def press(view: TextView, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(view, key, modifier)


# -- the mouse ---------------------------------------------------------------------------------


def test_a_double_click_takes_exactly_a_thai_word(make_view: Make) -> None:
    text = read("th-prawit-homeland-security")
    words = segment(text, "th")
    view = make_view(text, words=words.words)
    for position in range(300, 420, 7):
        if text[position].isspace() or not graphemes.is_boundary(text, position):
            continue
        QTest.mouseDClick(view.viewport(), LEFT, NONE, point_of(view, position))
        assert view.selection() == words.word_at(position)


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
    _move(view, stop, NONE)
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
    _move(view, stop, held)
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
        _move(view, below, NONE)
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


# -- the keys ----------------------------------------------------------------------------------


def test_arrows_walk_by_word_and_ctrl_by_grapheme(make_view: Make) -> None:
    view = make_view("Menteri Luar กำ")
    press(view, K.Key_Right, K.Key_Right)
    assert view.caret == 12
    press(view, K.Key_Right, modifier=CTRL)
    press(view, K.Key_Right, modifier=CTRL)
    assert view.caret == 15
    press(view, K.Key_Left, K.Key_Left)
    assert view.caret == 8
    view.grain = "character"
    press(view, K.Key_Left)
    assert view.caret == 7
    press(view, K.Key_Left, modifier=CTRL)
    assert view.caret == 0


def test_shift_extends_by_word_without_the_blank(make_view: Make) -> None:
    view = make_view("Menteri Luar Negeri")
    press(view, K.Key_Right, K.Key_Right, modifier=SHIFT)
    assert view.selected_text() == "Menteri Luar"
    press(view, K.Key_Left, modifier=SHIFT)
    assert view.selected_text() == "Menteri "
    press(view, K.Key_Escape)
    assert view.selection() == (8, 8)


def test_up_and_down_keep_their_column(make_view: Make) -> None:
    view = make_view("satu dua tiga\nx\nempat lima enam")
    view.move_caret(9)
    press(view, K.Key_Down)
    assert view.caret == 15
    press(view, K.Key_Down)
    assert 22 <= view.caret <= 26
    press(view, K.Key_Up, K.Key_Up)
    assert view.caret == 9


def test_home_end_and_the_ends_of_the_text(make_view: Make) -> None:
    text = "kata " * 100 + "\r\nakhir"
    view = make_view(text)
    press(view, K.Key_Down, K.Key_End)
    line_end = view.caret
    press(view, K.Key_Home)
    assert 0 < view.caret < line_end
    press(view, K.Key_End, modifier=CTRL)
    assert view.caret == len(text)
    press(view, K.Key_Home, modifier=CTRL)
    assert view.caret == 0
    press(view, K.Key_Down, modifier=CTRL)
    assert view.caret == text.index("akhir")


def test_tab_walks_spans_in_text_order(make_view: Make, mark: Mark) -> None:
    spans = [mark(20, 24), mark(0, 4), mark(10, 14), mark(10, 12)]
    view = make_view("kata " * 10, spans=spans)
    seen = []
    for _ in range(5):
        press(view, K.Key_Tab)
        chosen = view.selected_span()
        assert chosen is not None
        seen.append(spans.index(chosen))
    assert seen == [1, 2, 3, 0, 1]
    press(view, K.Key_Backtab)
    assert view.selected_span() == spans[0]


def test_copy_takes_the_exact_characters(make_view: Make) -> None:
    text = "a\u00a0b\r\nc\u2028d 😀"
    view = make_view(text)
    press(view, K.Key_A, modifier=CTRL)
    press(view, K.Key_C, modifier=CTRL)
    assert QGuiApplication.clipboard().text() == text


def test_a_removed_span_is_selected_no_more(make_view: Make, mark: Mark) -> None:
    span = mark(0, 4)
    view = make_view("kata kata", spans=[span])
    view.select_span(span.id)
    view.apply([span], [])
    assert view.selected_span() is None
    assert view.spans_at(1) == []


# -- offsets -----------------------------------------------------------------------------------

pieces = st.sampled_from(
    [
        "kata",
        " ",
        "\r\n",
        "\n",
        "น้ำ",
        "กระทรวง",
        "ệ",
        "e\u0323\u0302",
        "😀",
        "👨‍👩‍👧",
        "🇹🇭",
        ". ",
        "\ufeff",
    ]
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(pieces, min_size=1, max_size=25).map("".join), st.data())
def test_selections_by_keys_and_mouse_split_no_grapheme(
    make_view: Make, text: str, data: st.DataObject
) -> None:
    view = _views.get(0) or _views.setdefault(0, make_view("x"))
    view.show_text(text)
    borders = set(graphemes.boundaries(text))
    for _ in range(6):
        key = data.draw(st.sampled_from([K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_End]))
        press(view, key, modifier=data.draw(st.sampled_from([NONE, SHIFT, CTRL, CTRL | SHIFT])))
        start, end = view.selection()
        assert {start, end} <= borders
        assert view.selected_text() == text[start:end]
    x, y = data.draw(st.integers(40, 760)), data.draw(st.integers(10, 200))
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(x, y))
    assert view.caret in borders
    start, end = data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))
    view.select(min(start, end), max(start, end))
    assert set(view.selection()) <= borders


_views: dict[int, TextView] = {}


@pytest.fixture(autouse=True)
def _forget_views() -> object:
    yield None
    _views.clear()


@pytest.mark.parametrize(
    "text", ["😀 kata น้ำ ที่ นี่", "e\u0323\u0302 ba\r\ndua 👨‍👩‍👧 tiga", "awal \ud800 akhir"]
)
def test_a_drag_over_any_two_places_marks_what_lies_between(make_view: Make, text: str) -> None:
    view = make_view(text)
    paragraph = view.column.paragraphs[0]
    borders = [b for b in graphemes.boundaries(text) if b <= paragraph.end]
    for start in borders[:-1:2]:
        for end in borders[1::2]:
            if abs(end - start) > 1:
                drag(view, start, end, ALT)
                assert view.selection() == (min(start, end), max(start, end))


# -- painting ----------------------------------------------------------------------------------


def test_an_error_while_painting_leaves_no_painter_behind(
    make_view: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = make_view("kata")

    def fail(*_: object) -> None:
        raise RuntimeError("meant")

    with monkeypatch.context() as patch:
        patch.setattr(view_module, "paint", fail)
        with pytest.raises(RuntimeError, match="meant"):
            view.viewport().repaint()
    assert not view.viewport().paintingActive()
    view.viewport().repaint()


@pytest.mark.parametrize("fit_height", [True, False])
def test_a_floating_title_does_not_cover_letters_below_it(
    make_view: Make, mark: Mark, fit_height: bool
) -> None:
    """On the first line of what is in view there is no room above; then it goes behind the line."""
    text = "Kantor itu\n" + "Jakarta dan Bandung " * 60 + "\n" + "ประวิตร ปู่ผู้\n" * 40
    places = [0, 7, 11, 19, text.index("ปู่"), len(text) - 15]
    spans = [mark(start, start + 3) for start in places]
    view = make_view(text, fit_height=fit_height, spans=spans)
    seen = behind = 0
    for _ in range(40):
        for span in spans:
            view.choose(span.id)
            for box, _pill in view._pills():
                seen += 1
                line = view.rectangle_of(span.start)
                assert line is not None
                last = text.find("\n", span.start)
                end = view.rectangle_of(last)
                if box.bottom() > line.top() + 2:
                    behind += 1
                    assert end is not None
                    assert box.left() > end.right()
                    assert box.bottom() <= line.bottom() + 6
        view.scroll_by(7)
        if fit_height:
            break
    assert seen > 2
    assert behind > 0


def test_a_view_may_do_without_floating_titles(make_view: Make, mark: Mark) -> None:
    span = mark(0, 6)
    view = make_view("Kantor itu\n", spans=[span])
    view.choose(span.id)
    assert view._pills()
    bare = TextView(view._theme, view._scheme, pills=False, parent=view)
    bare.show_text("Kantor itu\n", spans=[span])
    bare.choose(span.id)
    assert bare._pills() == []


# -- what ends a drag --------------------------------------------------------------------------


def _half_a_drag(view: TextView, start: QPoint, stop: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    _move(view, stop, NONE)


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
    _move(view, stop, NONE)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, stop)
    assert view._dragged is None
    assert told.count() == 0


def test_a_selection_is_not_drawn_on_from_one_text_into_another(make_view: Make) -> None:
    text = "Menteri Luar Negeri Thailand berjanji"
    view = make_view(text)
    _half_a_drag(view, point_of(view, 8), point_of(view, 18))
    assert view.selection() == (8, 19)
    view.show_text(text)
    _move(view, point_of(view, 27), NONE)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point_of(view, 27))
    assert view.selection() == (0, 0)


@pytest.mark.parametrize("factor", [0.6, 2.0])
def test_another_size_of_the_letters_leaves_the_caret_at_its_height(
    make_view: Make, factor: float
) -> None:
    text = read("id-thailand-laos-cooperation")
    view = make_view(text)
    view.move_caret(len(text) // 2)
    before = view.rectangle_of(view.caret)
    view.set_zoom(factor)
    after = view.rectangle_of(view.caret)
    assert before is not None
    assert after is not None
    assert abs(after.top() - before.top()) <= 2
