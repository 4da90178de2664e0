"""The selected span as a form made from the scheme: attributes, relations, note, unsure."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.annotation import EditSpan, RemoveRelation
from app.annotation.commands import Command
from app.languages.graphemes import snap
from app.model import Relation, Scheme, Span, Work
from ui.form.card import FormCard, NoteEdit
from ui.form.fields import FIELD_HEIGHT, Field, field_of

_TWO_LINES = 76
"""Characters of a surface that the card shows, in two lines or little more."""
_WORD = 14
"""Characters that are given up so that no word is cut."""


class _Page(QWidget):
    """Rows of a form, with the fields of a label by the names of their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(10)
        self.form.setVerticalSpacing(5)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def clear(self) -> None:
        """Take all rows away."""
        while self.form.rowCount():
            row = self.form.takeRow(0)
            for item in (row.labelItem, row.fieldItem):
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()

    def focusable(self) -> Iterator[QWidget]:
        """The buttons in the rows, from left to right."""
        for place in range(self.form.rowCount()):
            item = self.form.itemAt(place, QFormLayout.ItemRole.FieldRole)
            row = item.widget() if item is not None else None
            if row is not None:
                yield from row.findChildren(QPushButton)


class SpanForm(FormCard):
    """The card of the selected span. ``ordered(Command)`` for each change the user makes;
    ``visited(str)`` with the id of a span that it is related to and that was clicked;
    ``relating()`` when she wants to relate it to another.

    ``follows`` is the widget that Tab comes from.

    The fields of a label are made once, and kept hidden while another's are shown: making widgets
    is what would hold up who walks from span to span.

    Trap: an order may come back as another span, or none, while the widget that made it is still
    telling; so those of a relation that goes are hidden, and deleted only later.
    """

    ordered = Signal(object)
    visited = Signal(str)
    relating = Signal()

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._span: Span | None = None
        self._place = ("", "")
        self._pages: dict[str, _Page] = {}
        self._fields: dict[str, Field] = {}
        self._shown: dict[str, str] = {}
        self._refused: dict[str, str] = {}
        self._shape: tuple[object, ...] = ()
        self._ordering = False
        self.follows: QWidget = self
        self.surface = QLabel()
        self.surface.setObjectName("selected_surface")
        self.surface.setWordWrap(True)
        self.surface.setTextFormat(Qt.TextFormat.PlainText)
        self._attributes = QVBoxLayout()
        self._relations = _Page()
        self.relate = QPushButton(self.tr("Relate to …"))
        self.relate.setObjectName("relate")
        self.relate.setMinimumHeight(FIELD_HEIGHT)
        self.relate.clicked.connect(self.relating)
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
        layout.addLayout(self._attributes)
        layout.addWidget(self._relations)
        layout.addWidget(self.note)
        row = QHBoxLayout()
        row.addWidget(self.relate)
        row.addStretch(1)
        row.addWidget(self.unsure)
        layout.addLayout(row)

    def show_span(self, span: Span | None, work: Work, text: str) -> None:
        """Show ``span`` (None: the card hides). Fields are made anew only when they must be."""
        place = (work.article, work.layer)
        other = self._span is not None and (span is None or span.id != self._span.id)
        if other and place == self._place:  # else the desk settled, and orders would go elsewhere
            self.hand_in()
        self._place = place
        if span is None:
            self.drop()
            return
        related = _related(span, work)
        shape = (span.id, span.label, *((one, other) for one, other in related))
        surface = span.surface(text)
        self.surface.setText(both_edges(surface, _TWO_LINES))
        self.surface.setToolTip("" if len(surface) <= _TWO_LINES else f"<p>{escape(surface)}</p>")
        if shape != self._shape:
            self._shape = shape
            self._build(span, related, text)
        self._span = span
        for attribute in self._scheme.label(span.label).attributes:
            self._show_attribute(attribute.name, span.attributes.get(attribute.name, ""))
        self.note.show_note(span.id, span.note)
        self.unsure.setChecked(span.unsure)
        self.show()

    def drop(self) -> None:
        """Show nothing, and order nothing of what is typed."""
        self._span = None
        self._refused.clear()
        self.hide()

    def first_field(self) -> QWidget:
        """Where the keyboard enters the form."""
        return next(iter(self._fields.values()), self.note)

    def hand_in(self) -> None:
        """Order what is typed and not yet told, as when the keyboard leaves a field."""
        if self._span is not None:
            self._attributes_done()
        self.note.commit()
        if self._span is not None and self.note.pending:
            self._note_done()

    def _build(self, span: Span, related: list[tuple[Relation, Span]], text: str) -> None:
        focus = QApplication.focusWidget()
        held = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        page = self._page(span.label)
        for other in self._pages.values():
            other.setVisible(other is page and bool(page.fields))
        self._fields, self._shown = page.fields, {}
        self._refused.clear()
        if self._span is None or self._span.id != span.id:
            for field in page.fields.values():
                field.begin()
        self._relations.clear()
        self._relations.setVisible(bool(related))
        for relation, other_end in related:
            self._relation_row(relation, other_end, relation.head == span.id, text)
        may = any(span.label in (*kind.heads, *kind.tails) for kind in self._scheme.relations)
        self.relate.setVisible(may)
        before = self.follows
        for each in (
            *page.fields.values(),
            *self._relations.focusable(),
            *(self.note, self.relate, self.unsure),
        ):
            QWidget.setTabOrder(before, each)
            before = each
            if held and each.objectName() == held:
                each.setFocus()

    def _page(self, label: str) -> _Page:
        page = self._pages.get(label)
        if page is None:
            page = self._pages[label] = _Page()
            for attribute in self._scheme.label(label).attributes:
                field = field_of(attribute)
                field.finished.connect(self._attributes_done)
                page.fields[attribute.name] = field
                page.form.addRow(_quiet(attribute.title), field)
            self._attributes.addWidget(page)
        return page

    def _relation_row(self, relation: Relation, other: Span, is_head: bool, text: str) -> None:
        row = QWidget()
        row.setMinimumHeight(FIELD_HEIGHT)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        title = self._scheme.relation(relation.type).title
        words = _short(other.surface(text), 22)
        visit = QPushButton(words.replace("&", "&&"))
        visit.setObjectName(f"visit_{relation.id}")
        visit.setProperty("role", "flat")
        visit.setStyleSheet("text-align: left; padding: 1px 4px;")
        visit.setToolTip(_short(other.surface(text), 160))
        visit.setAccessibleName(f"{title}: {words}")
        visit.clicked.connect(lambda: self.visited.emit(other.id))
        drop = QPushButton("×")
        drop.setProperty("role", "flat")
        drop.setObjectName(f"drop_{relation.id}")
        drop.setFixedWidth(24)
        drop.setStyleSheet("padding: 1px;")
        drop.setAccessibleName(self.tr("Remove this relation"))
        drop.clicked.connect(lambda: self._order(RemoveRelation(relation.id)))
        line.addWidget(visit, 1)
        line.addWidget(drop)
        self._relations.form.addRow(_quiet(f"{title} →" if is_head else f"← {title}"), row)

    def _attributes_done(self) -> None:
        span = self._span
        if span is None:
            return
        shown = self._shown  # empty while the fields of another label come
        values = {name: self._fields[name].value() for name in shown}
        values = {
            name: value
            for name, value in values.items()
            if value not in (shown[name], self._refused.get(name))
        }
        # One order for each: a refused one does not hold back the others, and stays in its field to
        # be corrected. They are read before, because every answer fills the form anew.
        for name, value in values.items():
            self._refused[name] = value  # until it is known to be on the disk
            self._order(EditSpan(span.id, attributes={name: value}))
            now = self._span
            if now is not None and now.id == span.id and name in self._fields:
                self._show_attribute(name, now.attributes.get(name, ""))

    def _show_attribute(self, name: str, value: str) -> None:
        """Show what is on the disk, but keep what was refused until it is corrected or given up."""
        field = self._fields[name]
        if value == self._refused.get(name):
            del self._refused[name]
        if name not in self._refused or field.value() != self._refused[name]:
            self._refused.pop(name, None)
            field.show_value(value)
            self._shown[name] = field.value()

    def _note_done(self) -> None:
        self._order(EditSpan(self._span.id, note=self.note.toPlainText()) if self._span else None)

    def _unsure_done(self, checked: bool) -> None:
        self._order(EditSpan(self._span.id, unsure=checked) if self._span else None)

    def _order(self, command: Command | None) -> None:
        if command is None or self._ordering:
            return
        self._ordering = True
        try:
            self.ordered.emit(command)
        finally:
            self._ordering = False


def _related(span: Span, work: Work) -> list[tuple[Relation, Span]]:
    """The relations of ``span`` with the span at their other end: first those that start here."""
    found = [
        (one, work.span(one.tail if one.head == span.id else one.head))
        for one in work.relations_of(span.id)
    ]
    return sorted(
        found, key=lambda pair: (pair[0].head != span.id, pair[0].type, pair[1].start, pair[0].id)
    )


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    return label


def both_edges(text: str, most: int) -> str:
    """``text`` in one line, the middle of a long one left out: its edges are what is looked at.

    It is cut between words where there are spaces, and never within a grapheme.
    """
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    start, _ = snap(text, most // 2, most // 2)
    _, end = snap(text, len(text) - most // 2, len(text) - most // 2)
    start = text.rfind(" ", start - _WORD, start) if " " in text[start - _WORD : start] else start
    end = text.find(" ", end, end + _WORD) + 1 if " " in text[end : end + _WORD] else end
    return f"{text[:start].rstrip()} … {text[end:].lstrip()}"


def _short(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1]}…"
