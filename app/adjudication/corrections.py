"""Back to the curator: what gold changed in one annotator's work, with the decision that did it.

Her layer is never touched; this is read from hers, from gold and from the decisions.

Trap: where nobody decided, or something was changed since, gold lacks her span only because it is
open. So a difference counts as a correction only with a decision on it that holds, and a note that is
another only where notes were decided. Gold has one span of a content: what she marked twice alike, as
work that was imported may have it, is in gold, though one of the two has no partner there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.adjudication.case import Case
from app.adjudication.keys import ALONE, decided_key
from app.adjudication.patterns import Pattern, TextOf, pattern_of
from app.adjudication.standing import time_of
from app.adjudication.verdicts import is_about_notes, is_kept
from app.adjudication.version import content_of
from app.comparison.disagreement import Difference, Disagreement, compare_article
from app.model import GOLD, Choice, Decision, ItemId


@dataclass(frozen=True)
class Correction:
    """``item`` has her version first and that of gold second; ``decision`` is the latest on it."""

    item: Disagreement
    decision: Decision


@dataclass(frozen=True)
class Corrections:
    """Of ``annotator``: ``judged`` of her spans were decided upon, ``kept`` as she made them."""

    annotator: str
    judged: int
    kept: int
    found: tuple[Correction, ...]

    @property
    def share_kept(self) -> float | None:
        """``kept`` of ``judged``, 0 to 1; None while nothing of hers was judged."""
        return self.kept / self.judged if self.judged else None

    def by_pattern(self, text_of: TextOf) -> list[tuple[Pattern, list[Correction]]]:
        """The corrections of each pattern, the most frequent first."""
        groups: dict[Pattern, list[Correction]] = {}
        for correction in self.found:
            groups.setdefault(pattern_of(correction.item, text_of), []).append(correction)
        return sorted(groups.items(), key=lambda group: -len(group[1]))

    @property
    def reasons(self) -> dict[str, int]:
        """How often each reason was given, those without one left out."""
        counts: dict[str, int] = {}
        for correction in self.found:
            reason = correction.decision.reason
            if reason:
                counts[reason] = counts.get(reason, 0) + 1
        return dict(sorted(counts.items(), key=lambda pair: -pair[1]))


def corrections(cases: Iterable[Case], annotator: str) -> Corrections:
    """What gold changed in the work of ``annotator`` in ``cases``, article after article."""
    judged = kept = 0
    found: list[Correction] = []
    for case in cases:
        hers = next((work for work in case.works if work.layer == annotator), None)
        if hers is None:
            continue
        latest = _latest(case, annotator)
        differing: set[ItemId] = set()
        for item in compare_article(
            hers.spans, case.gold.spans, hers.relations, case.gold.relations, (annotator, GOLD)
        ):
            decision = _on(item, latest)
            if decision is None or item.difference is Difference.SAME or _is_repeated(item, case):
                continue
            if item.difference is Difference.NOTE and not is_about_notes(decision):
                continue
            found.append(Correction(item, decision))
            if not item.relations:
                differing.update(span.id for span in item.spans[annotator])
        decided = [span.id for span in hers.spans if span.id in latest]
        judged += len(decided)
        kept += sum(span_id not in differing for span_id in decided)
    return Corrections(annotator, judged, kept, tuple(found))


def _latest(case: Case, annotator: str) -> dict[ItemId, Decision]:
    """The latest decision on each span and relation of hers, and on each of gold.

    Only those that hold: what was offered is marked as it was. That gold was kept against another is
    nothing to her, if there is a decision before.
    """
    latest: dict[ItemId, Decision] = {}
    works = {work.layer: work for work in case.works}
    for decision in sorted(case.gold.decisions, key=lambda one: (not is_kept(one), *time_of(one))):
        if (
            decision.choice is not Choice.ASK
            and annotator in decision.offered  # others may have been asked without her
            and (decision.key.startswith(ALONE) or decided_key(decision, works) == decision.key)
        ):
            for item_id in (*decision.offered[annotator], *decision.gold):
                latest[item_id] = decision
    return latest


def _is_repeated(item: Disagreement, case: Case) -> bool:
    """Whether only she has it, and gold has its like."""
    if item.relations or any(item.spans[GOLD]):
        return False
    held = {content_of(span) for span in case.gold.spans}
    return all(content_of(span) in held for span in item.all_spans)


def _on(item: Disagreement, latest: dict[ItemId, Decision]) -> Decision | None:
    entries = item.relations or item.spans
    known = [latest[one.id] for held in entries.values() for one in held if one.id in latest]
    return max(known, key=lambda decision: (decision.time, decision.id), default=None)
