"""Many conflicts decided in one way become one act; of very many it is worked out behind the window.

Trap: what changed meanwhile makes the act of another moment; the project refuses what does not fit
any more, and nothing of it is done then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.adjudication import Question, Way, decide_alike
from app.adjudication.alike import Alike
from app.adjudication.corpus import case_of
from app.errors import PenandaError
from app.model import ArticleId
from app.store import Project
from ui.adjudication.alike import AlikeDialog
from ui.adjudication.carrying import Carrying
from ui.adjudication.walk import Walk
from ui.adjudication.why import Why
from ui.background import Background
from ui.desk import Desk
from ui.words import Words

AT_ONCE = 50  # conflicts that are decided while the window waits


@dataclass(frozen=True)
class _Order:
    """``words`` are the borders of words of the article that is open, for those who trim."""

    asked: Sequence[Question]
    way: Way
    words: Mapping[ArticleId, Sequence[int]]
    reviewer: str
    why: Why

    def run(self, project: Project) -> Alike:
        """What comes of it in the project as it stands now."""

        def reading(article: ArticleId) -> tuple[str, Sequence[int] | None]:
            if article not in texts:
                texts.clear()
                texts[article] = project.article(article).text
            return texts[article], self.words.get(article)

        texts: dict[ArticleId, str] = {}
        annotators = project.annotators()
        articles = dict.fromkeys(one.item.article for one in self.asked)
        cases = (case_of(project, project.head(article), annotators) for article in articles)
        return decide_alike(
            cases,
            self.asked,
            self.way,
            reading,
            reviewer=self.reviewer,
            now=datetime.now(UTC),
            **self.why,
        )


class DecidingAlike(QObject):
    """``why`` gives what is written as the reason. ``decided(question, why)`` when that has gone out
    with the decisions; ``ended`` when the keyboard is to come back to the page; ``told(str)`` how it
    goes."""

    decided = Signal(object, object)
    ended = Signal()
    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        words: Words,
        walk: Walk,
        why: Callable[[], Why],
        background: Background,
        carrying: Carrying,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self._walk = walk
        self._why = why
        self._background = background
        self._carrying = carrying
        self._begun: tuple[Question, Why] | None = None
        background.done.connect(self._worked_out)
        background.failed.connect(self._failed)

    @property
    def running(self) -> bool:
        """Whether it is being worked out."""
        return self._begun is not None

    def decide(self, dialog: AlikeDialog, question: Question) -> None:
        """Look through all questions of this one's pattern, and decide those chosen at once."""
        way = dialog.ask()
        if way is None or self.running:
            return
        article, path = self._walk.article, self._desk.project.path
        known = self._words.of(article) if article is not None else None
        words = {article.id: known.words} if article is not None and known is not None else {}
        reviewer = self._desk.people.reviewer
        order = _Order(dialog.chosen(), way, words, reviewer, self._why())
        if len(order.asked) <= AT_ONCE:
            self._carry_out(order.run(self._desk.project), question, order.why)
            return
        self._begun = question, order.why
        self.told.emit(self.tr("Deciding %Ln conflicts …", "", len(order.asked)))
        self._background.run(("decided alike", id(self)), lambda: _run(order, path))
        self.ended.emit()

    def _carry_out(self, done: Alike, question: Question, why: Why) -> None:
        if done.act is None:
            words = self.tr("that fits none of the chosen conflicts")
            self._desk.refused.emit(PenandaError(words))
            self.ended.emit()
            return

        ended = False

        def over(written: bool) -> None:
            nonlocal ended
            ended = True
            if written:
                self.decided.emit(question, why)
                if self._walk.is_at(question):
                    self._walk.go_on(question)
            self.ended.emit()

        self._carrying.carry_out(done.act, over)
        if not ended and not self._carrying.running:  # it waits, and she goes on meanwhile
            self.ended.emit()

    def _worked_out(self, key: object, done: object) -> None:
        if key == ("decided alike", id(self)) and self._begun is not None:
            begun, self._begun = self._begun, None
            if isinstance(done, Alike):
                self._carry_out(done, *begun)

    def _failed(self, key: object, message: str) -> None:
        if key == ("decided alike", id(self)):
            self._begun = None
            self._desk.refused.emit(PenandaError(message))


def _run(order: _Order, path: Path) -> Alike:
    """Runs in the thread."""
    with Project.open(path, read_only=True) as project, project.reading():
        return order.run(project)
