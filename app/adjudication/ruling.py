"""A rule run over the corpus: what it picks goes into gold, in one act, and is counted.

A rule never touches what a reviewer decided, and what it did already it does not do again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.adjudication.case import Case
from app.adjudication.commands import utc
from app.adjudication.desk import Desk
from app.adjudication.question import Question, standing_on
from app.adjudication.questions import questions
from app.adjudication.queue import by_class, by_label
from app.adjudication.record import Verdict
from app.adjudication.version import Version, content_of
from app.comparison.disagreement import Difference
from app.model import GOLD, Act, Change, Choice, ItemId, Progress, Relation, Span, State, new_act_id


def _no_relation(question: Question) -> None:
    """What a rule says to a relation that has nothing to say to any."""


@dataclass(frozen=True)
class Rule:
    """``name`` is kept with each decision. What it picks is None where it does not decide.

    Nothing picked, an empty tuple, decides that nothing shall stand. One that ``finds_empty`` also
    takes into gold that an article has nothing to mark.
    """

    name: str
    pick_spans: Callable[[Question], Sequence[Span] | None]
    pick_relations: Callable[[Question], Sequence[Relation] | None] = _no_relation
    finds_empty: bool = False


@dataclass(frozen=True)
class RuleResult:
    """``act`` does it (None when there is nothing to do) and has one change for each article.

    ``decided`` counts the decisions in the act, of which ``relations`` are on relations, and
    ``settled`` all of them by class; ``empty`` the articles that go into gold with nothing marked,
    for all who finished them found nothing. ``open`` and ``by_class`` what is left to a reviewer once
    the act is applied. ``settled_labels`` and ``open_labels`` count the same by label: what is
    between two labels counts for both, and a relation for the label that it starts from. Before the
    act is applied, it is the preview.
    """

    act: Act | None
    decided: int
    relations: int
    open: int
    by_class: Mapping[Difference, int]
    settled: Mapping[Difference, int]
    settled_labels: Mapping[str, int]
    open_labels: Mapping[str, int]
    empty: int = 0


def run(rule: Rule, cases: Iterable[Case], *, reviewer: str, now: datetime) -> RuleResult:
    """What ``rule`` does to ``cases``; nothing is applied."""
    verdict = Verdict(reviewer, utc(now), Choice.RULE, rule.name)
    changes = []
    settled: list[Question] = []
    relations = empty = 0
    left: list[Question] = []
    for case in cases:
        desk = Desk(case)
        settled += _on_spans(desk, rule, verdict)
        about_relations = _on_relations(desk, rule, verdict)
        settled += about_relations
        relations += len(about_relations)
        change = desk.sheet.change()
        if rule.finds_empty and _is_agreed_empty(case):
            change = Change(case.article, GOLD, added=(Progress(case.article, GOLD, State.DONE),))
            empty += 1
        if change:
            changes.append(change)
        left += (asked for asked in questions(desk.sheet.as_case(), desk.items) if asked.open)
    title = f"Rule {rule.name}: {len(settled)} decided"
    title += f", {empty} empty" if empty else ""
    return RuleResult(
        act=Act(new_act_id(), reviewer, title, tuple(changes)) if changes else None,
        decided=len(settled),
        relations=relations,
        open=len(left),
        by_class=by_class(left),
        settled=by_class(settled),
        settled_labels=by_label(settled),
        open_labels=by_label(left),
        empty=empty,
    )


def _is_agreed_empty(case: Case) -> bool:
    """Whether two or more finished the article with nothing marked, and gold does not say so yet."""
    return (
        len(case.works) > 1
        and all(work.state is State.DONE and not work.spans for work in case.works)
        and case.gold.state is None
        and not case.gold.spans
    )


def _on_spans(desk: Desk, rule: Rule, verdict: Verdict) -> list[Question]:
    about = desk.about_spans()
    standing = standing_on(about)
    is_there = _in_gold(desk)
    made: dict[str, ItemId] = {}  # by key: who marks a thing twice is asked twice, and decided once
    decided = []
    for question in about:
        spans = None if question.alone else rule.pick_spans(question)
        if spans is None or not _is_free(desk, question, standing):
            continue
        untold = bool(spans) and not desk.record.earlier(question, standing)
        if untold and all(map(is_there, spans)):
            continue
        if question.key in made:
            standing.remove(made[question.key])
        desk.settle_spans(question, [Version.of(span) for span in spans], verdict, standing)
        made[question.key] = next(reversed(desk.sheet.decisions))
        standing.add(made[question.key])
        decided.append(question)
    return decided


def _in_gold(desk: Desk) -> Callable[[Span], bool]:
    """Whether gold has a span, or one of its range and label that a reviewer marked by hand."""
    told = {made for decision in desk.sheet.decisions.values() for made in decision.gold}
    spans = desk.sheet.spans.values()
    contents = {content_of(span) for span in spans}
    by_hand = {(span.start, span.end, span.label) for span in spans if span.id not in told}
    return lambda span: (
        content_of(span) in contents or (span.start, span.end, span.label) in by_hand
    )


def _on_relations(desk: Desk, rule: Rule, verdict: Verdict) -> list[Question]:
    about = desk.about_relations()
    standing = standing_on(about)
    decided = []
    for question in about:
        held = rule.pick_relations(question)
        if held is None or question.ends is None or not _is_free(desk, question, standing):
            continue
        types = [relation.type for relation in held]
        if types and all(desk.sheet.runs(question.ends, kind) for kind in types):
            continue
        desk.settle_relation(question, types, verdict, standing)
        decided.append(question)
    return decided


def _is_free(desk: Desk, question: Question, standing: set[ItemId]) -> bool:
    """Whether nobody decided on it: neither a rule on this version nor a reviewer on any.

    What was asked back is not free while the annotators have not changed it. What a rule decided is,
    once there is another annotator to count.
    """
    return (
        (question.decision is None or bool(question.late))
        and question.asked_back is None
        and all(
            decision.choice in (Choice.RULE, Choice.ASK)
            for decision in desk.record.earlier(question, standing)
        )
    )
