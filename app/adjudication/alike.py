"""Many questions decided in one way and one act, as one disagreement that came up many times."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.adjudication.case import Case
from app.adjudication.commands import utc
from app.adjudication.desk import Desk
from app.adjudication.question import Question, standing_on
from app.adjudication.record import Verdict
from app.adjudication.ways import Way
from app.model import Act, ArticleId, Change, Choice, ItemId, new_act_id

Reading = Callable[[ArticleId], tuple[str, Sequence[int] | None]]
"""The text of an article and the borders of its words, None where nobody needs them."""

_ORDERS: Final = {Choice.TAKE: "Take", Choice.EDIT: "Edit", Choice.REJECT: "Reject"}


@dataclass(frozen=True)
class Alike:
    """``act`` decides the questions ``decided``, and is None where there are none.

    ``left`` are those that it does not: the way does not fit them, or they are asked no more.
    """

    act: Act | None
    decided: tuple[Question, ...]
    left: tuple[Question, ...]


def decide_alike(
    cases: Iterable[Case],
    asked: Iterable[Question],
    way: Way,
    reading: Reading,
    *,
    reviewer: str,
    now: datetime,
    reason: str = "",
    clause: str = "",
    comment: str = "",
) -> Alike:
    """Decide many questions in the same ``way``, all in one act.

    ``cases`` are those of their articles, as they stand now.
    """
    verdict = Verdict(reviewer, utc(now), way.choice, way.taken, reason, clause, comment)
    wanted: dict[ArticleId, list[Question]] = {}
    for question in asked:
        wanted.setdefault(question.item.article, []).append(question)
    changes: list[Change] = []
    decided: list[Question] = []
    for case in cases:
        desk = Desk(case)
        about = _Asked(desk)
        decided += (
            question
            for question in wanted.get(case.article, ())
            if _decided_alike(desk, about, question, way, reading, verdict)
        )
        change = desk.sheet.change()
        if change:
            changes.append(change)
    done = {question.key for question in decided}
    act = None
    if changes:
        title = f"{_ORDERS.get(way.choice, 'Decide')} {way.taken}".strip()
        act = Act(new_act_id(), reviewer, f"{title}: {len(decided)} alike", tuple(changes))
    left = [one for held in wanted.values() for one in held if one.key not in done]
    return Alike(act, tuple(decided), tuple(left))


class _Asked:
    """What is asked of the article on ``desk``, read once and not after each decision.

    What was decided meanwhile stands; relations are asked anew once spans were settled.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._held: dict[bool, tuple[dict[str, Question], set[ItemId]]] = {}

    def find(self, question: Question) -> tuple[Question | None, set[ItemId]]:
        """The question as it stands now, if it is asked, and the decisions that stand."""
        related = bool(question.item.relations)
        if question.alone:  # what gold holds alone is another thing after each decision
            self._held.pop(related, None)
        if related not in self._held:
            about = self._desk.about_relations() if related else self._desk.about_spans()
            self._held[related] = {one.key: one for one in about}, standing_on(about)
        by_key, standing = self._held[related]
        return by_key.get(question.key), standing

    def settled(self, question: Question, before: Collection[ItemId]) -> None:
        """It was settled; ``before`` that there were these decisions."""
        related = bool(question.item.relations)
        self._held[related][1].update(self._desk.sheet.decisions.keys() - before)
        if not related:
            self._held.pop(True, None)


def _decided_alike(
    desk: Desk,
    asked: _Asked,
    question: Question,
    way: Way,
    reading: Reading,
    verdict: Verdict,
) -> bool:
    """Decide ``question`` on ``desk``; False where the way does not fit, or it is asked no more."""
    here, standing = asked.find(question)
    if here is None:
        return False
    before = set(desk.sheet.decisions)
    if here.item.relations:
        if way.choice is Choice.EDIT or (
            way.choice is Choice.TAKE and way.taken not in here.item.relations
        ):
            return False
        held = here.item.relations[way.taken] if way.choice is Choice.TAKE else ()
        desk.settle_relation(here, [entry.type for entry in held], verdict, standing)
    else:
        versions = way.versions(here, *reading(here.item.article))
        if versions is None:
            return False
        gold = desk.settle_spans(here, versions, verdict, standing)
        desk.bring_agreed(gold, verdict.reviewer, verdict.time)
    asked.settled(here, before)
    return True
