"""A project that another process has open: read here, said who has it, and taken when it is free."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.store import Holder, Project
from ui.read_only import ReadOnlyBar

NONE = Qt.KeyboardModifier.NoModifier


def test_who_has_it_open_is_said_and_marking_is_refused_in_those_words(sit_down, sample, elsewhere):
    elsewhere(sample)
    hands = sit_down(sample)
    bar = hands.studio.window.read_only
    assert bar.isVisible()
    assert f"Open for writing by noor on {platform.node()} since " in bar.words.text()
    assert bar.words.accessibleName() == bar.words.text()
    hands.studio.article.view.select(0, 9)
    hands.press(Qt.Key.Key_1)
    assert "open for writing by noor" in hands.told
    assert "database is locked" not in hands.told
    assert hands.spans() == []


def test_what_is_marked_elsewhere_is_shown_here(sit_down, sample, elsewhere, qtbot):
    other = elsewhere(sample)
    hands = sit_down(sample)
    article = hands.studio.desk.article.id
    other.mark(article, "curator-c", 0, 9)
    qtbot.waitUntil(lambda: len(hands.studio.article.view.column.marks.by_id) == 1, timeout=10_000)
    other.mark(hands.studio.desk.heads()[1].id, "curator-c", 0, 9)
    qtbot.waitUntil(
        lambda: hands.studio.desk.heads()[1].spans.get("curator-c") == 1, timeout=10_000
    )
    assert hands.studio.desk.article.id == article


def test_it_is_opened_for_writing_once_it_is_free(sit_down, sample, elsewhere, qtbot):
    other = elsewhere(sample)
    hands = sit_down(sample)
    bar = hands.studio.window.read_only
    hands.studio.desk.open_article(hands.studio.desk.heads()[2].id)
    hands.click(bar.button)
    assert hands.studio.following is None
    assert "open for writing by noor" in hands.told.lower()
    other.close()
    qtbot.waitUntil(lambda: bar.button.text() == "Open for writing", timeout=10_000)
    hands.click(bar.button)
    following = hands.studio.following
    assert not following.project.read_only
    assert not following.window.read_only.isVisible()
    assert following.desk.article.id == following.desk.heads()[2].id


def test_a_dead_process_holds_nobody_up(sit_down, sample, elsewhere, qtbot):
    other = elsewhere(sample)
    hands = sit_down(sample)
    other._process.kill()
    bar = hands.studio.window.read_only
    qtbot.waitUntil(lambda: bar.button.text() == "Open for writing", timeout=10_000)


def test_the_bar_is_not_there_where_the_project_is_written(hands):
    assert not hands.studio.window.read_only.isVisible()
    with Project.open(hands.studio.project.path) as project:
        assert not project.read_only


def test_the_button_is_reached_by_keys_from_the_text(sit_down, sample, elsewhere):
    elsewhere(sample)
    hands = sit_down(sample)
    view, bar = hands.studio.article.view, hands.studio.window.read_only
    reached = set()
    for _ in range(80):
        reached.add(QApplication.focusWidget())
        hands.press(
            Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier if view.hasFocus() else NONE
        )
    assert {bar.button, hands.studio.window.person, hands.studio.window.tools["menu"]} <= reached


def test_who_has_it_open_is_said_in_another_language_too(sit_down, sample, elsewhere):
    elsewhere(sample)
    hands = sit_down(sample)
    hands.studio.succession.set_language("id")
    following = hands.studio.following
    assert "noor" in following.window.read_only.words.text()
    following.succession.set_language("en")


def test_a_lock_file_of_another_user_is_named_with_what_to_do(hands):
    project = hands.studio.project
    project.read_only, project.holder = True, Holder(left="sample.penanda-lock")
    bar = ReadOnlyBar(project)
    words = bar.words.text()
    assert "A lock file of another user stands beside this project: sample.penanda-lock." in words
    assert "remove that file" in words
