"""The panel beside the question: the inbox, the guideline, and the reason to give."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.adjudication import Question
from app.model import Example, Label, Scheme
from ui.adjudication.inbox import Inbox
from ui.adjudication.narrowing import Narrowing
from ui.adjudication.queue import QueueList
from ui.adjudication.why import Why
from ui.theme import Theme
from ui.translatable import QT_TRANSLATE_NOOP

_EXAMPLES = 3  # of a label, the latest first

REASONS = (
    "",
    QT_TRANSLATE_NOOP("adjudication", "guideline says so"),
    QT_TRANSLATE_NOOP("adjudication", "boundary rule"),
    QT_TRANSLATE_NOOP("adjudication", "wrong label"),
    QT_TRANSLATE_NOOP("adjudication", "out of scope"),
    QT_TRANSLATE_NOOP("adjudication", "oversight"),
    QT_TRANSLATE_NOOP("adjudication", "context decides"),
)


class _Choice(QComboBox):
    """``closed()`` when its list was open and a choice was made or not; keys alone do not close."""

    closed = Signal()

    def hidePopup(self) -> None:
        was_open = self.view().isVisible()
        super().hidePopup()
        if was_open:
            self.closed.emit()


class _Comment(QLineEdit):
    """``focused()`` when the keyboard came to it or went."""

    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()


class Side(QWidget):
    """``agreed_wanted()`` the button for what all agree on was pressed; ``left()`` the writer is
    done with the reason and wants the keyboard back at the question, and before that ``written()``
    if she ended the note with Return."""

    agreed_wanted = Signal()
    left = Signal()
    written = Signal()

    def __init__(self, inbox: Inbox, scheme: Scheme, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(316)
        self._scheme = scheme
        self._theme = theme
        self._labels: tuple[Label, ...] = ()
        self._asked = ""
        self._drafts: dict[str, Why] = {}  # by question, what she wrote and did not send
        self._inbox = inbox
        self.waiting = QLabel()
        self.waiting.setObjectName("waiting")
        self.waiting.setProperty("role", "quiet")
        self.narrowing = Narrowing(scheme)
        self.queue = QueueList(inbox, scheme, theme)
        self.agreed = QPushButton()
        self.agreed.setObjectName("agreed")
        self.agreed.setProperty("role", "primary")
        self.agreed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.agreed.clicked.connect(self.agreed_wanted)
        self.heading = _heading(self.tr("GUIDELINE"))
        self.guideline = QLabel()
        self.guideline.setObjectName("guideline")
        self.guideline.setWordWrap(True)
        self.guideline.setTextFormat(Qt.TextFormat.RichText)
        self.guideline.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.reason = _Choice()
        self.reason.setObjectName("reason")
        self.clause = _Choice()
        self.clause.setObjectName("clause")
        self.comment = _Comment()
        self.comment.setObjectName("comment")
        self.comment.setPlaceholderText(self.tr("For the curators"))
        self._lay_out()
        for field in (self.reason, self.clause):
            field.closed.connect(self.left)
        self.comment.returnPressed.connect(self.written)
        self.comment.returnPressed.connect(self.left)
        for each in (self.reason, self.clause, self.comment):
            back = QShortcut(QKeySequence(Qt.Key.Key_Escape), each)
            back.setContext(Qt.ShortcutContext.WidgetShortcut)
            back.activated.connect(self.left)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(_heading(self.tr("INBOX")))
        row.addStretch(1)
        row.addWidget(self.waiting)
        layout.addLayout(row)
        layout.addWidget(self.narrowing)
        layout.addWidget(self.queue, 3)
        layout.addWidget(self.agreed)
        layout.addSpacing(8)
        layout.addWidget(self.heading)
        box = QScrollArea()
        box.setWidgetResizable(True)
        box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box.setWidget(self.guideline)
        self.guideline.setAutoFillBackground(False)
        box.viewport().setAutoFillBackground(False)
        layout.addWidget(box, 2)
        layout.addSpacing(8)
        layout.addWidget(_heading(self.tr("REASON")))
        layout.addWidget(self._form())

    def _form(self) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        form = QFormLayout(card)
        for reason in REASONS:
            words = QCoreApplication.translate("adjudication", reason) if reason else ""
            self.reason.addItem(words or self.tr("none given"), reason)
        for words, name, field in (
            (self.tr("Code"), self.tr("Reason"), self.reason),
            (self.tr("Clause"), self.tr("Clause of the guideline"), self.clause),
            (self.tr("Note"), self.tr("Comment"), self.comment),
        ):
            label = QLabel(words)
            label.setProperty("role", "quiet")
            field.setAccessibleName(name)
            field.setMinimumWidth(60)
            form.addRow(label, field)
        return card

    def set_theme(self, theme: Theme) -> None:
        """Show the panel in another palette."""
        self._theme = theme
        self._write_guideline()
        self.queue.set_theme(theme)

    def why(self) -> Why:
        """The reason, clause and comment as they stand."""
        return {
            "reason": str(self.reason.currentData() or ""),
            "clause": str(self.clause.currentData() or ""),
            "comment": self.comment.text().strip(),
        }

    def turn_why(self, question: Question | None) -> None:
        """Keep what is written for the question that was shown, and give back what was written for
        ``question``, once its clauses are there to choose from."""
        why = self.why()
        if self._asked and any(why.values()):
            self._drafts[self._asked] = why
        else:
            self._drafts.pop(self._asked, None)
        self._asked = question.key if question is not None else ""
        self._clear_why()

    def recall_why(self) -> None:
        """Give back what was written for the question before it was left."""
        why = self._drafts.pop(self._asked, None)
        if why is not None:
            self.reason.setCurrentIndex(max(0, self.reason.findData(why["reason"])))
            self.clause.setCurrentIndex(max(0, self.clause.findData(why["clause"])))
            self.comment.setText(why["comment"])

    def spend_why(self, question: Question, why: Why) -> None:
        """It went out with a decision on ``question``; what was written since is another."""
        if self._drafts.get(question.key) == why:
            del self._drafts[question.key]
        if self._asked == question.key and self.why() == why:
            self._clear_why()

    def hand_on_why(self, question: Question) -> None:
        """What was written for ``question``, which is asked no more, is for what is asked now."""
        if question.key in self._drafts and not any(self.why().values()):
            self._drafts[self._asked] = self._drafts.pop(question.key)
            self.recall_why()

    def resume_why(self, before: Side) -> None:
        """Keep what is written in ``before``, for this question and others."""
        before.turn_why(None)
        self._drafts = dict(before._drafts)

    def _clear_why(self) -> None:
        """No reason, clause or comment."""
        self.reason.setCurrentIndex(0)
        self.clause.setCurrentIndex(0)
        self.comment.clear()

    def show_question(self, question: Question | None) -> None:
        """Show the guideline of the labels in question, and their clauses to cite."""
        names = question.item.labels if question is not None else ()
        self._labels = tuple(self._scheme.label(name) for name in names)
        titles = " / ".join(label.title.upper() for label in self._labels)
        self.heading.setText(" · ".join(filter(None, (self.tr("GUIDELINE"), titles))))
        keep = self.clause.currentData()
        self.clause.clear()
        self.clause.addItem(self.tr("none cited"), "")
        for label in self._labels:
            for number in range(1, len(label.clauses) + 1):
                self.clause.addItem(f"{label.title} {number}", f"{label.name} {number}")
        self.clause.setCurrentIndex(max(0, self.clause.findData(keep)))
        self._write_guideline()

    def _write_guideline(self) -> None:
        parts = []
        for label in self._labels:
            parts.append(f"<p style='margin:0 0 6px 0'>{escape(label.guideline)}</p>")
            for number, clause in enumerate(label.clauses, 1):
                parts.append(
                    f"<p style='margin:0 0 4px 0'><b style='color:{self._theme.label(label)}'>"
                    f"{number}</b> {escape(clause)}</p>"
                )
            parts += [
                self._example(label, example) for example in label.examples[: -_EXAMPLES - 1 : -1]
            ]
        self.guideline.setText("".join(parts))

    def _example(self, label: Label, example: Example) -> str:
        colour = self._theme.label(label)
        note = f"<br><i>{escape(example.note)}</i>" if example.note else ""
        return (
            f"<p style='margin:4px 0 4px 0; color:{self._theme.quiet}'>{escape(example.before)}"
            f"<u style='color:{colour}'>{escape(example.text)}</u>{escape(example.after)}{note}</p>"
        )

    def show_inbox(self, here: Question | None, *, names: bool) -> None:
        """Show what waits for a decision, and how much needs none."""
        agreed = self._inbox.agreed
        self.waiting.setText(str(self._inbox.waiting) if self._inbox.known else "…")
        self.narrowing.offer(*self._inbox.open_by())
        self.narrowing.tell(len(self._inbox.all()), names=names)
        self.queue.show_inbox(here, names=names)
        self.agreed.setVisible(agreed > 0)
        self.agreed.setText(self.tr("Take %Ln that all agree on", "", agreed))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "heading")
    return label
