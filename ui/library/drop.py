"""Drag and drop: files, folders, zip files and text may be dropped anywhere on the window.

Trap: a drag goes to the innermost widget that takes drops, and fields take text. So as soon as a
drag has come in, a cover lies over everything and takes it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from ui.theme import Theme, text_font

_CARD = QSizeF(560, 150)


def paths_of(data: QMimeData) -> list[str]:
    """The files and folders of this machine that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def is_meant(data: QMimeData) -> bool:
    """Whether what is dragged can be imported."""
    return bool(paths_of(data)) or (data.hasText() and not data.hasUrls())


class DropCover(QWidget):
    """Covers ``owner`` while something is dragged over it.

    ``files_dropped(list)`` and ``text_dropped(str)`` tell what it was. Text that is dragged from
    one place of the window to another is left alone.
    """

    files_dropped = Signal(object)
    text_dropped = Signal(str)

    def __init__(self, owner: QWidget, theme: Theme) -> None:
        super().__init__(owner)
        self.setObjectName("drop_cover")
        self.setAccessibleName(self.tr("Drop here to import"))
        self._owner = owner
        self.theme = theme
        self._text = False
        self.setAcceptDrops(True)
        owner.setAcceptDrops(True)
        owner.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and self.isEnabled() and self._takes(event):
            self._text = not paths_of(event.mimeData())
            self.setGeometry(self._owner.rect())
            self.raise_()
            self.show()
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and self.isVisible():  # it came in and never moved
            assert isinstance(event, QDropEvent)
            self.dropEvent(event)
            return True
        return False

    def _takes(self, event: QDropEvent) -> bool:
        return event.source() is None and is_meant(event.mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._takes(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        event.acceptProposedAction()
        paths = paths_of(event.mimeData())
        if paths:
            self.files_dropped.emit(paths)
        else:
            self.text_dropped.emit(event.mimeData().text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()  # a drag that ended without a word must not leave the window covered

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QColor(theme.page)
            ground.setAlpha(215)
            painter.fillRect(self.rect(), ground)
            frame = QRectF(self.rect()).adjusted(18, 18, -18, -18)
            painter.setPen(QPen(QColor(theme.accent), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame, 12, 12)
            card = QRectF(0, 0, min(_CARD.width(), frame.width() - 40), _CARD.height())
            card.moveCenter(frame.center())
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(card, 12, 12)
            painter.setFont(text_font(22, bold=True))
            painter.setPen(QColor(theme.text))
            line = QRectF(card.left(), card.center().y() - 42, card.width(), 36)
            title = self.tr("Drop the text here") if self._text else self.tr("Drop to import")
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, title)
            painter.setFont(text_font(14))
            painter.setPen(QColor(theme.quiet))
            more = (
                self.tr("It becomes one article, exactly as it is.")
                if self._text
                else self.tr("Files, folders and zip files. You will see them before they come in.")
            )
            painter.drawText(line.translated(0, 40), Qt.AlignmentFlag.AlignCenter, more)
