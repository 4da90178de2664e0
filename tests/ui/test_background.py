"""Work off the window's thread comes back by a signal, in order, and outlives nothing."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread

from app.errors import PenandaError
from ui.background import Background


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.wait()


def test_results_come_in_order_to_the_windows_thread(qtbot, background, qapp):
    told = []
    background.done.connect(
        lambda key, result: told.append((key, result, QThread.currentThread() is qapp.thread()))
    )
    for number in range(3):
        background.run(number, lambda number=number: number * 2)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert [each[:2] for each in told] == [(0, 0), (1, 2), (2, 4)]


def test_it_does_not_run_in_the_windows_thread(qtbot, background):
    with qtbot.waitSignal(background.done) as told:
        background.run("key", threading.get_ident)
    assert told.args[1] != threading.get_ident()


def test_a_refusal_is_a_sentence_and_no_fault(qtbot, background):
    def refuse() -> None:
        raise PenandaError("no", where="here", advice="Do.")

    with qtbot.waitSignal(background.failed) as told:
        background.run("key", refuse)
    assert told.args == ["key", "here: no. Do."]


@pytest.mark.expects_log
def test_a_fault_is_logged_and_told_without_its_trace(qtbot, background, caplog):
    with qtbot.waitSignal(background.failed) as told:
        background.run("key", lambda: 1 // 0)
    assert "ZeroDivisionError" in told.args[1]
    assert "Traceback" not in told.args[1]
    assert "integer division" in caplog.text


def test_waiting_drops_what_has_not_begun(background):
    begun, go_on, done = threading.Event(), threading.Event(), []

    def first() -> None:
        begun.set()
        go_on.wait(10)
        done.append("first")

    background.run(1, first)
    background.run(2, lambda: done.append("second"))
    begun.wait(10)
    threading.Timer(0.05, go_on.set).start()
    background.wait()
    assert done == ["first"]
    assert not background.busy


def test_waiting_can_let_all_finish(background):
    done = []
    for number in range(3):
        background.run(number, lambda number=number: done.append(number))
    background.wait(drop=False)
    assert done == [0, 1, 2]


def test_it_is_busy_until_the_result_is_told(qtbot, background):
    seen = []
    background.done.connect(lambda *_told: seen.append(background.busy))
    background.run("key", lambda: None)
    background._pool.waitForDone()
    assert background.busy
    qtbot.waitUntil(lambda: seen == [False])


def test_two_runs_of_one_key_are_two(qtbot, background):
    seen = []
    background.done.connect(lambda *_told: seen.append(background.busy))
    background.run("key", lambda: None)
    background.run("key", lambda: None)
    qtbot.waitUntil(lambda: seen == [True, False])


def test_what_is_waited_for_goes_before_what_has_not_begun(qtbot, background):
    begun, go_on, done = threading.Event(), threading.Event(), []

    def hold() -> None:
        begun.set()
        go_on.wait(10)

    background.run("held", hold)
    assert begun.wait(10)
    background.run("later", lambda: done.append("later"))
    background.run("soon", lambda: done.append("soon"), first=True)
    go_on.set()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["soon", "later"]
