"""Reading and marking: the text in the middle, the annotation panel at its right.

The page turns what the hands do into orders to the desk, and shows only what came back from it:
the state on the screen is the state on the disk.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.annotation import (
    Edge,
    EditSpan,
    RemoveSpan,
    SetState,
    trimmed,
)
from app.annotation.commands import Command
from app.errors import PenandaError, SpanRefusedError
from app.model import (
    Label,
    State,
)
from ui.article.asked import AskedCard
from ui.article.languages import LanguageCorner
from ui.article.marking import Marking
from ui.article.occurrences import OccurrencesDialog
from ui.article.panel import Panel
from ui.article.pointing import Pointing
from ui.article.regions import Regions
from ui.article.relating import Relating
from ui.article.showing import Showing
from ui.article.vacant import Vacant
from ui.desk import Desk
from ui.reading import TextView
from ui.reading.physical import PhysicalKeys
from ui.theme import Theme
from ui.words import Words


class ArticlePage(QWidget):
    """The annotate page for the open article and the annotator at the desk."""

    def __init__(self, desk: Desk, words: Words, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._words = words
        self.view = TextView(theme, desk.project.scheme)
        self.view.setObjectName("article")
        self.vacant = Vacant(self.view.viewport())
        desk.article_changed.connect(self.vacant.hide)
        self.panel = Panel(desk.project.scheme, theme)
        self.regions = Regions(desk, self.view)
        self.languages = LanguageCorner(desk, self.view)
        self._theme = theme
        self.marking = Marking(desk, self.view)
        self.pointing = Pointing(desk.project.scheme, self.view, self.marking, theme)
        self.pointing.marked.connect(self.mark)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.panel)
        self.setTabOrder(self.languages.button, self.view)
        self.view.span_selected.connect(self._selected)
        self.view.span_edge_dragged.connect(self._move_edge)
        self.view.context_requested.connect(self.pointing.show_menu)
        self.view.caret_moved.connect(self.panel.contents.follow)
        self.asked = AskedCard(desk)
        self.panel.put_above_form(self.asked)
        self.asked.wanted.connect(self._show_asked)
        self.panel.marked.connect(self.mark)
        self.panel.ordered.connect(self._order)
        self.panel.chosen.connect(self._go_to)
        self.panel.removed.connect(lambda span_id: self._order(RemoveSpan(span_id)))
        self.panel.left.connect(self.back_to_text)
        self.panel.relating.connect(self.relate)
        self.panel.spans.dragged.connect(self._begin_drag)
        self.panel.spans.dropped.connect(self._drop)
        PhysicalKeys(self.view)  # before what takes all keys of the text while it goes on
        self.relating = Relating(self.view, desk.project.scheme, theme)
        self.relating.ordered.connect(self._order)
        self.relating.turned.connect(self.panel.show_relation)
        self.showing = Showing(
            desk, words, self.view, self.panel, self.languages, self.marking, self.relating
        )
        desk.settling.connect(self.panel.hand_in)

    def showEvent(self, event: QShowEvent) -> None:
        """A reviewer may have asked something meanwhile, or decided it."""
        super().showEvent(event)
        self.asked.look_again()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another palette."""
        self._theme = self.pointing.theme = theme
        self.view.set_theme(theme)
        self.languages.button.set_theme(theme)
        self.panel.set_theme(theme)
        self.relating.set_theme(theme)

    def resume(self, before: ArticlePage) -> None:
        """Go on where ``before`` was left, which shows the same article in another window."""
        view = before.view
        chosen = view.selected_span()
        self.marking.resume(before.marking)
        self.panel.contents.resume(before.panel.contents)
        self.view.set_selection(view.anchor, view.caret)
        if chosen is not None:
            self.view.select_span(chosen.id)
        self.view.reveal(*view.selection())

    def _selected(self, span_id: str) -> None:
        self.showing.show_span(span_id)

    # what the hands do

    def mark(self, label: str) -> None:
        """Mark the selection as ``label``; without one, relabel the span; else tell what it means."""
        if not self.marking.mark(label):
            self.panel.show_guideline(self._desk.project.scheme.label(label))
        self.showing.show_selected()

    def add_label_key(self, label: Label) -> None:
        """Let the label's key mark, while the text has the keyboard."""
        action = QAction(label.title, self.view)
        action.setObjectName(f"mark_{label.name}")
        action.setShortcut(QKeySequence(label.key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.mark(label.name))
        self.view.addAction(action)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the keys of the article do, by the names of their actions."""
        marking = self.marking
        return {
            "language": self.languages.ask,
            "remove": marking.remove,
            "grow": marking.grow,
            "shrink": marking.shrink,
            "end_on": lambda: marking.move_edge(Edge.END, 1),
            "end_back": lambda: marking.move_edge(Edge.END, -1),
            "start_on": lambda: marking.move_edge(Edge.START, 1),
            "start_back": lambda: marking.move_edge(Edge.START, -1),
            "split": marking.split,
            "join": marking.join,
            "duplicate": self.pointing.ask_duplicate,
            "repeat": marking.repeat,
            "propagate": self.mark_everywhere,
            "edit_attributes": self.edit_attributes,
            "unsure": marking.turn_unsure,
            "note_span": self.note_span,
            "relate": self.relate,
            "guideline": self.turn_guideline,
            "filter_spans": self.panel.contents.ask_filter,
            "order_spans": self.panel.contents.next_order,
            "note_article": self.note_article,
            "region": self.regions.ask,
            "confirm_regions": self.regions.confirm,
            "back_to_text": self.back_to_text,
        }

    def mark_everywhere(self) -> None:
        """Show where else the selection, or the span, stands, and have that marked."""
        article, (start, end) = self._desk.article, self.marking.selection
        span = self.marking.span if start == end else None
        if span is not None:
            start, end = span.start, span.end
        surface = self.showing.text[start:end]
        if article is None:
            return
        if not surface.strip():
            self._desk.refused.emit(
                SpanRefusedError(
                    "there is nothing here to look for elsewhere",
                    advice="Select a part of the text, or a span.",
                )
            )
            return
        dialog = OccurrencesDialog(
            self,
            self._desk,
            self._words.background,
            self._theme,
            article,
            surface,
            label=span.label if span is not None else self.marking.last_label,
            span=span,
        )
        dialog.marked.connect(self.marking.said)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def done(self) -> None:
        """Say the article is done, and go on to the next that is not."""
        if self._desk.article is None:
            return
        self._order(SetState(State.DONE))
        if self.showing.work is None or self.showing.work.state is not State.DONE:
            return
        following = self._desk.next_article(undone=True)
        if following is not None:
            self._desk.open_article(following.id)

    def reopen(self) -> None:
        """Say the article is not done after all."""
        if self.showing.work is not None and self.showing.work.state is State.DONE:
            self._order(SetState(State.STARTED))

    def edit_attributes(self) -> None:
        """Bring the keyboard to the form of the span."""
        if self._choose_needed():
            self.panel.form.first_field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def note_span(self) -> None:
        """Bring the keyboard to the note of the span."""
        if self._choose_needed():
            self.panel.form.note.begin()

    def _choose_needed(self) -> bool:
        """Select the span that is acted on; whether there is one, which is told if not."""
        span = self.marking.needed()
        if span is not None:
            self.view.choose(span.id)
        return span is not None

    def relate(self) -> None:
        """Begin to draw a relation from the span here."""
        span = self.marking.needed()
        if span is None:
            return
        self._desk.settle()
        try:
            self.relating.start(span, self._desk.work(), self.showing.text)
        except PenandaError as error:
            self._desk.refused.emit(error)

    def _begin_drag(self, span_id: str) -> None:
        self.view.choose(span_id)
        self.relate()

    def _drop(self, place: QPoint) -> None:
        """A row was let go over another, or over a span of the text: they are related."""
        if not self.relating.going_on:
            return
        rows, text = self.panel.spans, self.view.viewport()
        on_rows, on_text = rows.viewport().mapFromGlobal(place), text.mapFromGlobal(place)
        if rows.viewport().rect().contains(on_rows):
            row = rows.span_at(on_rows)
            self.relating.drop([row] if row is not None else [])
        elif text.rect().contains(on_text):
            self.relating.drop(self.view.spans_under(on_text)[0])
        else:
            self.relating.stop()

    def note_article(self) -> None:
        """Bring the keyboard to the note on the article."""
        self.view.choose("")
        self.panel.card.note.begin()

    def turn_guideline(self) -> None:
        """Show all of the guideline of the span here, or again only its rule."""
        here = self.view.selected_span() or next(iter(self.view.spans_at(self.view.caret)), None)
        if here is not None:
            self.panel.show_guideline(self._desk.project.scheme.label(here.label))
        self.panel.guideline.turn()

    def back_to_text(self) -> None:
        """Bring the keyboard back to the text."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _order(self, command: Command) -> None:
        if self.marking.order(command) is None:  # show what is on the disk, not what was asked for
            self.showing.show_selected()

    def _move_edge(self, span_id: str, start: int, end: int) -> None:
        if 0 <= start < end <= len(self.showing.text):  # anything else is the store's to refuse
            start, end = trimmed(self.showing.text, start, end)
        self._order(EditSpan(span_id, start=start, end=end))

    def _show_asked(self, start: int, end: int) -> None:
        self.view.select(start, end)
        self.view.setFocus()

    def _go_to(self, span_id: str) -> None:
        self.view.select_span(span_id, reveal=True)
