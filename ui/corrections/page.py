"""My corrections: per annotator what gold changed in her work, kind by kind, each with its reason.

The same page compares a newcomer with gold in a calibration round. It is read off the window's
thread, when it is looked at and something changed since. Nothing is marked here; one act may be
ordered: a decided conflict becomes an example in the guideline.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.adjudication.returned import Instance, Returned, read_returned
from app.errors import PenandaError
from app.model import GOLD, Article
from app.scheme import example_of, revise
from app.store import Project
from ui.background import Background
from ui.corrections import wording
from ui.corrections.version import VersionCard
from ui.desk import Desk
from ui.theme import Theme
from ui.words import Words

_LONGEST = 60
_ROW, _ROWS = 24, 7  # height of a row in pixels, and how many are shown at once
CORRECTIONS, CALIBRATION, ASKED = "corrections", "calibration", "asked"


class CorrectionsPage(QWidget):
    """``opened(article, start, end)`` when a place shall be shown in its article."""

    opened = Signal(str, int, int)

    def __init__(self, desk: Desk, background: Background, words: Words, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Corrections"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._background = background
        self._words = words
        self._stale = True
        self._returned: Returned | None = None
        self._asked = 0
        self.person = QComboBox()
        self.person.setObjectName("corrections_person")
        self.person.setAccessibleName(self.tr("Whose work"))
        self.mode = QComboBox()
        self.mode.setObjectName("corrections_mode")
        self.mode.setAccessibleName(self.tr("Compared with"))
        self.mode.addItem(self.tr("What gold changed"), CORRECTIONS)
        self.mode.addItem(self.tr("Calibration round"), CALIBRATION)
        self.mode.addItem(self.tr("What a reviewer asks"), ASKED)
        self.kinds = _list("corrections_kinds", self.tr("Kinds of corrections"))
        self.list = _list("corrections_list", self.tr("Corrections of this kind"))
        self.heading, self.told, self.why = _label("title"), _label("quiet"), _label("quiet")
        self.heading.setObjectName("corrections_heading")
        self.told.setObjectName("corrections_told")
        self.why.setObjectName("corrections_why")
        scheme = desk.project.scheme
        self.hers = VersionCard(theme, scheme, "corrections_hers")
        self.gold = VersionCard(theme, scheme, "corrections_gold")
        self.setFocusProxy(self.kinds)
        self._lay_out()
        self.person.activated.connect(self._forget)
        self.mode.activated.connect(self._show)
        self.kinds.currentItemChanged.connect(self._show_kind)
        self.list.currentItemChanged.connect(self._show_one)
        self.list.itemDoubleClicked.connect(self.open)
        background.done.connect(self._take)
        words.found.connect(self._show_one)
        desk.changed.connect(self._forget)
        desk.reloaded.connect(self._forget)
        desk.people_changed.connect(self._people_changed)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setObjectName("sidebar")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left.setMinimumWidth(220)
        left.setMaximumWidth(340)
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 10, 10, 6)
        column.addWidget(self.person)
        column.addWidget(self.mode)
        column.addWidget(self.kinds, 1)
        inner = QWidget()
        inner.setObjectName("page")
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(22, 4, 22, 18)
        cards.setSpacing(10)
        cards.addWidget(self.why)
        cards.addWidget(self.hers)
        cards.addWidget(self.gold)
        cards.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        for label, margins in ((self.heading, (22, 12, 22, 0)), (self.told, (22, 0, 22, 4))):
            label.setContentsMargins(*margins)
            right.addWidget(label)
        self.list.setWordWrap(False)
        self.list.setUniformItemSizes(True)
        self.list.setViewportMargins(16, 0, 16, 0)
        right.addWidget(self.list)
        right.addWidget(scroll, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(left, 2)
        layout.addLayout(right, 5)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of this page do."""
        return {"open_correction": self.open, "add_example": self.add_example}

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another palette."""
        for card in (self.hers, self.gold):
            card.view.set_theme(theme)

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters in the versions."""
        for card in (self.hers, self.gold):
            card.view.set_zoom(factor)

    # what is read

    def showEvent(self, event: QShowEvent) -> None:
        """It is read when it is looked at, and not before."""
        super().showEvent(event)
        self._read()

    def _forget(self, *_: object) -> None:
        self._stale = True
        self._read()

    def _people_changed(self, *_: object) -> None:
        place = self.person.findData(self._desk.people.annotator)
        if place >= 0:
            self.person.setCurrentIndex(place)
        self._forget()

    def _read(self) -> None:
        if not self._stale or not self.isVisible():
            return
        self._stale = False
        self._offer_people()
        path, who = self._desk.project.path, str(self.person.currentData() or "")
        self._asked += 1
        self._background.run(("corrections", id(self), self._asked), lambda: read(path, who))

    def _offer_people(self) -> None:
        chosen = self.person.currentData() or self._desk.people.annotator
        self.person.clear()
        for name in self._desk.project.annotators():
            self.person.addItem(name, name)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))

    def _take(self, key: object, result: object) -> None:
        if key == ("corrections", id(self), self._asked) and isinstance(result, Returned):
            self._returned = result
            self._show()

    # what is shown

    def _show(self, *_: object) -> None:
        returned = self._returned
        if returned is None:
            return
        self.heading.setText(returned.annotator)
        self.told.setText(self._said(returned))
        kept = self.kinds.currentRow()
        self.kinds.blockSignals(True)
        self.kinds.clear()
        for words, held in self._kinds(returned):
            self.kinds.addItem(f"{QLocale().toString(len(held))} × {words}")
        self.kinds.blockSignals(False)
        self.kinds.setCurrentRow(min(max(kept, 0), self.kinds.count() - 1))
        self._show_kind()

    def _kinds(self, returned: Returned) -> list[tuple[str, tuple[Instance, ...]]]:
        """What is listed, kind by kind, with the words of each."""
        mode = self.mode.currentData()
        if mode == ASKED:
            return [(self.mode.currentText(), returned.asked)] if returned.asked else []
        scheme, who = self._desk.project.scheme, returned.annotator
        groups = returned.corrected if mode == CORRECTIONS else returned.differing
        return [(wording.pattern(pattern, who, scheme), held) for pattern, held in groups]

    def _said(self, returned: Returned) -> str:
        locale = QLocale()
        if self.mode.currentData() == CALIBRATION:
            round_ = returned.calibration
            said = [self.tr("Nothing of hers can be compared with gold yet.")]
            if round_.overall.f1 is not None:
                f1 = locale.toString(round_.overall.f1, "f", 3)
                said = [self.tr("Exact F1 {f1} against gold").format(f1=f1)]
            heads = {head.id: head.name for head in self._desk.heads()}
            said += (f"{heads.get(one, one)}: {wording.aside(why)}" for one, why in round_.aside)
            return " · ".join(said)
        if self.mode.currentData() == ASKED:
            return "" if returned.asked else self.tr("No reviewer asks anything.")
        found = returned.corrections
        if not found.judged:
            return self.tr("Nothing of hers was decided upon yet.")
        said = [
            self.tr("{kept} of {judged} spans stand in gold as they were made").format(
                kept=locale.toString(found.kept), judged=locale.toString(found.judged)
            )
        ]
        said += (
            f"{wording.translate('adjudication', reason)} {locale.toString(count)}"
            for reason, count in found.reasons.items()
        )
        return " · ".join(said)

    def _show_kind(self, *_: object) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._held():
            surface = " ".join(
                one.words[one.item.start - one.start : one.item.end - one.start].split()
            )
            shown = surface if len(surface) <= _LONGEST else f"{surface[: _LONGEST - 1]}…"
            self.list.addItem(f"{shown}    {one.head.name}")
        self.list.blockSignals(False)
        self.list.setFixedHeight(min(max(self.list.count(), 1), _ROWS) * _ROW + 10)
        self.list.setCurrentRow(0)
        self._show_one()

    @property
    def shown(self) -> Instance | None:
        """The place that is shown."""
        held, row = self._held(), self.list.currentRow()
        return held[row] if 0 <= row < len(held) else None

    def _held(self) -> tuple[Instance, ...]:
        """The places of the kind that is chosen."""
        row = self.kinds.currentRow()
        kinds = self._kinds(self._returned) if self._returned is not None else []
        return kinds[row][1] if 0 <= row < len(kinds) else ()

    def _show_one(self, *_: object) -> None:
        shown, returned = self.shown, self._returned
        for widget in (self.list, self.hers, self.gold, self.why):
            widget.setVisible(shown is not None)
        if shown is None or returned is None:
            return
        item, scheme = shown.item, self._desk.project.scheme
        article = self._desk.project.article(item.article)
        known = self._words.of(article)
        borders = known.words if known else None
        is_asked = self.mode.currentData() == ASKED
        self.gold.setVisible(not is_asked)
        sides = [(self.hers, returned.annotator, returned.annotator)]
        if not is_asked:
            sides.append((self.gold, self.tr("Gold"), GOLD))
        for card, name, side in sides:
            heading = f"{name} · {wording.version(item, side, scheme)}"
            card.show_version(heading, article, borders, item, item.spans[side])
        self.why.setText(wording.decision(shown.decision) if shown.decision is not None else "")

    # what is ordered

    def open(self, *_: object) -> None:
        """Show the place in its article."""
        if self.shown is not None:
            item = self.shown.item
            self.opened.emit(item.article, item.start, item.end)

    def add_example(self) -> None:
        """Add what was decided to the examples of its label: one act on the scheme."""
        decision = self.shown.decision if self.shown is not None else None
        if decision is None:
            return
        project = self._desk.project
        try:
            article: Article = project.article(decision.article)
            order = example_of(decision, project.work(decision.article, GOLD), article)
            revision = revise(project, [order], self._desk.who)
        except PenandaError as error:
            self._desk.refused.emit(error)
            return
        self._desk.hear(revision.act)


def read(path: Path, annotator: str) -> Returned:
    """What goes back to ``annotator`` in the project at ``path``."""
    with Project.open(path, read_only=True) as project:
        return read_returned(project, annotator)


def _list(name: str, accessible: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    made.setWordWrap(True)
    made.setSpacing(2)
    return made


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made
