"""A card of fields, and the field for a note."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

_REST: Final = 800  # milliseconds without a key, after which a note is written


class NoteEdit(QPlainTextEdit):
    """A note of a few lines; ``finished`` when the writer has changed it and rests or leaves.

    What she types must not wait for her to leave: a crash would take it.
    """

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(52)
        self._about = ("", "")
        self._shown = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._finish)
        self.textChanged.connect(self._rest.start)

    def begin(self) -> None:
        """Bring the keyboard here, behind what is written."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

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
        self._finish()

    def _finish(self) -> None:
        self._rest.stop()
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
