"""A calibration round: a newcomer marks chosen articles that gold has, and is compared with it.

Trap: her work is read against gold as it stands, and gold must be whole there. So an article with
open questions, with no gold, or that she has not said is done does not count, and is named. Open are
only the questions of those whose work gold was made from: another newcomer beside her opens none. Of
what is not done she is told nothing, for she shall not see gold before.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.adjudication.case import Case
from app.adjudication.questions import questions
from app.comparison.disagreement import Difference, Disagreement, compare_article
from app.model import GOLD, ArticleId, Span, State, Work

_ALIKE = (Difference.SAME, Difference.NOTE)  # nobody is asked to note what another did


class Aside(StrEnum):
    """Why an article does not count."""

    NO_GOLD = "no_gold"
    OPEN = "open"
    NOT_DONE = "not_done"


@dataclass(frozen=True)
class Hits:
    """``hits`` are the spans of one range and label in both, of ``hers`` and of ``gold``."""

    hits: int
    hers: int
    gold: int

    @property
    def precision(self) -> float | None:
        """Hits among hers; None where she has none."""
        return self.hits / self.hers if self.hers else None

    @property
    def recall(self) -> float | None:
        """Hits among those of gold; None where it has none."""
        return self.hits / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Exact span F1 against gold; None where neither has a span."""
        both = self.hers + self.gold
        return 2 * self.hits / both if both else None


@dataclass(frozen=True)
class Reading:
    """What to read again: the guideline of ``label``, on which ``differences`` were found.

    ``clauses`` are those that reviewers cited when they decided the same places, the most cited first.
    """

    label: str
    differences: int
    clauses: tuple[str, ...]


@dataclass(frozen=True)
class Calibration:
    """``items`` have her version first and gold second, agreement included. ``overall`` and
    ``labels`` are on the ``articles`` that count; ``aside`` are the others."""

    annotator: str
    articles: tuple[ArticleId, ...]
    aside: tuple[tuple[ArticleId, Aside], ...]
    items: tuple[Disagreement, ...]
    overall: Hits
    labels: Mapping[str, Hits]
    reading: tuple[Reading, ...]

    @property
    def differing(self) -> tuple[Disagreement, ...]:
        """What she made otherwise than gold."""
        return tuple(item for item in self.items if item.difference not in _ALIKE)


_Place = tuple[ArticleId, int, int, str]


class _Count:
    """What the articles of a round come to, one after another."""

    def __init__(self) -> None:
        self.items: list[Disagreement] = []
        self._hits: Counter[str] = Counter()
        self._hers: Counter[str] = Counter()
        self._gold: Counter[str] = Counter()
        self._cited: defaultdict[_Place, set[str]] = defaultdict(set)

    def add(self, case: Case, work: Work, annotator: str) -> None:
        """Compare her ``work`` with the gold of ``case``."""
        self.items += compare_article(
            work.spans, case.gold.spans, work.relations, case.gold.relations, (annotator, GOLD)
        )
        hers = {_place(span) for span in work.spans}
        gold = {_place(span) for span in case.gold.spans}
        for places, counts in ((hers & gold, self._hits), (hers, self._hers), (gold, self._gold)):
            counts.update(label for *_, label in places)
        self._cite(case)

    def _cite(self, case: Case) -> None:
        held = {span.id: span for work in (*case.works, case.gold) for span in work.spans}
        for decision in case.gold.decisions:
            ids = {*decision.gold, *(one for offer in decision.offered.values() for one in offer)}
            for span in (held[one] for one in ids if one in held) if decision.clause else ():
                self._cited[_place(span)].add(decision.clause)

    def labels(self) -> dict[str, Hits]:
        """The counts of each label."""
        return {
            label: Hits(self._hits[label], self._hers[label], self._gold[label])
            for label in sorted(self._hers.keys() | self._gold.keys())
        }

    def overall(self) -> Hits:
        """The counts of all labels together."""
        return Hits(self._hits.total(), self._hers.total(), self._gold.total())

    def reading(self) -> tuple[Reading, ...]:
        """What to read, the label with the most differences first."""
        differences: Counter[str] = Counter()
        clauses: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for item in self.items:
            for label in item.labels if item.difference not in _ALIKE else ():
                differences[label] += 1
                cited = {clause for span in item.all_spans for clause in self._cited[_place(span)]}
                clauses[label].update(sorted(cited))
        return tuple(
            Reading(label, count, tuple(clause for clause, _ in clauses[label].most_common()))
            for label, count in differences.most_common()
        )


def calibrate(cases: Iterable[tuple[Case, Work]], annotator: str) -> Calibration:
    """Compare ``annotator`` with gold: a pair of the case without her, and her work, an article."""
    articles: list[ArticleId] = []
    aside: list[tuple[ArticleId, Aside]] = []
    count = _Count()
    for case, work in cases:
        why = _aside(case, work)
        if why is not None:
            aside.append((case.article, why))
            continue
        articles.append(case.article)
        count.add(case, work, annotator)
    return Calibration(
        annotator,
        tuple(articles),
        tuple(aside),
        tuple(count.items),
        count.overall(),
        count.labels(),
        count.reading(),
    )


def _aside(case: Case, work: Work) -> Aside | None:
    held = case.gold
    if not held.decisions and not held.spans and held.state is not State.DONE:
        return Aside.NO_GOLD
    offered = {name for decision in held.decisions for name in decision.offered}
    judged = Case(tuple(one for one in case.works if one.layer in offered), held)
    if any(question.open for question in questions(judged)):
        return Aside.OPEN
    return None if work.state is State.DONE else Aside.NOT_DONE


def _place(span: Span) -> _Place:
    return span.article, span.start, span.end, span.label
