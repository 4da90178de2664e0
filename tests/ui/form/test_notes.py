"""What is typed in a note is never lost, however one goes on."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from tests.ui.form.by_name import (
    ALT,
    CONTROL,
    INDONESIAN,
    OFFICIAL,
    SHIFT,
    line,
)


def test_notes_that_wait_stay_with_their_article(hands, form, qtbot):
    import sqlite3

    span = hands.mark(OFFICIAL, "OFFICIAL")
    desk, other = hands.studio.desk, "th-prawit-homeland-security"
    refused = []
    desk.refused.connect(refused.append)
    form.note.setFocus()
    hands.write("on the span")
    with closing(sqlite3.connect(desk.project.path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        hands.studio.article.note_article()
        hands.write("on the article")
        hands.open(other)
        writer.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not desk.waits)
    assert desk.project.work(other, "curator-c").remark is None
    assert desk.project.work(INDONESIAN, "curator-c").remark.note == "on the article"
    assert desk.project.work(INDONESIAN, "curator-c").span(span.id).note == "on the span"
    assert not refused


def test_what_is_typed_is_on_the_disk_when_she_rests(hands, form, qtbot):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    hands.press(Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert form.note.hasFocus()
    hands.write("why ")
    qtbot.waitUntil(lambda: hands.span(span.id).note == "why ", timeout=10_000)
    assert form.note.hasFocus()
    hands.write("not")  # goes on where she was
    qtbot.waitUntil(lambda: hands.span(span.id).note == "why not", timeout=10_000)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    hands.write("?")
    qtbot.waitUntil(lambda: hands.span(span.id).note == "why not?", timeout=10_000)


def test_a_note_is_saved_on_leaving_the_field(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    form.note.setFocus()
    hands.write("why")
    assert hands.span(span.id).note == ""
    hands.press(Qt.Key.Key_T, CONTROL)
    assert hands.span(span.id).note == "why"


@pytest.mark.parametrize(
    "go",
    [
        lambda hands: hands.press(Qt.Key.Key_Down, ALT),
        lambda hands: hands.press(Qt.Key.Key_Return, CONTROL),
        lambda hands: hands.press(Qt.Key.Key_2, CONTROL),
        lambda hands: hands.open("vi-crime-dialogue-hanoi"),
        lambda hands: hands.click(hands.studio.window.tabs["adjudication"]),
        lambda hands: hands.click(hands.studio.article.panel.buttons["AGENCY"]),
        lambda hands: hands.studio.desk.set_annotator("curator-d"),
        lambda hands: hands.studio.window.close(),
    ],
    ids=["next", "done", "page", "library", "tab", "palette", "person", "close"],
)
@pytest.mark.parametrize("kind", ["note", "attribute"])
def test_what_is_being_typed_is_saved_however_one_goes_on(hands, form, kind, go):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    (form.note if kind == "note" else line(form, "country")).setFocus()
    hands.write("TH")
    path, layer = hands.studio.project.path, hands.studio.desk.people.annotator
    go(hands)
    from app.store import Project

    with Project.open(path, read_only=True) as project:
        saved = project.work(INDONESIAN, layer).span(span.id)
    assert (saved.note if kind == "note" else saved.attributes.get("country")) == "TH"


def test_deleting_in_the_note_edits_the_note(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    form.note.setFocus()
    hands.write("whyy123wt")
    for _ in range(6):
        hands.press(Qt.Key.Key_Backspace)
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Delete)
    assert form.note.toPlainText() == "hy"
    assert len(hands.spans()) == 1
    assert hands.span(span.id).label == "OFFICIAL"


def test_undo_in_the_note_undoes_the_typing(hands, form):
    hands.mark(OFFICIAL, "OFFICIAL")
    form.note.setFocus()
    hands.write("why")
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert form.note.toPlainText() == ""
    assert len(hands.spans()) == 1


def test_unsure_is_on_disk_at_once(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    form.unsure.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert hands.span(span.id).unsure
    hands.press(Qt.Key.Key_Space)
    assert not hands.span(span.id).unsure


def test_a_key_says_unsure_and_one_goes_to_the_note(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    hands.press(Qt.Key.Key_U)
    assert hands.span(span.id).unsure
    assert form.unsure.isChecked()
    hands.press(Qt.Key.Key_U)
    assert not hands.span(span.id).unsure
    hands.press(Qt.Key.Key_N, SHIFT)
    assert form.note.hasFocus()
