"""How a row of the list of spans is painted: its letter, its words cut to the room, its marks.

Traps: shaping words is what a row costs, so what was cut once is kept; and no enum of Qt is looked
up while painting, which would cost as much again.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QStaticText,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.model import Label, Scheme, Span
from ui.article.listing import Heading, Listing, Order
from ui.theme import Theme, text_font

ROW_HEIGHT = 26
_LONGEST = 96  # characters of a row that are measured and painted; more never fit
_AROUND = 24
_KEPT = 3000
_SELECTED = QStyle.StateFlag.State_Selected
_POINTED = QStyle.StateFlag.State_MouseOver
_FOCUSED = QStyle.StateFlag.State_HasFocus
_ANTIALIASED = QPainter.RenderHint.Antialiasing
_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
_PLAIN = Qt.TextFormat.PlainText
_KEEP = QStaticText.PerformanceHint.AggressiveCaching
_ELIDE = Qt.TextElideMode.ElideRight
_ELIDE_LEFT = Qt.TextElideMode.ElideLeft


class _Type:
    """Words in one font, cut to a width, laid out once and kept."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self._top = (ROW_HEIGHT - self.metrics.height()) // 2
        self._made: dict[tuple[str, int, Qt.TextElideMode], tuple[QStaticText, int]] = {}

    def cut(
        self, words: str, width: int, elide: Qt.TextElideMode = _ELIDE
    ) -> tuple[QStaticText, int]:
        """``words`` as they fit in ``width`` pixels, and how wide they are then."""
        found = self._made.get((words, width, elide))
        if found is None:
            if len(self._made) > _KEPT:
                self._made.clear()
            shown = self.metrics.elidedText(words, elide, width)
            text = QStaticText(shown)
            text.setTextFormat(_PLAIN)
            text.setPerformanceHint(_KEEP)
            text.prepare(font=self.font)
            found = self._made[words, width, elide] = text, self.metrics.horizontalAdvance(shown)
        return found

    def draw(self, painter: QPainter, x: int, y: int, text: QStaticText) -> None:
        """Draw at the left edge ``x`` of the row whose top is ``y``."""
        painter.setFont(self.font)
        painter.drawStaticText(QPoint(x, y + self._top), text)


class SpanPainter(QStyledItemDelegate):
    """Paints spans and headings; ``here`` is the span at the caret, ``target`` where a drag is."""

    def __init__(self, theme: Theme, scheme: Scheme, listing: Listing) -> None:
        super().__init__()
        self.here = self.target = ""
        self._listing = listing
        self._labels: dict[str, Label] = {label.name: label for label in scheme.labels}
        self._plain, self._bold = _Type(text_font(13)), _Type(text_font(13, bold=True))
        self._small, self._letter = _Type(text_font(11)), _Type(text_font(10, bold=True))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._text, self._quiet = QPen(QColor(theme.text)), QPen(QColor(theme.quiet))
        self._warning, self._frame = QPen(QColor(theme.warning)), QPen(QColor(theme.accent))
        self._accent = QBrush(QColor(theme.accent))
        self._chosen, self._pointed = QBrush(QColor(theme.accent_soft)), QBrush(QColor(theme.hover))
        self._inks = {
            name: QPen(QColor(theme.label(label))) for name, label in self._labels.items()
        }

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, box, state = self._listing.row(index.row()), option.rect, option.state
        pointed = state & _POINTED or (isinstance(row, Span) and row.id == self.target)
        ground = self._chosen if state & _SELECTED else self._pointed if pointed else None
        if ground is not None or state & _FOCUSED:
            painter.setRenderHint(_ANTIALIASED, True)
            painter.setPen(self._frame if state & _FOCUSED else _NO_PEN)
            painter.setBrush(ground or _NO_BRUSH)
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
            painter.setRenderHint(_ANTIALIASED, False)
        if isinstance(row, Heading):
            self._heading(painter, box, row)
        else:
            if row.id == self.here:
                painter.fillRect(box.left(), box.top() + 5, 2, box.height() - 10, self._accent)
            self._span(painter, box, row)

    def _heading(self, painter: QPainter, box: QRect, row: Heading) -> None:
        y = box.top()
        painter.setPen(self._quiet)
        arrow, _ = self._small.cut("▾" if row.open else "▸", 20)
        self._small.draw(painter, box.left() + 8, y, arrow)
        count, width = self._small.cut(str(row.count), 60)
        right = box.right() - 8 - width
        self._small.draw(painter, right, y, count)
        if self._listing.order is Order.STRING:
            for label in reversed(self._labels.values()):
                if row.labels[label.name]:
                    right -= 14
                    painter.setPen(self._inks[label.name])
                    self._letter.draw(painter, right, y, self._letter.cut(label.letter, 14)[0])
        painter.setPen(self._text)
        room = right - box.left() - 32
        self._bold.draw(painter, box.left() + 24, y, self._bold.cut(row.title[:_LONGEST], room)[0])

    def _span(self, painter: QPainter, box: QRect, span: Span) -> None:
        listing, y = self._listing, box.top()
        left = box.left() + (8 if listing.order is Order.TEXT else 24)
        painter.setPen(self._inks[span.label])
        letter, _ = self._letter.cut(self._labels[span.label].letter, 16)
        self._letter.draw(painter, left, y, letter)
        marks = " ".join(["?"] * span.unsure + ["✎"] * bool(span.note))
        right = box.right() - 8
        if marks:
            painter.setPen(self._warning)
            text, width = self._plain.cut(marks, 60)
            right -= width
            self._plain.draw(painter, right, y, text)
            right -= 6
        left += 18
        if listing.order is Order.STRING:
            self._in_context(painter, left, right, y, span)
            return
        painter.setPen(self._text)
        self._plain.draw(painter, left, y, self._plain.cut(self._words(span), right - left)[0])

    def _words(self, span: Span) -> str:
        end = min(span.end, span.start + _LONGEST)
        return " ".join(self._listing.text[span.start : end].split())

    def _in_context(self, painter: QPainter, left: int, right: int, y: int, span: Span) -> None:
        """Where the string stands: what is before and behind it, for the string is in the heading."""
        text, part = self._listing.text, (right - left) * 3 // 10
        before = " ".join(text[max(0, span.start - _AROUND) : span.start].split())
        behind = " ".join(text[span.end : span.end + 2 * _AROUND].split())
        for words, pen, most, elide in (
            (before, self._quiet, part, _ELIDE_LEFT),
            (self._words(span), self._text, part, _ELIDE),
            (behind, self._quiet, 0, _ELIDE),
        ):
            room = most or max(0, right - left)
            cut, width = self._plain.cut(words, room, elide)
            painter.setPen(pen)
            self._plain.draw(painter, left, y, cut)
            left += width + 4
