"""The mouse on the text: drags snap to words, clicks find spans, edges of a span can be drawn.

Alt held while dragging takes single graphemes. A click takes the innermost span, a second click
in the same place the one around it, and so on outwards.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from app.model import Span
from ui.reading.decoration import ranges

if TYPE_CHECKING:
    from ui.reading.view import TextView

_LEFT = Qt.MouseButton.LeftButton
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_TEXT = Qt.CursorShape.IBeamCursor
_HAND = Qt.CursorShape.PointingHandCursor
_SIDES = Qt.CursorShape.SizeHorCursor
_DRAG = 4
_EDGE = 4


class Doing(Enum):
    """What the pressed button is about."""

    NOTHING = 0
    PRESSED = 1
    SELECTING = 2
    EDGE = 3


class Mouse:
    """Turns mouse events into selections of one view."""

    def __init__(self, view: TextView) -> None:
        self._view = view
        self._doing = Doing.NOTHING
        self._pressed_at = QPoint()
        self._last = QPoint()
        self._anchor = 0
        self._by_character = False
        self._edge: tuple[Span, bool] | None = None
        self._shape = _TEXT
        self._since_double = QElapsedTimer()
        self._scrolling = QTimer(view)
        self._scrolling.setInterval(30)
        self._scrolling.timeout.connect(self.scroll_on)

    @property
    def busy(self) -> bool:
        """Whether a drag is going on."""
        return self._doing in (Doing.SELECTING, Doing.EDGE)

    def let_go(self) -> None:
        """Leave what was begun: the text under it is another. The button's release means nothing."""
        self._doing, self._edge = Doing.NOTHING, None
        self._scrolling.stop()

    def let_edge_go(self) -> None:
        """Leave the edge that is dragged; a selection goes on."""
        if self._doing == Doing.EDGE:
            self.let_go()
            self._view.show_dragged(None)

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        if event.button() != _LEFT:
            return
        view, point = self._view, event.position().toPoint()
        self._pressed_at = self._last = point
        self._by_character = bool(event.modifiers() & _ALT)
        if self._third_click(point):
            view.select(*view.column.steps.sentence_at(view.position_at(point)))
            self._doing = Doing.NOTHING
            return
        self._edge = self._edge_under(point)
        if self._edge is not None:
            self._doing = Doing.EDGE
            return
        self._doing = Doing.PRESSED
        if event.modifiers() & _SHIFT:
            self._anchor = view.anchor
            self._doing = Doing.SELECTING
            self._extend(point)
            return
        self._anchor = view.position_at(point)
        view.move_caret(self._anchor, reveal=False, deselect=False)

    def _third_click(self, point: QPoint) -> bool:
        timer = self._since_double
        if not timer.isValid():
            return False
        recent = timer.elapsed() < QGuiApplication.styleHints().mouseDoubleClickInterval()
        timer.invalidate()
        return recent and (point - self._last).manhattanLength() < 12

    def double(self, event: QMouseEvent) -> None:
        """A double click takes the word, or what else is the grain."""
        if event.button() != _LEFT:
            return
        view, point = self._view, event.position().toPoint()
        self._last = self._pressed_at = point
        self._doing = Doing.NOTHING
        character = view.character_at(point)
        if character is not None:
            view.select(*view.column.steps.token_at(character, view.grain))
        self._since_double.start()

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved, with or without a button."""
        point = event.position().toPoint()
        self._last = point
        if self._doing == Doing.NOTHING or not event.buttons() & _LEFT:
            self.hover(point)
            return
        self._by_character = bool(event.modifiers() & _ALT)
        if self._doing == Doing.PRESSED:
            if (point - self._pressed_at).manhattanLength() < _DRAG:
                return
            self._doing = Doing.SELECTING
        self._extend(point)
        outside = point.y() < 0 or point.y() >= self._view.viewport().height()
        if outside and not self._scrolling.isActive():
            self._scrolling.start()
        elif not outside:
            self._scrolling.stop()

    def _extend(self, point: QPoint) -> None:
        view = self._view
        position = view.position_at(point)
        steps = view.column.steps
        grain = "character" if self._by_character else view.grain
        if self._doing == Doing.EDGE and self._edge is not None:
            span, at_start = self._edge
            if at_start:
                position = min(position, steps.move(span.end, "character", -1))
                start, end = steps.snap(position, span.end, grain)[0], span.end
            else:
                position = max(position, steps.move(span.start, "character", 1))
                start, end = span.start, steps.snap(span.start, position, grain)[1]
            view.show_dragged((start, end))
            return
        low, high = min(self._anchor, position), max(self._anchor, position)
        start, end = steps.snap(low, high, grain)
        if position < self._anchor:
            view.set_selection(end, start)
        else:
            view.set_selection(start, end)

    def scroll_on(self) -> None:
        """The pointer is held outside: scroll towards it and select on."""
        if not self.busy:
            self._scrolling.stop()
            return
        y, height = self._last.y(), self._view.viewport().height()
        beyond = y if y < 0 else max(0, y - height + 1)
        if not beyond:
            self._scrolling.stop()
            return
        self._view.scroll_by(max(-120, min(120, beyond)))
        self._extend(self._last)

    def release(self, event: QMouseEvent) -> None:
        """The button came up: a click is a click only now."""
        if event.button() != _LEFT:
            return
        self._scrolling.stop()
        doing, self._doing = self._doing, Doing.NOTHING
        view = self._view
        if doing == Doing.EDGE and self._edge is not None:
            span, _ = self._edge
            self._edge = None
            dragged = view.show_dragged(None)
            if dragged is not None and dragged != (span.start, span.end):
                view.span_edge_dragged.emit(span.id, *dragged)
        elif doing == Doing.PRESSED:
            self._click(self._pressed_at)

    def _click(self, point: QPoint) -> None:
        view = self._view
        spans, exact = view.spans_under(point)
        chosen = view.selected_span()
        ids = [span.id for span in spans]
        if not ids:
            view.choose("")
        elif not exact and chosen is not None and chosen.id in ids:
            view.choose(ids[(ids.index(chosen.id) + 1) % len(ids)])
        else:
            view.choose(ids[0])

    def hover(self, point: QPoint | None = None) -> None:
        """What lies under the pointer now, as after a scroll."""
        view = self._view
        if point is None:
            point = self._last
            if not view.viewport().underMouse() or self.busy:
                return
        spans, exact = view.spans_under(point)
        view.set_hovered(spans[0] if spans else None)
        edge = self._edge_under(point) is not None
        shape = _SIDES if edge else _HAND if exact else _TEXT
        if shape != self._shape:
            self._shape = shape
            view.viewport().setCursor(shape)

    def leave(self) -> None:
        """The pointer left the text."""
        self._view.set_hovered(None)

    def _edge_under(self, point: QPoint) -> tuple[Span, bool] | None:
        """The selected span when ``point`` is on one of its ends; True for its start."""
        view = self._view
        span = view.selected_span()
        if span is None or not view.edges_draggable:
            return None
        column, x = view.column, point.x() - view.column_x
        index, laid, line = column.hit(x, point.y())
        top = column.top_of(index)
        if top is None or not line.top <= point.y() - top < line.top + line.height:
            return None
        for found, left, right in ranges(laid, span.start, span.end):
            if found is not line:
                continue
            if line.start <= span.start and abs(x - left) <= _EDGE:
                return span, True
            if span.end <= line.end and abs(x - right) <= _EDGE:
                return span, False
        return None
