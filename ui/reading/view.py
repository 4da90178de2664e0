"""The text surface: shows one article with its spans and takes caret, selection and clicks.

It holds no opinion on labels: the page asks for the selection and shows what became of it. All
offsets in and out are code points of the whole text, also when only an excerpt is shown.

Traps: lay out before painting, never in it, so that the scroll bar is told in time; an active
span has a pill that floats outside its paragraph, so both must be updated together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from app.model import Scheme, Span
from ui.reading import accessibility
from ui.reading.bar import ThinBar
from ui.reading.column import Column, Content
from ui.reading.keys import Keys
from ui.reading.mouse import Mouse
from ui.reading.painting import Active, paint, pill_place
from ui.reading.palette import Palette
from ui.reading.steps import GRAINS
from ui.reading.styles import Styles, styles

if TYPE_CHECKING:
    from ui.theme import Theme

PIXELS = 18.0
_THAI = re.compile("[\u0e00-\u0e7f]")
_CTRL = Qt.KeyboardModifier.ControlModifier


class TextView(QAbstractScrollArea):
    """One article, or with ``fit_height`` an excerpt that is as tall as its text.

    Without ``pills`` no title floats over the text; then whoever shows it must tell the label.
    """

    selection_changed = Signal(int, int)
    caret_moved = Signal(int)
    span_selected = Signal(str)
    span_hovered = Signal(str)
    span_edge_dragged = Signal(str, int, int)
    context_requested = Signal(QPoint, int)
    zoom_requested = Signal(int)

    def __init__(
        self,
        theme: Theme,
        scheme: Scheme | None = None,
        parent: QWidget | None = None,
        *,
        fit_height: bool = False,
        pills: bool = True,
    ) -> None:
        super().__init__(parent)
        self.edges_draggable = True
        self.tab_walks = not fit_height
        self._fit = fit_height
        self._floating = pills
        self._theme = theme
        self._scheme = scheme
        self._palette = self._mixed()
        self._factor = 1.0
        self._tags = False
        self._grain = "word"
        self._anchor = self._caret = 0
        self._chosen = ""
        self._hovered = ""
        self._under_caret = ""
        self._dragged: tuple[int, int] | None = None
        self._syncing = False
        self._thai = False
        self.column = Column(Content(), self._palette, self._styles(), 600, ())
        self._keys = Keys(self)
        self._mouse = Mouse(self)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._blink_caret)
        self._caret_on = True
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(4)
        self._idle.timeout.connect(self._look_ahead)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self._bar = ThinBar(self)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(off if self._fit else on)
        self._bar.setSingleStep(28)
        self._colour_bar()
        port = self.viewport()
        port.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        port.setMouseTracking(True)
        port.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Article text"))
        accessibility.install()

    # -- what is shown ---------------------------------------------------------------------

    def show_text(
        self,
        text: str,
        words: Sequence[int] | None = None,
        headline: tuple[int, int] | None = None,
        dimmed: Iterable[tuple[int, int, str]] = (),
        *,
        sentences: Sequence[int] | None = None,
        visible: tuple[int, int] | None = None,
        kicker: str = "",
        spans: Iterable[Span] = (),
        emphasis: Iterable[tuple[int, int]] = (),
    ) -> None:
        """Show ``text`` from its top, or of it only the range ``visible``.

        ``words`` and ``sentences`` are borders over the whole text, as ``app.languages`` gives
        them; ``headline`` is set larger; each of ``dimmed`` is (start, end, kind); ``kicker``
        stands small above the text.
        """
        content = Content(
            text,
            visible or (0, len(text)),
            headline,
            sorted(dimmed),
            sorted(emphasis),
            kicker,
        )
        self._thai = _THAI.search(text) is not None
        self._forget()
        self.column = Column(content, self._palette, self._styles(), self._text_width(), spans)
        self.column.steps.words, self.column.steps.sentences = words, sentences
        self.column.ratio = self.devicePixelRatioF()
        self._anchor = self._caret = self.column.paragraphs[0].start
        self._resettle()
        self._announce(old_selection=None)
        accessibility.text_changed(self)

    def set_words(
        self, words: Sequence[int] | None, sentences: Sequence[int] | None = None
    ) -> None:
        """Take the borders when they are known; only Thai line breaks may move."""
        steps = self.column.steps
        steps.words, steps.sentences = words, sentences
        steps.forget_words()
        if self._thai:
            self.column.relay()
        self._resettle()

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
        old_pills = self._pill_boxes()
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
        self._update_boxes(self._pill_boxes())
        if self._fit and grown:
            self._fit_height()

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Take titles and colours of labels from ``scheme``."""
        self._scheme = scheme
        self._restyle()

    def set_theme(self, theme: Theme) -> None:
        """Change between light and dark."""
        self._theme = theme
        self._colour_bar()
        self._restyle()

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters; 1.0 is 18 pixels."""
        self._factor = min(4.0, max(0.5, factor))
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

    def set_emphasis(self, marked: Iterable[tuple[int, int]]) -> None:
        """Underline these ranges with dots, as for characters on which annotators differ."""
        content, paragraphs = self.column.content, self.column.paragraphs
        touched: set[int] = set()
        ranges = sorted((start, end) for start, end in marked if start < end)
        for start, end in (*content.emphasis, *ranges):
            touched.update(paragraphs.touching(start, end))
        content.emphasis = ranges
        self._repaint_paragraphs(*self.column.refresh(sorted(touched)))

    def set_dimmed(self, dimmed: Iterable[tuple[int, int, str]]) -> None:
        """Dim these ranges and no others; each is (start, end, kind). The place of the view stays."""
        self.column.content.dimmed = sorted(dimmed)
        self.column.relay()
        self._resettle()

    # -- selection and caret ---------------------------------------------------------------

    @property
    def grain(self) -> str:
        """What Left and Right step by, and drags snap to: one of ``steps.GRAINS``."""
        return self._grain

    @grain.setter
    def grain(self, grain: str) -> None:
        if grain not in GRAINS:
            raise ValueError(f"no grain {grain!r}")
        self._grain = grain

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self._caret

    @property
    def anchor(self) -> int:
        """The end of the selection that stays when it is extended."""
        return self._anchor

    def selection(self) -> tuple[int, int]:
        """The selected range; empty (at the caret) when nothing is selected."""
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    def selected_text(self) -> str:
        """The exact characters of the selection."""
        start, end = self.selection()
        return self.column.content.text[start:end]

    def select(self, start: int, end: int) -> None:
        """Select the range, grown where it would split a grapheme, and show it."""
        start, end = self.column.steps.whole(start, end)
        self.set_selection(start, end)
        self.reveal(start, end)

    def select_all(self) -> None:
        """Select everything that is shown."""
        paragraphs = self.column.paragraphs
        self.set_selection(paragraphs[0].start, paragraphs[len(paragraphs) - 1].end)

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

    def copy(self) -> None:
        """Put the selected characters on the clipboard."""
        if self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())

    def move_caret(
        self, position: int, *, extend: bool = False, reveal: bool = True, deselect: bool = True
    ) -> None:
        """Bring the caret to ``position``; with ``extend`` the selection reaches there."""
        self.set_selection(self._anchor if extend else position, position, deselect=deselect)
        if reveal:
            self.reveal(position, position)

    def set_selection(self, anchor: int, caret: int, *, deselect: bool = True) -> None:
        """Select between two caret places without scrolling."""
        if (anchor, caret) == (self._anchor, self._caret):
            return
        old = self.selection()
        self._update_caret()
        self._anchor, self._caret = anchor, caret
        self._keys.forget_column()
        new = self.selection()
        if old != new:
            self._update_difference(old, new)
        self._start_blinking()
        self._update_caret()
        span = self.selected_span()
        if (
            deselect
            and span is not None
            and (new[0] < new[1] or not span.start <= caret <= span.end)
        ):
            self.choose("")
        self._find_under_caret()
        self._announce(old)

    def _announce(self, old_selection: tuple[int, int] | None) -> None:
        new = self.selection()
        if old_selection is None or old_selection != new:
            self.selection_changed.emit(*new)
        self.caret_moved.emit(self._caret)
        accessibility.caret_moved(self)

    # -- spans -----------------------------------------------------------------------------

    def spans_at(self, position: int) -> list[Span]:
        """The spans over the character at ``position``, innermost first."""
        return self.column.marks.over(position, position + 1)

    def selected_span(self) -> Span | None:
        """The selected span."""
        return self.column.marks.by_id.get(self._chosen)

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
        boxes = self._pill_boxes()
        old = self.selected_span()
        self._chosen = span_id
        self._dragged = None
        new = self.selected_span()
        for span in (*before, *self._active_spans(), *filter(None, (old, new))):
            self._update_range(span.start, span.end)
        self._update_boxes(boxes)
        self._update_boxes(self._pill_boxes())
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
        boxes = self._pill_boxes()
        old = self.column.marks.by_id.get(self._hovered)
        self._hovered = span_id
        for changed in filter(None, (old, span)):
            self._update_range(changed.start, changed.end)
        self._update_boxes(boxes)
        self._update_boxes(self._pill_boxes())
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
        boxes = self._pill_boxes()
        moved = self.column.move_by(pixels)
        if not moved:
            return
        if abs(moved) < self.viewport().height():
            self.viewport().scroll(0, -moved)
            self._update_boxes([box.translated(0, -moved) for box in boxes])
            self._settle()
            self._update_boxes(self._pill_boxes())
        else:
            self._settle()
            self.viewport().update()
        self._mouse.hover()
        if not self._idle.isActive():
            self._idle.start()

    def _jumped(self) -> None:
        self._settle()
        self.viewport().update()
        self._mouse.hover()
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

    def _forget(self) -> None:
        self._chosen = self._hovered = self._under_caret = ""
        self._dragged = None
        self._keys.forget_column()

    def _resettle(self) -> None:
        """Everything may have changed: lay out what is in view and paint it all."""
        self.column.resize_view(self.viewport().height())
        if self._fit:
            self._fit_height()
        self._settle()
        self.viewport().update()
        self._idle.start()

    def _fit_height(self) -> None:
        if not self.isVisible():
            return  # the width is not known yet; a height for a wrong one would move the page
        height = max(1, self.column.height_all())
        self.column.index = self.column.into = 0
        self.column.view_height = height
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()

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

    def _update_difference(self, old: tuple[int, int], new: tuple[int, int]) -> None:
        if old[0] == new[0]:
            self._update_range(*sorted((old[1], new[1])))
        elif old[1] == new[1]:
            self._update_range(*sorted((old[0], new[0])))
        else:
            for start, end in (old, new):
                if start < end:
                    self._update_range(start, end)

    def _pills(self) -> list[tuple[QRect, Span]]:
        if self._tags or not self._floating:
            return []
        found = []
        by_id = self.column.marks.by_id
        for span_id in dict.fromkeys((self._chosen, self._hovered)):
            span = by_id.get(span_id)
            if span is None:
                continue
            size = self._pill(span).deviceIndependentSize().toSize()
            place = pill_place(self.column, self.column_x, span, (size.width(), size.height()))
            if place is not None and not any(place.intersects(other) for other, _ in found):
                found.append((place, span))
        return found

    def _pill(self, span: Span) -> QPixmap:
        return self._palette.pill(span.label, self.column.styles.tag, self.column.ratio)

    def _pill_boxes(self) -> list[QRect]:
        return [box for box, _ in self._pills()]

    def _update_boxes(self, boxes: Iterable[QRect]) -> None:
        for box in boxes:
            self.viewport().update(box)

    def _update_caret(self) -> None:
        box = self.rectangle_of(self._caret)
        if box is not None:
            self.viewport().update(box)

    def _start_blinking(self) -> None:
        self._caret_on = True
        interval = QGuiApplication.styleHints().cursorFlashTime() // 2
        if interval > 0 and self.hasFocus():
            self._blink.start(interval)
        else:
            self._blink.stop()

    def _blink_caret(self) -> None:
        self._caret_on = not self._caret_on
        self._update_caret()

    # -- events of Qt ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is exposed. The painter ends even when something in here fails."""
        shown = self.hasFocus() and self._caret_on
        active = Active(
            selection=self.selection(),
            spans=self._active_spans(),
            selected=self.selected_span(),
            dragged=self._dragged,
            focused=self.hasFocus(),
            pills=[(box, self._pill(span)) for box, span in self._pills()],
            caret=self.rectangle_of(self._caret) if shown else None,
        )
        with QPainter(self.viewport()) as painter:
            paint(painter, event.rect(), self.column, self.column_x, active)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Caret and selection keys; everything else is the page's."""
        if self._keys.press(event):
            event.accept()
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks spans while there are any; Ctrl+Tab leaves the text."""
        if self.tab_walks and self.column.marks.by_id:
            return False
        return super().focusNextPrevChild(forward)

    def leave(self, *, forward: bool) -> bool:
        """Give the focus to the next or previous widget."""
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See ``mouse.py``."""
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See ``mouse.py``."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See ``mouse.py``."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See ``mouse.py``."""
        self._mouse.double(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The page makes the menu; it gets where on the screen and where in the text."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.rectangle_of(self._caret) or QRect(self.column_x, 20, 1, 1)
            place, position = self.viewport().mapToGlobal(box.bottomLeft()), self._caret
        else:
            place, position = event.globalPos(), self.position_at(event.pos())
        self.context_requested.emit(place, position)

    def viewportEvent(self, event: QEvent) -> bool:
        """Name what lies under the pointer, from the innermost outwards."""
        kind = event.type()
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spans, _ = self.spans_under(event.pos())
            words = "<br>".join(escape(self._said(span)) for span in spans)
            shown = f"<qt>{words}</qt>" if words else ""  # an empty one hides what was shown
            QToolTip.showText(event.globalPos(), shown, self.viewport())
            return True
        if kind == QEvent.Type.Leave:
            self._mouse.leave()
        return super().viewportEvent(event)

    def _said(self, span: Span) -> str:
        surface = " ".join(span.surface(self.column.content.text).split())
        short = surface if len(surface) <= 60 else surface[:59] + "…"
        return f"{self._palette.ink(span.label).title}: {short}"

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret blinks while the text has the focus."""
        super().focusInEvent(event)
        self._start_blinking()
        self._update_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selection goes quiet."""
        super().focusOutEvent(event)
        self._blink.stop()
        self._update_focus()

    def _update_focus(self) -> None:
        self._update_caret()
        self._update_range(*self.selection())
        span = self.column.marks.by_id.get(self._under_caret)
        if span is not None:
            self._update_range(span.start, span.end)
