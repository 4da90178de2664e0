"""Where the annotator writes to the reviewer: the note of a span, and the card of the article."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPlainTextEdit, QVBoxLayout

from app.annotation import SetRemark
from app.model import Work


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


class ArticleCard(FormCard):
    """What the annotator says of the article as a whole. ``ordered(Command)`` for each change."""

    ordered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._work: Work | None = None
        self._ordering = False
        self.note = NoteEdit()
        self.note.setObjectName("article_note")
        self.note.setAccessibleName(self.tr("Note on the article"))
        self.note.setPlaceholderText(self.tr("On the article, for the reviewer"))
        self.note.finished.connect(self._note_done)
        self.unsure = QCheckBox(self.tr("unsure about this article"))
        self.unsure.setObjectName("article_unsure")
        self.unsure.clicked.connect(lambda checked: self.ordered.emit(SetRemark(unsure=checked)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addWidget(self.note)
        layout.addWidget(self.unsure)

    def show_work(self, work: Work) -> None:
        """Show what is said of its article; what was typed on another must be handed in before."""
        self._work = work
        remark = work.remark
        self.note.show_note(f"{work.article} {work.layer}", remark.note if remark else "")
        self.unsure.setChecked(remark is not None and remark.unsure)

    def hand_in(self) -> None:
        """Order what is typed and not yet told."""
        self.note.commit()
        if self._work is not None and self.note.pending:
            self._note_done()

    def _note_done(self) -> None:
        if self._ordering:
            return
        self._ordering = True
        try:
            self.ordered.emit(SetRemark(note=self.note.toPlainText()))
        finally:
            self._ordering = False
