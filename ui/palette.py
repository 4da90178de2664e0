"""The command palette: write a few letters of what you want, press Return.

It lies over the window as a part of it, so that it is there in the next frame. Traps: text fields
take Ctrl+K for themselves, so they are asked first (``over_fields``); and what is run must find the
keyboard where it was, so the palette gives it back before it runs anything.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui.commands import Command, Found
from ui.icons import pixmap
from ui.reading import accessibility
from ui.reading.positions import Positions
from ui.rows import LEFT, RIGHT, ROW, RowPainter, Rows, fitted, paint_key
from ui.theme import Theme, text_font

_ROW_HEIGHT = 34
_WIDTH, _ROWS = 640, 11


class _Model(Rows[Found]):
    def words(self, row: Found) -> str:
        return spoken(row.command)


def spoken(command: Command) -> str:
    """A command as a screen reader says it."""
    parts = (command.title, command.key, command.reason or command.group)
    return ", ".join(part for part in parts if part)


class _Painter(RowPainter[Found]):
    """Paints one command: icon, title with the letters that fit, reason or group, key."""

    height = _ROW_HEIGHT

    def paint_row(
        self,
        painter: QPainter,
        box: QRect,
        row: Found,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        command, theme = row.command, self.theme
        ratio = painter.device().devicePixelRatioF()
        place = box.left() + 10, box.center().y() - 7
        painter.drawPixmap(*place, pixmap(command.icon, theme.quiet, 16, ratio))
        room = QRect(box.left() + 36, box.top(), box.width() - 48, box.height())
        if command.key:
            room.setRight(room.right() - self._key(painter, room, command.key) - 12)
        quiet = command.reason or command.group
        painter.setFont(text_font(12))
        painter.setPen(QColor(theme.quiet))
        taken = min(painter.fontMetrics().horizontalAdvance(quiet), room.width() // 2)
        painter.drawText(room, RIGHT, fitted(painter, quiet, taken + 2))
        room.setRight(room.right() - taken - 16)
        ink = theme.quiet if command.reason else theme.text
        self._title(painter, room, command.title, row.places, ink)

    def _title(
        self, painter: QPainter, room: QRect, title: str, places: tuple[int, ...], ink: str
    ) -> None:
        """The title in one run, so that its letters keep their shapes; what fits is underlined."""
        painter.setFont(text_font(13))
        painter.setPen(QColor(ink))
        metrics = painter.fontMetrics()
        title = Positions(title).display
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, LEFT, shown)
        whole = len(shown) if shown == title else len(shown) - 1
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        line = room.center().y() + metrics.height() // 2 - 1
        for place in places:
            if place < whole:
                left = metrics.horizontalAdvance(title[:place])
                right = metrics.horizontalAdvance(title[: place + 1])
                if right > left:
                    painter.drawLine(room.left() + left, line, room.left() + right - 1, line)

    def _key(self, painter: QPainter, room: QRect, key: str) -> int:
        """The key in its cap at the right of ``room``; its width."""
        painter.setFont(text_font(11))
        width = painter.fontMetrics().horizontalAdvance(key) + 12
        cap = QRect(room.right() - width + 6, room.center().y() - 9, width, 19)
        paint_key(painter, cap, key, self.theme)
        return width


class _Field(QLineEdit):
    """Where the letters are written; the keys that walk the list are not for it."""

    walked = Signal(int)
    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS - 1,
            Qt.Key.Key_PageUp: 1 - _ROWS,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Backtab: -1,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.walked.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # While the palette is open no shortcut of the window is heard: letters are letters.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.left.emit()


class CommandPalette(QFrame):
    """``look_up`` gives what fits the letters; ``ran(str)`` tells the name of what was run."""

    ran = Signal(str)

    def __init__(
        self, parent: QWidget, theme: Theme, look_up: Callable[[str], list[Found]]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("command_palette")
        self.setProperty("role", "palette")
        self.setAccessibleName(self.tr("Find an action, label or article"))
        self._window = parent
        self._look_up = look_up
        self._before: QWidget | None = None
        self.field = _Field()
        self.field.setObjectName("command_field")
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.field.setPlaceholderText(self.tr("An action, a label, an article …"))
        self.field.setFont(text_font(15))
        self.field.textChanged.connect(self._find)
        self.field.walked.connect(self._walk)
        self.field.entered.connect(self._run)
        self.field.left.connect(self.leave)
        self.list = QListView()
        self.list.setObjectName("commands")
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = _Model()
        self._painter = _Painter(theme)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._painter)
        self.list.clicked.connect(self._run)
        self.empty = QLabel(self.tr("Nothing fits."))
        self.empty.setObjectName("nothing_fits")
        self.empty.setProperty("role", "quiet")
        self.empty.setContentsMargins(16, 8, 16, 12)
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self.empty)
        layout.setContentsMargins(8, 8, 8, 8)
        parent.installEventFilter(self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.theme = theme
        self.list.viewport().update()

    def open(self) -> None:
        """Show it with everything that can be done; a second time closes it."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self.field.clear()
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        if not self.isVisible():
            return
        had = self.field.hasFocus()
        self.hide()
        before, self._before = self._before, None
        if before is not None and had:
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        window = self._window
        width = min(_WIDTH, window.width() - 40)
        rows = max(1, min(_ROWS, self._model.rowCount()))
        room = (window.height() - 160) // _ROW_HEIGHT
        self.list.setFixedHeight(min(rows, max(room, 3)) * _ROW_HEIGHT + 2)
        self.list.setVisible(self._model.rowCount() > 0)
        self.empty.setVisible(self._model.rowCount() == 0)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, 56)

    def _find(self, query: str) -> None:
        self._model.show(self._look_up(query))
        self._place()
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))
            self._say()

    def _walk(self, step: int) -> None:
        rows = self._model.rowCount()
        if rows:
            row = self.list.currentIndex().row() + step
            row = row % rows if abs(step) == 1 else min(max(row, 0), rows - 1)
            self.list.setCurrentIndex(self._model.index(row))
            self._say()

    def _say(self) -> None:
        found: Found = self.list.currentIndex().data(ROW)
        accessibility.announce(self.field, spoken(found.command))

    def _run(self) -> None:
        index = self.list.currentIndex()
        found: Found | None = index.data(ROW) if index.isValid() else None
        if found is None or found.command.reason:
            return
        self.leave()
        self.ran.emit(found.command.name)
        found.command.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
