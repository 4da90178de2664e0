"""The rows of the list of articles: state, headline on two lines, language, date, what is nearly the same.

Rows are painted, not made of widgets, so that a hundred thousand articles scroll like five.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView

from app.model import ArticleHead, ArticleId, State
from ui.dates import date_of
from ui.reading.positions import Positions
from ui.rows import ROW, Frame, RowPainter, Rows, RowTable
from ui.theme import Theme, text_font

HEAD = ROW
"""The role under which an index gives the head in its row."""
_ROW_HEIGHT = 76
_LINE = 19  # pixels from one line of a headline to the next
_NAMED = 5  # near-duplicates named in a hint
Near = Callable[[ArticleId], list[tuple[str, float]]]
"""The articles that nearly say the same as one: name and similarity."""


class ArticleRows(Rows[int]):
    """The heads that the filter lets through: ``rows`` are their places on the shelf, ascending."""

    def __init__(self, who: Callable[[], str], near: Near) -> None:
        super().__init__()
        self._who = who
        self._near = near
        self.shelf: Sequence[ArticleHead] = ()

    @property
    def heads(self) -> list[ArticleHead]:
        """The heads listed."""
        return [self.shelf[place] for place in self.rows]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        head = self.shelf[self.rows[index.row()]]
        if role == HEAD:
            return head
        if role == Qt.ItemDataRole.DisplayRole:
            said = f"{head.name}, {head.language}, {head.state_for(self._who()).value}"
            return ", ".join((said, *self._remarks(head)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([str(self.data(index)), *self._near_words(head)])
        if role == Qt.ItemDataRole.ToolTipRole:
            words = [head.name, *self._remarks(head), *self._near_words(head)]
            return "".join(f"<p>{escape(each)}</p>" for each in words)
        return None

    def _remarks(self, head: ArticleHead) -> list[str]:
        """What the annotator says of the article as a whole."""
        remark = head.remarks.get(self._who())
        if remark is None:
            return []
        unsure = [self.tr("unsure about this article")] if remark.unsure else []
        return [*unsure, remark.note] if remark.note else unsure

    def _near_words(self, head: ArticleHead) -> list[str]:
        near = self._near(head.id)
        words = [
            self.tr("nearly the same as {name} ({part})").format(name=name, part=f"{part:.0%}")
            for name, part in near[:_NAMED]
        ]
        if len(near) > _NAMED:
            words.append(self.tr("and {n} more").format(n=len(near) - _NAMED))
        return words

    def row_of(self, place: int) -> int | None:
        """The row in which the article at that place is listed."""
        row = bisect_left(self.rows, place)
        return row if row < len(self.rows) and self.rows[row] == place else None

    def append(self, rows: list[int]) -> None:
        """List these too, which stand behind all that are listed."""
        first = len(self.rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self.rows += rows
        self.endInsertRows()

    def change(self, place: int, *, listed: bool) -> None:
        """The article at that place is another, and is to be ``listed`` or not."""
        row = bisect_left(self.rows, place)
        there = row < len(self.rows) and self.rows[row] == place
        if there and listed:
            self.dataChanged.emit(self.index(row), self.index(row))
        elif there:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.rows[row]
            self.endRemoveRows()
        elif listed:
            self.beginInsertRows(QModelIndex(), row, row)
            self.rows.insert(row, place)
            self.endInsertRows()


class ArticleTable(RowTable):
    """The list: Home and End go to the first article and the last."""

    def __init__(self) -> None:
        super().__init__(_ROW_HEIGHT)
        self.setObjectName("articles")

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # In a table these keys walk along a row.
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.model().rowCount() - 1,
        }
        if action in ends:
            return self.model().index(ends[action], 0)
        return super().moveCursor(action, modifiers)


class ArticlePainter(RowPainter[int]):
    """Paints one article: state dot, headline on two lines, language, date, near-duplicates, spans."""

    height = _ROW_HEIGHT
    margins = QMargins(8, 2, 8, 2)
    radius = 8
    frame = Frame.FOCUSED
    hovers = True

    def __init__(self, theme: Theme, who: Callable[[], str], near: Near) -> None:
        super().__init__(theme)
        self._who = who
        self._near = near

    def paint_row(
        self,
        painter: QPainter,
        box: QRect,
        row: int,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        head: ArticleHead = index.data(HEAD)
        theme, small = self.theme, QFont(painter.font())
        self._dot(painter, box, head.state_for(self._who()))
        room = QRect(box.left() + 26, box.top() + 7, box.width() - 36, 40)
        lines = self._headline(painter, room, head)
        small.setPixelSize(11)
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        foot = QRect(box.left() + 26, box.bottom() - 22, box.width() - 36, 16)
        foot.translate(0, -_LINE * (2 - lines))  # beneath the headline, also where that is short
        language = head.language.upper()
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, language)
        small.setWeight(QFont.Weight.Normal)
        painter.setFont(small)
        date = date_of(head.meta)
        painter.drawText(foot.adjusted(26, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, date)
        spans = head.spans.get(self._who(), 0)
        if spans:
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, str(spans))
        painter.setPen(QColor(theme.warning))
        near, remark = len(self._near(head.id)), head.remarks.get(self._who())
        mark = "" if remark is None else "?" if remark.unsure else "✎"
        words = "   ".join(each for each in (f"≈ {near}" if near else "", mark) if each)
        painter.drawText(foot.adjusted(0, 0, -34, 0), Qt.AlignmentFlag.AlignRight, words)

    def _dot(self, painter: QPainter, box: QRect, state: State) -> None:
        theme = self.theme
        colour = {State.DONE: theme.good, State.STARTED: theme.accent}.get(state)
        painter.setPen(QPen(QColor(colour or theme.quiet), 1.2))
        painter.setBrush(QBrush(QColor(colour)) if colour else QBrush(Qt.BrushStyle.NoBrush))
        painter.drawEllipse(box.left() + 9, box.top() + 13, 8, 8)

    def _headline(self, painter: QPainter, box: QRect, head: ArticleHead) -> int:
        """Paint the headline; on how many lines it stands, two at most."""
        font = text_font(13)
        positions = Positions(head.name)
        layout = QTextLayout(positions.display, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        painter.setPen(QColor(self.theme.text))
        painter.setFont(font)
        metrics = painter.fontMetrics()
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(box.width())
        cut = positions.to_code_point(first.textLength())
        layout.endLayout()
        line = QRect(box.left(), box.top(), box.width(), 20)
        shown, rest = positions.display[:cut].strip(), positions.display[cut:].strip()
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(line.translated(0, _LINE), Qt.AlignmentFlag.AlignVCenter, rest)
        return 2 if rest else 1
