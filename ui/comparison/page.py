"""How far annotators agree: who with whom, on what, and since when; behind every number its disagreements.

Reckoned off the window's thread, when the page is shown and something changed since. The heat map
chooses the pair that the bars and the line are of; whatever was chosen last is told in words below.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.comparison import Difference
from app.comparison.agreement import Agreement, read_agreement
from app.model import GOLD, Act
from app.store import Project
from ui.background import Background
from ui.comparison import wording
from ui.comparison.bars import Bars
from ui.comparison.cells import Cells, Subject
from ui.comparison.heat import HeatMap
from ui.comparison.line import Line
from ui.comparison.plot import Plot
from ui.comparison.table import Table
from ui.comparison.told import Told
from ui.desk import Desk
from ui.theme import Theme
from ui.translation import name_of
from ui.widgets import heading

RESAMPLES = 1_000
_NARROW = 820  # pixels under which heat map and bars do not fit beside each other


class AgreementPage(QWidget):
    """The page. ``wanted(Wanted)`` when the disagreements behind a number are to be shown."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, background: Background, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Agreement"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._background = background
        self._theme = theme
        self._stale = True
        self._running = 0
        self.agreement: Agreement | None = None
        self.subject = Subject()
        self._make()
        self._titles: dict[Plot, QLabel] = {}
        self._lay_out()
        background.done.connect(self._take)
        background.failed.connect(self._fail)
        desk.changed.connect(self._changed)
        desk.reloaded.connect(self._forget)

    def _make(self) -> None:
        self.measure = QComboBox()
        self.measure.setObjectName("measure")
        self.measure.setAccessibleName(self.tr("Measure"))
        for name in wording.MEASURES:
            self.measure.addItem(wording.measure(name), name)
            self.measure.setItemData(
                self.measure.count() - 1, wording.meaning(name), Qt.ItemDataRole.ToolTipRole
            )
        self.language = QComboBox()
        self.language.setObjectName("agreement_language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.language.setAccessibleName(self.tr("Language of the articles"))
        self.as_table = QCheckBox(self.tr("As a table"))
        self.as_table.setObjectName("as_table")
        self.state = QLabel()
        self.state.setObjectName("agreement_state")
        self.state.setProperty("role", "quiet")
        self.meaning = QLabel()
        self.meaning.setObjectName("meaning")
        self.meaning.setProperty("role", "quiet")
        self.meaning.setWordWrap(True)
        self.heat, self.bars, self.line = HeatMap(self._theme), Bars(self._theme), Line(self._theme)
        self.heat.setAccessibleName(self.tr("Annotator by annotator"))
        self.bars.setAccessibleName(self.tr("Label by label"))
        self.line.setAccessibleName(self.tr("Over time"))
        self.plots: tuple[Plot, ...] = (self.heat, self.bars, self.line)
        self.table = Table(self._theme)
        self.told = Told(self._theme)
        self.empty = QLabel()
        self.empty.setObjectName("agreement_empty")
        self.empty.setProperty("role", "quiet")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.setFocusProxy(self.heat)
        self.measure.currentIndexChanged.connect(self._show)
        self.language.currentIndexChanged.connect(self._turn_language)
        self.as_table.toggled.connect(self._turn_table)
        for plot in self.plots:
            plot.chosen.connect(lambda subject, plot=plot: self._choose_on(plot, subject))
            plot.opened.connect(self._open)
        self.table.opened.connect(
            lambda pair, label: self._open(
                replace(self.subject, pair=pair, label=label, period=None)
            )
        )
        self.told.wanted.connect(self._show_class)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.measure)
        top.addWidget(self.language)
        top.addWidget(self.as_table)
        top.addStretch(1)
        top.addWidget(self.state)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper.setSpacing(24)
        self._upper.addLayout(self._titled(self.heat), 5)
        self._upper.addLayout(self._titled(self.bars), 6)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(18)
        column.addLayout(self._upper)
        column.addLayout(self._titled(self.line), 1)
        column.addStretch()
        self._inner = inner = QWidget()
        inner.setObjectName("page")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.setLayout(column)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        self._stack = QStackedLayout()
        for each in (self.empty, self.area, self.table):
            self._stack.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 14, 14)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.meaning)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.told)

    def _titled(self, plot: Plot) -> QVBoxLayout:
        title = heading(plot.accessibleName())
        self._titles[plot] = title
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(plot, 1)
        column.addStretch()
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the bars stand below the heat map."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        direction = QBoxLayout.Direction
        self._upper.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another palette."""
        self._theme = theme
        self.told.theme = theme
        self.table.set_theme(theme)
        for plot in self.plots:
            plot.set_theme(theme)
        if self.agreement is not None:
            self._show()

    # reckoning

    def refresh(self) -> None:
        """Reckon anew if anything changed since."""
        if not self._stale:
            return
        self._stale = False
        self._running += 1
        self.state.setText(self.tr("Comparing …"))
        if self.agreement is None:
            self._say_nothing(self.tr("Comparing …"))
        path, turn = self._desk.project.path, self._running
        self._background.run(("agreement", turn), lambda: _read(path))

    def _take(self, key: object, result: object) -> None:
        if key != ("agreement", self._running):
            return
        self.state.clear()
        self.agreement = result if isinstance(result, Agreement) else None
        if self.agreement is None or not any(row.articles for row in self.agreement.rows):
            self.agreement = None
            self._say_nothing(
                self.tr("There is nothing to compare.")
                + "\n\n"
                + self.tr("Two annotators must have worked on the same article.")
            )
            return
        self._keep_subject(self.agreement)
        self._show_languages(self.agreement)
        self._turn_table()
        self._show()

    def _fail(self, key: object, message: str) -> None:
        if key == ("agreement", self._running):
            self.state.clear()
            self._stale = True
            if self.agreement is None:
                self._say_nothing(message)

    def _say_nothing(self, words: str) -> None:
        self.empty.setText(words)
        self._stack.setCurrentWidget(self.empty)
        self.told.hide()

    def _changed(self, act: Act) -> None:
        if any(change.layer != GOLD for change in act.changes):
            self._forget()

    def _forget(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    # what is shown

    def _keep_subject(self, agreement: Agreement) -> None:
        """What was chosen stays chosen where it is still there."""
        pairs = set(combinations(agreement.annotators, 2))
        old = self.subject
        self.subject = Subject(
            old.pair if old.pair in pairs else None,
            old.label if old.label in agreement.labels else None,
            old.language if old.language in agreement.languages else None,
        )
        if self.subject.pair is None and len(agreement.annotators) == 2:
            self.subject = replace(self.subject, pair=agreement.annotators)

    def _show_languages(self, agreement: Agreement) -> None:
        self.language.blockSignals(True)
        self.language.clear()
        self.language.addItem(self.tr("All languages"), None)
        for code in agreement.languages if len(agreement.languages) > 1 else ():
            self.language.addItem(name_of(code), code)
        self.language.setCurrentIndex(max(self.language.findData(self.subject.language), 0))
        self.language.setVisible(self.language.count() > 1)
        self.language.blockSignals(False)

    def _turn_language(self) -> None:
        self.subject = replace(self.subject, language=self.language.currentData(), period=None)
        self._show()

    def _turn_table(self) -> None:
        if self.agreement is not None:
            shown = self.table if self.as_table.isChecked() else self.area
            self._stack.setCurrentWidget(shown)
            for each in (self.told, self.measure, self.meaning):
                each.setVisible(shown is self.area)
            self.setFocusProxy(self.table if shown is self.table else self.heat)

    def _choose(self, subject: Subject) -> None:
        """Of the heat map, the pair for the others; of any, what is told below."""
        before, self.subject = self.subject, subject
        if subject.pair != before.pair:
            self._show_bars()
        if (subject.pair, subject.label) != (before.pair, before.label):
            self._show_line()
        self._tell()

    def _choose_on(self, plot: Plot, subject: Subject) -> None:
        """What the keyboard came to on ``plot``; scroll as little as needed to show it."""
        self._choose(subject)
        box = plot.box(plot.cells[plot.current]).toRect()
        place = plot.mapTo(self._inner, box.center())
        self.area.ensureVisible(
            place.x(), place.y(), min(box.width() // 2, 200), box.height() // 2 + 6
        )

    def _open(self, subject: Subject) -> None:
        self._choose(subject)
        self._show_class(None)

    def _show_class(self, which: Difference | None) -> None:
        """Show the disagreements of a class, or all."""
        agreement, subject = self.agreement, self.subject
        assert agreement is not None
        several = len(agreement.annotators) > 2
        if which is not None and (several or which is Difference.RELATION):
            self.wanted.emit(subject.counted(which, agreement))
        else:
            self.wanted.emit(subject.wanted(which, several=several))

    def _show(self) -> None:
        name = self.measure.currentData()
        self.meaning.setText(wording.meaning(name))
        if self.agreement is None:
            return
        self._show_heat(self.agreement)
        self._show_bars()
        self._show_line()
        self.table.show_rows(self._cells(self.agreement).listed(self.subject.language))
        self._tell()

    def _cells(self, agreement: Agreement) -> Cells:
        scheme = {label.name: label for label in self._desk.project.scheme.labels}
        return Cells(agreement, self.measure.currentData(), scheme, self._theme)

    def _show_heat(self, agreement: Agreement) -> None:
        language = self.subject.language
        self.heat.show_names(agreement.annotators)
        cells = self._cells(agreement).of_pairs(language)
        self.heat.show_cells(cells, Subject(self.subject.pair, None, language))

    def _show_bars(self) -> None:
        assert self.agreement is not None
        cells = self._cells(self.agreement).of_labels(self.subject)
        self.bars.show_cells(cells, replace(self.subject, period=None))

    def _show_line(self) -> None:
        assert self.agreement is not None
        subject = replace(self.subject, language=None)
        self._titles[self.line].setText(self._over_time(subject.label))
        self.line.show_cells(self._cells(self.agreement).of_periods(subject), subject)

    def _over_time(self, label: str | None) -> str:
        """What the line is of: the label that is chosen, but all languages."""
        assert self.agreement is not None
        parts = [self.line.accessibleName(), self._cells(self.agreement).label(label)]
        if len(self.agreement.languages) > 1:
            parts.append(self.tr("All languages"))
        return " · ".join(parts)

    def _tell(self) -> None:
        assert self.agreement is not None
        cells = self._cells(self.agreement)
        row = cells.row(self.subject)
        exact = len(self.agreement.annotators) == 2
        self.told.show_row(cells.heading(self.subject), cells.told(row), row, exact=exact)


def _read(path: Path) -> Agreement | None:
    """Runs in the thread; None where fewer than two have annotated."""
    with Project.open(path, read_only=True) as project:
        if len(project.annotators()) < 2:
            return None
        return read_agreement(project, resamples=RESAMPLES)
