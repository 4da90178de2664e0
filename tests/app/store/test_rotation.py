"""Copies are in the order in which they were made, whatever the clock said, and fewer with age."""

from __future__ import annotations

import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.annotation import AddSpan
from app.errors import ProjectRefusedError
from app.store import Project, migrations
from app.store import rotation as rotating
from app.store.backup import back_up
from app.store.copying import copy_to, folder_of
from app.store.rotation import REASONS, Backup, Rotation, backups_of

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def path(sample: Path) -> Path:
    return sample


def mark(project: Project, start: int) -> None:
    """Mark three characters."""
    article = project.heads()[0].id
    act = AddSpan(start, start + 3, "AGENCY").act(project.work(article, "siti"), project.scheme)
    assert act is not None
    project.apply(act)


def test_reasons_are_words_that_a_file_name_can_hold() -> None:
    assert all(reason.isascii() and reason.isalpha() for reason in REASONS)


def test_two_of_one_second_do_not_take_each_other_s_place(path: Path) -> None:
    with Project.open(path) as project:
        first = back_up(project, "hand", now=NOON)
        mark(project, 0)
        second = back_up(project, "hand", now=NOON)
    assert backups_of(path) == [second, first]


def test_a_clock_that_went_back_makes_no_backup_look_older(path: Path) -> None:
    with Project.open(path) as project:
        first = back_up(project, "hand", now=NOON)
        mark(project, 0)
        second = back_up(project, "hand", now=NOON - timedelta(days=30))
    assert backups_of(path) == [second, first]


def test_a_clock_that_was_ahead_once_dates_and_shelters_nothing_after(path: Path) -> None:
    with Project.open(path) as project:
        ahead = back_up(project, "timer", now=NOON + timedelta(days=1_500))
        for day in range(60):
            mark(project, 4 * day)
            back_up(project, "timer", now=NOON + timedelta(days=day))
    there = backups_of(path)
    assert [one.made for one in there[:14]] == [NOON + timedelta(days=59 - n) for n in range(14)]
    assert there[-1] == ahead, "its week is one of the weeks"
    assert len(there) < 40, "they are thinned as others are"
    kept = Rotation(weekly=5).keeps(there)
    assert ahead not in kept


def test_two_programs_that_copy_at_one_moment_take_no_name_from_one_another(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: list[bytes] = []

    def another_is_quicker(db: rotating.Database, target: Path, key: rotating.Key | None) -> None:
        if not others:
            copy_to(db, target, key)
            others.append(target.read_bytes())
        copy_to(db, target, key)

    monkeypatch.setattr(rotating, "copy_to", another_is_quicker)
    with Project.open(path) as project:
        mine = back_up(project, "hand", now=NOON)
    assert mine is not None
    assert [one.number for one in backups_of(path)] == [1, 0]
    assert backups_of(path)[1].path.read_bytes() == others[0]


def test_a_damaged_newest_is_not_taken_to_hold_all(path: Path) -> None:
    """Its journal ends as the project's does; a page of another table is gone."""
    with Project.open(path) as project:
        first = back_up(project, "hand")
        assert first is not None
        data = bytearray(first.path.read_bytes())
        connection = sqlite3.connect(first.path)
        page = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'texts'"
        ).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        connection.close()
        data[(page - 1) * size + 3 : (page - 1) * size + 5] = b"\xff\xff"
        first.path.write_bytes(data)
        assert back_up(project, "timer") is not None
        assert back_up(project, "timer") is None


def test_rows_that_are_in_no_journal_are_copied_too(path: Path) -> None:
    with Project.open(path) as project:
        back_up(project, "hand")
        with project.rebuilding():
            project.db.execute("INSERT INTO layers VALUES ('mai')")
        assert back_up(project, "timer") is not None
        project.grow_index()
        project.grow_near_duplicates()
        assert back_up(project, "timer") is None, "what is made from texts may be made again"


def test_halves_of_copies_of_another_machine_go_after_a_day(path: Path) -> None:
    folder = folder_of(path)
    folder.mkdir()
    old, new = (
        folder / f".x-hand.penanda.elsewhere-1-{name}.part" for name in ("01234567", "89abcdef")
    )
    for half in (old, new):
        half.write_bytes(b"half")
    past = NOON.timestamp() - 100_000_000
    os.utime(old, (past, past))
    with Project.open(path) as project:
        back_up(project, "hand")
    assert not old.exists()
    assert new.exists(), "another program may be writing it"


OLD = Path(__file__).parents[2] / "old_stores" / "schema-1.penanda"


def test_a_migration_that_fails_again_and_again_makes_one_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(OLD, tmp_path / "old.penanda"))
    monkeypatch.setattr(migrations, "_READING", migrations._READING + ";\nCREATE TABLE broken (")
    for _ in range(3):
        with pytest.raises(ProjectRefusedError, match="could not be brought to the shape"):
            Project.open(path)
    assert [one.reason for one in backups_of(path)] == ["migration"]


# what stays


def at(hours: float, size: int = 1, number: int = 0) -> Backup:
    made = NOON - timedelta(hours=hours)
    return Backup(made, number, Path(f"{made:%Y%m%dT%H%M%S}-{number}"), size, "timer")


def test_the_last_hour_stays_whole_then_one_an_hour_a_day_a_week() -> None:
    every_ten_minutes = [at(minutes / 60) for minutes in range(0, 400 * 24 * 60, 10)]
    kept = Rotation().keeps(every_ten_minutes)
    ages = sorted((NOON - one.made) / timedelta(hours=1) for one in kept)
    assert [age for age in ages if age <= 1] == pytest.approx([n / 6 for n in range(7)])
    assert 24 <= sum(age <= 24 for age in ages) <= 32
    assert sum(24 < age <= 14 * 24 for age in ages) >= 12
    assert max(ages) > 24 * 7 * 24
    assert len(kept) < 24 + 14 + 26 + 8


@given(
    hours=st.lists(st.floats(0, 20_000), min_size=1, max_size=80),
    size=st.integers(1, 100),
    most=st.integers(1, 1_000),
)
def test_the_newest_always_stays_and_thinning_twice_thins_no_more(
    hours: list[float], size: int, most: int
) -> None:
    backups = [at(each, size, number) for number, each in enumerate(hours)]
    rotation = Rotation(most_bytes=most)
    kept = rotation.keeps(backups)
    assert max(backups) in kept
    assert kept <= set(backups)
    assert rotation.keeps(kept) == kept
    assert len(kept) == 1 or sum(one.size for one in kept) <= most


def test_backups_made_one_after_another_over_weeks_reach_back_weeks(path: Path) -> None:
    """Thinning at every step must not starve the slots of the old ones."""
    kept: set[Backup] = set()
    for hour in range(60 * 24):
        kept = Rotation().keeps({*kept, at(60 * 24 - hour)})
    assert (max(kept).made - min(kept).made) > timedelta(weeks=7)
