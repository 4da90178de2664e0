"""The list of articles at the left: filter by words or state, walk, open.

Rows are painted, not made of widgets, so that a hundred thousand articles scroll like five.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QKeySequence,
    QPainter,
    QPen,
    QShortcut,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.model import ArticleHead, ArticleId, State
from ui.reading.positions import Positions
from ui.theme import Theme, text_font

_HEAD = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 76
_STATES: tuple[tuple[str, str, State | None], ...] = (
    ("all", "All", None),
    ("todo", "To do", State.TODO),
    ("started", "Begun", State.STARTED),
    ("done", "Done", State.DONE),
)


class _Model(QAbstractListModel):
    def __init__(self, who: Callable[[], str]) -> None:
        super().__init__()
        self._who = who
        self.heads: list[ArticleHead] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.heads)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        head = self.heads[index.row()]
        if role == _HEAD:
            return head
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{head.name}, {head.language}, {head.state_for(self._who()).value}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(head.name)}</p>"
        return None

    def show(self, heads: list[ArticleHead]) -> None:
        if [head.id for head in heads] == [head.id for head in self.heads]:
            self.heads = heads
            if heads:
                self.dataChanged.emit(self.index(0), self.index(len(heads) - 1))
            return
        self.beginResetModel()
        self.heads = heads
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    """Paints one article: state dot, headline on two lines, language, date, spans."""

    def __init__(self, theme: Theme, who: Callable[[], str]) -> None:
        super().__init__()
        self.theme = theme
        self._who = who

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
        head: ArticleHead = index.data(_HEAD)
        theme, box = self.theme, option.rect.adjusted(8, 2, -8, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box, 8, 8)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(box, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRoundedRect(box, 8, 8)
        self._dot(painter, box, head.state_for(self._who()))
        self._headline(painter, QRect(box.left() + 26, box.top() + 7, box.width() - 36, 40), head)
        small = QFont(option.font)
        small.setPixelSize(11)
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        foot = QRect(box.left() + 26, box.bottom() - 22, box.width() - 36, 16)
        language = head.language.upper()
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, language)
        small.setWeight(QFont.Weight.Normal)
        painter.setFont(small)
        date = str(head.meta.get("date", ""))
        painter.drawText(foot.adjusted(26, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, date)
        spans = head.spans.get(self._who(), 0)
        if spans:
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, str(spans))
        painter.restore()

    def _dot(self, painter: QPainter, box: QRect, state: State) -> None:
        theme = self.theme
        colour = {State.DONE: theme.good, State.STARTED: theme.accent}.get(state)
        painter.setPen(QPen(QColor(colour or theme.quiet), 1.2))
        painter.setBrush(QBrush(QColor(colour)) if colour else QBrush(Qt.BrushStyle.NoBrush))
        painter.drawEllipse(box.left() + 9, box.top() + 13, 8, 8)

    def _headline(self, painter: QPainter, box: QRect, head: ArticleHead) -> None:
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
        painter.drawText(line.translated(0, 19), Qt.AlignmentFlag.AlignVCenter, rest)


class Sidebar(QWidget):
    """The list. ``chosen(ArticleId)`` when the user opens one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, who: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(272)
        self._who = who
        self._heads: list[ArticleHead] = []
        self._state: State | None = None
        self._current: str = ""
        self.filter = QLineEdit(placeholderText=self.tr("Filter articles"))
        self.filter.setObjectName("filter_articles")
        self.filter.setAccessibleName(self.tr("Filter articles"))
        self.filter.textChanged.connect(self._refresh)
        down = QShortcut(self.filter)
        down.setKeys([QKeySequence(key) for key in ("Down", "Return", "Enter")])
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._to_list)
        self.view = QListView()
        self.view.setObjectName("articles")
        self.view.setAccessibleName(self.tr("Articles"))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._model = _Model(who)
        self._painter = _Painter(theme, who)
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._painter)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 8)
        layout.setSpacing(6)
        top = QVBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.addWidget(self.filter)
        layout.addLayout(top)
        layout.addLayout(self._tabs())
        layout.addWidget(self.view, 1)

    def _tabs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(0)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for name, title, state in _STATES:
            button = QPushButton(self.tr(title))
            button.setObjectName(f"state_{name}")
            button.setProperty("role", "flat")
            button.setProperty("title", self.tr(title))
            button.setProperty("state", state.value if state else "")
            button.setCheckable(True)
            button.setChecked(state is None)
            button.setStyleSheet("padding: 3px 7px; font-size: 12px;")
            button.clicked.connect(self._choose_state)
            group.addButton(button)
            row.addWidget(button)
            self._buttons[name] = button
        row.addStretch(1)
        return row

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.theme = theme
        self.view.viewport().update()

    def show_heads(self, heads: list[ArticleHead]) -> None:
        """Show these articles; the filter stays."""
        self._heads = heads
        who = self._who()
        for name, _, state in _STATES:
            number = sum(state is None or head.state_for(who) is state for head in heads)
            button = self._buttons[name]
            button.setText(f"{button.property('title')} {number}")
        self._refresh()

    def show_current(self, article_id: ArticleId) -> None:
        """Select the open article in the list."""
        self._current = article_id
        for row, head in enumerate(self._model.heads):
            if head.id == article_id:
                self.view.setCurrentIndex(self._model.index(row))
                return
        self.view.clearSelection()

    def _to_list(self) -> None:
        """From the filter to what it found."""
        if self._model.rowCount() and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(0))
        self.view.setFocus()

    def _choose_state(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            value = button.property("state")
            self._state = State(value) if value else None
        self._refresh()

    def _refresh(self) -> None:
        words = self.filter.text().casefold().split()
        who = self._who()
        self._model.show(
            [
                head
                for head in self._heads
                if (self._state is None or head.state_for(who) is self._state)
                and all(word in f"{head.name} {head.language}".casefold() for word in words)
            ]
        )
        if self._current:
            self.show_current(ArticleId(self._current))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            head: ArticleHead = index.data(_HEAD)
            self.chosen.emit(head.id)
