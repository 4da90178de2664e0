"""What a reviewer asks the annotator back about the open article, each with the way to its place.

Only her note is shown: nothing of what others marked, and nothing of gold.

Trap: to tell what is still asked, the article is read among all annotators; so it is looked at only
where gold has a note at all.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from app.adjudication import Question, asked_of
from app.adjudication.corpus import case_of
from app.model import GOLD, Act, Choice
from ui.desk import Desk


class AskedCard(QFrame):
    """A card with a note and a button each; hidden where nothing is asked.

    ``wanted(start, end)`` when a place shall be shown.
    """

    wanted = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("asked")
        self.setProperty("role", "card")
        self._desk = desk
        self._stale = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self.buttons: list[QPushButton] = []
        self.hide()
        desk.article_changed.connect(self.look)
        desk.people_changed.connect(self.look)
        desk.reloaded.connect(self.look)
        desk.changed.connect(self._changed)

    def _changed(self, act: Act) -> None:
        article = self._desk.article
        if article is not None and any(one.article == article.id for one in act.changes):
            self._stale = True
            if not self._desk.reviewing:
                self.look_again()

    def look_again(self) -> None:
        """Show what is asked now, if it may have changed: a reviewer's acts are not waited for."""
        if self._stale:
            self.look()

    def look(self, *_: object) -> None:
        """Show what is asked now."""
        self._stale = False
        self._clear()
        asked = self._asked()
        for question in asked:
            self._add(question)
        self.setVisible(bool(asked))

    def _asked(self) -> list[Question]:
        article, project = self._desk.article, self._desk.project
        if article is None:
            return []
        gold = project.work(article.id, GOLD)
        if all(decision.choice is not Choice.ASK for decision in gold.decisions):
            return []
        case = case_of(project, project.head(article.id), project.annotators())
        return asked_of([case], self._desk.people.annotator)

    def _add(self, question: Question) -> None:
        asked = question.asked_back
        assert asked is not None
        note = QLabel(f"{asked.reviewer}: {asked.comment}")
        note.setProperty("role", "remark")
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        hers = question.item.spans[self._desk.people.annotator]
        start = min((span.start for span in hers), default=question.item.start)
        end = max((span.end for span in hers), default=question.item.start)
        button = QPushButton(self.tr("Go to its place"))
        button.setObjectName(f"asked_{len(self.buttons)}")
        button.setAccessibleName(self.tr("Go to the place of: {note}").format(note=asked.comment))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.wanted.emit(start, end))
        self.buttons.append(button)
        self._column.addWidget(note)
        self._column.addWidget(button)

    def _clear(self) -> None:
        self.buttons.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
