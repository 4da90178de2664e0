"""What a curator can order, each giving the act that does it.

Traps: removing a span takes its relations along in the same act, so that one undo brings all back;
an order that would change nothing gives ``None``, so that no empty step stands in the history.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.annotation.acts import is_held, make_act, refuse_held
from app.annotation.parts import DuplicateSpan, JoinSpans, SplitSpan
from app.errors import SpanRefusedError
from app.model import (
    Act,
    ItemId,
    Progress,
    Relation,
    Remark,
    Scheme,
    Span,
    State,
    Work,
    new_id,
)


@dataclass(frozen=True)
class AddSpan:
    """Mark ``start`` to ``end`` (code points, half-open) as ``label``."""

    start: int
    end: int
    label: str
    attributes: Mapping[str, str] | None = None

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """None when the same range has that label already."""
        scheme.check_usable(self.label)
        if is_held(work, self.start, self.end, self.label):
            return None
        scheme.check_attributes(self.label, self.attributes or {})
        span = Span(
            new_id(),
            work.article,
            work.layer,
            self.start,
            self.end,
            self.label,
            dict(self.attributes or {}),
        )
        return make_act(work, f"Mark {self.label}", added=(span,))


@dataclass(frozen=True)
class RemoveSpan:
    """Take the span with that id away, and the relations that start or end at it."""

    span: str

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """``NotFoundError`` when the layer has no such span."""
        span = work.span(self.span)
        return make_act(work, f"Remove {span.label}", removed=(*work.relations_of(span.id), span))


@dataclass(frozen=True)
class EditSpan:
    """Change what is not None of the span with that id. An empty attribute value removes it.

    A new label keeps the attributes it also has, and drops relations it may not take part in. What
    is set must be an attribute of the label that the span then has.
    """

    span: str
    label: str | None = None
    start: int | None = None
    end: int | None = None
    attributes: Mapping[str, str] | None = None
    note: str | None = None
    unsure: bool | None = None

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """None when nothing would change; ``SpanRefusedError`` for what the scheme refuses."""
        old = work.span(self.span)
        new = replace(
            old,
            label=old.label if self.label is None else self.label,
            start=old.start if self.start is None else self.start,
            end=old.end if self.end is None else self.end,
            note=old.note if self.note is None else self.note,
            unsure=old.unsure if self.unsure is None else self.unsure,
        )
        label = (
            scheme.label(new.label) if new.label == old.label else scheme.check_usable(new.label)
        )
        for name, value in (self.attributes or {}).items():
            attribute = label.attribute(name)
            if value:
                attribute.check(value)
        known = {attribute.name for attribute in label.attributes}
        merged = {**old.attributes, **(self.attributes or {})}
        kept = {name: value for name, value in merged.items() if value and name in known}
        new = replace(new, attributes=kept)
        if new == old:
            return None
        scheme.check_attributes(new.label, new.attributes, held=True)
        if (new.start, new.end, new.label) != (old.start, old.end, old.label):
            refuse_held(work, new.start, new.end, new.label)
        lost = (
            ()
            if new.label == old.label
            else tuple(
                relation
                for relation in work.relations_of(old.id)
                if not _may_join(relation, new, scheme)
            )
        )
        return make_act(work, self._title(old), removed=(*lost, old), added=(new,))

    def _title(self, old: Span) -> str:
        if self.label is not None and self.label != old.label:
            return f"Relabel {old.label} as {self.label}"
        if self.start is not None or self.end is not None:
            return f"Move the edge of {old.label}"
        if self.attributes:
            return f"Set {', '.join(sorted(self.attributes))} of {old.label}"
        if self.note is not None:
            return f"Note on {old.label}"
        return f"{'Unsure' if self.unsure else 'Sure'} about {old.label}"


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


@dataclass(frozen=True)
class SetState:
    """Say how far the annotator is with the article."""

    state: State

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """None when it is so already."""
        if work.state == self.state:
            return None
        old = () if work.state is None else (Progress(work.article, work.layer, work.state),)
        new = (Progress(work.article, work.layer, self.state),)
        return make_act(work, f"Article {self.state.value}", removed=old, added=new)


@dataclass(frozen=True)
class SetRemark:
    """Say something of the article as a whole: what is not None of it."""

    note: str | None = None
    unsure: bool | None = None

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """None when it is said already. An empty note and no doubt take the remark away."""
        old = work.remark or Remark(work.article, work.layer)
        new = replace(
            old,
            note=old.note if self.note is None else self.note,
            unsure=old.unsure if self.unsure is None else self.unsure,
        )
        if new == old:
            return None
        title = "Note on the article"
        if new.unsure != old.unsure:
            title = f"{'Unsure' if new.unsure else 'Sure'} about the article"
        return make_act(work, title, removed=(old,) if old else (), added=(new,) if new else ())


Command = (
    AddSpan
    | RemoveSpan
    | EditSpan
    | SplitSpan
    | JoinSpans
    | DuplicateSpan
    | AddRelation
    | RemoveRelation
    | SetState
) | SetRemark


def _may_join(relation: Relation, span: Span, scheme: Scheme) -> bool:
    kind = scheme.relation(relation.type)
    ends: list[tuple[ItemId, tuple[str, ...]]] = [
        (relation.head, kind.heads),
        (relation.tail, kind.tails),
    ]
    return all(span.label in labels for end, labels in ends if end == span.id)
