"""The dialog of the rules counts what one would decide, does just that, and one undo takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.comparison import Difference
from app.model import GOLD, Choice
from app.store import Project
from ui.adjudication import RulesDialog

VIETNAMESE = "vi-crime-dialogue-hanoi"
K = Qt.Key


@pytest.fixture
def project(sample):
    with Project.open(sample) as opened:
        yield opened


@pytest.fixture
def dialog(qtbot, project):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = RulesDialog(parent, project, "rev")
    made.open()
    qtbot.waitExposed(made)
    counted(qtbot, made)
    yield made
    made.done(0)


def counted(qtbot, dialog) -> None:
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=60_000)


def rows(table) -> dict[str, tuple[str, str]]:
    return {
        table.item(row, 0).text(): (table.item(row, 1).text(), table.item(row, 2).text())
        for row in range(table.rowCount())
    }


def made_by_rules(hands) -> set[str]:
    with Project.open(hands.studio.project.path, read_only=True) as project:
        works = [project.work(head.id, GOLD) for head in project.heads()]
    assert all(one.choice is Choice.RULE for work in works for one in work.decisions)
    return {one.taken for work in works for one in work.decisions}


def test_it_counts_by_difference_and_by_label(dialog):
    found = dialog.found
    assert dialog.told.text().startswith(f"{found.decided} would be decided.")
    classes, labels = rows(dialog.classes), rows(dialog.labels)
    assert classes["alike"] == (str(found.settled[Difference.SAME]), "–")
    assert classes["boundary"] == ("–", str(found.by_class[Difference.BOUNDARY]))
    assert labels["Agency"][1] == str(found.open_labels["AGENCY"])
    assert dialog.act is None


def test_a_rule_asks_only_for_what_it_can_be_told(qtbot, dialog):
    QTest.keyClick(dialog.rules["unanimous"], K.Key_Down)
    QTest.keyClick(dialog.rules["majority"], K.Key_Down)
    assert dialog.rule == "longest"
    assert (dialog.label.isVisible(), dialog.annotator.isVisible()) == (True, False)
    assert dialog.label.currentText() == "all labels"
    QTest.keyClick(dialog.rules["longest"], K.Key_Down)
    assert dialog.rule == "word"
    assert dialog.annotator.isVisible()
    assert dialog.label.currentData() == "OFFICIAL"
    QTest.keyClick(dialog.label, K.Key_Down)
    counted(qtbot, dialog)
    assert dialog.found.act.title.startswith("Rule curator-a on AGENCY: ")
    dialog.rules["unanimous"].setChecked(True)
    assert not dialog.label.isVisible()


def test_two_annotators_cannot_be_weighed_and_that_is_told(qtbot, dialog):
    dialog.rules["weighted"].setChecked(True)
    assert not dialog.carry_out.isEnabled()
    qtbot.waitUntil(lambda: "three annotators" in dialog.told.text(), timeout=60_000)
    assert not dialog.carry_out.isEnabled()
    assert dialog.classes.rowCount() == 0


def test_every_field_has_a_name_for_who_cannot_see_it(dialog):
    for button in dialog.rules.values():
        assert button.text()
        assert button.accessibleDescription()
    for field in (dialog.annotator, dialog.label, dialog.classes, dialog.labels):
        assert field.accessibleName()


def test_by_keys_a_rule_is_applied_as_one_act_and_undone_as_one(qtbot, hands, answers):
    hands.open(VIETNAMESE)
    hands.studio.desk.set_reviewer("rev")
    hands.click(hands.studio.window.tabs["adjudication"])
    waiting = len(hands.studio.adjudication.inbox.open())

    def use(dialog) -> None:
        counted(qtbot, dialog)
        QTest.keyClick(dialog.rules["unanimous"], K.Key_Down)
        QTest.keyClick(dialog.rules["majority"], K.Key_Down)
        counted(qtbot, dialog)
        QTest.keyClick(dialog, K.Key_Return)

    seen = answers(use)
    hands.press(K.Key_U, Qt.KeyboardModifier.ShiftModifier)
    assert seen.seen == ["rules_dialog"]
    assert made_by_rules(hands) == {"longest"}
    left = len(hands.studio.adjudication.inbox.open())
    assert left < waiting
    hands.studio.window.activateWindow()  # a window manager would
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    assert hands.studio.adjudication.hasFocus()
    hands.press(K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert made_by_rules(hands) == set()
    assert len(hands.studio.adjudication.inbox.open()) == waiting


def test_a_dialog_that_is_left_changes_nothing(qtbot, hands, answers):
    hands.open(VIETNAMESE)
    hands.click(hands.studio.window.tabs["adjudication"])
    answers(lambda dialog: QTest.keyClick(dialog, K.Key_Escape))
    hands.press(K.Key_U, Qt.KeyboardModifier.ShiftModifier)
    assert made_by_rules(hands) == set()
