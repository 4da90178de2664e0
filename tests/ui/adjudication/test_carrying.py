"""A large act of the reviewer's is written behind the window, and is one act like any other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.model import GOLD
from app.store import Project
from ui.adjudication import carrying

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(hands, monkeypatch):
    monkeypatch.setattr(carrying, "AT_ONCE", 0)
    hands.studio.window.show_page("adjudication")
    return hands.studio.adjudication


def test_it_is_told_shown_and_taken_back_as_one(hands, page, qtbot):
    studio, agreed, said = hands.studio, page.inbox.agreed, []
    page.carrying.told.connect(said.append)
    acts = []
    studio.desk.changed.connect(acts.append)
    page.setFocus()
    page.take_agreed()
    assert len(said) == 1
    assert not studio.window.isEnabled()
    assert acts == []
    qtbot.waitUntil(lambda: not page.carrying.running, timeout=60_000)
    assert studio.window.isEnabled()
    assert studio.window.focusWidget() is page
    assert len(acts) == 1
    assert page.inbox.agreed == 0
    hands.press(K.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page.inbox.agreed == agreed, timeout=60_000)


def test_one_that_is_refused_is_told_and_leaves_all_as_it_was(hands, page, qtbot):
    studio, told = hands.studio, []
    act = page.inbox.take_agreed(studio.desk.people.reviewer)
    studio.project.apply(act)  # what it adds is there already
    studio.background.failed.connect(lambda _key, message: told.append(message))
    went = []
    page.carrying.carry_out(act, went.append)
    qtbot.waitUntil(lambda: bool(went), timeout=60_000)
    assert went == [False]
    assert told
    assert studio.window.isEnabled()


def test_it_is_on_the_disk_though_the_window_is_closed_at_once(hands, page):
    studio = hands.studio
    article, path = studio.desk.article.id, studio.project.path
    page.take_agreed()
    studio.close()
    with Project.open(path, read_only=True) as project:
        assert project.work(article, GOLD).decisions


def test_one_that_comes_while_another_is_written_waits_for_it(hands, page, qtbot):
    desk, told, went = hands.studio.desk, [], []
    desk.changed.connect(lambda act: told.append(act.id))
    act = page.inbox.take_agreed(desk.people.reviewer)
    page.carrying.carry_out(act, went.append)
    page.carrying.carry_out(act, went.append)  # what it adds is there by then
    qtbot.waitUntil(lambda: not page.carrying.running, timeout=60_000)
    assert went == [True, False]
    assert told == [act.id]
    assert hands.studio.window.isEnabled()


def test_steps_drawn_up_while_another_program_writes_are_done_once(hands, qtbot):
    studio, told = hands.studio, []
    studio.window.show_page("adjudication")
    studio.background.wait()
    article, path = studio.desk.article.id, studio.project.path
    studio.desk.refused.connect(lambda error: told.append(error.what))
    with Project.open(path) as other:
        other.db.execute("BEGIN IMMEDIATE")
        for _ in range(2):  # an impatient finger
            studio.adjudication.take_agreed()
            studio.adjudication.deciding.take(0)
        assert studio.desk.waits
        other.db.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not studio.desk.waits, timeout=60_000)
    assert told == ["it has been decided meanwhile"]
    with Project.open(path, read_only=True) as project:
        gold = project.work(article, GOLD)
    assert len(gold.decisions) == len({decision.key for decision in gold.decisions})
