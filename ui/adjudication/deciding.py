"""What the reviewer decides becomes an act, is carried out, and the next open question comes.

Traps: what is decided is read anew from the disk when its turn to be written comes, since another
window may have written since it was shown; what cannot be decided any more is looked at again. And
while an order on a question waits for another program, she may have gone elsewhere, or be typing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from app.adjudication import (
    Arrow,
    Blend,
    Case,
    Question,
    Version,
    Way,
    ask_back,
    crossed,
    edit,
    reject,
    take,
)
from app.adjudication.draft import Draft
from app.annotation import trimmed
from app.errors import PenandaError
from app.model import Act, Article
from ui.adjudication.walk import Walk
from ui.adjudication.why import Signed, Why
from ui.desk import Desk
from ui.words import Words


class Deciding(QObject):
    """Decides the question at hand; ``why`` gives what is written as the reason, and ``ready`` whether
    she has the keyboard where decisions are made.

    ``decided(question, why)`` when that has gone out with a decision; ``ended`` when the keyboard is
    to come back to the page; ``told(str)`` what becomes of an order that is not carried out at once.
    """

    decided = Signal(object, object)
    ended = Signal()
    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        words: Words,
        walk: Walk,
        why: Callable[[], Why],
        ready: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self._walk = walk
        self._why = why
        self._ready = ready
        self._waiting: set[str] = set()  # the keys of questions on which an order waits

    def take(self, number: int) -> None:
        """Take the version of the annotator with that number."""
        question = self._walk.question
        if question is None or number >= len(self._walk.letters()):
            return
        name = self._walk.letters()[number]
        self._decide(question, lambda case, signed: take(case, question, name, **signed))

    def take_blend(self, blend: Blend) -> None:
        """Decide for a version made from those offered."""
        question, article = self._walk.question, self._walk.article
        if question is None or article is None or question.item.relations:
            return
        versions = Way.blend(blend).versions(question, article.text, self._borders(article))
        if versions is None:
            self._refuse(self.tr("that fits no difference of this kind"))
            return
        self._decide(
            question,
            lambda case, signed: edit(case, question, versions, how=blend.value, **signed),
            versions,
        )

    def take_crossed(self, number: int) -> None:
        """Decide for the label of that annotator with the range of the first other that differs."""
        question, letters = self._walk.question, self._walk.letters()
        if question is None or number >= len(letters):
            return
        versions = (crossed(question, letters[number], other) for other in letters)
        version = next(filter(None, versions), None)
        if version is None:
            self._refuse(self.tr("label and range do not both differ"))
            return
        self._decide(
            question,
            lambda case, signed: edit(case, question, [version], how="crossed", **signed),
            [version],
        )

    def reject(self) -> None:
        """Let none of the versions stand."""
        question = self._walk.question
        if question is not None:
            self._decide(question, lambda case, signed: reject(case, question, **signed))

    def ask_back(self) -> None:
        """Send the note to the annotators; the question stays open."""
        question = self._walk.question
        if question is None:
            return

        self._decide(
            question,
            lambda case, signed: ask_back(
                case, question, signed["comment"], reviewer=signed["reviewer"], now=signed["now"]
            ),
            told=self.tr("The annotators are asked; the question stays open."),
        )

    def mark(self, draft: Draft, marked: tuple[int, int], label: str = "") -> None:
        """Decide for ``draft`` on the range ``marked``, under ``label`` or its own."""
        question, article = self._walk.question, self._walk.article
        if question is None or article is None:
            return
        start, end = trimmed(article.text, *marked)
        if start >= end:
            self._desk.refused.emit(
                PenandaError("nothing is marked", advice="Mark the range in the gold card first.")
            )
            return
        try:
            made = draft.marked(start, end, label)
        except PenandaError as error:
            self._desk.refused.emit(error)
            return
        self._decide(
            question,
            lambda case, signed: edit(
                case, question, [made.version], added=made.added, removed=made.removed, **signed
            ),
            [made.version],
            (*made.added, *made.removed),
        )

    def _borders(self, article: Article) -> Sequence[int] | None:
        known = self._words.of(article)
        return known.words if known else None

    def _decide(
        self,
        question: Question,
        order: Callable[[Case, Signed], Act],
        versions: Sequence[Version] = (),
        arrows: Sequence[Arrow] = (),
        *,
        told: str = "",
    ) -> None:
        """``versions`` and ``arrows`` are what the order makes, if it is not what was offered;
        ``told`` is said when it is done."""
        if question.key in self._waiting:
            self._tell_waiting()
            return
        why = self._why()
        signed: Signed = {**why, "reviewer": self._desk.people.reviewer, "now": datetime.now(UTC)}

        def draw_up() -> Act:
            case = self._walk.inbox.part(question, versions, arrows)
            return order(case, signed)

        over = False

        def end(act: Act | None) -> None:
            nonlocal over
            over = True
            late = question.key in self._waiting
            self._waiting.discard(question.key)
            if act is not None:
                self.decided.emit(question, why)
                if told:
                    self.told.emit(told)
            if not late or (self._walk.is_at(question) and self._ready()):
                self._go_on(question, done=act is not None)

        self._desk.draw_up(draw_up, end)
        if not over:
            self._waiting.add(question.key)
            self._tell_waiting()

    def _tell_waiting(self) -> None:
        self.told.emit(self.tr("This waits until another program has finished writing."))

    def _go_on(self, question: Question, *, done: bool) -> None:
        """From what is done to the next; what could not be done is looked at again."""
        if done:
            self._walk.go_on(question)
            self.ended.emit()
        elif self._walk.look_again(question):
            self.ended.emit()

    def _refuse(self, what: str) -> None:
        self._desk.refused.emit(PenandaError(what))
