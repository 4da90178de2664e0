"""The rules that decide what needs no judgement: what one would do is counted before it is done.

It is worked out anew whenever a choice changes, off the window's thread. Nothing is written here:
``act`` is what was chosen, and whoever opened the dialog carries it out as any other decision.

Trap: a count that comes late belongs to a choice that is no more; it is told by its number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.adjudication import Case, RuleResult, Ruling, can_weigh, rulebook
from app.adjudication.corpus import cases_of
from app.comparison import Difference
from app.errors import StoppedError
from app.model import Act
from app.store import Project
from ui.adjudication import wording
from ui.adjudication.blind import letter_of, shuffled
from ui.background import Background
from ui.widgets import title_figures

_TOO_FEW = "too few"


class RulesDialog(QDialog):
    """Choose a rule, see what it would decide, apply it. ``act`` is None when none was applied."""

    def __init__(
        self, parent: QWidget, project: Project, reviewer: str, *, names: bool = True
    ) -> None:
        """Without ``names`` annotators have letters, shuffled each time it is opened."""
        super().__init__(parent)
        self.setObjectName("rules_dialog")
        self.setWindowTitle(self.tr("Rules"))
        self.resize(880, 580)
        self.act: Act | None = None
        self.found: RuleResult | None = None
        self._path, self._reviewer, self._scheme = project.path, reviewer, project.scheme
        self._names = names
        self._asked = 0
        self._background = Background()
        self._background.done.connect(self._arrived)
        self._background.failed.connect(self._failed)
        self._make_choices(project.annotators())
        self._make_rest()
        self._lay_out()
        self.rules["unanimous"].setChecked(True)
        self.rules["unanimous"].setFocus()

    def _make_choices(self, annotators: list[str]) -> None:
        self.rules: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        for name, (title, words) in self._words().items():
            button = QRadioButton(title)
            button.setObjectName(f"rule_{name}")
            button.setAccessibleDescription(words)
            button.toggled.connect(lambda checked, name=name: self._choose(name) if checked else 0)
            self._group.addButton(button)
            self.rules[name] = button
        self.annotator = QComboBox()
        self.annotator.setObjectName("rule_annotator")
        self.annotator.setAccessibleName(self.tr("Whose word decides"))
        for number, name in enumerate(annotators if self._names else shuffled(annotators)):
            self.annotator.addItem(name if self._names else letter_of(number), name)
        self.label = QComboBox()
        self.label.setObjectName("rule_label")
        self.label.setAccessibleName(self.tr("Of which label"))
        for field in (self.annotator, self.label):
            field.currentIndexChanged.connect(self._look)

    def _words(self) -> dict[str, tuple[str, str]]:
        """The title of each rule, and what it does."""
        return {
            "unanimous": (
                self.tr("&Unanimous"),
                self.tr("What all made alike. Where all finished with nothing, that it is empty."),
            ),
            "majority": (
                self.tr("&Majority"),
                self.tr("What more than half made alike; what most left out is left out."),
            ),
            "longest": (
                self.tr("&Longest"),
                self.tr("Where only the boundary differs, the longest range."),
            ),
            "word": (
                self.tr("One annotator’s &word"),
                self.tr("For one label, what she says: hers where she marked it."),
            ),
            "weighted": (
                self.tr("Weighted by &reliability"),
                self.tr(
                    "Three annotators or more: who is right more often weighs more. Decides what is"
                    " right at 0.9 or more (the one-coin model, after Dawid and Skene, 1979)."
                ),
            ),
        }

    def _make_rest(self) -> None:
        self.classes = self._table("rule_classes", self.tr("By difference"), self.tr("difference"))
        self.labels = self._table("rule_labels", self.tr("By label"), self.tr("label"))
        self.told = QLabel()
        self.told.setObjectName("rule_told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.carry_out = QPushButton(self.tr("Apply"))
        self.carry_out.setObjectName("apply_rule")
        self.carry_out.setProperty("role", "primary")
        self.carry_out.setDefault(True)
        self.carry_out.clicked.connect(self.apply)
        self.leave = QPushButton(self.tr("Cancel"))
        self.leave.setObjectName("leave_rules")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)

    def _table(self, name: str, title: str, about: str) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setObjectName(name)
        table.setAccessibleName(title)
        title_figures(table, about, self.tr("decided"), self.tr("stays open"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, header.ResizeMode.ResizeToContents)
        return table

    def _lay_out(self) -> None:
        choices = QVBoxLayout()
        choices.setSpacing(3)
        for name, button in self.rules.items():
            words = QLabel(self._words()[name][1])
            words.setProperty("role", "quiet")
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setContentsMargins(22, 0, 0, 9)
            choices.addWidget(button)
            choices.addWidget(words)
        self._form = QFormLayout()
        self._form.addRow(self.tr("Annotator"), self.annotator)
        self._form.addRow(self.tr("Label"), self.label)
        choices.addLayout(self._form)
        choices.addStretch(1)
        kept = QLabel(self.tr("What a reviewer decided stays as it is. One undo takes all back."))
        kept.setObjectName("rule_keeps")
        kept.setProperty("role", "quiet")
        kept.setWordWrap(True)
        choices.addWidget(kept)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.addLayout(choices, 0, 0, 2, 1)
        grid.addWidget(self.classes, 0, 1)
        grid.addWidget(self.labels, 1, 1)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 5)
        grid.setRowStretch(0, 3)
        grid.setRowStretch(1, 2)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.carry_out)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(grid, 1)
        layout.addLayout(foot)

    @property
    def rule(self) -> str:
        """The name of the rule that is chosen."""
        return next((name for name, button in self.rules.items() if button.isChecked()), "")

    def _choose(self, name: str) -> None:
        """Offer what the rule can be told, and count."""
        takes, needs = rulebook.takes(name), rulebook.needs(name)
        held = self.label.currentData()
        self.label.blockSignals(True)
        self.label.clear()
        if rulebook.LABEL not in needs:
            self.label.addItem(self.tr("all labels"), "")
        for label in self._scheme.labels:
            self.label.addItem(label.title, label.name)
        self.label.setCurrentIndex(max(0, self.label.findData(held)))
        self.label.blockSignals(False)
        self._form.setRowVisible(self.label, rulebook.LABEL in takes)
        self._form.setRowVisible(self.annotator, rulebook.ANNOTATOR in takes)
        self._look()

    def _look(self) -> None:
        """Work out what the choices would do."""
        self.found = None
        self.carry_out.setEnabled(False)
        self._tell(self.tr("Looking what it would decide …"))
        self._asked += 1
        asked, path, reviewer = self._asked, self._path, self._reviewer
        ruling = Ruling(self.rule, self.annotator.currentData(), self.label.currentData())

        def cases(project: Project) -> Iterator[Case]:
            for case in cases_of(project, project.annotators()):
                if asked != self._asked:
                    raise StoppedError
                yield case

        def look() -> RuleResult | str:
            with Project.open(path, read_only=True) as project:
                held = list(cases(project))
            if ruling.name == "weighted" and not can_weigh(held):
                return _TOO_FEW
            return ruling.run(held, reviewer=reviewer, now=datetime.now(UTC))

        self._background.run(asked, look)

    def apply(self) -> None:
        """Choose what is shown, and close."""
        if self.found is not None and self.found.act is not None:
            self.act = self.found.act
            self.accept()

    def _arrived(self, key: object, result: object) -> None:
        if key != self._asked:
            return
        if isinstance(result, RuleResult):
            self.found = result
            self._show(result)
            return
        self._fill(self.classes, {}, {})
        self._fill(self.labels, {}, {})
        self._tell(
            self.tr(
                "Weighing needs three annotators on an article. Of two, take the majority or the"
                " longest, or decide the most informative conflicts first."
            ),
            warn=True,
        )

    def _failed(self, key: object, words: str) -> None:
        if key == self._asked:
            self._tell(words, warn=True)

    def _show(self, found: RuleResult) -> None:
        self._fill(self.classes, self._by_kind(found.settled), self._by_kind(found.by_class))
        titles = {label.name: label.title for label in self._scheme.labels}
        self._fill(
            self.labels,
            {titles.get(name, name): count for name, count in found.settled_labels.items()},
            {titles.get(name, name): count for name, count in found.open_labels.items()},
        )
        said = [
            self.tr("%Ln would be decided.", "", found.decided),
            self.tr("%Ln stay open.", "", found.open),
        ]
        if found.empty:
            said.insert(1, self.tr("%Ln articles would be empty in gold.", "", found.empty))
        self._tell(" ".join(said) if found.act is not None else self.tr("It decides nothing here."))
        self.carry_out.setEnabled(found.act is not None)

    def _by_kind(self, counts: Mapping[Difference, int]) -> Counter[str]:
        """The counts by the name of each class; without names missing and extra are one."""
        found: Counter[str] = Counter()
        for kind, count in counts.items():
            one_sided = not self._names and kind is Difference.EXTRA
            found[self._kind(Difference.MISSING if one_sided else kind)] += count
        return found

    def _kind(self, kind: Difference) -> str:
        return self.tr("alike") if kind is Difference.SAME else wording.difference(kind)

    def _fill(
        self, table: QTableWidget, decided: Mapping[str, int], left: Mapping[str, int]
    ) -> None:
        locale = QLocale()
        shown = [name for name in {**decided, **left} if decided.get(name) or left.get(name)]
        table.setRowCount(len(shown))
        for row, name in enumerate(shown):
            table.setItem(row, 0, QTableWidgetItem(name))
            for column, counts in ((1, decided), (2, left)):
                count = counts.get(name, 0)
                cell = QTableWidgetItem(locale.toString(count) if count else "–")
                cell.setTextAlignment(_RIGHT)
                table.setItem(row, column, cell)
        table.resizeRowsToContents()

    def _tell(self, words: str, *, warn: bool = False) -> None:
        self.told.setProperty("role", "remark" if warn else "")
        self.told.style().polish(self.told)
        self.told.setText(words)

    def _stop(self) -> None:
        self._asked += 1
        self._background.wait()

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
