"""One window follows another, and nothing is lost between them."""

from __future__ import annotations

import sys
import threading
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from app.annotation import AddSpan
from app.store import Project, check
from ui.article.listing import Order
from ui.choices import Choices

CONTROL = Qt.KeyboardModifier.ControlModifier


def choices(tmp_path) -> Choices:
    return Choices(QSettings(str(tmp_path / "penanda.ini"), QSettings.Format.IniFormat))


def test_another_project_takes_the_place_of_this_one(hands, awkward, tmp_path):
    old = hands.studio
    hook = sys.excepthook
    window = old.window
    old.succession.turn_to(awkward)
    new = old.following
    assert new is not None
    assert new.project.path == awkward
    assert new.window.isVisible()
    assert not window.isVisible()
    assert not old.background.busy
    with pytest.raises(Exception, match=r"closed"):
        old.project.db.execute("SELECT 1")
    assert sys.excepthook is not hook
    assert choices(tmp_path).project == awkward.resolve()
    hands.studio = new
    new.window.activateWindow()
    QApplication.processEvents()
    new.close()
    assert sys.excepthook not in (hook, None)


def test_the_file_of_the_project_before_is_whole(hands, awkward):
    path = hands.studio.project.path
    span = hands.mark(hands.text[:9], "AGENCY")
    hands.studio.article.panel.form.note.setFocus()
    hands.write("why")
    article = hands.studio.desk.article.id
    hands.studio.succession.turn_to(awkward)
    with Project.open(path) as project:
        assert project.work(article, "curator-c").span(span.id).note == "why"
        assert check(project) == []


def test_a_project_that_cannot_be_opened_leaves_this_one_open(hands, tmp_path):
    (tmp_path / "broken.penanda").write_text("no database")
    hook = sys.excepthook
    hands.studio.succession.turn_to(tmp_path / "broken.penanda")
    assert "broken.penanda" in hands.told
    assert hands.studio.following is None
    assert hands.studio.window.isVisible()
    assert sys.excepthook is hook
    assert hands.mark(hands.text[:9])


def test_the_same_project_can_be_opened_again(hands):
    span = hands.mark(hands.text[:9], "AGENCY")
    hands.studio.succession.turn_to(hands.studio.project.path)
    new = hands.studio.following
    assert new.desk.people.annotator == "curator-c"
    assert [each.id for each in new.desk.work().spans] == [span.id]


def test_the_window_that_is_asked_for_is_opened(hands, awkward, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args, **more: (str(awkward), ""))
    hands.press(Qt.Key.Key_O, CONTROL)
    assert hands.studio.following.project.path == awkward


def test_what_waits_is_on_the_disk_before_the_window_is_another(hands, another_writer):
    hands.studio.desk.order(AddSpan(13, 17, "AGENCY"))
    another_writer.close()
    hands.studio.succession.set_language("vi")
    assert len(hands.studio.following.article.view.column.marks.by_id) == 1


def test_what_cannot_be_written_yet_keeps_the_window(hands, another_writer, awkward):
    hands.studio.desk.order(AddSpan(13, 17, "AGENCY"))
    hands.studio.succession.set_language("vi")
    hands.studio.succession.turn_to(awkward)
    assert hands.studio.following is None
    assert hands.studio.choices.language != "vi"
    assert "your last marks wait" in hands.told
    another_writer.close()
    hands.studio.succession.turn_to(awkward)
    assert hands.studio.following is not None


def test_a_bulk_mark_that_has_not_begun_is_written_before_the_file_is_closed(hands, awkward, qtbot):
    studio, path, text = hands.studio, hands.studio.project.path, hands.text
    here = studio.desk.article.id
    qtbot.waitUntil(lambda: not studio.background.busy)
    go_on = threading.Event()
    studio.background.run("slow", lambda: go_on.wait(10))
    places = [place for place, letter in enumerate(text) if letter.isalpha()][:400]
    hits = [SimpleNamespace(article=here, start=place, end=place + 1) for place in places]
    studio.search.marker.mark(hits, "AGENCY", "curator-c")
    threading.Timer(0.2, go_on.set).start()
    studio.succession.turn_to(awkward)
    with Project.open(path, read_only=True) as project:
        assert len(project.work(here, "curator-c").spans) == len(hits)


def test_a_dialog_outlives_a_change_of_the_labels(hands, qtbot):
    seen = []

    def close_it() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(hands.studio.following is None and dialog.isVisible())
        dialog.reject()

    hands.studio.succession.follow_scheme(None)
    QTimer.singleShot(100, hands.studio, close_it)
    hands.studio.show_keys()
    assert seen == [True]
    qtbot.waitUntil(lambda: hands.studio.following is not None)


def test_another_language_keeps_the_list_and_the_last_act(hands, qtbot):
    article = hands.studio.article
    first = hands.mark(hands.text[:8], "AGENCY")
    hands.press(Qt.Key.Key_U)
    hands.press(Qt.Key.Key_G, CONTROL)
    contents = article.panel.contents
    contents.filter.setText("agency")
    contents.unsure.setChecked(True)
    contents.spans.listing.turn(contents.spans.listing.row(0), wide=False)
    assert contents.spans.model().rowCount() == 1
    hands.mark(hands.text[20:28], "COMMITMENT")
    article.view.select_span("")
    hands.select(hands.text[9:12])
    hands.press(Qt.Key.Key_2)
    hands.studio.succession.set_language("vi")
    hands.studio = hands.studio.following
    hands.studio.window.activateWindow()
    contents = hands.studio.article.panel.contents
    assert contents.filter.text() == "agency"
    assert contents.unsure.isChecked()
    assert contents.orders[Order.LABEL].isChecked()
    assert [each.count for each in contents.spans._model.rows] == [1]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is hands.studio.window)
    known = {span.id for span in hands.spans()}
    hands.select(hands.text[40:60].strip())
    hands.press(Qt.Key.Key_Period)
    assert [span.label for span in hands.spans() if span.id not in known] == ["AGENCY"]
    assert hands.span(first.id).unsure


def test_another_language_keeps_what_is_chosen_of_the_hits(hands, qtbot):
    hands.press(Qt.Key.Key_F, CONTROL)
    page = hands.studio.search
    page.bar.fold.setChecked(True)
    hands.write("a")
    qtbot.waitUntil(lambda: len(page.lines.rows) >= 100, timeout=20_000)
    page.finder.more()
    qtbot.waitUntil(lambda: len(page.lines.rows) >= 180, timeout=20_000)
    wanted = {page.lines.rows[place].hit for place in (1, 3, 170)}
    page.lines.choose(list(wanted), chosen=True)
    qtbot.waitUntil(lambda: not hands.studio.background.busy, timeout=20_000)
    hands.studio.succession.set_language("th")
    after = hands.studio.following.search
    qtbot.waitUntil(lambda: after.lines.chosen == wanted, timeout=20_000)
    assert after.bar.fold.isChecked()
    qtbot.waitUntil(lambda: not hands.studio.following.background.busy, timeout=20_000)
    after.bar.field.setText("b")
    qtbot.waitUntil(lambda: not after.bar.pending, timeout=20_000)
    assert after.lines.chosen == set()


def test_a_newcomer_is_told_what_the_sample_is_and_offered_a_project(hands, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(hands.studio.succession, "begin_project", lambda: asked.append(True))
    hands.studio.succession.greet()
    assert "This is a sample" in hands.told
    hands.click(hands.studio.window.banner.offer)
    assert asked == [True]
