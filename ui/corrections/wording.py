"""How what gold changed is told to whoever made it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.adjudication import Aside, Pattern
from app.comparison import Difference, Disagreement, Edge
from app.comparison.causes import Cause
from app.model import Decision, Scheme

translate = QCoreApplication.translate

_CAUSES = {
    Cause.BLANK: QT_TRANSLATE_NOOP("corrections", "white space"),
    Cause.PUNCTUATION: QT_TRANSLATE_NOOP("corrections", "punctuation"),
    Cause.CONJUNCT: QT_TRANSLATE_NOOP("corrections", "what is joined by “and”"),
    Cause.TITLE: QT_TRANSLATE_NOOP("corrections", "a title"),
    Cause.WORDS: QT_TRANSLATE_NOOP("corrections", "other words"),
}
_EDGES = {
    Edge.LEFT: QT_TRANSLATE_NOOP("corrections", "at its start"),
    Edge.RIGHT: QT_TRANSLATE_NOOP("corrections", "at its end"),
    Edge.BOTH: QT_TRANSLATE_NOOP("corrections", "at both ends"),
}
_LACKED = {
    Difference.MISSING: QT_TRANSLATE_NOOP("corrections", "{label}: missed"),
    Difference.NESTED: QT_TRANSLATE_NOOP("corrections", "{label} in another span: missed"),
    Difference.RELATION: QT_TRANSLATE_NOOP("corrections", "{label}: relation missed"),
}
_MADE = {
    Difference.MISSING: QT_TRANSLATE_NOOP("corrections", "{label}: not in gold"),
    Difference.NESTED: QT_TRANSLATE_NOOP("corrections", "{label} in another span: not in gold"),
    Difference.RELATION: QT_TRANSLATE_NOOP("corrections", "{label}: relation not in gold"),
}
_LENGTHS = {
    "longer": QT_TRANSLATE_NOOP("corrections", "{label}: too long"),
    "shorter": QT_TRANSLATE_NOOP("corrections", "{label}: too short"),
}
_ELSEWHERE = QT_TRANSLATE_NOOP("corrections", "{label}: begins and ends elsewhere")
_OTHERS = {
    Difference.BOUNDARY_LABEL: QT_TRANSLATE_NOOP("corrections", "{label}: another label and range"),
    Difference.SPLIT: QT_TRANSLATE_NOOP("corrections", "{label}: one span or several"),
    Difference.ATTRIBUTE: QT_TRANSLATE_NOOP("corrections", "{label}: {names}"),
}
_ASIDE = {
    Aside.NO_GOLD: QT_TRANSLATE_NOOP("corrections", "no gold yet"),
    Aside.OPEN: QT_TRANSLATE_NOOP("corrections", "not all is decided"),
    Aside.NOT_DONE: QT_TRANSLATE_NOOP("corrections", "not marked as done"),
}


def pattern(which: Pattern, annotator: str, scheme: Scheme) -> str:
    """What is alike in the corrections of a pattern."""
    if which.difference is Difference.LABEL:
        return " → ".join(scheme.label(does).title for _, does in which.parts)
    titles = ", ".join(scheme.label(name).title for name in which.labels)
    part = dict(which.parts).get(annotator, "")
    words = _changed(which, part).format(label=titles, names=", ".join(which.names))
    told = [translate("corrections", _EDGES[which.edge])] if which.edge else []
    told += [translate("corrections", _CAUSES[cause]) for cause in dict.fromkeys(which.causes)]
    return f"{words}: {', '.join(told)}" if told else words


def _changed(which: Pattern, part: str) -> str:
    both = _LACKED if part == "lacks" else _MADE
    if which.difference in both:
        return translate("corrections", both[which.difference])
    if which.difference is Difference.BOUNDARY:
        return translate("corrections", _LENGTHS.get(part, _ELSEWHERE))
    return translate("corrections", _OTHERS[which.difference])


def version(item: Disagreement, name: str, scheme: Scheme) -> str:
    """One side of a correction: its labels with their attributes, or its relations, or nothing."""
    if item.relations:
        types = [scheme.relation(one.type).title for one in item.relations[name]]
        return ", ".join(types) or translate("adjudication", "no relation")
    said = []
    for span in item.spans[name]:
        held = " ".join(f"{key} {value}" for key, value in sorted(span.attributes.items()))
        title = scheme.label(span.label).title
        shown = held and item.difference is Difference.ATTRIBUTE
        said.append(f"{title}, {held}" if shown else title)
    return ", ".join(said) or translate("adjudication", "nothing")


def aside(why: Aside) -> str:
    """Why an article does not count in a calibration round."""
    return translate("corrections", _ASIDE[why])


def decision(made: Decision) -> str:
    """Who decided, when, and why."""
    reason = translate("adjudication", made.reason) if made.reason else ""
    return " · ".join(
        part for part in (made.reviewer, made.time[:10], reason, made.clause, made.comment) if part
    )
