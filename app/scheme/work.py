"""What becomes of an annotator's work on one article when the scheme changes.

Traps: two spans that come to share range and label become one, and the relations of both are then
its own; a relation that would run twice, or from a span to itself, goes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.errors import SpanRefusedError
from app.model import ItemId, Relation, Scheme, Span, Work, text_order
from app.scheme.orders import Order


@dataclass
class Revised:
    """``work`` as it is afterwards. ``home`` maps the id of what went into another to that one's.

    ``lost`` counts values of attributes that go, by label (as it was) and attribute.
    """

    work: Work
    home: dict[ItemId, ItemId] = field(default_factory=dict)
    lost: Counter[tuple[str, str]] = field(default_factory=Counter)

    def carry_out(self, order: Order, before: Scheme, after: Scheme, text: str) -> None:
        """Take the work through one more order, between these two schemes."""
        old = self.work.spans
        relabelled = [order.relabel(span, span.surface(text)) for span in old]
        if relabelled == list(old):
            return
        fitting = [
            self._fitting(was, span, after) for was, span in zip(old, relabelled, strict=True)
        ]
        spans, home = self._one_of_each(old, fitting)
        relations = self._relations(spans, home, before, after)
        self._follow(home)
        self.work = replace(self.work, spans=tuple(sorted(spans, key=text_order)))
        self.work = replace(self.work, relations=tuple(relations))

    def _fitting(self, was: Span, span: Span, after: Scheme) -> Span:
        """``span`` without what its new label cannot say."""
        if span.label == was.label:
            return span
        kept = {
            name: value
            for name, value in span.attributes.items()
            if can_say(after, span.label, name, value)
        }
        for name in span.attributes.keys() - kept.keys():
            self.lost[was.label, name] += 1
        return replace(span, attributes=kept)

    def _one_of_each(
        self, old: Sequence[Span], new: Sequence[Span]
    ) -> tuple[list[Span], dict[ItemId, ItemId]]:
        """The spans, those of different labels that became the same made one."""
        labels = {span.id: span.label for span in old}
        places: dict[tuple[int, int, str], list[Span]] = defaultdict(list)
        for span in new:
            places[span.start, span.end, span.label].append(span)
        spans: list[Span] = []
        home: dict[ItemId, ItemId] = {}
        for (_, _, label), here in places.items():
            if len({labels[span.id] for span in here}) == 1:
                spans += here
                continue
            here.sort(key=lambda span: (labels[span.id] != label, span.id))
            spans.append(self._joined(here, labels))
            home.update((span.id, here[0].id) for span in here[1:])
        return spans, home

    def _joined(self, here: Sequence[Span], labels: Mapping[ItemId, str]) -> Span:
        """The first of ``here`` with what the others say and it does not."""
        attributes = dict(here[0].attributes)
        for span in here[1:]:
            for name, value in span.attributes.items():
                if attributes.setdefault(name, value) != value:
                    self.lost[labels[span.id], name] += 1
        notes = dict.fromkeys(span.note for span in here if span.note)
        return replace(
            here[0],
            attributes=attributes,
            note="\n".join(notes),
            unsure=any(span.unsure for span in here),
        )

    def _relations(
        self, spans: Sequence[Span], home: dict[ItemId, ItemId], before: Scheme, after: Scheme
    ) -> list[Relation]:
        """The relations that still fit; ``home`` learns of those that became one."""
        was, is_ = ({span.id: span.label for span in each} for each in (self.work.spans, spans))
        kept: list[Relation] = []
        there: dict[tuple[str, ItemId, ItemId], ItemId] = {}
        # Those that stay where they are first: a moved one goes into them, not they into it.
        stay_first = sorted(
            self.work.relations, key=lambda each: not home.keys().isdisjoint((each.head, each.tail))
        )
        for relation in stay_first:
            head = home.get(relation.head, relation.head)
            tail = home.get(relation.tail, relation.tail)
            fitted = fits(before, relation, was[relation.head], was[relation.tail])
            if head == tail and relation.head != relation.tail:
                continue
            if fitted and not fits(after, relation, is_[head], is_[tail]):
                continue
            twin = there.setdefault((relation.type, head, tail), relation.id)
            if twin != relation.id and (head, tail) != (relation.head, relation.tail):
                home[relation.id] = twin
                continue
            kept.append(replace(relation, head=head, tail=tail))
        return sorted(kept, key=lambda each: each.id)

    def _follow(self, home: Mapping[ItemId, ItemId]) -> None:
        for gone, place in self.home.items():
            self.home[gone] = home.get(place, place)
        self.home.update(home)


def can_say(scheme: Scheme, label: str, name: str, value: str) -> bool:
    """Whether a span with ``label`` may hold that value of that attribute."""
    try:
        scheme.check_attributes(label, {name: value}, held=True)
    except SpanRefusedError:
        return False
    return True


def fits(scheme: Scheme, relation: Relation, head: str, tail: str) -> bool:
    """Whether relations of that type run from ``head`` to ``tail``."""
    kind = scheme.relation(relation.type)
    return head in kind.heads and tail in kind.tails
