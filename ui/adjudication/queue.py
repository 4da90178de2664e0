"""The inbox as a list: what waits and what is decided, under headings; a click goes there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple, overload

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.adjudication import Question
from app.adjudication.docket import Entry
from app.adjudication.listed import Listed
from app.adjudication.listing import Group
from app.model import ArticleId, Scheme
from ui.adjudication import wording
from ui.adjudication.inbox import Inbox
from ui.rows import LEFT, RIGHT, Frame, RowPainter, RowsOnDemand, RowTable, fitted
from ui.theme import Theme, text_font

_ROW_HEIGHT = 26
_DOT = 7


class Heading(NamedTuple):
    """What the rows below it have in common, which ``told`` says, and how many of them are open."""

    group: Group
    told: Callable[[Group], str]

    @property
    def words(self) -> str:
        return self.told(self.group)

    @property
    def open(self) -> int:
        return self.group.open


Row = Heading | Entry


class _Listing(Sequence[Row]):
    """Groups one below another, each under its heading: a row is made when it is looked at."""

    def __init__(self, listed: Listed, told: Callable[[Group], str]) -> None:
        self._listed, self._told = listed, told
        self._groups = range(len(listed.groups))

    def __len__(self) -> int:
        return len(self._listed.entries) + len(self._groups)

    @overload
    def __getitem__(self, row: int) -> Row: ...

    @overload
    def __getitem__(self, row: slice) -> Sequence[Row]: ...

    def __getitem__(self, row: int | slice) -> Row | Sequence[Row]:
        if isinstance(row, slice):
            return [self[each] for each in range(*row.indices(len(self)))]
        here = range(len(self))[row]
        starts = self._listed.starts
        at = bisect_right(self._groups, here, key=lambda at: starts[at] + at) - 1
        if here > starts[at] + at:
            return self._listed.entries[here - at - 1]
        return Heading(self._listed.groups[at], self._told)

    def row_of(self, place: int) -> int:
        """The row of the entry that is at ``place`` among all of them."""
        return place + bisect_right(self._groups, place, key=self._listed.starts.__getitem__)


class _Rows(RowsOnDemand[Row]):
    def __init__(self, inbox: Inbox) -> None:
        super().__init__()
        self.inbox = inbox
        self.names = True

    def words(self, row: Row) -> str:
        if isinstance(row, Heading):
            return f"{row.words}, {self.tr('%Ln open', '', row.open)}"
        question = self.inbox.question(row)
        state = self.tr("open") if row.open else wording.decision(question, names=self.names)
        if row.asked_back:
            state = self.tr("asked back")
        return f"{self.surface(row)}, {wording.kind(question, names=self.names)}, {state}"

    def surface(self, entry: Entry) -> str:
        """What the question is about."""
        return self.inbox.surface(self.inbox.question(entry))

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if index.isValid() and role == Qt.ItemDataRole.ToolTipRole:
            row = self.rows[index.row()]
            words = row.words if isinstance(row, Heading) else self.surface(row)
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
        self._listing = _Listing(Listed(()), self._heading)
        self._shown: tuple[Listed, bool] | None = None
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
        inbox = self._rows.inbox
        listed = inbox.listed()
        if self._shown is None or self._shown[0] is not listed or self._shown[1] != names:
            self._shown, self._rows.names = (listed, names), names
            self._listing = _Listing(listed, self._heading)
            self._rows.show(self._listing)
        self.go(here)

    def _heading(self, group: Group) -> str:
        about = group.about
        told = self._rows.inbox.head(ArticleId(about)) if isinstance(about, str) else about
        return wording.heading(told, self._scheme, names=self._rows.names)

    def go(self, here: Question | None) -> None:
        """Make the row of ``here`` the current one."""
        place = self._rows.inbox.place(here)
        if place < 0:
            self.clearSelection()
            return
        row = self._listing.row_of(place)
        index = self._rows.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(self._rows.index(max(0, row - 1)))
        self.scrollTo(index)

    def _chosen(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()]
        if not isinstance(row, Heading):
            self.asked_for.emit(self._rows.inbox.question(row))


class _Painter(RowPainter[Row]):
    height = _ROW_HEIGHT
    margins = QMargins(1, 1, 1, 1)
    frame = Frame.FOCUSED

    def paint_row(
        self,
        painter: QPainter,
        box: QRect,
        row: Row,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model, theme = index.model(), self.theme
        assert isinstance(model, _Rows)
        if isinstance(row, Heading):
            painter.setFont(text_font(12, bold=True))
            painter.setPen(QColor(theme.text if row.open else theme.quiet))
            self._heading(painter, box.adjusted(5, 2, -5, 1), row)
            return
        self._dot(painter, box, row)
        painter.setFont(text_font(12))
        painter.setPen(QColor(theme.text if row.open else theme.quiet))
        room = box.adjusted(21, -1, -5, 1)
        painter.drawText(room, LEFT, fitted(painter, model.surface(row), room.width()))

    def _dot(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        dot = QRect(box.left() + 8, box.center().y() - _DOT // 2 + 1, _DOT, _DOT)
        filled = entry.open and not entry.asked_back
        colour = self.theme.warning if entry.asked_back else self.theme.accent
        painter.setPen(QColor(colour if entry.open else self.theme.quiet))
        painter.setBrush(QColor(colour) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)

    def _heading(self, painter: QPainter, room: QRect, heading: Heading) -> None:
        tally = str(heading.open or "✓")
        width = room.width() - painter.fontMetrics().horizontalAdvance(tally) - 8
        painter.drawText(room, LEFT, fitted(painter, heading.words, width))
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(room, RIGHT, tally)
