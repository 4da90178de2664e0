"""Orders about one span: mark it, change it, take it away.

Trap: removing a span takes its relations along in the same act, so that one undo brings all back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.annotation.acts import is_held, make_act, refuse_held
from app.annotation.relations import may_join
from app.model import Act, Scheme, Span, Work, new_id


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
                if not may_join(relation, new, scheme)
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
