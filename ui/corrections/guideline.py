"""The rules of the labels in question, with the clauses that a reviewer cited."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.model import Label, Scheme
from ui.corrections.groups import Entry
from ui.theme import Theme
from ui.widgets import heading

_HEIGHT = 112


class Guideline(QWidget):
    """``words`` are the rules, as HTML, in a box that scrolls."""

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self.words = QLabel()
        self.words.setObjectName("corrections_guideline")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        box = QScrollArea()
        box.setObjectName("corrections_guideline_box")
        box.setAccessibleName(self.tr("Guideline"))
        box.setWidgetResizable(True)
        box.setWidget(self.words)
        box.setFixedHeight(_HEIGHT)
        self.words.setAutoFillBackground(False)
        box.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(heading(self.tr("GUIDELINE")))
        layout.addWidget(box)

    def show_entry(self, entry: Entry, theme: Theme) -> None:
        """Show the rule of each label that ``entry`` is about, and the clauses that were cited."""
        names = {label for place in entry.places for label in place.item.labels}
        cited = {place.decision.clause for place in entry.places if place.decision is not None}
        self.words.setText(
            "".join(
                _rules(label, cited, theme.label(label))
                for label in self._scheme.labels
                if label.name in names
            )
        )


def _rules(label: Label, cited: set[str], colour: str) -> str:
    rules = [(escape(label.title), label.guideline)]
    rules += [
        (str(number), clause)
        for number, clause in enumerate(label.clauses, 1)
        if f"{label.name} {number}" in cited
    ]
    return "".join(
        f"<p style='margin:0 0 4px 0'><b style='color:{colour}'>{name}</b> {escape(rule)}</p>"
        for name, rule in rules
    )
