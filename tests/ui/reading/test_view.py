"""Whatever is selected, no grapheme is split, and what is painted covers nothing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from app.languages import graphemes
from tests.ui.reading.by_hand import (
    ALT,
    CTRL,
    LEFT,
    NONE,
    SHIFT,
    K,
    Make,
    Mark,
    drag,
    press,
    read,
)
from ui.reading import TextView
from ui.reading import view as view_module

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
