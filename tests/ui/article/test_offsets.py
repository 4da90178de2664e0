"""Any text, selected by mouse or keys and marked: what is stored is what was highlighted."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.languages import graphemes
from app.model import Article, ArticleId, Document
from app.store import check
from ui.reading import TextView

PIECES = ["kata", " ", "\r\n", "\n", "น้ำ", "กระทรวง", "ที่", "ệ", "e\u0323\u0302", "😀", "👨‍👩‍👧", "🇹🇭",
          ". ", "\u00a0", "\u200b", "A\u0301b", "𝒯", "\u2028", "\ufeff"]  # fmt: skip
K, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT, LEFT = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton
texts = st.lists(st.sampled_from(PIECES), min_size=2, max_size=25).map("".join)
_numbers = count()


def highlighted(view: TextView) -> str:
    """The letters under the selection, told from Qt's own UTF-16 positions of what is drawn."""
    start, end = view.selection()
    shown = []
    for index in view.column.paragraphs.touching(start, end):
        paragraph, laid = view.column.paragraphs[index], view.column.laid(index)
        first = laid.positions.to_qt(max(start, paragraph.start) - paragraph.start)
        last = laid.positions.to_qt(min(end, paragraph.end) - paragraph.start)
        units = laid.layout.text().encode("utf-16-le", "surrogatepass")
        shown.append(units[2 * first : 2 * last].decode("utf-16-le"))
        if paragraph.start < paragraph.end:  # Qt says no of every place in an empty layout
            assert laid.layout.isValidCursorPosition(first)
            assert laid.layout.isValidCursorPosition(last)
    return "".join(shown)


def drag(view: TextView, one: QPoint, other: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, modifiers, one)
    for point in ((one + other) / 2, other):
        where = QPointF(port.mapToGlobal(point))
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, LEFT, LEFT, modifiers)
        QApplication.sendEvent(port, move)
    QTest.mouseRelease(port, LEFT, modifiers, other)


def unseen(text: str) -> str:
    """``text`` without what is drawn as something else or not at all."""
    return "".join(each for each in text if each not in "\r\n\u2028\ufeff\u2060 ")


@pytest.fixture
def open_text(hands) -> Callable[[str], TextView]:
    project, desk, view = hands.studio.project, hands.studio.desk, hands.studio.article.view

    def show(text: str) -> TextView:
        number = next(_numbers)
        article = Article(ArticleId(f"t{number}"), f"t{number}", "th", f"{text}|{number}")
        project.take([Document(article)], "curator-c")
        desk.reload([article.id])
        desk.open_article(article.id)
        view.setFocus()
        QApplication.processEvents()
        return view

    return show


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(texts, st.data())
def test_what_is_marked_is_what_was_highlighted(hands, open_text, text, data) -> None:
    view = open_text(text)
    stored = view.column.content.text
    borders = set(graphemes.boundaries(stored))
    if data.draw(st.booleans(), label="by mouse"):
        points = st.builds(QPoint, st.integers(view.column_x, 400), st.integers(30, 160))
        held = data.draw(st.sampled_from([NONE, ALT]))
        drag(view, data.draw(points), data.draw(points), held)
    else:
        hands.press(K.Key_Home, CONTROL)
        for _ in range(data.draw(st.integers(1, 6))):
            key = data.draw(
                st.sampled_from([K.Key_Right, K.Key_Down, K.Key_Left, K.Key_End, K.Key_G])
            )
            held = data.draw(st.sampled_from([NONE, SHIFT, CONTROL, CONTROL | SHIFT]))
            hands.press(key, NONE if key == K.Key_G else held)
    start, end = view.selection()
    seen = highlighted(view)
    assert {start, end} <= borders
    assert unseen(seen) == unseen(stored[start:end])
    hands.press(K.Key_2)
    spans = hands.spans()
    if not stored[start:end].strip():
        assert spans == []
        return
    (span,) = spans
    surface = span.surface(stored)
    assert unseen(surface).strip() == unseen(seen).strip()
    assert {span.start, span.end} <= borders
    assert view.selected_span() == span


def test_the_store_is_sound_after_all_that(hands, open_text) -> None:
    view = open_text("".join(PIECES))
    view.select_all()
    hands.press(K.Key_2)
    assert len(hands.spans()) == 1
    assert check(hands.studio.project) == []
