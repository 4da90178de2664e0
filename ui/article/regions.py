"""What a part of the article is, said by a key: it opens a menu, and one letter more says it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from app.annotation import ConfirmRegions, RejectRegion, SetRegion, line_at, region_at, trimmed
from ui.article.menus import LetterMenu, below_caret
from ui.desk import Desk
from ui.kinds import BODY, WORDS, translated
from ui.reading import TextView


class RegionMenu(LetterMenu):
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


class Regions:
    """The acts on regions of the article that ``view`` shows."""

    def __init__(self, desk: Desk, view: TextView) -> None:
        self._desk = desk
        self._view = view
        self._part = (0, 0)
        self.menu = RegionMenu(view)
        self.menu.chosen.connect(self._set)

    def ask(self) -> None:
        """Ask what the selection is, else the region at the caret, else its line."""
        article = self._desk.article
        if article is None:
            return
        start, end = trimmed(article.text, *self._view.selection())
        here = region_at(article, start if start < end else self._view.caret)
        if start == end:
            start, end = (
                line_at(article.text, self._view.caret) if here is None else (here.start, here.end)
            )
        self._part = (start, end)
        self.menu.ask(BODY if here is None else here.kind, below_caret(self._view))

    def _set(self, kind: str) -> None:
        start, end = self._part
        command = RejectRegion(start) if kind == BODY else SetRegion(start, end, kind)
        self._desk.order_region(command)

    def confirm(self) -> None:
        """Stand by the proposed region at the caret; outside of any, by all of the article."""
        self._desk.order_region(ConfirmRegions(self._view.caret))
