"""How a pattern of corrections, a version and a decision are told to the one whose work it was.

She is told what gold did, not whose version it took: who else marked it otherwise is no matter here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.adjudication import Aside, Pattern
from app.comparison import Cause, Difference, Disagreement, Edge
from app.model import GOLD, Choice, Decision, Scheme
from ui.translatable import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_EDGES = {
    Edge.LEFT: QT_TRANSLATE_NOOP("corrections", "at the start"),
    Edge.RIGHT: QT_TRANSLATE_NOOP("corrections", "at the end"),
    Edge.BOTH: QT_TRANSLATE_NOOP("corrections", "at both edges"),
}
_CAUSES = {
    Cause.BLANK: QT_TRANSLATE_NOOP("corrections", "blanks"),
    Cause.PUNCTUATION: QT_TRANSLATE_NOOP("corrections", "punctuation"),
    Cause.CONJUNCT: QT_TRANSLATE_NOOP("corrections", "what is joined to it"),
    Cause.TITLE: QT_TRANSLATE_NOOP("corrections", "the title"),
    Cause.WORDS: QT_TRANSLATE_NOOP("corrections", "words"),
}
_ASIDE = {
    Aside.NO_GOLD: QT_TRANSLATE_NOOP("corrections", "no gold yet"),
    Aside.OPEN: QT_TRANSLATE_NOOP("corrections", "gold is not whole yet"),
    Aside.NOT_DONE: QT_TRANSLATE_NOOP("corrections", "not done yet"),
}


def labels(which: Pattern, scheme: Scheme) -> str:
    """The labels that a pattern is on."""
    return " / ".join(title(scheme, label) for label in which.labels)


def change(which: Pattern, scheme: Scheme) -> str:
    """What gold did otherwise: "too long at the start: the title"."""
    kind, (hers, gold) = which.difference, (part for _, part in which.parts)
    if kind is Difference.LABEL:
        return f"{title(scheme, hers)} → {title(scheme, gold)}"
    if kind is Difference.BOUNDARY:
        return _boundary(which, hers)
    if kind is Difference.RELATION:
        names = ", ".join(_relation(scheme, name) for name in which.names)
        return f"{names}: {_one_sided(hers == 'has')}"
    if kind is Difference.NESTED:
        inside = translate("corrections", "{what}, inside another")
        return inside.format(what=_one_sided(hers == "has"))
    if kind is Difference.MISSING:
        return _one_sided(hers == "has")
    if kind is Difference.SPLIT:
        return (
            translate("corrections", "one span, several in gold")
            if hers == "one"
            else translate("corrections", "several spans, one in gold")
        )
    if kind is Difference.ATTRIBUTE:
        return translate("corrections", "attributes: {names}").format(names=", ".join(which.names))
    if kind is Difference.NOTE:
        return _noted(hers == "has", gold == "has")
    return translate("corrections", "another label, other edges")


def _boundary(which: Pattern, hers: str) -> str:
    edge = translate("corrections", _EDGES[which.edge]) if which.edge else ""
    words = {
        "longer": translate("corrections", "too long {edge}"),
        "shorter": translate("corrections", "too short {edge}"),
    }.get(hers, translate("corrections", "shifted {edge}"))
    causes = ", ".join(
        translate("corrections", _CAUSES[one]) for one in dict.fromkeys(which.causes)
    )
    told = words.format(edge=edge).strip()
    return f"{told}: {causes}" if causes else told


def _noted(hers: bool, gold: bool) -> str:
    if hers and gold:
        return translate("corrections", "another note")
    return (
        translate("corrections", "note not in gold")
        if hers
        else translate("corrections", "a note in gold")
    )


def _one_sided(hers: bool) -> str:
    if hers:
        return translate("corrections", "not in gold")
    return translate("corrections", "not marked")


def version(item: Disagreement, name: str, scheme: Scheme) -> str:
    """What ``name`` (or gold) has there."""
    if item.relations:
        relations = item.relations.get(name, ())
        told = ", ".join(_relation(scheme, one.type) for one in relations)
        return told or translate("corrections", "no relation")
    spans = item.spans.get(name, ())
    if not spans:
        return translate("corrections", "nothing")
    if item.difference is Difference.ATTRIBUTE:
        held = (f"{key} {value}" for key, value in sorted(spans[0].attributes.items()))
        return ", ".join(held) or translate("corrections", "no attributes")
    if item.difference is Difference.NOTE:
        return spans[0].note or translate("corrections", "no note")
    return ", ".join(dict.fromkeys(title(scheme, span.label) for span in spans))


def decision(made: Decision, scheme: Scheme) -> str:
    """What a reviewer did, and why."""
    words = {
        Choice.TAKE: translate("corrections", "{who} took another version"),
        Choice.EDIT: translate("corrections", "{who} marked it so"),
        Choice.REJECT: translate("corrections", "{who} left it out"),
        Choice.RULE: translate("corrections", "by the rule {rule}"),
        Choice.ASK: translate("corrections", "{who} asks"),
    }[made.choice].format(who=made.reviewer, rule=made.taken)
    reason = translate("adjudication", made.reason) if made.reason else ""
    return " · ".join(filter(None, (words, reason, clause(scheme, made.clause), made.comment)))


def clause(scheme: Scheme, cited: str) -> str:
    """A clause as it was cited, under the title of its label."""
    label, _, number = cited.partition(" ")
    return f"{title(scheme, label)} {number}".strip()


def aside(why: Aside) -> str:
    """Why an article does not count."""
    return translate("corrections", _ASIDE[why])


def whose(name: str, here: str) -> str:
    """Whose version: of who sits ``here``, of gold, or of somebody by name."""
    if name == GOLD:
        return translate("corrections", "gold")
    return translate("corrections", "yours") if name == here else name


def figure(value: float | None) -> str:
    """A share with two digits, or that it is undefined."""
    return "–" if value is None else QLocale().toString(value, "f", 2)


def title(scheme: Scheme, label: str) -> str:
    """The title of a label; its name where the scheme has it no more."""
    return next((one.title for one in scheme.labels if one.name == label), label)


def _relation(scheme: Scheme, name: str) -> str:
    return next((one.title for one in scheme.relations if one.name == name), name)
