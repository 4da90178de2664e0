"""A query, its hits in all articles, and a label for the chosen ones.

Hits are places in frozen texts: they stay right whatever is marked. What the rows show of labels
comes back from the desk, like everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.annotation.hits import Marking, mark_hits
from app.errors import PenandaError
from app.model import Act, ArticleId, Label
from app.store import Hit, Line, Query
from ui.background import Background
from ui.desk import Desk
from ui.search.finder import Count, Finder, labels_of
from ui.search.lines import LineList, LinePainter, Lines
from ui.theme import Theme

_PAUSE = 200  # milliseconds without a key until a query is asked


class SearchPage(QWidget):
    """The page. ``opened(Hit)`` when a hit is to be shown in its article."""

    opened = Signal(object)

    def __init__(self, desk: Desk, background: Background, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._theme = theme
        project = desk.project
        self.finder = Finder(background, project.path, read_only=project.read_only)
        self.field = QLineEdit(placeholderText=self.tr("Search all articles"))
        self.field.setObjectName("query")
        self.field.setAccessibleName(self.tr("Search all articles"))
        self.field.setClearButtonEnabled(True)
        self.words = QCheckBox(self.tr("Whole words"))
        self.words.setObjectName("words")
        self.fold = QCheckBox(self.tr("Ignore case and diacritics"))
        self.fold.setObjectName("fold")
        self.count = QLabel()
        self.count.setObjectName("count")
        self.count.setProperty("role", "quiet")
        self.outcome = QLabel()
        self.outcome.setObjectName("outcome")
        self.outcome.setProperty("role", "quiet")
        self.list = LineList()
        self.lines = Lines(self.finder.more, lambda: self.finder.has_more)
        self._painter = LinePainter(theme, project.scheme)
        self.list.setModel(self.lines)
        self.list.setItemDelegate(self._painter)
        self.nothing = QLabel()
        self.nothing.setObjectName("nothing")
        self.nothing.setProperty("role", "quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.hints = QLabel()
        self.hints.setObjectName("hints")
        self.hints.setProperty("role", "quiet")
        self.hints.setWordWrap(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self.setFocusProxy(self.field)
        self._connect()
        self._show_count(Count())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.field, 1)
        row.addWidget(self.words)
        row.addWidget(self.fold)
        told = QHBoxLayout()
        told.addWidget(self.count)
        told.addStretch(1)
        told.addWidget(self.outcome)
        top = QVBoxLayout()
        top.setContentsMargins(22, 16, 22, 6)
        top.setSpacing(8)
        top.addLayout(row)
        top.addLayout(told)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        middle = QVBoxLayout()
        middle.setContentsMargins(12, 0, 6, 0)
        middle.addLayout(self._stack)
        layout.addLayout(middle, 1)
        self.hints.setContentsMargins(22, 8, 22, 10)
        layout.addWidget(self.hints)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._to_hits)
        self.field.installEventFilter(self)
        self.words.toggled.connect(self.ask)
        self.fold.toggled.connect(self.ask)
        self._pause.timeout.connect(self.ask)
        self.list.ticked.connect(self._tick_row)
        self.list.opened.connect(self._open_row)
        self.lines.chosen_changed.connect(self._show_hints)
        self.finder.found.connect(self._take)
        self.finder.counted.connect(self._show_count)
        self.finder.refused.connect(self._refused)
        self._desk.changed.connect(self._changed)
        self._desk.people_changed.connect(self.ask)
        self._desk.reloaded.connect(self.ask)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another palette."""
        self._theme = self._painter.theme = theme
        self.list.viewport().update()
        self._show_hints()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the keys of this page do, by the names of their actions."""
        return {"open_hit": self.open_hit, "tick": self.tick, "tick_all": self.tick_all}

    def add_label_key(self, label: Label) -> None:
        """Let the label's key mark, while the hits have the keyboard."""
        action = QAction(label.title, self.list)
        action.setObjectName(f"mark_{label.name}")
        action.setShortcut(QKeySequence(label.key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.mark(label.name))
        self.list.addAction(action)

    def focus_field(self) -> None:
        """Bring the keyboard to the query, all of it selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # asking

    def _typed(self) -> None:
        self._pause.start()

    def ask(self) -> None:
        """Look for what the field says now."""
        self._pause.stop()
        self.lines.clear()
        self.outcome.clear()
        self._show_count(Count())
        query = Query(self.field.text(), self.fold.isChecked(), self.words.isChecked())
        self.finder.ask(query if query.text.strip() else None, self._desk.people.annotator)

    def _refused(self, error: object) -> None:
        self._show_count(Count(final=True))

    def _take(self, lines: list[Line], labels: dict[Hit, tuple[str, ...]]) -> None:
        first = not self.lines.lines
        self.lines.add(lines, labels)
        self._stack.setCurrentWidget(self.list if self.lines.lines else self.nothing)
        if first and lines:
            self.list.setCurrentIndex(self.lines.index(0))
        self._show_hints()

    def _show_count(self, count: Count) -> None:
        asked = bool(self.field.text().strip())
        if not self.lines.lines:
            self._stack.setCurrentWidget(self.nothing)
        if not asked:
            self.count.clear()
            self.nothing.setText(
                self.tr(
                    "Type a word, or a part of one; Thai needs no spaces.\n"
                    "With case and diacritics ignored, “bo cong an” finds “Bộ Công an”."
                )
            )
        elif count.final and not count.hits:
            self.count.clear()
            self.nothing.setText(self.tr("Nothing found."))
        else:
            self.nothing.setText(self.tr("Searching …"))
            words = self._some_hits(count.hits, count.articles)
            self.count.setText(words if count.final else self.tr("{} so far …").format(words))

    def _some_hits(self, hits: int, articles: int) -> str:
        many = self.tr("1 hit") if hits == 1 else self.tr("{n} hits").format(n=f"{hits:,}")
        return f"{many} {self._in_articles(articles)}"

    def _in_articles(self, articles: int) -> str:
        if articles == 1:
            return self.tr("in 1 article")
        return self.tr("in {n} articles").format(n=f"{articles:,}")

    def _show_hints(self) -> None:
        chosen = len(self.lines.chosen)
        self.hints.setVisible(bool(self.lines.lines))
        cap = (
            f"<span style='color:{self._theme.text}; background:{self._theme.hover}'>"
            "&nbsp;{key}&nbsp;</span>&nbsp;{words}"
        )
        target = self.tr("{n} chosen as").format(n=f"{chosen:,}") if chosen else self.tr("mark as")
        hints = [
            cap.format(key="↵", words=self.tr("open")),
            cap.format(key=self.tr("Space"), words=self.tr("choose")),
            cap.format(key="Ctrl+A", words=self.tr("choose all shown")),
            f"<b>{target}</b>" if chosen else target,
        ]
        for label in self._desk.project.scheme.labels:
            hints.append(cap.format(key=escape(label.key), words=escape(label.title)))
        self.hints.setText(" &nbsp; ".join(hints))

    # what the hands do

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self._to_hits()
            return True
        return super().eventFilter(watched, event)

    def _to_hits(self) -> None:
        if self._pause.isActive():
            self.ask()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _current(self) -> Hit | None:
        row = self.list.currentIndex().row()
        return self.lines.lines[row].hit if row >= 0 else None

    def open_hit(self) -> None:
        """Show the current hit in its article."""
        hit = self._current()
        if hit is not None:
            self.opened.emit(hit)

    def _open_row(self, row: int) -> None:
        self.opened.emit(self.lines.lines[row].hit)

    def tick(self) -> None:
        """Choose the current hit, or let it go, and step to the next."""
        row = self.list.currentIndex().row()
        if row >= 0:
            self._tick_row(row)
            if row + 1 < len(self.lines.lines):
                self.list.setCurrentIndex(self.lines.index(row + 1))

    def _tick_row(self, row: int) -> None:
        hit = self.lines.lines[row].hit
        self.lines.choose([hit], chosen=hit not in self.lines.chosen)

    def tick_all(self) -> None:
        """Choose all hits that are shown; when all are, let all go."""
        hits = [line.hit for line in self.lines.lines]
        self.lines.choose(hits, chosen=len(self.lines.chosen) < len(hits))

    def mark(self, label: str) -> None:
        """Put ``label`` on the chosen hits, or on the current one, as one act."""
        current = self._current()
        hits = self.lines.chosen or ({current} if current is not None else set())
        places: dict[ArticleId, list[tuple[int, int]]] = {}
        for line in self.lines.lines:
            if line.hit in hits:
                places.setdefault(line.hit.article, []).append((line.hit.start, line.hit.end))
        project, who = self._desk.project, self._desk.people.annotator
        self._desk.settle()
        try:
            marking = mark_hits(
                (
                    (project.work(article, who), project.article(article).text, ranges)
                    for article, ranges in places.items()
                ),
                label,
                project.scheme,
            )
        except PenandaError as error:
            self._desk.refused.emit(error)
            return
        if marking.act is not None and self._desk.carry_out(marking.act) is None:
            return
        self.lines.choose(list(hits), chosen=False)
        self.outcome.setText(self._says(marking, label))

    def _says(self, marking: Marking, label: str) -> str:
        title = self._desk.project.scheme.label(label).title
        marked = self.tr("{n} marked {label}").format(n=f"{marking.marked:,}", label=title)
        parts = [f"{marked} {self._in_articles(marking.articles)}" if marking.marked else marked]
        if marking.held:
            parts.append(self.tr("{n} were already").format(n=marking.held))
        if marking.cut:
            parts.append(self.tr("{n} left out: they cut a letter").format(n=marking.cut))
        return " · ".join(parts)

    # what came back

    def _changed(self, act: Act) -> None:
        who = self._desk.people.annotator
        places = {change.article for change in act.changes if change.layer == who}
        hits = [line.hit for line in self.lines.lines if line.hit.article in places]
        if hits:
            self.outcome.clear()
            self.lines.relabel(hits, labels_of(self._desk.project, hits, who))
