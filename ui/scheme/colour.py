"""A field for a colour: written, or picked; and whether a label in it can be read on its page."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.scheme import LEAST_CONTRAST, contrast
from ui.theme import Theme

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class ColourField(QWidget):
    """A colour as ``#rrggbb``, on the page of ``ground``. ``set_by_hand(str)`` when it is another."""

    set_by_hand = Signal(str)

    def __init__(self, name: str, words: str, ground: Theme) -> None:
        super().__init__()
        self._ground = ground
        self._held = ""
        self.swatch = QPushButton("Aa")
        self.swatch.setObjectName(f"pick_{name}")
        self.swatch.setAccessibleName(self.tr("Pick: {which}").format(which=words))
        self.swatch.setToolTip(self.swatch.accessibleName())
        self.swatch.setAutoDefault(False)
        self.swatch.setFixedWidth(44)
        self.swatch.clicked.connect(self.pick)
        self.field = QLineEdit()
        self.field.setObjectName(f"colour_{name}")
        self.field.setAccessibleName(words)
        self.field.setMaxLength(7)
        self.field.setFixedWidth(92)
        self.field.textChanged.connect(self._show)
        self.field.editingFinished.connect(self._finished)
        self.told = QLabel()
        self.told.setObjectName(f"contrast_{name}")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.swatch, self.field, self.told):
            row.addWidget(widget)
        row.addStretch(1)

    def show_colour(self, colour: str) -> None:
        """Show this one."""
        self._held = colour
        self.field.setText(colour)
        self._show()

    def pick(self) -> None:
        """Ask for a colour."""
        title = self.field.accessibleName()
        picked = QColorDialog.getColor(QColor(self._held), self, title)
        if picked.isValid():
            self.field.setText(picked.name())
            self._finished()

    def _finished(self) -> None:
        colour = self.field.text().strip().lower()
        if not _COLOUR.fullmatch(colour):
            self.field.setText(self._held)
        elif colour != self._held.lower():
            self._held = colour
            self.set_by_hand.emit(colour)

    def _show(self) -> None:
        colour = self.field.text().strip()
        if not _COLOUR.fullmatch(colour):
            self.told.setText(self.tr("as #0b64a5"))
            return
        page = self._ground.page
        self.swatch.setStyleSheet(
            f"QPushButton {{ color: {colour}; background: {page}; font-weight: 700; padding: 4px; }}"
        )
        ratio = contrast(colour, page)
        low = ratio < LEAST_CONTRAST
        words = self.tr("{ratio}:1, hard to read") if low else self.tr("{ratio}:1")
        self.told.setText(words.format(ratio=f"{ratio:.1f}"))
        self.told.setProperty("role", "remark" if low else "quiet")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
