"""The joining place: imports, other projects, faults, and what is remembered."""

from __future__ import annotations

import os
import stat
import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from app.annotation import AddSpan
from app.errors import PenandaError
from app.store import Project
from ui.choices import Choices

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def choices(tmp_path) -> Choices:
    return Choices(QSettings(str(tmp_path / "penanda.ini"), QSettings.Format.IniFormat))


def test_it_opens_on_the_first_article(hands):
    assert hands.studio.desk.article.id == hands.studio.desk.heads()[0].id
    assert hands.studio.article.view.hasFocus()
    assert hands.told == ""


def test_good_files_are_taken_and_told(hands, tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Berita {name} dari Jakarta.\n", encoding="utf-8")
    assert hands.take_in([tmp_path / "one.txt", tmp_path / "two.txt"]) == "2 articles taken"
    assert len(hands.studio.desk.heads()) == 7
    assert hands.studio.window.sidebar.view.model().rowCount() == 7
    assert hands.take_in([tmp_path / "one.txt"]) == "0 articles taken"
    assert "1 were there already" in hands.studio.intake.dialog.report.summary.text()


def test_a_bad_file_is_told_and_nothing_is_taken(hands, tmp_path):
    (tmp_path / "good.txt").write_text("Berita dari Jakarta.\n", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\x00\x01binary\x00\x00")
    assert hands.take_in([tmp_path / "good.txt", tmp_path / "bad.txt"]) == "Nothing was taken"
    assert "bad.txt" in hands.studio.intake.dialog.report.words
    assert len(hands.studio.desk.heads()) == 5
    with Project.open(hands.studio.project.path, read_only=True) as project:
        assert len(project.heads()) == 5


def test_an_import_keeps_what_was_being_typed(hands, tmp_path):
    (tmp_path / "good.txt").write_text("Berita dari Jakarta.\n", encoding="utf-8")
    span = hands.mark(hands.text[:9], "AGENCY")
    hands.studio.article.panel.form.note.setFocus()
    hands.write("why")
    hands.take_in([tmp_path / "good.txt"])
    assert hands.span(span.id).note == "why"


def test_spans_that_come_in_are_shown_in_the_open_article(hands, tmp_path):
    file = tmp_path / "spans.jsonl"
    import json

    span = {"start": 0, "end": 8, "label": "AGENCY", "id": "s1"}
    record = {"text": hands.text, "annotator": "curator-c", "spans": [span]}
    file.write_text(json.dumps(record), encoding="utf-8")
    hands.take_in([file])
    assert set(hands.studio.article.view.column.marks.by_id) == {"s1"}


def test_spans_of_nobody_are_those_of_the_annotator_at_the_desk(hands, tmp_path):
    import json

    span = {"start": 0, "end": 8, "label": "AGENCY", "id": "s1"}
    file = tmp_path / "spans.jsonl"
    file.write_text(json.dumps({"text": hands.text, "spans": [span]}), encoding="utf-8")
    before = set(hands.studio.project.annotators())
    hands.take_in([file])
    assert [each.id for each in hands.spans(layer="curator-c")] == ["s1"]
    assert set(hands.studio.project.annotators()) == before | {"curator-c"}
    assert set(hands.studio.article.view.column.marks.by_id) == {"s1"}


def test_the_first_article_of_an_empty_project_opens(sit_down, tmp_path):
    from app.intake import read_scheme
    from app.settings import DEFAULT_SCHEME

    Project.create(tmp_path / "empty.penanda", read_scheme(DEFAULT_SCHEME), "me").close()
    hands = sit_down(tmp_path / "empty.penanda")
    for key in (Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Tab):
        hands.press(key)
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.press(Qt.Key.Key_2, CONTROL)
    assert hands.studio.adjudication.empty.isVisible()
    hands.press(Qt.Key.Key_1, CONTROL)
    (tmp_path / "one.txt").write_text("Berita dari Jakarta.\n", encoding="utf-8")
    hands.take_in([tmp_path / "one.txt"])
    assert hands.studio.desk.article.text == "Berita dari Jakarta.\n"


def test_a_read_only_project_says_so_and_refuses_marking(sit_down, sample):
    hands = sit_down(Project.open(sample, read_only=True))
    assert hands.studio.window.read_only.isVisible()
    assert "can only be read here" in hands.studio.window.read_only.words.text()
    assert hands.studio.window.disk.text() == "● Read only"
    place = hands.studio.desk.article.id
    hands.studio.article.view.select(0, 9)
    hands.press(Qt.Key.Key_1)
    assert "may only be read here" in hands.told
    assert hands.spans() == []
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert hands.studio.desk.article.id == place
    hands.studio.desk.set_annotator("curator-a")
    hands.press(Qt.Key.Key_Tab)
    hands.studio.article.panel.form.note.setFocus()
    hands.write("x")
    assert not hands.studio.window.close()  # tells first what cannot be kept
    assert hands.studio.window.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_file_that_may_not_be_written_opens_read_only(sit_down, sample):
    sample.chmod(stat.S_IRUSR)
    hands = sit_down(sample)
    assert "can only be read here" in hands.studio.window.read_only.words.text()
    sample.chmod(stat.S_IRUSR | stat.S_IWUSR)
    hands.studio.window.read_only.look()
    hands.click(hands.studio.window.read_only.button)
    assert not hands.studio.following.project.read_only


def test_what_the_background_finds_too_late_is_told_to_nobody(hands, awkward, qtbot):
    go_on = threading.Event()
    told = []
    hands.studio.background.done.connect(lambda key, result: told.append(key))
    hands.studio.background.run(("words", "nothing"), lambda: go_on.wait(10))
    QTimer.singleShot(0, go_on.set)
    go_on.set()
    hands.studio.succession.turn_to(awkward)
    assert not hands.studio.background.busy
    hands.studio.words.deleteLater()
    qtbot.wait(10)


def test_closing_the_window_ends_threads_and_gives_the_hook_back(hands):
    studio = hands.studio
    hook = sys.excepthook
    studio.background.run(("words", "x"), lambda: None)
    assert studio.window.close()
    assert not studio.background.busy
    assert sys.excepthook is not hook
    studio.close()  # a second time does no harm
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert not shiboken6.isValid(studio.window)


@pytest.mark.expects_log
def test_a_fault_is_told_in_a_sentence_and_work_goes_on(hands, caplog):
    hands.studio.desk.changed.connect(lambda act: 1 // 0)
    hands.mark(hands.text[:9], "AGENCY")
    assert hands.told.startswith("Something went wrong in Penanda (ZeroDivisionError).")
    assert "ZeroDivisionError: integer division" in caplog.text
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    hands.mark(hands.text[:5], "OFFICIAL")
    assert len(hands.spans()) == 2


def test_a_refusal_that_escapes_is_told_as_it_is(hands):
    def refuse(act: object) -> None:
        raise PenandaError("no room", advice="Make some.")

    hands.studio.desk.changed.connect(refuse)
    hands.mark(hands.text[:9], "AGENCY")
    assert hands.told == "No room. Make some."


@pytest.mark.expects_log
def test_words_that_cannot_be_found_are_told(hands, qtbot, monkeypatch, caplog):
    import ui.words as words

    def fail(*_: object) -> None:
        raise RuntimeError("deep")

    monkeypatch.setattr(words, "_words_of", fail)
    hands.open("th-prawit-homeland-security")
    qtbot.waitUntil(lambda: "RuntimeError" in hands.told)
    hands.press(Qt.Key.Key_Right, SHIFT)
    hands.press(Qt.Key.Key_1)
    assert len(hands.spans()) == 1


def test_dialogs_open_by_their_keys_and_leave_nothing_behind(hands):
    seen = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, close)
            return
        seen.append(dialog.objectName())
        dialog.reject()

    for key, modifiers in (
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_P, CONTROL),
        (Qt.Key.Key_E, CONTROL),
    ):
        QTimer.singleShot(0, close)
        hands.press(key, modifiers)
        hands.studio.window.activateWindow()  # a window manager would
        QApplication.processEvents()
    assert seen == ["keys_dialog", "person_dialog", "export_dialog"]
    QApplication.sendPostedEvents(None, 52)
    assert hands.studio.window.findChildren(QDialog) == []
    assert hands.studio.article.view.hasFocus()


def test_closing_warns_of_each_thing_once(hands, another_writer):
    window = hands.studio.window
    window.hindrances.append(lambda: "an import")
    assert not window.close()
    window.hindrances.pop()
    hands.studio.desk.order(AddSpan(13, 17, "AGENCY"))
    assert not window.close()
    hands.studio.desk.order(AddSpan(18, 25, "AGENCY"))
    assert not window.close()
    assert window.close()
    assert not hands.studio.desk.waits  # nothing comes to a window that is gone
