"""The inbox as a list: what waits and what is decided, under headings; a click goes there."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.adjudication import Question
from app.model import Scheme
from ui.adjudication import wording
from ui.adjudication.inbox import Inbox
from ui.reading.positions import Positions
from ui.rows import Rows, RowTable
from ui.theme import Theme, text_font

_ROW_HEIGHT = 26
_DOT = 7
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Heading:
    """What the rows below it have in common, and how many of them are open."""

    words: str
    open: int


Row = Heading | Question


class _Rows(Rows[Row]):
    def __init__(self, inbox: Inbox) -> None:
        super().__init__()
        self.inbox = inbox
        self.names = True

    def words(self, row: Row) -> str:
        if isinstance(row, Heading):
            return f"{row.words}, {self.tr('%Ln open', '', row.open)}"
        state = self.tr("open") if row.open else wording.decision(row, names=self.names)
        if row.asked_back is not None:
            state = self.tr("asked back")
        return f"{self.inbox.surface(row)}, {wording.kind(row)}, {state}"

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if index.isValid() and role == Qt.ItemDataRole.ToolTipRole:
            row = self.rows[index.row()]
            words = row.words if isinstance(row, Heading) else self.inbox.surface(row)
            return f"<span>{escape(words)}</span>"
        return super().data(index, role)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


class QueueList(RowTable):
    """``asked_for(Question)`` is the question that was clicked, or chosen with Return."""

    asked_for = Signal(object)

    def __init__(
        self, inbox: Inbox, scheme: Scheme, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(_ROW_HEIGHT, parent)
        self.setObjectName("queue")
        self.setAccessibleName(self.tr("Conflicts"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scheme = scheme
        self._rows = _Rows(inbox)
        self._places: dict[str, int] = {}
        self._painter = _Painter(theme)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.clicked.connect(self._chosen)
        self.activated.connect(self._chosen)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.theme = theme
        self.viewport().update()

    def show_inbox(self, here: Question | None, *, names: bool) -> None:
        """List what the inbox wants; the question ``here`` is the current row."""
        rows: list[Row] = []
        self._places = {}
        self._rows.names = names
        for group in self._rows.inbox.groups():
            words = wording.heading(group.about, self._scheme, names=names)
            rows.append(Heading(words, sum(one.open for one in group.questions)))
            for question in group.questions:
                self._places[question.key] = len(rows)
                rows.append(question)
        self._rows.show(((number,), row) for number, row in enumerate(rows))
        self.go(here)

    def go(self, here: Question | None) -> None:
        """Make the row of ``here`` the current one."""
        place = self._places.get(here.key, -1) if here is not None else -1
        if place < 0:
            self.clearSelection()
            return
        index = self._rows.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(self._rows.index(max(0, place - 1), 0))
        self.scrollTo(index)

    def _chosen(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()]
        if isinstance(row, Question):
            self.asked_for.emit(row)


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        assert isinstance(model, _Rows)
        row, box, theme = model.rows[index.row()], option.rect, self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            painter.setFont(text_font(12, bold=True))
            painter.setPen(QColor(theme.text if row.open else theme.quiet))
            self._line(painter, box.adjusted(6, 3, -6, 0), row.words, str(row.open or "✓"))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.accent_soft))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
            self._dot(painter, box, row)
            painter.setFont(text_font(12))
            painter.setPen(QColor(theme.text if row.open else theme.quiet))
            self._line(painter, box.adjusted(22, 0, -6, 0), model.inbox.surface(row), "")
        painter.restore()

    def _dot(self, painter: QPainter, box: QRect, question: Question) -> None:
        dot = QRect(box.left() + 9, box.center().y() - _DOT // 2 + 1, _DOT, _DOT)
        filled = question.open and question.asked_back is None
        colour = self.theme.warning if question.asked_back is not None else self.theme.accent
        painter.setPen(QColor(colour if question.open else self.theme.quiet))
        painter.setBrush(QColor(colour) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)

    def _line(self, painter: QPainter, room: QRect, words: str, tally: str) -> None:
        metrics = painter.fontMetrics()
        width = room.width() - (metrics.horizontalAdvance(tally) + 8 if tally else 0)
        shown = metrics.elidedText(
            Positions(words).display, Qt.TextElideMode.ElideRight, max(0, width)
        )
        painter.drawText(room, _MIDDLE, shown)
        if tally:
            painter.setPen(QColor(self.theme.quiet))
            painter.drawText(room, _RIGHT, tally)
