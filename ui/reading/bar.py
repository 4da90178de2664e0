"""A scroll bar of one rounded stroke; the style's own costs as much as a page of text to paint."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from ui.reading.palette import NO_PEN

WIDTH = 10
_VERTICAL = Qt.Orientation.Vertical
_ANTIALIASED = QPainter.RenderHint.Antialiasing


class ThinBar(QScrollBar):
    """Drags and clicks like any scroll bar; only its painting is its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_VERTICAL, parent)
        self._ground = QBrush(QColor("white"))
        self._plain = QBrush(QColor("grey"))
        self._over = QBrush(QColor("grey"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_colours(self, ground: str, plain: str, over: str) -> None:
        """Colours of the groove, the handle, and the handle under the pointer."""
        self._ground, self._plain, self._over = (
            QBrush(QColor(colour)) for colour in (ground, plain, over)
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Thin, and as long as it is given."""
        return QSize(WIDTH, 40)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows the stronger handle."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Shows the quiet handle again."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One fill and one rounded rectangle."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._ground)
            length = self.maximum() - self.minimum() + self.pageStep()
            if self.maximum() <= self.minimum() or length <= 0:
                return
            height = self.height() - 4
            size = max(28.0, height * self.pageStep() / length)
            share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
            painter.setRenderHint(_ANTIALIASED)
            painter.setPen(NO_PEN)
            painter.setBrush(self._over if self.underMouse() else self._plain)
            box = QRectF(2, 2 + (height - size) * share, WIDTH - 4, size)
            painter.drawRoundedRect(box, 3, 3)
