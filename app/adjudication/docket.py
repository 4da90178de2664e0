"""Every question of the corpus as an inbox lists it: what it is sorted, counted and narrowed by.

A question is made into an object only when somebody looks at it. An article on which gold holds
nothing asks what its annotators differ in and no more, and that is known for all such articles
together (``app.comparison.items``). Only the others are read one by one.

Trap: it must say what ``questions`` and ``agreed_count`` say of each article.
"""

from __future__ import annotations

from bisect import bisect_left, insort_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, overload

from app.adjudication.agreed import agreed_count
from app.adjudication.case import Case
from app.adjudication.corpus import case_of
from app.adjudication.keys import item_key
from app.adjudication.parts import Turn
from app.adjudication.patterns import Pattern, TextOf, pattern_of
from app.adjudication.question import Question
from app.adjudication.questions import questions
from app.adjudication.queue import Parties, parties_of
from app.adjudication.span_questions import span_items
from app.comparison.disagreement import Difference
from app.model import ArticleId, Choice
from app.store import Project

if TYPE_CHECKING:
    from app.comparison.items import Items

FEW = 30  # articles

Tell = Callable[[int, int], None]
"""Told how many articles have been read, and of how many."""


class Entry(NamedTuple):
    """A question by what a list needs.

    ``pattern`` is a place in the docket's ``patterns``; ``parties`` are its annotators, those
    together who have one version; ``answer`` is what was decided, choice and whose. ``made`` is the question where it is at hand as
    an object, else its place among the docket's items.
    """

    article: ArticleId
    made: Question | int
    difference: Difference
    labels: tuple[str, ...]
    pattern: int
    parties: Parties
    open: bool = True
    asked_back: bool = False
    answer: tuple[Choice, str] | None = None

    def asking(self, question: Question) -> Entry:
        """It, where ``question`` is what is asked about the same item."""
        if question.open and question.decision is None and question.asked_back is None:
            return self
        asked_back = question.asked_back is not None
        return self._replace(
            made=question, open=question.open, asked_back=asked_back, answer=question.answer
        )


class Begun(NamedTuple):
    """The questions of an article that are listed, each with the place of its item among those in
    which the annotators differ, None where it is about another; and how many decisions the rule
    ``unanimous`` would take."""

    article: ArticleId
    asked: list[tuple[Question, int | None]]
    agreed: int


