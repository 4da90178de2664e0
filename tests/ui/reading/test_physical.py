"""On a layout without Latin letters the keys do what they do in the same place elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from ui.reading.physical import PhysicalKeys, place_of

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
THAI_W, THAI_1, FRENCH_1, VIETNAMESE_1 = 0x0E44, 0x0E45, Qt.Key.Key_Ampersand.value, 0x0102


def pressed(key: int, scan: int, modifiers=NONE, *, virtual: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, "")


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "letter"),
    [
        ("xcb", 10, 0, "1"),
        ("xcb", 19, 0, "0"),
        ("wayland", 25, 0, "W"),
        ("windows", 17, 0x57, "W"),
        ("windows", 50, 0x4D, "M"),
        ("cocoa", 1, 13, "W"),
        ("cocoa", 1, 18, "1"),
        ("cocoa", 1, 22, "6"),
        ("cocoa", 1, 23, "5"),
        ("cocoa", 1, 46, "M"),
        ("xcb", 65, 0, ""),
        ("xcb", 0, 0, ""),
    ],
)
def test_a_place_is_told_as_each_platform_counts(platform, scan, virtual, letter) -> None:
    assert place_of(pressed(THAI_W, scan, virtual=virtual), platform) == letter


@pytest.mark.parametrize(
    ("key", "scan", "modifiers", "done"),
    [
        (THAI_W, 25, NONE, ["W"]),
        (THAI_1, 10, NONE, ["1"]),
        (FRENCH_1, 10, NONE, ["1"]),
        (VIETNAMESE_1, 10, NONE, ["1"]),
        (THAI_W, 25, CONTROL, ["Ctrl+W"]),
        (Qt.Key.Key_Z.value, 25, NONE, []),  # AZERTY: Z is Z
        (THAI_W, 26, NONE, []),
    ],
)
def test_a_key_without_a_latin_letter_is_taken_by_its_place(qtbot, key, scan, modifiers, done):
    widget, told = QWidget(), []
    qtbot.addWidget(widget)
    PhysicalKeys(widget)
    for name in ("W", "1", "Ctrl+W"):
        action = QAction(name, widget)
        action.setShortcut(QKeySequence(name))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False, name=name: told.append(name))
        widget.addAction(action)
    QApplication.sendEvent(widget, pressed(key, scan, modifiers))
    assert told == done
