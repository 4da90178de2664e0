"""The scrolled column: what is in view, where points and places are, what must be painted anew.

Knows nothing of carets, selections and chosen spans; those are the layers above it, which say by
``_floats`` what lies over the text outside of its paragraph, and by ``_scrolled`` hear of moves.

Trap: lay out before painting, never in it, so that the scroll bar is told in time.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.model import Scheme, Span
from ui.reading.bar import ThinBar
from ui.reading.column import Column
from ui.reading.palette import Palette
from ui.reading.room import Content
from ui.reading.styles import Styles, styles

if TYPE_CHECKING:
    from ui.theme import Theme

PIXELS = 18.0
_CTRL = Qt.KeyboardModifier.ControlModifier


class Surface(QAbstractScrollArea):
    """The column in its viewport; with ``fit_height`` an excerpt that is as tall as its text."""

    zoom_requested = Signal(int)
    laid_out = Signal()

    def __init__(
        self, theme: Theme, scheme: Scheme | None, parent: QWidget | None, *, fit_height: bool
    ) -> None:
        super().__init__(parent)
        self._fit = fit_height
        self._theme = theme
        self._scheme = scheme
        self._palette = self._mixed()
        self._factor = 1.0
        self._tags = self._numbered = False
        self._thai = False
        self._syncing = False
        self.column = Column(Content(), self._palette, self._styles(), 600, ())
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(4)
        self._idle.timeout.connect(self._look_ahead)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self._bar = ThinBar(self)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(off if fit_height else on)
        self._bar.setSingleStep(28)
        self._colour_bar()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _floats(self) -> list[QRect]:
        """What floats over the text, in the viewport."""
        return []

    def _scrolled(self) -> None:
        """The text has moved under the pointer."""

    # -- how it looks ----------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Change between light and dark."""
        self._theme = theme
        self._colour_bar()
        self._restyle()

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters; 1.0 is 18 pixels."""
        factor = min(4.0, max(0.5, factor))
        if factor != self._factor:
            self._factor = factor
            self._restyle()

    @property
    def zoom(self) -> float:
        """The size of the letters; 1.0 is 18 pixels."""
        return self._factor

    @property
    def show_tags(self) -> bool:
        """Whether every span carries the title of its label under its bar."""
        return self._tags

    @show_tags.setter
    def show_tags(self, wanted: bool) -> None:
        self._tags = wanted
        self._restyle()

    @property
    def show_numbers(self) -> bool:
        """Whether every paragraph carries its number in the margin."""
        return self.column.numbered

    @show_numbers.setter
    def show_numbers(self, wanted: bool) -> None:
        self._numbered = self.column.numbered = wanted
        self.viewport().update()

    def set_emphasis(self, marked: Iterable[tuple[int, int]]) -> None:
        """Underline these ranges with dots, as for characters on which annotators differ."""
        content, paragraphs = self.column.content, self.column.paragraphs
        touched: set[int] = set()
        ranges = sorted((start, end) for start, end in marked if start < end)
        for start, end in (*content.emphasis, *ranges):
            touched.update(paragraphs.touching(start, end))
        content.emphasis = ranges
        self._repaint_paragraphs(*self.column.refresh(sorted(touched)))

    def set_headline(self, headline: tuple[int, int] | None) -> None:
        """Set that range larger, and no other. The place of the view stays."""
        if headline != self.column.content.headline:
            self.column.content.headline = headline
            self.column.relay()
            self._resettle()

    def set_dimmed(self, dimmed: Iterable[tuple[int, int, str]]) -> None:
        """Dim these ranges and no others; each is (start, end, kind). The place of the view stays."""
        self.column.content.dimmed = sorted(dimmed)
        self.column.relay()
        self._resettle()

    # -- points and places -----------------------------------------------------------------

    @property
    def column_x(self) -> int:
        """The left edge of the column in the viewport."""
        if self._fit:
            return 0
        return max(self.column.styles.margin, (self.viewport().width() - self.column.width) // 2)

    def position_at(self, point: QPoint) -> int:
        """The caret place nearest to a point of the viewport."""
        return self.column.position_at(point.x() - self.column_x, point.y())

    def character_at(self, point: QPoint) -> int | None:
        """The start of the grapheme under a point of the viewport, None beside the text."""
        _, laid, line = self.column.hit(point.x() - self.column_x, point.y())
        return laid.character_at(line, point.x() - self.column_x)

    def spans_under(self, point: QPoint) -> tuple[Sequence[Span], bool]:
        """Spans under a point, innermost first; True when the point is on a bar, which is exact."""
        return self.column.spans_under(point.x() - self.column_x, point.y())

    def rectangle_of(self, position: int) -> QRect | None:
        """Where a caret at ``position`` is drawn in the viewport, None when out of view."""
        column = self.column
        top = column.top_of(column.paragraphs.at(position))
        if top is None:
            return None
        _, laid, line = column.caret_line(position)
        x = self.column_x + round(laid.x_of(line, position))
        height = min(line.foot - line.top, line.height + 6) - 2
        return QRect(x - 1, top + line.top + 1, 2, max(height, 12))

    def lines_a_page(self) -> int:
        """How many lines PageUp and PageDown go."""
        pitch = self.column.styles.body.line_height(0)
        return max(1, self.viewport().height() // pitch - 2)

    def reveal(self, start: int, end: int) -> None:
        """Scroll as little as needed to show ``start``, and ``end`` too where both fit."""
        if self._fit:
            return
        column, height = self.column, self.viewport().height()
        index, _, line = column.caret_line(start)
        last_index, _, last = column.caret_line(end)
        margin = min(40, height // 6)
        top, bottom = column.top_of(index), column.top_of(last_index)
        if top is not None and bottom is not None:
            first_y, last_y = top + line.top, bottom + last.top + last.height
            if first_y >= margin and last_y <= height - margin:
                return
            if last_y - first_y > height - 2 * margin or first_y < margin:
                self.scroll_by(first_y - margin)
            else:
                self.scroll_by(last_y - height + margin)
            return
        column.show_line(index, line, height // 3)
        self._jumped()

    def scroll_by(self, pixels: int) -> None:
        """Move the text up by ``pixels`` (down if negative), as far as it goes."""
        boxes = self._floats()
        moved = self.column.move_by(pixels)
        if not moved:
            return
        if abs(moved) < self.viewport().height():
            self.viewport().scroll(0, -moved)
            self._update_boxes([box.translated(0, -moved) for box in boxes])
            self._settle()
            self._update_boxes(self._floats())
        else:
            self._settle()
            self.viewport().update()
        self._scrolled()
        if not self._idle.isActive():
            self._idle.start()

    def _jumped(self) -> None:
        self._settle()
        self.viewport().update()
        self._scrolled()
        self._idle.start()

    def _look_ahead(self) -> None:
        if self.column.look_ahead():
            self._settle()
            self._idle.start()

    # -- keeping the picture true ----------------------------------------------------------

    def _mixed(self) -> Palette:
        return Palette(self._theme, self._scheme.labels if self._scheme else ())

    def _styles(self) -> Styles:
        return styles(PIXELS * self._factor, thai=self._thai, tags=self._tags, fitted=self._fit)

    def _colour_bar(self) -> None:
        theme = self._theme
        self._bar.set_colours(theme.page, theme.line, theme.quiet)

    def _text_width(self) -> int:
        made, width = self._styles(), self.viewport().width()
        return max(60, min(made.measure, width - 2 * made.margin))

    def _restyle(self) -> None:
        self._palette = self._mixed()
        self.column.ratio = self.devicePixelRatioF()
        self.column.restyle(self._styles(), self._palette, self._text_width())
        self._resettle()

    def _resettle(self) -> None:
        """Everything may have changed: lay out what is in view and paint it all."""
        self.column.resize_view(self.viewport().height())
        if self._fit:
            self._fit_height()
        self._settle()
        self.viewport().update()
        self._idle.start()
        self.laid_out.emit()

    def height_for(self, text: str, width: int) -> int:
        """About how tall an excerpt of ``text`` is, ``width`` pixels wide."""
        made = self._styles()
        metrics, least = QFontMetricsF(made.body.font), 3 * made.body.x_average  # an unfilled end
        usable = max(60, min(made.measure, width) - least)
        parts = text.split("\n")
        lines = sum(max(1, math.ceil(metrics.horizontalAdvance(part) / usable)) for part in parts)
        gaps = (len(parts) - 1) * made.gap
        return made.top + lines * made.body.line_height(0) + gaps + made.bottom

    def line_ends(self) -> list[int]:
        """Where the lines in view end, in pixels from the top."""
        return [
            top + line.top + line.height
            for _, top, laid in self.column.in_view()
            for line in laid.lines
        ]

    def _fit_height(self) -> None:
        if not self.isVisible():
            return  # the width is not known yet; a height for a wrong one would move the page
        height = max(1, self.column.height_all())
        self.column.index = self.column.into = 0
        self.column.view_height = height
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
        if self.viewport().height() != height:  # Qt leaves it while it tells of another size
            self.setViewportMargins(0, 0, 0, 0)

    def _settle(self) -> None:
        """Lay out what is in view and tell the scroll bar."""
        for _ in self.column.in_view():
            pass
        if self._fit:
            return
        self._syncing = True
        height = self.viewport().height()
        self._bar.setPageStep(height)
        self._bar.setRange(0, max(0, self.column.heights.total - height))
        self._bar.setValue(self.column.offset)
        self._syncing = False

    def _repaint_paragraphs(self, changed: Sequence[int], grown: bool) -> None:
        known = set(changed)
        width, height = self.viewport().width(), self.viewport().height()
        for index, top, _ in self.column.in_view():
            if index in known:
                tall = height - top if grown else self.column.heights[index]
                self.viewport().update(0, top, width, tall)
                if grown:
                    break
        if grown:
            place = self.column.index, self.column.into
            self.column.clamp()
            self._settle()
            if place != (self.column.index, self.column.into):
                self.viewport().update()

    def _update_range(self, start: int, end: int) -> None:
        """Repaint the lines that ``start`` to ``end`` lies on."""
        width = self.viewport().width()
        for index, top, laid in self.column.in_view():
            paragraph = self.column.paragraphs[index]
            if paragraph.next <= start and index < len(self.column.paragraphs) - 1:
                continue
            if paragraph.start > end:
                break
            first = laid.lines[laid.line_at(max(start, paragraph.start))]
            last = laid.lines[laid.line_at(min(end, paragraph.end))]
            y = top + first.top
            self.viewport().update(0, y, width, top + last.top + last.height - y + 1)

    def _update_boxes(self, boxes: Iterable[QRect]) -> None:
        for box in boxes:
            self.viewport().update(box)

    # -- events of Qt ----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width lays out anew; a new height does not."""
        super().resizeEvent(event)
        width = self._text_width()
        if width != self.column.width:
            self.column.restyle(self._styles(), self._palette, width)
        self._resettle()

    def showEvent(self, event: QShowEvent) -> None:
        """An excerpt takes its height now that its width is known."""
        super().showEvent(event)
        if self._fit:
            self._resettle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The scroll bar was moved by hand or wheel."""
        if self._syncing:
            return
        if abs(dy) < 2 * self.viewport().height():
            self.scroll_by(-dy)
            if self._bar.value() != self.column.offset:
                self._settle()
        else:
            self.column.go_to(self._bar.value())
            self._jumped()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls; with Ctrl it asks for another size; an excerpt lets it pass."""
        if event.modifiers() & _CTRL:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        elif self._fit:
            event.ignore()
        else:
            super().wheelEvent(event)
