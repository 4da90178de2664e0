"""The reviewer's questions over the whole corpus, in order, and where in them she stands.

Only what changed since the last time is read again. Trap: a question is known by its key; after a
change the place in the queue is found again by key, never by number.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from app.adjudication import Case, Question, questions, unanimous
from app.adjudication.corpus import case_of
from app.comparison import Difference
from app.model import Act, ArticleId
from app.store import Project


class Inbox:
    """Questions where annotators differ, decided ones included, article after article."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._cases: dict[ArticleId, Case] = {}
        self._questions: dict[ArticleId, list[Question]] = {}
        self._agreed: dict[ArticleId, int] = {}
        self._stale: set[ArticleId] | None = None

    def forget(self, only: Iterable[ArticleId] | None = None) -> None:
        """Something came into the project; ``only`` these articles changed."""
        if only is None:
            self._stale = None
        elif self._stale is not None:
            self._stale.update(only)

    def read(self) -> None:
        """Read what changed since the last time; at first, everything."""
        stale, self._stale = self._stale, set()
        if stale is not None and not stale:
            return
        annotators = self._project.annotators()
        if stale is None:
            self._cases, self._questions, self._agreed = {}, {}, {}
            heads = self._project.heads()
        else:
            heads = [self._project.head(article) for article in stale]
        for head in heads:
            self._take(case_of(self._project, head, annotators))

    def _take(self, case: Case) -> None:
        several = len(case.works) > 1
        rule = unanimous([case] if several else [], reviewer="rule", now=datetime.now(UTC))
        self._cases[case.article] = case
        self._agreed[case.article] = rule.decided
        self._questions[case.article] = [
            question
            for question in (questions(case) if several else [])
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

    @property
    def agreed(self) -> int:
        """How many decisions the unanimous rule would take now."""
        return sum(self._agreed.values())

    def take_agreed(self, reviewer: str) -> Act | None:
        """What takes into gold all that the annotators made alike; None when nothing is left."""
        cases = [case for article, case in self._cases.items() if self._agreed[article]]
        return unanimous(cases, reviewer=reviewer, now=datetime.now(UTC)).act

    def find(self, key: str) -> Question | None:
        """The question with that key, if it is still asked."""
        return next((question for question in self.all() if question.key == key), None)

    def of_article(self, article: ArticleId) -> Sequence[Question]:
        """The questions of one article."""
        return self._questions.get(article, [])

    def first_of(self, article: ArticleId) -> Question | None:
        """The article's first open question, else its first decided one."""
        asked = self.of_article(article)
        return next((question for question in asked if question.open), next(iter(asked), None))

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
