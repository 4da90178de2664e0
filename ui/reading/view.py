"""The text surface: shows one article with its spans and takes caret, selection and clicks.

It holds no opinion on labels: the page asks for the selection and shows what became of it. All
offsets in and out are code points of the whole text, also when only an excerpt is shown.

    surface -> caret -> choice -> related -> view        each a layer over the one before
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.model import Scheme, Span
from ui.reading import accessibility
from ui.reading.column import Column
from ui.reading.keys import Keys
from ui.reading.mouse import Mouse
from ui.reading.painting import Active, paint
from ui.reading.related import RelatedSurface
from ui.reading.room import Content

if TYPE_CHECKING:
    from ui.theme import Theme

_THAI = re.compile("[\u0e00-\u0e7f]")


class TextView(RelatedSurface):
    """One article, or with ``fit_height`` an excerpt that is as tall as its text.

    Without ``pills`` no title floats over the text; then whoever shows it must tell the label.
    """

    span_edge_dragged = Signal(str, int, int)
    context_requested = Signal(QPoint, int, list)

    def __init__(
        self,
        theme: Theme,
        scheme: Scheme | None = None,
        parent: QWidget | None = None,
        *,
        fit_height: bool = False,
        pills: bool = True,
    ) -> None:
        super().__init__(theme, scheme, parent, fit_height=fit_height, pills=pills)
        self.edges_draggable = True
        self.tab_walks = not fit_height
        self._keys = Keys(self)
        self._mouse = Mouse(self)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article text"))
        accessibility.install()

    # -- what is shown ---------------------------------------------------------------------

    def show_text(
        self,
        text: str,
        words: Sequence[int] | None = None,
        headline: tuple[int, int] | None = None,
        dimmed: Iterable[tuple[int, int, str]] = (),
        *,
        sentences: Sequence[int] | None = None,
        visible: tuple[int, int] | None = None,
        kicker: str = "",
        kicker_at: int = 0,
        atoms: Sequence[int] | None = None,
        chips: Iterable[tuple[int, int, str]] = (),
        spans: Iterable[Span] = (),
        emphasis: Iterable[tuple[int, int]] = (),
    ) -> None:
        """Show ``text`` from its top, or of it only the range ``visible``.

        ``words``, ``sentences`` and ``atoms`` are borders over the whole text, as ``app.languages``
        gives them; ``headline`` is set larger; each of ``dimmed`` is (start, end, kind), of
        ``chips`` (start, end, what is said above it); ``kicker`` stands small above the text,
        ``kicker_at`` pixels from its edge.
        """
        content = Content(
            text,
            visible or (0, len(text)),
            headline,
            sorted(dimmed),
            sorted(emphasis),
            kicker,
            kicker_at,
            sorted(chips),
        )
        self._thai = _THAI.search(text) is not None
        self._forget()
        self.column = Column(content, self._palette, self._styles(), self._text_width(), spans)
        self.column.steps.know(words, sentences, atoms)
        self.column.ratio = self.devicePixelRatioF()
        self.column.numbered = self._numbered
        self._anchor = self._caret = self.column.paragraphs[0].start
        self._resettle()
        self._announce(old_selection=None)
        accessibility.text_changed(self)

    def set_words(
        self,
        words: Sequence[int] | None,
        sentences: Sequence[int] | None = None,
        atoms: Sequence[int] | None = None,
    ) -> None:
        """Take the borders when they are known; only Thai line breaks may move."""
        if not self.column.steps.know(words, sentences, atoms):
            return
        if self._thai:
            self.column.relay()
        self._resettle()

    def set_chips(self, chips: Iterable[tuple[int, int, str]], *, kicker_at: int) -> None:
        """Say this above ranges, and nothing else. The place of the view stays."""
        self.column.content.chips = sorted(chips)
        self.column.content.kicker_at = kicker_at
        self.column.relay()
        self._resettle()

    def _forget(self) -> None:
        self._chosen = self._hovered = self._under_caret = ""
        self._dragged = None
        self._related, self._offer = {}, None
        self._keys.forget_column()
        self._mouse.let_go()

    def show_spans(self, spans: Iterable[Span]) -> None:
        """Show these spans and no others. An edge that is dragged is let go."""
        self._mouse.let_edge_go()
        super().show_spans(spans)

    def apply(self, removed: Iterable[Span], added: Iterable[Span]) -> None:
        """Take away and add spans. An edge that is dragged is let go."""
        self._mouse.let_edge_go()
        super().apply(removed, added)

    def choose(self, span_id: str) -> None:
        """Select a span where it is. An edge of another that is dragged is let go."""
        if span_id != self._chosen:
            self._mouse.let_edge_go()
        super().choose(span_id)

    def _caret_went(self, *, deselect: bool) -> None:
        self._keys.forget_column()
        super()._caret_went(deselect=deselect)

    def _scrolled(self) -> None:
        self._mouse.hover()

    # -- events of Qt ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is exposed. The painter ends even when something in here fails."""
        shown = self.hasFocus() and self._caret_on
        active = Active(
            selection=self.selection(),
            spans=self._active_spans(),
            selected=self.selected_span(),
            dragged=self._dragged,
            focused=self.hasFocus(),
            pills=[*self._pills(), *self._letters()],
            links=self._links(),
            caret=self.rectangle_of(self._caret) if shown else None,
        )
        with QPainter(self.viewport()) as painter:
            paint(painter, event.rect(), self.column, self.column_x, active)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Caret and selection keys; everything else is the page's."""
        if self._keys.press(event):
            event.accept()
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks spans while there are any; Ctrl+Tab leaves the text.

        A widget that lies over the text and has the keyboard asks here too: from it, Tab goes on.
        """
        if self.hasFocus() and self.tab_walks and self.column.marks.by_id:
            return False
        return super().focusNextPrevChild(forward)

    def leave(self, *, forward: bool) -> bool:
        """Give the focus to the next or previous widget."""
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See ``mouse.py``."""
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See ``mouse.py``."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See ``mouse.py``."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See ``mouse.py``."""
        self._mouse.double(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The page makes the menu; it gets the place on the screen, in the text, and the spans there."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.rectangle_of(self._caret) or QRect(self.column_x, 20, 1, 1)
            place, position = self.viewport().mapToGlobal(box.bottomLeft()), self._caret
            spans, chosen = self.spans_at(position), self.selected_span()
            if chosen is not None:
                spans = [chosen, *(span for span in spans if span.id != chosen.id)]
        else:
            place, position = event.globalPos(), self.position_at(event.pos())
            spans = list(self.spans_under(event.pos())[0])
        self.context_requested.emit(place, position, spans)

    def viewportEvent(self, event: QEvent) -> bool:
        """Name what lies under the pointer, from the innermost outwards."""
        kind = event.type()
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spans, _ = self.spans_under(event.pos())
            words = "<br>".join(escape(self._said(span)) for span in spans)
            shown = f"<qt>{words}</qt>" if words else ""  # an empty one hides what was shown
            QToolTip.showText(event.globalPos(), shown, self.viewport())
            return True
        if kind == QEvent.Type.Leave:
            self._mouse.leave()
        return super().viewportEvent(event)

    def _said(self, span: Span) -> str:
        surface = " ".join(span.surface(self.column.content.text).split())
        short = surface if len(surface) <= 60 else surface[:59] + "…"
        return f"{self._palette.ink(span.label).title}: {short}"
