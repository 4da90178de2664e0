"""What a span had under a label before, so that a wrong label key costs nothing.

A relabel drops the attributes that its label does not have. They come back with the label.

Trap: kept for as long as the window is open, under the scheme it was opened with.
"""

from __future__ import annotations

from app.annotation.spans import EditSpan
from app.errors import SpanRefusedError
from app.model import Attribute, Scheme, Span


class Relabelling:
    """Makes the orders that relabel, and remembers what they drop."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], dict[str, str]] = {}

    def order(self, span: Span, label: str, scheme: Scheme) -> EditSpan:
        """The order that gives ``span`` that label, and what it had when it last had it.

        What both labels have stays as the span has it. ``SpanRefusedError`` for an unknown label.
        """
        if label == span.label:
            return EditSpan(span.id, label=label)
        self._kept[span.id, span.label] = dict(span.attributes)
        shared = {attribute.name for attribute in scheme.label(span.label).attributes}
        kept = self._kept.get((span.id, label), {})
        again = {
            attribute.name: kept[attribute.name]
            for attribute in scheme.label(label).attributes
            if attribute.name in kept
            and attribute.name not in shared
            and _may_be_set(attribute, kept[attribute.name])
        }
        return EditSpan(span.id, label=label, attributes=again or None)


def _may_be_set(attribute: Attribute, value: str) -> bool:
    """What was imported and only held may not be set anew."""
    try:
        attribute.check(value)
    except SpanRefusedError:
        return False
    return True