@dataclass
class Docket:
    """By article, in the order of the articles: the questions that are not mere agreement, decided
    ones included, in text order; and how many decisions the rule ``unanimous`` would take.

    ``open_classes``, ``open_languages`` and ``open_articles`` are how many of them are open, of each
    class, language and article that there is. ``languages`` are those of the articles; ``items`` are
    what the entries were made from, if they were.
    """

    languages: dict[ArticleId, str]
    entries: dict[ArticleId, list[Entry]]
    agreed: dict[ArticleId, int]
    patterns: list[Pattern] = field(default_factory=list)
    items: Items | None = None
    open_classes: Counter[Difference] = field(default_factory=Counter)
    open_languages: Counter[str] = field(default_factory=Counter)
    open_articles: Counter[ArticleId] = field(default_factory=Counter)
    _places: dict[Pattern, int] = field(init=False)

    def __post_init__(self) -> None:
        self._places = {pattern: at for at, pattern in enumerate(self.patterns)}
        self._count_all()

    def _count_all(self) -> None:
        for counter in (self.open_classes, self.open_languages, self.open_articles):
            counter.clear()
        told = map(attrgetter("difference", "open"), chain.from_iterable(self.entries.values()))
        for (difference, is_open), count in Counter(told).items():
            self.open_classes[difference] += count * is_open
        for article, entries in self.entries.items():
            if entries:
                waiting = sum(map(attrgetter("open"), entries))
                self.open_languages[self.languages[article]] += waiting
                self.open_articles[article] = waiting

    def question(self, entry: Entry) -> Question:
        """The question itself."""
        if isinstance(entry.made, Question):
            return entry.made
        assert self.items is not None
        item = self.items.disagreement(entry.made)
        return Question(item_key(item), item)

    def questions(self, article: ArticleId) -> list[Question]:
        """Those of one article."""
        return [self.question(entry) for entry in self.entries.get(article, ())]

    def take(self, case: Case, language: str, text_of: TextOf) -> None:
        """Read the article of ``case`` anew."""
        article = case.article
        about = span_items(case) if len(case.works) > 1 else []
        all_asked = questions(case, about)
        self._count(article, self.entries.get(article, ()), -1)
        self.languages[article] = language
        self.agreed[article] = agreed_count(case, about, all_asked)
        self.entries[article] = [self._entry(one, text_of) for one in all_asked if one.is_listed]
        self._count(article, self.entries[article], 1)

    def put(self, many: Iterable[Begun], text_of: TextOf) -> None:
        """Read articles anew of which all that differs is listed as if gold had nothing."""
        for begun in many:
            plain = self.entries[begun.article]
            self.agreed[begun.article] = begun.agreed
            self.entries[begun.article] = [
                self._entry(question, text_of) if at is None else plain[at].asking(question)
                for question, at in begun.asked
            ]
        self._count_all()

    def follow(self, article: ArticleId, turn: Turn, agreed: int, text_of: TextOf) -> None:
        """Of the article's questions some are gone and others came; ``agreed`` is what it is now."""
        entries = self.entries[article] = list(self.entries[article])

        def order(entry: Entry) -> tuple[object, ...]:
            return self.question(entry).item.order

        gone, came = [], [self._entry(one, text_of) for one in turn.came]
        for question in turn.gone:
            place = bisect_left(entries, question.item.order, key=order)
            while self.question(entries[place]).key != question.key:
                place += 1
            gone.append(entries.pop(place))
        for entry in came:
            insort_right(entries, entry, key=order)
        self._count(article, gone, -1)
        self._count(article, came, 1)
        self.agreed[article] = agreed

    def _entry(self, question: Question, text_of: TextOf) -> Entry:
        return Entry(
            question.item.article,
            question,
            question.difference,
            question.item.labels,
            self.place(pattern_of(question.item, text_of)),
            parties_of(question.item),
            question.open,
            question.asked_back is not None,
            question.answer,
        )

    def _count(self, article: ArticleId, entries: Sequence[Entry], by: int) -> None:
        for entry in entries:
            self.open_classes[entry.difference] += by * entry.open
        if entries:
            waiting = by * sum(entry.open for entry in entries)
            self.open_languages[self.languages[article]] += waiting
            self.open_articles[article] += waiting

    def place(self, pattern: Pattern) -> int:
        """The place of ``pattern`` in ``patterns``."""
        if pattern not in self._places:
            self._places[pattern] = len(self.patterns)
            self.patterns.append(pattern)
        return self._places[pattern]


class Asked(Sequence[Question]):
    """The questions of ``entries``, each made when it is looked at."""

    def __init__(self, docket: Docket, entries: Sequence[Entry]) -> None:
        self._docket, self._entries = docket, entries

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, place: int) -> Question: ...

    @overload
    def __getitem__(self, place: slice) -> Asked: ...

    def __getitem__(self, place: int | slice) -> Question | Asked:
        if isinstance(place, slice):
            return Asked(self._docket, self._entries[place])
        return self._docket.question(self._entries[place])


def read_docket(
    project: Project, annotators: Sequence[str], *, few: int = FEW, tell: Tell | None = None
) -> Docket:
    """What is asked of all articles. It is of one moment, whatever others write meanwhile.

    Up to ``few`` articles are read one by one: to load numpy for them would take longer. ``tell`` is
    told how many articles have been read, of how many, again and again.
    """
    with project.reading():
        heads = project.heads(most=few + 1)
        if len(heads) > few and len(annotators) > 1:
            from app.adjudication.reading import read_corpus

            return read_corpus(project, annotators, tell or _nobody)
        languages = {head.id: head.language for head in project.heads()}
        docket = Docket(languages, {one: [] for one in languages}, dict.fromkeys(languages, 0))
        text_of = text_reader(project, languages)
        for head in heads if len(annotators) > 1 else ():
            case = case_of(project, head, annotators)
            if len(case.works) > 1 or case.gold.decisions:
                docket.take(case, head.language, text_of)
    return docket


def _nobody(read: int, of: int) -> None:
    """Nobody wants to be told."""


def text_reader(project: Project, languages: Mapping[ArticleId, str]) -> TextOf:
    """The text and language of an article, read where somebody asks; the last one is kept."""
    held: dict[ArticleId, tuple[str, str]] = {}

    def text_of(article: ArticleId) -> tuple[str, str]:
        if article not in held:
            held.clear()
            held.update((each, (text, languages[each])) for each, text in project.texts([article]))
        return held[article]

    return text_of
