"""The selected span as a form made from the scheme: attributes, relations, note, unsure."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
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

FIELD_HEIGHT = 26


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
        self._about = ("", "")
        self._shown = ""

    def show_note(self, span_id: str, note: str) -> None:
        """Show a span's note. What is being typed stays, unless the note itself is another."""
        if (span_id, note) != self._about:
            self._about = (span_id, note)
            if self.toPlainText() != note:
                self.setPlainText(note)
            self._shown = self.toPlainText()  # not always ``note``: Qt folds newlines

    @property
    def pending(self) -> bool:
        """Whether the writer changed it."""
        return self.toPlainText() != self._shown

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.pending:
            self.finished.emit()


class SpanForm(QFrame):
    """The card of the selected span. ``ordered(Command)`` for each change the user makes.

    ``follows`` is the widget that Tab comes from.

    Trap: an order may come back as another span, or none, while the field that made it is still
    telling; so fields that go are hidden, and deleted only later.
    """

    ordered = Signal(object)

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._scheme = scheme
        self._span: Span | None = None
        self._fields: dict[str, QLineEdit | QComboBox] = {}
        self._shown: dict[str, str] = {}
        self._shape: tuple[object, ...] = ()
        self._ordering = False
        self.follows: QWidget = self
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
        if self._span is not None and (span is None or span.id != self._span.id):
            self.hand_in()
        if span is None:
            self._span = None
            self.hide()
            return
        shape = (span.id, span.label, work.relations_of(span.id), self._tails(span, work))
        surface = " ".join(span.surface(text).split())
        self.surface.setText(surface if len(surface) <= 160 else f"{surface[:157]}…")
        if shape != self._shape:
            self._shape = shape
            self._build(span, work, text)
        self._span = span
        for attribute in self._scheme.label(span.label).attributes:
            field = self._fields[attribute.name]
            _fill(field, span.attributes.get(attribute.name, ""))
            self._shown[attribute.name] = _value(field)
        self.note.show_note(span.id, span.note)
        self.unsure.setChecked(span.unsure)
        self.show()

    def first_field(self) -> QWidget:
        """Where the keyboard enters the form."""
        return next(iter(self._fields.values()), self.note)

    def hand_in(self) -> None:
        """Order what is typed and not yet told, as when the keyboard leaves a field."""
        if self._span is not None:
            self._attributes_done()
        if self._span is not None and self.note.pending:
            self._note_done()

    def _build(self, span: Span, work: Work, text: str) -> None:
        focus = QApplication.focusWidget()
        held = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        self._clear()
        for attribute in self._scheme.label(span.label).attributes:
            field = self._field(attribute)
            self._fields[attribute.name] = field
            self.form.addRow(_quiet(attribute.title), field)
        for kind in self._scheme.relations:
            if span.label in kind.heads:
                self._relation_rows(kind, span, work, text)
        before = self.follows
        for place in range(self.form.rowCount()):
            for field in _focusable(self.form.itemAt(place, QFormLayout.ItemRole.FieldRole)):
                QWidget.setTabOrder(before, field)
                before = field
                if held and field.objectName() == held:
                    field.setFocus()
        for field in (self.note, self.unsure):
            QWidget.setTabOrder(before, field)
            before = field

    def _clear(self) -> None:
        while self.form.rowCount():
            row = self.form.takeRow(0)
            for item in (row.labelItem, row.fieldItem):
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._fields, self._shown = {}, {}

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
        field.setMinimumSize(60, FIELD_HEIGHT)
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
            drop.setObjectName(f"drop_{relation.id}")
            drop.setProperty("relation", relation.id)
            drop.setFixedWidth(24)
            row.setMinimumHeight(FIELD_HEIGHT)
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
        box.setMinimumSize(60, FIELD_HEIGHT)
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

    def _tails(self, span: Span, work: Work) -> tuple[tuple[str, int, int], ...]:
        """What a relation from ``span`` may end at."""
        labels = {
            label
            for kind in self._scheme.relations
            if span.label in kind.heads
            for label in kind.tails
        }
        return tuple(
            (other.id, other.start, other.end)
            for other in (work.spans if labels else ())
            if other.label in labels
        )

    def _attributes_done(self) -> None:
        span = self._span
        if span is None:
            return
        values: dict[str, str] = {}
        for attribute in self._scheme.label(span.label).attributes:
            value = _value(self._fields[attribute.name])
            if value != self._shown[attribute.name]:
                values[attribute.name] = _code(value) if attribute.type == "country" else value
        # One order for each: a refused one does not hold back the others, and is shown from the
        # disk again. They are read before, because every answer fills the form anew.
        for name, value in values.items():
            self._order(EditSpan(span.id, attributes={name: value}))
            now, field = self._span, self._fields.get(name)
            if now is not None and now.id == span.id and field is not None:
                _fill(field, now.attributes.get(name, ""))
                self._shown[name] = _value(field)

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
        if command is None or self._ordering:
            return
        self._ordering = True
        try:
            self.ordered.emit(command)
        finally:
            self._ordering = False


def _fill(field: QLineEdit | QComboBox, value: str) -> None:
    if isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(value)))
    elif field.text() != value:
        field.setText(value)


def _value(field: QLineEdit | QComboBox) -> str:
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    return field.text().strip()


def _code(country: str) -> str:
    """The code in ``th``, ``TH Thailand`` or ``Thailand``; what is no country stays as it is."""
    for known in countries():
        code, _, name = known.partition(" ")
        if country.casefold() in (code.casefold(), name.casefold(), known.casefold()):
            return code
    return country


def _focusable(item: QLayoutItem | None) -> list[QWidget]:
    """The widgets of a row that take the keyboard."""
    widget = item.widget() if item is not None else None
    if widget is None or widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        return [widget] if widget is not None else []
    return [
        each
        for each in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    return label


def _short(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1]}…"
