"""Gold at the foot of the page: what stands there so far, and where another range is marked.

It keeps its place while the versions above it scroll, so that where one writes is where one looks.

Trap: the card is as tall as its text, which is known only once it is laid out; whoever lays the page
out gives it its height when it is ``resized``.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from app.adjudication import Case, Question
from app.languages import Segmentation
from app.model import Article, ItemId, Scheme
from ui.adjudication import wording
from ui.adjudication.band import Band
from ui.adjudication.card import Card
from ui.adjudication.excerpt import lines_around
from ui.form import SpanForm
from ui.theme import Theme

_MARGIN = 8  # pixels above and below the card


class Gold(Band):
    """The gold card. ``form`` is that of what is marked, for whoever lays the page out to put below
    the card, where it does not scroll with it; ``editing`` is true meanwhile."""

    def __init__(self, theme: Theme, scheme: Scheme) -> None:
        super().__init__(_MARGIN, _MARGIN)
        self.editing = False
        self._shown: tuple[Article, Case, Segmentation | None] | None = None
        self._scheme = scheme
        self._held = (0, 0)
        self._ends: tuple[ItemId, ItemId] | None = None
        self.card = Card(theme, scheme)
        self.card.setObjectName("gold")
        self.card.letter.setText(self.tr("Gold"))
        self.card.letter.setEnabled(False)
        self.view = self.card.view
        self.view.setObjectName("gold_text")
        self.view.caret_moved.connect(self._follow)
        self.form = SpanForm(scheme)
        self.form.setObjectName("gold_form")
        self.form.note.setPlaceholderText(self.tr("A note that stays with gold"))
        self.form.hide()
        self.column.addWidget(self.card)

    def show_question(
        self,
        question: Question,
        article: Article,
        case: Case,
        words: Segmentation | None,
        around: int,
        *,
        names: bool,
    ) -> None:
        """Show what is decided, and gold's spans with so many characters ``around`` the question."""
        item = question.item
        self._shown = article, case, words
        self._held = item.start, item.end
        self.card.name.setText(wording.decision(question, names=names))
        self.card.says.setText(wording.gold_version(question, case.gold, self._scheme))
        self.card.show_remarks(wording.gold_notes(question, case.gold))
        self._ends = question.ends
        self._show(around)

    def _show(self, around: int) -> None:
        assert self._shown is not None
        article, case, words = self._shown
        visible = lines_around(article.text, *self._held, around)
        borders = words.words if words else None
        gold = case.gold
        self.card.show_version(
            article.text,
            borders,
            visible,
            gold.spans,
            (),
            self._ends[0] if self._ends is not None else "",
            relations=[one for one in gold.relations if (one.head, one.tail) == self._ends],
        )
        self.reveal()

    def begin_marking(self, start: int, end: int, around: int) -> None:
        """Let a range be marked in the card, which takes the keyboard; this one at first."""
        self._show(around)
        self.editing = True
        self.card.set_current(True)
        self.card.name.setText(self.tr("mark the range, then press Return or a label's key"))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.select(start, end)
        self.resized.emit()

    def end_marking(self) -> bool:
        """Leave the card as it was; gives whether it had the keyboard."""
        was, self.editing = self.editing, False
        self.card.set_current(False)
        held: bool = self.view.hasFocus()
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if was:
            self.resized.emit()
        return held

    def reveal(self) -> None:
        """Scroll as little as needed to show what is disputed, or where the caret is."""
        places: Sequence[int] = (self.view.caret,) if self.editing else self._held[::-1]
        for position in places:
            self._show_place(position)

    def _follow(self, position: int) -> None:
        if self.editing:
            self._show_place(position)

    def _show_place(self, position: int) -> None:
        box = self.view.rectangle_of(position)
        if box is not None:
            self.show_line(self.view.viewport(), box)
