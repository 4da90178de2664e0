"""A decided conflict becomes an example in the guideline of its label, with a key: one act.

Trap: after a decision the next question comes at once; so on one that is open, what she decided last
is meant.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.errors import PenandaError
from app.model import GOLD, Act, Choice, Decision
from app.scheme import example_of, revise
from ui.adjudication.page import AdjudicationPage
from ui.desk import Desk


class Exampling(QObject):
    """Adds the decision on the question of ``page``, or the latest, to the examples of its label."""

    def __init__(self, page: AdjudicationPage, desk: Desk) -> None:
        super().__init__()
        self._page = page
        self._desk = desk
        self._latest: Decision | None = None
        desk.changed.connect(self._remember)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do here."""
        return {"example_here": self.add}

    def _remember(self, act: Act) -> None:
        made = [
            item
            for change in act.changes
            for item in change.added
            if isinstance(item, Decision) and item.choice not in (Choice.ASK, Choice.RULE)
        ]
        if made and act.reverts is None:
            self._latest = made[-1]
        elif act.reverts is not None:
            self._latest = None

    def add(self) -> None:
        """Add it; refused where nothing is decided, or nothing of it stands in gold."""
        question = self._page.question
        decision = question.decision if question is not None else None
        decision = decision or self._latest
        desk = self._desk
        try:
            if decision is None:
                raise PenandaError(
                    "nothing is decided here", advice="Decide the question first, then add it."
                )
            project = desk.project
            article = project.article(decision.article)
            order = example_of(decision, project.work(article.id, GOLD), article)
            revision = revise(project, [order], desk.people.reviewer)
        except PenandaError as error:
            desk.refused.emit(error)
            return
        desk.hear(revision.act)
