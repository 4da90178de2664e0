"""What a reviewer does with keys, and what stands on the disk then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.comparison import Difference
from app.model import GOLD, Span
from app.store import Project

VIETNAMESE = "vi-crime-dialogue-hanoi"
INDONESIAN = "id-thailand-laos-cooperation"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


def gold(hands) -> list[Span]:
    return hands.spans(VIETNAMESE, GOLD)


def decisions(hands):
    with Project.open(hands.studio.project.path, read_only=True) as project:
        return list(project.work(VIETNAMESE, GOLD).decisions)


def open_questions(page) -> list[str]:
    return [question.key for question in page.inbox.of_article(VIETNAMESE) if question.open]


def go_to(page, difference: Difference):
    """Walk to a question of that kind in the Vietnamese article."""
    question = next(
        each
        for each in page.inbox.of_article(VIETNAMESE)
        if each.difference is difference and each.open
    )
    for _ in range(len(page.inbox.all())):
        if page.question.key == question.key:
            return question
        QTest.keyClick(page, K.Key_N)
    raise AssertionError("the walk does not come by")


def annotate(hands, command, who: str = "curator-a") -> None:
    """Another order of an annotator, as on the annotate page."""
    desk = hands.studio.desk
    desk.set_annotator(who)
    assert desk.order(command) is not None
