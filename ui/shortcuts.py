"""The page of shortcuts: every action with its key, and another key by pressing it.

The keys of the labels stand here too, as taken: they come with the scheme.

Trap: while a key is waited for, every key is that key, Escape alone excepted; so the list hears it
before Qt looks for a shortcut.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.actions import GROUPS, TABLE
from ui.fuzzy import fit
from ui.icons import pixmap
from ui.keymap import Keymap, said
from ui.reading import accessibility
from ui.rows import LEFT, RIGHT, ROW, Frame, HeadedRows, RowPainter, fitted
from ui.theme import Theme, text_font
from ui.widgets import resize_within_screen

_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


@dataclass(frozen=True)
class Row:
    """An action (``name``), a label's key (fixed), or with neither key nor name a heading."""

    title: str
    name: str = ""
    icon: str = ""
    key: str = ""
    own: bool = False

    @property
    def heading(self) -> bool:
        """Whether it is the name of a group."""
        return not self.name and not self.icon


def rows(keymap: Keymap, query: str) -> Iterator[Row]:
    """All rows that fit ``query``, group by group."""
    for group in GROUPS:
        within = [
            Row(
                entry.title,
                entry.name,
                entry.picture,
                ", ".join(map(said, keymap.keys(entry.name))),
                not keymap.is_usual(entry.name),
            )
            for entry in TABLE
            if entry.group == group
            and entry.scope != "text"
            and (fit(query, entry.title) or fit(query, entry.english))
        ]
        if within:
            yield Row(QCoreApplication.translate("actions", group))
            yield from within
    mark = QCoreApplication.translate("Commands", "Mark as {label}")
    labels = [
        Row(mark.format(label=label.title), "", "label", label.key) for label in keymap.labels
    ]
    fitting = [row for row in labels if fit(query, row.title)]
    if fitting:
        yield Row(QCoreApplication.translate("Shortcuts", "Labels: their keys are the scheme's"))
        yield from fitting


class _Model(HeadedRows[Row]):
    def words(self, row: Row) -> str:
        return f"{row.title}, {row.key}" if row.key else row.title

    def is_heading(self, row: Row) -> bool:
        return not row.name


