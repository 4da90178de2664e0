"""Many questions decided in one way and one act, as one disagreement that came up many times."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.adjudication.case import Case
from app.adjudication.commands import utc
from app.adjudication.desk import Desk, Verdict
from app.adjudication.question import Question, standing_on
from app.adjudication.ways import Way
from app.model import Act, ArticleId, Change, Choice, new_act_id

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
        decided += (
            question
            for question in wanted.get(case.article, ())
            if _decided_alike(desk, question, way, reading, verdict)
        )
        change = desk.change()
        if change:
            changes.append(change)
    done = {question.key for question in decided}
    act = None
    if changes:
        title = f"{_ORDERS.get(way.choice, 'Decide')} {way.taken}".strip()
        act = Act(new_act_id(), reviewer, f"{title}: {len(decided)} alike", tuple(changes))
    left = [one for held in wanted.values() for one in held if one.key not in done]
    return Alike(act, tuple(decided), tuple(left))


def _decided_alike(
    desk: Desk,
    question: Question,
    way: Way,
    reading: Reading,
    verdict: Verdict,
) -> bool:
    """Decide ``question`` on ``desk``; False where the way does not fit, or it is asked no more."""
    about = desk.about_relations() if question.item.relations else desk.about_spans()
    standing = standing_on(about)
    here = next((one for one in about if one.key == question.key), None)
    if here is None:
        return False
    if here.item.relations:
        if way.choice is Choice.EDIT or (
            way.choice is Choice.TAKE and way.taken not in here.item.relations
        ):
            return False
        held = here.item.relations[way.taken] if way.choice is Choice.TAKE else ()
        desk.settle_relation(here, [entry.type for entry in held], verdict, standing)
        return True
    versions = way.versions(here, *reading(here.item.article))
    if versions is None:
        return False
    gold = desk.settle_spans(here, versions, verdict, standing)
    desk.bring_agreed(gold, verdict.reviewer, verdict.time)
    return True
