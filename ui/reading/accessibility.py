"""Lets a screen reader read the text through a plain text widget that is never shown.

Qt's bindings cannot hand out a text interface of our own: methods with several results are
missing. So the interface of a shadow QPlainTextEdit with the same text is lent out, made only
when an assistive technology is really there.

Traps: ``interface_cast`` must return a null pointer object for what it has not, None ends the
process; and Python must keep every interface it handed out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleTextCursorEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QAccessibleWidget, QPlainTextEdit, QWidget
from shiboken6 import Shiboken

from ui.reading.positions import Positions

if TYPE_CHECKING:
    from ui.reading.caret import CaretSurface
    from ui.reading.view import TextView

_TEXT = QAccessible.InterfaceType.TextInterface
_kept: dict[int, TextInterface] = {}
_installed: list[Any] = []


class TextInterface(QAccessibleWidget):
    """The view as an assistive technology sees it."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view, QAccessible.Role.EditableText)
        self.shadow = QPlainTextEdit(view)
        self.shadow.setReadOnly(True)
        self.shadow.hide()
        self.positions = Positions("")

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The shadow's text interface, or a null pointer."""
        if kind == _TEXT:
            return QAccessible.queryAccessibleInterface(self.shadow).textInterface()
        return Shiboken.VoidPtr(0)

    def take_text(self, text: str) -> None:
        """The shadow gets the text with every line end as one character in its place."""
        self.positions = Positions(text)
        self.shadow.setPlainText(lined(text, self.positions.display))

    def take_selection(self, anchor: int, caret: int) -> None:
        """The shadow gets the selection."""
        cursor = self.shadow.textCursor()
        cursor.setPosition(self.positions.to_qt(anchor))
        cursor.setPosition(self.positions.to_qt(caret), QTextCursor.MoveMode.KeepAnchor)
        self.shadow.setTextCursor(cursor)


def lined(text: str, display: str) -> str:
    """``display`` with the line feeds of ``text`` in their places again."""
    if "\n" not in text:
        return display
    return "".join(
        "\n" if original == "\n" else shown for original, shown in zip(text, display, strict=True)
    )


def install() -> None:
    """Make Qt ask us for the interface of every text view; done once."""
    if not _installed:
        _installed.append(_make)
        QAccessible.installFactory(_make)


def _make(_key: str, made_for: QObject | None) -> Any:
    from ui.reading.view import TextView

    if isinstance(made_for, TextView):
        return interface_of(made_for)
    return None


def interface_of(view: TextView) -> TextInterface:
    """The interface of ``view``, made now if need be, with its text and selection."""
    number = id(view)
    found = _kept.get(number)
    if found is None:
        found = _kept[number] = TextInterface(view)
        view.destroyed.connect(lambda _=None, number=number: _kept.pop(number, None))
        found.take_text(view.column.content.text)
        found.take_selection(view.anchor, view.caret)
    return found


def text_changed(view: TextView) -> None:
    """Another text is shown."""
    found = _kept.get(id(view))
    if found is not None:
        found.take_text(view.column.content.text)
        found.take_selection(view.anchor, view.caret)


def caret_moved(view: CaretSurface) -> None:
    """The caret or the selection moved."""
    found = _kept.get(id(view))
    if found is not None:
        found.take_selection(view.anchor, view.caret)
    if QAccessible.isActive():
        place = view.caret if found is None else found.positions.to_qt(view.caret)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, place))


class Voice(QObject):
    """``said(str)`` for everything that is announced, whether anyone listens or not."""

    said = Signal(str)


voice = Voice()


def announce(view: QWidget, words: str) -> None:
    """Have ``words`` spoken, as "labelled AGENCY"."""
    voice.said.emit(words)
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))
