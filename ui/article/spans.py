"""The list of an article's spans: in text order, by label or by string; keys walk, open and close."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from app.model import Scheme, Span
from ui.article.listing import Heading, Listing, Order, Wanted
from ui.article.painting import ROW_HEIGHT, SpanPainter
from ui.rows import RowTable, SortedRows
from ui.theme import Theme

_K = Qt.Key


class _Model(SortedRows[Span | Heading]):
    """The rows; what they say to a screen reader."""

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self.listing = Listing(scheme, self)
        self._scheme = scheme

    @property
    def spans(self) -> list[Span]:
        """The spans listed, without the headings."""
        return [row for row in self.rows if isinstance(row, Span)]

    def words(self, row: Span | Heading) -> str:
        if isinstance(row, Heading):
            state = self.tr("open") if row.open else self.tr("closed")
            return f"{row.title}, {row.count}, {state}"
        parts = [self._scheme.label(row.label).title, self.listing.surface(row)]
        if row.unsure:
            parts.append(self.tr("unsure"))
        if row.note:
            parts.append(self.tr("note: {note}").format(note=row.note))
        return ", ".join(parts)


class SpanList(RowTable):
    """The list. ``chosen(str)`` with a span's id when the user goes to a row; ``left()`` when she
    wants the keyboard back in the text; ``removed(str)`` when she wants that span gone.
    ``dragged(str)`` when a row is taken along with the mouse, ``dropped(QPoint)`` where on the
    screen it was let go."""

    chosen = Signal(str)
    left = Signal()
    removed = Signal(str)
    dragged = Signal(str)
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(ROW_HEIGHT, parent)
        self.setObjectName("spans")
        self.setAccessibleName(self.tr("Spans in this article"))
        self._model = _Model(scheme)
        self.listing = self._model.listing
        self._painter = SpanPainter(theme, scheme, self.listing)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self._selected = ""
        self._pressed: tuple[Span, QPoint] | None = None
        self._dragging = False
        self.clicked.connect(self._clicked)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.set_theme(theme)
        self.viewport().update()

    def show_spans(self, spans: list[Span], text: str) -> None:
        """Show the spans of another article or layer."""
        self._keeping(lambda: self.listing.show(spans, text))

    def set_order(self, order: Order) -> None:
        """Order by something else; the selected span stays in view."""
        self._keeping(lambda: self.listing.set_order(order))

    def resume(self, before: SpanList) -> None:
        """Open and close what ``before`` has open and closed."""
        self._keeping(lambda: self.listing.resume(before.listing))

    def set_wanted(self, wanted: Wanted) -> None:
        """Filter by something else."""
        self._keeping(lambda: self.listing.set_wanted(wanted))

    def apply(self, removed: list[Span], added: list[Span]) -> None:
        """Take in a change row by row."""
        self.listing.apply(removed, added)

    def select_span(self, span_id: str) -> None:
        """Select that row, or none."""
        self._selected = span_id
        row = self.listing.row_of(span_id) if span_id else -1
        if row < 0:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._model.index(row, 0))

    def follow(self, position: int) -> None:
        """Show where in the list the caret of the text is."""
        here = self.listing.near(position)
        if here == self._painter.here:
            return
        before, self._painter.here = self._painter.here, here
        for span_id in (before, here):
            row = self.listing.row_of(span_id) if span_id else -1
            if row >= 0:
                self.update(self._model.index(row, 0))
        if here and not self._selected and not self.hasFocus():
            row = self.listing.row_of(here)
            if row >= 0:
                self.scrollTo(self._model.index(row, 0))

    def span_at(self, place: QPoint) -> Span | None:
        """The span whose row is at ``place`` of the viewport."""
        row = self._row(self.indexAt(place))
        return row if isinstance(row, Span) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may be the beginning of a drag."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        span = self.span_at(place) if event.button() == Qt.MouseButton.LeftButton else None
        self._pressed = None if span is None else (span, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row is taken along; what it would be dropped on is lit."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        span, start = self._pressed
        place = event.position().toPoint()
        if not self._dragging:
            if (place - start).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragging = True
            self.viewport().setCursor(Qt.CursorShape.DragLinkCursor)
            self.dragged.emit(span.id)
        target = self.span_at(place) if self.viewport().rect().contains(place) else None
        self._painter.target = target.id if target is not None and target.id != span.id else ""
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click is a click, and the end of a drag is none."""
        dragging, self._dragging, self._pressed = self._dragging, False, None
        if not dragging:
            super().mouseReleaseEvent(event)
            return
        self.setState(QAbstractItemView.State.NoState)
        self._painter.target = ""
        self.viewport().unsetCursor()
        self.viewport().update()
        self.dropped.emit(event.globalPosition().toPoint())

    def take_keyboard(self) -> None:
        """The keyboard comes to the list, on its first row if none is current."""
        if self._model.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The selected row stays in view when the form above takes room."""
        super().resizeEvent(event)
        if self._selected and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walking the rows goes to their spans; Left and Right close and open what they are under."""
        key, row = event.key(), self._row(self.currentIndex())
        if key in (_K.Key_Escape, _K.Key_Return, _K.Key_Enter):
            if key != _K.Key_Escape and isinstance(row, Heading):
                self._turn(row, wide=not row.open)
            else:
                self.left.emit()
        elif key in (_K.Key_Left, _K.Key_Right) and row is not None:
            self._sideways(row, wide=key == _K.Key_Right)
        elif key in (_K.Key_Delete, _K.Key_Backspace):
            if isinstance(row, Span):
                self.removed.emit(row.id)
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self._choose(self.currentIndex())

    def _sideways(self, row: Span | Heading, *, wide: bool) -> None:
        if isinstance(row, Heading):
            self._turn(row, wide=wide)
        elif not wide and self.listing.order is not Order.TEXT:
            above = self.currentIndex().row()
            while not isinstance(self._model.rows[above], Heading):
                above -= 1
            self.setCurrentIndex(self._model.index(above, 0))

    def _turn(self, heading: Heading, *, wide: bool) -> None:
        self.listing.turn(heading, wide=wide)
        row = self._model.row_of(heading.key)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))

    def _keeping(self, change: Callable[[], None]) -> None:
        change()
        self.select_span(self._selected)

    def _row(self, index: QModelIndex) -> Span | Heading | None:
        return self._model.rows[index.row()] if index.isValid() else None

    def _clicked(self, index: QModelIndex) -> None:
        row = self._row(index)
        if isinstance(row, Heading):
            self._turn(row, wide=not row.open)
        else:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row = self._row(index)
        if isinstance(row, Span):
            self.chosen.emit(row.id)
