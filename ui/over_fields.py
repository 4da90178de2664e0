"""A key of the window is heard inside of text fields, too, which would take it for themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.keymap import Keymap, first_of


class OverFields(QObject):
    """Lets a key of the window be heard inside text fields that would take it for themselves."""

    def __init__(self, app: QApplication, keymap: Keymap, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._name = name
        app.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit):
            new.installEventFilter(self)  # a second time does nothing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = self._keymap.keys(self._name)
            if any(first_of(key) == event.keyCombination() for key in keys):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
