"""What is pasted is handed on as it came, whatever was selected and however it is written."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from ui.library.paste import PasteBox

GRIN = "\U0001f600"


@pytest.fixture
def box(qtbot):
    made = PasteBox()
    qtbot.addWidget(made)
    return made


def paste(box: PasteBox, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    box.insertFromMimeData(data)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(st.sampled_from(f"a {GRIN}\n\u0e48\u00e9"), min_size=1, max_size=12),
    st.integers(0, 12),
    st.integers(0, 12),
)
@example(GRIN * 6 + " tail", 0, 6)
def test_what_is_pasted_takes_the_place_of_what_is_selected(box, text, one, other):
    box.put(text)
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    cursor = box.textCursor()
    cursor.setPosition(len(text[:start].encode("utf-16-le")) // 2)
    cursor.setPosition(len(text[:end].encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)
    paste(box, "X")
    assert box.text() == f"{text[:start]}X{text[end:]}"


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_enter_ends_a_line_with_shift_too(box, modifier):
    QTest.keyClicks(box, "satu")
    QTest.keyClick(box, Qt.Key.Key_Return, modifier)
    QTest.keyClicks(box, "dua")
    assert box.text() == "satu\ndua"
