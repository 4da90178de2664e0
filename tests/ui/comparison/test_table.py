"""The table of all numbers: ten measures beside each other without scrolling, told in full."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from tests.ui.comparison.test_page import settle
from tests.ui.crowd import NAMES
from ui.choices import Choices
from ui.comparison import wording
from ui.comparison.stacked import LINES
from ui.theme import text_font


@pytest.fixture
def table_in(sit_down, crowd, tmp_path, qtbot):
    """The table of three annotators, in a language, in a window of 1366 to 768."""

    def open_table(language: str = "en"):
        settings = QSettings(str(tmp_path / "penanda.ini"), QSettings.Format.IniFormat)
        Choices(settings).language = language
        settings.sync()
        hands = sit_down(crowd(NAMES[:3]), who="")
        hands.studio.window.resize(1366, 768)
        hands.studio.window.show_page("agreement")
        settle(hands, qtbot)
        hands.studio.agreement.as_table.setChecked(True)
        QApplication.processEvents()
        return hands.studio.window, hands.studio.agreement.table

    return open_table


@pytest.mark.parametrize("language", ["en", "th", "vi", "id"])
def test_three_annotators_fit_a_usual_window_in_every_language(table_in, language) -> None:
    _, table = table_in(language)
    assert table.columnCount() == 4 + len(wording.MEASURES)
    assert table.horizontalScrollBar().maximum() == 0
    for row in range(table.rowCount()):
        for column in range(4, table.columnCount()):
            stack = table.item(row, column).data(LINES)
            if stack.lower:
                assert stack.width <= table.columnWidth(column)


def test_it_fits_again_after_the_window_was_narrow(table_in) -> None:
    window, table = table_in()
    before = [table.columnWidth(column) for column in range(table.columnCount())]
    window.resize(940, 560)
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() > 0
    window.resize(1366, 768)
    QApplication.processEvents()
    assert [table.columnWidth(column) for column in range(table.columnCount())] == before


def test_what_is_cut_is_told_in_full(table_in) -> None:
    _, table = table_in()
    seen = set()
    for row in range(table.rowCount()):
        item = table.item(row, 4)
        figure, between, _ = item.data(LINES)
        assert item.text().startswith(figure)
        assert item.toolTip() == f"Exact F1: {item.text()}"
        if between:
            low, high = between.split(" – ")
            full = item.text().removeprefix(f"{figure} (").removesuffix(")").split(" – ")
            assert [round(float(end), 2) for end in full] == pytest.approx(
                [float(low), float(high)], abs=0.0101
            )
        upper, lower, small = table.item(row, 0).data(LINES)
        assert not small
        seen.add((upper, lower))
    assert {pair for pair in seen if pair[1]} == {
        (a, b) for a in sorted(NAMES[:3]) for b in sorted(NAMES[:3]) if a < b
    }
    assert table.horizontalHeaderItem(4).toolTip().startswith("Exact F1: Same range")


def test_a_stack_is_as_wide_as_its_lines(table_in) -> None:
    _, table = table_in()
    stack = table.item(0, 4).data(LINES)
    assert stack.width > QFontMetrics(text_font(13)).horizontalAdvance(stack.upper)
    assert stack.width > QFontMetrics(text_font(11)).horizontalAdvance(stack.lower)


def test_no_end_of_an_interval_is_minus_nothing() -> None:
    assert wording.brief(-0.001) == "0.00"
    assert wording.brief(-0.266) == "−0.27"
