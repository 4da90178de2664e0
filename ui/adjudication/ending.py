"""The last open conflict is decided: it is said, and what is left to do.

Trap: a list that is narrowed, or still being read, ends long before the work does.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.actions import key_of
from ui.adjudication.page import AdjudicationPage


class Ending(QObject):
    """``told(str)`` when nothing is open on ``page`` any more, once each time."""

    told = Signal(str)

    def __init__(self, page: AdjudicationPage) -> None:
        super().__init__()
        self._page = page
        self._open = 0
        page.walk.moved.connect(self._look)

    def _look(self) -> None:
        page, inbox = self._page, self._page.inbox
        if inbox.narrowed or page.walk.reading.running:
            return
        before, self._open = self._open, inbox.waiting
        if not before or self._open:
            return
        words = self.tr("All conflicts are decided.")
        if inbox.agreed:
            left = self.tr("{key} takes into gold what all agree on.")
            words += " " + left.format(key=key_of(page, "agreed"))
        self.told.emit(words)
