"""Paints the column: page, tints, selection, letters, bars, and what floats above them.

Everything but the active spans, the selection and the caret is cached with the paragraph.

Traps: no enum of Qt is looked up here while painting, that costs more than the painting; nothing
of a paragraph may fall outside its own height, or a partial repaint would cut it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPixmap

from app.model import Span
from ui.reading.column import Column
from ui.reading.decoration import Decoration, bar_top, ranges, tint_rectangle
from ui.reading.layout import Laid
from ui.reading.links import Link, paint_links
from ui.reading.palette import NO_PEN
from ui.reading.styles import BAR

_ORIGIN = QPointF(0, 0)
_ALL = QRectF()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_GUTTER = 10
_ANTIALIASED = QPainter.RenderHint.Antialiasing


@dataclass
class Active:
    """What changes from moment to moment, and is painted fresh each time."""

    selection: tuple[int, int] = (0, 0)
    spans: Sequence[Span] = ()
    selected: Span | None = None
    dragged: tuple[int, int] | None = None
    focused: bool = False
    pills: Sequence[tuple[QRect, QPixmap]] = ()
    links: Sequence[Link] = ()
    caret: QRect | None = None


def paint(painter: QPainter, exposed: QRect, column: Column, x: int, active: Active) -> None:
    """Paint what of the column lies in ``exposed``; ``x`` is its left edge."""
    palette, heights = column.palette, column.heights
    painter.fillRect(exposed, palette.page)
    top_edge, bottom_edge = exposed.top(), exposed.bottom()
    for index, top, laid in column.in_view():
        if top > bottom_edge:
            break
        if top + heights[index] <= top_edge:
            continue
        painter.translate(x, top)
        clip = QRectF(exposed.translated(-x, -top))
        _paragraph(painter, clip, column, index, laid, active)
        painter.translate(-x, -top)
    if active.links:
        paint_links(painter, active.links, column.styles.tag, palette.page)
    for rectangle, pill in active.pills:
        if rectangle.intersects(exposed):
            painter.drawPixmap(rectangle.topLeft(), pill)
    if active.caret is not None:
        painter.fillRect(active.caret, palette.caret)


def _paragraph(
    painter: QPainter, clip: QRectF, column: Column, index: int, laid: Laid, active: Active
) -> None:
    palette, made = column.palette, laid.marks
    paragraph = column.paragraphs[index]
    assert isinstance(made, Decoration)
    painter.setPen(NO_PEN)
    for brush, rectangles in made.tints:
        painter.setBrush(brush)
        painter.drawRects(rectangles)
    for span in active.spans:
        if span.start < paragraph.end and span.end > laid.start:
            strong = palette.ink(span.label).strong
            for line, left, right in ranges(laid, span.start, span.end):
                painter.fillRect(tint_rectangle(laid, line, left, right), strong)
    if active.dragged is not None and active.selected is not None:
        _fill(painter, laid, *active.dragged, palette.ink(active.selected.label).strong)
    start, end = active.selection
    if start < end and start < paragraph.next and end > laid.start:
        brush = palette.selection if active.focused else palette.idle_selection
        if paragraph.start == paragraph.end:
            painter.fillRect(QRect(0, laid.lines[0].top, 6, laid.lines[0].height), brush)
        else:
            _fill(painter, laid, start, end, brush)
    painter.setPen(palette.dim if made.dimmed else palette.text)
    # With formats Qt clips the letters by those it sees, so it must see the same ones each time.
    laid.layout.draw(painter, _ORIGIN, made.formats, _ALL if made.formats else clip)
    if made.bars:
        painter.setPen(NO_PEN)
        for brush, rectangles in made.bars:
            painter.setBrush(brush)
            painter.drawRects(rectangles)
    if made.dots:
        painter.setPen(NO_PEN)
        painter.setBrush(palette.warning)
        painter.drawRects(made.dots)
    for place, tag in made.tags:
        painter.drawPixmap(place, tag)
    chosen = active.selected
    if chosen is not None and chosen.start < paragraph.end and chosen.end > laid.start:
        _chosen(painter, laid, made, chosen, column)
    if column.numbered:
        _number(painter, column, laid, column.paragraphs.numbers[index])
    if not laid.head:
        return
    if index == 0 and column.content.kicker:
        _kicker(painter, column)
    words = column.room.chip(index)
    if words:
        _chip(painter, column, laid, words)


def _fill(painter: QPainter, laid: Laid, start: int, end: int, brush: QBrush) -> None:
    for line, left, right in ranges(laid, start, end):
        painter.fillRect(tint_rectangle(laid, line, left, right), brush)


def _chosen(painter: QPainter, laid: Laid, made: Decoration, span: Span, column: Column) -> None:
    """The bar of the selected span a little stronger, with an upright at each of its ends."""
    brush = column.palette.ink(span.label).bar
    for line, pieces in zip(laid.lines, made.pieces, strict=False):
        for piece in pieces:
            if piece.span.id != span.id:
                continue
            width = max(BAR, piece.right - piece.left - piece.last)
            top = bar_top(laid, line, max(piece.track, 0))
            painter.fillRect(QRect(piece.left, top, width, BAR + 1), brush)
            upright = top - line.top - 1
            if piece.first:
                painter.fillRect(QRect(piece.left - 1, line.top + 1, 2, upright + BAR + 1), brush)
            if piece.last:
                painter.fillRect(
                    QRect(piece.left + width, line.top + 1, 2, upright + BAR + 1), brush
                )


def _number(painter: QPainter, column: Column, laid: Laid, number: int) -> None:
    """In the margin, on the first line's middle, where no letter reaches."""
    if number:
        line = laid.lines[0]
        pixmap = column.palette.number(number, column.styles.tag, column.ratio)
        size = pixmap.deviceIndependentSize().toSize()
        middle = (line.top + line.foot - size.height()) // 2
        painter.drawPixmap(-_GUTTER - size.width(), middle, pixmap)


def _kicker(painter: QPainter, column: Column) -> None:
    styles = column.styles
    painter.setFont(styles.small)
    painter.setPen(column.palette.quiet)
    indent = column.content.kicker_at
    box = QRect(indent, styles.top - 6, column.width - indent, styles.kicker - 4)
    words = painter.fontMetrics().elidedText(
        column.content.kicker, Qt.TextElideMode.ElideRight, box.width()
    )
    painter.drawText(box, _LEFT, words)


def _chip(painter: QPainter, column: Column, laid: Laid, words: str) -> None:
    styles = column.styles
    chip = column.palette.chip(words, styles.tag, styles.chip - 6, column.ratio)
    painter.drawPixmap(0, laid.head - styles.chip + 1, chip)
