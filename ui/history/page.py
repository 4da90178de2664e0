"""Looking back: who did what when, the article as it was then, and the way back to that state.

The journal is read off the window's thread. Nothing here can be marked: what is shown is past, and
the one order is to restore it, for the annotator's own layer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.annotation.history import (
    Difference,
    History,
    Kind,
    Moment,
    RestoreState,
    difference,
    sittings,
)
from app.annotation.history import (
    deeds as deeds_of,
)
from app.model import LANGUAGE, REGIONS, Act, Article, ArticleId, Span, Work
from app.store import Project
from ui import deeds
from ui.background import Background
from ui.desk import Desk
from ui.history import wording
from ui.history.moments import MomentList, Row
from ui.history.names import Names
from ui.kinds import headline, words_of
from ui.reading import TextView
from ui.theme import Theme
from ui.words import Words

_PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Shown:
    """The past state that is before her eyes: it, and nothing else, is what can be restored."""

    work: Work
    when: str
    difference: Difference


class HistoryPage(QWidget):
    """The page for the article that is open on the desk."""

    def __init__(self, desk: Desk, background: Background, words: Words, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._background = background
        self._words = words
        self._theme = theme
        self._history: History | None = None
        self._names: Names | None = None
        self._article: Article | None = None
        self._stale = True
        self._chosen = -1
        self._shown: Shown | None = None
        self._make()
        self._lay_out()
        background.done.connect(self._take)
        words.found.connect(self._take_words)
        desk.article_changed.connect(self._forget)
        desk.changed.connect(self._changed)
        desk.people_changed.connect(self._forget)
        desk.reloaded.connect(self._forget)
        desk.blinded.connect(self._names_turned)

    def _make(self) -> None:
        self.person = QComboBox()
        self.person.setObjectName("history_person")
        self.person.setAccessibleName(self.tr("Whose acts"))
        self.kind = QComboBox()
        self.kind.setObjectName("history_kind")
        self.kind.setAccessibleName(self.tr("Acts about"))
        for title, kind in (
            (self.tr("Everything"), None),
            (self.tr("Spans"), Kind.SPAN),
            (self.tr("Relations"), Kind.RELATION),
            (self.tr("Regions"), Kind.REGION),
            (self.tr("Decisions"), Kind.DECISION),
            (self.tr("The article"), Kind.ARTICLE),
        ):
            self.kind.addItem(title, kind)
        self.person.activated.connect(self._filter)
        self.kind.activated.connect(self._filter)
        self.list = MomentList(self._theme, self._say)
        self.list.chosen.connect(self.look)
        self.setFocusProxy(self.list)
        self.heading = QLabel()
        self.heading.setObjectName("moment")
        self.heading.setProperty("role", "title")
        self.told = QLabel()
        self.told.setObjectName("difference")
        self.told.setProperty("role", "quiet")
        for label in (self.heading, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.layer = QComboBox()
        self.layer.setObjectName("history_layer")
        self.layer.setAccessibleName(self.tr("Whose work is shown"))
        self.layer.setMinimumWidth(120)
        self.layer.activated.connect(self._show_state)
        self.restore_button = QPushButton(self.tr("Restore this state"))
        self.restore_button.setObjectName("restore_state")
        self.restore_button.setProperty("role", "primary")
        self.restore_button.clicked.connect(self.restore)
        self.view = TextView(self._theme, self._desk.project.scheme)
        self.view.setObjectName("past")
        self.view.setAccessibleName(self.tr("The article as it was"))
        self.view.edges_draggable = False
        self.changes = QListWidget()
        self.changes.setObjectName("changes")
        self.changes.setAccessibleName(self.tr("What differs from today"))
        self.changes.currentItemChanged.connect(self._go_to)
        self.changes.setMinimumWidth(120)
        self.changes.setMaximumWidth(270)
        self.changes.setSpacing(3)
        self.changes.setWordWrap(True)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setContentsMargins(10, 10, 10, 4)
        for box in (self.person, self.kind):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(6)
            filters.addWidget(box, 1)
        left = QWidget()
        left.setObjectName("sidebar")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left.setMinimumWidth(200)
        left.setMaximumWidth(400)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 6)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.told, 1)
        head.addWidget(self.layer)
        head.addWidget(self.restore_button)
        top = QVBoxLayout()
        top.setContentsMargins(22, 12, 16, 8)
        top.addWidget(self.heading)
        top.addLayout(head)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.view, 3)
        middle.addWidget(self.changes, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        right.addLayout(middle, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(left, 2)
        layout.addLayout(right, 3)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the keys of this page do, by the names of their actions."""
        return {"restore": self.restore}

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another palette."""
        self._theme = theme
        self.list.set_theme(theme)
        self.view.set_theme(theme)

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters."""
        self.view.set_zoom(factor)

    # what is read

    def showEvent(self, event: QShowEvent) -> None:
        """It is read when it is looked at, and not before."""
        super().showEvent(event)
        self._read()

    def _forget(self, *_: object) -> None:
        self._stale, self._chosen, self._shown = True, -1, None
        self.restore_button.setEnabled(False)
        self._read()

    def _changed(self, act: Act) -> None:
        article = self._desk.article
        if article is not None and any(each.article == article.id for each in act.changes):
            self._forget()

    def _read(self) -> None:
        article = self._desk.article
        if article is None or not self._stale or not self.isVisible():
            return
        self._stale = False
        path = self._desk.project.path
        self._background.run(("history", id(self), article.id), lambda: read(path, article.id))

    def _take(self, key: object, result: object) -> None:
        article = self._desk.article
        if article is None or key != ("history", id(self), article.id):
            return
        if isinstance(result, History):
            self._history = result
            self._show_article(article)
            self._show_people(result)
            self._filter()

    # what is shown

    def _show_article(self, article: Article) -> None:
        if self._article is not None and self._article.id == article.id:
            self.view.set_headline(headline(article))
            return
        self._article = article
        known = self._words.of(article)
        self.view.show_text(
            article.text,
            known.words if known else None,
            headline(article),
            sentences=known.sentences if known else None,
        )

    def _take_words(self, article_id: ArticleId) -> None:
        if self._article is not None and self._article.id == article_id:
            known = self._words.of(self._article)
            if known is not None:
                self.view.set_words(known.words, known.sentences)

    def _show_people(self, history: History) -> None:
        people, mine = history.people(), self._desk.people.annotator
        layers = {*history.state_at(len(history.moments)), mine} - {REGIONS, LANGUAGE}
        self._names = names = Names(self._desk, history.article, people, layers)
        everybody = (self.tr("Everybody"), "")
        _offer(self.person, [everybody, *((names.of(who), who) for who in names.in_order(people))])
        _offer(self.layer, [(names.of(who), who) for who in names.in_order(layers, mine)])

    def _names_turned(self) -> None:
        """Names are hidden, or shown again."""
        if self._history is None:
            return
        if self._desk.blind:  # whoever was chosen by name is not chosen by number
            self.person.setCurrentIndex(0)
            self.layer.setCurrentIndex(-1)
            self._chosen = -1
        self._show_people(self._history)
        self._filter()

    def _filter(self) -> None:
        history = self._history
        if history is None:
            return
        who, name = self.person.currentData(), self.kind.currentData()
        kind = Kind(name) if name else None  # Qt gives back the plain string
        numbers = [
            number
            for number, moment in enumerate(history.moments)
            if (not who or moment.who == who) and _is_about(moment, kind)
        ]
        self.list.show_sittings(sittings(history.moments, numbers))
        self.list.choose(self._chosen)

    def _say(self, row: Row) -> tuple[str, str]:
        if self._history is None or self._article is None or self._names is None:
            return "", ""
        if row.number < 0:
            return "", wording.sitting(row.sitting, self._names.of(row.sitting.who))
        moment = self._history.moments[row.number]
        scheme = self._desk.project.scheme
        return wording.clock(moment), deeds.words_of(
            moment, self._article.text, scheme, names=not self._desk.blind
        )

    def look(self, number: int) -> None:
        """Look at the article as it was after the moment of that number."""
        if self._history is None:
            return
        self._chosen = number
        layers = [change.layer for change in self._history.moments[number].changes]
        if layers and self.layer.currentData() not in layers:
            place = self.layer.findData(layers[0])
            if place >= 0:
                self.layer.setCurrentIndex(place)
        self._show_state()

    def _show_state(self) -> None:
        history, article = self._history, self._article
        if history is None or article is None or not 0 <= self._chosen < len(history.moments):
            return
        layer = self.layer.currentData()
        then = history.work_at(self._chosen + 1, layer)
        found = difference(then, history.work_at(len(history.moments), layer))
        moment = history.moments[self._chosen]
        when = wording.day_and_clock(moment)
        self.heading.setText(self.tr("As it was on {when}").format(when=when))
        self.told.setText(wording.differs(found))
        self.view.show_spans(then.spans)
        self.view.set_dimmed(
            [
                (region.start, region.end, words_of(region))
                for region in history.regions_at(self._chosen + 1)
                if region.left_out
            ]
        )
        self.view.set_emphasis([(span.start, span.end) for span in _touched(found)])
        self._show_changes(found, article.text)
        self._shown = Shown(then, when, found)
        self.restore_button.setEnabled(not self.why_not())
        self.restore_button.setToolTip(self.why_not())

    def why_not(self) -> str:
        """Why what is shown cannot be restored; nothing when it can."""
        shown = self._shown
        if not self.isVisible() or shown is None:
            return self.tr("on the page “History”")
        if self._desk.project.read_only:
            return self.tr("this project can only be read")
        if shown.work.layer != self._desk.people.annotator:
            return self.tr("each annotator restores her own layer")
        return "" if shown.difference else self.tr("it is so today")

    def _show_changes(self, found: Difference, text: str) -> None:
        self.changes.clear()
        scheme = self._desk.project.scheme
        for sign, spans in (
            (self.tr("came: {span}"), found.come),
            (self.tr("went: {span}"), found.gone),
            (self.tr("changed: {span}"), tuple(new for _, new in found.changed)),
        ):
            for span in spans:
                named = f"{deeds.title(scheme, span.label)} “{deeds.short(span.surface(text))}”"
                item = QListWidgetItem(sign.format(span=named))
                item.setData(_PLACE, (span.start, span.end))
                self.changes.addItem(item)
        self.changes.setVisible(self.changes.count() > 0)

    def _go_to(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.view.select(*item.data(_PLACE))

    # what is ordered

    def restore(self) -> None:
        """Let the annotator's layer be again what is shown: one act, taken back by one undo."""
        shown = self._shown
        if shown is not None and not self.why_not():
            self._desk.order(RestoreState(shown.work, shown.when))


def read(path: Path, article: ArticleId) -> History:
    """The history of ``article`` in the project at ``path``."""
    with Project.open(path, read_only=True) as project:
        return History.of(article, project.history(article))


def _is_about(moment: Moment, kind: Kind | None) -> bool:
    if kind is None:
        return True
    if kind is Kind.ARTICLE and moment.kind == "import":
        return True
    about = {deed.kind for deed in deeds_of(moment)}
    return kind in about or (kind is Kind.ARTICLE and Kind.LANGUAGE in about)


def _touched(found: Difference) -> list[Span]:
    return [*found.gone, *found.come, *(old for old, _ in found.changed)]


def _offer(box: QComboBox, offered: list[tuple[str, str]]) -> None:
    """Offer these and keep what is chosen, if it is among them."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for title, data in offered:
        box.addItem(title, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
