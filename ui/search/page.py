"""A query, its hits in all articles, and a label for the chosen ones.

Hits are places in frozen texts: they stay right whatever is marked. What the rows show of labels
comes back from the desk, like everywhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.annotation.hits import Marking
from app.errors import PenandaError
from app.model import Act, Label
from app.store import Hit, Line
from ui.actions import key_of
from ui.background import Background
from ui.desk import Desk
from ui.search import telling
from ui.search.bar import QueryBar
from ui.search.finder import Count, Finder
from ui.search.lines import LineList, LinePainter, Lines
from ui.search.marker import Marker
from ui.theme import Theme

_MOST_CHOSEN = 5_000  # hits that are fetched to be chosen at once


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
        self.bar = QueryBar()
        self.marker = Marker(background, project)
        self._choosing = False  # what comes is chosen
        self._awaited: set[Hit] = set()  # of what comes, these are chosen
        self._going = False  # the keyboard goes to the hits as soon as there are some
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
        self._lay_out()
        self.setFocusProxy(self.bar)
        self._show_languages()
        self._connect()
        self._show_count(Count())

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.addWidget(self.count)
        told.addStretch(1)
        told.addWidget(self.outcome)
        top = QVBoxLayout()
        top.setContentsMargins(22, 16, 22, 6)
        top.setSpacing(8)
        top.addWidget(self.bar)
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
        self.bar.changed.connect(self.ask)
        self.bar.edited.connect(self._stand_still)
        self.bar.left.connect(self._to_hits)
        self.marker.made.connect(self._carry_out)
        self.marker.done.connect(self._tell_done)
        self.marker.failed.connect(self.outcome.clear)
        self.marker.parted.connect(self._tell_parted)
        self.marker.refused.connect(self._desk.refused)
        self.list.ticked.connect(self._tick_row)
        self.list.opened.connect(self._open_row)
        self.lines.chosen_changed.connect(self.show_hints)
        self.finder.found.connect(self._take)
        self.finder.counted.connect(self._show_count)
        self.finder.refused.connect(self._refused)
        self._desk.changed.connect(self._changed)
        self._desk.people_changed.connect(self.ask)
        self._desk.reloaded.connect(self._go_on)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another palette."""
        self._theme = self._painter.theme = theme
        self.list.viewport().update()
        self.show_hints()

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

    def resume(self, before: SearchPage) -> None:
        """Ask what ``before`` asks; what is chosen there is chosen here as soon as it is found."""
        self.bar.resume(before.bar)
        self.ask()
        self._awaited = set(before.lines.chosen) | before._awaited
        self._fetch_awaited()

    def _fetch_awaited(self) -> None:
        if self._awaited and self.finder.has_more and len(self.lines.rows) < _MOST_CHOSEN:
            self.finder.more()

    def focus_field(self) -> None:
        """Bring the keyboard to the query, all of it selected."""
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    # asking

    def ask(self) -> None:
        """Look for what the field says now."""
        query = self.bar.take()
        self._choosing = False
        self._awaited = set()
        self.lines.clear()
        self.outcome.clear()
        self._show_count(Count())
        self.finder.ask(query if query.text.strip() else None, self._desk.people.annotator)

    def _go_on(self) -> None:
        """Take in what came to the project; lines, choice and place stay."""
        self._show_languages()
        self._show_count(self.finder.count)
        self.finder.go_on()

    def _show_languages(self) -> None:
        self.bar.offer_languages({head.language for head in self._desk.heads()})

    def _refused(self, _error: PenandaError) -> None:
        self._show_count(Count(final=True))

    def _take(self, lines: list[Line], labels: dict[Hit, tuple[str, ...]]) -> None:
        first = not self.lines.rows
        self.lines.add(lines, labels)
        self._stack.setCurrentWidget(self.list if self.lines.rows else self.nothing)
        if first and lines:
            self.list.setCurrentIndex(self.lines.index(0))
            if self._going and self.bar.field.hasFocus():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._going = False
        if self._choosing:
            self._choose_on(lines)
        elif self._awaited:
            came = [line.hit for line in lines if line.hit in self._awaited]
            self._awaited.difference_update(came)
            self.lines.choose(came, chosen=True)
            self._fetch_awaited()
        self.show_hints()

    def _show_count(self, count: Count) -> None:
        asked = bool(self.bar.field.text().strip())
        if not self.lines.rows:
            self._stack.setCurrentWidget(self.nothing)
        if not asked:
            self.count.clear()
            self.nothing.setText(telling.invitation(len(self._desk.heads())))
        elif count.final and not count.hits:
            self.count.clear()
            self.nothing.setText(telling.nothing_found(self.bar.query()))
        else:
            self.nothing.setText(self.tr("Searching …"))
            words = telling.some_hits(count.hits, count.articles)
            self.count.setText(words if count.final else self.tr("{} so far …").format(words))

    def show_hints(self) -> None:
        """Show what can be done with the hits, by the keys as they are."""
        chosen = len(self.lines.chosen)
        self.hints.setVisible(bool(self.lines.rows))
        cap = (
            f"<span style='color:{self._theme.text}; background:{self._theme.hover}'>"
            "&nbsp;{key}&nbsp;</span>&nbsp;{words}"
        )
        marks = self.tr("%Ln chosen as", "", chosen) if chosen else self.tr("mark as")
        if self._choosing:
            marks = self.tr("%Ln chosen so far …", "", chosen)
        hints = [
            cap.format(key=key_of(self.list, "open_hit"), words=self.tr("open")),
            cap.format(key=key_of(self.list, "tick"), words=self.tr("choose")),
            cap.format(key=key_of(self.list, "tick_all"), words=self.tr("choose all")),
            f"<b>{marks}</b>" if chosen else marks,
        ]
        there = Counter(
            name for hit in self.lines.chosen for name in set(self.lines.labels.get(hit, ()))
        )
        for label in self._desk.project.scheme.in_use:
            words = escape(label.title)
            if there[label.name]:
                words += self.tr(" (%Ln already)", "", there[label.name])
            hints.append(cap.format(key=escape(label.key), words=words))
        self.hints.setText(" &nbsp; ".join(hints))

    # what the hands do

    def _to_hits(self) -> None:
        self._going = not self.lines.rows  # a list that is not shown takes no keyboard
        if not self._going:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_still(self) -> None:
        self._going = False

    def _current(self) -> Hit | None:
        row = self.list.currentIndex().row()
        return self.lines.rows[row].hit if row >= 0 else None

    def open_hit(self) -> None:
        """Show the current hit in its article."""
        hit = self._current()
        if hit is not None:
            self.opened.emit(hit)

    def _open_row(self, row: int) -> None:
        self.opened.emit(self.lines.rows[row].hit)

    def tick(self) -> None:
        """Choose the current hit, or let it go, and step to the next."""
        row = self.list.currentIndex().row()
        if row >= 0:
            self._tick_row(row)
            if row + 1 < len(self.lines.rows):
                self.list.setCurrentIndex(self.lines.index(row + 1))

    def _tick_row(self, row: int) -> None:
        hit = self.lines.rows[row].hit
        self.lines.choose([hit], chosen=hit not in self.lines.chosen)

    def tick_all(self) -> None:
        """Choose all hits, those not fetched yet too, up to some thousands; when all are, let go."""
        hits = [line.hit for line in self.lines.rows]
        if self._choosing or (hits and len(self.lines.chosen) == len(hits)):
            self._choosing = False
            self.lines.choose(hits, chosen=False)
        else:
            self._choose_on(self.lines.rows)

    def _choose_on(self, lines: list[Line]) -> None:
        self._choosing = self.finder.has_more and len(self.lines.rows) < _MOST_CHOSEN
        self.lines.choose([line.hit for line in lines], chosen=True)
        if self._choosing:
            self.finder.more()

    def mark(self, label: str) -> None:
        """Put ``label`` on the chosen hits, or on the current one, as one act."""
        current = self._current()
        chosen = self.lines.chosen or ({current} if current is not None else set())
        hits = [line.hit for line in self.lines.rows if line.hit in chosen]
        if hits and not self.marker.busy and self._desk.settle():
            self._choosing = False
            if len(hits) > 1:
                self.outcome.setText(self.tr("Marking …"))
            self._desk.undertake(len(hits))
            self.marker.mark(hits, label, self._desk.people.annotator)

    def _carry_out(self, marking: Marking, label: str) -> None:
        self.outcome.clear()
        if marking.act is None or self._desk.carry_out(marking.act) is not None:
            self._tell_marked(marking, label)

    def _tell_done(self, marking: Marking, label: str) -> None:
        if marking.act is not None:
            self._desk.hear(marking.act)
        self._tell_marked(marking, label)

    def _tell_marked(self, marking: Marking, label: str) -> None:
        self.lines.choose(list(self.lines.chosen), chosen=False)
        title = self._desk.project.scheme.label(label).title
        self.outcome.setText(telling.outcome(marking, title))

    def _tell_parted(self, hits: int) -> None:
        said = self.outcome.text()
        if hits and said:
            self.outcome.setText(f"{said} · {telling.parted(hits)}")

    # what came back

    def _changed(self, act: Act) -> None:
        who = self._desk.people.annotator
        if self.lines.relabel(change for change in act.changes if change.layer == who):
            self.outcome.clear()
            self.show_hints()
