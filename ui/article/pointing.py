"""The menus of the text: what is chosen in one does what its key would do."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal

from app.model import Scheme, Span
from ui.article.marking import Marking
from ui.article.menus import DUPLICATE, MARK, ContextMenu, Order, ask_label, below_caret
from ui.reading import TextView
from ui.theme import Theme


class Pointing(QObject):
    """``marked(str)`` with the label that is chosen for the selection, or for the span."""

    marked = Signal(str)

    def __init__(self, scheme: Scheme, view: TextView, marking: Marking, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._scheme = scheme
        self._view = view
        self._marking = marking

    def ask_duplicate(self) -> None:
        """Ask which label the span shall have besides its own."""
        span = self._marking.needed()
        if span is not None:
            self._view.choose(span.id)
            menu = ask_label(self._view, self._scheme, self.theme, span, below_caret(self._view))
            menu.chosen.connect(self._chosen)

    def show_menu(self, place: QPoint, position: int, spans: list[Span]) -> None:
        """Open the menu of the selection, the ``spans`` or the text at ``position``."""
        start, end = self._view.selection()
        menu = ContextMenu(self._view, self._scheme, self.theme, self._view.actions())
        if start < end and start <= position <= end:
            menu.on_selection()
        elif spans:
            selected = self._view.selected_span()
            if selected is None or spans[0].id != selected.id:
                self._view.set_selection(position, position, deselect=False)
                self._view.choose(spans[0].id)
            menu.on_spans(spans, self._marking.ground.text)
        else:
            self._view.set_selection(position, position)
            menu.on_text()
        menu.chosen.connect(self._chosen)
        menu.popup(place)

    def _chosen(self, order: Order) -> None:
        name, label, span = order
        if span:
            self._view.choose(span)
        if name == MARK:
            self.marked.emit(label)
        elif name == DUPLICATE:
            self._marking.duplicate(label)
        else:
            for action in self._view.actions():
                if action.objectName() == name:
                    action.trigger()
