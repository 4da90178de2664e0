"""Relations of a reviewer's own: those that she draws, or takes away, with the span she decides on.

Where annotators offered the relation, it is a question and decided as one; what nobody offered belongs
to the decision on the span, and goes with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.adjudication.desk import Desk, types_of
from app.adjudication.question import standing_on
from app.adjudication.record import Verdict
from app.adjudication.sheet import Sheet
from app.adjudication.version import Arrow
from app.errors import ConflictError
from app.model import Choice, ItemId


def relate(
    desk: Desk, span: ItemId, added: Iterable[Arrow], removed: Iterable[Arrow], verdict: Verdict
) -> None:
    """Let relations run from and to the gold ``span``, and others no more."""
    for arrows, wanted in ((added, True), (removed, False)):
        for arrow in arrows:
            if arrow.other not in desk.sheet.spans:
                raise ConflictError(
                    "the other end of a relation is not in gold any more",
                    where=desk.sheet.case.article,
                    advice="Look at what gold has now.",
                )
            if not _decide(desk, arrow, span, verdict, wanted=wanted):
                _write(desk.sheet, arrow, span, wanted=wanted)


def _decide(desk: Desk, arrow: Arrow, span: ItemId, verdict: Verdict, *, wanted: bool) -> bool:
    """Decide the question that the relation is; False if annotators offered no such relation."""
    about, ends = desk.about_relations(), arrow.ends(span)
    for question in about:
        offered = types_of(question.marks)
        if question.ends == ends and arrow.type in offered:
            types = offered & desk.sheet.between(ends).keys() - {arrow.type}
            types |= {arrow.type} if wanted else set()
            chosen = replace(verdict, choice=Choice.EDIT if types else Choice.REJECT, taken="")
            desk.settle_relation(question, types, chosen, standing_on(about))
            return True
    return False


def _write(sheet: Sheet, arrow: Arrow, span: ItemId, *, wanted: bool) -> None:
    ends = arrow.ends(span)
    if not wanted:
        for relation in list(sheet.relations.values()):
            if (relation.head, relation.tail, relation.type) == (*ends, arrow.type):
                sheet.drop(relation.id)
    elif not sheet.runs(ends, arrow.type):
        made = sheet.join(ends, arrow.type)
        latest = reversed(sheet.decisions.values())
        decision = next(one for one in latest if span in one.gold)  # the one that was just made
        sheet.decisions[decision.id] = replace(decision, gold=(*decision.gold, made))
