"""The data are cut by split: one part where there is none, and what stands in no split is counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import NotFoundError
from app.export import split
from app.export.release import Order, Release, release
from app.intake import make_sample
from app.model.change import Act
from app.model.ids import new_act_id
from app.store import Project


def test_a_project_that_is_not_split_has_one_part(tmp_path: Path) -> None:
    make_sample(tmp_path / "s.penanda")
    with Project.open(tmp_path / "s.penanda") as project:
        made = release(project, tmp_path / "out", Order("curator-a"))
        assert list(made.counts) == ["all"]
        assert made.manifest["splits"] is None
        with pytest.raises(NotFoundError, match="gold holds no work"):
            release(project, tmp_path / "gold")
    assert not (tmp_path / "gold").exists()


def test_articles_in_no_split_are_counted(project: Project, tmp_path: Path) -> None:
    found = split(project, "siti", anew=True)
    assert found.act is None
    act = project.undo(project.last_entry().who)
    assert act is not None
    assert project.splits() == {}
    places = [change for change in act.changes if change.article][:2]
    project.apply(Act(new_act_id(), "siti", "x", tuple(change.reverse() for change in places)))
    made: Release = release(project, tmp_path / "out")
    assert made.manifest["left_out"] == 3
    assert sum(part["articles"] for part in made.counts.values()) == 2
