"""The spans that are shown, by id, in text order and by the paragraph they touch.

Built in one sweep when an article opens, changed a span at a time after that; nothing here is
linear in the number of spans but the first sweep.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from app.model import Span, text_order
from ui.reading.paragraphs import Paragraphs

_NONE: list[Span] = []


class Marks:
    """Spans of one article over its paragraphs."""

    def __init__(self, paragraphs: Paragraphs, spans: Iterable[Span] = ()) -> None:
        self._paragraphs = paragraphs
        self.by_id: dict[str, Span] = {}
        self._in: dict[int, list[Span]] = {}
        starts, count, index = paragraphs.starts, len(paragraphs), 0
        first, last = paragraphs[0].start, paragraphs[count - 1].next
        self._range = (first, last)
        inside = self._in
        for span in sorted(spans, key=text_order):
            start, end = span.start, span.end
            if start >= last or end <= first or span.id in self.by_id:
                continue
            self.by_id[span.id] = span
            while index + 1 < count and starts[index + 1] <= start:
                index += 1
            touched = index
            while True:
                inside.setdefault(touched, []).append(span)
                touched += 1
                if touched >= count or starts[touched] >= end:
                    break
        self._order = [text_order(span) for span in self.by_id.values()]

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


def innermost_first(span: Span) -> tuple[int, int, str, str]:
    """Sort key: shortest first, then text order."""
    return (span.end - span.start, span.start, span.label, span.id)
