"""The window shows the first articles and reads the others while it lives on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.annotation import AddSpan
from app.store import Project
from tests.ui.many import documents
from ui import catalogue, shelf


@pytest.fixture
def small_slices(monkeypatch):
    monkeypatch.setattr(catalogue, "_AT_ONCE", 4)
    monkeypatch.setattr(shelf.Shelf.read_on, "__defaults__", (4,))


def test_the_window_shows_the_first_and_reads_the_others(sit_down, small_slices, many, qtbot):
    hands = sit_down(many)
    side = hands.studio.window.sidebar
    qtbot.waitUntil(lambda: side.count() == 25)
    assert [head.id for head in side._model.heads] == [f"a{n:05}" for n in range(25)]
    assert side._buttons["todo"].text() == "To do 25"
    assert hands.studio.window.count.text().endswith("0 of 25 articles done")


def test_filter_and_place_are_kept_when_articles_come(sit_down, small_slices, many, qtbot):
    hands = sit_down(many)
    side = hands.studio.window.sidebar
    qtbot.waitUntil(lambda: side.count() == 25)
    side.filter.setText("berita 2")
    side.view.setCurrentIndex(side.view.model().index(3, 0))
    bar = side.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    with Project.open(many) as other:
        other.take(documents(25, 10), "me")
    with qtbot.waitSignal(hands.studio.desk.reloaded):
        hands.studio.desk.reload()
    assert side.count() == 35
    expected = [f"a{n:05}" for n in range(35) if "2" in str(n)]
    assert [head.id for head in side._model.heads] == expected
    assert bar.value() == before
    assert side.view.currentIndex().row() == 3


def test_an_act_counts_one_article_and_not_all(sit_down, many, monkeypatch):
    hands = sit_down(many)
    side = hands.studio.window.sidebar
    hands.click(side._buttons["todo"])
    counted = []
    lets_through = side._lets_through
    monkeypatch.setattr(side, "_lets_through", lambda at: counted.append(at) or lets_through(at))
    hands.studio.desk.order(AddSpan(3, 10, "PLACE"))
    assert counted == [0]
    assert side._buttons["todo"].text() == "To do 24"
    assert side._buttons["started"].text() == "Begun 1"
    assert "a00000" not in [head.id for head in side._model.heads]
    hands.studio.desk.undo()
    assert [head.id for head in side._model.heads] == [f"a{n:05}" for n in range(25)]


def test_home_and_end_go_to_the_first_and_the_last(sit_down, many):
    hands = sit_down(many)
    view = hands.studio.window.sidebar.view
    view.setFocus()
    hands.press(Qt.Key.Key_End)
    assert view.currentIndex().row() == 24
    hands.press(Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
