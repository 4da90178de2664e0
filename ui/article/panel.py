"""The annotation panel: labels with their keys, the selected span or the article, guideline, list."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.model import Label, RelationType, Scheme, Span, Work
from ui.article.contents import Contents
from ui.article.guideline import Guideline
from ui.article.labels import LabelButton
from ui.article.notes import ArticleCard
from ui.form import SpanForm
from ui.theme import Theme
from ui.widgets import heading


class _Column(QWidget):
    """What the panel scrolls: it is squeezed to its least height before anything scrolls."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1


class Panel(QWidget):
    """The panel at the right.

    ``marked(str)`` a label was pressed; ``ordered(Command)`` an attribute or note was set;
    ``chosen(str)`` a span was picked in the list, or as the other end of a relation;
    ``removed(str)`` a span is to go; ``relating()`` the selected span is to be related;
    ``left()`` the keyboard should go back to the text.
    """

    marked = Signal(str)
    ordered = Signal(object)
    chosen = Signal(str)
    removed = Signal(str)
    relating = Signal()
    left = Signal()

    def __init__(self, scheme: Scheme, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(316)
        self._scheme = scheme
        self._theme = theme
        self._count: Counter[str] = Counter()
        self._article = ""
        self._label = scheme.in_use[0]
        self.buttons: dict[str, LabelButton] = {}
        self.form = SpanForm(scheme)
        self.form.ordered.connect(self.ordered)
        self.form.visited.connect(self.chosen)
        self.form.relating.connect(self.relating)
        self.card = ArticleCard()
        self.card.ordered.connect(self.ordered)
        self.guideline = Guideline(self._label, theme)
        self.guideline.turned.connect(self._share)
        self.contents = Contents(theme, scheme)
        self.contents.left.connect(self.left)
        self.spans = self.contents.spans
        self.spans.chosen.connect(self.chosen)
        self.spans.removed.connect(self.removed)
        self._lay_out()
        for card in (self.form, self.card):
            card.left.connect(self.left)

    def _lay_out(self) -> None:
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea()
        self.area.setObjectName("panel_scroll")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = _Column()
        self.area.setWidget(column)
        self.area.viewport().setAutoFillBackground(False)
        column.setAutoFillBackground(False)
        outside.addWidget(self.area)
        self._column = layout = QVBoxLayout(column)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(5)
        layout.addWidget(heading(self.tr("LABELS")))
        for label in self._scheme.in_use:
            button = LabelButton(label, self._theme)
            button.clicked.connect(lambda _checked, name=label.name: self.marked.emit(name))
            button.pointed.connect(lambda here, label=label: self._point(label if here else None))
            self.buttons[label.name] = button
            layout.addWidget(button)
            self.form.follows = button
        self.form_heading = heading(self.tr("SELECTED SPAN"))
        layout.addSpacing(6)
        self.above_form = layout.count()
        layout.addWidget(self.form_heading)
        layout.addWidget(self.form)
        layout.addWidget(self.card)
        layout.addSpacing(6)
        layout.addWidget(self.guideline)
        layout.addSpacing(6)
        layout.addWidget(self.contents)
        self._share(whole=False)
        self._show_card(selected=False)

    def _share(self, whole: bool) -> None:
        """Guideline and list share what room there is."""
        self._column.setStretchFactor(self.guideline, 4 if whole else 2)
        self._column.setStretchFactor(self.contents, 1 if whole else 3)

    def _show_card(self, *, selected: bool) -> None:
        self.form_heading.setText(self.tr("SELECTED SPAN") if selected else self.tr("THIS ARTICLE"))
        self.card.setVisible(not selected)
        if not selected:
            self.form.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._theme = theme
        for button in self.buttons.values():
            button.set_theme(theme)
        self.spans.set_theme(theme)
        self.guideline.set_theme(theme)

    def show_work(self, work: Work, text: str, language: str = "") -> None:
        """Show another article's or annotator's work; ``language`` is the article's."""
        self._count = Counter(span.label for span in work.spans)
        if work.article != self._article:
            self._article = work.article
            self.contents.list_all()
        self.guideline.set_language(language)
        self.contents.show_spans(list(work.spans), text)
        self.card.show_work(work)
        self._show_counts()

    def apply(self, removed: list[Span], added: list[Span]) -> None:
        """Take in a change."""
        self.contents.apply(removed, added)
        self._count.subtract(span.label for span in removed)
        self._count.update(span.label for span in added)
        self._show_counts()

    def show_span(self, span: Span | None, work: Work, text: str) -> None:
        """Show the selected span's card, or that of the article."""
        self.form.show_span(span, work, text)
        self.card.show_work(work)
        self._show_card(selected=span is not None)
        self.spans.select_span(span.id if span is not None else "")
        if span is not None:
            self.show_guideline(self._scheme.label(span.label))

    def show_guideline(self, label: Label) -> None:
        """Show what ``label`` means: its rule and its examples."""
        self._label = label
        self.guideline.show_label(label)

    def _point(self, label: Label | None) -> None:
        """While a label is pointed at, its guideline is shown."""
        self.guideline.show_label(label or self._label)

    def show_relation(self, kind: RelationType | None) -> None:
        """Show what a kind of relation means while it is being drawn, then the label's again."""
        if kind is None:
            self.guideline.show_label(self._label)
        else:
            self.guideline.show_relation(kind)

    def put_above_form(self, card: QWidget) -> None:
        """Give ``card`` its place between the labels and the selected span."""
        self._column.insertWidget(self.above_form, card)

    def hand_in(self) -> None:
        """Order what is typed and not yet told."""
        self.form.hand_in()
        self.card.hand_in()

    def _show_counts(self) -> None:
        for name, button in self.buttons.items():
            button.count.setText(str(self._count[name]))
