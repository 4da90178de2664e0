"""The small dialogs: who is working, and all keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import PenandaError
from app.model import GOLD, Label, check_annotator
from ui.actions import TABLE

_COLUMNS = 3


class PersonDialog(QDialog):
    """Choose a name or write a new one."""

    def __init__(self, parent: QWidget, title: str, names: list[str], current: str) -> None:
        super().__init__(parent)
        self.setObjectName("person_dialog")
        self.setWindowTitle(title)
        self.names = QComboBox()
        self.names.setObjectName("names")
        self.names.setAccessibleName(title)
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.addItems(list(dict.fromkeys([*names, current])))
        self.names.setCurrentText(current)
        self.problem = QLabel()
        self.problem.setObjectName("problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "quiet")
        self.problem.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        for button in buttons.buttons():
            button.setObjectName(f"{buttons.standardButton(button).name.lower()}_person")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        words = QLabel(self.tr("Choose a name, or write a new one."))
        layout.addWidget(words)
        layout.addWidget(self.names)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.setMinimumWidth(360)

    def name(self) -> str:
        """The name as written."""
        return self.names.currentText().strip()

    def accept(self) -> None:
        try:
            check_annotator(self.name())
            if self.name() == GOLD:
                raise PenandaError(
                    "gold is made by decisions, not by hand", advice="Choose another name."
                )
        except PenandaError as error:
            self.problem.setText(str(error))
            self.names.setAccessibleDescription(str(error))
            return
        super().accept()


class KeysDialog(QDialog):
    """The cheat sheet, made from the table of actions and the keys of the labels."""

    def __init__(
        self, parent: QWidget, actions: dict[str, QAction], labels: tuple[Label, ...]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("All keys"))
        rows: dict[str, list[tuple[str, str]]] = {
            self.tr("Marking"): [
                *(
                    (label.key, self.tr("Mark as {label}").format(label=label.title))
                    for label in labels
                ),
                ("← →", self.tr("Walk by word")),
                ("Ctrl+← →", self.tr("Walk by character")),
                ("Shift", self.tr("with any of these: select")),
                ("Esc", self.tr("Select nothing")),
            ]
        }
        for entry in TABLE:
            action = actions.get(entry.name)
            keys = action.shortcuts() if action else [QKeySequence(entry.shortcuts[0])]
            if not entry.group or not keys:
                continue
            rows.setdefault(QCoreApplication.translate("actions", entry.group), []).append(
                (
                    keys[0].toString(QKeySequence.SequenceFormat.NativeText),
                    entry.title,
                )
            )
        sheet = QWidget()
        sheet.setObjectName("chrome")
        across = QHBoxLayout(sheet)
        across.setContentsMargins(24, 14, 24, 18)
        across.setSpacing(28)
        for column in _columns(list(rows.items())):
            across.addLayout(column)
        scroll = QScrollArea()
        scroll.setObjectName("sheet")
        scroll.setAccessibleName(self.windowTitle())
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        room = parent.screen().availableSize()
        hint = sheet.sizeHint()
        self.resize(
            min(hint.width() + 16, room.width()), min(hint.height() + 4, room.height() - 80)
        )


def _columns(groups: list[tuple[str, list[tuple[str, str]]]]) -> list[QVBoxLayout]:
    """The groups in their order, in three columns of about one height."""
    whole = sum(len(lines) + 2 for _, lines in groups)
    columns, filled = [QVBoxLayout()], 0
    for group, lines in groups:
        if filled and filled + len(lines) / 2 > whole * len(columns) / _COLUMNS:
            columns.append(QVBoxLayout())
        filled += len(lines) + 2
        columns[-1].addWidget(_heading(group, first=columns[-1].isEmpty()))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(lines):
            cap = _plain(key)
            cap.setProperty("role", "key")
            cap.setFixedHeight(20)
            grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(_plain(words), row, 1)
        columns[-1].addLayout(grid)
    for column in columns:
        column.setSpacing(6)  # not that of the columns side by side, which it would take over
        column.addStretch(1)
    return columns


def _heading(group: str, *, first: bool) -> QLabel:
    heading = _plain(group.upper())
    heading.setProperty("role", "heading")
    heading.setContentsMargins(0, 0 if first else 10, 0, 2)
    return heading


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
