"""Disagreements of one kind: "siti takes the title into OFFICIAL and budi does not", seventeen times.

A pattern leaves out where a disagreement is and keeps what it is about, so that one decision can be
made for all of its questions, or for those a reviewer chooses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from app.comparison.causes import Cause, causes_of
from app.comparison.disagreement import Difference, Disagreement, Edge
from app.model import ArticleId, Span

_ONE_SIDED = (Difference.MISSING, Difference.EXTRA, Difference.NESTED)

Each = TypeVar("Each")
Kind = TypeVar("Kind", bound=Hashable)

TextOf = Callable[[ArticleId], tuple[str, str]]
"""The text of an article and its language."""


@dataclass(frozen=True, order=True)
class Pattern:
    """What questions have in common.

    ``parts`` are the annotators, each with what she does: for ranges ``longer``, ``shorter`` or
    ``between``, for a split ``one`` or ``several``, for labels her label, else ``has`` or ``lacks``.
    ``causes`` is what the characters at the differing edges are; ``names`` are the attributes that
    differ, or the types of the relation.
    """

    difference: Difference
    labels: tuple[str, ...]
    parts: tuple[tuple[str, str], ...]
    edge: Edge | None = None
    causes: tuple[Cause, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def nameless(self) -> Pattern:
        """What it says whoever does it: the same for all patterns that differ in who does what."""
        return replace(self, parts=tuple(sorted(("", does) for _, does in self.parts)))

    def who(self, part: str) -> tuple[str, ...]:
        """The annotators who do that."""
        return tuple(name for name, does in self.parts if does == part)


def pattern_of(item: Disagreement, text_of: TextOf) -> Pattern:
    """The pattern of a disagreement; ``text_of`` is asked only where its characters tell."""
    by_text = item.difference in (Difference.BOUNDARY, Difference.BOUNDARY_LABEL)
    return pattern_with(item, causes_of(item, *text_of(item.article)) if by_text else ())


def pattern_with(item: Disagreement, causes: tuple[Cause, ...]) -> Pattern:
    """The pattern of a disagreement whose edges differ by ``causes``."""
    difference = item.difference
    if difference in _ONE_SIDED:  # which of them is only who was named first
        difference = Difference.NESTED if difference is Difference.NESTED else Difference.MISSING
    return Pattern(
        difference,
        item.labels,
        tuple((name, _part(item, name)) for name in item.annotators),
        item.edge,
        causes,
        _names(item),
    )


def by_pattern(asked: Iterable[Each], told: Callable[[Each], Kind]) -> dict[Kind, list[Each]]:
    """The questions of each pattern, which ``told`` gives; the most frequent pattern first."""
    found: defaultdict[Kind, list[Each]] = defaultdict(list)
    for question in asked:
        found[told(question)].append(question)
    return dict(sorted(found.items(), key=lambda pair: -len(pair[1])))


def _part(item: Disagreement, name: str) -> str:
    spans = item.spans[name]
    if item.relations:
        return "has" if item.relations[name] else "lacks"
    if not spans:
        return "lacks"
    if item.difference is Difference.SPLIT:
        return "one" if len(spans) == 1 else "several"
    if item.difference is Difference.LABEL:
        return spans[0].label
    if item.difference is Difference.BOUNDARY_LABEL:
        return f"{_length_among(item, spans[0])} {spans[0].label}"
    if item.difference is Difference.NOTE:
        return "has" if spans[0].note else "lacks"
    return _length_among(item, spans[0]) if item.difference is Difference.BOUNDARY else "has"


def _length_among(item: Disagreement, span: Span) -> str:
    lengths = [held.end - held.start for held in item.all_spans]
    length = span.end - span.start
    if min(lengths) == max(lengths):
        return "elsewhere"
    return {max(lengths): "longer", min(lengths): "shorter"}.get(length, "between")


def _names(item: Disagreement) -> tuple[str, ...]:
    if item.relations:
        return tuple(sorted({one.type for held in item.relations.values() for one in held}))
    if item.difference is not Difference.ATTRIBUTE:
        return ()
    told = [span.attributes for span in item.all_spans]
    keys = {key for attributes in told for key in attributes}
    return tuple(sorted(key for key in keys if len({one.get(key) for one in told}) > 1))
