"""What each name of a file that the scheme lacks shall be here: a row a name, a choice in each row.

The page says what ``--map`` and ``--add-labels`` of the command line say. A choice may be typed: what
the scheme does not have is then new in it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.intake.becoming import Kind, Name, addable, renamings
from app.model.table import is_name
from ui.widgets import cell, push_button

MOST_NAMES = 300
"""More than anybody gives names to by hand: a file with more has something else there."""
_ROW = 36
_KIND, _OWN, _COUNT, _BECOMES, _HOW = range(5)


class _Choice(QComboBox):
    """A choice that a turn of the wheel over a long list of them does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NamesPage(QWidget):
    """``ready_changed(bool)``: whether every name has a choice that can be."""

    ready_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("names_page")
        self._names: list[Name] = []
        self._choices: list[QComboBox] = []
        self.heading = QLabel(self.tr("Names that the scheme does not have"))
        self.heading.setObjectName("names_heading")
        self.heading.setProperty("role", "title")
        hint = QLabel(
            self.tr(
                "Nothing was taken yet. Say what each shall be here: a name of the scheme, a new one,"
                " or nothing. What is left out goes with its relations."
            )
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "quiet")
        self.table = self._table()
        self.summary = QLabel()
        self.summary.setObjectName("names_summary")
        self.summary.setWordWrap(True)
        self.add_all = push_button("names_add_all", self.tr("Add all that can be"), self._add_all)
        self.leave_all = push_button("names_leave_all", self.tr("Leave all out"), self._leave_all)
        for button in (self.add_all, self.leave_all):
            button.setProperty("role", "flat")
        below = QHBoxLayout()
        below.addWidget(self.summary, 1)
        below.addWidget(self.add_all)
        below.addWidget(self.leave_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addWidget(hint)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setObjectName("names_table")
        table.setAccessibleName(self.tr("Names that the scheme does not have"))
        table.setHorizontalHeaderLabels(
            ["", self.tr("in the file"), self.tr("how often"), self.tr("becomes"), ""]
        )
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from choice to choice
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column, width in ((_KIND, 110), (_OWN, 190), (_COUNT, 80), (_BECOMES, 200)):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        return table

    @property
    def ready(self) -> bool:
        """Whether every name has a choice that can be."""
        return all(self._can_be(name) for name in range(len(self._names)))

    def show_names(self, names: list[Name]) -> None:
        """Ask for each of ``names``."""
        self._names, self._choices = names, []
        self.table.setRowCount(0)
        self.table.setRowCount(len(names))
        for row, name in enumerate(names):
            own = QTableWidgetItem(name.key)
            own.setToolTip(name.key)
            kind = QTableWidgetItem(self._kind(name.kind))
            kind.setForeground(self.table.palette().placeholderText())
            count = QTableWidgetItem(f"{name.count:,}")
            how = QTableWidgetItem()
            for column, item in ((_KIND, kind), (_OWN, own), (_COUNT, count), (_HOW, how)):
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(row, column, item)
            self.table.setCellWidget(row, _BECOMES, self._choice(row, name))
        self._changed()

    def _choice(self, row: int, name: Name) -> QComboBox:
        choice = _Choice()
        choice.setObjectName(f"becomes_{row}")
        choice.setAccessibleName(
            self.tr("What becomes of {kind} {name}").format(
                kind=self._kind(name.kind), name=name.key
            )
        )
        choice.setEditable(True)
        choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # It would make of AGENCY the name Agency that stands before it.
        choice.setCompleter(None)  # type: ignore[arg-type]  # the stub knows no None here
        new = addable(name.own)
        for word in dict.fromkeys([*([new] if new else []), *name.targets]):
            choice.addItem(word)
        choice.insertSeparator(choice.count())
        choice.addItem(self._nothing)
        choice.setCurrentText(name.proposed)
        line = choice.lineEdit()
        assert line is not None  # since it is editable
        line.setPlaceholderText(self.tr("choose, or type a name"))
        line.setAccessibleName(choice.accessibleName())
        choice.currentTextChanged.connect(self._changed)
        self._choices.append(choice)
        return choice

    @property
    def _nothing(self) -> str:
        return self.tr("– leave out –")

    def _kind(self, kind: Kind) -> str:
        return {
            Kind.LABEL: self.tr("label"),
            Kind.ATTRIBUTE: self.tr("attribute"),
            Kind.RELATION: self.tr("relation type"),
            Kind.ENDS: self.tr("relation type"),
        }[kind]

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        if self._choices:
            self._choices[0].setFocus()

    def names(self) -> dict[str, str]:
        """What was chosen, for ``Options.names``."""
        return renamings(zip(self._names, map(self._target, range(len(self._names))), strict=True))

    def _target(self, row: int) -> str:
        told = self._choices[row].currentText().strip()
        return "" if told == self._nothing else told

    def _leaves_out(self, row: int) -> bool:
        return self._choices[row].currentText().strip() == self._nothing

    def _can_be(self, row: int) -> bool:
        target = self._target(row)
        return self._leaves_out(row) or target in self._names[row].targets or is_name(target)

    def _add_all(self) -> None:
        for name, choice in zip(self._names, self._choices, strict=True):
            choice.setCurrentText(addable(name.own) or choice.currentText())

    def _leave_all(self) -> None:
        for choice in self._choices:
            choice.setCurrentText(self._nothing)

    def _changed(self) -> None:
        counts = {"there": 0, "new": 0, "out": 0}
        for row in range(len(self._names)):
            how, words = self._how(row)
            if how:
                counts[how] += 1
            cell(self.table, row, _HOW).setText(words)
        self.summary.setText(
            self.tr(
                "{there} in the scheme, {new} new, {out} left out. What is new is added to the"
                " scheme, after a backup."
            ).format(**counts)
        )
        self.ready_changed.emit(self.ready)

    def _how(self, row: int) -> tuple[str, str]:
        """What a choice means, as a count goes by and in words."""
        name, target = self._names[row], self._target(row)
        if self._leaves_out(row):
            return "out", self.tr("{n} left out").format(n=f"{name.count:,}")
        if name.kind is Kind.ENDS and target == name.own:
            return "new", self.tr("joins these labels, too")
        if name.kind is Kind.ATTRIBUTE and target == name.own:
            return "new", self.tr("added where it is lacking")
        if target in name.targets:
            return "there", self.tr("in the scheme")
        if is_name(target):
            return "new", self.tr("new in the scheme")
        if not target:
            return "", self.tr("to be chosen")
        return "", self.tr("only A to Z, digits, - and _")
