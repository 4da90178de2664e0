"""How measures, figures and what they stand on are told in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.comparison import Difference
from app.comparison.agreement import Period
from ui.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.comparison.report import Row

translate = QCoreApplication.translate

MEASURES = {
    "exact": QT_TRANSLATE_NOOP("agreement", "Exact F1"),
    "overlap": QT_TRANSLATE_NOOP("agreement", "Overlap F1"),
    "range": QT_TRANSLATE_NOOP("agreement", "Range F1"),
    "partial": QT_TRANSLATE_NOOP("agreement", "Partial F1"),
    "kappa": QT_TRANSLATE_NOOP("agreement", "Kappa on characters"),
    "alpha_unitising": QT_TRANSLATE_NOOP("agreement", "Alpha, unitised"),
    "u_alpha": QT_TRANSLATE_NOOP("agreement", "u-alpha"),
    "nesting": QT_TRANSLATE_NOOP("agreement", "Nesting F1"),
    "attributes": QT_TRANSLATE_NOOP("agreement", "Attributes"),
    "relations": QT_TRANSLATE_NOOP("agreement", "Relations F1"),
}
"""The measures in the order in which they are offered, by their names in ``figures``."""

MEANINGS = {
    "exact": QT_TRANSLATE_NOOP(
        "agreement", "Same range and same label (Hripcsak and Rothschild 2005)."
    ),
    "overlap": QT_TRANSLATE_NOOP("agreement", "Same label and any overlap (SemEval-2013, type)."),
    "range": QT_TRANSLATE_NOOP(
        "agreement", "Same range, whatever the label (SemEval-2013, exact)."
    ),
    "partial": QT_TRANSLATE_NOOP("agreement", "Half a hit for an overlap (SemEval-2013, partial)."),
    "kappa": QT_TRANSLATE_NOOP(
        "agreement", "Cohen 1960, label by label; the unmarked text inflates it."
    ),
    "alpha_unitising": QT_TRANSLATE_NOOP(
        "agreement", "Krippendorff 1995, 2004: where units lie and how long they are."
    ),
    "u_alpha": QT_TRANSLATE_NOOP(
        "agreement",
        "Krippendorff and others 2016: characters under one label, beside what chance would give.",
    ),
    "nesting": QT_TRANSLATE_NOOP("agreement", "Spans inside spans that both put there."),
    "attributes": QT_TRANSLATE_NOOP(
        "agreement", "Of the spans both made, the share with the same attributes."
    ),
    "relations": QT_TRANSLATE_NOOP("agreement", "Relations between spans that both made."),
}

DIFFERENCES = {
    Difference.BOUNDARY: QT_TRANSLATE_NOOP("agreement", "boundary"),
    Difference.LABEL: QT_TRANSLATE_NOOP("agreement", "label"),
    Difference.BOUNDARY_LABEL: QT_TRANSLATE_NOOP("agreement", "boundary and label"),
    Difference.MISSING: QT_TRANSLATE_NOOP("agreement", "missing"),
    Difference.EXTRA: QT_TRANSLATE_NOOP("agreement", "extra"),
    Difference.NESTED: QT_TRANSLATE_NOOP("agreement", "nested"),
    Difference.SPLIT: QT_TRANSLATE_NOOP("agreement", "split"),
    Difference.ATTRIBUTE: QT_TRANSLATE_NOOP("agreement", "attributes"),
    Difference.RELATION: QT_TRANSLATE_NOOP("agreement", "relation"),
    Difference.NOTE: QT_TRANSLATE_NOOP("agreement", "note"),
}


def measure(name: str) -> str:
    """A measure by its name."""
    return translate("agreement", MEASURES[name])


def meaning(name: str) -> str:
    """What a measure says."""
    return translate("agreement", MEANINGS[name])


def difference(which: Difference) -> str:
    """A class of differences."""
    return translate("agreement", DIFFERENCES[which])


def figure(value: float | None) -> str:
    """A number with three digits after the point, or that it is undefined."""
    if value is None:
        return translate("agreement", "undefined")
    return _signed(QLocale().toString(value, "f", 3))


def brief(value: float) -> str:
    """The end of an interval in few digits: two after the point."""
    return _signed(QLocale().toString(round(value, 2) + 0.0, "f", 2))


def tick(value: float) -> str:
    """A number of an axis, as short as it can be."""
    return _signed(QLocale().toString(value, "g", 2))


def _signed(number: str) -> str:
    """With a minus that no dash of an interval is mistaken for."""
    return number.replace("-", "\N{MINUS SIGN}")


def interval(ends: tuple[float, float] | None) -> str:
    """An interval; empty where there is none."""
    if ends is None:
        return ""
    low, high = (figure(end) for end in ends)
    return translate("agreement", "95 %: {low} to {high}").format(low=low, high=high)


def pair(names: tuple[str, str] | None) -> str:
    """A pair of annotators, or all of them."""
    if names is None:
        return translate("agreement", "All annotators")
    return translate("agreement", "{a} and {b}").format(a=names[0], b=names[1])


def one_sided(which: Difference, names: tuple[str, str] | None) -> str:
    """A class; of what only one of a pair has, who that is."""
    if names is None or which not in (Difference.MISSING, Difference.EXTRA):
        return difference(which)
    who = names[0] if which is Difference.MISSING else names[1]
    return translate("agreement", "only {name}").format(name=who)


def number(row: Row | None, name: str, articles: str) -> str:
    """A figure with its interval and what it stands on; ``articles`` are counted in words."""
    if row is None:
        return figure(None)
    parts = [figure(row.measures[name]), interval(row.intervals.get(name))]
    parts += [articles, spans(row)]
    return ", ".join(filter(None, parts))


def both_counts(row: Row) -> tuple[str, str]:
    """How many spans each of them has, as numbers."""
    return count(int(row.exact.a)), count(int(row.exact.b))


def count(number: int) -> str:
    """A number of things."""
    return QLocale().toString(number)


def spans(row: Row) -> str:
    """How many spans each of them has."""
    return translate("agreement", "{a} and {b} spans").format(
        a=QLocale().toString(int(row.exact.a)), b=QLocale().toString(int(row.exact.b))
    )


def period(which: Period) -> str:
    """The days of a period."""
    if which.first == which.last:
        return day(which.first)
    return f"{day(which.first)} – {day(which.last)}"


def day(which: date) -> str:
    """A day, short."""
    return QLocale().toString(
        QDate(which.year, which.month, which.day), QLocale.FormatType.ShortFormat
    )
