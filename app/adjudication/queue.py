"""The open questions of the corpus, one after another, in the order that a reviewer chooses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain
from typing import Final, Protocol

from app.adjudication.case import Case
from app.adjudication.patterns import Kind
from app.adjudication.question import Question, standing_on
from app.adjudication.questions import questions
from app.comparison.disagreement import Difference, Disagreement
from app.model import BROUGHT, Choice, Decision, Span

_LEAST_UNSURE: Final = 0.1


class Order(StrEnum):
    """Which question comes first.

    ``article``: as the articles stand, and in them the text. ``pattern``: the most frequent first.
    ``informative``: those first whose answer would settle most others, see ``informative_first``.
    ``annotator``: those in which one annotator stands alone together, by her name.
    """

    ARTICLE = "article"
    PATTERN = "pattern"
    INFORMATIVE = "informative"
    ANNOTATOR = "annotator"


Parties = tuple[tuple[str, ...], ...]
"""Annotators, those together who have one version."""


class Weighed(Protocol):
    """A question by whether it is open, and what was decided on it: choice, and whose version."""

    @property
    def open(self) -> bool: ...

    @property
    def answer(self) -> tuple[Choice, str] | None: ...


def informative_first(groups: Mapping[Kind, Sequence[Weighed]]) -> list[Kind]:
    """The patterns in the order in which one more decision teaches most.

    A pattern weighs as many questions as it has open, times how unsure its answer still is: 1 while
    nobody decided one of it, else 1 less the share of its most frequent decision, and a tenth at
    least. One that has nothing open weighs nothing. (A rule of thumb of ours: least confidence, as
    Settles and Craven 2008 call it in "An analysis of active learning strategies for sequence
    labeling tasks", times a plain count.)
    """
    return sorted(groups, key=lambda pattern: -_weight(groups[pattern]))


def _weight(asked: Sequence[Weighed]) -> float:
    waiting = sum(question.open for question in asked)
    answers = Counter(question.answer for question in asked if question.answer is not None)
    decided = sum(answers.values())
    unsure = 1 - max(answers.values()) / decided if decided else 1.0
    return waiting * max(unsure, _LEAST_UNSURE)


def stands_alone(question: Question) -> tuple[str, ...]:
    """The annotators whose version nobody else has, if another version has more; else all."""
    return alone_among(parties_of(question.item))


def parties_of(item: Disagreement) -> Parties:
    """Its annotators, those together who have the same version."""
    held = item.relations or item.spans
    parties: dict[Hashable, list[str]] = {}
    for name in held:
        parties.setdefault(item.said(name), []).append(name)
    return tuple(map(tuple, parties.values()))


def alone_among(parties: Parties) -> tuple[str, ...]:
    """Those whose version nobody else has, if another version has more; else all, by name."""
    alone = tuple(party[0] for party in parties if len(party) == 1)
    several = any(len(party) > 1 for party in parties)
    return alone if alone and several else tuple(sorted(chain.from_iterable(parties)))


def open_questions(cases: Iterable[Case]) -> Iterator[Question]:
    """What a reviewer has yet to decide, in the order of ``cases`` and of their texts."""
    for case in cases:
        yield from (question for question in questions(case) if question.open)


def asked_of(cases: Iterable[Case], annotator: str) -> list[Question]:
    """The open questions on which a reviewer asked back and that have a version of ``annotator``."""
    return [
        question
        for question in open_questions(cases)
        if question.asked_back is not None and annotator in question.item.annotators
    ]


def by_class(asked: Iterable[Question]) -> dict[Difference, int]:
    """How many of each difference, every difference being a key."""
    counts = Counter(question.difference for question in asked)
    return {difference: counts[difference] for difference in Difference}


def by_label(asked: Iterable[Question]) -> dict[str, int]:
    """How many are about each label, by name; one about several labels counts for each of them."""
    counts = Counter(label for question in asked for label in question.item.labels)
    return dict(sorted(counts.items()))


def without_question(case: Case) -> list[Decision]:
    """The decisions whose question is asked no more: what they were about has changed or gone.

    Their gold stands until the question that took their place, if any, is decided. A relation's
    decision is among them while one of its ends is not in gold.
    """
    standing = standing_on(questions(case))
    return [
        decision
        for decision in case.gold.decisions
        if decision.id not in standing
        and decision.choice is not Choice.ASK
        and not decision.key.startswith(BROUGHT)
    ]


def decided_among_more(case: Case, full: Case) -> int:
    """How many questions are open in ``case`` that are not in ``full``, the same article with more
    annotators: a reviewer decided there with their marks before her."""
    open_here = [one for one in questions(case) if one.open and not one.alone]
    if not open_here or not case.gold.decisions:
        return 0
    decided = {
        (name, made)
        for one in questions(full)
        if not one.open and one.decision is not None
        for name, ids in one.offered.items()
        for made in ids
    }
    return sum(
        all((name, made) in decided for name, ids in one.offered.items() for made in ids)
        for one in open_here
    )


def nobodys_gold(case: Case) -> list[Span]:
    """The gold spans that nobody stands for any more, those left out that a reviewer kept."""
    return [
        span
        for question in questions(case)
        if question.alone and question.open
        for span in question.item.all_spans
    ]
