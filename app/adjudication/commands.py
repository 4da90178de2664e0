"""What a reviewer can order about a question, each giving the act that does it.

Deciding again is the same order given again: the earlier decision and its gold go in the same act.

Trap: ``case`` must be the case as it stands when the order is given, not when the question was
asked; a question that is asked no more is refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from app.adjudication.arrows import relate
from app.adjudication.case import Case
from app.adjudication.desk import Desk
from app.adjudication.question import Question, standing_on
from app.adjudication.record import Verdict
from app.adjudication.version import Arrow, Version
from app.adjudication.ways import rejected
from app.errors import ConflictError, NotFoundError, PenandaError, SpanRefusedError
from app.model import GOLD, Act, Choice, new_act_id


def take(
    case: Case,
    question: Question,
    annotator: str,
    *,
    reviewer: str,
    now: datetime,
    reason: str = "",
    clause: str = "",
    comment: str = "",
) -> Act:
    """Take the version of ``annotator``, which may be that there is nothing."""
    if annotator not in question.item.spans:
        raise NotFoundError(
            f"{annotator!r} is no annotator of this question",
            advice=f"Take one of {', '.join(question.item.annotators)}.",
        )
    verdict = Verdict(reviewer, utc(now), Choice.TAKE, annotator, reason, clause, comment)
    if question.item.relations:
        types = [entry.type for entry in question.item.relations[annotator]]
        return _on_relation(case, question, types, verdict, f"Take {annotator}")
    versions = [Version.of(span) for span in question.item.spans[annotator]]
    order = "Keep" if annotator == GOLD and (versions or question.late) else f"Take {annotator}"
    return _on_spans(case, question, versions, verdict, order)


def edit(
    case: Case,
    question: Question,
    spans: Iterable[Version],
    *,
    reviewer: str,
    now: datetime,
    reason: str = "",
    clause: str = "",
    comment: str = "",
    how: str = "",
    added: Iterable[Arrow] = (),
    removed: Iterable[Arrow] = (),
) -> Act:
    """Let the reviewer's own ``spans`` stand for the question, the first of them with relations that
    are ``added``, and without those that are ``removed``.

    The caller has checked them against the text and the scheme. ``how`` is kept as what was taken:
    a ``Blend``, or nothing for what she marked herself.
    """
    versions = list(spans)
    if question.item.relations:
        raise SpanRefusedError("a relation cannot be edited", advice="Take one or reject it.")
    if not versions:
        raise SpanRefusedError("there is no span", advice="To have none, reject the question.")
    for version in versions:
        if not 0 <= version.start < version.end:
            raise SpanRefusedError(
                f"{version.start} to {version.end} is no range", advice="Mark at least a character."
            )
    verdict = Verdict(reviewer, utc(now), Choice.EDIT, how, reason, clause, comment)
    order = f"Edit ({how})" if how else "Edit"
    return _on_spans(case, question, versions, verdict, order, (tuple(added), tuple(removed)))


def reject(
    case: Case,
    question: Question,
    *,
    reviewer: str,
    now: datetime,
    reason: str = "",
    clause: str = "",
    comment: str = "",
) -> Act:
    """Let nothing of what was offered stand in gold; it counts as reviewed. Of notes that differ none
    stands, and the span does."""
    verdict = Verdict(reviewer, utc(now), Choice.REJECT, "", reason, clause, comment)
    if question.item.relations:
        return _on_relation(case, question, [], verdict, "Reject")
    return _on_spans(case, question, rejected(question), verdict, "Reject")


def ask_back(case: Case, question: Question, comment: str, *, reviewer: str, now: datetime) -> Act:
    """Ask the annotators back with ``comment``: nothing is decided, and the question stays open.

    Once the question is decided, or what was offered changes and is decided, the note goes.
    """
    if not comment.strip():
        raise PenandaError("the note is empty", advice="Write what the annotators shall look at.")
    desk = Desk(case)
    about = desk.about_relations() if question.item.relations else desk.about_spans()
    verdict = Verdict(reviewer, utc(now), Choice.ASK, comment=comment.strip())
    desk.record.ask(_asked(about, question), verdict)
    return _act(desk, verdict, f"Ask back: {_words(question)}, {' or '.join(question.item.labels)}")


def utc(now: datetime) -> str:
    """``now``, which must know its time zone, as ISO 8601 in UTC."""
    if now.tzinfo is None:
        raise ValueError(f"{now} has no time zone")
    return now.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _on_spans(
    case: Case,
    question: Question,
    versions: list[Version],
    verdict: Verdict,
    order: str,
    arrows: tuple[tuple[Arrow, ...], tuple[Arrow, ...]] = ((), ()),
) -> Act:
    desk = Desk(case)
    asked = desk.about_spans()
    gold = desk.settle_spans(_asked(asked, question), versions, verdict, standing_on(asked))
    desk.bring_agreed(gold, verdict.reviewer, verdict.time)
    if any(arrows):
        relate(desk, gold[0], *arrows, verdict)
    labels = question.item.labels if verdict.choice is not Choice.EDIT else _labels(versions)
    return _act(desk, verdict, f"{order}: {_words(question)}, {' or '.join(labels)}")


def _on_relation(
    case: Case, question: Question, types: list[str], verdict: Verdict, order: str
) -> Act:
    desk = Desk(case)
    asked = desk.about_relations()
    desk.settle_relation(_asked(asked, question), types, verdict, standing_on(asked))
    offered = {entry.type for held in question.item.relations.values() for entry in held}
    return _act(desk, verdict, f"{order}: relation, {' or '.join(sorted(offered))}")


def _asked(now_asked: Iterable[Question], question: Question) -> Question:
    """The question as it is asked now."""
    found = next((asked for asked in now_asked if asked.key == question.key), None)
    if found is None:
        raise ConflictError(
            "this question is asked no more, for what it was about has changed",
            where=question.item.article,
            advice="Look at what is asked now.",
        )
    return found


def _words(question: Question) -> str:
    return "gold alone" if question.alone else question.difference.value.replace("_", " and ")


def _labels(versions: Iterable[Version]) -> list[str]:
    return sorted({version.label for version in versions})


def _act(desk: Desk, verdict: Verdict, title: str) -> Act:
    return Act(new_act_id(), verdict.reviewer, title, (desk.sheet.change(),))
