"""Where the annotator writes to the reviewer about the article as a whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from app.annotation import SetRemark
from app.model import Work
from ui.form import FormCard, NoteEdit


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
