"""The reviewer's questions over the whole corpus: those she wants, in the order she wants.

Only what changed since the last time is read again. Trap: a question is known by its key; after a
change the place in the queue is found again by key, never by number.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.adjudication import (
    Case,
    Order,
    Pattern,
    Question,
    by_pattern,
    informative_first,
    pattern_of,
    questions,
    stands_alone,
    unanimous,
)
from app.adjudication.agreed import agreed_count
from app.adjudication.corpus import case_of
from app.adjudication.overview import overview
from app.adjudication.question import span_items
from app.comparison import Difference, Wanted
from app.model import Act, ArticleHead, ArticleId
from app.store import Project

_LONGEST = 120


@dataclass(frozen=True)
class Group:
    """Questions under one heading: an article, a pattern, or annotators who stand alone together."""

    about: ArticleHead | Pattern | tuple[str, ...]
    questions: tuple[Question, ...]


class Inbox:
    """Questions where annotators differ, decided ones included.

    ``order``, ``wanted`` and ``words`` (in what is marked, case apart) say which and in what order;
    without them it is all, article after article.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self.order = Order.ARTICLE
        self.wanted = Wanted()
        self.words = ""
        self._groups: list[Group] | None = None
        self._heads: dict[ArticleId, ArticleHead] = {}
        self._patterns: dict[str, Pattern] = {}
        self._surfaces: dict[str, str] = {}
        self._text: tuple[ArticleId, tuple[str, str]] | None = None
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
        self._groups = None
        annotators = self._project.annotators()
        if stale is None:
            self._cases = {}
            self._heads = {head.id: head for head in self._project.heads()}
            everything = overview(self._project, annotators)
            self._questions, self._agreed = everything.questions, everything.agreed
            return
        for article in stale:
            self._heads[article] = self._project.head(article)
            self._take(case_of(self._project, self._heads[article], annotators))

    def _take(self, case: Case) -> None:
        items = span_items(case)
        self._cases[case.article] = case
        self._agreed[case.article] = agreed_count(case, items)
        self._questions[case.article] = [
            question
            for question in questions(case, items)
            if question.difference is not Difference.SAME or question.open
        ]

    def sort(self, order: Order) -> None:
        """Another order."""
        self.order, self._groups = order, None

    def narrow(self, wanted: Wanted, words: str = "") -> None:
        """Only these from now on."""
        self.wanted, self.words, self._groups = wanted, words.casefold().strip(), None

    @property
    def narrowed(self) -> bool:
        """Whether some are left out."""
        return self.wanted != Wanted() or bool(self.words)

    def groups(self) -> list[Group]:
        """The wanted questions in their order, under their headings."""
        if self._groups is None:
            found = [question for asked in self._questions.values() for question in asked]
            self._groups = list(self._grouped([one for one in found if self._takes(one)]))
        return self._groups

    def everything(self) -> list[tuple[Question, str]]:
        """Every question, wanted or not, with the language of its article."""
        return [
            (question, self._heads[article].language)
            for article, asked in self._questions.items()
            for question in asked
        ]

    def all(self) -> list[Question]:
        """Every wanted question in order."""
        return [question for group in self.groups() for question in group.questions]

    def open(self) -> list[Question]:
        """Those not yet decided."""
        return [question for question in self.all() if question.open]

    def alike(self, question: Question) -> list[Question]:
        """The questions of its pattern, wanted or not, in the order of the articles."""
        pattern = self.pattern(question)
        return [
            other
            for asked in self._questions.values()
            for other in asked
            if other.item.labels == question.item.labels and self.pattern(other) == pattern
        ]

    def pattern(self, question: Question) -> Pattern:
        """The pattern of a question."""
        found = self._patterns.get(question.key)
        if found is None:
            found = self._patterns[question.key] = pattern_of(question.item, self.text_of)
        return found

    def text_of(self, article: ArticleId) -> tuple[str, str]:
        """The text and the language of an article; the last one is kept."""
        if self._text is None or self._text[0] != article:
            read = self._project.article(article)
            self._text = article, (read.text, read.language)
        return self._text[1]

    def surface(self, question: Question) -> str:
        """What the question is about, on one line and not all of it where that is long."""
        found = self._surfaces.get(question.key)
        if found is None:
            item = question.item
            piece = self.text_of(item.article)[0][item.start : min(item.end, item.start + _LONGEST)]
            found = self._surfaces[question.key] = " ".join(piece.split())
        return found

    def head(self, article: ArticleId) -> ArticleHead:
        """What is known of an article without its text."""
        return self._heads[article]

    def _takes(self, question: Question) -> bool:
        item = question.item
        if not self.wanted.takes(item, self._heads[item.article].language):
            return False
        if not self.words:
            return True
        text = self.text_of(item.article)[0]
        return any(self.words in text[span.start : span.end].casefold() for span in item.all_spans)

    def _grouped(self, asked: Sequence[Question]) -> Iterable[Group]:
        if self.order in (Order.PATTERN, Order.INFORMATIVE):
            patterns = by_pattern(asked, self.pattern)
            first = informative_first(patterns) if self.order is Order.INFORMATIVE else patterns
            for pattern in first:
                yield Group(pattern, tuple(patterns[pattern]))
            return
        alone: dict[tuple[str, ...], list[Question]] = {}
        articles: dict[ArticleId, list[Question]] = {}
        for question in asked:
            articles.setdefault(question.item.article, []).append(question)
            if self.order is Order.ANNOTATOR:
                alone.setdefault(stands_alone(question), []).append(question)
        if self.order is Order.ANNOTATOR:
            for names in sorted(alone):
                yield Group(names, tuple(alone[names]))
            return
        for article, held in articles.items():
            yield Group(self._heads[article], tuple(held))

    def case(self, article: ArticleId) -> Case:
        """The case of an article."""
        if article not in self._cases:
            annotators = self._project.annotators()
            self._cases[article] = case_of(self._project, self._heads[article], annotators)
        return self._cases[article]

    @property
    def agreed(self) -> int:
        """How many decisions the unanimous rule would take now."""
        return sum(self._agreed.values())

    def take_agreed(self, reviewer: str) -> Act | None:
        """What takes into gold all that the annotators made alike; None when nothing is left."""
        cases = [self.case(article) for article, count in self._agreed.items() if count]
        return unanimous(cases, reviewer=reviewer, now=datetime.now(UTC)).act

    def find(self, key: str) -> Question | None:
        """The question with that key, if it is still asked, wanted or not."""
        return next(
            (one for asked in self._questions.values() for one in asked if one.key == key), None
        )

    def of_article(self, article: ArticleId) -> Sequence[Question]:
        """The questions of one article."""
        return self._questions.get(article, [])

    def first_of(self, article: ArticleId) -> Question | None:
        """The article's first open question, else its first decided one."""
        asked = self.of_article(article)
        return next((question for question in asked if question.open), next(iter(asked), None))

    def step(self, key: str, step: int, *, only_open: bool) -> Question | None:
        """The next (1) or previous (-1) question from that with ``key``, round the end.

        Of the open ones, those on which the annotators were asked back come last.
        """
        asked = self.all()
        if not asked:
            return None
        keys = [question.key for question in asked]
        here = keys.index(key) if key in keys else (-1 if step > 0 else 0)
        ahead = [
            asked[(here + step * distance) % len(asked)] for distance in range(1, len(asked) + 1)
        ]
        if not only_open:
            return ahead[0]
        waiting = [question for question in ahead if question.open]
        return next((one for one in waiting if one.asked_back is None), next(iter(waiting), None))
