"""The versions of a question as numbers and letters: offsets, label, text, attributes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.adjudication import Question
from ui.adjudication.blind import letter_of
from ui.adjudication.elided import Elided

_LONGEST = 90


class VersionTable(QWidget):
    """A row a span, under the letter of whoever made it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("versions")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(4, 1)

    def show_question(self, question: Question, letters: Sequence[str], text: str) -> None:
        """Show the versions of the annotators in the order of their ``letters``."""
        self._clear()
        heads = ("", self.tr("start"), self.tr("end"), self.tr("label"), self.tr("text"))
        for column, words in enumerate(heads):
            self._grid.addWidget(_cell(words, quiet=True), 0, column)
        row = 1
        for number, name in enumerate(letters):
            for span in question.item.spans[name]:
                surface = " ".join(span.surface(text).split())
                shown = surface if len(surface) <= _LONGEST else f"{surface[: _LONGEST - 1]}…"
                values = (letter_of(number), str(span.start), str(span.end), span.label, shown)
                for column, words in enumerate(values):
                    self._grid.addWidget(_cell(words), row, column)
                row += 1
                if span.attributes:
                    held = ", ".join(f"{k} {v}" for k, v in sorted(span.attributes.items()))
                    self._grid.addWidget(_cell(held, quiet=True), row, 3, 1, 2)
                    row += 1

    def ends(self) -> list[int]:
        """Where it may be cut: below a row, but not below its head alone; pixels from its top."""
        rows = range(1, self._grid.rowCount())
        boxes = [self._grid.cellRect(row, 0) for row in rows]
        return [box.bottom() + 1 for box in boxes if box.isValid()]

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _cell(words: str, *, quiet: bool = False) -> QLabel:
    label = Elided(words)
    if quiet:
        label.setProperty("role", "quiet")
    return label
