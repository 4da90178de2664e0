"""What was done, in words, from the change itself and not from its title.

So it is told in the language of the window, and of every item as it was then: in the status line,
in the history, and by a screen reader.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject

from app.annotation.history import Deed, Kind, Moment, deeds
from app.model import (
    Act,
    Article,
    Choice,
    Decision,
    Place,
    Progress,
    Region,
    Relation,
    Remark,
    Scheme,
    Span,
    State,
)
from ui.kinds import kind_of
from ui.translatable import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LONGEST = 60  # characters of a span that are quoted
_TOLD = 2  # deeds that are told one by one

_RULES = ("unanimous", "majority", "longest", "weighted")  # those that are nobody's word
_TURNED = {"Undo: ": "undo", "Redo: ": "redo"}
_STATES = {
    State.TODO: QT_TRANSLATE_NOOP("history", "Article to do again"),
    State.STARTED: QT_TRANSLATE_NOOP("history", "Article begun"),
    State.DONE: QT_TRANSLATE_NOOP("history", "Article done"),
}
_CHOICES = {
    Choice.TAKE: QT_TRANSLATE_NOOP("history", "Decided for {name}"),
    Choice.REJECT: QT_TRANSLATE_NOOP("history", "Decided for neither"),
    Choice.RULE: QT_TRANSLATE_NOOP("history", "Decided by the rule {name}"),
    Choice.ASK: QT_TRANSLATE_NOOP("history", "Asked the annotators back"),
}
_EDITS = {  # by what a decision has as taken
    "longer": QT_TRANSLATE_NOOP("history", "Decided for the longer"),
    "shorter": QT_TRANSLATE_NOOP("history", "Decided for the shorter"),
    "union": QT_TRANSLATE_NOOP("history", "Decided for both together"),
    "trimmed": QT_TRANSLATE_NOOP("history", "Decided for what is trimmed to words"),
    "crossed": QT_TRANSLATE_NOOP("history", "Decided for one’s label with another’s range"),
    "": QT_TRANSLATE_NOOP("history", "Decided for a version of the reviewer’s own"),
}


def words_of(moment: Moment, text: str, scheme: Scheme, *, names: bool = True) -> str:
    """One act in a line; of an import and an undo, what it brought and what it took back.

    Without ``names`` it is not told whose version a reviewer took.
    """
    done = list(deeds(moment))
    if moment.kind == "import":
        return _import(done)
    _, restored, when = moment.title.partition("Restore the state of ")
    if restored:
        said = translate("history", "Restored the state of {when}").format(when=when)
    else:
        said = _said(done, text, scheme, names=names) or moment.title
    return _turned(moment.kind, said)


def of_act(act: Act, article: Article | None, scheme: Scheme, *, names: bool = True) -> str:
    """What ``act`` did to ``article``, or where it did nothing there, its title; of one that is of
    several articles, how much it did in all of them.

    The title may tell whose version was taken; without ``names`` it is how many decisions there are.
    """
    kind = next((kind for start, kind in _TURNED.items() if act.title.startswith(start)), "act")
    moment = Moment(act.id, kind, datetime.now(UTC), act.who, act.title, act.changes)
    articles = len({change.article for change in act.changes})
    if articles > 1:
        said = _counted(deeds(moment), scheme)
        return _turned(kind, ", ".join((said, _Counts().articles(articles))))
    if article is None or all(change.article != article.id for change in act.changes):
        decided = sum(isinstance(item, Decision) for one in act.changes for item in one.added)
        return act.title if names or not decided else _Counts().of(Kind.DECISION, "came", decided)
    return words_of(moment, article.text, scheme, names=names)


def taken(decision: Decision, *, names: bool) -> str:
    """Whose version was taken, or which rule did it; without ``names`` not who, nor whose word."""
    rule = decision.choice is Choice.RULE and (
        decision.taken in _RULES or decision.taken.startswith("longest ")
    )
    return decision.taken if names or rule else translate("adjudication", "one version")


def _import(done: list[Deed]) -> str:
    spans = sum(isinstance(deed.item, Span) for deed in done)
    if not spans:
        return translate("history", "Article taken in")
    return _Counts().taken_in(spans)


def _said(done: list[Deed], text: str, scheme: Scheme, *, names: bool) -> str:
    if len(done) <= _TOLD:
        return ", ".join(_deed(deed, text, scheme, names=names) for deed in done)
    return _counted(done, scheme)


def _turned(kind: str, said: str) -> str:
    if kind == "undo":
        return translate("history", "Took back: {deed}").format(deed=said)
    if kind == "redo":
        return translate("history", "Did again: {deed}").format(deed=said)
    return said


def _counted(done: Iterable[Deed], scheme: Scheme) -> str:
    counts: Counter[tuple[Kind, str]] = Counter()
    labels: Counter[tuple[str, str]] = Counter()
    for deed in done:
        before, after = deed.before, deed.after
        if isinstance(before, Span) and isinstance(after, Span) and before.label != after.label:
            labels[title(scheme, before.label), title(scheme, after.label)] += 1
            continue
        what = "came" if deed.before is None else "went" if deed.after is None else "changed"
        counts[deed.kind, what if deed.kind is Kind.SPAN else ""] += 1
    told = [_Counts().relabelled(*names, count) for names, count in labels.items()]
    return ", ".join([*told, *(_Counts().of(*what, count) for what, count in counts.items())])


class _Counts(QObject):
    """Plurals. Trap: the translators are told of them by ``tr`` alone, not by ``translate``."""

    def taken_in(self, count: int) -> str:
        return self.tr("%Ln spans taken in", "", count)

    def articles(self, count: int) -> str:
        return self.tr("in %Ln articles", "", count)

    def relabelled(self, old: str, new: str, count: int) -> str:
        words = self.tr("%Ln spans from {old} to {new}", "", count)
        return words.format(old=old, new=new)

    def of(self, kind: Kind, what: str, count: int) -> str:
        if kind is Kind.SPAN:
            return {
                "came": self.tr("Marked %Ln spans", "", count),
                "went": self.tr("Removed %Ln spans", "", count),
                "changed": self.tr("Changed %Ln spans", "", count),
            }[what]
        return {
            Kind.RELATION: self.tr("%Ln relations", "", count),
            Kind.REGION: self.tr("%Ln regions", "", count),
            Kind.DECISION: self.tr("%Ln decisions", "", count),
        }.get(kind) or self.tr("%Ln other things", "", count)


def _deed(deed: Deed, text: str, scheme: Scheme, *, names: bool) -> str:
    item, before = deed.item, deed.before
    if isinstance(item, Span):
        return _span(deed, before if isinstance(before, Span) else None, item, text, scheme)
    if isinstance(item, Relation):
        words = (
            translate("history", "Related: {type}")
            if deed.after
            else translate("history", "Relation taken away: {type}")
        )
        return words.format(type=_relation(item, scheme))
    if isinstance(item, Region):
        words = (
            translate("history", "Region {kind}: “{text}”")
            if deed.after is not None and item.stands
            else translate("history", "No region {kind}: “{text}”")
        )
        return words.format(kind=kind_of(item.kind), text=short(text[item.start : item.end]))
    if isinstance(item, Decision):
        if deed.after is None:
            return translate("history", "Decision taken back")
        if item.choice is Choice.EDIT:
            return translate("history", _EDITS.get(item.taken, _EDITS[""]))
        return translate("history", _CHOICES[item.choice]).format(name=taken(item, names=names))
    if isinstance(item, Progress):
        return (
            translate("history", _STATES[item.state])
            if deed.after
            else translate("history", "Article not begun")
        )
    if isinstance(item, Remark):
        return translate("history", "Note on the article")
    if isinstance(item, Place):
        if deed.after is None:
            return translate("history", "In no split")
        return translate("history", "In the split {name}").format(name=item.split)
    return translate("history", "Language of the article")


def _span(deed: Deed, before: Span | None, item: Span, text: str, scheme: Scheme) -> str:
    surface, label = short(item.surface(text)), title(scheme, item.label)
    if before is None:
        return translate("history", "Marked “{text}” as {label}").format(text=surface, label=label)
    if deed.after is None:
        return translate("history", "Removed {label} “{text}”").format(text=surface, label=label)
    if before.label != item.label:
        said = translate("history", "Relabelled “{text}” from {old} to {new}").format(
            text=surface, old=title(scheme, before.label), new=label
        )
        dropped = _dropped(before, item, scheme)
        return f"{said}; {dropped}" if dropped else said
    if (before.start, before.end) != (item.start, item.end):
        return translate("history", "Moved the edges of {label}: “{old}” is “{new}”").format(
            label=label, old=short(before.surface(text)), new=surface
        )
    if before.attributes != item.attributes:
        return translate("history", "Set {values} of “{text}”").format(
            values=_attributes(before, item, scheme), text=surface
        )
    if before.note != item.note:
        return translate("history", "Note on “{text}”: {note}").format(
            text=surface, note=short(item.note) or "–"
        )
    return (
        translate("history", "Unsure about “{text}”")
        if item.unsure
        else translate("history", "Sure about “{text}”")
    ).format(text=surface)


def _dropped(before: Span, after: Span, scheme: Scheme) -> str:
    """The attributes that went with the label, with their values; nothing when none did."""
    titles = {
        attribute.name: attribute.title
        for label in scheme.labels
        if label.name == before.label
        for attribute in label.attributes
    }
    lost = [
        f"{titles.get(name, name)} = {short(value)}"
        for name, value in sorted(before.attributes.items())
        if name not in after.attributes
    ]
    if not lost:
        return ""
    return translate("history", "dropped: {values}").format(values=", ".join(lost))


def _attributes(before: Span, after: Span, scheme: Scheme) -> str:
    names = [
        name
        for name in sorted({*before.attributes, *after.attributes})
        if before.attributes.get(name) != after.attributes.get(name)
    ]
    titles = {
        attribute.name: attribute.title
        for label in scheme.labels
        if label.name == after.label
        for attribute in label.attributes
    }
    return ", ".join(
        f"{titles.get(name, name)} = {short(after.attributes.get(name, '')) or '–'}"
        for name in names
    )


def title(scheme: Scheme, label: str) -> str:
    """The title of a label, its name when the scheme has it no more."""
    return next((each.title for each in scheme.labels if each.name == label), label)


def _relation(item: Relation, scheme: Scheme) -> str:
    return next((kind.title for kind in scheme.relations if kind.name == item.type), item.type)


def short(text: str) -> str:
    """``text`` on one line, its middle left out when it is long."""
    words = " ".join(text.split())
    if len(words) <= _LONGEST:
        return words
    return f"{words[: _LONGEST // 2]} … {words[-_LONGEST // 3 :]}"