class _Painter(RowPainter[Row]):
    frame = Frame.CHOSEN

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.waiting = ""

    def paint_row(
        self,
        painter: QPainter,
        box: QRect,
        row: Row,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self.theme
        if row.heading:
            painter.setFont(text_font(12, bold=True))
            painter.setPen(QColor(theme.quiet))
            painter.drawText(box.adjusted(8, 4, 0, 0), LEFT, row.title)
            return
        ratio = painter.device().devicePixelRatioF()
        place = box.left() + 10, box.center().y() - 7
        painter.drawPixmap(*place, pixmap(row.icon, theme.quiet, 16, ratio))
        waiting = bool(row.name) and row.name == self.waiting
        words = QCoreApplication.translate("Shortcuts", "press a key …") if waiting else row.key
        painter.setFont(text_font(12, bold=row.own))
        painter.setPen(QColor(theme.accent if waiting or row.own else theme.quiet))
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(box.adjusted(0, 0, -12, 0), RIGHT, words)
        painter.setFont(text_font(13))
        painter.setPen(QColor(theme.text if row.name else theme.quiet))
        room = QRect(box.left() + 36, box.top(), box.width() - 64 - width, box.height())
        painter.drawText(room, LEFT, fitted(painter, row.title, room.width()))


class _List(QListView):
    """``pressed_key(QKeySequence)`` while it waits for one; ``wanted()`` when one shall be."""

    pressed_key = Signal(object)
    wanted = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waiting = False

    def event(self, event: QEvent) -> bool:
        if self.waiting and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return False if self.waiting else super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.waiting:
            self.given_up.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self.waiting:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self.wanted.emit()
            else:
                super().keyPressEvent(event)
            return
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key not in _MODIFIERS:
            self.pressed_key.emit(QKeySequence(_combination(event)))


def _combination(event: QKeyEvent) -> int:
    """The key with its modifiers, as Qt matches it: the keypad is no modifier, Backtab is Tab."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    printed = event.text()
    if printed and not printed.isalnum() and printed.isprintable() and printed != " ":
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # it is in the sign: ? and not Shift+?
    return int(modifiers.value) | int(key.value)


class ShortcutsDialog(QDialog):
    """All keys, changed one by one; what is set here is set at once."""

    def __init__(self, parent: QWidget, keymap: Keymap, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts_dialog")
        self.setWindowTitle(self.tr("Change keys"))
        self._keymap = keymap
        self.filter = QLineEdit(placeholderText=self.tr("Filter actions"))
        self.filter.setObjectName("filter_shortcuts")
        self.filter.setAccessibleName(self.tr("Filter actions"))
        self.filter.textChanged.connect(self._show)
        down = QShortcut(self.filter)
        down.setKeys([QKeySequence(key) for key in ("Down", "Return", "Enter")])
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.list = _List()
        self.list.setObjectName("shortcuts")
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model, self._painter = _Model(), _Painter(theme)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._painter)
        self.list.wanted.connect(self.wait)
        self.list.doubleClicked.connect(self.wait)
        self.list.pressed_key.connect(self._take)
        self.list.given_up.connect(self._stop)
        down.activated.connect(self.list.setFocus)
        self.told = QLabel()
        self.told.setObjectName("told")
        self.told.setProperty("role", "quiet")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.told)
        layout.addLayout(self._buttons())
        resize_within_screen(self, 600, 640)
        self._show()
        self._tell()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.change = QPushButton(self.tr("Change"))
        self.usual = QPushButton(self.tr("Its usual key"))
        self.all_usual = QPushButton(self.tr("All usual keys"))
        for button, name, act in (
            (self.change, "change_key", self.wait),
            (self.usual, "usual_key", self._reset),
            (self.all_usual, "all_usual_keys", self._reset_all),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setObjectName("close_shortcuts")
        close.rejected.connect(self.reject)
        row.addWidget(close)
        return row

    def choose(self, name: str) -> None:
        """Select the action of that name."""
        for place, row in enumerate(self._model.rows):
            if row.name == name:
                self.list.setCurrentIndex(self._model.index(place))

    @property
    def chosen(self) -> Row | None:
        """The selected action."""
        index = self.list.currentIndex()
        row: Row | None = index.data(ROW) if index.isValid() else None
        return row if row is not None and row.name else None

    def wait(self) -> None:
        """Wait for a key for the selected action."""
        row = self.chosen
        if row is None:
            return
        self.list.setFocus()
        self.list.waiting = True
        self._painter.waiting = row.name
        self._tell(self.tr("Press the key for “{action}”. Esc leaves it.").format(action=row.title))
        self.list.viewport().update()

    def _stop(self) -> None:
        self.list.waiting = False
        self._painter.waiting = ""
        self._tell()
        self.list.viewport().update()

    def _take(self, key: QKeySequence) -> None:
        row = self.chosen
        self._stop()
        if row is not None:
            self._answer(self._keymap.assign(row.name, key))

    def _reset(self) -> None:
        row = self.chosen
        if row is not None:
            self._answer(self._keymap.reset(row.name))

    def _reset_all(self) -> None:
        self._keymap.reset_all()
        self._answer("")

    def _answer(self, refusal: str) -> None:
        """Show the keys as they are, and why one was refused."""
        self._show()
        self._tell(refusal)

    def _tell(self, words: str = "") -> None:
        self.told.setText(words or self.tr("Return changes the key of an action."))
        if words:
            accessibility.announce(self.list, words)

    def _show(self) -> None:
        chosen = self.chosen
        self._model.show(list(rows(self._keymap, self.filter.text())))
        first = next((row.name for row in self._model.rows if row.name), "")
        self.choose(chosen.name if chosen is not None else first)
        if self.chosen is None:
            self.choose(first)
