"""Keys by their place on the keyboard: a Thai, Vietnamese or French layout has others on the caps.

A key that means no Latin letter and no digit where it is typed means, to shortcuts, what a US
keyboard has in its place. What a layout does have as a letter or digit is never moved.

Trap: scan codes are those of the platform. X11 and Wayland count from 8, Windows from 0, and macOS
tells the place as its virtual key.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_ROWS = ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_BY_SCAN = {first + at: letter for first, row in _ROWS for at, letter in enumerate(row)}
_ON_MAC = {
    **dict(enumerate("ASDFHGZXCV")),
    **dict(enumerate("BQWERYT123465", 11)),
    **{25: "9", 26: "7", 28: "8", 29: "0", 31: "O", 32: "U", 34: "I", 35: "P"},
    **{37: "L", 38: "J", 40: "K", 45: "N", 46: "M"},
}
_FROM = 8


def place_of(event: QKeyEvent, platform: str = "") -> str:
    """The capital letter or digit of the key, by its place; empty when it is none of them."""
    platform = platform or QGuiApplication.platformName()
    if platform == "cocoa":
        return _ON_MAC.get(event.nativeVirtualKey(), "") if event.nativeScanCode() else ""
    first = 0 if platform == "windows" else _FROM
    return _BY_SCAN.get(event.nativeScanCode() - first, "")


def is_latin(event: QKeyEvent) -> bool:
    """Whether the layout has a letter A to Z or a digit on the key."""
    key = event.key()
    return Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9


def letter_of(event: QKeyEvent) -> str:
    """The capital letter or digit that a key means: what it has, else that of its place."""
    return chr(event.key()) if is_latin(event) else place_of(event)


class PhysicalKeys(QObject):
    """Has a key that no shortcut took do what it would on a US keyboard, while ``widget`` has it.

    A window has it when nothing in it took the key. What belongs to one widget alone is not done
    for a key that came from a field inside of it.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Presses that arrive are those that were no shortcut."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        letter = "" if is_latin(event) else place_of(event)
        if not letter:
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wanted = QKeySequence(QKeyCombination(modifiers, Qt.Key(ord(letter))))
        for action in self._actions():
            if wanted in action.shortcuts() and action.isEnabled():
                action.trigger()
                return True
        return False

    def _actions(self) -> list[QAction]:
        focus, window = QApplication.focusWidget(), self._widget.window()
        inside = focus not in (None, self._widget) and self._widget.isAncestorOf(focus)
        own = [] if inside or window is self._widget else self._widget.actions()
        return [*own, *window.actions()]
