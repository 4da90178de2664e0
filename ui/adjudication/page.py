"""One disagreement after another: both versions in the text, a key for each way to decide.

The text stays where it is while versions change; what differs is marked, not whole spans. After a
decision the next open question comes at once; every decision can be undone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.adjudication import Case, Question, Version, edit, reject, take, unanimous
from app.annotation import trimmed
from app.comparison import Difference
from app.errors import PenandaError
from app.languages import Segmentation, segment
from app.model import Act, Article, ArticleId, Choice
from ui.adjudication.card import Card
from ui.adjudication.inbox import Inbox
from ui.background import Background
from ui.desk import Desk
from ui.theme import Theme

LETTERS = "ABCDFGHIJK"  # E edits
_AROUND = 160
REASONS = (
    "",
    "guideline says so",
    "boundary rule",
    "wrong label",
    "out of scope",
    "oversight",
    "context decides",
)


class AdjudicationPage(QWidget):
    """The reviewer's page. The desk must be in reviewing mode while it is shown."""

    def __init__(self, desk: Desk, background: Background, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._background = background
        self._theme = theme
        self._scheme = desk.project.scheme
        self.inbox = Inbox(desk.project)
        self.question: Question | None = None
        self._article: Article | None = None
        self._words: dict[ArticleId, Segmentation] = {}
        self._editing = False
        self.title = QLabel()
        self.title.setObjectName("question")
        self.title.setProperty("role", "quiet")
        self.cards: list[Card] = []
        self.gold = Card(theme, self._scheme)
        self.gold.setObjectName("gold")
        self.gold.letter.setText(self.tr("Gold"))
        self.empty = QLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "quiet")
        self.empty.setWordWrap(True)
        self.reason = QComboBox()
        self.reason.setObjectName("reason")
        self.reason.setAccessibleName(self.tr("Reason"))
        self.comment = QLineEdit()
        self.comment.setObjectName("comment")
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setPlaceholderText(self.tr("For the curators"))
        self.clause = QComboBox()
        self.clause.setObjectName("clause")
        self.clause.setAccessibleName(self.tr("Clause of the guideline"))
        self._lay_out()
        self._keys()
        desk.changed.connect(self._changed)
        desk.article_changed.connect(self._article_opened)
        background.done.connect(self._take_words)

    # how it is laid out

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(40, 18, 40, 18)
        column.setSpacing(10)
        column.addWidget(self.title)
        self._card_column = QVBoxLayout()
        self._card_column.setSpacing(10)
        column.addLayout(self._card_column)
        column.addWidget(self.gold)
        self.table = QGridLayout()
        self.table.setHorizontalSpacing(18)
        self.table.setVerticalSpacing(4)
        column.addLayout(self.table)
        column.addStretch(1)
        self.inner = QWidget()
        self.inner.setObjectName("page")
        self.inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.inner.setLayout(column)
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(self.inner)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        middle = QVBoxLayout()
        middle.addWidget(self.scroll, 1)
        middle.addWidget(self.empty, 1)
        middle.addWidget(self._foot())
        middle.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self._side())

    def _foot(self) -> QWidget:
        self.hints = QLabel()
        self.hints.setObjectName("hints")
        self.hints.setProperty("role", "quiet")
        self.hints.setWordWrap(True)
        self.hints.setContentsMargins(40, 8, 40, 10)
        return self.hints

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("panel")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(316)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(_heading(self.tr("INBOX")))
        row.addStretch(1)
        self.left = QLabel()
        self.left.setObjectName("left")
        self.left.setProperty("role", "quiet")
        row.addWidget(self.left)
        layout.addLayout(row)
        self.classes = QLabel()
        self.classes.setTextFormat(Qt.TextFormat.RichText)
        layout.addWidget(self.classes)
        self.agreed = QPushButton()
        self.agreed.setObjectName("agreed")
        self.agreed.setProperty("role", "primary")
        self.agreed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.agreed.clicked.connect(self.take_agreed)
        layout.addWidget(self.agreed)
        layout.addSpacing(8)
        self.guideline_heading = _heading(self.tr("GUIDELINE"))
        layout.addWidget(self.guideline_heading)
        self.guideline = QLabel()
        self.guideline.setWordWrap(True)
        self.guideline.setAlignment(Qt.AlignmentFlag.AlignTop)
        box = QScrollArea()
        box.setWidgetResizable(True)
        box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box.setWidget(self.guideline)
        self.guideline.setAutoFillBackground(False)
        box.viewport().setAutoFillBackground(False)
        layout.addWidget(box, 1)
        layout.addSpacing(8)
        layout.addWidget(_heading(self.tr("REASON")))
        card = QFrame()
        card.setProperty("role", "card")
        form = QFormLayout(card)
        for reason in REASONS:
            self.reason.addItem(reason or self.tr("none given"), reason)
        for words, field in (
            (self.tr("Code"), self.reason),
            (self.tr("Clause"), self.clause),
            (self.tr("Note"), self.comment),
        ):
            label = QLabel(words)
            label.setProperty("role", "quiet")
            field.setMinimumWidth(60)
            form.addRow(label, field)
        layout.addWidget(card)
        return side

    def _keys(self) -> None:
        for number, letter in enumerate(LETTERS):
            self._key(letter, lambda number=number: self.take(number))
        self._key("E", self.edit)
        self._key("X", self.reject)
        self._key("U", self.take_agreed)
        self._key("R", self.comment.setFocus)
        for keys, step in ((("N", "Right", "Space"), 1), (("P", "Left"), -1)):
            for key in keys:
                self._key(key, lambda step=step: self.walk(step))
        self._key("Return", self.decide_edit)
        self._key("Escape", self.stop_edit)
        self.comment.returnPressed.connect(self.setFocus)
        for label in self._scheme.labels:
            self._key(label.key, lambda name=label.name: self.decide_edit(name))

    def _key(self, key: str, handler: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: None if self._typing() else handler())
        self.addAction(action)

    def _typing(self) -> bool:
        return self.comment.hasFocus()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another palette."""
        self._theme = theme
        for card in (*self.cards, self.gold):
            card.view.set_theme(theme)
        self._show()

    # what is shown

    def refresh(self) -> None:
        """Read the corpus again, and show the question that was shown, or the first open one."""
        self.inbox.read()
        here = self.inbox.find(self.question.key) if self.question else None
        if here is None and self._desk.article is not None:
            asked = self.inbox.of_article(self._desk.article.id)
            here = next((question for question in asked if question.open), None)
        if here is None:
            here = self.inbox.step("", 1, only_open=True) or self.inbox.step("", 1, only_open=False)
        self._go(here)

    def walk(self, step: int) -> None:
        """To the next question or the one before, decided or not."""
        if self._editing:
            return
        key = self.question.key if self.question else ""
        self._go(self.inbox.step(key, step, only_open=False))

    def _go(self, question: Question | None) -> None:
        self._editing = False
        if question is None or self.question is None or question.key != self.question.key:
            self.reason.setCurrentIndex(0)
            self.comment.clear()
        self.question = question
        if question is not None and (
            self._article is None or self._article.id != question.item.article
        ):
            self._article = self._desk.project.article(question.item.article)
            self._ask_words(self._article)
            self._desk.open_article(self._article.id)
        self._show()

    def _ask_words(self, article: Article) -> None:
        if article.id not in self._words:
            text, language = article.text, article.language
            self._background.run(("words", article.id), lambda: segment(text, language))

    def _show(self) -> None:
        question, article = self.question, self._article
        nothing = question is None or article is None
        self.scroll.setVisible(not nothing)
        self.empty.setVisible(nothing)
        self._show_inbox()
        if question is None or article is None:
            self.hints.clear()
            self.empty.setText(
                self.tr("There is nothing to decide.\n\nTwo annotators must have worked on an")
                + " "
                + self.tr("article, and differ.")
            )
            return
        item = question.item
        visible = _lines_around(article.text, item.start, item.end)
        words = self._words.get(article.id)
        borders = words.words if words else None
        works = {work.layer: work for work in self.inbox.case(article.id).works}
        names = item.annotators
        while len(self.cards) < len(names):
            card = Card(self._theme, self._scheme)
            card.setObjectName(f"version_{LETTERS[len(self.cards)]}")
            card.letter.setText(LETTERS[len(self.cards)])
            self.cards.append(card)
            self._card_column.addWidget(card)
        emphasis = item.ranges or ((item.start, item.end),)
        decision = question.decision
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(names))
            if number >= len(names):
                continue
            name = names[number]
            card.name.setText(name)
            card.says.setText(self._says(question, name))
            card.set_current(
                decision is not None and decision.choice is Choice.TAKE and decision.taken == name
            )
            offered = item.spans[name]
            card.show_version(
                article.text,
                borders,
                visible,
                works[name].spans,
                emphasis,
                offered[0].id if offered else "",
            )
        gold = self.inbox.case(article.id).gold
        self.gold.name.setText(self._gold_says(question))
        self.gold.show_version(article.text, borders, visible, gold.spans, ())
        self.gold.set_current(False)
        self.gold.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show_title(question, article)
        self._show_table(question, article)
        self._show_guideline(question)
        self._show_hints(question)

    def _says(self, question: Question, name: str) -> str:
        relations = question.item.relations.get(name, ())
        if question.item.relations:
            return ", ".join(relation.type for relation in relations) or self.tr("no relation")
        spans = question.item.spans[name]
        if not spans:
            return self.tr("nothing")
        if question.difference is Difference.ATTRIBUTE:
            held = (f"{key} {value}" for key, value in sorted(spans[0].attributes.items()))
            return ", ".join(held) or self.tr("no attributes")
        return ", ".join(self._scheme.label(span.label).title for span in spans)

    def _gold_says(self, question: Question) -> str:
        decision = question.decision
        if decision is None:
            return self.tr("not decided")
        words = {
            Choice.TAKE: self.tr("took {name}").format(name=decision.taken),
            Choice.EDIT: self.tr("edited"),
            Choice.REJECT: self.tr("neither"),
            Choice.RULE: self.tr("rule {name}").format(name=decision.taken),
        }[decision.choice]
        why = " · ".join(
            part for part in (decision.reason, decision.clause, decision.comment) if part
        )
        return f"{words}, {decision.reviewer}{' · ' + why if why else ''}"

    def _show_title(self, question: Question, article: Article) -> None:
        asked = [each.key for each in self.inbox.all()]
        difference = _words_for(question.difference)
        edge = f", {question.item.edge.value} edge" if question.item.edge else ""
        self.title.setText(
            self.tr("{language} · conflict {n} of {all} · {difference}").format(
                language=article.language.upper(),
                n=asked.index(question.key) + 1 if question.key in asked else 0,
                all=len(asked),
                difference=f"{difference}{edge}",
            )
            + f" · {article.name}"
        )

    def _show_table(self, question: Question, article: Article) -> None:
        _empty(self.table)
        heads = ("", self.tr("start"), self.tr("end"), self.tr("label"), self.tr("text"))
        for number, words in enumerate(heads):
            self.table.addWidget(_quiet(words), 0, number)
        row = 1
        for number, (_, spans) in enumerate(question.item.spans.items()):
            for span in spans:
                surface = " ".join(span.surface(article.text).split())
                attributes = ", ".join(f"{k} {v}" for k, v in sorted(span.attributes.items()))
                shown = surface if len(surface) <= 90 else f"{surface[:89]}…"
                values = (LETTERS[number], str(span.start), str(span.end), span.label, shown)
                for at, words in enumerate(values):
                    cell = QLabel(words)
                    cell.setTextFormat(Qt.TextFormat.PlainText)
                    self.table.addWidget(cell, row, at)
                if attributes:
                    row += 1
                    self.table.addWidget(_quiet(attributes), row, 3, 1, 2)
                row += 1
        self.table.setColumnStretch(4, 1)

    def _show_guideline(self, question: Question) -> None:
        labels = [self._scheme.label(name) for name in question.item.labels]
        self.guideline_heading.setText(
            self.tr("GUIDELINE") + " · " + " / ".join(label.title.upper() for label in labels)
        )
        parts = []
        keep = self.clause.currentData()
        self.clause.clear()
        self.clause.addItem(self.tr("none cited"), "")
        for label in labels:
            parts.append(f"<p style='margin:0 0 6px 0'>{label.guideline}</p>")
            for number, clause in enumerate(label.clauses, 1):
                parts.append(
                    f"<p style='margin:0 0 4px 0'><b style='color:{self._theme.label(label)}'>"
                    f"{number}</b> {clause}</p>"
                )
                self.clause.addItem(f"{label.title} {number}", f"{label.name} {number}")
        self.clause.setCurrentIndex(max(0, self.clause.findData(keep)))
        self.guideline.setText("".join(parts))

    def _show_hints(self, question: Question) -> None:
        cap = (
            f"<span style='color:{self._theme.text}; background:{self._theme.hover}'>"
            "&nbsp;{key}&nbsp;</span>&nbsp;{words}"
        )
        if self._editing:
            keys = [(label.key, label.title) for label in self._scheme.labels]
            hints = [("↵", self.tr("decide")), *keys, ("Esc", self.tr("leave"))]
        else:
            names = question.item.annotators
            hints = [
                (LETTERS[n], self.tr("take {name}").format(name=name))
                for n, name in enumerate(names)
            ]
            if not question.item.relations:
                hints.append(("E", self.tr("edit")))
            hints += [
                ("X", self.tr("neither")),
                ("N", self.tr("next")),
                ("P", self.tr("before")),
                ("R", self.tr("say why")),
                ("Ctrl+Z", self.tr("undo")),
            ]
        self.hints.setText(
            " &nbsp; ".join(cap.format(key=key, words=words) for key, words in hints)
        )

    def _show_inbox(self) -> None:
        waiting = self.inbox.open()
        self.left.setText(str(len(waiting)))
        counts = Counter(question.difference for question in waiting)
        here = self.question.difference if self.question else None
        rows = []
        for difference, count in counts.most_common():
            words = _words_for(difference)
            words = f"<b>{words}</b>" if difference is here else words
            rows.append(
                f"<tr><td width='240'>{words}</td>"
                f"<td align='right' style='color:{self._theme.quiet}'>{count}</td></tr>"
            )
        self.classes.setText(f"<table cellpadding='3'>{''.join(rows)}</table>")
        result = unanimous(
            self.inbox.cases(), reviewer=self._desk.people.reviewer, now=datetime.now(UTC)
        )
        self._rule = result
        self.agreed.setVisible(result.decided > 0)
        self.agreed.setText(self.tr("Take {n} that all agree on   U").format(n=result.decided))

    # what the reviewer does

    def take(self, number: int) -> None:
        """Take the version of the annotator with that number."""
        question = self.question
        if question is None or self._editing or number >= len(question.item.annotators):
            return
        name = question.item.annotators[number]
        self._decide(lambda **why: take(self._case(), question, name, **why))

    def reject(self) -> None:
        """Let none of the versions stand."""
        question = self.question
        if question is not None and not self._editing:
            self._decide(lambda **why: reject(self._case(), question, **why))

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
        view.select(first.start, first.end)
        view.setFocus()
        self._show_hints(question)

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
        self._decide(lambda **why: edit(self._case(), question, [version], **why))

    def stop_edit(self) -> None:
        """Leave the gold card as it was."""
        if self._editing:
            self._editing = False
            self.setFocus()
            self._show()

    def take_agreed(self) -> None:
        """Take into gold what all annotators made alike."""
        if self._rule.act is not None and not self._editing:
            self._desk.carry_out(self._rule.act)

    def _case(self) -> Case:
        assert self.question is not None
        return self.inbox.case(self.question.item.article)

    def _decide(self, order: Callable[..., Act]) -> None:
        assert self.question is not None
        key = self.question.key
        try:
            act = order(
                reviewer=self._desk.people.reviewer,
                now=datetime.now(UTC),
                reason=str(self.reason.currentData() or ""),
                clause=str(self.clause.currentData() or ""),
                comment=self.comment.text().strip(),
            )
        except PenandaError as error:
            self._desk.refused.emit(error)
            return
        self._editing = False
        if self._desk.carry_out(act) is None:
            self._show()
            return
        self.setFocus()
        following = self.inbox.step(key, 1, only_open=True)
        if following is not None:
            self._go(following)

    # what came back

    def _changed(self, act: Act) -> None:
        if not self._desk.reviewing:
            return
        before = {question.key for question in self.inbox.open()}
        self.inbox.read({change.article for change in act.changes})
        here = self.inbox.find(self.question.key) if self.question else None
        reopened = [question for question in self.inbox.open() if question.key not in before]
        if act.reverts is not None and reopened:
            here = reopened[0]
        self._go(here or self.inbox.step("", 1, only_open=True))

    def _article_opened(self, article: Article) -> None:
        if not self._desk.reviewing or (self._article and self._article.id == article.id):
            return
        asked = self.inbox.of_article(article.id)
        here = next((question for question in asked if question.open), None) or next(
            iter(asked), None
        )
        if here is not None:
            self._go(here)

    def _take_words(self, key: object, found: object) -> None:
        if not (isinstance(key, tuple) and key[0] == "words" and isinstance(found, Segmentation)):
            return
        self._words[key[1]] = found
        if self._article is not None and self._article.id == key[1]:
            for card in (*self.cards, self.gold):
                card.view.set_words(found.words, found.sentences)


def _lines_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole lines that hold the range; of long lines, what stands around it."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", max(start, end - 1))
    last = len(text) if last < 0 else last
    if start - first > 2 * _AROUND:
        blank = text.rfind(" ", first, start - _AROUND)
        first = blank + 1 if blank >= 0 else first
    if last - end > 2 * _AROUND:
        blank = text.find(" ", end + _AROUND, last)
        last = blank if blank >= 0 else last
    return first, last


def _words_for(difference: Difference) -> str:
    return {
        Difference.SAME: "agreed now, decided before",
        Difference.BOUNDARY: "boundary",
        Difference.LABEL: "label",
        Difference.BOUNDARY_LABEL: "boundary and label",
        Difference.MISSING: "missing by one",
        Difference.EXTRA: "extra by one",
        Difference.NESTED: "nested span by one",
        Difference.SPLIT: "one span or several",
        Difference.ATTRIBUTE: "attributes",
        Difference.RELATION: "relation",
    }[difference]


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _empty(grid: QGridLayout) -> None:
    while grid.count():
        widget = grid.takeAt(0).widget()
        if widget is not None:
            widget.deleteLater()
