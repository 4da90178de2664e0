"""A label on one line that may be narrower than its words, and then ends in an ellipsis."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel


class Elided(QLabel):
    """Plain text. ``text()`` is the whole of it, and so is the tool tip."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show other words."""
        super().setText(words)
        self.setToolTip(f"<span>{escape(words)}</span>" if words else "")

    def minimumSizeHint(self) -> QSize:
        """As narrow as its ellipsis."""
        least = min(self.fontMetrics().horizontalAdvance("…"), super().sizeHint().width())
        return QSize(least, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what has room."""
        box = self.contentsRect()
        # a pixel more, for a width that was rounded down must not take a letter
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, box.width() + 1
        )
        with QPainter(self) as painter:
            painter.drawText(box, self.alignment() | Qt.TextFlag.TextSingleLine, words)
