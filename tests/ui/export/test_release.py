"""The dialog of a release: what is chosen is made, what is said is kept, and a stop leaves nothing."""

from __future__ import annotations

import json
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import ui.export.release as module
from app.errors import DiskFullError
from app.export import split
from app.export.release import CardText
from app.store import Project
from ui.export import ReleaseDialog


@pytest.fixture
def project(sample):
    with Project.open(sample) as opened:
        found = split(opened, "siti")
        opened.apply(found.act)
        yield opened


@pytest.fixture
def dialog(qtbot, project, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ReleaseDialog(parent, project, "siti", tmp_path / "out")
    made.open()
    made.layer.setCurrentText("curator-a")
    yield made
    made.done(0)


def tick(dialog, name: str) -> None:
    for row in range(dialog.formats.count()):
        item = dialog.formats.item(row)
        if item.data(Qt.ItemDataRole.UserRole) == name:
            item.setCheckState(Qt.CheckState.Checked)


def made(qtbot, dialog) -> str:
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.job.running, timeout=60_000)
    return dialog.told.text()


def test_of_overlapping_spans_those_go_out_that_are_chosen(qtbot, dialog, tmp_path):
    box = dialog.projection
    assert not box.isEnabled(), "jsonl holds them all"
    tick(dialog, "conll")
    assert box.isEnabled()
    assert [box.itemData(row) for row in range(box.count())] == [
        "outermost",
        "innermost",
        "columns",
    ]
    qtbot.waitUntil(lambda: not dialog.looking.running, timeout=60_000)
    before = dialog.lost.text()
    box.setCurrentIndex(box.findData("columns"))
    qtbot.waitUntil(lambda: not dialog.looking.running, timeout=60_000)
    assert dialog.lost.text() != before
    made(qtbot, dialog)
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert manifest["projections"] == {"conll": "columns"}
    dialog.texts.setChecked(True)
    assert not box.isEnabled()
    assert dialog.order().projection == ""


def test_what_is_chosen_is_made_and_what_is_said_is_kept(qtbot, dialog, project, tmp_path):
    assert dialog.splits.text() == "train 3, dev 1, test 1"
    tick(dialog, "conll")
    dialog.card.lines["licence"].setText(" CC-BY-4.0 ")
    told = made(qtbot, dialog)
    assert told.startswith("5 articles with 182 spans are released in ")
    assert "What a format cannot hold is listed in it: conll" in told
    out = tmp_path / "out"
    assert {path.name for path in (out / "data").iterdir()} == {"jsonl", "conll"}
    assert json.loads((out / "manifest.json").read_bytes())["layer"] == "curator-a"
    assert CardText.of(project).licence == "CC-BY-4.0"
    assert [act.title for act in dialog.acts] == ["Dataset card"]
    assert dialog.show_folder.isVisible()
    made(qtbot, dialog)
    assert len(dialog.acts) == 1


def test_what_will_be_lost_is_told_before_anything_is_written(qtbot, dialog, tmp_path):
    qtbot.waitUntil(lambda: dialog.lost.text() == "Nothing will be lost.", timeout=20_000)
    tick(dialog, "conll")
    qtbot.waitUntil(lambda: "Will not be in CoNLL" in dialog.lost.text(), timeout=20_000)
    spans = int(dialog.lost.text().split("span ")[1].split(",")[0])
    dialog.regions.setChecked(True)
    qtbot.waitUntil(
        lambda: (
            "span " in dialog.lost.text()
            and int(dialog.lost.text().split("span ")[1].split(",")[0]) < spans
        ),
        timeout=20_000,
    )
    dialog.texts.setChecked(True)
    qtbot.waitUntil(lambda: "Will not be in the labels" in dialog.lost.text(), timeout=20_000)
    assert "attribute " in dialog.lost.text()
    assert not dialog.regions.isEnabled()
    assert not (tmp_path / "out").exists()


def test_one_that_would_lose_something_is_not_made_when_none_may(qtbot, dialog, tmp_path):
    tick(dialog, "conll")
    dialog.strict.setChecked(True)
    assert "not all would be in it" in made(qtbot, dialog)
    assert not (tmp_path / "out").exists()


def test_only_the_labels_needs_no_format(qtbot, dialog, tmp_path):
    dialog.texts.setChecked(True)
    assert not dialog.formats.isEnabled()
    made(qtbot, dialog)
    assert not (tmp_path / "out" / "data").exists()
    assert (tmp_path / "out" / "standoff" / "train.jsonl").exists()


def test_a_stop_leaves_nothing_and_all_can_be_changed_again(qtbot, dialog, tmp_path, monkeypatch):
    real = module.release

    def slow(project, place, order, *, on_progress):
        dialog.job.stop()
        return real(project, place, order, on_progress=on_progress)

    monkeypatch.setattr(module, "release", slow)
    assert made(qtbot, dialog) == "Stopped; nothing was changed."
    assert not (tmp_path / "out").exists()
    assert dialog.make.isEnabled()
    assert dialog.leave.text() == "Close"


def test_what_is_said_is_told_as_kept_though_the_release_is_refused(qtbot, dialog, monkeypatch):
    def full(*_words, **_more):
        raise DiskFullError("no space left on the disk")

    monkeypatch.setattr(module, "release", full)
    dialog.card.lines["licence"].setText("CC-BY-4.0")
    made(qtbot, dialog)
    assert [act.title for act in dialog.acts] == ["Dataset card"]


def test_what_is_said_is_told_as_kept_though_the_dialog_is_closed_midway(
    dialog, project, monkeypatch
):
    closing = threading.Event()
    real = module.release

    def slow(*given, on_progress):
        closing.wait()
        return real(*given, on_progress=on_progress)

    monkeypatch.setattr(module, "release", slow)
    dialog.job.stop = closing.set
    dialog.card.lines["licence"].setText("CC-BY-4.0")
    dialog.begin()
    dialog.reject()
    assert CardText.of(project).licence == "CC-BY-4.0"
    assert [act.title for act in dialog.acts] == ["Dataset card"]


def test_a_refusal_is_a_sentence(qtbot, dialog, tmp_path, monkeypatch):
    dialog.folder.setText("  ")
    assert made(qtbot, dialog) == "No folder is named. Choose where to write."
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "x").write_text("x")
    dialog.folder.setText(str(tmp_path / "mine"))
    assert "other things than a release" in made(qtbot, dialog)
    assert not dialog.show_folder.isVisible()

    def full(*_words, **_more):
        raise DiskFullError("no space left on the disk")

    monkeypatch.setattr(module, "release", full)
    assert made(qtbot, dialog) == "No space left on the disk."


def test_on_a_low_screen_the_release_can_be_made_and_all_be_reached(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.lost.text() not in ("", "Looking what would be lost …"))
    dialog.resize(800, 560)
    assert dialog.height() == 560
    assert dialog.rect().contains(dialog.make.geometry())
    last = dialog.card.lines["contact"]
    assert last.visibleRegion().isEmpty()
    dialog.card.lines["citation"].setFocus()
    QTest.keyClick(dialog.card.lines["citation"], Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert last.visibleRegion().boundingRect().height() == last.height()
