"""The fields of the form, one kind for each type of attribute in the scheme.

Each has ``begin`` for another span, ``show_value`` and ``value``; ``finished`` when the writer is
done with it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy

from app.languages.countries import Country, countries, country
from app.languages.folding import fold
from app.model import Attribute
from ui import translation

FIELD_HEIGHT = 26
_OPENING = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_SHORTEST = 3  # letters of a name from which it may stand for the whole


class LineField(QLineEdit):
    """A text or a date."""

    finished = Signal()

    def __init__(self, attribute: Attribute) -> None:
        super().__init__()
        self._before = ""
        self.setPlaceholderText(self.hint(attribute))
        self.editingFinished.connect(self.finished)

    def hint(self, attribute: Attribute) -> str:
        """What stands in the empty field."""
        if attribute.type == "date":
            return self.tr("2027-12-31, 2027-12 or 2027")
        return attribute.hint or self.tr("none stated")

    def show_value(self, value: str) -> None:
        """Show what is on the disk."""
        self._before = value
        if self.text() != value:
            self.setText(value)

    def begin(self) -> None:
        """Forget what was written for another span, also for undo."""
        self._before = ""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up what was written, and goes on to the card."""
        completer = self.completer()  # its list comes down by Escape too, before anything else
        popup = completer.popup() if completer is not None else None
        offering = popup is not None and popup.isVisible()
        if event.key() == Qt.Key.Key_Escape and not offering:
            self.setText(self._before)
        super().keyPressEvent(event)

    def value(self) -> str:
        """What is written."""
        return self.text().strip()


class ChoiceField(QComboBox):
    """One of the choices, or none."""

    finished = Signal()

    def __init__(self, attribute: Attribute) -> None:
        super().__init__()
        self.addItem(self.tr("none stated"), "")
        for choice in attribute.choices:
            self.addItem(choice, choice)
        self.activated.connect(self.finished)

    def event(self, event: QEvent) -> bool:
        """Alt and Up or Down open the list, as everywhere; they turn no article here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if alone == Qt.KeyboardModifier.AltModifier and event.key() in _OPENING:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Not every style opens it by itself."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _OPENING:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def show_value(self, value: str) -> None:
        """Show what is on the disk."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def begin(self) -> None:
        """Forget the letters that were typed for another span."""
        self.view().keyboardSearch("")

    def value(self) -> str:
        """What is chosen."""
        return str(self.currentData() or "")


class CountryField(LineField):
    """A country, shown by its code and its name in the language of the window.

    What is written is looked for in every language, without its diacritics: the names that begin
    with it come first.
    """

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(8)
        popup = completer.popup()
        assert popup is not None  # Qt makes it when it is asked for
        popup.setObjectName("countries")
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)

    def hint(self, attribute: Attribute) -> str:
        return self.tr("code or name, in any language")

    def show_value(self, value: str) -> None:
        known = country(value) if value.isupper() else None
        super().show_value(value if known is None else said(known))

    def value(self) -> str:
        written = super().value()
        meant = _meant(written)
        return written if meant is None else meant.code

    def _offer(self, written: str) -> None:
        sought = fold(written.strip())
        self._offered.setStringList([said(one) for one in ranked(sought)] if sought else [])


def said(one: Country) -> str:
    """Code and name, as the field shows them."""
    return f"{one.code} {one.name(translation.current())}"


def ranked(sought: str) -> list[Country]:
    """The countries that the folded ``sought`` may mean, the likeliest first."""
    found = []
    for one in countries():
        names = [fold(name) for name in one.called()]
        if sought == one.code.lower():
            rank = 0
        elif any(name.startswith(sought) for name in names):
            rank = 1
        elif any(f" {sought}" in name for name in names):
            rank = 2
        elif sought in fold(said(one)) or any(sought in name for name in names):
            rank = 3
        else:
            continue
        found.append((rank, fold(one.name(translation.current())), one.code, one))
    return [one for *_, one in sorted(found, key=lambda row: row[:3])]


def _meant(written: str) -> Country | None:
    """The country that ``written`` names: by code, by name, by both, or as the only one so begun."""
    exact = country(written)
    if exact is not None or not written:
        return exact
    code, _, name = written.partition(" ")
    both = country(name)
    if both is not None and both.code == code.upper():
        return both
    sought = fold(written)
    if len(sought) < _SHORTEST:
        return None
    begun = [
        one for one in countries() if any(fold(name).startswith(sought) for name in one.called())
    ]
    return begun[0] if len(begun) == 1 else None


Field = LineField | ChoiceField


def field_of(attribute: Attribute) -> Field:
    """The field for ``attribute``, named and sized."""
    field: Field
    if attribute.type == "choice":
        field = ChoiceField(attribute)
    elif attribute.type == "country":
        field = CountryField(attribute)
    else:
        field = LineField(attribute)
    field.setObjectName(f"attribute_{attribute.name}")
    field.setAccessibleName(attribute.title)
    field.setToolTip(attribute.hint)
    field.setMinimumSize(60, FIELD_HEIGHT)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return field
