"""The small dialogs: who is working, and all keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.errors import PenandaError
from app.model import GOLD, Label, check_annotator
from ui.actions import TABLE


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
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 18, 24, 18)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
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
        columns: list[list[tuple[str, list[tuple[str, str]]]]] = [[], []]
        for group, lines in rows.items():
            shorter = min(columns, key=lambda column: sum(len(lines) + 1 for _, lines in column))
            shorter.append((group, lines))
        for number, column in enumerate(columns):
            row = 0
            for group, lines in column:
                heading = _plain(group.upper())
                heading.setProperty("role", "heading")
                heading.setContentsMargins(0, 8 if row else 0, 0, 2)
                grid.addWidget(heading, row, number * 3, 1, 2)
                row += 1
                for key, words in lines:
                    cap = _plain(key)
                    cap.setProperty("role", "key")
                    cap.setFixedHeight(20)
                    grid.addWidget(cap, row, number * 3, Qt.AlignmentFlag.AlignRight)
                    grid.addWidget(_plain(words), row, number * 3 + 1)
                    row += 1
        grid.setColumnMinimumWidth(2, 28)
        grid.setRowStretch(grid.rowCount(), 1)


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
