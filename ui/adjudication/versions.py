"""The versions of a question under one another, a table of all that differs, and gold below them.

The text stays where it is while versions change; what differs is marked, not whole spans. Gold
keeps its place at the foot, with all of its form while a range is marked; what is left of the height
is the versions', which scroll, and end where a line or a row does. Where they are many, or the window
is low, less of the text stands around what is disputed.

Trap: the cards know their heights only once they are laid out, so what is disputed is scrolled to
when the event loop comes by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.adjudication import Case, Question
from app.languages import Segmentation
from app.model import Article, Choice, Scheme
from ui.adjudication import wording
from ui.adjudication.band import Band
from ui.adjudication.blind import letter_of
from ui.adjudication.card import Card
from ui.adjudication.elided import Elided
from ui.adjudication.excerpt import lines_around
from ui.adjudication.gold import Gold
from ui.adjudication.table import VersionTable
from ui.theme import Theme

_WIDE, _NEAR = 160, 32  # characters of a long line around what is disputed: at most, and else
_AROUND = (_WIDE, 110, 60, _NEAR, 16)  # the first is taken that shows all versions
_FEW, _MUCH = 2, 100  # only so many versions have more than so much around
_GOLD, _GOLD_MARKED = 0.4, 0.7  # of the height, at most, for gold; marked, with its form
_LEAST = 96  # pixels of the gold card that its form leaves: a line above what is marked


@dataclass(frozen=True)
class _Shown:
    question: Question
    article: Article
    case: Case
    letters: tuple[str, ...]
    words: Segmentation | None
    names: bool
    reviewer: str


class Versions(QWidget):
    """Cards with the versions, and gold below them. ``taken(int)`` when a letter was clicked."""

    taken = Signal(int)

    def __init__(self, theme: Theme, scheme: Scheme) -> None:
        super().__init__()
        self._theme = theme
        self._scheme = scheme
        self._zoom = 1.0
        self._shown: _Shown | None = None
        self._around = _WIDE
        self._revealing = QTimer(self)
        self._revealing.setSingleShot(True)
        self._revealing.timeout.connect(self._reveal)
        self.title = Elided()
        self.title.setObjectName("question")
        self.title.setProperty("role", "quiet")
        self.title.setContentsMargins(40, 12, 40, 8)
        self.cards: list[Card] = []
        self.gold = Gold(theme, scheme)
        self.gold.resized.connect(self._share)
        self.table = VersionTable()
        self.band = Band(0, 4)
        self.band.resized.connect(self._share)
        self._lay_out()

    def _lay_out(self) -> None:
        self._card_column = QVBoxLayout()
        self._card_column.setSpacing(8)
        self.band.column.setSpacing(10)
        self.band.column.addLayout(self._card_column)
        self.band.column.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addWidget(self.band)
        layout.addWidget(self.gold)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(40, 6, 40, 8)
        self._foot.addWidget(self.gold.form)
        layout.addLayout(self._foot)
        layout.addStretch(1)

    # who has how much of the height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the other height, and show what is disputed."""
        super().resizeEvent(event)
        if self._shown is not None and self._fitting(self._shown) != self._around:
            self._show_all(self._shown)
        self._share()
        self.reveal()

    def event(self, event: QEvent) -> bool:
        """The form below gold may have come or gone, or have other fields."""
        done = bool(super().event(event))
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return done

    def _share(self) -> None:
        """Gold takes what it needs, up to its share; the versions what they need of the rest."""
        room = self.height() - self.title.sizeHint().height()
        most = int(room * (_GOLD_MARKED if self.gold.editing else _GOLD))
        if not self.gold.form.isHidden():
            form = self._foot.sizeHint().height()
            room, most = room - form, max(most - form, _LEAST)
        gold = min(self.gold.wish, most)
        for area, height in ((self.gold, gold), (self.band, self._whole(room - gold))):
            if area.height() != height or area.minimumHeight() != height:
                area.setFixedHeight(max(0, height))
        self.gold.reveal()

    def _whole(self, room: int) -> int:
        """The height of the versions: all they need, else what of ``room`` ends with a line or row."""
        if self.band.wish <= room:
            return self.band.wish
        parts: list[Card | VersionTable] = [card for card in self.cards if not card.isHidden()]
        ends = (part.y() + end for part in (*parts, self.table) for end in part.ends())
        return max((end for end in ends if room // 2 <= end <= room), default=room)

    def _fitting(self, shown: _Shown) -> int:
        """How many characters around what is disputed leave the versions beside each other in view."""
        few = len(shown.letters) <= _FEW
        around = (each for each in _AROUND if few or each < _MUCH)
        return next((each for each in around if self._has_room(shown, each)), _NEAR)

    def _has_room(self, shown: _Shown, around: int) -> bool:
        """Whether all versions with so much ``around`` find room above gold, as far as can be told
        before they are laid out."""
        item, text, many = shown.question.item, shown.article.text, len(shown.letters)
        start, end = lines_around(text, item.start, item.end, around)
        card = self.gold.card.height_for(text[start:end], self.band.inner_width)
        room = self.height() - self.title.sizeHint().height()
        gold = card + self.gold.beside
        versions = many * card + (many - 1) * self._card_column.spacing() + self.band.beside
        return gold <= room * _GOLD and versions + gold <= room

    # what is shown

    def prepare(self, count: int) -> None:
        """Make the next card of so many versions, before there is a question: it takes Qt long, and
        the window must not wait for all of them."""
        if len(self.cards) < count:
            self._have_cards(len(self.cards) + 1)

    def show_question(
        self,
        question: Question,
        article: Article,
        case: Case,
        letters: Sequence[str],
        words: Segmentation | None,
        *,
        names: bool,
        reviewer: str = "",
    ) -> None:
        """Show the versions of the annotators in the order of their ``letters``.

        ``names`` says whether it is shown whose they are, and so whether the ``reviewer`` made one.
        """
        self._shown = _Shown(question, article, case, tuple(letters), words, names, reviewer)
        self._show_all(self._shown)

    def _show_all(self, shown: _Shown) -> None:
        self._around = self._fitting(shown)
        self._show_cards(shown)
        if not self.gold.editing:
            self.gold.show_question(
                shown.question,
                shown.article,
                shown.case,
                shown.words,
                self._around,
                names=shown.names,
            )
        self.table.show_question(shown.question, shown.letters, shown.article.text)
        self.reveal()

    def _show_cards(self, shown: _Shown) -> None:
        question, text = shown.question, shown.article.text
        item, decision = question.item, question.decision
        work_of = {work.layer: work for work in (*shown.case.works, shown.case.gold)}
        visible = lines_around(text, item.start, item.end, self._around)
        tails = {(s.start, s.end) for spans in item.spans.values() for s in spans[1::2]}
        disputed = tails if item.relations else item.ranges or ((item.start, item.end),)
        self._have_cards(len(shown.letters))
        for card, name in zip(self.cards, shown.letters, strict=False):
            taken = decision is not None and decision.choice is Choice.TAKE
            card.name.setText(wording.whose(name, shown.reviewer) if shown.names else "")
            card.says.setText(wording.version(question, name, self._scheme, text))
            card.set_current(taken and decision is not None and decision.taken == name)
            card.show_remarks(wording.remarks(question, work_of[name]))
            offered = item.spans[name]
            card.show_version(
                text,
                shown.words.words if shown.words else None,
                visible,
                work_of[name].spans,
                tuple(disputed),
                offered[0].id if offered else "",
                relations=item.relations.get(name, ()),
            )

    def _have_cards(self, count: int) -> None:
        while len(self.cards) < count:
            number = len(self.cards)
            letter = letter_of(number)
            card = Card(self._theme, self._scheme)
            card.setObjectName(f"version_{letter}")
            card.view.setObjectName(f"version_{letter}_text")
            card.letter.setObjectName(f"take_version_{letter}")
            card.letter.setText(letter)
            card.letter.setAccessibleName(self.tr("Take version {which}").format(which=letter))
            card.letter.clicked.connect(lambda _=False, number=number: self.taken.emit(number))
            if not letter.isalpha():  # no key takes it
                card.letter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            card.set_zoom(self._zoom)
            self.cards.append(card)
            self._card_column.addWidget(card)
        for number, card in enumerate(self.cards):
            card.setVisible(number < count)

    def show_words(self, words: Segmentation) -> None:
        """The words of the article are known, or others."""
        for card in (*self.cards, self.gold.card):
            card.view.set_words(words.words, words.sentences)

    def set_theme(self, theme: Theme) -> None:
        """Show the texts in another palette."""
        self._theme = theme
        for card in (*self.cards, self.gold.card):
            card.view.set_theme(theme)

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters."""
        self._zoom = factor
        for card in (*self.cards, self.gold.card):
            card.set_zoom(factor)

    def reveal(self) -> None:
        """Scroll to what is disputed, once the cards are laid out."""
        self._revealing.start()

    def _reveal(self) -> None:
        """Scroll as little as needed to show what is disputed on the first card."""
        if self._shown is None or not self.cards or not self.cards[0].isVisible():
            return
        self._share()  # where lines and rows end is known by now
        item, view = self._shown.question.item, self.cards[0].view
        for position in (item.end, item.start):
            box = view.rectangle_of(position)
            if box is not None:
                self.band.show_line(view.viewport(), box)

    def begin_marking(self, start: int, end: int) -> None:
        """Let a range be marked in the gold card, which takes the keyboard; this one at first."""
        self.gold.begin_marking(start, end, _WIDE)
