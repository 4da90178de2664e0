"""A calibration round: a newcomer marks chosen articles that gold has, and is compared with it.

Trap: her work is read against gold as it stands, and gold must be whole there. So an article with
open questions, with no gold, or that she has not said is done does not count, and is named.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.adjudication.case import Case
from app.adjudication.question import questions
from app.comparison.disagreement import Difference, Disagreement, compare_article
from app.model import GOLD, ArticleId, State, Work


class Aside(StrEnum):
    """Why an article does not count."""

    NO_GOLD = "no_gold"
    OPEN = "open"
    NOT_DONE = "not_done"


@dataclass(frozen=True)
class Calibration:
    """``items`` have her version first and gold second, agreement included.

    ``hits`` are the spans of one range and label in both; ``hers`` and ``gold`` count all spans.
    """

    annotator: str
    articles: tuple[ArticleId, ...]
    aside: tuple[tuple[ArticleId, Aside], ...]
    items: tuple[Disagreement, ...]
    hits: int
    hers: int
    gold: int

    @property
    def f1(self) -> float | None:
        """Exact span F1 against gold; None where neither has a span."""
        both = self.hers + self.gold
        return 2 * self.hits / both if both else None

    @property
    def differing(self) -> tuple[Disagreement, ...]:
        """What she made otherwise than gold."""
        return tuple(item for item in self.items if item.difference is not Difference.SAME)


def calibrate(cases: Iterable[tuple[Case, Work]], annotator: str) -> Calibration:
    """Compare ``annotator`` with gold: a pair of the case without her, and her work, an article."""
    articles: list[ArticleId] = []
    aside: list[tuple[ArticleId, Aside]] = []
    items: list[Disagreement] = []
    hits = hers = gold = 0
    for case, work in cases:
        why = _aside(case, work)
        if why is not None:
            aside.append((case.article, why))
            continue
        articles.append(case.article)
        items += compare_article(
            work.spans, case.gold.spans, work.relations, case.gold.relations, (annotator, GOLD)
        )
        ours = {(span.start, span.end, span.label) for span in work.spans}
        theirs = {(span.start, span.end, span.label) for span in case.gold.spans}
        hits += len(ours & theirs)
        hers += len(ours)
        gold += len(theirs)
    return Calibration(annotator, tuple(articles), tuple(aside), tuple(items), hits, hers, gold)


def _aside(case: Case, work: Work) -> Aside | None:
    held = case.gold
    if not held.decisions and not held.spans and held.state is not State.DONE:
        return Aside.NO_GOLD
    if any(question.open for question in questions(case)):
        return Aside.OPEN
    return None if work.state is State.DONE else Aside.NOT_DONE
