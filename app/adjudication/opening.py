"""Which questions are open: what nobody decided, what changed since, and what newcomers mark otherwise.

Traps: who came after a decision and marks nothing there says nothing, for she may not have got there
yet, and a reviewer knew what she decided against. A version that a reviewer had before her is decided
whoever else comes to it; a rule only counts, so there a newcomer is asked about.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.adjudication.case import Case
from app.adjudication.question import Entries, Question, supersedes, versions
from app.adjudication.standing import Standing, time_of
from app.adjudication.verdicts import is_contested, is_kept, is_void, told
from app.adjudication.version import content_of
from app.comparison.disagreement import Difference, Disagreement, classify
from app.model import GOLD, Choice, Decision, ItemId, Relation, Span, Work


@dataclass(frozen=True)
class Found:
    """An item that may be asked about; ``ends`` are the gold spans that a relation runs between."""

    key: str
    item: Disagreement
    ends: tuple[ItemId, ItemId] | None = None


def asked(case: Case, found: Sequence[Found]) -> list[Question]:
    """The question about each item, with the decisions on it, open or not."""
    if not found:
        return []
    standing = Standing(case.gold.decisions)
    on = [standing.on(one.key, one.item) for one in found]
    known = {decision.id for decisions in on for decision in decisions}
    earlier = [
        decision
        for decision in case.gold.decisions
        if decision.choice not in (Choice.RULE, Choice.ASK) and decision.id not in known
    ]
    gold = _Gold(case.gold)
    return [_asked(one, decisions, earlier, gold) for one, decisions in zip(found, on, strict=True)]


class _Gold:
    """The gold layer by what it says, and who was asked about each piece of it."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._spans = {content_of(span): span for span in work.spans}
        self._relations = {(one.head, one.tail, one.type): one for one in work.relations}
        self._askers: defaultdict[ItemId, set[str]] = defaultdict(set)
        for decision in work.decisions:
            for made in decision.gold:
                self._askers[made].update(decision.offered)

    def find(self, entry: Span | Relation, question: Question) -> ItemId | None:
        """What gold has that says just the same; notes count where the question is about them."""
        if isinstance(entry, Span):
            span = self._spans.get(content_of(entry))
            noted = question.difference is Difference.NOTE
            return None if span is None or (noted and span.note != entry.note) else span.id
        assert question.ends is not None
        relation = self._relations.get((*question.ends, entry.type))
        return relation.id if relation else None

    def has(self, entries: Entries, question: Question) -> bool:
        """Whether gold says all of it."""
        return all(self.find(entry, question) is not None for entry in entries)

    def has_without(self, marks: Mapping[str, Entries], question: Question) -> bool:
        """Whether gold says all of it, and none of those who mark it was asked when it came there."""
        for name, entries in marks.items():
            for entry in entries:
                made = self.find(entry, question)
                if made is None or name == GOLD or name in self._askers[made]:
                    return False
        return True


def _asked(
    found: Found, decisions: Sequence[Decision], earlier: Sequence[Decision], gold: _Gold
) -> Question:
    noted = next((one for one in decisions if one.choice is Choice.ASK), None)
    question = Question(found.key, found.item, ends=found.ends, asked_back=noted)
    decided = [one for one in decisions if one.choice is not Choice.ASK]
    since = [one for one in earlier if supersedes(question, one)]
    if (
        all(map(is_kept, decided))
        or any(time_of(one) > time_of(decided[0]) for one in since)
        or is_void(found.item, decided[0], gold.work)
    ):
        since += [one for one in decided if one.choice is not Choice.RULE]
        is_open = _is_open(question, since, gold)
        return question if is_open else replace(question, open=False)
    standing, *others = decided
    question = Question(
        found.key,
        found.item,
        standing,
        open=False,
        ends=found.ends,
        others=tuple(others),
        asked_back=noted,
        place=found.item,
    )
    if others and is_contested(found.item, standing, others, gold.work):
        return replace(question, open=True, contested=True, place=None)
    late = _late(question, gold)
    if late:
        return replace(question, open=True, late=late, item=_beside_gold(question, gold))
    shown = _without_silent(question)
    return question if shown is found.item else replace(question, item=shown)


def _is_open(question: Question, since: Sequence[Decision], gold: _Gold) -> bool:
    """Whether it is to be judged, nobody having decided; ``since`` are decisions on what it was."""
    marks = versions(question.item)
    if question.difference is Difference.SAME:
        return bool(since) and not gold.has(next(iter(marks.values())), question)
    return bool(since) or not gold.has_without(marks, question)


def _late(question: Question, gold: _Gold) -> tuple[str, ...]:
    """The newcomers who have a version that was not before whoever decided, and is not in gold."""
    standing = question.decision
    assert standing is not None
    marks, asked = versions(question.item), question.asked
    if asked.issuperset(marks):
        return ()
    noted = question.difference is Difference.NOTE
    judged = [told(marks[name], noted=noted) for name in asked if name in marks]
    return tuple(
        name
        for name, entries in marks.items()
        if entries
        and name not in asked
        and not gold.has(entries, question)
        and (standing.choice is Choice.RULE or told(entries, noted=noted) not in judged)
    )


def _without_silent(question: Question) -> Disagreement:
    """The item without newcomers who mark nothing there."""
    item, marks = question.item, versions(question.item)
    names = [name for name in marks if marks[name] or name in question.asked]
    if len(names) == len(marks):
        return item
    spans = {name: item.spans[name] for name in names}
    if item.relations:
        relations = {name: item.relations[name] for name in names}
        return replace(item, spans=spans, relations=relations)
    found = classify(spans)
    if item.difference is Difference.NESTED and found.difference is not Difference.SAME:
        return replace(found, difference=Difference.NESTED)
    return found


def _beside_gold(question: Question, gold: _Gold) -> Disagreement:
    """What the decision left in gold, beside what each newcomer has there."""
    standing, marks = question.decision, question.item
    assert standing is not None
    names = [n for n, held in versions(marks).items() if held and n not in question.asked]
    if not marks.relations:
        spans = tuple(span for span in gold.work.spans if span.id in standing.gold)
        return classify({GOLD: spans, **{name: marks.spans[name] for name in names}})
    relations = tuple(one for one in gold.work.relations if one.id in standing.gold)
    ends = tuple(gold.work.span(end) for one in relations for end in (one.head, one.tail))
    return Disagreement(
        marks.article,
        Difference.RELATION,
        {GOLD: ends, **{name: marks.spans[name] for name in names}},
        relations={GOLD: relations, **{name: marks.relations[name] for name in names}},
        stacked=marks.stacked,
    )
