"""One version of the place in question: a letter, a name, and the text with that layer's spans."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model import Relation, Scheme, Span
from ui.adjudication.elided import Elided
from ui.reading import TextView
from ui.theme import Theme

_ZOOM = 0.92


class Card(QFrame):
    """A card with an excerpt of the text. ``current`` frames it."""

    def __init__(self, theme: Theme, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._types = {kind.name: kind.title for kind in scheme.relations}
        self.letter = QPushButton()
        self.letter.setProperty("role", "key")
        self.letter.setFixedHeight(22)
        self.letter.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name = Elided()
        self.name.setProperty("role", "quiet")
        self.says = Elided()
        self.remarks = Elided()
        self.remarks.setProperty("role", "remark")
        self.remarks.hide()
        self.view = TextView(theme, scheme, fit_height=True, pills=False)
        self.set_zoom(1.0)
        self.view.edges_draggable = False
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.letter)
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.says)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 6)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.remarks)
        layout.addWidget(self.view)

    def show_version(
        self,
        text: str,
        words: Sequence[int] | None,
        visible: tuple[int, int],
        spans: Sequence[Span],
        emphasis: Sequence[tuple[int, int]],
        chosen: str = "",
        *,
        relations: Iterable[Relation] = (),
    ) -> None:
        """Show the layer's ``spans`` in the range ``visible``.

        ``emphasis`` is what differs; ``chosen`` the id of the span in question, whose ``relations``
        run over the text as lines.
        """
        inside = [span for span in spans if span.start < visible[1] and visible[0] < span.end]
        self.view.show_text(text, words, visible=visible, spans=inside, emphasis=emphasis)
        self.view.show_relations(relations, self._types)
        self.view.choose(chosen)

    def show_remarks(self, words: str) -> None:
        """Show what the annotator adds to her version; nothing takes no room."""
        self.remarks.setText(f"✎ {words}" if words else "")
        self.remarks.setVisible(bool(words))

    def height_for(self, text: str, width: int) -> int:
        """About how tall it is with ``text`` in it and no remarks, ``width`` pixels wide."""
        layout = self.layout()
        assert layout is not None
        beside = layout.contentsMargins()
        inside = width - beside.left() - beside.right()
        head = beside.top() + self.letter.height() + layout.spacing() + beside.bottom()
        return head + self.view.height_for(text, inside)

    def ends(self) -> list[int]:
        """Where it may be cut: below what it says, below a line of its text, and at its end; pixels
        from its top."""
        top = self.view.y()
        return [top, *(top + end for end in self.view.line_ends()), self.height()]

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters, a little under that of the article."""
        self.view.set_zoom(_ZOOM * factor)

    def set_current(self, current: bool) -> None:
        """Frame the card in the accent."""
        self.setProperty("current", "true" if current else "false")
        self.style().unpolish(self)
        self.style().polish(self)
