"""The reviewer's questions over the whole corpus, in order, and where in them she stands.

Only the article that an act touched is read again. Trap: a question is known by its key; after a
change the place in the queue is found again by key, never by number.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.adjudication import Case, Question, questions
from app.adjudication.corpus import case_of
from app.comparison import Difference
from app.model import ArticleId
from app.store import Project


class Inbox:
    """Questions where annotators differ, decided ones included, article after article."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._cases: dict[ArticleId, Case] = {}
        self._questions: dict[ArticleId, list[Question]] = {}

    def read(self, only: set[ArticleId] | None = None) -> None:
        """Read all articles, or ``only`` those, again."""
        annotators = self._project.annotators()
        if only is None:
            self._cases, self._questions = {}, {}
        heads = (
            self._project.heads()
            if only is None
            else [self._project.head(article) for article in only]
        )
        for head in heads:
            case = case_of(self._project, head, annotators)
            self._cases[head.id] = case
            self._questions[head.id] = [
                question
                for question in (questions(case) if len(case.works) > 1 else [])
                if question.difference is not Difference.SAME or question.open
            ]

    def all(self) -> list[Question]:
        """Every question in order."""
        return [question for asked in self._questions.values() for question in asked]

    def open(self) -> list[Question]:
        """Those not yet decided."""
        return [question for question in self.all() if question.open]

    def case(self, article: ArticleId) -> Case:
        """The case of an article."""
        return self._cases[article]

    def cases(self) -> list[Case]:
        """All cases that at least two annotators worked on."""
        return [case for case in self._cases.values() if len(case.works) > 1]

    def find(self, key: str) -> Question | None:
        """The question with that key, if it is still asked."""
        return next((question for question in self.all() if question.key == key), None)

    def of_article(self, article: ArticleId) -> Sequence[Question]:
        """The questions of one article."""
        return self._questions.get(article, [])

    def step(self, key: str, step: int, *, only_open: bool) -> Question | None:
        """The next (1) or previous (-1) question from that with ``key``, round the end."""
        asked = self.all()
        if not asked:
            return None
        keys = [question.key for question in asked]
        here = keys.index(key) if key in keys else (-1 if step > 0 else 0)
        for distance in range(1, len(asked) + 1):
            question = asked[(here + step * distance) % len(asked)]
            if question.open or not only_open:
                return question
        return None
