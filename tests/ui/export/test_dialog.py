"""The export dialog lists what will be lost before anything is written, and leaves no thread."""

from __future__ import annotations

import os
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import ui.export.chosen as module
from app.errors import DiskFullError
from app.formats import FORMATS
from app.store import Project
from ui.export import ExportDialog


@pytest.fixture
def project(sample):
    with Project.open(sample) as opened:
        yield opened


@pytest.fixture
def dialog(qtbot, project, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ExportDialog(parent, project, tmp_path / "out")
    made.open()
    qtbot.waitUntil(made.write.isEnabled, timeout=20_000)
    yield made
    made.done(0)


def choose(dialog, name: str, layer: str = "curator-a") -> None:
    dialog.layer.setCurrentText(layer)
    dialog.format.setCurrentIndex(dialog.format.findData(name))


def written(qtbot, dialog) -> str:
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.job.running, timeout=60_000)
    return dialog.told.text()


def test_every_format_that_writes_is_offered(dialog):
    offered = {dialog.format.itemData(row) for row in range(dialog.format.count())}
    assert offered == {known.name for known in FORMATS.values() if known.writes}


def test_losses_are_listed_before_writing(qtbot, dialog, tmp_path):
    choose(dialog, "conll")
    assert not dialog.write.isEnabled()
    assert dialog.losses.rowCount() == 0
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    assert dialog.losses.rowCount() > 10
    row = [dialog.losses.item(0, column).text() for column in range(4)]
    assert all(row)
    assert f"{dialog.losses.rowCount()} things will not be in curator-a.conll" in (
        dialog.told.text()
    )
    assert "Cannot hold" in dialog.cannot.text()
    assert not (tmp_path / "out").exists()


def test_nothing_is_lost_in_jsonl(qtbot, dialog, tmp_path):
    choose(dialog, "jsonl")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    assert dialog.losses.rowCount() == 0
    assert "Nothing will be lost" in dialog.told.text()
    results = []
    dialog.exported.connect(results.append)
    assert "written and read back" in written(qtbot, dialog)
    assert (tmp_path / "out" / "curator-a.jsonl").is_file()
    assert results[0].articles == 5


def test_what_a_trainer_passes_over_is_told_before_writing(qtbot, dialog, tmp_path):
    pytest.importorskip("spacy")
    for name, said in (("gliner", "GLiNER's default of 12 words"), ("spacy", "(id, th, vi)")):
        choose(dialog, name)
        qtbot.waitUntil(lambda said=said: said in dialog.trained.text(), timeout=60_000)
        assert dialog.trained.text().startswith("Trainable: ")
        assert " of 165 spans with " in dialog.trained.text()
    choose(dialog, "jsonl")
    assert dialog.trained.text() == ""
    assert not (tmp_path / "out").exists()


def test_the_innermost_spans_go_where_one_a_token_is_held(qtbot, dialog, tmp_path):
    spacy = pytest.importorskip("spacy")
    from spacy.tokens import DocBin

    found = []
    for name in ("outermost", "innermost"):
        choose(dialog, "spacy")
        dialog.projection.setCurrentIndex(dialog.projection.findData(name))
        qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
        assert "written and read back" in written(qtbot, dialog)
        docs = DocBin().from_disk(tmp_path / "out" / "curator-a.spacy")
        found.append(
            sum(len(ent) for doc in docs.get_docs(spacy.blank("xx").vocab) for ent in doc.ents)
        )
    assert found[1] < found[0]
    choose(dialog, "jsonl")
    assert not dialog.projection.isEnabled()


def test_each_format_offers_its_own_ways_with_overlapping_spans(qtbot, dialog):
    choose(dialog, "conll-bioes")
    box = dialog.projection
    assert [box.itemData(row) for row in range(box.count())] == [
        "outermost",
        "innermost",
        "columns",
    ]
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    rows = range(dialog.losses.rowCount())
    flat = sum(dialog.losses.item(row, 1).text().startswith("span ") for row in rows)
    box.setCurrentIndex(box.findData("columns"))
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    rows = range(dialog.losses.rowCount())
    nested = sum(dialog.losses.item(row, 1).text().startswith("span ") for row in rows)
    assert nested < flat
    assert "of their label" in dialog.cannot.text()
    choose(dialog, "spacy")
    assert [box.itemData(row) for row in range(box.count())] == ["outermost", "innermost"]
    assert box.currentData() == "outermost"


def test_only_the_last_question_is_answered(qtbot, dialog):
    for name in ("conll", "jsonl", "conll", "jsonl"):
        choose(dialog, name)
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    assert dialog.losses.rowCount() == 0
    assert "curator-a.jsonl" in dialog.told.text()


def test_spacy_missing_is_told_in_one_sentence(qtbot, dialog, monkeypatch):
    choose(dialog, "spacy")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    monkeypatch.setitem(sys.modules, "spacy.tokens", None)
    told = written(qtbot, dialog)
    assert "spaCy is needed for this format" in told
    assert "pip install 'penanda[spacy]'" in told
    assert "Traceback" not in told
    assert dialog.write.isEnabled()


