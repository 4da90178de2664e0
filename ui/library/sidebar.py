"""The list of articles at the left: filter by words or state, walk, open; ``articles`` has its rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model import ArticleHead, State
from ui.library.articles import HEAD, ArticlePainter, ArticleRows, ArticleTable, Near
from ui.theme import Theme


class Sidebar(QWidget):
    """The list. ``chosen(ArticleId)`` when the user opens one.

    It counts as heads come and change, never all of them for one.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, who: Callable[[], str], near: Near) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(272)
        self._who = who
        self._heads: Sequence[ArticleHead] = ()
        self._states: list[State] = []
        self._folded: list[str] = []
        self._counts: Counter[State] = Counter()
        self._state: State | None = None
        self._words: list[str] = []
        self._current: int | None = None
        self.filter = QLineEdit(placeholderText=self.tr("Filter articles"))
        self.filter.setObjectName("filter_articles")
        self.filter.setAccessibleName(self.tr("Filter articles"))
        self.filter.textChanged.connect(self._refresh)
        down = QShortcut(self.filter)
        down.setKeys([QKeySequence(key) for key in ("Down", "Return", "Enter")])
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._to_list)
        self.view = ArticleTable()
        self.view.setAccessibleName(self.tr("Articles"))
        self._model = ArticleRows(who, near)
        self._painter = ArticlePainter(theme, who, near)
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
        self._titled: dict[str, tuple[str, State | None]] = {}
        group = QButtonGroup(self)
        for name, title, state in (
            ("all", self.tr("All"), None),
            ("todo", self.tr("To do"), State.TODO),
            ("started", self.tr("Begun"), State.STARTED),
            ("done", self.tr("Done"), State.DONE),
        ):
            button = QPushButton(title)
            button.setObjectName(f"state_{name}")
            button.setProperty("role", "flat")
            button.setCheckable(True)
            button.setChecked(state is None)
            button.setStyleSheet("padding: 3px 7px; font-size: 12px;")
            button.clicked.connect(lambda _checked=False, state=state: self._choose_state(state))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[name], self._titled[name] = button, (title, state)
        row.addStretch(1)
        return row

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.theme = theme
        self.view.viewport().update()

    def count(self, state: State | None = None) -> int:
        """How many articles there are, or are in that state."""
        return len(self._states) if state is None else self._counts[state]

    def show_heads(self, heads: Sequence[ArticleHead]) -> None:
        """Show these articles, all counted anew; the filter stays."""
        self._heads = self._model.shelf = heads
        self._states = [head.state_for(self._who()) for head in heads]
        self._counts = Counter(self._states)
        self._folded = [_folded(head) for head in heads]
        self._show_counts()
        self._refresh()

    def take(self, places: Sequence[int]) -> None:
        """The heads at these places changed, or came behind the others."""
        coming = []
        for place in places:
            head = self._heads[place]
            state, folded = head.state_for(self._who()), _folded(head)
            self._counts[state] += 1
            if place == len(self._states):
                self._states.append(state)
                self._folded.append(folded)
                if self._lets_through(place):
                    coming.append(place)
            else:
                self._counts[self._states[place]] -= 1
                self._states[place], self._folded[place] = state, folded
                self._model.change(place, listed=self._lets_through(place))
        if coming:
            self._model.append(coming)
        self._show_counts()
        if self._current in places:
            self._select_current()

    def show_current(self, place: int | None) -> None:
        """Select the open article in the list."""
        self._current = place
        self._select_current()

    def _select_current(self) -> None:
        row = None if self._current is None else self._model.row_of(self._current)
        if row is None:
            self.view.clearSelection()
        else:
            self.view.setCurrentIndex(self._model.index(row))

    def _show_counts(self) -> None:
        for name, (title, state) in self._titled.items():
            self._buttons[name].setText(f"{title} {self.count(state)}")

    def _lets_through(self, place: int) -> bool:
        if self._state is not None and self._states[place] is not self._state:
            return False
        folded = self._folded[place]
        return all(word in folded for word in self._words)

    def _to_list(self) -> None:
        """From the filter to what it found."""
        if self._model.rowCount() and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(0))
        self.view.setFocus()

    def _choose_state(self, state: State | None) -> None:
        self._state = state
        self._refresh()

    def _refresh(self) -> None:
        self._words = self.filter.text().casefold().split()
        places: Sequence[int] = range(len(self._heads))
        if self._state is not None:
            places = [place for place in places if self._states[place] is self._state]
        for word in self._words:
            places = [place for place in places if word in self._folded[place]]
        self._model.show(list(places))
        self._select_current()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            head: ArticleHead = index.data(HEAD)
            self.chosen.emit(head.id)


def _folded(head: ArticleHead) -> str:
    return f"{head.name} {head.language}".casefold()
