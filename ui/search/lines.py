"""The concordance: hits under one another, what stands before and behind them at their sides.

Rows are painted, not made of widgets; more are fetched when the end comes into view.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.model import Change, Scheme, Span
from app.store import Hit, Line
from ui.rows import Frame, RowPainter, Rows
from ui.theme import Theme, text_font

_ROW_HEIGHT = 32
_MARGIN = 12
_BOX = 15
_LEFT = _MARGIN + _BOX + 22  # where the text begins: behind the box and the labels' bars
_NAME_WIDTH = 190
_NO_ROOM_FOR_NAMES = 760
_CONTROLS = {ord("\r"): " ", ord("\n"): " ", ord("\t"): " ", 0x2028: " ", 0x2029: " "}


class Lines(Rows[Line]):
    """The lines fetched so far, which of them are chosen, and what labels their places have."""

    chosen_changed = Signal()

    def __init__(self, more: Callable[[], None], has_more: Callable[[], bool]) -> None:
        super().__init__()
        self._more = more
        self._has_more = has_more
        self.labels: dict[Hit, tuple[str, ...]] = {}
        self.chosen: set[Hit] = set()
        self._places: set[Hit] = set()

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        line = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(f"{line.before}{line.surface}{line.after}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = one_line(f"{line.surface}: {line.before}{line.surface}{line.after}")
            state = self.tr("chosen") if line.hit in self.chosen else ""
            parts = (words, line.name, *self.labels.get(line.hit, ()), state)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.name
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self._has_more()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        self._more()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.rows, self.labels, self.chosen, self._places = [], {}, set(), set()
        self.endResetModel()
        self.chosen_changed.emit()

    def add(self, lines: list[Line], labels: dict[Hit, tuple[str, ...]]) -> None:
        """Show these too, at the end."""
        if lines:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self.rows += lines
            self.labels |= labels
            self._places.update(line.hit for line in lines)
            self.endInsertRows()

    def relabel(self, changes: Iterable[Change]) -> bool:
        """Show what these changes of a layer put on places here or took off; False when nothing."""
        labels = dict(self.labels)
        places = self._places
        for change in changes:
            for item in change.removed:
                if isinstance(item, Span) and (hit := _place_of(item)) in places:
                    left = list(labels.get(hit, ()))
                    if item.label in left:
                        left.remove(item.label)
                    labels.pop(hit, None)
                    if left:
                        labels[hit] = tuple(left)
            for item in change.added:
                if isinstance(item, Span) and (hit := _place_of(item)) in places:
                    labels[hit] = (*labels.get(hit, ()), item.label)
        changed = labels != self.labels
        self.labels = labels
        self._repaint()
        return changed

    def choose(self, hits: list[Hit], *, chosen: bool) -> None:
        """Choose these hits, or let them go."""
        self.chosen = self.chosen | set(hits) if chosen else self.chosen - set(hits)
        self._repaint()
        self.chosen_changed.emit()

    def _repaint(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))


class LinePainter(RowPainter[Line]):
    """Paints one line: box, labels, context, hit in the accent, context, article."""

    height = _ROW_HEIGHT
    margins = QMargins(2, 1, 2, 1)
    frame = Frame.FOCUSED
    hovers = True

    def __init__(self, theme: Theme, scheme: Scheme) -> None:
        super().__init__(theme)
        self._colours = {label.name: label for label in scheme.labels}

    def paint_row(
        self,
        painter: QPainter,
        box: QRect,
        row: Line,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        assert isinstance(model, Lines)
        whole = box.marginsAdded(self.margins)
        self._box(painter, whole, chosen=row.hit in model.chosen)
        self._bars(painter, whole, model.labels.get(row.hit, ()))
        self._words(painter, whole, row)

    def _box(self, painter: QPainter, box: QRect, *, chosen: bool) -> None:
        theme = self.theme
        square = QRect(box.left() + _MARGIN, box.center().y() - _BOX // 2, _BOX, _BOX)
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.quiet), 1))
        painter.setBrush(QColor(theme.accent) if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, 3, 3)
        if chosen:
            painter.setPen(QPen(QColor(theme.accent_text), 1.8))
            low = QPoint(square.left() + 6, square.bottom() - 4)
            painter.drawLine(square.left() + 3, square.center().y() + 1, low.x(), low.y())
            painter.drawLine(low.x(), low.y(), square.right() - 3, square.top() + 4)

    def _bars(self, painter: QPainter, box: QRect, labels: tuple[str, ...]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for number, name in enumerate(labels[:3]):
            label = self._colours.get(name)
            painter.setBrush(QColor(self.theme.label(label) if label else self.theme.quiet))
            left = box.left() + _MARGIN + _BOX + 5 + 5 * number
            painter.drawRoundedRect(left, box.top() + 8, 3, box.height() - 16, 1.5, 1.5)

    def _words(self, painter: QPainter, box: QRect, line: Line) -> None:
        theme, plain, bold = self.theme, text_font(13), text_font(13, bold=True)
        named = _NAME_WIDTH if box.width() > _NO_ROOM_FOR_NAMES else 0
        left, right = box.left() + _LEFT, box.right() - _MARGIN - named
        middle = left + (right - left) * 2 // 5
        vertical = Qt.AlignmentFlag.AlignVCenter
        metrics, heavy = QFontMetrics(plain), QFontMetrics(bold)
        surface = one_line(line.surface)
        surface = heavy.elidedText(surface, Qt.TextElideMode.ElideMiddle, (right - middle) * 3 // 4)
        width = heavy.horizontalAdvance(surface)

        def part(start: int, end: int) -> QRect:
            return QRect(start, box.top(), end - start, box.height())

        painter.setFont(plain)
        painter.setPen(QColor(theme.text))
        before = _last_words(one_line(line.before), metrics, middle - left)
        painter.drawText(part(left, middle), vertical | Qt.AlignmentFlag.AlignRight, before)
        after = one_line(line.after)
        after = metrics.elidedText(after, Qt.TextElideMode.ElideRight, right - middle - width)
        painter.drawText(part(middle + width, right), vertical, after)
        painter.setFont(bold)
        painter.setPen(QColor(theme.accent))
        painter.drawText(part(middle, middle + width + 2), vertical, surface)
        if named:
            painter.setFont(text_font(11))
            painter.setPen(QColor(theme.quiet))
            place = part(right + 22, box.right() - _MARGIN)
            painter.drawText(place, vertical, line.language.upper())
            name = QFontMetrics(text_font(11)).elidedText(
                line.name, Qt.TextElideMode.ElideRight, place.width() - 26
            )
            painter.drawText(place.adjusted(26, 0, 0, 0), vertical, name)


class LineList(QListView):
    """The list. ``ticked(row)`` when the box of a row is clicked, ``opened(row)`` by two clicks."""

    ticked = Signal(int)
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hits")
        self.setAccessibleName(self.tr("Hits"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_box = event.position().x() < _LEFT
        if index.isValid() and on_box and event.button() == Qt.MouseButton.LeftButton:
            self.ticked.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() < _LEFT:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters walk nowhere: they are keys of labels."""


def _place_of(span: Span) -> Hit:
    return Hit(span.article, span.start, span.end)


def one_line(text: str) -> str:
    """``text`` with what ends a line as blanks, to be looked at only."""
    return text.replace("\r\n", "\n").translate(_CONTROLS)


def _last_words(text: str, metrics: QFontMetrics, width: int) -> str:
    """As much of the end of ``text`` as has room; blanks at its very end are kept."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideLeft, width)
