"""How a question and its versions are told in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.adjudication import Question
from app.comparison import Difference, Edge
from app.model import Choice, Scheme, Work

translate = QCoreApplication.translate

_DIFFERENCES = {
    Difference.SAME: QT_TRANSLATE_NOOP("adjudication", "agreed now, decided before"),
    Difference.BOUNDARY: QT_TRANSLATE_NOOP("adjudication", "boundary"),
    Difference.LABEL: QT_TRANSLATE_NOOP("adjudication", "label"),
    Difference.BOUNDARY_LABEL: QT_TRANSLATE_NOOP("adjudication", "boundary and label"),
    Difference.MISSING: QT_TRANSLATE_NOOP("adjudication", "missing by one"),
    Difference.EXTRA: QT_TRANSLATE_NOOP("adjudication", "extra by one"),
    Difference.NESTED: QT_TRANSLATE_NOOP("adjudication", "nested span by one"),
    Difference.SPLIT: QT_TRANSLATE_NOOP("adjudication", "one span or several"),
    Difference.ATTRIBUTE: QT_TRANSLATE_NOOP("adjudication", "attributes"),
    Difference.RELATION: QT_TRANSLATE_NOOP("adjudication", "relation"),
}


_EDGES = {
    Edge.LEFT: QT_TRANSLATE_NOOP("adjudication", "left edge"),
    Edge.RIGHT: QT_TRANSLATE_NOOP("adjudication", "right edge"),
    Edge.BOTH: QT_TRANSLATE_NOOP("adjudication", "both edges"),
}


def difference(which: Difference, edge: Edge | None = None) -> str:
    """A class of differences, and the edge that differs."""
    said = translate("adjudication", _DIFFERENCES[which])
    return f"{said}, {translate('adjudication', _EDGES[edge])}" if edge else said


def version(question: Question, name: str, scheme: Scheme) -> str:
    """What the annotator ``name`` says to the question."""
    relations = question.item.relations.get(name, ())
    if question.item.relations:
        titles = (scheme.relation(relation.type).title for relation in relations)
        return ", ".join(titles) or translate("adjudication", "no relation")
    spans = question.item.spans[name]
    if not spans:
        return translate("adjudication", "nothing")
    if question.difference is Difference.ATTRIBUTE:
        held = (f"{key} {value}" for key, value in sorted(spans[0].attributes.items()))
        return ", ".join(held) or translate("adjudication", "no attributes")
    return ", ".join(scheme.label(span.label).title for span in spans)


def remarks(question: Question, work: Work) -> str:
    """What the annotator of ``work`` adds to her version: her doubts and notes, on the span and on
    the article as a whole."""
    said = []
    for span in question.item.spans.get(work.layer, ()):
        said += [translate("adjudication", "unsure")] * span.unsure + [span.note] * bool(span.note)
    remark = work.remark
    if remark is not None:
        parts = [translate("adjudication", "unsure")] * remark.unsure + [remark.note] * bool(
            remark.note
        )
        said.append(
            translate("adjudication", "on the article: {words}").format(words=", ".join(parts))
        )
    return " · ".join(" ".join(words.split()) for words in dict.fromkeys(said))


def decision(question: Question) -> str:
    """What was decided on the question, by whom, and why."""
    made = question.decision
    if made is None:
        return translate("adjudication", "not decided")
    words = {
        Choice.TAKE: translate("adjudication", "took {name}"),
        Choice.EDIT: translate("adjudication", "edited"),
        Choice.REJECT: translate("adjudication", "neither"),
        Choice.RULE: translate("adjudication", "rule {name}"),
    }[made.choice].format(name=made.taken)
    why = (part for part in (made.reason, made.clause, made.comment) if part)
    return " · ".join((f"{words}, {made.reviewer}", *why))
