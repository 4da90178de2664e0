"""Says what eyes see by colour: which labels begin under the caret, which span is selected.

A screen reader reads the text and the caret by itself (``ui/reading/accessibility``); labels are no
part of a text for it, so they are announced as the caret comes into a span or leaves the last one.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model import Scheme, Span
from ui import deeds
from ui.reading import TextView, announce


class Speaker(QObject):
    """Speaks for one text view; it belongs to it."""

    def __init__(self, view: TextView, scheme: Scheme) -> None:
        super().__init__(view)
        self._view = view
        self._scheme = scheme
        self._under: tuple[str, ...] = ()
        view.caret_moved.connect(self._tell_caret)
        view.span_selected.connect(self._tell_selected)

    def _tell_caret(self, caret: int) -> None:
        start, end = self._view.selection()
        spans = self._view.spans_at(caret) if start == end else []
        under = tuple(span.id for span in spans)
        if under == self._under:
            return
        come = [span for span in spans if span.id not in self._under]
        left, self._under = bool(self._under) and not under, under
        if come:
            announce(self._view, ", ".join(self._title(span) for span in come))
        elif left:
            announce(self._view, self.tr("no label"))

    def _tell_selected(self, span_id: str) -> None:
        span = self._view.column.marks.by_id.get(span_id)
        if span is None:
            return
        surface = deeds.short(span.surface(self._view.column.content.text))
        parts = [self._title(span), surface]
        if span.unsure:
            parts.append(self.tr("unsure"))
        if span.note:
            parts.append(self.tr("with a note"))
        announce(self._view, ", ".join(parts))

    def _title(self, span: Span) -> str:
        return deeds.title(self._scheme, span.label)
