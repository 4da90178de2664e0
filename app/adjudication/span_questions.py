"""The questions about spans: what the annotators made otherwise, and gold that stands alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.adjudication.alone import alone_items
from app.adjudication.case import Case
from app.adjudication.keys import item_key
from app.adjudication.opening import Found, asked
from app.adjudication.question import Keyed, Question, standing_on, supersedes
from app.adjudication.settling import settled_groups
from app.comparison.disagreement import Disagreement, compare_layers
from app.comparison.grouping import Group
from app.model import Choice, Decision


def span_items(case: Case, plain: Sequence[Disagreement] | None = None) -> list[Keyed]:
    """The items of the case's spans, each with its key; ``plain`` are those of ``plain_items`` where
    nothing is settled, if they are at hand."""
    items = plain_items(case) if plain is None else [(item_key(item), item) for item in plain]
    settled = settled_groups(case, items) if items else []
    return plain_items(case, settled) if settled else items


def plain_items(case: Case, settled: Sequence[Group] = ()) -> list[Keyed]:
    """The items, each with its key, whatever was decided but for what is ``settled``."""
    if len(case.works) < 2:
        return []
    layers = {work.layer: work.spans for work in case.works}
    return [(item_key(item), item) for item in compare_layers(layers, settled=settled)]


def span_questions(case: Case, items: Iterable[Keyed]) -> list[Question]:
    """The questions about spans: the annotators', then those about gold that stands alone.

    ``items`` are ``span_items(case)``.
    """
    about = asked(case, [Found(key, item) for key, item in items])

    def succeeded(decision: Decision) -> bool:
        return any(
            supersedes(question, decision)
            for question in about
            if question.open or decision.choice is Choice.RULE
        )

    left = alone_items(case, standing_on(about), succeeded)
    return [*about, *asked(case, [Found(key, item) for key, item in left])]
