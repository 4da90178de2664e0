"""One annotator's work on one article, as it stands.

Trap: a long article has ten thousand spans, and a key press asks several times. So a span is found
by its id or its range without a look at the others, and the work after a change is made from the
work before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from app.errors import NotFoundError
from app.model.article import State
from app.model.change import Change, Progress
from app.model.decision import Decision
from app.model.ids import ArticleId, ItemId
from app.model.relation import Relation
from app.model.remark import Remark
from app.model.span import Span, text_order


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

    @cached_property
    def _by_id(self) -> dict[str, Span]:
        return {span.id: span for span in self.spans}

    def find(self, span_id: str) -> Span | None:
        """The span with that id, if there is one."""
        return self._by_id.get(span_id)

    def span(self, span_id: str) -> Span:
        """The span with that id; ``NotFoundError`` when there is none."""
        span = self.find(span_id)
        if span is None:
            raise NotFoundError(f"there is no span {span_id!r} in the layer of {self.layer}")
        return span

    def at(self, start: int, end: int, label: str) -> Iterator[Span]:
        """The spans of just that range and label."""
        wanted = (start, -end, label)
        first = bisect_left(self.spans, (*wanted, ""), key=text_order)
        for place in range(first, len(self.spans)):
            span = self.spans[place]
            if text_order(span)[:3] != wanted:
                return
            yield span

    def starting(self, start: int, end: int) -> tuple[Span, ...]:
        """The spans that start in ``start`` to ``end`` (code points, half-open), in text order."""
        first = bisect_left(self.spans, start, key=lambda span: span.start)
        return self.spans[first : bisect_left(self.spans, end, key=lambda span: span.start)]

    def relations_of(self, span_id: ItemId) -> tuple[Relation, ...]:
        """The relations that start or end at that span."""
        return tuple(
            relation for relation in self.relations if span_id in (relation.head, relation.tail)
        )

    def after(self, change: Change) -> Work:
        """This work with a ``change`` of its layer, as the store would read it anew.

        Decisions stay as they are: only the annotator's own layer is kept up in this way.
        """
        spans, by_id = list(self.spans), dict(self._by_id)
        for item in change.removed:
            old = by_id.pop(item.id, None)
            if old is not None:
                del spans[bisect_left(spans, text_order(old), key=text_order)]
        for item in change.added:
            if isinstance(item, Span):
                spans.insert(bisect_left(spans, text_order(item), key=text_order), item)
                by_id[item.id] = item
        made = replace(
            self,
            spans=tuple(spans),
            relations=_relations_after(self.relations, change),
            state=_state_after(self.state, change),
            remark=_remark_after(self.remark, change),
        )
        made.__dict__["_by_id"] = by_id  # as ``cached_property`` keeps it
        return made


def _relations_after(relations: tuple[Relation, ...], change: Change) -> tuple[Relation, ...]:
    gone = {item.id for item in change.removed if isinstance(item, Relation)}
    came = [item for item in change.added if isinstance(item, Relation)]
    if not gone and not came:
        return relations
    stay = [relation for relation in relations if relation.id not in gone]
    return tuple(sorted([*stay, *came], key=lambda relation: relation.id))


def _state_after(state: State | None, change: Change) -> State | None:
    came = [item.state for item in change.added if isinstance(item, Progress)]
    if came:
        return came[0]
    return None if any(isinstance(item, Progress) for item in change.removed) else state


def _remark_after(remark: Remark | None, change: Change) -> Remark | None:
    came = [item for item in change.added if isinstance(item, Remark)]
    if came:
        return came[0]
    return None if any(isinstance(item, Remark) for item in change.removed) else remark
