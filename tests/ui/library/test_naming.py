"""A file with labels of its own: each is given a name in the dialog, by keys and by mouse."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from app.store import Project

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = "Kementerian menahan Budi di Jakarta."
ROW = {
    "text": TEXT,
    "annotator": "ani",
    "spans": [
        {"id": "a", "start": 0, "end": 11, "label": "Agency"},
        {"id": "b", "start": 20, "end": 24, "label": "PERSON"},
        {"id": "c", "start": 28, "end": 35, "label": "สถานที่"},
    ],
    "relations": [{"type": "held_by", "head": "b", "tail": "a"}],
}


@pytest.fixture
def asked(hands, tmp_path, qtbot):
    """The dialog after an import that found names which the scheme lacks."""
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    hands.press(Qt.Key.Key_I, CONTROL)
    dialog = hands.studio.intake.dialog
    dialog.add_paths([str(file)])
    qtbot.waitUntil(lambda: dialog.start.isEnabled())
    hands.click(dialog.start)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.naming, timeout=20_000)
    return dialog


def shown(page) -> list[list[str]]:
    rows = range(page.table.rowCount())
    return [
        [
            page.table.item(row, 1).text(),
            page._choices[row].currentText(),
            page.table.item(row, 4).text(),
        ]
        for row in rows
    ]


def test_each_name_is_asked_for_with_what_it_most_likely_is(hands, asked):
    assert shown(asked.naming) == [
        ["Agency", "AGENCY", "in the scheme"],
        ["PERSON", "PERSON", "new in the scheme"],
        ["สถานที่", "", "to be chosen"],
        ["held_by", "held_by", "new in the scheme"],
    ]
    assert not asked.named.isEnabled()
    assert asked.naming.summary.text().startswith("1 in the scheme, 2 new, 0 left out.")
    assert asked.heading == "Names that the scheme does not have"
    with Project.open(hands.studio.project.path, read_only=True) as project:
        assert "ani" not in project.annotators()


def test_by_keys_alone_they_come_in_under_names_of_the_scheme(hands, asked, qtbot):
    choices = asked.naming._choices
    assert QApplication.focusWidget() is choices[0]
    hands.press(Qt.Key.Key_Tab)
    choices[1].lineEdit().selectAll()
    hands.write("OFFICIAL")
    hands.press(Qt.Key.Key_Tab)
    assert choices[0].currentText() == "AGENCY"  # and not Agency, which is like it
    for choice in choices[2:]:
        for _ in range(choice.count()):
            hands.press(Qt.Key.Key_Down)
        assert choice.currentText() == "– leave out –"
        hands.press(Qt.Key.Key_Tab)
    assert asked.named.isEnabled()
    hands.press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: asked.stack.currentWidget() is asked.report, timeout=20_000)
    assert asked.report.heading.text() == "1 article taken"
    assert "left out as you said: 2" in asked.report.summary.text()
    [document] = [one for one in hands.studio.project.documents("ani") if one.spans]
    assert {span.label for span in document.spans} == {"AGENCY", "OFFICIAL"}


def test_a_new_name_makes_the_window_anew_and_the_report_is_there(hands, asked, qtbot):
    asked.naming._choices[2].setCurrentText("PLACE")
    hands.click(asked.named)
    old = hands.studio
    qtbot.waitUntil(lambda: old.following is not None, timeout=20_000)
    new = hands.studio = old.following
    dialog = new.intake.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.report.heading.text() == "1 article taken"
    assert "added to the scheme: label 'PERSON' (1), 'PLACE' (1)" in dialog.report.summary.text()
    assert {"PERSON", "PLACE"} <= {label.name for label in new.project.scheme.labels}


def test_what_can_be_no_name_is_said_and_not_sent(asked):
    page = asked.naming
    page._choices[2].setCurrentText("a place")
    assert shown(page)[2][2] == "only A to Z, digits, - and _"
    assert not asked.named.isEnabled()
    page.leave_all.click()
    assert asked.named.isEnabled()
    assert set(page.names().values()) == {""}
    page.add_all.click()
    assert page.names() == {"สถานที่": ""}


def test_the_wheel_over_the_list_changes_no_choice(asked):
    choice = asked.naming._choices[0]
    place = QPointF(choice.rect().center())
    turn = QPoint(0, -120)
    event = QWheelEvent(
        place,
        choice.mapToGlobal(place),
        turn,
        turn,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, event)
    assert choice.currentText() == "AGENCY"
