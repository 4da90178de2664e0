"""What needs no judgement: rules that take into gold what enough annotators agree on.

A rule never touches what a reviewer decided, and what it did already it does not do again.

Trap: what most annotators did not mark, ``majority`` decides to leave out; with two annotators
neither rule can, for one is no majority, and both do the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from app.adjudication.case import Case
from app.adjudication.commands import utc
from app.adjudication.desk import Desk, Verdict, Version
from app.adjudication.question import Question, questions
from app.adjudication.queue import by_class
from app.comparison.disagreement import Difference
from app.model import Act, Choice, Relation, Span, new_act_id

Enough = Callable[[int, int], bool]
Thing = TypeVar("Thing", Span, Relation)


@dataclass(frozen=True)
class RuleResult:
    """``act`` does it (None when there is nothing to do) and has one change for each article.

    ``decided`` counts the decisions in the act, of which ``relations`` are on relations; ``open``
    and ``by_class`` what is left to a reviewer once the act is applied.
    """

    act: Act | None
    decided: int
    relations: int
    open: int
    by_class: Mapping[Difference, int]


def unanimous(cases: Iterable[Case], *, reviewer: str, now: datetime) -> RuleResult:
    """Take what all annotators of an article made alike: range, label and attributes."""
    return _run("unanimous", lambda votes, voters: votes == voters, cases, reviewer, now)


def majority(cases: Iterable[Case], *, reviewer: str, now: datetime) -> RuleResult:
    """Take what more than half of an article's annotators made alike."""
    return _run("majority", lambda votes, voters: 2 * votes > voters, cases, reviewer, now)


def _run(
    name: str, enough: Enough, cases: Iterable[Case], reviewer: str, now: datetime
) -> RuleResult:
    verdict = Verdict(reviewer, utc(now), Choice.RULE, name)
    changes = []
    decided = relations = 0
    left: list[Question] = []
    for case in cases:
        desk = Desk(case)
        decided += _on_spans(desk, enough, verdict)
        relations += _on_relations(desk, enough, verdict)
        change = desk.change()
        if change:
            changes.append(change)
        left += (asked for asked in questions(desk.as_case(), desk.items) if asked.open)
    decided += relations
    title = f"Rule {name}: {decided} decided"
    return RuleResult(
        act=Act(new_act_id(), reviewer, title, tuple(changes)) if changes else None,
        decided=decided,
        relations=relations,
        open=len(left),
        by_class=by_class(left),
    )


def _on_spans(desk: Desk, enough: Enough, verdict: Verdict) -> int:
    about = desk.about_spans()
    asked = {question.key for question in about}
    standing = {(span.start, span.end, span.label) for span in desk.spans.values()}
    decided = 0
    for question in about:
        spans = _winner(question.item.spans, _as_versions, enough)
        if spans is None or not _is_free(desk, question, asked):
            continue
        made_by_hand = bool(spans) and not desk.earlier(question, asked)
        if made_by_hand and all((s.start, s.end, s.label) in standing for s in spans):
            continue
        desk.settle_spans(question, [Version.of(span) for span in spans], verdict, asked)
        decided += 1
    return decided


def _on_relations(desk: Desk, enough: Enough, verdict: Verdict) -> int:
    about = desk.about_relations()
    asked = {question.key for question in about}
    decided = 0
    for question in about:
        held = _winner(question.item.relations, _as_types, enough)
        if held is None or question.ends is None or not _is_free(desk, question, asked):
            continue
        types = [relation.type for relation in held]
        if types and all(desk.runs(question.ends, kind) for kind in types):
            continue
        desk.settle_relation(question, types, verdict, asked)
        decided += 1
    return decided


def _is_free(desk: Desk, question: Question, asked: set[str]) -> bool:
    """Whether nobody decided on it: neither a rule on this version nor a reviewer on any."""
    return question.decision is None and all(
        decision.choice is Choice.RULE for decision in desk.earlier(question, asked)
    )


def _as_versions(spans: tuple[Span, ...]) -> Hashable:
    return tuple(
        (span.start, span.end, span.label, tuple(sorted(span.attributes.items()))) for span in spans
    )


def _as_types(relations: tuple[Relation, ...]) -> Hashable:
    return tuple(relation.type for relation in relations)


def _winner(
    offered: Mapping[str, tuple[Thing, ...]],
    told: Callable[[tuple[Thing, ...]], Hashable],
    enough: Enough,
) -> tuple[Thing, ...] | None:
    """The version that enough annotators have; None when there is none such."""
    votes = Counter(told(version) for version in offered.values())
    for version in offered.values():
        if enough(votes[told(version)], len(offered)):
            return version
    return None
