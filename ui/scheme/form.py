"""What one label says of itself, to be changed field by field: each gives an order.

Trap: a field is handed in when it loses the keyboard, so what it then shows must be its own label's
still; ``show_label`` hands in before it shows another.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from app.model import Label
from app.scheme import EditLabel, RenameLabel
from ui.scheme.colour import ColourField
from ui.theme import DARK, LIGHT


class _Text(QPlainTextEdit):
    """``finished()`` when it loses the keyboard."""

    finished = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()


class LabelForm(QWidget):
    """``ordered(Order)`` for each thing that is changed."""

    ordered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("label_form")
        self._label: Label | None = None
        self.name = self._line("label_name", self.tr("Name"), 60)
        self.title = self._line("label_title", self.tr("Title"), 80)
        self.key = self._line("label_key", self.tr("Key"), 1)
        self.letter = self._line("label_letter", self.tr("Letter"), 2)
        for short in (self.key, self.letter):
            short.setFixedWidth(44)
        self.light = ColourField("light", self.tr("Colour on light"), LIGHT)
        self.dark = ColourField("dark", self.tr("Colour on dark"), DARK)
        self.light.set_by_hand.connect(lambda _colour: self.hand_in())
        self.dark.set_by_hand.connect(lambda _colour: self.hand_in())
        self.guideline = _Text()
        self.guideline.setObjectName("label_guideline")
        self.guideline.setAccessibleName(self.tr("Guideline"))
        self.guideline.setTabChangesFocus(True)
        self.guideline.setMinimumHeight(64)
        self.guideline.finished.connect(self.hand_in)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Key"), self.key)
        form.addRow(self.tr("Letter"), self.letter)
        form.addRow(self.tr("On light"), self.light)
        form.addRow(self.tr("On dark"), self.dark)
        form.addRow(self.tr("Guideline"), self.guideline)

    def _line(self, name: str, words: str, most: int) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setMaxLength(most)
        field.editingFinished.connect(self.hand_in)
        return field

    def fields(self) -> list[QWidget]:
        """All that takes the keyboard, from top to bottom."""
        colours = (self.light.swatch, self.light.field, self.dark.swatch, self.dark.field)
        return [self.name, self.title, self.key, self.letter, *colours, self.guideline]

    def show_label(self, label: Label) -> None:
        """Show ``label`` as it is; what was typed and not handed in is gone."""
        self._label = label
        for field, words in (
            (self.name, label.name),
            (self.title, label.title),
            (self.key, label.key),
            (self.letter, label.letter),
        ):
            if field.text() != words:
                field.setText(words)
        self.light.show_colour(label.light)
        self.dark.show_colour(label.dark)
        if self.guideline.toPlainText() != label.guideline:
            self.guideline.setPlainText(label.guideline)

    def hand_in(self) -> None:
        """Order what the fields say otherwise than the label does."""
        label = self._label
        if label is None:
            return
        said = {
            "title_words": (self.title.text().strip() or label.title, label.title),
            "key": (self.key.text().strip() or label.key, label.key),
            "letter": (self.letter.text().strip() or label.letter, label.letter),
            "light": (self.light.field.text().strip().lower(), label.light.lower()),
            "dark": (self.dark.field.text().strip().lower(), label.dark.lower()),
            "guideline": (self.guideline.toPlainText(), label.guideline),
        }
        other = {name: new for name, (new, old) in said.items() if new != old}
        name = self.name.text().strip() or label.name
        self._label = None  # what is ordered is shown anew; nothing is ordered twice
        if other:
            self.ordered.emit(EditLabel(label.name, **other))
        if name != label.name:
            self.ordered.emit(RenameLabel(label.name, name))
        if self._label is None:
            self._label = label
