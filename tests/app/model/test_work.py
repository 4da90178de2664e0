"""What one annotator holds on one article, found by id."""

from __future__ import annotations

import pytest

from app.errors import NotFoundError
from app.model import ArticleId, ItemId, Relation, Span, Work

ARTICLE = ArticleId("a")
SPANS = tuple(Span(ItemId(name), ARTICLE, "siti", 0, 1, "AGENCY") for name in "abc")
RELATIONS = tuple(
    Relation(ItemId(head + tail), ARTICLE, "siti", "made_by", ItemId(head), ItemId(tail))
    for head, tail in ("ab", "ca", "bc")
)
WORK = Work(ARTICLE, "siti", SPANS, RELATIONS)


def test_a_span_is_found_or_said_not_to_be_there() -> None:
    assert WORK.span("b") is SPANS[1]
    with pytest.raises(NotFoundError, match="no span 'x' in the layer of siti"):
        WORK.span("x")


def test_the_relations_of_a_span_start_or_end_at_it() -> None:
    assert [relation.id for relation in WORK.relations_of(ItemId("a"))] == ["ab", "ca"]
    assert WORK.relations_of(ItemId("x")) == ()
