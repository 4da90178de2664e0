"""A question asked back: the note that is written goes to the annotators, and the next one comes.

Nothing is decided by it. The annotators find the note in the panel of the article.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.actions import key_of
from ui.adjudication.page import AdjudicationPage


class Asking(QObject):
    """Asks about the question of ``page``. ``told(str)`` what is missing."""

    told = Signal(str)

    def __init__(self, page: AdjudicationPage) -> None:
        super().__init__()
        self._page = page

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do here."""
        return {"ask_back": self.ask}

    def ask(self) -> None:
        """Send the note to the annotators; where none is written, let it be written first."""
        page, question = self._page, self._page.question
        if question is None:
            return
        note = page.side.why()["comment"]
        if not note:
            page.side.comment.setFocus()
            words = self.tr("Write what the annotators shall look at, then Return and {key}.")
            self.told.emit(words.format(key=key_of(page, "ask_back")))
            return
        page.deciding.ask_back()
