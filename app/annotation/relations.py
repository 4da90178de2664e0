"""Orders about relations, and which labels a relation may join."""

from __future__ import annotations

from dataclasses import dataclass

from app.annotation.acts import make_act
from app.errors import SpanRefusedError
from app.model import Act, ItemId, Relation, Scheme, Span, Work, new_id


@dataclass(frozen=True)
class AddRelation:
    """Draw an arrow of ``type`` from the span ``head`` to the span ``tail``."""

    type: str
    head: str
    tail: str

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """None when it is drawn already; ``SpanRefusedError`` when the labels do not fit."""
        kind = scheme.relation(self.type)
        head, tail = work.span(self.head), work.span(self.tail)
        if head.label not in kind.heads or tail.label not in kind.tails:
            raise SpanRefusedError(
                f"{kind.name} cannot go from {head.label} to {tail.label}",
                advice=f"It goes from {' or '.join(kind.heads)} to {' or '.join(kind.tails)}.",
            )
        for relation in work.relations:
            if (relation.type, relation.head, relation.tail) == (self.type, head.id, tail.id):
                return None
        relation = Relation(new_id(), work.article, work.layer, self.type, head.id, tail.id)
        return make_act(work, f"Relate {kind.name}", added=(relation,))


@dataclass(frozen=True)
class RemoveRelation:
    """Take the relation with that id away."""

    relation: str

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """None when the layer has no such relation."""
        for relation in work.relations:
            if relation.id == self.relation:
                return make_act(work, f"Remove {relation.type}", removed=(relation,))
        return None


def may_join(relation: Relation, span: Span, scheme: Scheme) -> bool:
    """Whether ``relation`` may still stand where ``span`` is one of its ends."""
    kind = scheme.relation(relation.type)
    ends: list[tuple[ItemId, tuple[str, ...]]] = [
        (relation.head, kind.heads),
        (relation.tail, kind.tails),
    ]
    return all(span.label in labels for end, labels in ends if end == span.id)
