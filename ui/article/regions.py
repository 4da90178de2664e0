"""The menu by which a key says what a part of the article is: one letter more, and it is said.

Trap: the text below keeps the keyboard's focus, and its keys (T, R) are letters of the menu too.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.kinds import BODY, WORDS, translated


class RegionMenu(QMenu):
    """``chosen(str)`` with a kind, or with ``BODY``."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("region_menu")
        self._group = QActionGroup(self)
        for kind, words in WORDS.items():
            if kind == BODY:
                self.addSeparator()
            action = self.addAction(translated(words))
            action.setData(kind)
            action.setCheckable(True)
            self._group.addAction(action)
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))

    def ask(self, kind: str, place: QPoint) -> None:
        """Open at ``place`` of the screen, with ``kind`` as what it is now."""
        for action in self._group.actions():
            action.setChecked(action.data() == kind)
            if action.isChecked():
                self.setActiveAction(action)
        self.popup(place)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
