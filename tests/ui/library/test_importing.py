"""One import in a process of its own: told as it goes, stopped, and over when it is over."""

from __future__ import annotations

import json
import logging
import os

import pytest
from PySide6.QtCore import QProcess

from app.intake.apart import Order
from app.store import Project, check
from ui.library.importing import Importing


@pytest.fixture
def importing(qapp):
    made = Importing()
    yield made
    made.wait()


@pytest.fixture
def project(sample):
    with Project.open(sample) as opened:
        yield opened


def lines(folder, number: int) -> str:
    file = folder / f"{number}.jsonl"
    texts = (f"Berita nomor {n} dari Jakarta. " * 20 for n in range(number))
    file.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    return str(file)


def order(project: Project, *paths: str) -> Order:
    return Order("", "me", paths).into(project)


def test_steps_and_then_the_report_are_told(qtbot, importing, project, tmp_path):
    steps = []
    importing.stepped.connect(steps.append)
    with qtbot.waitSignal(importing.taken, timeout=20_000) as told:
        importing.start(order(project, lines(tmp_path, 400)))
        assert importing.running
    assert not importing.running
    assert told.args[0].taken == 400
    assert steps
    assert steps[-1].total == 400
    assert len(project.heads()) == 405


def test_refused_files_are_told(qtbot, importing, project, tmp_path):
    (tmp_path / "empty.txt").touch()
    with qtbot.waitSignal(importing.refused, timeout=20_000) as told:
        importing.start(order(project, str(tmp_path / "empty.txt")))
    assert [error.what for error in told.args[0]] == ["is empty"]


def test_a_project_that_is_gone_is_told(qtbot, importing, tmp_path):
    with qtbot.waitSignal(importing.failed, timeout=20_000) as told:
        importing.start(Order(str(tmp_path / "none.penanda"), "me", (lines(tmp_path, 3),)))
    assert "there is no such file" in told.args[0]


def test_a_locked_project_takes_articles_in(qtbot, importing, project, tmp_path):
    path = tmp_path / "locked.penanda"
    with Project.create(path, project.scheme, "me", passphrase="rahasia") as locked:
        given = order(locked, lines(tmp_path, 3))
        assert locked.key is not None
        assert locked.key.hex not in repr(given)
        with qtbot.waitSignal(importing.taken, timeout=20_000):
            importing.start(given)
        assert len(locked.heads()) == 3


def test_stopping_in_the_middle_leaves_nothing(qtbot, importing, project, tmp_path):
    importing.stepped.connect(lambda step: importing.stop() if step.total else None)
    with qtbot.waitSignal(importing.stopped, timeout=20_000):
        importing.start(order(project, lines(tmp_path, 4000)))
    assert len(project.heads()) == 5
    assert check(project) == []


def test_one_that_does_not_hear_is_killed_while_it_reads(qtbot, importing, project, tmp_path):
    importing._patience.setInterval(50)
    pipe = tmp_path / "pipe.txt"
    os_mkfifo(pipe)
    with qtbot.waitSignal(importing.stopped, timeout=20_000):
        importing.start(order(project, str(pipe)))
        importing.stop()
    assert len(project.heads()) == 5


def os_mkfifo(path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("speaks of pipes with a name")
    os.mkfifo(path)


@pytest.mark.expects_log
def test_one_that_dies_is_told_in_a_sentence(qtbot, importing, project, tmp_path, caplog):
    pipe = tmp_path / "pipe.txt"
    os_mkfifo(pipe)
    with qtbot.waitSignal(importing.failed, timeout=20_000) as told:
        importing.start(order(project, str(pipe)))
        process = importing.findChild(QProcess)
        process.waitForStarted()
        process.kill()
    assert "nothing was taken" in told.args[0]
    assert "without an answer" in caplog.text
    assert caplog.records[0].levelno == logging.ERROR


@pytest.mark.expects_log
def test_one_that_dies_while_it_writes_is_not_said_to_have_taken_nothing(
    qtbot, importing, project, tmp_path
):
    importing.stepped.connect(lambda _: importing.wrote and importing.findChild(QProcess).kill())
    with qtbot.waitSignal(importing.failed, timeout=20_000) as told:
        importing.start(order(project, lines(tmp_path, 2000)))
    assert "after it had begun to write" in told.args[0]
    assert "nothing was taken" not in told.args[0]
    assert check(project) == []


@pytest.mark.expects_log
def test_a_pasted_text_tells_no_steps_and_may_have_been_written(qtbot, importing, project):
    with qtbot.waitSignal(importing.failed, timeout=20_000) as told:
        importing.start(Order("", "me", text="Berita.").into(project))
        process = importing.findChild(QProcess)
        process.waitForStarted()
        process.kill()
    assert "nothing was taken" not in told.args[0]


def test_one_that_writes_is_never_killed_for_not_hearing(qtbot, importing, project, tmp_path):
    importing._patience.setInterval(20)
    pipe = tmp_path / "pipe.txt"
    os_mkfifo(pipe)
    held = os.open(pipe, os.O_RDWR)
    with qtbot.waitSignal(importing.stepped, timeout=20_000):
        importing.start(order(project, str(pipe)))
    importing._writing = True
    with qtbot.waitSignal(importing.stopped, timeout=20_000):
        importing.stop()
        with qtbot.waitSignal(importing._patience.timeout):
            pass
        os.write(held, b"Berita.\n")
        os.close(held)
    assert importing._answer == {"cancelled": True}  # it spoke its last word itself


def test_waiting_ends_what_runs(importing, project, tmp_path, qtbot):
    importing.start(order(project, lines(tmp_path, 2000)))
    importing.wait()
    assert not importing.running
    assert len(project.heads()) == 5


def test_the_window_warns_once_before_it_cancels_an_import(hands, monkeypatch):
    window, intake = hands.studio.window, hands.studio.intake
    assert intake.hindrance in window.hindrances
    monkeypatch.setattr(type(intake), "running", property(lambda _: True))
    assert not window.close()
    assert hands.told.startswith("An import is running.")
    assert window.isVisible()
    monkeypatch.undo()
    assert window.close()
