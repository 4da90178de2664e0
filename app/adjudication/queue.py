"""The open questions of the corpus, one after another: by article, and in it by the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from app.adjudication.case import Case
from app.adjudication.question import Question, questions
from app.comparison.disagreement import Difference
from app.model import Decision


def open_questions(cases: Iterable[Case]) -> Iterator[Question]:
    """What a reviewer has yet to decide, in the order of ``cases`` and of their texts."""
    for case in cases:
        yield from (question for question in questions(case) if question.open)


def by_class(asked: Iterable[Question]) -> dict[Difference, int]:
    """How many of each difference, every difference being a key."""
    counts = Counter(question.difference for question in asked)
    return {difference: counts[difference] for difference in Difference}


def without_question(case: Case) -> list[Decision]:
    """The decisions whose question is asked no more: what they were about has changed or gone.

    Their gold stands until the question that took their place, if any, is decided. A relation's
    decision is among them while one of its ends is not in gold.
    """
    asked = {question.key for question in questions(case)}
    return [decision for decision in case.gold.decisions if decision.key not in asked]
