"""Places of a string one below the other, each in its context, to be ticked.

Those that are left out stand there too, quiet and with the reason: nothing is hidden.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.annotation.propagation import Occurrence, Why
from app.model import ArticleId
from ui.reading.physical import letter_of
from ui.theme import Theme, text_font

Row = tuple[Occurrence, Why | None]
_HEIGHT = 30
_BOX = 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class Contexts(QAbstractListModel):
    """The rows; ``ticked`` when the choice of one changed."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._words: Mapping[Why, str] = {}
        self._let_go: set[tuple[ArticleId, int]] = set()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        each, why = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            told = f"{each.before}{each.surface}{each.after}"
            return " ".join(told.split()) + (f" ({self._words[why]})" if why else "")
        if role == Qt.ItemDataRole.CheckStateRole and why is None:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def show(self, rows: Sequence[Row], words: Mapping[Why, str]) -> None:
        """Show these; what was let go before stays so, and of the same places the current row."""
        self._words = words
        if rows and [each for each, _ in rows] == [each for each, _ in self.rows]:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def append(self, rows: Sequence[Row]) -> None:
        """Show these below; the rows above, and which one is current, stay."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def reason(self, row: int) -> str:
        """Why the row is left out, in words; empty when it is not."""
        why = self.rows[row][1]
        return self._words[why] if why is not None else ""

    def is_ticked(self, row: int) -> bool:
        """Whether the row will be marked."""
        each, why = self.rows[row]
        return why is None and (each.article, each.start) not in self._let_go

    def turn(self, row: int) -> None:
        """Let the row go, or take it again."""
        each, why = self.rows[row]
        if why is None:
            self._let_go ^= {(each.article, each.start)}
            self.dataChanged.emit(self.index(row), self.index(row))
            self.ticked.emit()

    def turn_all(self) -> None:
        """Take all; when all are taken, let all go."""
        open_ones = {(each.article, each.start) for each, why in self.rows if why is None}
        self._let_go = set() if open_ones & self._let_go else open_ones
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self.ticked.emit()

    def chosen(self) -> list[Occurrence]:
        """What will be marked."""
        return [each for row, (each, _) in enumerate(self.rows) if self.is_ticked(row)]


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, contexts: Contexts) -> None:
        super().__init__()
        self._theme = theme
        self._contexts = contexts

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        each, why = self._contexts.rows[index.row()]
        theme, box = self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box, 6, 6)
        self._tick(painter, QRect(box.x() + 8, box.center().y() - 7, _BOX, _BOX), index.row())
        reason = self._contexts.reason(index.row())
        painter.setFont(text_font(12))
        metrics = painter.fontMetrics()
        room = metrics.horizontalAdvance(reason) + 16 if reason else 0
        painter.setPen(QColor(theme.quiet))
        painter.drawText(box.adjusted(0, 0, -8, 0), _RIGHT, reason)
        self._context(painter, box.adjusted(34, 0, -8 - room, 0), each, quiet=why is not None)
        painter.restore()

    def _tick(self, painter: QPainter, box: QRect, row: int) -> None:
        theme = self._theme
        if self._contexts.reason(row):
            return
        painter.setPen(QColor(theme.quiet))
        painter.setBrush(QColor(theme.page))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 3, 3)
        if self._contexts.is_ticked(row):
            painter.setFont(text_font(12, bold=True))
            painter.setPen(QColor(theme.accent))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✓")

    def _context(self, painter: QPainter, box: QRect, each: Occurrence, *, quiet: bool) -> None:
        """The string in the middle of its context, as a concordance has it."""
        theme = self._theme
        plain, bold = text_font(13), text_font(13, bold=True)
        before, surface, after = (
            _one_line(part) for part in (each.before, each.surface, each.after)
        )
        painter.setFont(bold)
        elided = Qt.TextElideMode.ElideRight
        surface = painter.fontMetrics().elidedText(surface, elided, box.width() * 2 // 3)
        width = painter.fontMetrics().horizontalAdvance(surface)
        left = box.x() + (box.width() - width) * 2 // 5
        painter.setPen(QColor(theme.quiet if quiet else theme.text))
        painter.drawText(QRect(left, box.y(), width + 2, box.height()), _LEFT, surface)
        painter.setFont(plain)
        painter.setPen(QColor(theme.quiet))
        metrics = painter.fontMetrics()
        room = QRect(box.x(), box.y(), left - box.x(), box.height())
        before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, room.width())
        painter.drawText(room, _RIGHT, before)
        room = QRect(left + width + 1, box.y(), box.right() - left - width, box.height())
        painter.drawText(room, _LEFT, metrics.elidedText(after, elided, room.width()))


def _one_line(text: str) -> str:
    """White space made single, also at the ends, where it parts the string from its context."""
    return "".join(" " if letter in "\n\r\t" else letter for letter in text)


class ContextList(QListView):
    """The list. Space ticks, Ctrl+A ticks all or none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("occurrences")
        self.setAccessibleName(self.tr("Places, and whether each will be marked"))
        self._contexts = Contexts()
        self._painter = _Painter(theme, self._contexts)
        self.setModel(self._contexts)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda index: self._contexts.turn(index.row()))

    def model(self) -> Contexts:
        """The rows."""
        return self._contexts

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is this list's, Enter the dialog's."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space:
            if row >= 0:
                self._contexts.turn(row)
        elif letter_of(event) == "A" and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._contexts.turn_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
