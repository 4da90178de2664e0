"""One disagreement after another: both versions in the text, a key for each way to decide.

The text stays where it is while versions change; what differs is marked, not whole spans. After a
decision the next open question comes at once; every decision can be undone.

Trap: the keys that decide belong to the page itself, so the keyboard must come back to it after
the reason, and goes to the gold card while another range is being marked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.adjudication import (
    Blend,
    Case,
    Question,
    Version,
    Way,
    crossed,
    decide_alike,
    edit,
    reject,
    take,
)
from app.adjudication.corpus import case_of
from app.annotation import trimmed
from app.comparison import Wanted
from app.errors import PenandaError
from app.model import Act, Article, ArticleId, Choice, Label
from ui.actions import CROSSED, VERSIONS, key_of
from ui.adjudication import hints, wording
from ui.adjudication.alike import AlikeDialog
from ui.adjudication.blind import order_of
from ui.adjudication.card import Card
from ui.adjudication.elided import Elided
from ui.adjudication.excerpt import lines_around
from ui.adjudication.inbox import Inbox
from ui.adjudication.side import Side
from ui.adjudication.table import VersionTable
from ui.desk import Desk
from ui.theme import Theme
from ui.words import Words

_SCROLLS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class AdjudicationPage(QWidget):
    """The reviewer's page. The desk must be in reviewing mode while it is shown."""

    def __init__(self, desk: Desk, words: Words, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Adjudicate"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._words = words
        self._theme = theme
        self._zoom = 1.0
        self._scheme = desk.project.scheme
        self.inbox = Inbox(desk.project)
        self.question: Question | None = None
        self._article: Article | None = None
        self._editing = False
        self.blind = False
        self._revealing = QTimer(self)  # the cards know their heights only once they are laid out
        self._revealing.setSingleShot(True)
        self._revealing.timeout.connect(self._reveal)
        self.title = Elided()
        self.title.setObjectName("question")
        self.title.setProperty("role", "quiet")
        self.cards: list[Card] = []
        self.gold = Card(theme, self._scheme)
        self.gold.setObjectName("gold")
        self.gold.view.setObjectName("gold_text")
        self.gold.letter.setText(self.tr("Gold"))
        self.table = VersionTable()
        self.empty = QLabel()
        self.empty.setObjectName("empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "quiet")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.hints = QLabel()
        self.hints.setObjectName("hints")
        self.hints.setProperty("role", "quiet")
        self.hints.setTextFormat(Qt.TextFormat.RichText)
        self.hints.setWordWrap(True)
        self.hints.setContentsMargins(40, 8, 40, 10)
        self.side = Side(self.inbox, self._scheme, theme)
        self._lay_out()
        self.side.agreed_wanted.connect(self.take_agreed)
        self.side.left.connect(self._take_keyboard)
        self.side.comment.focused.connect(self.show_hints)
        self.side.queue.asked_for.connect(self._go_by_hand)
        self.side.narrowing.changed.connect(self._narrow)
        self.side.narrowing.left.connect(self._take_keyboard)
        desk.changed.connect(self._changed)
        desk.reloaded.connect(self._reloaded)
        desk.article_changed.connect(self._article_opened)
        words.found.connect(self._take_words)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(40, 18, 40, 18)
        column.setSpacing(10)
        column.addWidget(self.title)
        self._card_column = QVBoxLayout()
        self._card_column.setSpacing(10)
        column.addLayout(self._card_column)
        column.addWidget(self.gold)
        column.addWidget(self.table)
        column.addStretch(1)
        inner = QWidget()
        inner.setObjectName("page")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.setLayout(column)
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(inner)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.scroll, 1)
        middle.addWidget(self.empty, 1)
        middle.addWidget(self.hints)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self.side)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do here."""
        return {
            **{
                f"take_{letter.lower()}": lambda number=number: self.take(number)
                for number, letter in enumerate(VERSIONS)
            },
            "edit_version": self.edit,
            "reject": self.reject,
            "agreed": self.take_agreed,
            "next_question": lambda: self.walk(1),
            "previous_question": lambda: self.walk(-1),
            "say_why": self.side.comment.setFocus,
            **{
                f"blend_{blend.value}": lambda blend=blend: self.take_blend(blend)
                for blend in Blend
            },
            **{
                f"cross_{letter.lower()}": lambda number=number: self.take_crossed(number)
                for number, letter in enumerate(VERSIONS[:CROSSED])
            },
            "alike": self.decide_alike,
            "blind": self.toggle_blind,
            "narrow_conflicts": self.side.narrowing.words.setFocus,
            "decide_edit": self.decide_edit,
            "leave_edit": self.stop_edit,
        }

    def add_label_key(self, label: Label) -> None:
        """Let the label's key decide, while a range is being marked in the gold card."""
        action = QAction(label.title, self.gold.view)
        action.setObjectName(f"decide_{label.name}")
        action.setShortcut(QKeySequence(label.key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.decide_edit(label.name))
        self.gold.view.addAction(action)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another palette."""
        self._theme = theme
        for card in (*self.cards, self.gold):
            card.view.set_theme(theme)
        self.side.set_theme(theme)
        self.show_hints()

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters in the versions."""
        self._zoom = factor
        for card in (*self.cards, self.gold):
            card.set_zoom(factor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that move no question scroll the versions."""
        if event.key() in _SCROLLS and not event.modifiers():
            QCoreApplication.sendEvent(self.scroll.verticalScrollBar(), event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is disputed in view."""
        super().resizeEvent(event)
        self._revealing.start()

    # where the reviewer is

    def refresh(self) -> None:
        """Show the question that was shown, if it is still asked; else the article's, or any."""
        self.inbox.read()
        here = self.inbox.find(self.question.key) if self.question else None
        if here is None and self._desk.article is not None:
            asked = self.inbox.of_article(self._desk.article.id)
            here = next((question for question in asked if question.open), None)
        if here is None:
            here = self.inbox.step("", 1, only_open=True) or self.inbox.step("", 1, only_open=False)
        self._go(here)

    def show_wanted(self, wanted: Wanted) -> None:
        """List what is ``wanted``, and show the first of it, an open one before a decided one."""
        self.inbox.read()
        self.side.narrowing.show_wanted(wanted)

    def _narrow(self) -> None:
        """Other conflicts are wanted, or in another order."""
        narrowing = self.side.narrowing
        self.inbox.sort(narrowing.chosen_order())
        self.inbox.narrow(narrowing.wanted(), narrowing.words.text())
        asked = self.inbox.all()
        keys = {question.key for question in asked}
        if self.question is not None and self.question.key in keys:
            self._show()
        else:
            self._go(next((one for one in asked if one.open), next(iter(asked), None)))

    def _go_by_hand(self, question: Question) -> None:
        self._go(self.inbox.find(question.key))
        self.setFocus()

    def walk(self, step: int) -> None:
        """To the next question or the one before, decided or not."""
        if not self._editing:
            key = self.question.key if self.question else ""
            self._go(self.inbox.step(key, step, only_open=False))

    def go_on(self) -> None:
        """To the next open question; where the annotators were asked back, at the end."""
        key = self.question.key if self.question else ""
        self._go(self.inbox.step(key, 1, only_open=True) or self.question)
        self.setFocus()

    def _go(self, question: Question | None) -> None:
        self._leave_gold()
        if question is None or self.question is None or question.key != self.question.key:
            self.side.clear_why()
            self.scroll.verticalScrollBar().setValue(0)
        self.question = question
        if question is not None and (
            self._article is None or self._article.id != question.item.article
        ):
            self._article = self._desk.project.article(question.item.article)
            self._desk.open_article(self._article.id)
        self._show()

    # what is shown

    def _show(self) -> None:
        question, article = self.question, self._article
        nothing = question is None or article is None
        self.scroll.setVisible(not nothing)
        self.empty.setVisible(nothing)
        self.side.show_inbox(question, names=not self.blind)
        self.side.show_question(question)
        self.show_hints()
        if question is None or article is None:
            self._show_empty()
            return
        self._show_title(question, article)
        self._show_cards(question, article)
        self.table.show_question(question, article.text)
        self._revealing.start()

    def _reveal(self) -> None:
        """Scroll as little as needed to show what is disputed on the first card."""
        inner, question = self.scroll.widget(), self.question
        if question is None or not self.cards or not self.cards[0].isVisible():
            return
        inner.layout().activate()
        view = self.cards[0].view
        for position in (question.item.end, question.item.start):
            box = view.rectangle_of(position)
            if box is not None:
                place = view.viewport().mapTo(inner, QPoint(0, box.center().y()))
                self.scroll.ensureVisible(0, place.y(), 0, box.height())

    def _show_empty(self) -> None:
        if not self.inbox.all():
            why = self.tr("Two annotators must have worked on an article, and differ.")
            self.empty.setText(self.tr("There is nothing to decide.") + "\n\n" + why)
            return
        name = self._desk.article.name if self._desk.article is not None else ""
        words = self.tr("There is nothing to decide in “{name}”.").format(name=name)
        self.empty.setText(
            words
            + "\n\n"
            + self.tr("{key} goes on to the next question.").format(
                key=key_of(self, "next_question")
            )
        )

    def _show_cards(self, question: Question, article: Article) -> None:
        item, decision = question.item, question.decision
        case = self.inbox.case(article.id)
        work_of = {work.layer: work for work in (*case.works, case.gold)}
        visible = lines_around(article.text, item.start, item.end)
        words = self._words.of(article)
        borders = words.words if words else None
        names = self._letters()[: len(VERSIONS)]
        self._have_cards(len(names))
        for card, name in zip(self.cards, names, strict=False):
            taken = decision is not None and decision.choice is Choice.TAKE
            card.name.setText("" if self.blind else name)
            card.says.setText(wording.version(question, name, self._scheme))
            card.set_current(taken and decision is not None and decision.taken == name)
            card.show_remarks(wording.remarks(question, work_of[name]))
            offered = item.spans[name]
            card.show_version(
                article.text,
                borders,
                visible,
                work_of[name].spans,
                item.ranges or ((item.start, item.end),),
                offered[0].id if offered else "",
            )
        self.gold.name.setText(wording.decision(question, names=not self.blind))
        self.gold.show_version(article.text, borders, visible, case.gold.spans, ())

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

    def _show_title(self, question: Question, article: Article) -> None:
        asked = self.inbox.all()
        keys = [each.key for each in asked]
        self.title.setText(
            self.tr("{language} · conflict {n} · {open} open of {all} · {difference}").format(
                language=article.language.upper(),
                n=keys.index(question.key) + 1 if question.key in keys else 0,
                open=sum(each.open for each in asked),
                all=len(asked),
                difference=wording.kind(question),
            )
            + f" · {article.name}"
        )

    def show_hints(self) -> None:
        """Show what can be done, by the keys as they are."""
        self.hints.setText(hints.rich(self._hints(), self._theme))

    def _hints(self) -> list[hints.Hint]:
        if self.question is None:
            return []
        if self._editing:
            return hints.while_editing(self.gold.view, self._scheme)
        if self.side.comment.hasFocus():
            return hints.while_writing()
        return hints.of_question(self, self.question, self._letters(), names=not self.blind)

    # what the reviewer does

    def take(self, number: int) -> None:
        """Take the version of the annotator with that number."""
        question = self.question
        if question is None or number >= len(self._letters()):
            return
        name = self._letters()[number]
        self._decide(lambda **why: take(self._case(question), question, name, **why))

    def take_blend(self, blend: Blend) -> None:
        """Decide for a version made from those offered."""
        question, article = self.question, self._article
        if question is None or article is None or question.item.relations:
            return
        words = self._words.of(article)
        versions = Way.blend(blend).versions(question, article.text, words.words if words else None)
        if versions is None:
            self._refuse(self.tr("that fits no difference of this kind"))
            return
        self._decide(
            lambda **why: edit(self._case(question), question, versions, how=blend.value, **why)
        )

    def take_crossed(self, number: int) -> None:
        """Decide for the label of that annotator with the range of the first other that differs."""
        question = self.question
        if question is None or number >= len(self._letters()):
            return
        name, *_ = self._letters()[number:]
        version = next(
            filter(None, (crossed(question, name, other) for other in self._letters())), None
        )
        if version is None:
            self._refuse(self.tr("label and range do not both differ"))
            return
        self._decide(
            lambda **why: edit(self._case(question), question, [version], how="crossed", **why)
        )

    def _refuse(self, what: str) -> None:
        self._desk.refused.emit(PenandaError(what))

    def decide_alike(self) -> None:
        """Look through all questions of this one's pattern, and decide those chosen at once."""
        question = self.question
        if question is None or self._editing:
            return
        dialog = AlikeDialog(self, self.inbox, question, self._scheme, blind=self.blind)
        way = dialog.ask()
        if way is None:
            return
        asked = dialog.chosen()
        articles = dict.fromkeys(one.item.article for one in asked)
        done = decide_alike(
            [self._case_of(article) for article in articles],
            asked,
            way,
            self._reading,
            reviewer=self._desk.people.reviewer,
            now=datetime.now(UTC),
            **self.side.why(),
        )
        if done.act is None:
            self._refuse(self.tr("that fits none of the chosen conflicts"))
        elif self._desk.carry_out(done.act) is not None:
            self._go(self.inbox.step(question.key, 1, only_open=True) or self.question)
        self.setFocus()

    def _reading(self, article: ArticleId) -> tuple[str, Sequence[int] | None]:
        known = (
            self._words.of(self._article) if self._article and self._article.id == article else None
        )
        return self.inbox.text_of(article)[0], known.words if known else None

    def toggle_blind(self) -> None:
        """Hide whose versions they are, and shuffle them; or show it again."""
        self.blind = not self.blind
        self._show()

    def _letters(self) -> tuple[str, ...]:
        """The annotators of the question in the order of their letters."""
        return order_of(self.question, blind=self.blind) if self.question is not None else ()

    def reject(self) -> None:
        """Let none of the versions stand."""
        question = self.question
        if question is not None:
            self._decide(lambda **why: reject(self._case(question), question, **why))

    def edit(self) -> None:
        """Begin to mark another range: the gold card takes the keyboard."""
        question = self.question
        if question is None or question.item.relations:
            return
        self._editing = True
        first = question.item.all_spans[0]
        self.gold.set_current(True)
        self.gold.name.setText(self.tr("mark the range, then press Return or a label's key"))
        view = self.gold.view
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(view)
        view.select(first.start, first.end)
        view.setFocus()
        self.show_hints()

    def decide_edit(self, label: str = "") -> None:
        """Decide for the range marked in the gold card, under ``label`` or that of the versions."""
        question = self.question
        if question is None or self._article is None or not self._editing:
            return
        start, end = trimmed(self._article.text, *self.gold.view.selection())
        if start >= end:
            self._desk.refused.emit(
                PenandaError("nothing is marked", advice="Mark the range in the gold card first.")
            )
            return
        spans = question.item.all_spans
        name = label or spans[0].label
        alike = next((span for span in spans if span.label == name), None)
        version = Version(start, end, name, dict(alike.attributes) if alike else {})
        self._decide(lambda **why: edit(self._case(question), question, [version], **why))

    def stop_edit(self) -> None:
        """Leave the gold card as it was."""
        if self._editing:
            self._leave_gold()
            self._show()

    def take_agreed(self) -> None:
        """Take into gold what all annotators made alike."""
        act = None if self._editing else self.inbox.take_agreed(self._desk.people.reviewer)
        if act is not None:
            self._desk.carry_out(act)

    def _leave_gold(self) -> None:
        """The gold card gives the keyboard back."""
        self.setFocusProxy(None)
        self.gold.set_current(False)
        self._editing = False
        held = self.gold.view.hasFocus()
        self.gold.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if held:
            self.setFocus()

    def _take_keyboard(self) -> None:
        self.setFocus()

    def _case(self, question: Question) -> Case:
        """The case as it stands on the disk: another window may have written since it was shown."""
        return self._case_of(question.item.article)

    def _case_of(self, article: ArticleId) -> Case:
        project = self._desk.project
        return case_of(project, project.head(article), project.annotators())

    def _look_again(self, question: Question) -> None:
        """What was shown could not be decided: if it is asked no more, show what is asked there."""
        article = question.item.article
        self.inbox.forget({article})
        self.inbox.read()
        if self.inbox.find(question.key) is not None:
            return
        still_open = [asked for asked in self.inbox.of_article(article) if asked.open]
        self._go(
            min(
                still_open,
                key=lambda asked: abs(asked.item.start - question.item.start),
                default=self.inbox.first_of(article) or self.inbox.step("", 1, only_open=True),
            )
        )
        self.setFocus()

    def _decide(self, order: Callable[..., Act]) -> None:
        question = self.question
        if question is None:
            return
        try:
            act = order(
                reviewer=self._desk.people.reviewer, now=datetime.now(UTC), **self.side.why()
            )
        except PenandaError as error:
            self._desk.refused.emit(error)
            self._look_again(question)
            return
        if self._desk.carry_out(act) is None:
            self._look_again(question)
            return
        following = self.inbox.step(question.key, 1, only_open=True)
        if following is not None:
            self._go(following)
        self.setFocus()

    # what came back

    def _changed(self, act: Act) -> None:
        self.inbox.forget({change.article for change in act.changes})
        if not self._desk.reviewing:
            return
        before = {question.key for question in self.inbox.open()}
        self.inbox.read()
        here = self.inbox.find(self.question.key) if self.question else None
        reopened = [question for question in self.inbox.open() if question.key not in before]
        if act.reverts is not None and reopened:
            here = reopened[0]
        self._go(here or self.inbox.step("", 1, only_open=True))

    def _reloaded(self) -> None:
        self.inbox.forget()
        if self._desk.reviewing:
            self.refresh()

    def _article_opened(self, article: Article) -> None:
        if self._desk.reviewing and (self._article is None or self._article.id != article.id):
            self._article = article
            self._go(self.inbox.first_of(article.id))

    def _take_words(self, article_id: ArticleId) -> None:
        if self._article is None or self._article.id != article_id:
            return
        known = self._words.of(self._article)
        for card in (*self.cards, self.gold) if known is not None else ():
            card.view.set_words(known.words, known.sentences)
