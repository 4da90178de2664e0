"""A card of fields, and the field for a note."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit


class NoteEdit(QPlainTextEdit):
    """A note of a few lines; ``finished`` when the writer leaves it with another text."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(52)
        self._about = ("", "")
        self._shown = ""

    def show_note(self, about: str, note: str) -> None:
        """Show the note about something. What is being typed stays, unless the note is another."""
        if (about, note) != self._about:
            self._about = (about, note)
            if self.toPlainText() != note:
                self.setPlainText(note)
            self._shown = self.toPlainText()  # not always ``note``: Qt folds newlines

    def commit(self) -> None:
        """Take what an input method still composes for written, where it did not give it up."""
        composed = self.textCursor().block().layout().preeditAreaText()
        if composed:
            event = QInputMethodEvent()
            event.setCommitString(composed)
            QCoreApplication.sendEvent(self, event)

    @property
    def pending(self) -> bool:
        """Whether the writer changed it."""
        return self.toPlainText() != self._shown

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.pending:
            self.finished.emit()


class FormCard(QFrame):
    """A card of fields. ``left()`` when Escape is pressed and no field needs it itself."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
