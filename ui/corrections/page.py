"""What comes back to an annotator: what she is asked, what gold changed in her work, her calibration.

Read off the window's thread when the page is shown and something changed since. Her layer is never
touched from here; Return on a place opens it in its article, where she may change it herself.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.adjudication.returned import Group, Instance, Returned, read_returned
from app.errors import PenandaError
from app.model import GOLD, ArticleId
from app.scheme import example_of, revise
from app.store import Project
from ui.actions import key_of
from ui.background import Background
from ui.corrections import wording
from ui.corrections.articles import RoundList
from ui.corrections.figures import Figures
from ui.corrections.groups import Entry, GroupList
from ui.corrections.guideline import Guideline
from ui.corrections.places import PlaceList
from ui.corrections.telling import Telling
from ui.desk import Desk
from ui.theme import Theme
from ui.widgets import heading, plain_label

_LEFT, _LEFT_NARROW, _NARROW = 316, 236, 860  # pixels: of the list, and of a page that is narrow


class CorrectionsPage(QWidget):
    """The page. ``opened(article, start, end)`` when a place is to be shown in its article,
    ``wanted(article)`` when an article is."""

    opened = Signal(str, int, int)
    wanted = Signal(str)

    def __init__(self, desk: Desk, background: Background, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Corrections"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._background = background
        self._theme = theme
        self._scheme = desk.project.scheme
        self._stale = True
        self._running = 0
        self._chosen: list[ArticleId] | None = None
        self.returned: Returned | None = None
        self._telling = Telling(self)
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        self.whose = QComboBox()
        self.whose.setObjectName("whose")
        self.whose.setAccessibleName(self.tr("Whose work"))
        self.whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.decided = self._tab("decided", self.tr("Corrections"))
        self.calibration = self._tab("calibration", self.tr("Calibration"))
        self.decided.setChecked(True)
        self._tabs = QButtonGroup(self)
        for tab in (self.decided, self.calibration):
            self._tabs.addButton(tab)
        self.summary = plain_label("corrections_summary", quiet=True)
        self.summary.setWordWrap(False)
        self.groups = GroupList(self._theme)
        self.round_heading = heading(self.tr("ARTICLES OF THE ROUND"))
        self.round = RoundList()
        self.figures = Figures(self._theme, self._scheme)
        self.places = PlaceList(self._theme, self._scheme)
        self.guideline = Guideline(self._scheme)
        self.empty = plain_label("corrections_empty", quiet=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hints = plain_label("corrections_hints", quiet=True)
        self.hints.setWordWrap(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # while nothing else can have the keyboard

    def _tab(self, name: str, words: str) -> QPushButton:
        tab = QPushButton(words)
        tab.setObjectName(f"show_{name}")
        tab.setProperty("role", "flat")
        tab.setCheckable(True)
        tab.clicked.connect(self._show)
        return tab

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.whose)
        top.addSpacing(8)
        top.addWidget(self.decided)
        top.addWidget(self.calibration)
        top.addSpacing(8)
        top.addWidget(self.summary, 1)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.groups, 3)
        left.addWidget(self.round_heading)
        left.addWidget(self.round, 2)
        self._side = QWidget()
        self._side.setLayout(left)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.figures)
        places = QWidget()
        self._places_or_not = QStackedLayout(places)
        self._places_or_not.addWidget(self.empty)
        self._places_or_not.addWidget(self.places)
        right.addWidget(places, 1)
        right.addWidget(self.guideline)
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(self._side)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 10, 12)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(body, 1)
        layout.addWidget(self.hints)

    def _connect(self) -> None:
        self.whose.activated.connect(self._turn_to)
        self.groups.chosen.connect(self._show_group)
        self.groups.entered.connect(self.places.setFocus)
        self.places.opened.connect(self._open)
        self.round.chosen.connect(self._choose_articles)
        self.round.opened.connect(self.wanted)
        self._background.done.connect(self._take)
        self._background.failed.connect(self._fail)
        self._desk.changed.connect(self._forget)
        self._desk.reloaded.connect(self._forget)
        self._desk.people_changed.connect(self._people_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do here."""
        return {"open_correction": self.open_place, "add_example": self.add_example}

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters in the places."""
        self.places.set_zoom(factor)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another palette."""
        self._theme = self.figures.theme = theme
        self.groups.set_theme(theme)
        self.places.set_theme(theme)
        self._show()

    def show_hints(self) -> None:
        """Show what the keys do, by the keys as they are."""
        self.hints.setText(
            self.tr("{open} opens the place in its article, {add} adds it to the guideline").format(
                open=key_of(self.places, "open_correction"), add=key_of(self.places, "add_example")
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the places need the room more."""
        super().resizeEvent(event)
        self._side.setFixedWidth(_LEFT_NARROW if self.width() < _NARROW else _LEFT)

    # reading

    @property
    def name(self) -> str:
        """Whose work is shown."""
        return self.whose.currentText()

    def refresh(self) -> None:
        """Read anew if anything changed since."""
        self._offer_names()
        if self._stale:
            self._read()

    def _offer_names(self) -> None:
        here = self.name or self._desk.people.annotator
        names = list(dict.fromkeys((*self._desk.project.annotators(), self._desk.people.annotator)))
        self.whose.blockSignals(True)
        self.whose.clear()
        self.whose.addItems(names)
        self.whose.setCurrentText(here if here in names else self._desk.people.annotator)
        self.whose.blockSignals(False)

    def _read(self) -> None:
        self._stale = False
        self._running += 1
        if self.returned is None:
            self._say(self.tr("Reading …"))
        path, name, chosen = self._desk.project.path, self.name, self._chosen
        self._background.run(("returned", self._running), lambda: _read(path, name, chosen))

    def _take(self, key: object, result: object) -> None:
        if key == ("returned", self._running) and isinstance(result, Returned):
            self.returned = result
            self._show()

    def _fail(self, key: object, message: str) -> None:
        if key == ("returned", self._running):
            self._stale = True
            self._say(message)

    def _forget(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _people_changed(self) -> None:
        self.whose.setCurrentIndex(-1)
        self._turn_to()

    def _turn_to(self) -> None:
        self.returned, self._chosen = None, None
        self._forget()

    def _choose_articles(self, chosen: list[ArticleId]) -> None:
        self._chosen = chosen
        self._forget()

    # what is shown

    def _show(self) -> None:
        found = self.returned
        calibrating = self.calibration.isChecked()
        counted = found is not None and bool(found.calibration.articles)
        self.round.setVisible(calibrating)
        self.round_heading.setVisible(calibrating)
        self.figures.setVisible(calibrating and counted)
        if found is None:
            return
        told = self._telling.calibrated if calibrating else self._telling.judged
        self.summary.setText(told(found))
        if calibrating:
            self.round.show_round(found)
            self.figures.show_calibration(found.calibration)
        groups = found.differing if calibrating else found.corrected
        entries = [self._entry(group) for group in groups]
        if found.asked and not calibrating:
            entries.insert(0, Entry("", self.tr("Asked of you"), found.asked, urgent=True))
        self.groups.setVisible(bool(entries))
        self._side.setVisible(bool(entries) or calibrating)
        self._turn_keyboard()
        self.groups.show_entries(entries)

    def _turn_keyboard(self) -> None:
        """The keyboard goes to what is there; it is not left on what is hidden."""
        lists = (self.groups, self.round)
        shown = next((each for each in lists if not each.isHidden()), self.whose)
        held = self.focusWidget()
        lost = self.hasFocus() or held is None or held.isHidden()
        self.setFocusProxy(shown)
        if lost and self.isVisible():
            shown.setFocus()

    def _entry(self, group: Group) -> Entry:
        pattern, places = group
        return Entry(
            wording.labels(pattern, self._scheme),
            wording.change(pattern, self._scheme),
            places,
            pattern,
        )

    def _show_group(self) -> None:
        entry = self.groups.current
        for each in (self.guideline, self.hints):
            each.setVisible(entry is not None)
        if entry is None:
            self._say(self._nothing())
            return
        self.places.show_places(entry.places, self._desk.people.annotator)
        self._places_or_not.setCurrentWidget(self.places)
        self.guideline.show_entry(entry, self._theme)

    def _say(self, words: str) -> None:
        self.empty.setText(words)
        self._places_or_not.setCurrentWidget(self.empty)
        for each in (self.guideline, self.hints):
            each.hide()

    def _nothing(self) -> str:
        found = self.returned
        if found is None:
            return self.tr("Reading …")
        if self.calibration.isChecked():
            return self._telling.no_difference(found)
        return self._telling.no_correction(found)

    # where to go

    def open_place(self) -> None:
        """Show the current place in its article."""
        self.places.open_current()

    def _open(self, place: Instance) -> None:
        item = place.item
        own = item.spans.get(self.name, ())
        start = min((span.start for span in own), default=item.start)
        end = max((span.end for span in own), default=item.end)
        self.opened.emit(item.article, start, end)

    def add_example(self) -> None:
        """Add what was decided to the examples of its label: one act on the scheme."""
        place = self.places.current
        if place is None or place.decision is None:
            return
        decision, project = place.decision, self._desk.project
        try:
            article = project.article(decision.article)
            order = example_of(decision, project.work(decision.article, GOLD), article)
            revision = revise(project, [order], self._desk.who)
        except PenandaError as error:
            self._desk.refused.emit(error)
            return
        self._desk.hear(revision.act)


def _read(path: Path, annotator: str, chosen: list[ArticleId] | None) -> Returned:
    """Runs in the thread."""
    with Project.open(path, read_only=True) as project:
        return read_returned(project, annotator, chosen)
