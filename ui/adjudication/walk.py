"""Where the reviewer is: at which question of which article, and how she gets to another.

Trap: the desk opens the article that a question is in, and tells it; so the article is known here
before the desk hears of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.adjudication import Question
from app.errors import PenandaError
from app.model import Act, Article, ArticleId
from ui.adjudication.blind import order_of
from ui.adjudication.inbox import Inbox
from ui.adjudication.reading import DocketReading
from ui.background import Background
from ui.desk import Desk

AT_ONCE: Final = 200  # articles that are read while the window waits


class Walk(QObject):
    """The question at hand, None when there is nothing to decide.

    ``moved(bool)`` when it is to be shown, whether it is another one or not; ``replaced(Question)``
    when that is asked no more, and what is asked there was gone to.
    """

    moved = Signal(bool)
    replaced = Signal(object)

    def __init__(self, desk: Desk, inbox: Inbox, background: Background) -> None:
        super().__init__()
        self._desk = desk
        self.inbox = inbox
        self.reading = DocketReading(background, inbox, desk.project.path)
        self.question: Question | None = None
        self.article: Article | None = None
        self._left: Question | None = None  # where a window before this one was
        desk.changed.connect(self._changed)
        desk.reloaded.connect(self._reloaded)
        desk.blinded.connect(self._names_turned)
        desk.article_changed.connect(self._article_opened)
        self.reading.ended.connect(self._read)
        self.reading.failed.connect(self._not_read)

    @property
    def blind(self) -> bool:
        """Whether it is hidden whose versions they are."""
        return self._desk.blind

    def turn_blind(self) -> None:
        """Hide whose versions they are, and shuffle them; or show it again."""
        self._desk.set_blind(not self.blind)

    def _names_turned(self) -> None:
        self.inbox.show_names(not self.blind)
        if self._desk.reviewing:
            self.moved.emit(False)

    def letters(self) -> tuple[str, ...]:
        """The annotators of the question in the order of their letters."""
        return order_of(self.question, blind=self.blind) if self.question is not None else ()

    def is_at(self, question: Question) -> bool:
        """Whether that question is at hand."""
        return self.question is not None and self.question.key == question.key

    def refresh(self) -> None:
        """Stay at the question, if it is still asked; else go to the article's, or any.

        Where everything is to be read, of many articles, that is done in the background first.
        """
        if self.inbox.unread and len(self._desk.heads()) > AT_ONCE:
            self.reading.begin()
            self.moved.emit(False)
            return
        self.inbox.read()
        here = self.inbox.find(self.question or self._left)
        self._left = None
        if here is None and self._desk.article is not None:
            asked = self.inbox.of_article(self._desk.article.id)
            here = next((question for question in asked if question.open), None)
        if here is None:
            here = self._next_open() or self.inbox.step(None, 1, only_open=False)
        self.go(here)

    def resume(self, before: Walk) -> None:
        """Begin at the question of ``before``, which is of another window, and hide names if it does."""
        self._left = before.question or before._left
        if before.blind != self.blind:
            self.turn_blind()

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
        self.go(self.inbox.step(self.question, step, only_open=False))

    def go_on(self, behind: Question | None = None) -> None:
        """To the next open question ``behind`` that, or the one at hand.

        Where the annotators were asked back, at the end.
        """
        self.go(self.inbox.step(behind or self.question, 1, only_open=True) or self.question)

    def begin(self) -> None:
        """To the first question that is wanted, an open one if there is any."""
        first = next(iter(self.inbox.open()), None)
        self.go(first or next(iter(self.inbox.all()), None))

    def look_again(self, question: Question) -> bool:
        """What was shown could not be decided: if it is asked no more, go to what is asked there.

        Gives whether it went.
        """
        article = question.item.article
        self.inbox.forget({article})
        self.inbox.read()
        if self.inbox.find(question) is not None:
            return False
        still_open = [asked for asked in self.inbox.of_article(article) if asked.open]
        self.go(
            min(
                still_open,
                key=lambda asked: abs(asked.item.start - question.item.start),
                default=self.inbox.first_of(article) or self._next_open(),
            )
        )
        self.replaced.emit(question)
        return True

    def _next_open(self) -> Question | None:
        return self.inbox.step(None, 1, only_open=True)

    # what came back

    def _changed(self, act: Act) -> None:
        articles = list(dict.fromkeys(change.article for change in act.changes))
        many = len(articles) > AT_ONCE
        undone = act.reverts is not None and self._desk.reviewing and not many
        before = {one.key for one in self._open_of(articles)} if undone else set()
        if many:
            self.inbox.forget()
        else:
            self.inbox.follow(act)
        if not self._desk.reviewing:
            return
        if many or self.inbox.unread:
            self.refresh()
            return
        self.inbox.read()
        here = self.inbox.find(self.question)
        if undone:
            reopened = [one for one in self._open_of(articles) if one.key not in before]
            here = min(reopened, key=self.inbox.place, default=here)
        self.go(here or self._next_open())

    def _open_of(self, articles: Iterable[ArticleId]) -> list[Question]:
        """The wanted questions of those articles that are open."""
        asked = (one for article in articles for one in self.inbox.of_article(article))
        return [one for one in asked if one.open and self.inbox.place(one) >= 0]

    def _read(self) -> None:
        if self._desk.reviewing:
            self.refresh()

    def _not_read(self, message: str) -> None:
        self._desk.refused.emit(PenandaError(message))
        self.moved.emit(False)

    def _reloaded(self) -> None:
        self.inbox.forget()
        if self._desk.reviewing:
            self.refresh()

    def _article_opened(self, article: Article) -> None:
        if self._desk.reviewing and (self.article is None or self.article.id != article.id):
            self.article = article
            self.go(self.inbox.first_of(article.id))