def test_a_place_that_is_no_folder_is_told(qtbot, dialog, tmp_path):
    (tmp_path / "out").write_text("a file")
    choose(dialog, "jsonl")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    assert "is a file, not a folder" in written(qtbot, dialog)
    assert dialog.write.isEnabled()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_an_unwritable_folder_is_told(qtbot, dialog, tmp_path):
    (tmp_path / "out").mkdir(mode=0o500)
    choose(dialog, "jsonl")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    assert "permission denied" in written(qtbot, dialog)


def test_a_folder_that_cannot_be_made_is_told(qtbot, dialog):
    dialog.folder.setText("/proc/penanda-cannot-be-here")
    choose(dialog, "jsonl")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    told = written(qtbot, dialog)
    assert told.startswith("/proc/penanda-cannot-be-here: ")


def test_no_folder_is_told(qtbot, dialog, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    choose(dialog, "jsonl")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    dialog.folder.setText("  ")
    assert "No folder is named" in written(qtbot, dialog)
    assert not list(tmp_path.glob("*.jsonl"))


def test_a_full_disk_is_told(qtbot, dialog, monkeypatch):
    def full(*args, **more):
        raise DiskFullError("no space left on the disk", advice="Free some space.")

    choose(dialog, "jsonl")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    monkeypatch.setattr(module, "export", full)
    assert written(qtbot, dialog) == "No space left on the disk. Free some space."


@pytest.mark.expects_log
def test_a_fault_of_ours_is_told_as_such_and_logged(qtbot, dialog, monkeypatch, caplog):
    def broken(*args, **more):
        raise ZeroDivisionError("oh")

    choose(dialog, "jsonl")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    monkeypatch.setattr(module, "export", broken)
    assert "Something went wrong in Penanda (ZeroDivisionError)" in written(qtbot, dialog)
    assert "ZeroDivisionError: oh" in caplog.text


def test_what_is_being_written_cannot_be_changed_meanwhile(qtbot, dialog, monkeypatch):
    go_on = threading.Event()
    real = module.export

    def slow(*args, **more):
        assert go_on.wait(20)
        return real(*args, **more)

    choose(dialog, "jsonl")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    monkeypatch.setattr(module, "export", slow)
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert not dialog.write.isEnabled()
    assert not dialog.format.isEnabled()
    assert not dialog.layer.isEnabled()
    go_on.set()
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    assert dialog.format.isEnabled()


@pytest.mark.parametrize("way", ["close", "escape", "done"])
def test_closing_while_it_works_leaves_no_thread(qtbot, project, tmp_path, way):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ExportDialog(parent, project, tmp_path / "out")
    dialog.open()
    choose(dialog, "conll")
    if way == "close":
        dialog.close()
    elif way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.done(0)
    assert not dialog.isVisible()
    assert not dialog.looking.running
    assert not dialog.job.running
    QApplication.processEvents()  # what came too late finds nobody to tell


@pytest.mark.parametrize("way", ["stop", "close"])
def test_what_is_stopped_leaves_nothing(qtbot, project, tmp_path, monkeypatch, way):
    begun, go_on = threading.Event(), threading.Event()
    real = module.export

    def slow(documents, *args, on_progress, **more):
        def told(step, number):
            begun.set()
            assert go_on.wait(20)
            on_progress(step, number)

        return real(documents, *args, on_progress=told, **more)

    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ExportDialog(parent, project, tmp_path / "out")
    dialog.open()
    choose(dialog, "jsonl")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    monkeypatch.setattr(module, "export", slow)
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert begun.wait(20)
    assert dialog.leave.text() == "Stop"
    if way == "stop":
        QTest.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
        go_on.set()
        qtbot.waitUntil(lambda: not dialog.job.running, timeout=20_000)
        assert "topped" in dialog.told.text()
        assert dialog.leave.text() == "Close"
        assert dialog.isVisible()
    else:
        threading.Timer(0.2, go_on.set).start()  # while closing waits for the next article
        dialog.close()
    assert not list((tmp_path / "out").glob("*"))
    dialog.done(0)


def test_how_far_it_is_stands_there_while_it_writes(qtbot, dialog):
    said = []
    dialog.job.progressed.connect(lambda _step, _number: said.append(dialog.told.text()))
    choose(dialog, "jsonl")
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    written(qtbot, dialog)
    assert "5 articles are written" in said
    assert "5 articles are read back" in said


def test_return_in_the_folder_does_not_open_a_file_dialog(qtbot, dialog):
    assert dialog.write.isDefault()
    others = [each for each in dialog.findChildren(type(dialog.write)) if each is not dialog.write]
    assert others
    assert not [each.objectName() for each in others if each.autoDefault()]


def test_a_project_where_nobody_marked_has_nothing_to_write(qtbot, awkward, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    with Project.open(awkward) as project:
        dialog = ExportDialog(parent, project, tmp_path / "out")
        dialog.open()
        assert "Nobody has marked" in dialog.told.text()
        assert not dialog.write.isEnabled()
        dialog.close()
