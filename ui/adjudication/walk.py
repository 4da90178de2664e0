"""Where the reviewer is: at which question of which article, and how she gets to another.

Trap: the desk opens the article that a question is in, and tells it; so the article is known here
before the desk hears of it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.adjudication import Case, Question
from app.adjudication.corpus import case_of
from app.model import Act, Article, ArticleId
from ui.adjudication.blind import order_of
from ui.adjudication.inbox import Inbox
from ui.desk import Desk


class Walk(QObject):
    """The question at hand, None when there is nothing to decide.

    ``moved(bool)`` when it is to be shown, whether it is another one or not.
    """

    moved = Signal(bool)

    def __init__(self, desk: Desk, inbox: Inbox) -> None:
        super().__init__()
        self._desk = desk
        self.inbox = inbox
        self.question: Question | None = None
        self.article: Article | None = None
        self.blind = False
        desk.changed.connect(self._changed)
        desk.reloaded.connect(self._reloaded)
        desk.article_changed.connect(self._article_opened)

    def letters(self) -> tuple[str, ...]:
        """The annotators of the question in the order of their letters."""
        return order_of(self.question, blind=self.blind) if self.question is not None else ()

    def case(self, article: ArticleId) -> Case:
        """The case as it stands on the disk: another window may have written since it was shown."""
        project = self._desk.project
        return case_of(project, project.head(article), project.annotators())

    def refresh(self) -> None:
        """Stay at the question, if it is still asked; else go to the article's, or any."""
        self.inbox.read()
        here = self.inbox.find(self.question.key) if self.question else None
        if here is None and self._desk.article is not None:
            asked = self.inbox.of_article(self._desk.article.id)
            here = next((question for question in asked if question.open), None)
        if here is None:
            here = self._next_open() or self.inbox.step("", 1, only_open=False)
        self.go(here)

    def go(self, question: Question | None) -> None:
        """To ``question``, and into its article."""
        here = self.question
        other = question is None or here is None or question.key != here.key
        self.question = question
        if question is not None and (
            self.article is None or self.article.id != question.item.article
        ):
            self.article = self._desk.project.article(question.item.article)
            self._desk.open_article(self.article.id)
        self.moved.emit(other)

    def step(self, step: int) -> None:
        """To the next question or the one before, decided or not."""
        self.go(self.inbox.step(self._key(), step, only_open=False))

    def go_on(self, behind: str = "") -> None:
        """To the next open question ``behind`` that with this key, or the one at hand.

        Where the annotators were asked back, at the end.
        """
        self.go(self.inbox.step(behind or self._key(), 1, only_open=True) or self.question)

    def begin(self) -> None:
        """To the first question that is wanted, an open one if there is any."""
        asked = self.inbox.all()
        self.go(next((one for one in asked if one.open), next(iter(asked), None)))

    def look_again(self, question: Question) -> bool:
        """What was shown could not be decided: if it is asked no more, go to what is asked there.

        Gives whether it went.
        """
        article = question.item.article
        self.inbox.forget({article})
        self.inbox.read()
        if self.inbox.find(question.key) is not None:
            return False
        still_open = [asked for asked in self.inbox.of_article(article) if asked.open]
        self.go(
            min(
                still_open,
                key=lambda asked: abs(asked.item.start - question.item.start),
                default=self.inbox.first_of(article) or self._next_open(),
            )
        )
        return True

    def _key(self) -> str:
        return self.question.key if self.question else ""

    def _next_open(self) -> Question | None:
        return self.inbox.step("", 1, only_open=True)

    # what came back

    def _changed(self, act: Act) -> None:
        self.inbox.forget({change.article for change in act.changes})
        if not self._desk.reviewing:
            return
        before = {question.key for question in self.inbox.open()}
        self.inbox.read()
        here = self.inbox.find(self.question.key) if self.question else None
        reopened = [question for question in self.inbox.open() if question.key not in before]
        if act.reverts is not None and reopened:
            here = reopened[0]
        self.go(here or self._next_open())

    def _reloaded(self) -> None:
        self.inbox.forget()
        if self._desk.reviewing:
            self.refresh()

    def _article_opened(self, article: Article) -> None:
        if self._desk.reviewing and (self.article is None or self.article.id != article.id):
            self.article = article
            self.go(self.inbox.first_of(article.id))
