"""One annotator's work on one article, as it stands."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import NotFoundError
from app.model.article import State
from app.model.decision import Decision
from app.model.ids import ArticleId, ItemId
from app.model.relation import Relation
from app.model.remark import Remark
from app.model.span import Span


@dataclass(frozen=True)
class Work:
    """``spans`` in text order; ``decisions`` only on the gold layer; ``state`` and ``remark`` None if never
    set."""

    article: ArticleId
    layer: str
    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()
    decisions: tuple[Decision, ...] = ()
    state: State | None = None
    remark: Remark | None = None

    def span(self, span_id: str) -> Span:
        """The span with that id; ``NotFoundError`` when there is none."""
        for span in self.spans:
            if span.id == span_id:
                return span
        raise NotFoundError(f"there is no span {span_id!r} in the layer of {self.layer}")

    def relations_of(self, span_id: ItemId) -> tuple[Relation, ...]:
        """The relations that start or end at that span."""
        return tuple(
            relation for relation in self.relations if span_id in (relation.head, relation.tail)
        )
