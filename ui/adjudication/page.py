"""One disagreement after another: both versions in the text, a key for each way to decide.

After a decision the next open question comes at once; every decision can be undone. ``walk`` says
which question is at hand, ``versions`` shows it, ``deciding`` makes acts of what is decided.

Trap: the keys that decide belong to the page itself, so the keyboard must come back to it after
the reason, and goes to the gold card while another range is being marked.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.adjudication import Blend, Question
from app.comparison import Difference, Wanted
from app.model import ArticleId, Label
from ui.actions import CROSSED, VERSIONS, key_of
from ui.adjudication import hints, wording
from ui.adjudication.agreeing import Agreeing
from ui.adjudication.alike import AlikeDialog
from ui.adjudication.carrying import Carrying
from ui.adjudication.deciding import Deciding
from ui.adjudication.deciding_alike import DecidingAlike
from ui.adjudication.editing import Editing
from ui.adjudication.inbox import Inbox
from ui.adjudication.side import Side
from ui.adjudication.versions import Versions
from ui.adjudication.walk import Walk
from ui.background import Background
from ui.desk import Desk
from ui.theme import Theme
from ui.words import Words

_USUAL = 3  # versions
_SCROLLS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class AdjudicationPage(QWidget):
    """The reviewer's page. The desk must be in reviewing mode while it is shown."""

    def __init__(self, desk: Desk, words: Words, background: Background, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Adjudicate"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._words = words
        self._theme = theme
        self._scheme = desk.project.scheme
        self.inbox = Inbox(desk.project)
        self._wanted: Wanted | None = None  # what is to be listed once it is read
        self.walk = Walk(desk, self.inbox, background)
        self.versions = Versions(theme, self._scheme)
        self.side = Side(self.inbox, self._scheme, theme)
        self.carrying = Carrying(desk, self, background)
        self.agreeing = Agreeing(desk, self.inbox, background, self.carrying)
        self.agreeing.working.connect(self._show_agreeing)
        self.deciding = Deciding(desk, words, self.walk, self.side.why, self._ready)
        self.editing = Editing(desk, self.walk, self.versions, self.deciding)
        self.alike = DecidingAlike(desk, words, self.walk, self.side.why, background, self.carrying)
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
        self._lay_out()
        self.walk.moved.connect(self._show_moved)
        self.walk.replaced.connect(self._hand_on_why)
        self.versions.taken.connect(self._take_by_hand)
        self.deciding.decided.connect(self.side.spend_why)
        self.deciding.ended.connect(self._end_decision)
        self.alike.decided.connect(self.side.spend_why)
        self.alike.ended.connect(self._end_alike)
        self.side.agreed_wanted.connect(self.take_agreed)
        self.side.left.connect(self._take_keyboard)
        self.side.comment.focused.connect(self.show_hints)
        self.side.queue.asked_for.connect(self._go_by_hand)
        self.side.narrowing.changed.connect(self._narrow)
        self.side.narrowing.left.connect(self._take_keyboard)
        self.walk.reading.told.connect(self._show_read)
        self.walk.reading.listed.connect(self._show_list)
        self.walk.reading.ended.connect(self._show_what_waited)
        words.found.connect(self._take_words)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.versions, 1)
        middle.addWidget(self.empty, 1)
        middle.addWidget(self.hints)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self.side)

    @property
    def question(self) -> Question | None:
        """The question at hand."""
        return self.walk.question

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do here."""
        return {
            **{
                f"take_{letter.lower()}": partial(self.deciding.take, number)
                for number, letter in enumerate(VERSIONS)
            },
            "edit_version": self.edit,
            "reject": self.deciding.reject,
            "agreed": self.take_agreed,
            "next_question": lambda: self._step(1),
            "previous_question": lambda: self._step(-1),
            "say_why": self.side.comment.setFocus,
            **{f"blend_{blend.value}": partial(self.deciding.take_blend, blend) for blend in Blend},
            **{
                f"cross_{letter.lower()}": partial(self.deciding.take_crossed, number)
                for number, letter in enumerate(VERSIONS[:CROSSED])
            },
            "alike": self.decide_alike,
            "blind": self.toggle_blind,
            "narrow_conflicts": self.side.narrowing.words.setFocus,
            "decide_edit": self.editing.decide,
            "edit_span": self.editing.fill_in,
            "leave_edit": self.stop_edit,
        }

    def add_label_key(self, label: Label) -> None:
        """Let the label's key decide, while a range is being marked in the gold card."""
        action = QAction(label.title, self.versions.gold.view)
        action.setObjectName(f"decide_{label.name}")
        action.setShortcut(QKeySequence(label.key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.editing.decide(label.name))
        self.versions.gold.view.addAction(action)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another palette."""
        self._theme = theme
        self.versions.set_theme(theme)
        self.side.set_theme(theme)
        self.show_hints()

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters in the versions."""
        self.versions.set_zoom(factor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that move no question scroll the versions."""
        if event.key() in _SCROLLS and not event.modifiers():
            QCoreApplication.sendEvent(self.versions.band.verticalScrollBar(), event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is disputed in view."""
        super().resizeEvent(event)
        self.versions.reveal()

    # where the reviewer is

    def resume(self, before: AdjudicationPage) -> None:
        """Go on where ``before`` was left, in another window: what is asked, written and hidden."""
        self.walk.resume(before.walk)
        self.side.resume_why(before.side)
        self.side.narrowing.resume(before.side.narrowing)
        self._list_wanted()
        self._wanted = before._wanted

    def refresh(self) -> None:
        """Show the question that was shown, if it is still asked; else the article's, or any."""
        self.walk.refresh()

    def show_wanted(self, wanted: Wanted) -> None:
        """List what is ``wanted``, and show the first of it, an open one before a decided one."""
        if self.walk.reading.running:
            self._wanted = wanted
            return
        self.inbox.read()
        self.side.narrowing.offer(*self.inbox.open_by())
        self.side.narrowing.show_wanted(wanted)

    def _show_what_waited(self) -> None:
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.show_wanted(wanted)

    def _list_wanted(self) -> None:
        narrowing = self.side.narrowing
        self.inbox.sort(narrowing.chosen_order())
        self.inbox.narrow(narrowing.wanted(), narrowing.words.text())

    def _narrow(self) -> None:
        """Other conflicts are wanted, or in another order."""
        self._list_wanted()
        if self.inbox.place(self.question) >= 0:
            self._show()
        else:
            self.walk.begin()

    def _go_by_hand(self, question: Question) -> None:
        self.walk.go(self.inbox.find(question))
        self.setFocus()

    def _take_by_hand(self, number: int) -> None:
        if not self.versions.gold.editing:
            self.deciding.take(number)
            self.setFocus()

    def _step(self, step: int) -> None:
        if not self.versions.gold.editing:
            self.walk.step(step)

    def _ready(self) -> bool:
        """Whether the keyboard is where decisions are made."""
        gold = self.versions.gold
        return bool(self.hasFocus() or gold.view.hasFocus() or gold.editing)

    def _end_decision(self) -> None:
        self.stop_edit()
        self.setFocus()

    def _end_alike(self) -> None:
        if not self.side.comment.hasFocus():  # it may have waited, and she writes the next reason
            self.setFocus()

    def _take_keyboard(self) -> None:
        self.setFocus()

    # what is shown

    def _show_moved(self, other: bool) -> None:
        if other or self.question is None:
            self._leave_gold()
        if other:
            self.side.turn_why(self.question)
            self.versions.band.verticalScrollBar().setValue(0)
        self._show()
        if other:
            self.side.recall_why()

    def _hand_on_why(self, before: Question) -> None:
        here, there = self.question, before.item
        if here is None or here.item.article != there.article:
            return
        if here.item.start < there.end and there.start < here.item.end:
            self.side.hand_on_why(before)

    def _show_list(self) -> None:
        if self._desk.reviewing:
            self.side.show_inbox(self.question, names=not self.walk.blind)

    def _show_read(self, read: int, of: int) -> None:
        """How far the reading is, where there is nothing to look at yet."""
        if self.question is None:
            self.versions.prepare(_USUAL)
            told = QLocale().toString(read), QLocale().toString(of)
            words = self.tr("{read} of {all} articles").format(read=told[0], all=told[1])
            self.empty.setText(self._reading_words() + "\n\n" + words)

    def _reading_words(self) -> str:
        return self.tr("Reading what the annotators made …")

    def _show(self) -> None:
        question, article = self.question, self.walk.article
        nothing = question is None or article is None
        self.versions.setVisible(not nothing)
        self.empty.setVisible(nothing)
        self.side.show_inbox(question, names=not self.walk.blind)
        self.side.show_question(question)
        self.show_hints()
        if question is None or article is None:
            self._show_empty()
            return
        place, waiting = self.inbox.place(question), self.inbox.waiting
        self.versions.title.setText(
            wording.title(
                question,
                article,
                place,
                waiting,
                len(self.inbox.all()),
                names=not self.walk.blind,
            )
        )
        self.versions.show_question(
            question,
            article,
            self.inbox.case(article.id),
            self.walk.letters(),
            self._words.of(article),
            names=not self.walk.blind,
            reviewer=self._desk.people.reviewer,
        )

    def _show_empty(self) -> None:
        if self.walk.reading.running:
            self.empty.setText(self._reading_words())
            return
        if self.inbox.narrowed and not self.inbox.all():
            self._say_narrowed()
            return
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

    def _say_narrowed(self) -> None:
        """Nothing is listed for what is wanted: why, and how all of them are listed again."""
        parts = [self.tr("No conflict is of the kind that the fields above the list ask for.")]
        hidden = sum(self.inbox.open_by()[1].values())
        parts.append(self.tr("They hide %Ln open conflicts.", "", hidden))
        wanted = self.inbox.wanted
        if wanted.heads is not None or wanted.difference is Difference.RELATION:
            parts.append(self.tr("Relations are asked once both their ends stand in gold."))
        parts.append(
            self.tr("{key}, then Esc, lists all again.").format(
                key=key_of(self, "narrow_conflicts")
            )
        )
        self.empty.setText("\n\n".join(parts))

    def show_hints(self) -> None:
        """Show what can be done, by the keys as they are."""
        self.hints.setText(hints.rich(self._hints(), self._theme))

    def _hints(self) -> list[hints.Hint]:
        if self.question is None:
            return []
        if self.versions.gold.editing:
            return hints.while_editing(self.versions.gold.view, self._scheme)
        if self.side.comment.hasFocus():
            return hints.while_writing()
        return hints.of_question(
            self, self.question, self.walk.letters(), names=not self.walk.blind
        )

    def _take_words(self, article_id: ArticleId) -> None:
        article = self.walk.article
        known = self._words.of(article) if article and article.id == article_id else None
        if known is not None:
            self.versions.show_words(known)

    # what the reviewer does

    def toggle_blind(self) -> None:
        """Hide whose versions they are, and shuffle them; or show it again."""
        self.walk.turn_blind()

    def _show_agreeing(self, running: bool) -> None:
        held = self.side.agreed.hasFocus()
        self.side.agreed.setDisabled(running)
        if held:
            self.setFocus()

    def take_agreed(self) -> None:
        """Take into gold what all annotators made alike."""
        if not self.versions.gold.editing:
            self.agreeing.take()

    def decide_alike(self) -> None:
        """Look through all questions of this one's pattern, and decide those chosen at once."""
        question = self.question
        busy = self.versions.gold.editing or self.alike.running
        if question is not None and not busy:
            blind = self.walk.blind
            dialog = AlikeDialog(self, self.inbox, question, self._scheme, blind=blind)
            self.alike.decide(dialog, question)

    def edit(self) -> None:
        """Begin a version of her own: the gold card takes the keyboard."""
        if self.editing.begin():
            view = self.versions.gold.view
            self.setFocusProxy(view)
            view.setFocus()
            self.show_hints()

    def stop_edit(self) -> None:
        """Leave the gold card as it was."""
        if self.versions.gold.editing:
            self._leave_gold()
            self._show()

    def _leave_gold(self) -> None:
        """The gold card gives the keyboard back."""
        self.setFocusProxy(None)  # type: ignore[arg-type]  # the stub knows no None here
        if self.editing.end():
            self.setFocus()
