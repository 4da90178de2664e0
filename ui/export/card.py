"""What a release says of itself: the fields of its dataset card."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtWidgets import QFormLayout, QLineEdit

from app.export.release import CardText


class CardForm(QFormLayout):
    """A line a field, with what the project keeps in it; ``lines`` are known by the field's name."""

    def __init__(self, text: CardText, *, read_only: bool) -> None:
        super().__init__()
        words = {
            "title": (self.tr("Title"), self.tr("What the dataset is called")),
            "version": (self.tr("Version"), self.tr("As 1.2.0")),
            "licence": (self.tr("Licence of the labels"), self.tr("As CC-BY-4.0")),
            "text_licence": (self.tr("Licence of the texts"), self.tr("Who may pass them on")),
            "sources": (self.tr("Sources"), self.tr("Where the articles are from")),
            "annotators": (self.tr("Annotators"), self.tr("Who they are, without names")),
            "personal": (self.tr("Personal data"), self.tr("What of it is in the texts")),
            "citation": (self.tr("Citation"), self.tr("How to cite it")),
            "contact": (self.tr("Contact"), self.tr("Whom to ask")),
        }
        self.lines: dict[str, QLineEdit] = {}
        for field in fields(CardText):
            title, hint = words[field.name]
            line = QLineEdit(getattr(text, field.name))
            line.setObjectName(f"card_{field.name}")
            line.setAccessibleName(title)
            line.setPlaceholderText(hint)
            line.setReadOnly(read_only)
            self.addRow(title, line)
            self.lines[field.name] = line

    def said(self) -> dict[str, str]:
        """What is written, by the field's name."""
        return {name: line.text() for name, line in self.lines.items()}

    def set_enabled(self, enabled: bool) -> None:
        """Let it be changed, or not."""
        for line in self.lines.values():
            line.setEnabled(enabled)
