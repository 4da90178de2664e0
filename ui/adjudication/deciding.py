"""What the reviewer decides becomes an act, is carried out, and the next open question comes.

Trap: what is decided is read anew from the disk first, since another window may have written since
it was shown; what cannot be decided any more is looked at again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from app.adjudication import (
    Arrow,
    Blend,
    Question,
    Version,
    Way,
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
from ui.desk import Desk
from ui.words import Words


class Deciding(QObject):
    """Decides the question at hand; ``why`` gives what is written as the reason.

    ``decided`` when what was written has gone out with a decision; ``ended`` when the keyboard is to
    come back to the page.
    """

    decided = Signal()
    ended = Signal()

    def __init__(
        self, desk: Desk, words: Words, walk: Walk, why: Callable[[], dict[str, str]]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self._walk = walk
        self._why = why

    def take(self, number: int) -> None:
        """Take the version of the annotator with that number."""
        question = self._walk.question
        if question is None or number >= len(self._walk.letters()):
            return
        name = self._walk.letters()[number]
        self._decide(question, lambda case, **why: take(case, question, name, **why))

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
            lambda case, **why: edit(case, question, versions, how=blend.value, **why),
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
            lambda case, **why: edit(case, question, [version], how="crossed", **why),
            [version],
        )

    def reject(self) -> None:
        """Let none of the versions stand."""
        question = self._walk.question
        if question is not None:
            self._decide(question, lambda case, **why: reject(case, question, **why))

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
        arrows = {"added": made.added, "removed": made.removed}
        self._decide(
            question,
            lambda case, **why: edit(case, question, [made.version], **arrows, **why),
            [made.version],
            (*made.added, *made.removed),
        )

    def _borders(self, article: Article) -> Sequence[int] | None:
        known = self._words.of(article)
        return known.words if known else None

    def _decide(
        self,
        question: Question,
        order: Callable[..., Act],
        versions: Sequence[Version] = (),
        arrows: Sequence[Arrow] = (),
    ) -> None:
        """``versions`` and ``arrows`` are what the order makes, if it is not what was offered."""
        try:
            act = order(
                self._walk.inbox.part(question, versions, arrows),
                reviewer=self._desk.people.reviewer,
                now=datetime.now(UTC),
                **self._why(),
            )
        except PenandaError as error:
            self._desk.refused.emit(error)
            self._look_again(question)
            return
        if self._desk.carry_out(act) is None:
            self._look_again(question)
            return
        self.decided.emit()
        self._walk.go_on(question)
        self.ended.emit()

    def _look_again(self, question: Question) -> None:
        if self._walk.look_again(question):
            self.ended.emit()

    def _refuse(self, what: str) -> None:
        self._desk.refused.emit(PenandaError(what))
