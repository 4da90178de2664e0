"""The reviewer's own version: a range in the gold card, and the form below it for all else.

What is filled in changes a draft; nothing is written before it is decided, and then it is one act.

Trap: a field tells what is typed when it loses the keyboard, so the form is read once more before it
is decided, and told to drop what it holds before it is hidden.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from app.adjudication.draft import Draft
from app.annotation import AddRelation
from app.annotation.commands import Command
from app.errors import PenandaError
from app.model import Scheme, Span
from ui.adjudication.deciding import Deciding
from ui.adjudication.versions import Versions
from ui.adjudication.walk import Walk
from ui.desk import Desk

_NEAREST = 16  # spans that a relation is offered to
_SURFACE = 60


class Editing(QObject):
    """Edits the question at hand in ``versions``; ``draft`` is None while nothing is edited."""

    def __init__(self, desk: Desk, walk: Walk, versions: Versions, deciding: Deciding) -> None:
        super().__init__()
        self._desk = desk
        self._scheme: Scheme = desk.project.scheme
        self._walk = walk
        self._versions = versions
        self._deciding = deciding
        self.draft: Draft | None = None
        self.form = versions.gold.form
        self.form.follows = versions.gold.view
        self.form.ordered.connect(self._order)
        self.form.relating.connect(self._offer_relations)
        self.form.left.connect(versions.gold.view.setFocus)

    def begin(self) -> bool:
        """Begin; gives whether the question can be edited."""
        question, article = self._walk.question, self._walk.article
        if question is None or article is None or question.item.relations:
            return False
        try:
            part = self._walk.inbox.part(question)
            case = self._walk.inbox.case(article.id)
            self.draft = Draft(case, question, self._scheme, part)
        except PenandaError as error:
            self._desk.refused.emit(error)
            self._walk.look_again(question)
            return False
        span = self.draft.span
        self._versions.begin_marking(span.start, span.end)
        self._show()
        return True

    def decide(self, label: str = "") -> None:
        """Decide for the draft on the range that is marked, under ``label`` or its own."""
        if self.draft is not None:
            self.form.hand_in()
            self._deciding.mark(self.draft, self._versions.gold.view.selection(), label)

    def fill_in(self) -> None:
        """The keyboard goes to the form."""
        if self.draft is not None:
            self.form.first_field().setFocus()

    def end(self) -> bool:
        """Leave it; gives whether the keyboard was here."""
        held = self.form.isAncestorOf(self.form.window().focusWidget() or self._versions)
        self.draft = None
        self.form.drop()
        return self._versions.gold.end_marking() or held

    def _order(self, command: Command) -> None:
        if self.draft is None:
            return
        try:
            self.draft.order(command)
        except PenandaError as error:
            self._desk.refused.emit(error)
        self._show()

    def _show(self) -> None:
        article = self._walk.article
        if self.draft is not None and article is not None:
            self.form.show_span(self.draft.span, self.draft.work, article.text)

    def _offer_relations(self) -> None:
        """A menu of the relations that the draft can have with the gold spans near it."""
        article = self._walk.article
        if self.draft is None or article is None:
            return
        menu = QMenu(self.form)
        menu.setObjectName("relations")
        for command, title, other in possible_relations(self.draft, self._scheme):
            surface = " ".join(other.surface(article.text).split())[:_SURFACE]
            entry = menu.addAction(f"{title} {surface}".replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, command=command: self._order(command))
        if menu.isEmpty():
            menu.addAction(self.tr("Gold has no span that it can be related to.")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.form.relate.mapToGlobal(QPoint(0, self.form.relate.height())))


def possible_relations(draft: Draft, scheme: Scheme) -> list[tuple[AddRelation, str, Span]]:
    """What can be drawn between the draft and the spans near it, the nearest first, and how it is
    told."""
    span, work = draft.span, draft.work
    others = sorted(
        (other for other in work.spans if other.id != span.id),
        key=lambda other: abs(other.start - span.start),
    )
    drawn = {(one.type, one.head, one.tail) for one in work.relations_of(span.id)}
    found = []
    for other in others:
        for kind in scheme.relations:
            for head, tail, words in (
                (span, other, f"{kind.title} →"),
                (other, span, f"← {kind.title}"),
            ):
                fits = kind.joins(head.label, tail.label)
                if fits and (kind.name, head.id, tail.id) not in drawn:
                    found.append((AddRelation(kind.name, head.id, tail.id), words, other))
    return found[:_NEAREST]
