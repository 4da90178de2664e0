"""A question asked back: the note that is written goes to the annotators, and the next one comes.

Nothing is decided by it. The annotators find the note in the panel of the article.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from app.adjudication import ask_back
from app.errors import PenandaError
from ui.actions import key_of
from ui.adjudication.page import AdjudicationPage
from ui.desk import Desk


class Asking(QObject):
    """Asks about the question of ``page``. ``told(str)`` what happened, or what is missing."""

    told = Signal(str)

    def __init__(self, page: AdjudicationPage, desk: Desk) -> None:
        super().__init__()
        self._page = page
        self._desk = desk

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
        desk = self._desk
        try:
            case = page.inbox.part(question)
            act = ask_back(
                case, question, note, reviewer=desk.people.reviewer, now=datetime.now(UTC)
            )
        except PenandaError as error:
            desk.refused.emit(error)
            return
        if desk.carry_out(act) is not None:
            page.side.spend_why()
            self.told.emit(self.tr("The annotators are asked; the question stays open."))
            page.go_on()
