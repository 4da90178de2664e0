"""The box that a text is pasted into, which hands it on exactly as it came.

Traps: an edit field changes what is put into it (no-break spaces, ``\\r\\n``, line separators). So what
was pasted is kept aside, and counts as long as nobody has written in the box since. A place in the
box is a UTF-16 unit, two of which are one emoji; only Qt's own counts may be held against it.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit


class PasteBox(QPlainTextEdit):
    """A plain text edit that remembers the text that was pasted into it."""

    def __init__(self) -> None:
        super().__init__()
        self._exact, self._revision = "", -1
        self.setTabChangesFocus(True)

    def text(self) -> str:
        """The text: as it was pasted, or as it was written."""
        if self.document().revision() == self._revision:
            return self._exact
        return self.document().toRawText().replace("\u2029", "\n")

    def put(self, text: str) -> None:
        """Show ``text`` in place of what is there."""
        self.setPlainText(text)
        self._exact, self._revision = text, self.document().revision()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter ends a line like Enter: left alone, it puts U+2028 into the article."""
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        cursor = self.textCursor()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        everything = self.document().characterCount() - 1  # without the end of the last paragraph
        if selected >= everything:  # also where there is nothing
            self.put(source.text())
            self.moveCursor(cursor.MoveOperation.End)
        else:
            super().insertFromMimeData(source)
