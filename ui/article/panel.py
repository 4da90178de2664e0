"""The annotation panel: labels with their keys, the selected span, its guideline, all spans."""

from __future__ import annotations

from collections import Counter
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.model import Label, Scheme, Span, Work
from ui.article.attributes import SpanForm
from ui.article.spans import SpanList
from ui.theme import Theme, text_font


class LabelButton(QPushButton):
    """One label of the palette: a bar in its colour, its key, its name, its count."""

    def __init__(self, label: Label, theme: Theme) -> None:
        super().__init__()
        self.label = label
        self._theme = theme
        self.setObjectName(f"label_{label.name}")
        self.setAccessibleName(f"{label.title}, {label.key}")
        self.setToolTip(f"<p>{escape(label.guideline)}</p>")
        self.setFixedHeight(30)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        key = QLabel(label.key)
        key.setProperty("role", "key")
        key.setTextFormat(Qt.TextFormat.PlainText)
        name = QLabel(label.title)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(text_font(13, bold=True))
        self.count = QLabel("0")
        self.count.setProperty("role", "quiet")
        row.addWidget(key)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self.count)
        for child in (key, name, self.count):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            ground = self._theme.hover if self.underMouse() else self._theme.raised
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(self.rect(), 5, 5)
            painter.setBrush(QColor(self._theme.label(self.label)))
            painter.drawRoundedRect(0, 0, 4, self.height(), 2, 2)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QColor(self._theme.accent))
                painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)


class _Column(QWidget):
    """What the panel scrolls: it is squeezed to its least height before anything scrolls."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1


class Panel(QWidget):
    """The panel at the right.

    ``marked(str)`` a label was pressed; ``ordered(Command)`` an attribute or note was set;
    ``chosen(str)`` a span was picked in the list.
    """

    marked = Signal(str)
    ordered = Signal(object)
    chosen = Signal(str)

    def __init__(self, scheme: Scheme, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(316)
        self._scheme = scheme
        self._theme = theme
        self._count: Counter[str] = Counter()
        self.buttons: dict[str, LabelButton] = {}
        self.form = SpanForm(scheme)
        self.form.ordered.connect(self.ordered)
        self.guideline = QLabel()
        self.guideline.setObjectName("guideline")
        self.guideline.setWordWrap(True)
        self.guideline.setTextFormat(Qt.TextFormat.RichText)
        self.guideline_heading = _heading(self.tr("GUIDELINE"))
        self.guideline_box = QScrollArea()
        self.guideline_box.setObjectName("guideline_box")
        self.guideline_box.setAccessibleName(self.tr("Guideline"))
        self.guideline_box.setWidgetResizable(True)
        self.guideline_box.setFrameShape(QFrame.Shape.NoFrame)
        self.guideline_box.setWidget(self.guideline)
        self.guideline_box.viewport().setAutoFillBackground(False)
        self.guideline.setAutoFillBackground(False)
        self.guideline.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.guideline_box.setMinimumHeight(60)
        self.spans = SpanList(theme, scheme)
        self.spans.chosen.connect(self.chosen)
        self.total = QLabel("0")
        self.total.setObjectName("total")
        self.total.setProperty("role", "quiet")
        self._lay_out()
        self.show_guideline(scheme.labels[0])

    def _lay_out(self) -> None:
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea()
        self.scroll.setObjectName("panel_scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = _Column()
        self.scroll.setWidget(column)
        self.scroll.viewport().setAutoFillBackground(False)
        column.setAutoFillBackground(False)
        outside.addWidget(self.scroll)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(5)
        layout.addWidget(_heading(self.tr("LABELS")))
        for label in self._scheme.labels:
            button = LabelButton(label, self._theme)
            button.clicked.connect(self._pressed)
            self.buttons[label.name] = button
            layout.addWidget(button)
            self.form.follows = button
        self.form_heading = _heading(self.tr("SELECTED SPAN"))
        layout.addSpacing(6)
        layout.addWidget(self.form_heading)
        layout.addWidget(self.form)
        layout.addSpacing(6)
        layout.addWidget(self.guideline_heading)
        layout.addWidget(self.guideline_box, 2)
        row = QHBoxLayout()
        row.addWidget(_heading(self.tr("IN THIS ARTICLE")))
        row.addStretch(1)
        row.addWidget(self.total)
        layout.addSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.spans, 3)
        self.form.hide()
        self.form_heading.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._theme = theme
        for button in self.buttons.values():
            button.set_theme(theme)
        self.spans.set_theme(theme)
        self.show_guideline(self._label)

    def show_work(self, work: Work, text: str) -> None:
        """Show another article's or annotator's work."""
        self._count = Counter(span.label for span in work.spans)
        self.spans.show_spans(list(work.spans), text)
        self._show_counts()

    def apply(self, removed: list[Span], added: list[Span]) -> None:
        """Take in a change."""
        self.spans.apply(removed, added)
        self._count.subtract(span.label for span in removed)
        self._count.update(span.label for span in added)
        self._show_counts()

    def show_span(self, span: Span | None, work: Work, text: str) -> None:
        """Show the selected span's card, or none."""
        self.form_heading.setVisible(span is not None)
        self.form.show_span(span, work, text)
        self.spans.select_span(span.id if span is not None else "")
        if span is not None:
            self.show_guideline(self._scheme.label(span.label))

    def show_guideline(self, label: Label) -> None:
        """Show what ``label`` means: its rule, its clauses, its examples."""
        self._label = label
        quiet, colour = self._theme.quiet, self._theme.label(label)
        self.guideline_heading.setText(f"{self.tr('GUIDELINE')} · {label.title.upper()}")
        parts = [f"<p style='margin:0 0 6px 0'>{escape(label.guideline)}</p>"]
        for number, clause in enumerate(label.clauses, 1):
            parts.append(
                f"<p style='margin:0 0 4px 0'><span style='color:{colour}'><b>{number}</b></span>"
                f" {escape(clause)}</p>"
            )
        for example in label.examples:
            parts.append(
                f"<p style='margin:4px 0 0 0; color:{quiet}'>{escape(example.before)}"
                f"<u style='color:{colour}'>{escape(example.text)}</u>{escape(example.after)}"
                f"<br><i>{escape(example.note)}</i></p>"
            )
        self.guideline.setText("".join(parts))

    def _show_counts(self) -> None:
        for name, button in self.buttons.items():
            button.count.setText(str(self._count[name]))
        self.total.setText(str(self._count.total()))

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, LabelButton):
            self.marked.emit(button.label.name)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
