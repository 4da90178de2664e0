"""What others write is noticed; what this window writes itself is not taken for theirs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.annotation import AddSpan
from app.scheme import RenameLabel, revise
from app.store import Project


@pytest.fixture
def reloads(hands):
    """How often the desk read anew."""
    counted: list[None] = []
    hands.studio.desk.reloaded.connect(lambda: counted.append(None))
    return counted


def test_marking_undoing_and_what_is_derived_are_no_news(hands, reloads, qtbot):
    hands.mark(hands.text[:9])
    hands.studio.desk.undo()
    qtbot.waitUntil(lambda: not hands.studio.background.busy, timeout=20_000)
    with Project.open(hands.studio.project.path) as project:
        project.drop_index()
        project.grow_index()
    hands.studio.watch.look()
    QApplication.processEvents()
    assert reloads == []


def test_an_act_of_another_process_is_read_once(hands, reloads, elsewhere, qtbot):
    """This process has it open: one that it has started may write too."""
    other = elsewhere(hands.studio.project.path)
    hands.mark(hands.text[:9])
    other.mark(hands.studio.desk.article.id, "curator-c", 10, 20)
    hands.studio.watch.look()
    qtbot.waitUntil(lambda: len(reloads) == 1)
    hands.studio.watch.look()
    QApplication.processEvents()
    assert len(reloads) == 1
    assert len(hands.studio.article.view.column.marks.by_id) == 2


def test_what_was_being_typed_is_kept(hands, elsewhere):
    other = elsewhere(hands.studio.project.path)
    span = hands.mark(hands.text[:9])
    hands.studio.article.panel.form.note.setFocus()
    hands.write("why")
    other.mark(hands.studio.desk.article.id, "curator-c", 10, 20)
    hands.studio.watch.look()
    assert hands.span(span.id).note == "why"


def test_an_import_of_this_window_is_told_once(hands, reloads, tmp_path):
    (tmp_path / "one.txt").write_text("Berita dari Jakarta.\n", encoding="utf-8")
    hands.take_in([tmp_path / "one.txt"])
    assert len(reloads) == 1
    hands.studio.watch.look()
    QApplication.processEvents()
    assert len(reloads) == 1


def test_an_act_told_of_by_the_background_is_no_news(hands, reloads):
    desk = hands.studio.desk
    with Project.open(desk.project.path) as project:
        work = project.work(desk.article.id, desk.people.annotator)
        act = project.apply(AddSpan(0, 9, "AGENCY").act(work, project.scheme))
    desk.hear(act)
    hands.studio.watch.look()
    QApplication.processEvents()
    assert reloads == []


def test_labels_that_another_process_changes_are_followed(hands, qtbot):
    path = hands.studio.project.path
    command = (
        f"from app.cli import main; main(['scheme', {str(path)!r}, 'rename', 'AGENCY', 'OFFICE'])"
    )
    subprocess.run(
        [sys.executable, "-c", command], cwd=Path(__file__).parents[2], check=True, timeout=60
    )
    hands.studio.watch.look()
    qtbot.waitUntil(lambda: hands.studio.following is not None, timeout=20_000)
    following = hands.studio.following
    assert "OFFICE" in [label.name for label in following.project.scheme.labels]
    assert "changed the labels" in following.window.banner.words.text()


def rename(path) -> None:
    with Project.open(path) as other:
        revise(other, [RenameLabel("AGENCY", "BODY")], "curator-a")


def test_an_article_that_is_asked_for_is_open_beside_the_other_labels(hands, qtbot):
    studio = hands.studio
    rename(studio.project.path)
    wanted = studio.desk.heads()[-1].id
    assert studio.desk.article.id != wanted
    studio.desk.open_article(wanted)
    qtbot.waitUntil(lambda: studio.following is not None)
    assert studio.following.desk.article.id == wanted


def test_a_mark_finds_that_the_labels_are_others(hands, qtbot):
    studio = hands.studio
    studio.watch.stop()
    rename(studio.project.path)
    studio.desk.order(AddSpan(0, 9, "AGENCY"))
    qtbot.waitUntil(lambda: studio.following is not None)


def test_a_mark_that_holds_is_shown_beside_the_other_labels(hands, qtbot):
    studio = hands.studio
    studio.watch.stop()
    rename(studio.project.path)
    studio.desk.order(AddSpan(0, 9, "OFFICIAL"))
    qtbot.waitUntil(lambda: studio.following is not None)
    assert len(studio.following.article.view.column.marks.by_id) == 1


def test_news_from_outside_finds_that_the_labels_are_others(hands, qtbot):
    studio = hands.studio
    studio.watch.stop()
    rename(studio.project.path)
    studio.desk.reload([studio.desk.article.id])
    qtbot.waitUntil(lambda: studio.following is not None)
