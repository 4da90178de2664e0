"""Spans over the surface: which one is chosen, which lies under pointer or caret, their titles.

The page orders; this shows: ``apply`` takes in what an act did, and repaints what that touched.

Trap: an active span has a pill that floats outside its paragraph, so both are updated together.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from app.model import Scheme, Span
from ui.reading.caret import CaretSurface
from ui.reading.pills import margin_place, pill_place

if TYPE_CHECKING:
    from ui.theme import Theme


class SpanSurface(CaretSurface):
    """A surface that shows spans, one of them chosen. Without ``pills`` no title floats."""

    span_selected = Signal(str)
    span_hovered = Signal(str)

    def __init__(
        self,
        theme: Theme,
        scheme: Scheme | None,
        parent: QWidget | None,
        *,
        fit_height: bool,
        pills: bool,
    ) -> None:
        super().__init__(theme, scheme, parent, fit_height=fit_height)
        self._floating = pills
        self._chosen = ""
        self._hovered = ""
        self._under_caret = ""
        self._dragged: tuple[int, int] | None = None

    def show_spans(self, spans: Iterable[Span]) -> None:
        """Show these spans and no others."""
        self.column.show_spans(spans)
        if self._chosen and self._chosen not in self.column.marks.by_id:
            self.choose("")
        self._hovered = ""
        self._resettle()
        self._find_under_caret()

    def apply(self, removed: Iterable[Span], added: Iterable[Span]) -> None:
        """Take away and add spans; repaints the paragraphs they touch and nothing else."""
        old_pills = self._floats()
        touched: set[int] = set()
        marks = self.column.marks
        for span in removed:
            touched.update(marks.remove(span))
        for span in added:
            touched.update(marks.add(span))
        done, grown = self.column.refresh(sorted(touched))
        if self._chosen and self._chosen not in marks.by_id:
            self._chosen = ""
            self.span_selected.emit("")
        if self._hovered not in marks.by_id:
            self._hovered = ""
        self._repaint_paragraphs(done, grown=grown)
        self._find_under_caret()
        self._update_boxes(old_pills)
        self._update_boxes(self._floats())
        if self._fit and grown:
            self._fit_height()

    def clear_selection(self) -> bool:
        """Drop the selection, else the selected span; False when there was neither."""
        start, end = self.selection()
        if start < end:
            self.set_selection(self._caret, self._caret)
            return True
        if self._chosen:
            self.choose("")
            return True
        return False

    def spans_at(self, position: int) -> list[Span]:
        """The spans over the character at ``position``, innermost first."""
        return self.column.marks.over(position, position + 1)

    def selected_span(self) -> Span | None:
        """The selected span."""
        return self.column.marks.by_id.get(self._chosen)

    @property
    def span_under_caret(self) -> Span | None:
        """The innermost span at the caret, when nothing is selected."""
        return self.column.marks.by_id.get(self._under_caret)

    def select_span(self, span_id: str, *, reveal: bool = True) -> None:
        """Select a span (none with ""), put the caret at its start, and show it."""
        span = self.column.marks.by_id.get(span_id)
        if span is None:
            self.choose("")
            return
        self.set_selection(span.start, span.start, deselect=False)
        self.choose(span.id)
        if reveal:
            self.reveal(span.start, span.end)

    def choose(self, span_id: str) -> None:
        """Select a span where it is; the caret and the view stay."""
        if span_id == self._chosen:
            return
        before = self._active_spans()
        boxes = self._floats()
        old = self.selected_span()
        self._chosen = span_id
        self._dragged = None
        new = self.selected_span()
        for span in (*before, *self._active_spans(), *filter(None, (old, new))):
            self._update_range(span.start, span.end)
        self._update_boxes(boxes)
        self._update_boxes(self._floats())
        self._find_under_caret()
        self.span_selected.emit(span_id)

    def next_span(self) -> Span | None:
        """Select the next span in text order from the selected one or the caret."""
        return self._walk(1)

    def previous_span(self) -> Span | None:
        """Select the span before in text order."""
        return self._walk(-1)

    def _walk(self, step: int) -> Span | None:
        marks = self.column.marks
        span = marks.walk(self.selected_span(), self._caret, step)
        for _ in range(len(marks.by_id)):
            if span is None or not self._is_dimmed(span):
                break
            span = marks.walk(span, self._caret, step)
        if span is None or self._is_dimmed(span):
            return None
        self.select_span(span.id)
        return span

    def _is_dimmed(self, span: Span) -> bool:
        """Whether the keyboard passes over it: it lies in a dimmed range."""
        return any(
            start <= span.start and span.end <= end for start, end, _ in self.column.content.dimmed
        )

    def set_hovered(self, span: Span | None) -> None:
        """The span under the pointer shows its title and a stronger tint."""
        span_id = "" if span is None else span.id
        if span_id == self._hovered:
            return
        boxes = self._floats()
        old = self.column.marks.by_id.get(self._hovered)
        self._hovered = span_id
        for changed in filter(None, (old, span)):
            self._update_range(changed.start, changed.end)
        self._update_boxes(boxes)
        self._update_boxes(self._floats())
        self.span_hovered.emit(span_id)

    def show_dragged(self, dragged: tuple[int, int] | None) -> tuple[int, int] | None:
        """Preview the selected span with other edges; returns the preview before."""
        old, self._dragged = self._dragged, dragged
        if old != dragged:
            for shown in filter(None, (old, dragged)):
                self._update_range(*shown)
        return old

    def _find_under_caret(self) -> None:
        start, end = self.selection()
        found = ""
        if start == end and not self._chosen:
            spans = self.spans_at(self._caret)
            found = spans[0].id if spans else ""
        if found != self._under_caret:
            by_id = self.column.marks.by_id
            for span_id in (self._under_caret, found):
                if span_id in by_id:
                    self._update_range(by_id[span_id].start, by_id[span_id].end)
            self._under_caret = found

    def _active_spans(self) -> list[Span]:
        """The spans with the stronger tint; the last one lies on top."""
        ids = [self._chosen, self._hovered]
        if self.hasFocus():
            ids.append(self._under_caret)
        by_id = self.column.marks.by_id
        found = {span_id: by_id[span_id] for span_id in ids if span_id in by_id}
        return sorted(found.values(), key=lambda span: span.start - span.end)

    def _pills(self) -> list[tuple[QRect, QPixmap]]:
        """The titles that float, each with its place: those of the chosen and the hovered span."""
        if self._tags or not self._floating:
            return []
        found: list[tuple[QRect, QPixmap]] = []
        by_id = self.column.marks.by_id
        for span_id in dict.fromkeys((self._chosen, self._hovered)):
            span = by_id.get(span_id)
            if span is None:
                continue
            for short, where in ((False, pill_place), (True, margin_place)):
                pill = self._pill(span, short=short)
                size = pill.deviceIndependentSize().toSize()
                place = where(self.column, self.column_x, span, size)
                if place is not None and not any(place.intersects(other) for other, _ in found):
                    found.append((place, pill))
                    break
        return found

    def _pill(self, span: Span, *, short: bool) -> QPixmap:
        styles, ratio = self.column.styles, self.column.ratio
        return self._palette.pill(span.label, styles.tag, ratio, short=short)

    def _floats(self) -> list[QRect]:
        return [box for box, _ in self._pills()]

    def _caret_went(self, *, deselect: bool) -> None:
        span, (start, end) = self.selected_span(), self.selection()
        if deselect and span is not None:
            inside = span.start <= self._caret <= span.end
            if start < end or not inside:
                self.choose("")
        self._find_under_caret()

    def _update_focus(self) -> None:
        super()._update_focus()
        span = self.column.marks.by_id.get(self._under_caret)
        if span is not None:
            self._update_range(span.start, span.end)
