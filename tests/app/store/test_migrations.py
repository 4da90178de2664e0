"""Every shape a project file ever had still opens, whole, and as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.store import Project, check
from app.store.migrations import SCHEMA_VERSION

OLD = Path(__file__).parents[2] / "old_stores"


@pytest.fixture(params=sorted(OLD.glob("*.penanda")), ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path))


def test_there_is_an_old_store_of_every_shape_before_this() -> None:
    found = {path.stem for path in OLD.glob("*.penanda")}
    assert found == {f"schema-{version}" for version in range(1, SCHEMA_VERSION)}


def test_an_old_project_opens_migrates_and_keeps_every_law(old: Path) -> None:
    with Project.open(old) as project:
        assert project.db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
        assert check(project) == []
        assert [head.id for head in project.heads()] == ["th-1", "vi-1", "id-1"]
        assert project.layers() == ["budi", "siti"]
        assert [hit.article for hit in project.search("Công an")] == ["vi-1"]
        assert project.grow_index() == 0
        assert [hit.article for hit in project.search("Công an")] == ["vi-1"]
        assert project.redo("siti") is not None
        assert check(project) == []
    with Project.open(old) as project:
        assert check(project) == []


def test_an_old_project_that_may_only_be_read_is_read_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    with Project.open(old, read_only=True) as project:
        assert check(project) == []
        assert [hit.article for hit in project.search("cong an", fold=True)] == ["vi-1"]
    assert old.read_bytes() == before
