"""The versions of a question under one another, gold below them, and a table of all that differs.

The text stays where it is while versions change; what differs is marked, not whole spans.

Trap: the cards know their heights only once they are laid out, so what is disputed is scrolled to
when the event loop comes by.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.adjudication import Case, Question
from app.languages import Segmentation
from app.model import Article, Choice, Scheme
from ui.actions import VERSIONS
from ui.adjudication import wording
from ui.adjudication.card import Card
from ui.adjudication.elided import Elided
from ui.adjudication.excerpt import lines_around
from ui.adjudication.table import VersionTable
from ui.theme import Theme


class Versions(QScrollArea):
    """Cards with the versions. ``editing`` is true while a range is being marked in the gold card."""

    def __init__(self, theme: Theme, scheme: Scheme) -> None:
        super().__init__()
        self._theme = theme
        self._scheme = scheme
        self._zoom = 1.0
        self._question: Question | None = None
        self.editing = False
        self._revealing = QTimer(self)
        self._revealing.setSingleShot(True)
        self._revealing.timeout.connect(self._reveal)
        self.title = Elided()
        self.title.setObjectName("question")
        self.title.setProperty("role", "quiet")
        self.cards: list[Card] = []
        self.gold = Card(theme, scheme)
        self.gold.setObjectName("gold")
        self.gold.view.setObjectName("gold_text")
        self.gold.letter.setText(self.tr("Gold"))
        self.table = VersionTable()
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("page")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(40, 18, 40, 18)
        column.setSpacing(10)
        column.addWidget(self.title)
        self._card_column = QVBoxLayout()
        self._card_column.setSpacing(10)
        column.addLayout(self._card_column)
        column.addWidget(self.gold)
        column.addWidget(self.table)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    # what is shown

    def show_question(
        self,
        question: Question,
        article: Article,
        case: Case,
        letters: Sequence[str],
        words: Segmentation | None,
        *,
        names: bool,
    ) -> None:
        """Show the versions of the annotators in the order of their ``letters``.

        ``names`` says whether it is shown whose they are.
        """
        self._question = question
        self._show_cards(question, article, case, letters[: len(VERSIONS)], words, names=names)
        visible = lines_around(article.text, question.item.start, question.item.end)
        borders = words.words if words else None
        self.gold.name.setText(wording.decision(question, names=names))
        self.gold.show_version(article.text, borders, visible, case.gold.spans, ())
        self.table.show_question(question, article.text)
        self.reveal()

    def _show_cards(
        self,
        question: Question,
        article: Article,
        case: Case,
        letters: Sequence[str],
        words: Segmentation | None,
        *,
        names: bool,
    ) -> None:
        item, decision = question.item, question.decision
        work_of = {work.layer: work for work in (*case.works, case.gold)}
        visible = lines_around(article.text, item.start, item.end)
        self._have_cards(len(letters))
        for card, name in zip(self.cards, letters, strict=False):
            taken = decision is not None and decision.choice is Choice.TAKE
            card.name.setText(wording.person(name) if names else "")
            card.says.setText(wording.version(question, name, self._scheme))
            card.set_current(taken and decision is not None and decision.taken == name)
            card.show_remarks(wording.remarks(question, work_of[name]))
            offered = item.spans[name]
            card.show_version(
                article.text,
                words.words if words else None,
                visible,
                work_of[name].spans,
                item.ranges or ((item.start, item.end),),
                offered[0].id if offered else "",
            )

    def _have_cards(self, count: int) -> None:
        while len(self.cards) < count:
            letter = VERSIONS[len(self.cards)]
            card = Card(self._theme, self._scheme)
            card.setObjectName(f"version_{letter}")
            card.view.setObjectName(f"version_{letter}_text")
            card.letter.setText(letter)
            card.set_zoom(self._zoom)
            self.cards.append(card)
            self._card_column.addWidget(card)
        for number, card in enumerate(self.cards):
            card.setVisible(number < count)

    def show_words(self, words: Segmentation) -> None:
        """The words of the article are known, or others."""
        for card in (*self.cards, self.gold):
            card.view.set_words(words.words, words.sentences)

    def set_theme(self, theme: Theme) -> None:
        """Show the texts in another palette."""
        self._theme = theme
        for card in (*self.cards, self.gold):
            card.view.set_theme(theme)

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters."""
        self._zoom = factor
        for card in (*self.cards, self.gold):
            card.set_zoom(factor)

    def reveal(self) -> None:
        """Scroll to what is disputed, once the cards are laid out."""
        self._revealing.start()

    def _reveal(self) -> None:
        """Scroll as little as needed to show what is disputed on the first card."""
        inner, question = self.widget(), self._question
        if question is None or not self.cards or not self.cards[0].isVisible():
            return
        inner.layout().activate()
        view = self.cards[0].view
        for position in (question.item.end, question.item.start):
            box = view.rectangle_of(position)
            if box is not None:
                place = view.viewport().mapTo(inner, QPoint(0, box.center().y()))
                self.ensureVisible(0, place.y(), 0, box.height())

    # the gold card as a place to mark in

    def begin_marking(self, start: int, end: int) -> None:
        """Let a range be marked in the gold card, which takes the keyboard; this one at first."""
        self.editing = True
        self.gold.set_current(True)
        self.gold.name.setText(self.tr("mark the range, then press Return or a label's key"))
        view = self.gold.view
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        view.select(start, end)

    def end_marking(self) -> bool:
        """Leave the gold card as it was; gives whether it had the keyboard."""
        self.gold.set_current(False)
        self.editing = False
        held: bool = self.gold.view.hasFocus()
        self.gold.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return held
