"""Which keys every action has: the usual ones of the table, or those the user chose.

Traps: two actions share a key without quarrel only when no place on the screen hears both, so a
key of the window's is nobody else's; a label's key, which comes with the scheme, goes before an
action's where it marks; and what is kept in the settings may be of another version of the program.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.model import Label
from ui.actions import TABLE, Entry
from ui.choices import Choices

MARKING = ("article", "gold", "hits")
"""Where the keys of the labels mark."""

_OF_FIELDS = ("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Insert", "Shift+Insert")
_OF_THE_TEXT = (
    *(
        f"{modifier}{key}"
        for modifier in ("", "Shift+", "Ctrl+", "Ctrl+Shift+")
        for key in ("Left", "Right", "Up", "Down", "Home", "End")
    ),
    *("PgUp", "PgDown", "Shift+PgUp", "Shift+PgDown", "Tab", "Shift+Tab", "Ctrl+Tab", "Escape"),
    *("Ctrl+A", "Ctrl+Shift+Tab"),
)
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_TWINS = {"Return": "Enter"}
_ENTRIES = {entry.name: entry for entry in TABLE}


def said(key: QKeySequence) -> str:
    """A key as it stands on the keyboard."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)


class Keymap(QObject):
    """``changed()`` when an action has other keys."""

    changed = Signal()

    def __init__(
        self, actions: dict[str, QAction], labels: Iterable[Label], choices: Choices
    ) -> None:
        super().__init__()
        self._actions = actions
        self._choices = choices
        self.labels = tuple(labels)
        self._own = {
            name: keys for name, keys in choices.shortcuts.items() if name in _ENTRIES and keys
        }
        self._apply()

    def keys(self, name: str) -> list[QKeySequence]:
        """The keys that ``name`` has."""
        entry = _ENTRIES[name]
        keys = [QKeySequence(key) for key in self._own.get(name, entry.shortcuts)]
        if entry.scope in MARKING:
            of_labels = [QKeySequence(label.key) for label in self.labels]
            keys = [key for key in keys if key not in of_labels]
        return keys

    def shown(self, name: str) -> str:
        """The first of its keys in words; nothing when it has none."""
        keys = self.keys(name)
        return said(keys[0]) if keys else ""

    def is_usual(self, name: str) -> bool:
        """Whether it has the keys of the table."""
        return name not in self._own

    def refusal(self, name: str, key: QKeySequence) -> str:
        """Why ``name`` cannot have ``key``, naming who has it; nothing when it can."""
        entry = _ENTRIES[name]
        if entry.scope == "window" and not _wide(key):
            return QCoreApplication.translate(
                "Keymap", "This works everywhere, so its key needs Ctrl or Alt."
            )
        holder = self._holder(entry, key)
        if holder:
            return QCoreApplication.translate("Keymap", "{key} belongs to “{other}”.").format(
                key=said(key), other=holder
            )
        return ""

    def _holder(self, entry: Entry, key: QKeySequence) -> str:
        for other in TABLE:
            if other is not entry and _meet(entry, other) and key in self.keys(other.name):
                return other.title
        if entry.scope in MARKING:
            for label in self.labels:
                if key == QKeySequence(label.key):
                    return label.title
        if key in map(QKeySequence, _OF_FIELDS):
            return QCoreApplication.translate("Keymap", "text fields")
        if entry.scope in ("window", "article", "gold") and key in map(QKeySequence, _OF_THE_TEXT):
            return QCoreApplication.translate("Keymap", "walking in the text")
        return ""

    def assign(self, name: str, key: QKeySequence) -> str:
        """Let ``name`` have ``key`` and no other; why not, when it cannot."""
        refusal = self.refusal(name, key)
        if not refusal:
            word = key.toString()
            self._own[name] = [
                word,
                *(word.replace(one, two) for one, two in _TWINS.items() if one in word),
            ]
            self._keep()
        return refusal

    def reset(self, name: str) -> str:
        """Let ``name`` have its usual keys again; why not, when another has one of them."""
        for key in map(QKeySequence, _ENTRIES[name].shortcuts):
            for other in TABLE:
                taken = other.name in self._own and key in self.keys(other.name)
                if other.name != name and taken and _meet(_ENTRIES[name], other):
                    return self.refusal(name, key)
        self._own.pop(name, None)
        self._keep()
        return ""

    def reset_all(self) -> None:
        """Let every action have its usual keys."""
        self._own.clear()
        self._keep()

    def _keep(self) -> None:
        self._choices.shortcuts = self._own
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        for name, action in self._actions.items():
            action.setShortcuts(self.keys(name))


def first_of(key: QKeySequence) -> QKeyCombination:
    """The first of the up to four combinations of ``key``."""
    first: QKeyCombination = key[0]  # type: ignore[index]  # the stub has no __getitem__
    return first


def _wide(key: QKeySequence) -> bool:
    """Whether no field of the window would write it."""
    combination = first_of(key)
    function = Qt.Key.Key_F1 <= combination.key() <= Qt.Key.Key_F35
    return function or bool(combination.keyboardModifiers() & _WITH)


def _meet(one: Entry, other: Entry) -> bool:
    """Whether some place on the screen hears the keys of both."""
    scopes = {one.scope, other.scope}
    in_text = "text" in scopes and scopes <= {"article", "gold", "text"}
    return "window" in scopes or len(scopes) == 1 or in_text
