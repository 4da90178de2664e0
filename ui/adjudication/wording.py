"""How a question and its versions are told in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.adjudication import Question
from app.comparison import Difference
from app.model import Choice, Scheme, Work

_DIFFERENCES = {
    Difference.SAME: "agreed now, decided before",
    Difference.BOUNDARY: "boundary",
    Difference.LABEL: "label",
    Difference.BOUNDARY_LABEL: "boundary and label",
    Difference.MISSING: "missing by one",
    Difference.EXTRA: "extra by one",
    Difference.NESTED: "nested span by one",
    Difference.SPLIT: "one span or several",
    Difference.ATTRIBUTE: "attributes",
    Difference.RELATION: "relation",
}


def difference(which: Difference) -> str:
    """A class of differences."""
    return _tr(_DIFFERENCES[which])


def version(question: Question, name: str, scheme: Scheme) -> str:
    """What the annotator ``name`` says to the question."""
    relations = question.item.relations.get(name, ())
    if question.item.relations:
        titles = (scheme.relation(relation.type).title for relation in relations)
        return ", ".join(titles) or _tr("no relation")
    spans = question.item.spans[name]
    if not spans:
        return _tr("nothing")
    if question.difference is Difference.ATTRIBUTE:
        held = (f"{key} {value}" for key, value in sorted(spans[0].attributes.items()))
        return ", ".join(held) or _tr("no attributes")
    return ", ".join(scheme.label(span.label).title for span in spans)


def remarks(question: Question, work: Work) -> str:
    """What the annotator of ``work`` adds to her version: her doubts and notes, on the span and on
    the article as a whole."""
    said = []
    for span in question.item.spans.get(work.layer, ()):
        said += [_tr("unsure")] * span.unsure + [span.note] * bool(span.note)
    remark = work.remark
    if remark is not None:
        parts = [_tr("unsure")] * remark.unsure + [remark.note] * bool(remark.note)
        said.append(_tr("on the article: {words}").format(words=", ".join(parts)))
    return " · ".join(" ".join(words.split()) for words in dict.fromkeys(said))


def decision(question: Question) -> str:
    """What was decided on the question, by whom, and why."""
    made = question.decision
    if made is None:
        return _tr("not decided")
    words = {
        Choice.TAKE: _tr("took {name}"),
        Choice.EDIT: _tr("edited"),
        Choice.REJECT: _tr("neither"),
        Choice.RULE: _tr("rule {name}"),
    }[made.choice].format(name=made.taken)
    why = (part for part in (made.reason, made.clause, made.comment) if part)
    return " · ".join((f"{words}, {made.reviewer}", *why))


def _tr(words: str) -> str:
    return QCoreApplication.translate("adjudication", words)
