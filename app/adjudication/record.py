"""The record of what reviewers decided on one article: what a verdict takes the place of, what stays.

Traps: a decision is later than those on the same question before it, also when a clock is behind: the
latest is the one that gold stands for. Another reviewer's word on the very question stays, so that
theirs can be compared, but holds gold only where it came to the same.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.adjudication.keys import item_key
from app.adjudication.question import Question, standing_on, supersedes
from app.adjudication.sheet import Sheet
from app.adjudication.verdicts import is_kept, outcome
from app.adjudication.version import place_of
from app.model import GOLD, Choice, Chosen, ChosenRelation, Decision, ItemId, new_id


@dataclass(frozen=True)
class Verdict:
    """Who decided, when (ISO 8601, UTC), what was chosen, and why."""

    reviewer: str
    time: str
    choice: Choice
    taken: str = ""
    reason: str = ""
    clause: str = ""
    comment: str = ""

    def keeps(self, question: Question) -> bool:
        """Whether gold shall stand as it is against those who came later."""
        return bool(question.late) and (self.choice, self.taken) == (Choice.TAKE, GOLD)


class Record:
    """The decisions on ``sheet``."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._decisions = sheet.decisions

    def earlier(self, question: Question, standing: Collection[ItemId]) -> list[Decision]:
        """The decisions on ``question`` and, of those that are not ``standing``, on what it was before
        or with gold that is offered here; notes to the annotators included.
        """
        own = standing_on([question])
        return [
            decision
            for decision in self._decisions.values()
            if decision.id in own
            or (
                decision.id not in standing
                and (supersedes(question, decision) or self._shared(question, decision))
            )
        ]

    def _shared(self, question: Question, decision: Decision) -> set[ItemId]:
        """The gold spans of ``decision`` that are of a range, and label, offered here too."""
        if question.item.relations:
            return set()
        spans = self._sheet.spans
        offered = {place_of(span) for span in question.item.all_spans}
        held = (spans[made] for made in decision.gold if made in spans)
        return {span.id for span in held if place_of(span) in offered}

    def forget(
        self, question: Question, standing: Collection[ItemId], verdict: Verdict
    ) -> set[ItemId]:
        """Let the decisions go that ``verdict`` takes the place of. Gives what gold they held.

        What another reviewer decided on this very question stays and lets go of its gold; one that was
        about something else lets go of what is offered here.
        """
        replaced = self.earlier(question, standing)
        own = standing_on([question])
        for decision in replaced:
            shared = self._shared(question, decision)
            left = tuple(made for made in decision.gold if made not in shared)
            if _is_of_another(decision, question, verdict):
                self._decisions[decision.id] = replace(decision, gold=())
            elif left and decision.id not in own and not supersedes(question, decision):
                self._decisions[decision.id] = replace(decision, gold=left)
            else:
                del self._decisions[decision.id]
        return {made for decision in replaced for made in decision.gold}

    def outcomes(self, question: Question) -> dict[ItemId, Hashable]:
        """What the decisions on the question came to."""
        gold = self._sheet.as_case().gold
        return {one.id: outcome(question.marks, one, gold) for one in question.decisions}

    def let_hold(
        self, outcomes: Mapping[ItemId, Hashable], now: Hashable, gold: tuple[ItemId, ...]
    ) -> None:
        """Let those that still stand hold the gold too if they came to the same, in whatever way."""
        for decision, came_to in outcomes.items():
            if came_to == now and decision in self._decisions:
                self._decisions[decision] = replace(self._decisions[decision], gold=gold)

    def keep(self, question: Question, verdict: Verdict) -> tuple[ItemId, ...]:
        """Let gold stand against newcomers; what was decided before holds, with its reasons."""
        assert question.decision is not None
        here = self._sheet.spans.keys() | self._sheet.relations.keys()
        gold = tuple(made for made in question.decision.gold if made in here)
        self._answer(question)
        self.write(question, verdict, gold)
        return gold

    def ask(self, question: Question, verdict: Verdict) -> None:
        """Leave a note to the annotators on the question, in the place of an earlier one."""
        self._answer(question)
        self.write(question, verdict, ())

    def _answer(self, question: Question) -> None:
        """The note to the annotators that waits there goes."""
        if question.asked_back is not None:
            del self._decisions[question.asked_back.id]

    def write(
        self,
        question: Question,
        verdict: Verdict,
        gold: tuple[ItemId, ...],
        chosen: Iterable[Chosen | ChosenRelation] = (),
    ) -> None:
        """Write it down, with what was offered; newcomers who mark nothing there were not asked."""
        offered = {
            name: ids
            for name, ids in question.offered.items()
            if ids or name in question.asked or not question.decisions
        }
        overruled = {decision.id for decision in question.decisions}
        times = [one.time for one in self._decisions.values() if one.id in overruled]
        decision = Decision(
            id=new_id(),
            article=self._sheet.case.article,
            layer=GOLD,
            reviewer=verdict.reviewer,
            time=_after(verdict.time, max(times, default="")),
            key=question.key
            if len(offered) == len(question.offered)
            else item_key(question.marks, offered),
            choice=verdict.choice,
            taken=verdict.taken,
            offered=offered,
            gold=gold,
            difference=question.difference.value,
            reason=verdict.reason,
            clause=verdict.clause,
            comment=verdict.comment,
            chosen=tuple(chosen),
        )
        self._decisions[decision.id] = decision


def _is_of_another(decision: Decision, question: Question, verdict: Verdict) -> bool:
    """Whether it is another reviewer's word on just what is decided upon."""
    return (
        decision in question.decisions
        and not question.late
        and not is_kept(decision)
        and decision.reviewer != verdict.reviewer
        and decision.choice is not Choice.RULE
        and verdict.choice is not Choice.RULE
    )


def _after(time: str, other: str) -> str:
    """``time``, but no earlier than a millisecond after ``other``, whatever the clocks say."""
    if time > other:
        return time
    later = datetime.fromisoformat(other) + timedelta(milliseconds=1)
    return later.isoformat(timespec="milliseconds").replace("+00:00", "Z")
