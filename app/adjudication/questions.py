"""Every question of one article."""

from __future__ import annotations

from collections.abc import Sequence

from app.adjudication.case import Case
from app.adjudication.question import Keyed, Question
from app.adjudication.relation_questions import relation_questions
from app.adjudication.span_questions import span_items, span_questions


def questions(case: Case, items: Sequence[Keyed] | None = None) -> list[Question]:
    """Every question of the case in text order, decided and agreed ones included.

    ``items`` are ``span_items(case)`` if the caller has them.
    """
    items = span_items(case) if items is None else items
    about_spans = span_questions(case, items)
    about_relations = relation_questions(case, about_spans)
    if not about_relations and _are_about(about_spans, items):
        return about_spans
    return sorted([*about_spans, *about_relations], key=lambda question: question.item.order)


def _are_about(asked: Sequence[Question], items: Sequence[Keyed]) -> bool:
    """Whether each question is about the item itself, all in the order of the items, which is theirs."""
    return len(asked) == len(items) and all(
        question.item is item for question, (_, item) in zip(asked, items, strict=True)
    )
