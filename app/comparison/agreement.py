"""Agreement as it is looked at: by pair, label and language, and from one time to the next.

Trap: when an article was marked is when one of the annotators last changed her work on it; work
that came in from files was marked, as far as the project knows, on the day it came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from app.comparison.behind import Behind
from app.comparison.corpus import annotators_of
from app.model import ArticleId
from app.store import Project

if TYPE_CHECKING:
    from app.comparison.columns import Columns
    from app.comparison.report import Report, Row

MOST_PERIODS = 14
Pair = tuple[str, str]


@dataclass(frozen=True)
class Period:
    """The ``articles`` that were marked from ``first`` to ``last``, both included, and their rows."""

    first: date
    last: date
    articles: frozenset[ArticleId]
    rows: Sequence[Row] = field(default=(), repr=False)

    def row(self, pair: Pair | None, label: str | None) -> Row | None:
        """The row of a pair (None: all) and label (None: all); None where nobody used it."""
        return _of(self.rows).get((pair, label, None))


@dataclass(frozen=True)
class Agreement:
    """Annotators, their labels and languages, the rows of all of them, and the periods."""

    annotators: tuple[str, ...]
    languages: tuple[str, ...]
    rows: Sequence[Row] = field(repr=False)
    periods: tuple[Period, ...]
    behind: Behind = field(repr=False)

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """The labels that anybody used."""
        return tuple(
            row.label for row in self.rows if _key(row)[0::2] == (None, None) and row.label
        )

    @cached_property
    def _by_key(self) -> dict[tuple[Pair | None, str | None, str | None], Row]:
        return _of(self.rows)

    def row(
        self, pair: Pair | None = None, label: str | None = None, language: str | None = None
    ) -> Row | None:
        """The row of a pair (None: all), label (None: all) and language (None: all)."""
        return self._by_key.get((pair, label, language))


def read_agreement(project: Project, *, resamples: int) -> Agreement:
    """What all annotators of ``project`` agree on. ``PenandaError`` with fewer than two."""
    from app.comparison.gathering import columns_of_sheet  # numpy is slow to import
    from app.comparison.report import compare

    names = annotators_of(project)
    with project.reading():
        sheet = project.sheet(names, times=True)
        columns = columns_of_sheet(sheet, names)
    report = compare(columns, resamples=resamples)
    languages = tuple(sorted(set(columns.languages)))
    rows = [*report.overall, *report.pairs, *report.languages]
    periods = _periods(report, columns, sheet.touched)
    behind = Behind.of(columns, report.tallies)
    return Agreement(tuple(names), languages, rows, periods, behind)


def periods_of(days: Mapping[ArticleId, date]) -> list[Period]:
    """The articles by the day, or where those are too many by week, month, quarter or year."""
    start, following = next(
        (step for step in _STEPS if len({step[0](day) for day in days.values()}) <= MOST_PERIODS),
        _STEPS[-1],
    )
    return [
        Period(
            first,
            following(first) - timedelta(days=1),
            frozenset(article for article, day in days.items() if start(day) == first),
        )
        for first in sorted({start(day) for day in days.values()})
    ]


def _periods(report: Report, columns: Columns, touched: Mapping[str, str]) -> tuple[Period, ...]:
    import numpy as np

    several = columns.worked.sum(axis=1) > 1
    days = {
        article: datetime.fromisoformat(touched[article]).astimezone().date()
        for article, worked in zip(columns.articles, several.tolist(), strict=True)
        if worked and article in touched
    }
    return tuple(
        Period(
            each.first,
            each.last,
            each.articles,
            report.among(np.array([article in each.articles for article in columns.articles])),
        )
        for each in periods_of(days)
    )


def _key(row: Row) -> tuple[Pair | None, str | None, str | None]:
    pair = None if row.a is None or row.b is None else (row.a, row.b)
    return pair, row.label, row.language


def _of(rows: Sequence[Row]) -> dict[tuple[Pair | None, str | None, str | None], Row]:
    return {_key(row): row for row in rows}


def _month(day: date, months: int) -> date:
    """The first day of the month ``months`` after that of ``day``."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


_STEPS: tuple[tuple[Callable[[date], date], Callable[[date], date]], ...] = (
    (lambda day: day, lambda day: day + timedelta(days=1)),
    (lambda day: day - timedelta(days=day.weekday()), lambda day: day + timedelta(days=7)),
    (lambda day: _month(day, 0), lambda day: _month(day, 1)),
    (lambda day: _month(day, -((day.month - 1) % 3)), lambda day: _month(day, 3)),
    (lambda day: date(day.year, 1, 1), lambda day: date(day.year + 1, 1, 1)),
)
