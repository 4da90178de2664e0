"""The keys walk and select by words, graphemes and spans."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from tests.ui.reading.by_hand import (
    CTRL,
    SHIFT,
    K,
    Make,
    Mark,
    press,
)


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
