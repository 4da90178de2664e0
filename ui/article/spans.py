"""The list of an article's spans, painted row by row: in text order, by label or by string."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.model import Label, Scheme, Span
from ui.article.listing import Heading, Listing, Order, Wanted
from ui.rows import Rows, RowTable
from ui.theme import Theme, text_font

_ROW_HEIGHT = 26
_LONGEST = 120
_AROUND = 24
_K = Qt.Key
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_ELIDE = Qt.TextElideMode.ElideRight
_ELIDE_LEFT = Qt.TextElideMode.ElideLeft


class _Model(Rows[Span | Heading]):
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


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, scheme: Scheme, model: _Model) -> None:
        super().__init__()
        self.theme = theme
        self.here = ""
        self._model = model
        self._labels: dict[str, Label] = {label.name: label for label in scheme.labels}
        self._font, self._bold, self._small = text_font(13), text_font(13, bold=True), text_font(11)
        self._letter = text_font(10, bold=True)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, _ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, theme, box = self._model.rows[index.row()], self.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        state = option.state
        ground = (
            theme.accent_soft
            if state & QStyle.StateFlag.State_Selected
            else theme.hover
            if state & QStyle.StateFlag.State_MouseOver
            else ""
        )
        if ground:
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
        if isinstance(row, Heading):
            self._heading(painter, box, row)
        else:
            if row.id == self.here:
                painter.fillRect(
                    QRect(box.left(), box.top() + 5, 2, box.height() - 10), QColor(theme.accent)
                )
            self._span(painter, box, row)
        painter.restore()

    def _heading(self, painter: QPainter, box: QRect, row: Heading) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(box.adjusted(8, 0, 0, 0), _LEFT, "▾" if row.open else "▸")
        right = box.adjusted(0, 0, -8, 0)
        painter.drawText(right, _RIGHT, str(row.count))
        right.setRight(right.right() - QFontMetrics(self._small).horizontalAdvance(str(row.count)))
        if self._model.listing.order is Order.STRING:
            painter.setFont(self._letter)
            for name in sorted(row.labels, key=list(self._labels).index, reverse=True):
                if row.labels[name]:
                    label = self._labels[name]
                    painter.setPen(QColor(self.theme.label(label)))
                    right.setRight(right.right() - 14)
                    painter.drawText(right.adjusted(0, 0, 8, 0), _RIGHT, label.letter)
        painter.setFont(self._bold)
        painter.setPen(QColor(self.theme.text))
        self._draw(
            painter,
            QRect(box.left() + 24, box.top(), right.right() - box.left() - 30, box.height()),
            row.title,
        )

    def _span(self, painter: QPainter, box: QRect, span: Span) -> None:
        theme, label = self.theme, self._labels[span.label]
        listing = self._model.listing
        left = box.left() + (8 if listing.order is Order.TEXT else 24)
        painter.setFont(self._letter)
        painter.setPen(QColor(theme.label(label)))
        painter.drawText(QRect(left, box.top(), 16, box.height()), _LEFT, label.letter)
        marks = ("?" if span.unsure else "") + (" ✎" if span.note else "")
        right = box.right() - 8
        if marks:
            painter.setFont(self._font)
            painter.setPen(QColor(theme.warning))
            painter.drawText(box.adjusted(0, 0, -8, 0), _RIGHT, marks.strip())
            right -= QFontMetrics(self._font).horizontalAdvance(marks) + 4
        room = QRect(left + 18, box.top(), right - left - 18, box.height())
        if listing.order is Order.STRING:
            self._in_context(painter, room, span)
            return
        painter.setFont(self._font)
        painter.setPen(QColor(theme.text))
        end = min(span.end, span.start + _LONGEST)
        self._draw(painter, room, " ".join(listing.text[span.start : end].split()))

    def _in_context(self, painter: QPainter, room: QRect, span: Span) -> None:
        """Where the string stands: what is before and behind it, for the string is in the heading."""
        text = self._model.listing.text
        metrics = QFontMetrics(self._font)
        before = " ".join(text[max(0, span.start - _AROUND) : span.start].split())
        behind = " ".join(text[span.end : span.end + 2 * _AROUND].split())
        surface = " ".join(text[span.start : min(span.end, span.start + _LONGEST)].split())
        gap = metrics.horizontalAdvance(" ")
        before = metrics.elidedText(before, _ELIDE_LEFT, room.width() * 3 // 10)
        surface = metrics.elidedText(surface, _ELIDE, room.width() * 3 // 10)
        x = room.left()
        painter.setFont(self._font)
        for words, colour in (
            (before, self.theme.quiet),
            (surface, self.theme.text),
            (behind, self.theme.quiet),
        ):
            painter.setPen(QColor(colour))
            width = min(metrics.horizontalAdvance(words), room.right() - x)
            self._draw(painter, QRect(x, room.top(), width, room.height()), words)
            x += width + gap

    def _draw(self, painter: QPainter, room: QRect, words: str) -> None:
        if room.width() > 0:
            painter.drawText(
                room, _LEFT, painter.fontMetrics().elidedText(words, _ELIDE, room.width())
            )


class SpanList(RowTable):
    """The list. ``chosen(str)`` with a span's id when the user goes to a row; ``left()`` when she
    wants the keyboard back in the text; ``removed(str)`` when she wants that span gone."""

    chosen = Signal(str)
    left = Signal()
    removed = Signal(str)

    def __init__(self, theme: Theme, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(_ROW_HEIGHT, parent)
        self.setObjectName("spans")
        self.setAccessibleName(self.tr("Spans in this article"))
        self._model = _Model(scheme)
        self.listing = self._model.listing
        self._painter = _Painter(theme, scheme, self._model)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self._selected = ""
        self.clicked.connect(self._clicked)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.theme = theme
        self.viewport().update()

    def show_spans(self, spans: list[Span], text: str) -> None:
        """Show the spans of another article or layer."""
        self._keeping(lambda: self.listing.show(spans, text))

    def set_order(self, order: Order) -> None:
        """Order by something else; the selected span stays in view."""
        self._keeping(lambda: self.listing.set_order(order))

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
