"""What is open on the desk: the project, who works, which article; and the one place that tells.

Pages carry orders here and hear from here exactly what changed, once the disk has it. They never
speak to the store, nor to one another.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.annotation.commands import Command
from app.errors import PenandaError
from app.model import Act, Article, ArticleHead, ArticleId, State, Work
from app.store import Project


@dataclass(frozen=True)
class People:
    """Who annotates and who reviews; both are names chosen in the window."""

    annotator: str
    reviewer: str


class Desk(QObject):
    """The open project and the person before it.

    Signals: ``changed(Act)`` after any act is on disk; ``article_changed(Article)`` when another
    article is opened; ``people_changed(People)``; ``heads_changed()`` when the list of articles or
    a state in it changed; ``refused(PenandaError)`` when an order could not be carried out.
    """

    changed = Signal(object)
    article_changed = Signal(object)
    people_changed = Signal(object)
    heads_changed = Signal()
    refused = Signal(object)

    def __init__(self, project: Project, people: People) -> None:
        super().__init__()
        self.project = project
        self.people = people
        self.reviewing = False
        self.article: Article | None = None
        self._heads = project.heads()

    @property
    def who(self) -> str:
        """The person whose acts are done and undone now."""
        return self.people.reviewer if self.reviewing else self.people.annotator

    def heads(self) -> list[ArticleHead]:
        """All articles, as lists show them."""
        return self._heads

    def head(self, article_id: ArticleId) -> ArticleHead | None:
        """One of ``heads``."""
        return next((head for head in self._heads if head.id == article_id), None)

    def work(self) -> Work:
        """What the annotator holds on the open article."""
        if self.article is None:
            raise PenandaError("no article is open", advice="Open one from the library.")
        return self.project.work(self.article.id, self.people.annotator)

    def open_article(self, article_id: ArticleId) -> None:
        """Open another article."""
        if self.article is not None and self.article.id == article_id:
            return
        try:
            self.article = self.project.article(article_id)
        except PenandaError as error:
            self.refused.emit(error)
            return
        self.article_changed.emit(self.article)

    def order(self, command: Command) -> Act | None:
        """Carry out an annotator's order on the open article; tell, once it is on disk."""
        try:
            act = command.act(self.work(), self.project.scheme)
        except PenandaError as error:
            self.refused.emit(error)
            return None
        return self.carry_out(act) if act is not None else None

    def carry_out(self, act: Act) -> Act | None:
        """Apply ``act`` and tell; None when it was refused."""
        try:
            self.project.apply(act)
        except PenandaError as error:
            self.refused.emit(error)
            return None
        self._tell(act)
        return act

    def undo(self) -> None:
        """Take back the latest act of the person here."""
        self._turn(redo=False)

    def redo(self) -> None:
        """Do again what was last taken back."""
        self._turn(redo=True)

    def _turn(self, *, redo: bool) -> None:
        try:
            act = self.project.redo(self.who) if redo else self.project.undo(self.who)
        except PenandaError as error:
            self.refused.emit(error)
            return
        if act is None:
            self.refused.emit(PenandaError(f"nothing to {'redo' if redo else 'undo'}"))
            return
        places = {change.article for change in act.changes}
        if self.article is not None and self.article.id not in places:
            self.open_article(act.changes[0].article)
        self._tell(act)

    def _tell(self, act: Act) -> None:
        self._refresh({change.article for change in act.changes})
        self.changed.emit(act)
        self.heads_changed.emit()

    def _refresh(self, places: set[ArticleId]) -> None:
        for number, head in enumerate(self._heads):
            if head.id in places:
                self._heads[number] = self.project.head(head.id)

    def reload(self) -> None:
        """Read the list of articles again, after an import."""
        self._heads = self.project.heads()
        self.heads_changed.emit()

    def set_annotator(self, name: str) -> None:
        """Another annotator sits down."""
        self._set_people(replace(self.people, annotator=name))

    def set_reviewer(self, name: str) -> None:
        """Another reviewer sits down."""
        self._set_people(replace(self.people, reviewer=name))

    def _set_people(self, people: People) -> None:
        if people != self.people:
            self.people = people
            self.people_changed.emit(people)

    def next_article(self, *, step: int = 1, undone: bool = False) -> ArticleHead | None:
        """The article ``step`` places on, round the end; with ``undone``, the next not done."""
        heads = self._heads
        if not heads:
            return None
        ids = [head.id for head in heads]
        here = ids.index(self.article.id) if self.article is not None else -1
        for distance in range(1, len(heads) + 1):
            head = heads[(here + step * distance) % len(heads)]
            if not undone or head.state_for(self.people.annotator) is not State.DONE:
                return head
        return None
