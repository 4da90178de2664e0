"""What the files do not say of themselves: format, language, encoding, offsets, whose annotations.

Each is found by itself; a choice here is for those who know better.
"""

from __future__ import annotations

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
        self.format = QComboBox()
        self.format.setObjectName("import_format")
        self.format.addItem(self.tr("By file ending"), "")
        for known in FORMATS.values():
            if known.reads:
                self.format.addItem(known.title, known.name)
        self.language = QComboBox()
        self.language.setObjectName("import_language")
        self.language.addItem(self.tr("Found in each text"), "")
        for code, name in self.languages().items():
            self.language.addItem(name, code)
        self.encoding = QComboBox()
        self.encoding.setObjectName("import_encoding")
        self.encoding.addItem(self.tr("Found in each file"), "")
        for name in ENCODINGS:
            self.encoding.addItem(name.upper(), name)
        self.unit = QComboBox()
        self.unit.setObjectName("import_unit")
        self.unit.addItem(self.tr("Found in each file"), "")
        titles = (self.tr("Code points"), self.tr("UTF-16 units"), self.tr("Graphemes"))
        for name, title in zip(UNITS, titles, strict=True):
            self.unit.addItem(title, name)
        self.unit.setToolTip(
            self.tr("What offsets count, in files of doccano, brat and old Label Studio.")
        )
        self.annotator = QLineEdit()
        self.annotator.setObjectName("import_annotator")
        self.annotator.setToolTip(
            self.tr("Whose annotations they are, if not those that the files name.")
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        self._labels: dict[str, QLabel] = {}
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
            if isinstance(field, QComboBox):
                field.setSizeAdjustPolicy(
                    QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
                field.activated.connect(self.changed)

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
