"""The dialog of train, dev and test shows what a split would do, does that, and leaves no thread."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.export import Plan, plan_of, split
from app.export.release import CardText, keep
from app.store import Project
from ui.export import SplitsDialog


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def project(sample):
    with Project.open(sample) as opened:
        yield opened


def opened(qtbot, parent, project) -> SplitsDialog:
    made = SplitsDialog(parent, project, "siti")
    made.open()
    qtbot.waitUntil(lambda: not made.looking.running, timeout=60_000)
    return made


def column(dialog, number: int) -> list[str]:
    return [dialog.table.item(row, number).text() for row in range(3)]


def split_by_hand(qtbot, dialog) -> None:
    QTest.mouseClick(dialog.carry_out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.act is not None, timeout=60_000)
    assert not dialog.isVisible()


def test_what_is_shown_is_what_is_done(qtbot, parent, project):
    dialog = opened(qtbot, parent, project)
    assert column(dialog, 0) == ["train", "dev", "test"]
    assert column(dialog, 1) == ["3", "1", "1"]
    assert dialog.told.text() == "5 articles get a place."
    assert project.splits() == {}
    split_by_hand(qtbot, dialog)
    places = list(project.splits().values())
    assert [places.count(part) for part in ("train", "dev", "test")] == [3, 1, 1]
    assert plan_of(project) == Plan()


def test_what_is_split_keeps_its_place_until_all_is_split_anew(qtbot, parent, project):
    split_by_hand(qtbot, opened(qtbot, parent, project))
    dialog = opened(qtbot, parent, project)
    assert dialog.told.text() == "Every article has its place."
    assert not dialog.carry_out.isEnabled()
    assert not dialog.seed.isEnabled()
    dialog.anew.setChecked(True)
    dialog.shares[1].setValue(0)
    dialog.shares[2].setValue(40)
    qtbot.waitUntil(lambda: not dialog.looking.running, timeout=60_000)
    assert column(dialog, 1)[1] == "0"
    split_by_hand(qtbot, dialog)
    assert plan_of(project) == Plan((80, 0, 40))


def test_what_cannot_be_is_said_in_a_sentence(qtbot, parent, project):
    dialog = opened(qtbot, parent, project)
    dialog.by.setCurrentIndex(dialog.by.findData("date"))
    qtbot.waitUntil(lambda: not dialog.looking.running, timeout=60_000)
    assert "3 articles have no date" in dialog.told.text()
    assert not dialog.carry_out.isEnabled()
    dialog.by.setCurrentIndex(0)
    for box in dialog.shares:
        box.setValue(0)
    assert "cannot be these" in dialog.told.text()
    assert not dialog.carry_out.isEnabled()
    dialog.done(0)
    assert project.splits() == {}


def test_closing_in_the_middle_leaves_nothing_behind(qtbot, parent, project):
    dialog = SplitsDialog(parent, project, "siti")
    dialog.open()
    dialog.reject()
    assert not dialog.looking.running
    assert project.splits() == {}


def test_undo_and_redo_in_the_window_take_a_split_back_and_do_it_again(hands):
    desk = hands.studio.desk
    act = split(desk.project, desk.who).act
    assert act is not None
    desk.hear(desk.project.apply(act))
    opened = desk.article.id
    assert len(desk.project.splits()) == 5
    desk.undo()
    assert desk.project.splits() == {}
    desk.redo()
    assert len(desk.project.splits()) == 5
    assert desk.article.id == opened


def test_undo_of_what_the_card_says_is_of_no_article(hands):
    desk = hands.studio.desk
    act = keep(desk.project, CardText(title="Pejabat"), desk.who)
    assert act is not None
    desk.hear(act)
    opened = desk.article.id
    desk.undo()
    assert CardText.of(desk.project) == CardText()
    assert desk.article.id == opened
