"""A question asked back: the note that is written goes to the annotators, and the next one comes.

Nothing is decided by it. The annotators find the note in the panel of the article.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.adjudication.page import AdjudicationPage


class Asking(QObject):
    """Asks about the question of ``page``. ``told(str)`` what is missing."""

    told = Signal(str)

    def __init__(self, page: AdjudicationPage) -> None:
        super().__init__()
        self._page = page
        self._written_for = ""  # the key of the question that the note is being written for
        page.side.written.connect(self._send)
        page.side.left.connect(self._forget)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do here."""
        return {"ask_back": self.ask}

    def ask(self) -> None:
        """Send the note to the annotators; where none is written, let it be written first."""
        page, question = self._page, self._page.question
        if question is None:
            return
        if not page.side.why()["comment"]:
            page.side.comment.setFocus()
            self._written_for = question.key
            self.told.emit(
                self.tr("Write what the annotators shall look at; Return sends it, Esc does not.")
            )
            return
        page.deciding.ask_back()

    def _send(self) -> None:
        question = self._page.question
        if question is not None and question.key == self._written_for:
            self._forget()
            if self._page.side.why()["comment"]:
                self._page.deciding.ask_back()

    def _forget(self) -> None:
        self._written_for = ""
