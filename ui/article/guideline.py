"""What a label, or a relation, means: its rule and an example or two, on request all there is."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.model import Example, Label, RelationType
from ui.theme import Theme

FEW = 2


class Guideline(QWidget):
    """The guideline of one label. ``turned(bool)`` when all of it is shown, or no longer."""

    turned = Signal(bool)

    def __init__(self, label: Label, theme: Theme) -> None:
        super().__init__()
        self._label: Label | RelationType = label
        self._theme = theme
        self._language = ""
        self.whole = False
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.more = QPushButton()
        self.more.setObjectName("guideline_more")
        self.more.setProperty("role", "flat")
        self.more.setStyleSheet("padding: 1px 6px; font-size: 11px;")
        self.more.clicked.connect(self.turn)
        self.words = QLabel()
        self.words.setObjectName("guideline")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.box = QScrollArea()
        self.box.setObjectName("guideline_box")
        self.box.setAccessibleName(self.tr("Guideline"))
        self.box.setWidgetResizable(True)
        self.box.setFrameShape(QFrame.Shape.NoFrame)
        self.box.setWidget(self.words)
        self.box.viewport().setAutoFillBackground(False)
        self.words.setAutoFillBackground(False)
        self.box.setMinimumHeight(44)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        row = QHBoxLayout()
        row.addWidget(self.heading)
        row.addStretch(1)
        row.addWidget(self.more)
        layout.addLayout(row)
        layout.addWidget(self.box, 1)
        self._write()

    def show_label(self, label: Label) -> None:
        """Show what ``label`` means."""
        if label is not self._label:
            self._label = label
            self.box.verticalScrollBar().setValue(0)
            self._write()

    def show_relation(self, kind: RelationType) -> None:
        """Show what a kind of relation means."""
        if kind is not self._label:
            self._label = kind
            self.box.verticalScrollBar().setValue(0)
            self._write()

    def set_language(self, language: str) -> None:
        """Prefer examples in ``language``, which is the article's."""
        if language != self._language:
            self._language = language
            self._write()

    def set_theme(self, theme: Theme) -> None:
        """Show it in another palette."""
        self._theme = theme
        self._write()

    def turn(self) -> None:
        """Show all of it, or again only the rule."""
        self.whole = not self.whole
        self._write()
        self.turned.emit(self.whole)

    def _write(self) -> None:
        label = self._label
        self.heading.setText(self.tr("GUIDELINE") + f" · {label.title.upper()}")
        self.more.setText(self.tr("less") if self.whole else self.tr("all rules"))
        parts = [f"<p style='margin:0 0 6px 0'>{escape(label.guideline)}</p>"]
        if isinstance(label, Label):
            parts += self._of_label(label)
        self.more.setVisible(isinstance(label, Label))
        self.words.setText("".join(parts))

    def _of_label(self, label: Label) -> list[str]:
        colour = self._theme.label(label)
        parts = []
        for number, clause in enumerate(label.clauses if self.whole else (), 1):
            parts.append(
                f"<p style='margin:0 0 4px 0'><span style='color:{colour}'><b>{number}</b></span>"
                f" {escape(clause)}</p>"
            )
        return parts + [self._example(example, colour) for example in self._examples(label)]

    def _examples(self, label: Label) -> list[Example]:
        """Those in the article's language before the others, which are left out where few do."""
        examples = label.examples
        own = [example for example in examples if example.language == self._language]
        others = [example for example in examples if example.language != self._language]
        return [*own, *others] if self.whole else (own or others)[:FEW]

    def _example(self, example: Example, colour: str) -> str:
        quiet = self._theme.quiet
        note = f"<br><i>{escape(example.note)}</i>" if example.note else ""
        return (
            f"<p style='margin:4px 0 0 0; color:{quiet}'>{escape(example.before)}"
            f"<u style='color:{colour}'>{escape(example.text)}</u>{escape(example.after)}{note}</p>"
        )
