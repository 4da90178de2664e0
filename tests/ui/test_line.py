"""Acts wait in their order while another program writes, and are finished before the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.annotation import AddSpan
from app.errors import PenandaError, ProjectBusyError
from app.model import Act
from app.store import Project
from app.store.engine import Database
from ui.desk import Desk, People
from ui.line import Line

FIRST = "id-thailand-laos-cooperation"
SECOND = "vi-crime-dialogue-hanoi"


@pytest.fixture
def desk(sample: Path, qapp: object) -> Iterator[Desk]:
    with Project.open(sample) as project:
        yield Desk(project, People("curator-c", "reviewer"))


def heard(signal: object) -> list[object]:
    told: list[object] = []
    signal.connect(told.append)  # type: ignore[attr-defined]
    return told


@pytest.fixture
def other(desk: Desk, sample: Path) -> Iterator[Database]:
    """Another program that has begun to write to the same project, as an import does."""
    with Project.open(sample) as project:
        project.db.execute("BEGIN IMMEDIATE")
        yield project.db
        if project.db.conn.in_transaction:
            project.db.execute("ROLLBACK")


def test_acts_wait_in_order_while_another_program_writes(
    desk: Desk, other: Database, qtbot: QtBot
) -> None:
    desk.open_article(FIRST)
    changed, refused, waiting = heard(desk.changed), heard(desk.refused), heard(desk.waiting)
    assert desk.order(AddSpan(0, 8, "AGENCY")) is None
    assert desk.order(AddSpan(0, 8, "AGENCY")) is None  # an impatient finger
    desk.open_article(SECOND)
    assert desk.order(AddSpan(0, 4, "OFFICIAL")) is None
    desk.undo()
    assert waiting == [1, 2, 3, 4]
    assert not changed
    other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: waiting[-1] == 0)
    assert not refused
    assert [(act.changes[0].article, len(act.changes[0].added)) for act in changed] == [
        (FIRST, 1),
        (SECOND, 1),
        (SECOND, 0),
    ]
    assert [span.start for span in desk.project.work(FIRST, "curator-c").spans] == [0]
    assert desk.order(AddSpan(0, 4, "OFFICIAL")) is not None


def test_what_waits_is_finished_before_the_end(desk: Desk, other: Database) -> None:
    desk.open_article(FIRST)
    desk.order(AddSpan(0, 8, "AGENCY"))
    other.execute("ROLLBACK")
    assert desk.finish()
    assert len(desk.work().spans) == 1


def test_what_cannot_be_finished_is_said(
    desk: Desk, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.line._LAST_PATIENCE", 0.05)
    assert desk.finish()
    desk.open_article(FIRST)
    desk.order(AddSpan(0, 8, "AGENCY"))
    assert not desk.finish()


def test_a_fault_in_a_step_stops_nothing_that_waits_behind_it(desk: Desk) -> None:
    line, taken = Line(desk.project), list[str]()
    busy = iter([True])

    def faulty() -> Act | None:
        if next(busy, False):
            raise ProjectBusyError("another program is writing to this project")
        taken.append("faulty")
        raise ZeroDivisionError

    def sound() -> Act | None:
        taken.append("sound")
        return None

    line.take(faulty)
    line.take(sound)
    with pytest.raises(ZeroDivisionError):
        line.finish()
    assert line.finish()
    assert taken == ["faulty", "sound"]


def test_what_comes_after_a_step_knows_what_was_done(desk: Desk, other: Database) -> None:
    line, ends = Line(desk.project), list[Act | None]()

    def busy() -> Act | None:
        raise ProjectBusyError("another program is writing to this project")

    def refused() -> Act | None:
        raise PenandaError("it is not to be")

    def faulty() -> Act | None:
        raise ZeroDivisionError

    line.take(refused, ends.append)
    assert ends == [None]
    with pytest.raises(ZeroDivisionError):
        line.take(faulty, ends.append)
    assert ends == [None, None]
    line.take(busy, ends.append)
    assert line.waits
    assert ends == [None, None]
    desk.open_article(FIRST)
    desk.draw_up(lambda: AddSpan(0, 8, "AGENCY").act(desk.work(), desk.project.scheme), ends.append)
    assert ends == [None, None]
    other.execute("ROLLBACK")
    assert desk.finish()
    assert ends[2] is not None
    assert [span.start for span in desk.project.work(FIRST, "curator-c").spans] == [0]
