"""What stands where the text will be while a project has no article: how one comes in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets import make_primary, plain_label, push_button


class Vacant(QWidget):
    """In the middle of ``room``, until it is hidden. ``wanted()`` when articles are asked for."""

    wanted = Signal()

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self.setObjectName("vacant")
        self.words = plain_label("vacant_words", self.tr("There is no article yet."))
        self.hint = plain_label("vacant_hint", quiet=True)
        self.button = push_button(
            "vacant_import", self.tr("Import articles …"), lambda: self.wanted.emit()
        )
        make_primary(self.button).setDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        for part in (self.words, self.hint, self.button):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.words, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(False)
        around = QVBoxLayout(room)
        around.addWidget(self, 0, Qt.AlignmentFlag.AlignCenter)
        self.show_key("")

    def show_key(self, key: str) -> None:
        """Say by which key the import is opened."""
        hint = self.tr("Drop files, folders or zip files here, or choose them.")
        self.hint.setText(f"{hint}  {key}" if key else hint)
