"""The dialog trains, shows figures and the curve, stops when it is told to, and leaves no thread."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.export import split
from app.store import Project
from ui.export import LearningDialog


@pytest.fixture
def project(sample):
    with Project.open(sample) as opened:
        opened.apply(split(opened, "siti").act)
        yield opened


@pytest.fixture
def dialog(qtbot, project):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = LearningDialog(parent, project)
    made.open()
    made.layer.setCurrentText("curator-a")
    made.most.setValue(2)
    yield made
    made.done(0)


def trained(qtbot, dialog) -> str:
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.job.running, timeout=120_000)
    return dialog.told.text()


def test_figures_and_the_curve_are_shown_and_kept(qtbot, dialog, tmp_path):
    assert trained(qtbot, dialog).startswith("Trained on 2 articles, asked about 1.")
    labels = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    assert labels == ["AGENCY", "COMMITMENT", "OFFICIAL", "all labels"]
    assert dialog.picture.renderer().isValid()
    dialog.save(tmp_path / "curve.svg")
    assert (tmp_path / "curve.svg").read_text(encoding="utf-8").startswith("<svg ")
    dialog.save(tmp_path)
    assert dialog.told.text().startswith("The picture cannot be written: ")


def test_a_stop_ends_it_and_it_can_begin_again(qtbot, dialog):
    dialog.job.progressed.connect(lambda *_: dialog.job.stop())
    assert trained(qtbot, dialog) == "Stopped; nothing was changed."
    assert dialog.begin.isEnabled()
    assert not dialog.keep.isEnabled()
    assert dialog.leave.text() == "Close"


def test_a_project_that_is_not_split_is_told_what_to_do(qtbot, project, dialog):
    project.undo("siti")
    assert "penanda split" in trained(qtbot, dialog)
