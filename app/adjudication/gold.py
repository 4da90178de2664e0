"""How each gold span came to be, with the decisions that tell of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.model import Choice, Decision, ItemId, Origin, Source, Work, origin_of, told_of


@dataclass(frozen=True)
class Provenance:
    """``by`` as in ``Origin``; ``decisions`` newest last."""

    source: Source
    by: str = ""
    decisions: tuple[Decision, ...] = ()

    @property
    def origin(self) -> Origin:
        """It, without the decisions."""
        return Origin(self.source, self.by)


def provenance(gold: Work) -> Mapping[ItemId, Provenance]:
    """The provenance of every span and relation of the gold layer of an article.

    Where several decisions came to one span, a reviewer's outweighs a rule's, and a later an
    earlier one.
    """
    return {made: _of(decisions) for made, decisions in told_of(gold).items()}


def origins(layers: Iterable[Work]) -> dict[Origin, int]:
    """How many spans and relations of the gold layers came to be in each way."""
    counts = Counter(told.origin for gold in layers for told in provenance(gold).values())
    return dict(sorted(counts.items()))


def judged_in(gold: Work) -> int:
    """How many decisions reviewers took on what annotators marked in an article."""
    return sum(map(_is_judged, gold.decisions))


def judged_their_own(layers: Iterable[Work]) -> dict[str, int]:
    """How often each reviewer decided on what she had marked, or left unmarked, as an annotator.

    A reviewer should be none of those between whom she decides; where she is, it is told.
    """
    counts = Counter(
        decision.reviewer for gold in layers for decision in gold.decisions if is_on_own(decision)
    )
    return dict(sorted(counts.items()))


def is_on_own(decision: Decision) -> bool:
    """Whether a reviewer decided between herself and others."""
    return _is_judged(decision) and decision.reviewer in decision.offered


def _is_judged(decision: Decision) -> bool:
    return decision.choice not in (Choice.RULE, Choice.ASK) and bool(decision.offered)


def _of(decisions: list[Decision]) -> Provenance:
    origin = origin_of(decisions)
    return Provenance(origin.source, origin.by, tuple(decisions))
