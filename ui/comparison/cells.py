"""The numbers of an agreement as cells: what each is of, how it is told, and its colour.

``Subject`` says what a number is of; None is all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from app.comparison import Difference, Wanted
from app.comparison.agreement import Agreement, Pair, Period
from app.model import Label
from ui.comparison import wording
from ui.comparison.plot import Cell
from ui.theme import Theme
from ui.translation import name_of

if TYPE_CHECKING:
    from app.comparison.report import Row


@dataclass(frozen=True)
class Subject:
    """What a number is of; None is all."""

    pair: Pair | None = None
    label: str | None = None
    language: str | None = None
    period: Period | None = None

    def wanted(self, difference: Difference | None = None, *, several: bool = False) -> Wanted:
        """The disagreements behind it; where there are ``several`` pairs, it is told of which."""
        parts = [wording.pair(self.pair)] if self.pair and several else []
        parts += [wording.period(self.period)] if self.period else []
        return Wanted(
            self.label or "",
            difference,
            self.language or "",
            self.pair or (),
            self.period.articles if self.period else None,
            words=" · ".join(parts),
        )

    def counted(self, difference: Difference, agreement: Agreement) -> Wanted:
        """The conflicts that hold what a class counts, with more than two annotators: they are asked
        of all at once, and may be of another class than the pair's."""
        found = agreement.behind.counted(
            difference,
            self.pair or agreement.annotators,
            label=self.label or "",
            language=self.language or "",
            articles=self.period.articles if self.period else None,
        )
        between = difference is Difference.RELATION
        count = f"{QLocale().toString(found.count)} {wording.one_sided(difference, self.pair)}"
        wanted = self.wanted(several=len(agreement.annotators) > 2)
        return replace(
            wanted,
            annotators=(),
            articles=found.articles,
            spans=None if between else found.spans,
            heads=found.spans if between else None,
            words=" · ".join(filter(None, (wanted.words, count))),
        )


class Cells(QObject):
    """The numbers of ``agreement`` by one ``measure``."""

    def __init__(
        self, agreement: Agreement, measure: str, scheme: Mapping[str, Label], theme: Theme
    ) -> None:
        super().__init__()
        self._agreement = agreement
        self._measure = measure
        self._scheme = scheme
        self._theme = theme

    def row(self, subject: Subject) -> Row | None:
        """All measures of ``subject``; None where there are none."""
        if subject.period is not None:
            return subject.period.row(subject.pair, subject.label)
        return self._agreement.row(subject.pair, subject.label, subject.language)

    def _cell(
        self, column: int, row: int, subject: Subject, title: str = "", colour: str = ""
    ) -> Cell:
        found = self.row(subject)
        words = f"{self.heading(subject)}: {self.told(found)}"
        return Cell(
            column,
            row,
            None if found is None else found.measures[self._measure],
            words,
            subject,
            None if found is None else found.intervals.get(self._measure),
            title,
            colour,
        )

    def of_pairs(self, language: str | None) -> list[Cell]:
        """Annotator by annotator; of more than two, all of them first."""
        names = self._agreement.annotators
        cells = [
            self._cell(names.index(b) - 1, names.index(a), Subject((a, b), None, language))
            for a, b in combinations(names, 2)
        ]
        if len(names) > 2:
            every = Subject(None, None, language)
            cells.insert(0, self._cell(-1, 0, every, self.tr("All")))
        return cells

    def of_labels(self, subject: Subject) -> list[Cell]:
        """Label by label, all of them first."""
        subject = replace(subject, label=None, period=None)
        cells = [self._cell(0, 0, subject, self.tr("All labels"))]
        for number, name in enumerate(self._agreement.labels, start=1):
            known = self._scheme.get(name)
            title = known.title if known else name
            colour = self._theme.label(known) if known else self._theme.quiet
            cells.append(self._cell(0, number, replace(subject, label=name), title, colour))
        return cells

    def of_periods(self, subject: Subject) -> list[Cell]:
        """Period by period."""
        return [
            self._cell(number, 0, replace(subject, period=each), wording.day(each.first))
            for number, each in enumerate(self._agreement.periods)
        ]

    def listed(self, language: str | None) -> list[tuple[str, str, Row]]:
        """Pair, label and all measures, for a table."""
        several = len(self._agreement.annotators) > 2
        return [
            (
                wording.pair((row.a, row.b) if row.a and row.b else None),
                self.label(row.label),
                row,
            )
            for row in self._agreement.rows
            if row.language == language and (several or row.a is not None)
        ]

    def told(self, row: Row | None) -> str:
        """The measure of ``row`` in words."""
        count = 0 if row is None else row.articles
        articles = self.tr("%Ln articles", "", count)
        return f"{wording.measure(self._measure)} {wording.number(row, self._measure, articles)}"

    def heading(self, subject: Subject) -> str:
        """What ``subject`` is, in words."""
        parts = [wording.pair(subject.pair), self.label(subject.label)]
        if subject.language is not None:
            parts.append(name_of(subject.language))
        if subject.period is not None:
            parts.append(wording.period(subject.period))
        return " · ".join(parts)

    def label(self, name: str | None) -> str:
        """The title of a label, or that it is all of them."""
        if name is None:
            return self.tr("All labels")
        return self._scheme[name].title if name in self._scheme else name
