"""What the files do not say of themselves: format, language, encoding, offsets, whose annotations.

Each is found by itself; a choice here is for those who know better.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from app.formats import FORMATS, UNITS
from app.intake import Options
from ui import translation

ENCODINGS = (
    "utf-8",
    "utf-16",
    "tis-620",
    "cp874",
    "cp1258",
    "tcvn3",
    "viscii",
    "vni",
    "cp1252",
)


class OptionsForm(QWidget):
    """``options()`` as chosen; ``changed`` when one is another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_options")
        found = self.tr("Found in each file")
        readable = [(known.title, known.name) for known in FORMATS.values() if known.reads]
        self.format = self._choice("import_format", found, readable)
        languages = [(name, code) for code, name in self.languages().items()]
        self.language = self._choice("import_language", self.tr("Found in each text"), languages)
        encodings = [(name.upper(), name) for name in ENCODINGS]
        self.encoding = self._choice("import_encoding", found, encodings)
        titles = (self.tr("Code points"), self.tr("UTF-16 units"), self.tr("Graphemes"))
        self.unit = self._choice("import_unit", found, zip(titles, UNITS, strict=True))
        self.unit.setToolTip(
            self.tr("What offsets count, in files of doccano, brat and old Label Studio.")
        )
        self.annotator = QLineEdit()
        self.annotator.setObjectName("import_annotator")
        self.annotator.setToolTip(
            self.tr("Whose annotations they are, if not those that the files name.")
        )
        self._labels: dict[str, QLabel] = {}
        self._lay_out()

    def _choice(self, name: str, unsaid: str, known: Iterable[tuple[str, str]]) -> QComboBox:
        """A choice among ``known``, titles and what they stand for; ``unsaid`` is none of them."""
        choice = QComboBox()
        choice.setObjectName(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for title, value in ((unsaid, ""), *known):
            choice.addItem(title, value)
        choice.activated.connect(self.changed)
        return choice

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        for number, (field, title) in enumerate(
            (
                (self.language, self.tr("Language")),
                (self.encoding, self.tr("Encoding")),
                (self.format, self.tr("Format")),
                (self.unit, self.tr("Offsets")),
                (self.annotator, self.tr("Annotator")),
            )
        ):
            field.setAccessibleName(title)
            label = QLabel(title)
            label.setProperty("role", "quiet")
            label.setBuddy(field)
            grid.addWidget(label, 0, number)
            grid.addWidget(field, 1, number)
            grid.setColumnStretch(number, 1)
            self._labels[field.objectName()] = label

    def languages(self) -> dict[str, str]:
        """The languages with rules of their own, by code, as the user calls them."""
        return {code: translation.name_of(code) for code in translation.OF_ARTICLES}

    def set_who(self, who: str) -> None:
        """Whose annotations they are where neither files nor user say it; nothing if names are
        hidden."""
        words = self.tr("As the files say, else {who}").format(who=who)
        self.annotator.setPlaceholderText(words if who else self.tr("As the files say"))

    def for_text(self, pasted: bool) -> None:
        """Offer only what a pasted text can have."""
        for field in (self.format, self.unit, self.encoding, self.annotator):
            field.setVisible(not pasted)
            self._labels[field.objectName()].setVisible(not pasted)

    def options(self, columns: dict[str, str]) -> Options:
        """What was chosen, with the mapping of ``columns``."""
        return Options(
            format_name=str(self.format.currentData() or ""),
            annotator=self.annotator.text().strip(),
            language=str(self.language.currentData() or ""),
            encoding=str(self.encoding.currentData() or ""),
            unit=str(self.unit.currentData() or ""),
            columns=columns,
        )
