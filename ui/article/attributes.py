"""The selected span as a form made from the scheme: attributes, relations, note, unsure."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.annotation import AddRelation, EditSpan, RemoveRelation
from app.annotation.commands import Command
from app.model import Attribute, RelationType, Scheme, Span, Work


@lru_cache(maxsize=1)
def countries() -> tuple[str, ...]:
    """``TH Thailand`` and so on, for every ISO 3166-1 code that Qt knows, by code."""
    codes = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            codes[code] = QLocale.territoryToString(territory)
    return tuple(f"{code} {name}" for code, name in sorted(codes.items()))


class NoteEdit(QPlainTextEdit):
    """A note of a few lines; ``finished`` when the writer leaves it with another text."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(52)
        self._before = ""

    def show_note(self, note: str) -> None:
        """Show another span's note."""
        self._before = note
        if self.toPlainText() != note:
            self.setPlainText(note)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)
        if self.toPlainText() != self._before:
            self._before = self.toPlainText()
            self.finished.emit()


class SpanForm(QFrame):
    """The card of the selected span. ``ordered(Command)`` for each change the user makes."""

    ordered = Signal(object)

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._scheme = scheme
        self._span: Span | None = None
        self._fields: dict[str, QLineEdit | QComboBox] = {}
        self._shape: tuple[object, ...] = ()
        self.surface = QLabel()
        self.surface.setObjectName("selected_surface")
        self.surface.setWordWrap(True)
        self.surface.setTextFormat(Qt.TextFormat.PlainText)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(10)
        self.form.setVerticalSpacing(5)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.note = NoteEdit()
        self.note.setObjectName("note")
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Why, for the reviewer"))
        self.note.finished.connect(self._note_done)
        self.unsure = QCheckBox(self.tr("unsure"))
        self.unsure.setObjectName("unsure")
        self.unsure.clicked.connect(self._unsure_done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addWidget(self.surface)
        layout.addLayout(self.form)
        layout.addWidget(self.note)
        layout.addWidget(self.unsure)

    def show_span(self, span: Span | None, work: Work, text: str) -> None:
        """Show ``span`` (None: the card hides). Fields are made anew only when they must be."""
        if span is None:
            self._span = None
            self.hide()
            return
        relations = work.relations_of(span.id)
        shape = (span.id, span.label, relations, len(work.spans))
        surface = " ".join(span.surface(text).split())
        self.surface.setText(surface if len(surface) <= 160 else f"{surface[:157]}…")
        if shape != self._shape:
            self._shape = shape
            self._build(span, work, text)
        self._span = span
        for attribute in self._scheme.label(span.label).attributes:
            _fill(self._fields[attribute.name], span.attributes.get(attribute.name, ""))
        self.note.show_note(span.note)
        self.unsure.setChecked(span.unsure)
        self.show()

    def first_field(self) -> QWidget:
        """Where the keyboard enters the form."""
        return next(iter(self._fields.values()), self.note)

    def _build(self, span: Span, work: Work, text: str) -> None:
        # Rows are taken and deleted later: one of their fields may be telling us this very change.
        while self.form.rowCount():
            row = self.form.takeRow(0)
            for item in (row.labelItem, row.fieldItem):
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._fields = {}
        for attribute in self._scheme.label(span.label).attributes:
            field = self._field(attribute)
            self._fields[attribute.name] = field
            self.form.addRow(_quiet(attribute.title), field)
        for kind in self._scheme.relations:
            if span.label in kind.heads:
                self._relation_rows(kind, span, work, text)

    def _field(self, attribute: Attribute) -> QLineEdit | QComboBox:
        if attribute.type == "choice":
            box = QComboBox()
            box.addItem(self.tr("none stated"), "")
            for choice in attribute.choices:
                box.addItem(choice, choice)
            box.activated.connect(self._attributes_done)
            field: QLineEdit | QComboBox = box
        else:
            line = QLineEdit()
            line.setPlaceholderText(attribute.hint or self.tr("none stated"))
            if attribute.type == "country":
                completer = QCompleter(list(countries()), line)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                line.setCompleter(completer)
                line.setPlaceholderText(self.tr("code, as TH"))
            line.editingFinished.connect(self._attributes_done)
            field = line
        field.setObjectName(f"attribute_{attribute.name}")
        field.setAccessibleName(attribute.title)
        field.setToolTip(attribute.hint)
        field.setMinimumWidth(60)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return field

    def _relation_rows(self, kind: RelationType, span: Span, work: Work, text: str) -> None:
        for relation in work.relations_of(span.id):
            if relation.type != kind.name or relation.head != span.id:
                continue
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            tail = QLabel(_short(work.span(relation.tail).surface(text), 24))
            tail.setTextFormat(Qt.TextFormat.PlainText)
            drop = QPushButton("×")
            drop.setProperty("role", "flat")
            drop.setProperty("relation", relation.id)
            drop.setFixedWidth(24)
            drop.setStyleSheet("padding: 1px;")
            drop.setAccessibleName(self.tr("Remove this relation"))
            drop.clicked.connect(self._relation_dropped)
            line.addWidget(tail, 1)
            line.addWidget(drop)
            self.form.addRow(_quiet(kind.title), row)
        box = QComboBox()
        box.setObjectName(f"relation_{kind.name}")
        box.setAccessibleName(kind.title)
        box.setProperty("relation_type", kind.name)
        box.setMinimumWidth(60)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(self.tr("add …"), "")
        for other in sorted(
            (other for other in work.spans if other.label in kind.tails),
            key=lambda other: abs(other.start - span.start),
        )[:60]:
            box.addItem(_short(other.surface(text), 40), other.id)
        box.activated.connect(self._relation_added)
        self.form.addRow(_quiet(kind.title), box)

    def _attributes_done(self) -> None:
        span = self._span
        if span is None:
            return
        values: dict[str, str] = {}
        for attribute in self._scheme.label(span.label).attributes:
            field = self._fields[attribute.name]
            value = _value(field)
            if attribute.type == "country":
                value = value.split(" ")[0].upper()
            if value != span.attributes.get(attribute.name, ""):
                values[attribute.name] = value
        if values:
            self.ordered.emit(EditSpan(span.id, attributes=values))

    def _note_done(self) -> None:
        self._order(EditSpan(self._span.id, note=self.note.toPlainText()) if self._span else None)

    def _unsure_done(self, checked: bool) -> None:
        self._order(EditSpan(self._span.id, unsure=checked) if self._span else None)

    def _relation_added(self, index: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox) and self._span is not None and box.itemData(index):
            self._order(
                AddRelation(box.property("relation_type"), self._span.id, box.itemData(index))
            )

    def _relation_dropped(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self._order(RemoveRelation(button.property("relation")))

    def _order(self, command: Command | None) -> None:
        if command is not None:
            self.ordered.emit(command)


def _fill(field: QLineEdit | QComboBox, value: str) -> None:
    if isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(value)))
    elif field.text() != value:
        field.setText(value)


def _value(field: QLineEdit | QComboBox) -> str:
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    return field.text().strip()


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "quiet")
    return label


def _short(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1]}…"
