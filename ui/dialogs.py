"""Who is working: a name chosen or written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.errors import PenandaError
from app.model import GOLD, check_annotator
from ui.refusals import in_words


class PersonDialog(QDialog):
    """Choose a name or write a new one; ``current`` may be nobody's."""

    def __init__(self, parent: QWidget, title: str, names: list[str], current: str) -> None:
        super().__init__(parent)
        self.setObjectName("person_dialog")
        self.setWindowTitle(title)
        self.names = QComboBox()
        self.names.setObjectName("names")
        self.names.setAccessibleName(title)
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.addItems(list(dict.fromkeys(filter(None, [*names, current]))))
        self.names.setCurrentText(current)
        self.problem = QLabel()
        self.problem.setObjectName("problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "quiet")
        self.problem.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setObjectName("ok_person")
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("cancel_person")
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
            self.problem.setText(in_words(error))
            self.names.setAccessibleDescription(in_words(error))
            return
        super().accept()
