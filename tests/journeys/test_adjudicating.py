"""The whole sample corpus adjudicated in the real window with keys alone, and all of it taken back.

What it took is told (``pytest -rP``): conflicts, decisions and presses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.intake import make_sample
from app.model import GOLD, Choice, Decision, Work
from app.store import Project, check
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

MODEL, OTHER, REVIEWER = "curator-a", "curator-b", "reviewer-1"
PLANTED = 55
K = Qt.Key
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Reviewer:
    """Someone who adjudicates by keys alone, and counts them."""

    def __init__(self, studio: Studio) -> None:
        self.studio = studio
        self.page = studio.adjudication
        self.presses = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One press, to where the keyboard is."""
        self.presses += 1
        window = QApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, key, modifiers)
        QApplication.processEvents()

    def gold(self) -> list[Work]:
        """Gold of every article, as the file has it."""
        with Project.open(self.studio.project.path, read_only=True) as project:
            return [project.work(head.id, GOLD) for head in project.heads()]

    def decisions(self) -> list[Decision]:
        """Every decision, by rule or by hand."""
        return [decision for work in self.gold() for decision in work.decisions]


@pytest.fixture
def reviewer(tmp_path: Path, qtbot: QtBot) -> Iterator[Reviewer]:
    """A reviewer before the window on the sample, on the page where articles are marked."""
    path = tmp_path / "sample.penanda"
    make_sample(path)
    app = application()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    studio = Studio(app, Project.open(path), Choices(settings))
    studio.desk.set_reviewer(REVIEWER)
    studio.window.show()
    qtbot.waitExposed(studio.window)
    studio.window.activateWindow()
    yield Reviewer(studio)
    studio.window.close()
    QApplication.processEvents()


def content(work: Work) -> tuple[set[object], set[object]]:
    """What a layer says, its ids left out."""
    told = {
        span.id: (
            *(span.start, span.end, span.label, tuple(sorted(span.attributes.items()))),
            span.note,
        )
        for span in work.spans
    }
    relations = {(one.type, told[one.head], told[one.tail]) for one in work.relations}
    return set(told.values()), relations


def test_the_sample_is_adjudicated_with_keys_alone_and_all_is_taken_back(
    reviewer: Reviewer,
) -> None:
    page, project = reviewer.page, reviewer.studio.project
    reviewer.press(K.Key_2, CONTROL)
    conflicts = len(page.inbox.open())
    assert conflicts >= PLANTED - 2  # relations are asked once their ends are gold
    reviewer.press(K.Key_U)
    decided = 0
    kinds: Counter[str] = Counter()
    while page.inbox.open():
        question = page.question
        assert question is not None
        assert question.open
        kinds[question.difference.value] += 1
        reviewer.press((K.Key_A, K.Key_B)[question.item.annotators.index(MODEL)])
        decided += 1
        assert len([one for one in reviewer.decisions() if one.choice is Choice.TAKE]) == decided
    reviewer.press(K.Key_U)
    presses = reviewer.presses
    assert decided >= PLANTED
    assert presses <= decided + 3
    for work in reviewer.gold():
        assert content(work) == content(project.work(work.article, MODEL))
    by_hand = [one for one in reviewer.decisions() if one.choice is not Choice.RULE]
    assert {one.reviewer for one in by_hand} == {REVIEWER}
    assert not list(check(project))
    acts = 0
    while any(work.spans or work.decisions for work in reviewer.gold()):
        reviewer.press(K.Key_Z, CONTROL)
        acts += 1
        assert acts <= presses
    assert not list(check(project))
    print(
        f"{conflicts} conflicts at first, {decided} decisions"
        f" ({', '.join(f'{kind} {count}' for kind, count in kinds.most_common())}),"
        f" {presses} presses; taken back with {acts}"
    )


def test_what_one_rejects_and_another_takes_comes_up_again_in_the_window(
    reviewer: Reviewer,
) -> None:
    page = reviewer.page
    reviewer.press(K.Key_2, CONTROL)
    first = page.question
    assert first is not None
    reviewer.press(K.Key_X)
    assert page.inbox.find(first).open is False  # type: ignore[union-attr]
    reviewer.studio.desk.set_reviewer("reviewer-2")
    reviewer.press(K.Key_P)
    assert page.question is not None
    assert page.question.key == first.key
    reviewer.press(K.Key_A)
    again = page.inbox.find(first)
    assert again is not None
    assert (again.open, again.contested) == (True, True)
    assert {one.reviewer for one in reviewer.decisions()} == {REVIEWER, "reviewer-2"}
