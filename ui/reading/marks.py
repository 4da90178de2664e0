"""The spans that are shown, by id, in text order and by the paragraph they touch.

Built in one sweep when an article opens, changed a span at a time after that; nothing here is
linear in the number of spans but the first sweep.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable

from app.model import Span, text_order
from ui.reading.paragraphs import Paragraphs

_NONE: list[Span] = []


class Marks:
    """Spans of one article over its paragraphs."""

    def __init__(self, paragraphs: Paragraphs, spans: Iterable[Span] = ()) -> None:
        self._paragraphs = paragraphs
        self.by_id: dict[str, Span] = {}
        self._order: list[tuple[int, int, str, str]] = []
        self._in: dict[int, list[Span]] = {}
        first, last = paragraphs[0].start, paragraphs[len(paragraphs) - 1].next
        for span in spans:
            if span.start < last and span.end > first:
                self.by_id[span.id] = span
                for index in paragraphs.touching(span.start, span.end):
                    self._in.setdefault(index, []).append(span)
        self._order = sorted(map(text_order, self.by_id.values()))
        self._range = (first, last)

    def inside(self, index: int) -> list[Span]:
        """The spans that touch paragraph ``index``, in no order."""
        return self._in.get(index, _NONE)

    def add(self, span: Span) -> range:
        """Show ``span``; returns the paragraphs it touches."""
        first, last = self._range
        if span.id in self.by_id:
            self.remove(span)
        if span.start >= last or span.end <= first:
            return range(0)
        self.by_id[span.id] = span
        insort(self._order, text_order(span))
        touched = self._paragraphs.touching(span.start, span.end)
        for index in touched:
            self._in.setdefault(index, []).append(span)
        return touched

    def remove(self, span: Span) -> range:
        """Take away the span with the id of ``span``; returns the paragraphs it touched."""
        known = self.by_id.pop(span.id, None)
        if known is None:
            return range(0)
        del self._order[bisect_left(self._order, text_order(known))]
        touched = self._paragraphs.touching(known.start, known.end)
        for index in touched:
            self._in[index] = [other for other in self._in[index] if other.id != known.id]
        return touched

    def over(self, start: int, end: int) -> list[Span]:
        """The spans that share characters with ``start`` to ``end``, innermost first."""
        found = {
            span.id: span
            for index in self._paragraphs.touching(start, end)
            for span in self.inside(index)
            if span.start < end and span.end > start
        }
        return sorted(found.values(), key=innermost_first)

    def walk(self, span: Span | None, position: int, step: int) -> Span | None:
        """The next (``step`` 1) or previous (-1) span in text order from ``span`` or ``position``.

        Past the last it begins again with the first.
        """
        if not self._order:
            return None
        if span is not None and span.id in self.by_id:
            index = bisect_left(self._order, text_order(span)) + step
        else:
            index = bisect_left(self._order, (position,))
            index -= step < 0
        return self.by_id[self._order[index % len(self._order)][3]]

    def starting_after(self, position: int) -> int:
        """How many spans start at or before ``position``."""
        return bisect_right(self._order, (position + 1,))


def innermost_first(span: Span) -> tuple[int, int, str, str]:
    """Sort key: shortest first, then text order."""
    return (span.end - span.start, span.start, span.label, span.id)
