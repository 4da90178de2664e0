"""What needs no judgement: the rules that a reviewer can let decide.

Traps: what most annotators did not mark, ``majority`` decides to leave out; with two annotators it
cannot, for one is no majority, and does what ``unanimous`` does. ``weighted`` decides nothing where
fewer than three worked, and is refused where that is everywhere: of two, who is right more often is
no proof of anything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final, TypeVar

from app.adjudication.case import Case
from app.adjudication.question import Question
from app.adjudication.questions import questions
from app.adjudication.reliability import Weights, weigh
from app.adjudication.ruling import Rule, RuleResult, run
from app.adjudication.verdicts import told
from app.comparison.disagreement import Difference
from app.errors import PenandaError
from app.model import Relation, Span

CERTAIN: Final = 0.9
FEWEST_WEIGHED: Final = 3

Enough = Callable[[int, int], bool]
Thing = TypeVar("Thing", Span, Relation)


def unanimous(cases: Iterable[Case], *, reviewer: str, now: datetime) -> RuleResult:
    """Take what all annotators of an article made alike: range, label, attributes and note; and where
    all finished with nothing marked, that there is nothing.
    """
    rule = _by_votes("unanimous", lambda votes, voters: votes == voters)
    return run(rule, cases, reviewer=reviewer, now=now)


def majority(cases: Iterable[Case], *, reviewer: str, now: datetime) -> RuleResult:
    """Take what more than half of an article's annotators made alike."""
    rule = _by_votes("majority", lambda votes, voters: 2 * votes > voters)
    return run(rule, cases, reviewer=reviewer, now=now)


def longest(cases: Iterable[Case], *, reviewer: str, now: datetime, label: str = "") -> RuleResult:
    """Where only the boundary differs, take the longest range that was marked, if there is one.

    Who marked nothing there differs in more: then it does not decide. With ``label``, only of that
    label.
    """

    def pick(question: Question) -> tuple[Span, ...] | None:
        item = question.marks
        if item.difference is not Difference.BOUNDARY or not all(item.spans.values()):
            return None
        if label and item.labels != (label,):
            return None
        most = max(span.end - span.start for span in item.all_spans)
        best = [span for span in item.all_spans if span.end - span.start == most]
        alike = {told((span,)) for span in best}
        return _with_shared_note([(span,) for span in best]) if len(alike) == 1 else None

    name = f"longest {label}" if label else "longest"
    return run(Rule(name, pick), cases, reviewer=reviewer, now=now)


def word_of(
    cases: Iterable[Case], *, annotator: str, label: str, reviewer: str, now: datetime
) -> RuleResult:
    """Take what ``annotator`` says of ``label``: hers where she gave it; nothing where only others
    did. Where she gave another label, it does not decide.
    """

    def pick(question: Question) -> tuple[Span, ...] | None:
        hers = question.marks.spans.get(annotator)
        if hers is None or question.marks.difference is Difference.SAME:
            return None
        labels = {span.label for span in hers} or set(question.marks.labels)
        return hers if labels == {label} else None

    return run(Rule(f"{annotator} on {label}", pick), cases, reviewer=reviewer, now=now)


def weighted(cases: Iterable[Case], *, reviewer: str, now: datetime) -> RuleResult:
    """Take the version that is right at 0.9 or more, each annotator weighing what she is worth in all
    other questions.

    Only where three or more worked, and not between notes; see ``reliability`` for the model. Raises
    ``PenandaError`` where no article has three.
    """
    held = list(cases)
    if not can_weigh(held):
        raise PenandaError(
            "the rule weighted needs three annotators on an article, and no article has them",
            advice="Of two, take majority or longest, or decide the most informative conflicts first.",
        )
    weights = weigh(question for case in held for question in questions(case))

    def pick(question: Question) -> tuple[Span, ...] | None:
        spans = question.marks.spans
        if len(spans) < FEWEST_WEIGHED or question.marks.difference is Difference.NOTE:
            return None
        return _certain(spans, weights)

    return run(Rule("weighted", pick), held, reviewer=reviewer, now=now)


def can_weigh(cases: Iterable[Case]) -> bool:
    """Whether there is an article on which so many worked that ``weighted`` can decide."""
    return any(len(case.works) >= FEWEST_WEIGHED for case in cases)


def _certain(spans: Mapping[str, tuple[Span, ...]], weights: Weights) -> tuple[Span, ...] | None:
    chances = weights.chances({name: told(held) for name, held in spans.items()})
    best = max(chances, key=lambda version: chances[version])
    if chances[best] < CERTAIN:
        return None
    return _with_shared_note([held for held in spans.values() if told(held) == best])


def _with_shared_note(alike: Sequence[tuple[Span, ...]]) -> tuple[Span, ...]:
    """One of the versions that say the same, with the notes that all of them have, or none."""
    if len({told(version, noted=True) for version in alike}) == 1:
        return alike[0]
    return tuple(replace(span, note="") for span in alike[0])


def _by_votes(name: str, enough: Enough) -> Rule:
    def winners(
        offered: Mapping[str, tuple[Thing, ...]], *, noted: bool = False
    ) -> list[tuple[Thing, ...]]:
        says = {name: told(version, noted=noted) for name, version in offered.items()}
        votes = Counter(says.values())
        won = next((one for one, count in votes.items() if enough(count, len(offered))), None)
        return [] if won is None else [offered[who] for who, said in says.items() if said == won]

    def pick_spans(question: Question) -> tuple[Span, ...] | None:
        item = question.marks
        found = winners(item.spans, noted=item.difference is Difference.NOTE)
        return _with_shared_note(found) if found else None

    return Rule(
        name,
        pick_spans,
        lambda question: next(iter(winners(question.marks.relations)), None),
        finds_empty=True,
    )
